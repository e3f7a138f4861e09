// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes on the screen, and the gestures on them. The picture is laid out when the frame, the size or the colours
// change. It is painted straight to the screen, since while panning each is seen but once; what is to be seen again is
// kept, and hovering, brushing and rubber bands are drawn over the kept picture.
#pragma once

#include "widgets/timeline/hoverLight.h"
#include "widgets/timeline/timelineGeometry.h"
#include "widgets/timeline/timelineNavigation.h"
#include "widgets/timeline/timelineStage.h"

#include <QImage>
#include <QVariantAnimation>
#include <QWidget>

class QNativeGestureEvent;
class QToolButton;

namespace trilateral
{

class SlimScrollBar;
class TimelineLegend;

class TimelineCanvas final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineCanvas(TimelineStage &stage, QWidget *parent = nullptr);

    // After the stage's frame or colours have changed.
    void refresh();
    void showHover(Row row);
    // Of the present frame and size.
    [[nodiscard]] const TimelineGeometry &geometry();
    [[nodiscard]] TimelineNavigation &navigation() { return m_navigation; }
    [[nodiscard]] const TimelineLanes &lanes() const { return m_stage.lanes; }
    void zoomBy(double factor);
    void select(Row row);
    // Zooms in on several records that are drawn as one, until their days can be told apart.
    void openMerged(const TimelineMark &mark);
    // Shows the lanes inside this one, or hides them.
    void toggleParts(std::size_t shown);
    void fitSelection();
    // How long the way to another place is shown, in milliseconds; 0 for not at all. At first as long as the desktop's
    // style has its widgets move, which is not at all where the user wants no motion.
    void setGlideTime(int milliseconds);
    [[nodiscard]] TimelineLegend &legend() const { return *m_legend; }

signals:
    // A double click or Enter on a record.
    void activated(const QString &id);
    // The user wants a picture of what is to be seen.
    void exportWanted();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Drag : quint8 { None, Press, Pan, RubberBand, Ruler, Knowledge, Lane };

    void retranslate();
    void showHiddenLanes();
    void layOut();
    void layOutWith(double width);
    void paintPicture(QPainter &painter);
    void keepPicture();
    void announceLead();
    void scrollTo(double pixels);
    void beginGlide();
    // Between where the glide began and where it ends.
    [[nodiscard]] std::optional<std::pair<double, double>> glidingDays(double width) const;

    [[nodiscard]] Drawing overlay();

    // The record under a point: of a mark, a label, a term or a lane's title; Row::None where there is none or several.
    [[nodiscard]] Row rowAt(QPointF point);
    [[nodiscard]] QString toolTipAt(QPointF point);
    [[nodiscard]] bool isOnRuler(QPointF point);
    [[nodiscard]] bool isOverAxis(QPointF point);
    [[nodiscard]] bool isOnFlag(QPointF point);
    void rewindTo(double x, bool isLast);
    [[nodiscard]] Drag dragFrom(QPointF point);
    // The number in the order of lanes before which this one, dropped at y, would go, and where that is.
    [[nodiscard]] std::pair<std::size_t, double> laneGapAt(std::size_t moved, double y);
    void dropLane();
    bool pinch(QNativeGestureEvent *event);
    void updateCursor(QPointF point);
    void hoverAt(QPointF point);

    void beginDrag(QMouseEvent *event);
    void dragTo(QPointF point);
    void endDrag(QMouseEvent *event);
    void panTo(QPointF point);
    void click(QPointF point, Qt::KeyboardModifiers modifiers);
    void selectRows(const std::vector<Row> &rows, bool isAdding);
    void selectInRubberBand(bool isAdding);
    void brushFromRuler();
    [[nodiscard]] DayRange rulerRange() const;

    bool handlePlainKey(QKeyEvent *event);
    bool handleControlKey(QKeyEvent *event);
    bool selectByKey(int key);
    void selectAndShow(Row row);
    void activate(Row row);

    TimelineStage &m_stage;
    TimelineNavigation m_navigation;
    TimelineGeometry m_geometry;
    QImage m_kept; // unlike a pixmap its pixels can be filled at once
    SlimScrollBar *m_scrollBar;
    TimelineLegend *m_legend;
    QToolButton *m_hiddenLanes;              // how many there are; shows them all
    QVariantAnimation m_glide;               // from 0 to 1
    std::pair<double, double> m_glideFrom{}; // days
    double m_scroll = 0;
    bool m_isLaidOut = false;
    bool m_isPainted = false; // and kept
    bool m_isShown = false;   // once, without being kept
    bool m_hasKeyboardFocus = false;

    Row m_hovered = Row::None;
    Row m_announced = Row::None; // to screen readers
    HoverLight m_light;          // what belongs to the hovered record
    std::optional<QPointF> m_pointer;

    Drag m_drag = Drag::None;
    QPointF m_pressedAt;
    QPointF m_draggedTo;
    Qt::KeyboardModifiers m_pressModifiers;
};

} // namespace trilateral
