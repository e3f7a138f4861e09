// SPDX-License-Identifier: GPL-3.0-or-later
// The chart of a slide, or any other picture that stands still: follows the filter.
#pragma once

#include "widgets/presenter/livePicture.h"
#include "widgets/view/fontTextMeasure.h"

#include <QPixmap>

namespace trilateral
{

class ChartPicture final : public LivePicture
{
public:
    ChartPicture(const Bookmark &slide, const Palette &palette, const TextMeasure &measure)
        : m_slide(slide), m_palette(&palette), m_measure(measure)
    {
    }

    void setRoom(QSizeF size, double scale) override;
    void setFrame(const FramePtr &frame) override;
    void setColours(const Palette &palette) override;
    void paint(QPainter &painter) override;
    [[nodiscard]] QString kind() const override { return m_slide.view; }
    [[nodiscard]] std::array<double, 4> place() override { return {}; }
    void glide(const std::array<double, 4> &, double) override {}
    void hoverAt(std::optional<QPointF>) override {}
    void showHover(Row) override {}
    [[nodiscard]] QString tipAt(QPointF) override { return {}; }
    void zoomAt(QPointF, double) override {}
    void panBy(QPointF) override {}
    void endGesture() override {}
    void click(QPointF, bool) override {}
    void doubleClick(QPointF) override {}

private:
    void paintKept();

    const Bookmark m_slide;
    const Palette *m_palette;
    const TextMeasure &m_measure;
    FramePtr m_frame;
    QSizeF m_size;
    double m_scale = 1;
    QPixmap m_kept; // null where it has to be painted anew
};

} // namespace trilateral
