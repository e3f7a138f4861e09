// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline of a slide, laid out as in a figure: nothing scrolls, lanes that do not fit are counted.
#pragma once

#include "widgets/presenter/livePicture.h"
#include "widgets/timeline/hoverLight.h"
#include "widgets/timeline/timelineGeometry.h"
#include "widgets/timeline/timelineNavigation.h"
#include "widgets/view/fontTextMeasure.h"

#include <QPixmap>

namespace trilateral
{

class TimelinePicture final : public LivePicture
{
public:
    TimelinePicture(const Bookmark &slide, Exploration &exploration, const Palette &palette,
                    const TextMeasure &measure);

    void setRoom(QSizeF size, double scale) override;
    void setFrame(const FramePtr &frame) override;
    void setColours(const Palette &palette) override;
    void paint(QPainter &painter) override;
    [[nodiscard]] QString kind() const override { return QStringLiteral("timeline"); }
    [[nodiscard]] std::array<double, 4> place() override;
    void glide(const std::array<double, 4> &from, double progress) override;
    void hide(const HiddenWords &hidden) override;
    void hoverAt(std::optional<QPointF> point) override;
    void showHover(Row row) override;
    [[nodiscard]] QString tipAt(QPointF point) override;
    void zoomAt(QPointF point, double factor) override;
    void panBy(QPointF way) override;
    void endGesture() override { m_navigation.endGesture(); }
    void click(QPointF point, bool isAdding) override;
    void doubleClick(QPointF point) override;

private:
    void layOut();
    void paintKept();
    [[nodiscard]] Row rowAt(QPointF point);

    const Bookmark m_slide;
    Exploration &m_exploration;
    const Palette *m_palette;
    const TextMeasure &m_measure;
    TimelineLanes m_lanes;
    TimelineNavigation m_navigation;
    TimelineGeometry m_geometry;
    FramePtr m_frame;
    QSizeF m_size;
    double m_scale = 1;
    bool m_isLaidOut = false;
    bool m_isKept = false;
    QPixmap m_kept;
    HiddenWords m_hidden;
    Row m_hovered = Row::None;
    HoverLight m_light;
    std::optional<QPointF> m_pointer;
};

} // namespace trilateral
