// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/markGroups.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr double widestRun = 12; // pixels; a chain of neighbours is cut there
constexpr double lookBack = 256; // pixels in which the chain that is visible first has begun

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

std::vector<MarkGroup> groupMarks(const Stratum &stratum, double pixelsPerDay, double from, double to)
{
    if (stratum.form == MarkForm::Lasting)
        return oneByOne(stratum, from, to);
    return chains(stratum, pixelsPerDay, from, to);
}

} // namespace trilateral
