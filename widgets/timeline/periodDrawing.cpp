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

    void drawEnds(const Ends &period, Colour colour)
    {
        for (const double x : {period.first, period.second})
            if (x > m_axis.left() + 0.5 && x < m_axis.right() - 0.5)
                m_drawing.add(DrawLine{{x, m_axis.top()}, {x, m_axis.bottom()}, {withAlpha(colour, 0.5), 1}});
    }

    // A letter in the corner.
    void drawLetter(const Ends &period, Colour ink, const QString &letter)
    {
        TextStyle style = timelineStyle::ruler(m_palette, m_language);
        style.isBold = true;
        style.colour = ink;
        if (period.second - period.first > 20)
            m_drawing.add(DrawText{{period.first + 5, m_axis.top() + 14}, letter, style});
    }

    // The word on the line of that baseline, where there is a measure because there is room.
    void drawToday(double x, double baseline, const TextMeasure *measure)
    {
        const Colour colour = m_palette.textMuted;
        m_drawing.add(DrawLine{{x, m_axis.top()}, {x, m_axis.bottom()}, {withAlpha(colour, 0.7), 1, Dash::DashDot}});
        if (!measure)
            return;
        const QString word = inLanguage(m_language, QT_TRANSLATE_NOOP("Figure", "today"));
        const TextStyle style = timelineStyle::count(m_palette, m_language);
        const bool isRoom = x + measure->width(word, style) + 6 < m_axis.right();
        m_drawing.add(
            DrawText{{x + (isRoom ? 4 : -4), baseline}, word, style, isRoom ? TextAlign::Left : TextAlign::Right});
    }

private:
    Drawing &m_drawing;
    const QRectF &m_axis;
    const Palette &m_palette;
    const Language m_language;
};

// Sorted.
std::vector<Ends> periodsOf(const TimelineGeometry &geometry, const TimelineLanes &lanes)
{
    std::vector<Ends> periods;
    if (geometry.windowX)
        periods.push_back(*geometry.windowX);
    if (const std::optional<Ends> compared = geometry.windowX ? comparedX(geometry, lanes) : std::nullopt)
        periods.push_back(*compared);
    std::ranges::sort(periods);
    return periods;
}

} // namespace

Colour comparedColour(const Palette &palette)
{
    return palette.mark(u"ochre");
}

Colour comparedInk(const Palette &palette)
{
    return palette.ink(u"ochre");
}

std::vector<Veil> periodVeils(const TimelineGeometry &geometry, const TimelineLanes &lanes, const Palette &palette)
{
    std::vector<Veil> veils;
    double from = geometry.axis.left();
    const auto shade = [&](double to) {
        if (to - from > 0.5)
            veils.push_back({from, to, withAlpha(palette.hover, 0.75)});
    };
    const std::vector<Ends> periods = periodsOf(geometry, lanes);
    for (const auto &[left, right] : periods) {
        shade(left);
        from = std::max(from, right);
    }
    if (!periods.empty())
        shade(geometry.axis.right());
    const std::optional<Ends> &a = geometry.windowX;
    const std::optional<Ends> b = comparedX(geometry, lanes);
    if (a && b)
        veils.push_back({a->first, a->second, withAlpha(palette.accent, 0.05)});
    if (b)
        veils.push_back({b->first, b->second, withAlpha(comparedColour(palette), 0.05)});
    return veils;
}

void drawPeriods(Drawing &drawing, const TimelineGeometry &geometry, const TimelineLanes &lanes, const Palette &palette,
                 const TextMeasure &measure)
{
    PeriodDrawer drawer(drawing, geometry, palette, lanes.frame().state.language);
    const std::optional<Ends> a = geometry.windowX;
    const std::optional<Ends> b = comparedX(geometry, lanes);
    if (a && b)
        drawer.drawLetter(*a, palette.accent, QStringLiteral("A"));
    if (b)
        drawer.drawLetter(*b, comparedInk(palette), QStringLiteral("B"));
    if (a)
        drawer.drawEnds(*a, palette.accent);
    if (b)
        drawer.drawEnds(*b, comparedColour(palette));
    const TimelineBands &bands = geometry.bands;
    if (geometry.todayX)
        drawer.drawToday(*geometry.todayX,
                         (bands.rows.empty() ? geometry.axis.bottom() : bands.rows.front().rect.top()) - 6,
                         bands.rows.empty() || !bands.heading.isEmpty() ? &measure : nullptr);
}

} // namespace trilateral
