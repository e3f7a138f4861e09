// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/periodDrawing.h"

#include "widgets/timeline/timelineStyle.h"
#include "widgets/view/words.h"

#include <algorithm>

namespace trilateral
{

namespace
{

using Ends = std::pair<double, double>;

class PeriodDrawer
{
public:
    PeriodDrawer(Drawing &drawing, const TimelineGeometry &geometry, const Palette &palette, Language language)
        : m_drawing(drawing), m_axis(geometry.axis), m_palette(palette), m_language(language)
    {
    }

    // Everything but these, which are sorted.
    void shadeOutside(const std::vector<Ends> &periods)
    {
        double from = m_axis.left();
        for (const auto &[left, right] : periods) {
            shade(from, left);
            from = std::max(from, right);
        }
        shade(from, m_axis.right());
    }

    void drawEnds(const Ends &period, Colour colour)
    {
        for (const double x : {period.first, period.second})
            if (x > m_axis.left() + 0.5 && x < m_axis.right() - 0.5)
                m_drawing.add(DrawLine{{x, m_axis.top()}, {x, m_axis.bottom()}, {withAlpha(colour, 0.5), 1}});
    }

    // A pale ground and a letter in the corner.
    void drawNamed(const Ends &period, Colour colour, Colour ink, const QString &letter)
    {
        const QRectF rect(period.first, m_axis.top(), period.second - period.first, m_axis.height());
        m_drawing.add(DrawRect{.rect = rect, .fill = withAlpha(colour, 0.05)});
        TextStyle style = timelineStyle::ruler(m_palette, m_language);
        style.isBold = true;
        style.colour = ink;
        if (rect.width() > 20)
            m_drawing.add(DrawText{{rect.left() + 5, rect.top() + 14}, letter, style});
    }

    // The word on the line of that baseline.
    void drawToday(double x, double baseline, const TextMeasure &measure)
    {
        const Colour colour = m_palette.textMuted;
        m_drawing.add(DrawLine{{x, m_axis.top()}, {x, m_axis.bottom()}, {withAlpha(colour, 0.7), 1, Dash::DashDot}});
        const QString word = inLanguage(m_language, QT_TRANSLATE_NOOP("Figure", "today"));
        const TextStyle style = timelineStyle::count(m_palette, m_language);
        const bool isRoom = x + measure.width(word, style) + 6 < m_axis.right();
        m_drawing.add(
            DrawText{{x + (isRoom ? 4 : -4), baseline}, word, style, isRoom ? TextAlign::Left : TextAlign::Right});
    }

private:
    void shade(double from, double to)
    {
        if (to - from > 0.5)
            m_drawing.add(DrawRect{.rect = {from, m_axis.top(), to - from, m_axis.height()},
                                   .fill = withAlpha(m_palette.hover, 0.75)});
    }

    Drawing &m_drawing;
    const QRectF &m_axis;
    const Palette &m_palette;
    const Language m_language;
};

} // namespace

Colour comparedColour(const Palette &palette)
{
    return palette.mark(u"ochre");
}

Colour comparedInk(const Palette &palette)
{
    return palette.ink(u"ochre");
}

void drawPeriods(Drawing &drawing, const TimelineGeometry &geometry, const TimelineLanes &lanes, const Palette &palette,
                 const TextMeasure &measure)
{
    PeriodDrawer drawer(drawing, geometry, palette, lanes.frame().state.language);
    const std::optional<Ends> a = geometry.windowX;
    const std::optional<Ends> b = comparedX(geometry, lanes);
    std::vector<Ends> periods;
    if (a)
        periods.push_back(*a);
    if (a && b)
        periods.push_back(*b);
    std::ranges::sort(periods);
    if (a)
        drawer.shadeOutside(periods);
    if (a && b)
        drawer.drawNamed(*a, palette.accent, palette.accent, QStringLiteral("A"));
    if (b)
        drawer.drawNamed(*b, comparedColour(palette), comparedInk(palette), QStringLiteral("B"));
    if (a)
        drawer.drawEnds(*a, palette.accent);
    if (b)
        drawer.drawEnds(*b, comparedColour(palette));
    if (geometry.todayX)
        drawer.drawToday(
            *geometry.todayX,
            (geometry.bands.rows.empty() ? geometry.axis.bottom() : geometry.bands.rows.front().rect.top()) - 6,
            measure);
}

} // namespace trilateral
