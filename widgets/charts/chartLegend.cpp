// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartLegend.h"

#include "widgets/charts/chartPattern.h"

namespace trilateral
{

namespace
{

constexpr double boxWidth = 18;
constexpr double boxHeight = 10;
constexpr double afterBox = 6;
constexpr double between = 18;
constexpr double rowHeight = 18;

void addSample(Drawing &drawing, const ChartLegendEntry &entry, QPointF at)
{
    const QRectF box(at.x(), at.y() + (rowHeight - boxHeight) / 2, boxWidth, boxHeight);
    if (entry.isPoint)
        drawing.add(DrawMarker{Shape::Diamond, box.center(), float(boxHeight / 2), entry.colour, {}});
    else if (entry.isLine)
        drawing.add(
            DrawLine{{box.left(), box.center().y()}, {box.right(), box.center().y()}, {entry.colour, 2, entry.dash}});
    else
        addPattern(drawing.items, box, entry.colour, entry.pattern);
}

} // namespace

Drawing chartLegend(const std::vector<ChartLegendEntry> &entries, double width, const TextStyle &style,
                    const TextMeasure &measure)
{
    Drawing drawing;
    drawing.add(GroupBegin{QStringLiteral("legend"), {}, {}});
    const double most = width - boxWidth - afterBox;
    const double middle = rowHeight / 2 + (measure.ascent(style) - measure.descent(style)) / 2;
    double x = 0, y = 0;
    for (const ChartLegendEntry &entry : entries) {
        const QString words = measure.elided(entry.words, style, most);
        const double needed = boxWidth + afterBox + measure.width(words, style);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += rowHeight;
        }
        addSample(drawing, entry, {x, y});
        drawing.add(DrawText{{x + boxWidth + afterBox, y + middle}, words, style, TextAlign::Left});
        x += needed + between;
    }
    drawing.add(GroupEnd{});
    drawing.size = {width, entries.empty() ? 0 : y + rowHeight};
    return drawing;
}

} // namespace trilateral
