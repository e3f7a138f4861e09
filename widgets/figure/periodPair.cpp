// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/periodPair.h"

#include "model/exploration/periods.h"
#include "widgets/figure/drawingBounds.h"
#include "widgets/network/networkDrawing.h"
#include "widgets/network/networkPeriods.h"

namespace trilateral
{

namespace
{

constexpr double gap = 24; // pixels between the two

// One of the two, at the origin.
Drawing half(const PeriodFrame &period, QSizeF size, const Palette &palette, bool hasLegend, const TextMeasure &measure)
{
    const Language language = period.frame->state.language;
    const ShownNetwork shown = shownNetwork(period.frame);
    NetworkRequest request{shown, networkCamera(shown, size), palette, measure, language, hasLegend};
    request.hasWholeLegend = true;
    request.headings = periodHeadings(shown, period.isB, language);
    return networkDrawing(request, networkGeometry(request));
}

} // namespace

Drawing periodPairDrawing(const Frame &frame, QSizeF size, const Palette &palette, bool hasLegend,
                          const TextMeasure &measure)
{
    Drawing drawing;
    drawing.size = size;
    drawing.background = palette.background;
    const QSizeF each((size.width() - gap) / 2, size.height());
    double left = 0;
    const FramePtr measured = withMeasures(std::make_shared<const Frame>(frame)); // nodes are as large in both
    for (const PeriodFrame &period : framesOfPeriods(*measured)) {
        drawing.add(ClipBegin{QRectF(QPointF(left, 0), each)});
        append(drawing, half(period, each, palette, hasLegend, measure), {left, 0});
        drawing.add(ClipEnd{});
        left += each.width() + gap;
    }
    const double middle = size.width() / 2;
    drawing.add(DrawLine{{middle, headingHeight}, {middle, size.height() - headingHeight}, {palette.border, 1}});
    return drawing;
}

} // namespace trilateral
