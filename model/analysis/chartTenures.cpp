// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/chartCounter.h"
#include "model/analysis/chartParts.h"
#include "model/analysis/lanes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace trilateral
{

namespace
{

constexpr double daysOfMonth = 30.436875;

// The days on which somebody held an office for certain.
struct Term {
    std::size_t office = 0;
    Row holder = Row::None;
    Row tenure = Row::None;
    DayRange days;
};

struct Stretch {
    std::vector<Row> holders;
    std::vector<Row> tenures;
    DayRange days;
    [[nodiscard]] int length() const { return days.to - days.from + 1; }
};

std::optional<DayRange> certainDays(const Snapshot &snapshot, Row tenure)
{
    const Span span = snapshot.span[index(tenure)];
    if (!span.isKnown() || span.isOpenStart() || span.unknownEnd)
        return std::nullopt;
    // Nothing is known of days after the horizon.
    const Day to = std::min(span.earliestEnd(), snapshot.info.horizon);
    const Day from = span.latestStart();
    return from <= to && to != openFuture ? std::optional(DayRange{from, to}) : std::nullopt;
}

std::vector<Term> termsOf(const Snapshot &snapshot, const Mask &passes, const std::vector<TenureBand> &bands)
{
    std::vector<Term> terms;
    for (std::size_t office = 0; office < bands.size(); ++office)
        for (const Row tenure : bands[office].tenures)
            if (const auto days = certainDays(snapshot, tenure); days && passes.test(tenure))
                terms.push_back({office, snapshot.tied(tenure, Role::Subject), tenure, *days});
    return terms;
}

// Who held the offices on a day: the last who came, where one follows another on that very day.
Stretch holdersOf(const std::vector<Term> &terms, Day day)
{
    std::map<std::size_t, const Term *> holding;
    for (const Term &term : terms)
        if (term.days.from <= day && day <= term.days.to)
            if (const Term *&place = holding[term.office]; !place || place->days.from <= term.days.from)
                place = &term;
    Stretch stretch;
    for (const auto &[office, term] : holding) {
        stretch.holders.push_back(term->holder);
        stretch.tenures.push_back(term->tenure);
    }
    return stretch;
}

// From one change of holders to the next, those left out in which an office has nobody.
std::vector<Stretch> stretchesOf(const std::vector<Term> &terms, std::size_t offices)
{
    std::set<Day> changes;
    for (const Term &term : terms)
        changes.insert({term.days.from, term.days.to + 1});
    std::vector<Stretch> stretches;
    for (auto from = changes.begin(); from != changes.end() && std::next(from) != changes.end(); ++from) {
        Stretch stretch = holdersOf(terms, *from);
        stretch.days = {*from, *std::next(from) - 1};
        if (stretch.holders.size() < offices)
            continue;
        Stretch *last = stretches.empty() ? nullptr : &stretches.back();
        if (last && last->holders == stretch.holders && last->days.to + 1 == stretch.days.from)
            last->days.to = stretch.days.to;
        else
            stretches.push_back(std::move(stretch));
    }
    return stretches;
}

// The longest of them, in order of time.
std::size_t keepLongest(std::vector<Stretch> &stretches)
{
    const std::size_t all = stretches.size();
    std::ranges::stable_sort(stretches, std::ranges::greater{}, &Stretch::length);
    stretches.resize(std::min(all, mostCategories));
    std::ranges::sort(stretches, {}, [](const Stretch &stretch) { return stretch.days.from; });
    return all - stretches.size();
}

} // namespace

ChartTable tenureOverlaps(const Snapshot &snapshot, const Mask &passes)
{
    ChartTable table;
    table.unit = QStringLiteral("months");
    const std::vector<TenureBand> bands = tenureBands(snapshot);
    if (bands.size() < 2)
        return table;
    std::vector<Stretch> stretches = stretchesOf(termsOf(snapshot, passes, bands), bands.size());
    table.rest = keepLongest(stretches);
    ChartSeries series;
    for (const Stretch &stretch : stretches) {
        table.categories.push_back(
            {0, stretch.holders.front(), {stretch.holders.begin() + 1, stretch.holders.end()}, stretch.days});
        series.cells.push_back({std::round(stretch.length() / daysOfMonth * 10) / 10, stretch.tenures});
    }
    if (!series.cells.empty())
        table.series.push_back(std::move(series));
    return table;
}

} // namespace trilateral
