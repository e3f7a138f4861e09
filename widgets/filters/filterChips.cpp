// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filters/filterChips.h"

#include "model/snapshot/order.h"
#include "model/snapshot/wording.h"
#include "widgets/filters/facetWords.h"
#include "widgets/view/dateWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace trilateral
{

namespace
{

struct Chips {
    Q_DECLARE_TR_FUNCTIONS(FilterChips)
};

QString windowWords(const DayRange &window, Language language)
{
    if (window.from == openPast && window.to == openFuture)
        return Chips::tr("all time");
    if (window.from == openPast)
        return Chips::tr("until %1").arg(dayWords(window.to, language));
    if (window.to == openFuture)
        return Chips::tr("from %1 on").arg(dayWords(window.from, language));
    return monthsWords(window.from, window.to, language);
}

FilterChip facetChip(const Frame &frame, const QString &facet, const QString &id)
{
    const Snapshot &snapshot = *frame.snapshot;
    const Row row = snapshot.find(id);
    return {FilterChip::Kind::FacetValue, facet, id, facetValueTitle(snapshot, facet, id, row, frame.state.language),
            facetSwatch(snapshot, facet, id, row).slot};
}

QStringList inReadingOrder(const Frame &frame, QStringList ids)
{
    std::ranges::stable_sort(ids, {}, [&](const QString &id) {
        const Row row = frame.snapshot->find(id);
        return row == Row::None ? ~0u : placeInOrder(*frame.snapshot, row, frame.state.language);
    });
    return ids;
}

FilterChip focusChip(const Frame &frame)
{
    const Row row = frame.snapshot->find(frame.state.focus);
    const QString name =
        row == Row::None ? frame.state.focus : shortTitle(*frame.snapshot, row, frame.state.language).text;
    return {FilterChip::Kind::Focus, {}, frame.state.focus, Chips::tr("Around %1").arg(name), {}};
}

} // namespace

std::vector<FilterChip> filterChips(const Frame &frame)
{
    const ExplorationState &state = frame.state;
    std::vector<FilterChip> chips;
    if (state.knownOn)
        chips.push_back({FilterChip::Kind::KnownOn,
                         {},
                         {},
                         Chips::tr("As known on %1").arg(dayWords(*state.knownOn, state.language)),
                         {}});
    if (state.filter.window)
        chips.push_back({FilterChip::Kind::Window, {}, {}, windowWords(*state.filter.window, state.language), {}});
    if (!state.focus.isEmpty())
        chips.push_back(focusChip(frame));
    for (auto facet = state.filter.facets.cbegin(); facet != state.filter.facets.cend(); ++facet)
        for (const QString &id : inReadingOrder(frame, facet.value()))
            chips.push_back(facetChip(frame, facet.key(), id));
    return chips;
}

ExplorationState without(ExplorationState state, const FilterChip &chip)
{
    switch (chip.kind) {
    case FilterChip::Kind::Window:
        state.filter.window.reset();
        break;
    case FilterChip::Kind::KnownOn:
        state.knownOn.reset();
        break;
    case FilterChip::Kind::Focus:
        state.focus.clear();
        break;
    case FilterChip::Kind::FacetValue:
        state.filter.facets[chip.facet].removeAll(chip.id);
        if (state.filter.facets.value(chip.facet).isEmpty())
            state.filter.facets.remove(chip.facet);
        break;
    }
    return state;
}

ExplorationState withoutAny(ExplorationState state)
{
    state.filter = {};
    state.knownOn.reset();
    state.focus.clear();
    return state;
}

} // namespace trilateral
