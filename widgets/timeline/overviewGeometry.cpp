// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/overviewGeometry.h"

#include "model/snapshot/days.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace trilateral
{

namespace
{

constexpr double binPitch = 4; // pixels
constexpr double barWidth = 3;
constexpr double margin = 10;     // above and below the axis
constexpr double handleReach = 6; // pixels to either side of an end

DayRange within(DayRange window, DayExtent extent)
{
    window.from = std::clamp(window.from, extent.from, extent.to);
    window.to = std::clamp(window.to, window.from, extent.to);
    return window;
}

// Where a pixel is many days nobody can mean a day: the nearest first of a month.
double snapped(double day, double pixelsPerDay)
{
    if (pixelsPerDay > 0.5)
        return std::round(day);
    const TickStep month{TickUnit::Month, 1};
    const Day before = tickAtOrBefore(month, static_cast<Day>(std::floor(day)));
    const Day after = nextTick(month, before);
    return day - before < after - day ? before : after;
}

Day monthsLater(Day day, int months)
{
    const Date date = dateFromDay(day);
    const int count = date.year * 12 + date.month - 1 + months;
    const int year = static_cast<int>(std::floor(count / 12.0));
    const int month = count - year * 12 + 1;
    return dayFromDate({year, month, std::min(date.day, daysInMonth(year, month))});
}

// The bin in which the middle of a span lies, by half days: found once for each of them where spans are more.
class BinsOfDays
{
public:
    BinsOfDays(DayExtent extent, std::size_t count, quint32 spans)
        : m_from(extent.from), m_perDay(double(count) / (double(extent.to) - extent.from + 1)),
          m_last(double(count - 1))
    {
        const double halfDays = 2 * (double(extent.to) - extent.from + 1);
        for (int half = 0; halfDays < spans && half <= halfDays; ++half)
            m_bins.push_back(binAt(half / 2.0));
    }
    [[nodiscard]] std::size_t at(const Span &span) const
    {
        const qint64 half = qint64(span.first) + span.last + 1 - 2 * qint64(m_from);
        const bool isKept = half >= 0 && half < qint64(m_bins.size()) && !span.isOpenStart() && !span.isOpenEnd();
        return isKept ? m_bins[static_cast<std::size_t>(half)] : binAt(middleOf(span) - m_from);
    }

private:
    [[nodiscard]] quint32 binAt(double days) const
    {
        return static_cast<quint32>(std::clamp(std::floor(days * m_perDay), 0.0, m_last));
    }

    Day m_from;
    double m_perDay;
    double m_last;
    std::vector<quint32> m_bins; // by half days since the start
};

// The kinds of the events that pass, the most frequent first, and the place of each kind among them.
std::vector<quint8> sortKinds(const Snapshot &snapshot, const Mask &passes, std::vector<KindId> &kinds)
{
    std::vector<std::size_t> counts(snapshot.kinds.size());
    const RowRange events = snapshot.rows(Base::Event);
    for (quint32 r = events.first; r < events.last; ++r)
        counts[index(snapshot.kind[r])] += passes.test(r) ? 1 : 0;
    for (std::size_t k = 0; k < counts.size(); ++k)
        if (counts[k] > 0)
            kinds.push_back(static_cast<KindId>(k));
    std::ranges::stable_sort(kinds, std::greater{}, [&](KindId kind) { return counts[index(kind)]; });
    std::vector<quint8> places(counts.size());
    for (std::size_t i = 0; i < kinds.size(); ++i)
        places[index(kinds[i])] = static_cast<quint8>(i);
    return places;
}

} // namespace

OverviewBins countBins(const Snapshot &snapshot, const Mask &passesAnyTime, DayExtent extent, std::size_t binCount)
{
    OverviewBins bins{extent, std::vector<quint32>(std::max<std::size_t>(binCount, 1)), {}, {}, 0};
    const std::vector<quint8> placeOfKind = sortKinds(snapshot, passesAnyTime, bins.kinds);
    bins.byKind.resize(bins.counts.size() * bins.kinds.size());
    const BinsOfDays binsOfDays(extent, bins.counts.size(), snapshot.rows(Base::Event).size());
    const RowRange events = snapshot.rows(Base::Event);
    for (quint32 r = events.first; r < events.last; ++r) {
        const Span span = daysOf(snapshot, r);
        if (!span.isKnown() || !passesAnyTime.test(r))
            continue;
        const std::size_t bin = binsOfDays.at(span);
        ++bins.counts[bin];
        ++bins.byKind[bin * bins.kinds.size() + placeOfKind[index(snapshot.kind[r])]];
    }
    bins.most = std::ranges::max(bins.counts);
    return bins;
}

OverviewGeometry layOutOverview(QSizeF size, double titleWidth, DayExtent extent, const std::optional<DayRange> &window)
{
    OverviewGeometry geometry;
    geometry.titles = {0, 0, titleWidth, size.height()};
    geometry.axis = {titleWidth, margin, std::max(1.0, size.width() - titleWidth - margin), size.height() - 2 * margin};
    geometry.scale = {double(extent.from), double(extent.to) + 1, geometry.axis.left(), geometry.axis.width()};
    if (window) {
        const DayRange shown = within(*window, extent);
        const double left = geometry.scale.xAt(shown.from);
        const double right = geometry.scale.xAt(double(shown.to) + 1);
        geometry.brush = QRectF(left, margin / 2, std::max(2.0, right - left), size.height() - margin);
    }
    return geometry;
}

BrushPart brushPartAt(const OverviewGeometry &geometry, QPointF point)
{
    if (point.x() < geometry.axis.left() - handleReach || point.x() > geometry.axis.right() + handleReach)
        return BrushPart::None;
    if (!geometry.brush)
        return BrushPart::Outside;
    const double toLeft = std::abs(point.x() - geometry.brush->left());
    const double toRight = std::abs(point.x() - geometry.brush->right());
    if (std::min(toLeft, toRight) <= handleReach)
        return toLeft < toRight ? BrushPart::Left : BrushPart::Right;
    return geometry.brush->left() < point.x() && point.x() < geometry.brush->right() ? BrushPart::Inside
                                                                                     : BrushPart::Outside;
}

std::size_t binCountOf(const OverviewGeometry &geometry)
{
    return static_cast<std::size_t>(std::max(1.0, std::floor(geometry.axis.width() / binPitch)));
}

QRectF barOf(const OverviewGeometry &geometry, const OverviewBins &bins, std::size_t bin)
{
    const double pitch = geometry.axis.width() / double(bins.counts.size());
    // Square roots, so that a year of a few records can still be seen beside one of many.
    const double share = bins.most == 0 ? 0 : std::sqrt(double(bins.counts[bin]) / bins.most);
    const double height = share * (geometry.axis.height() - 6);
    return {geometry.axis.left() + double(bin) * pitch, geometry.axis.bottom() - height,
            std::min(barWidth, pitch * 0.8), height};
}

std::vector<QRectF> barParts(const OverviewGeometry &geometry, const OverviewBins &bins, std::size_t bin)
{
    const QRectF bar = barOf(geometry, bins, bin);
    const double unit = bar.height() / double(std::max<quint32>(bins.counts[bin], 1));
    std::vector<QRectF> parts;
    double bottom = bar.bottom();
    for (std::size_t i = 0; i < bins.kinds.size(); ++i) {
        const double height = unit * bins.byKind[bin * bins.kinds.size() + i];
        parts.emplace_back(bar.left(), bottom - height, bar.width(), height);
        bottom -= height;
    }
    return parts;
}

DayRange draggedWindow(BrushPart part, DayRange window, double fromDay, double toDay, const OverviewGeometry &geometry,
                       DayExtent extent)
{
    const double scale = geometry.scale.pixelsPerDay();
    const auto first = [&](double day) {
        return static_cast<Day>(snapped(day, scale));
    };
    const auto last = [&](double day) {
        return static_cast<Day>(snapped(day, scale)) - 1;
    };
    window = within(window, extent);
    switch (part) {
    case BrushPart::Left:
        return within({std::min(first(toDay), window.to), window.to}, extent);
    case BrushPart::Right:
        return within({window.from, std::max(last(toDay), window.from)}, extent);
    case BrushPart::Inside: {
        const Day length = window.to - window.from;
        const Day from = std::clamp(first(window.from + toDay - fromDay), extent.from, extent.to - length);
        return {from, from + length};
    }
    case BrushPart::Outside:
    case BrushPart::None:
        break;
    }
    const Day from = first(std::min(fromDay, toDay));
    return within({from, std::max(from, last(std::max(fromDay, toDay)))}, extent);
}

DayRange movedWindow(DayRange window, int months, DayExtent extent)
{
    window = within(window, extent);
    const Day length = window.to - window.from;
    const Day from = std::clamp(monthsLater(window.from, months), extent.from, extent.to - length);
    return {from, from + length};
}

DayRange resizedWindow(DayRange window, int months, DayExtent extent)
{
    window = within(window, extent);
    return within({window.from, std::max(window.from, monthsLater(window.to + 1, months) - 1)}, extent);
}

} // namespace trilateral
