// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/markGroups.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr double denseDistance = 9;  // mean pixels between neighbours
constexpr double crowdDistance = 60; // the same where most days have several marks, so that runs would be all there is
constexpr double crowdedDay = 2;     // marks on a mean day of a crowd
constexpr double widestRun = 12;     // pixels; a chain of neighbours is cut there
constexpr double lookBack = 256;     // pixels in which the chain that is visible first has begun

// A run is placed by the starts of its marks; an open start lies at the end.
double placeOf(const Stratum &stratum, std::size_t i)
{
    return stratum.first[i] == openPast ? double(stratum.last[i]) : double(stratum.first[i]);
}

// The first mark that starts on a day or later.
std::size_t markFrom(const Stratum &stratum, double day)
{
    const auto at = std::ranges::lower_bound(stratum.first, day, {}, [](Day first) { return double(first); });
    return static_cast<std::size_t>(at - stratum.first.begin());
}

double startOfVisible(const Stratum &stratum, double from)
{
    return stratum.longest == openFuture ? double(openPast) : from - stratum.longest - 1;
}

// One group per column, counted from day 0.
std::vector<MarkGroup> columns(const Stratum &stratum, double columnDays, double from, double to)
{
    std::vector<MarkGroup> groups;
    const double start = std::floor(startOfVisible(stratum, from) / columnDays) * columnDays;
    for (std::size_t i = markFrom(stratum, start); i < stratum.size() && stratum.first[i] <= to;) {
        const double end = (std::floor(placeOf(stratum, i) / columnDays) + 1) * columnDays;
        const std::size_t next = std::max(i + 1, markFrom(stratum, end));
        groups.push_back({i, next});
        i = next;
    }
    return groups;
}

// Chains of neighbours, each begun after a break, so that it does not matter where the walk begins.
std::vector<MarkGroup> chains(const Stratum &stratum, double pixelsPerDay, double from, double to)
{
    std::vector<MarkGroup> groups;
    const double nearest = mergeDistance / pixelsPerDay;
    const double widest = widestRun / pixelsPerDay;
    const double start = startOfVisible(stratum, from) - lookBack / pixelsPerDay;
    for (std::size_t i = markFrom(stratum, start); i < stratum.size() && stratum.first[i] <= to;) {
        std::size_t next = i + 1;
        while (next < stratum.size() && placeOf(stratum, next) - placeOf(stratum, next - 1) < nearest &&
               placeOf(stratum, next) - placeOf(stratum, i) < widest)
            ++next;
        groups.push_back({i, next});
        i = next;
    }
    return groups;
}

// Lasting marks on different tracks stay apart.
std::vector<MarkGroup> oneByOne(const Stratum &stratum, double from, double to)
{
    std::vector<MarkGroup> groups;
    for (std::size_t i = markFrom(stratum, startOfVisible(stratum, from)); i < stratum.size(); ++i) {
        if (stratum.first[i] > to)
            break;
        if (stratum.last[i] >= from)
            groups.push_back({i, i + 1});
    }
    return groups;
}

} // namespace

double zoomStep(double pixelsPerDay)
{
    return std::exp(std::round(std::log(pixelsPerDay) * 1e5) / 1e5);
}

bool isDense(const Stratum &stratum, double pixelsPerDay)
{
    if (stratum.size() < 50)
        return false;
    const double width = (placeOf(stratum, stratum.size() - 1) - placeOf(stratum, 0) + 1) * pixelsPerDay;
    const auto days = double(stratum.distinctStarts);
    return width < days * (double(stratum.size()) > crowdedDay * days ? crowdDistance : denseDistance);
}

std::vector<MarkGroup> groupMarks(const Stratum &stratum, double pixelsPerDay, double from, double to)
{
    if (isDense(stratum, pixelsPerDay))
        return columns(stratum, columnDays(pixelsPerDay), from, to);
    if (stratum.form == MarkForm::Lasting)
        return oneByOne(stratum, from, to);
    return chains(stratum, pixelsPerDay, from, to);
}

double columnDays(double pixelsPerDay)
{
    return std::max(1.0, std::ceil(mergeDistance / pixelsPerDay));
}

double columnStart(const Stratum &stratum, std::size_t mark, double pixelsPerDay)
{
    const double days = columnDays(pixelsPerDay);
    return std::floor(placeOf(stratum, mark) / days) * days;
}

double columnHeight(const Stratum &stratum, std::size_t count, double pixelsPerDay)
{
    constexpr double tallest = 2.5; // times the mean
    constexpr double least = 0.12;
    const double days = placeOf(stratum, stratum.size() - 1) - placeOf(stratum, 0) + 1;
    const double mean = double(stratum.size()) / std::max(1.0, days / columnDays(pixelsPerDay));
    return std::clamp(std::sqrt(double(count) / (tallest * std::max(mean, 1.0))), least, 1.0);
}

} // namespace trilateral
