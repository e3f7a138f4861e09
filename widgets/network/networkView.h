// SPDX-License-Identifier: GPL-3.0-or-later
// The relations view: the network with its gestures. The wheel zooms at the pointer, a drag pans or, on a node, pins
// it, Shift-drag selects in a box, a double click shows a node with its neighbours, arrow keys walk from neighbour to
// neighbour. Everything else it leaves to the Exploration; it keeps nothing but the gesture that is going on.
#pragma once

#include "widgets/network/networkScene.h"
#include "widgets/network/pictureFade.h"
#include "widgets/view/view.h"

#include <QTimer>

class QPushButton;

namespace trilateral
{

inline constexpr double networkZoomStep = 1.2; // a notch of the wheel, a key

class NetworkBar;

class NetworkView final : public View
{
    Q_OBJECT
public:
    explicit NetworkView(Exploration &exploration, QWidget *parent = nullptr);

    void setColours(const Palette &palette) override;
    [[nodiscard]] QSize sizeHint() const override { return {1000, 430}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 140}; }
    [[nodiscard]] NetworkScene &scene() { return m_scene; }
    [[nodiscard]] NetworkBar &bar() { return *m_bar; }
    // Where two compared periods are side by side, this view shows the earlier, and that one, on its right half, the
    // later; null otherwise.
    [[nodiscard]] NetworkView *laterPeriod() const { return m_later; }
    // Why there is nothing to see, or an empty text.
    [[nodiscard]] QString emptyText();
    // Whether what came or went with the last frame is still fading.
    [[nodiscard]] bool isFading() const { return m_fade.isRunning(); }

public slots:
    // Whether the layout that is missing was cancelled: the view offers to begin again.
    void setLayoutStopped(bool isStopped);
    void fitAll();
    void fitSelection();
    void zoomBy(double factor);
    void changeDepth(int by);
    void unpinAll();
    // An empty id: the whole network.
    void focusOn(const QString &id);

signals:
    // The pinned places are to be kept with the document.
    void keepPinsWanted();
    // The layout that was cancelled is wanted after all.
    void layoutWanted();
    // A gesture looks at the network from elsewhere.
    void cameraMoved(const trilateral::NetworkCamera &camera);

protected:
    void changeEvent(QEvent *event) override;
    void showFrame(const FramePtr &frame) override;
    void showHover(Row row) override;

    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    // The later period beside that view.
    NetworkView(Exploration &exploration, NetworkView &earlier);
    void begin();

    enum class Gesture : quint8 { None, Pressed, Pan, MoveNode, Box };

    [[nodiscard]] bool isReady();
    // Whether a whole image takes too long for a frame of a drag.
    [[nodiscard]] bool isSlow() const;
    [[nodiscard]] QString idOf(quint32 node);
    void updateScene();
    // All of the view, or where there is a later period its left half.
    [[nodiscard]] QRect pictureRect() const;
    // What the view shows of a frame: all of it, or one of its two periods.
    void showPart(const FramePtr &frame);
    void setHalves(bool areWanted);
    void placeLater();
    void follow(const NetworkCamera &camera);
    [[nodiscard]] bool canFade(const FramePtr &before, const NetworkCamera &camera);
    void wantMeasures(const FramePtr &frame);
    void describe();
    void placeLayOut();
    // A camera of our own until it is handed to the state: at once, or when the wheel has come to rest.
    void moveCamera(const NetworkCamera &camera);
    void commitCamera();
    void showBox(QRectF box);
    void zoomAt(QPointF pixel, double factor);
    void selectNode(quint32 node);
    void walk(QPointF way);
    [[nodiscard]] bool takeWalkingKey(const QKeyEvent &event);
    [[nodiscard]] bool takeHidingKey(const QKeyEvent &event);
    void panBy(QPointF pixels);

    void beginDrag();
    void continueDrag(QPointF pixel);
    void endDrag(Qt::KeyboardModifiers modifiers);
    void click(QPointF pixel, Qt::KeyboardModifiers modifiers);
    // Only lines of that tone; all again where it was alone. Adding: with those that are chosen, or without it.
    void chooseTone(ToneId tone, bool isAdding);
    void selectBox(QRectF box, bool isAdding);
    void pointAt(QPointF pixel);
    void setPointer(const NetworkPointer &pointer);
    void showTip(const QPoint &global, QPointF pixel);
    void paintImage(QPainter &painter);
    void paintBox(QPainter &painter);

    const Palette *m_palette;
    NetworkBar *m_bar = nullptr; // of the later period none
    NetworkView *m_later = nullptr;
    QPushButton *m_layOut; // where a layout was cancelled
    bool m_isLayoutStopped = false;
    NetworkScene m_scene;
    Gesture m_gesture = Gesture::None;
    std::optional<quint32> m_pressedNode;
    QPointF m_pressedAt;
    QPointF m_lastAt;
    NetworkCamera m_pressedCamera;
    Qt::MouseButton m_button = Qt::NoButton;
    bool m_isSpaceDown = false;
    bool m_isFollowing = false; // a gesture in the other period's half
    NetworkPointer m_pointer;
    QTimer m_commit; // hands the camera to the state
    PictureFade m_fade;
    bool m_isSettled = false;
    QTimer m_settle; // makes a slow image when the camera has come to rest
};

} // namespace trilateral
