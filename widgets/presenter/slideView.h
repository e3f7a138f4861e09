// SPDX-License-Identifier: GPL-3.0-or-later
// One view of a presentation: the live slide, gliding from one to the next, with pointer, pen and curtain over it. The
// audience's screen is one, the presenter's window holds another.
#pragma once

#include "widgets/presenter/livePicture.h"
#include "widgets/presenter/presentation.h"
#include "widgets/presenter/slidePage.h"
#include "widgets/presenter/slideThumbnails.h"
#include "widgets/view/fontTextMeasure.h"

#include <QPixmap>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

namespace trilateral
{

inline constexpr int glideMilliseconds = 450;

// Whether this screen is the audience's, which freezes and hides behind curtains.
enum class SlideRole : quint8 { Audience, Speaker };

class SlideView final : public QWidget
{
    Q_OBJECT
public:
    SlideView(Presentation &presentation, SlideRole role, const Palette &palette, QWidget *parent = nullptr);
    ~SlideView() override;

    void setColours(const Palette &palette);
    [[nodiscard]] QSize sizeHint() const override { return {960, 540}; }
    [[nodiscard]] bool isGliding() const { return m_glide.state() == QAbstractAnimation::Running; }
    // Gets the next slide ready; done whenever nothing has moved for a while.
    void prepareNext();
    // The page as it stands now, for tests.
    [[nodiscard]] const SlidePage &page();
    // A place of the page in this widget, and back.
    [[nodiscard]] QPointF toPixel(QPointF place);
    [[nodiscard]] QPointF toPage(QPointF pixel);

signals:
    // A link of the words.
    void linkFollowed(const QString &record);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    // What the next slide needs, made while the present one is spoken to.
    struct Ready {
        std::size_t slide = 0;
        SlidePage page;
        std::unique_ptr<LivePicture> picture;
        FramePtr frame; // that it was given
    };
    void changeSlide();
    void makePicture();
    void makeReady(std::size_t slide);
    [[nodiscard]] bool takeReady();
    void forgetReady();
    [[nodiscard]] SlidePage layOut(std::size_t slide) const;
    void place(LivePicture &picture, const SlidePage &page, const Bookmark &slide) const;
    void placePicture();
    void showFrame(const FramePtr &frame);
    void showHover(Row row);
    void hideWords();
    void keepStill(bool isFrozen);
    [[nodiscard]] double scale() const;   // pixels per page length, without zoom
    [[nodiscard]] QTransform transform(); // page lengths to pixels
    [[nodiscard]] QPointF toPicture(QPointF pixel);
    [[nodiscard]] const WordLink *linkAt(QPointF pixel);
    [[nodiscard]] bool isOverPicture(QPointF pixel);
    void paintSlide(QPainter &painter);
    void paintOver(QPainter &painter);
    void paintStrokes(QPainter &painter);
    void paintPointer(QPainter &painter);
    [[nodiscard]] QPixmap still();
    void useTool(QPointF place, bool isFirst);
    void updateCursor(QPointF pixel);

    Presentation &m_presentation;
    const SlideRole m_role;
    const Palette *m_palette;
    std::optional<SlidePage> m_page;
    std::unique_ptr<LivePicture> m_picture;
    FramePtr m_frame; // of the picture
    std::optional<Ready> m_ready;
    QPixmap m_still;  // the slide at rest, as long as nothing is painted
    QPixmap m_old;    // the slide before, while one glides into the next
    QPixmap m_frozen; // what the audience sees meanwhile
    std::array<double, 4> m_from{};
    bool m_glidesPicture = false;
    QVariantAnimation m_glide;
    QTimer m_rest; // until there is time for the next slide
    std::unique_ptr<SlideThumbnails> m_next;
    std::optional<QPointF> m_pressedAt;
    QPointF m_lastAt;
    bool m_isDragging = false;
};

} // namespace trilateral
