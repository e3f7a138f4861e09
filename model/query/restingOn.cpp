// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/restingOn.h"

#include <algorithm>
#include <tuple>

namespace trilateral
{

namespace
{

constexpr int farthest = 1'000'000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

int placeInSource(QByteArrayView locator)
{
    const auto *digit = std::find_if(locator.begin(), locator.end(), isDigit);
    int number = 0;
    for (; digit != locator.end() && isDigit(*digit) && number < farthest; ++digit)
        number = number * 10 + (*digit - '0');
    return number;
}

std::vector<Resting> restingOn(const Snapshot &snapshot, Row source)
{
    std::vector<Resting> resting;
    for (std::size_t i = 0; i < snapshot.count(); ++i)
        for (const CitationEntry &citation : snapshot.citations(row(i)))
            if (citation.source == source && snapshot.isPresent(row(i)))
                resting.push_back({row(i), &citation});
    std::ranges::stable_sort(resting, {}, [&snapshot](const Resting &r) {
        return std::tuple(placeInSource(snapshot.pool.view(r.citation->locator)), snapshot.base(r.row) == Base::Entity);
    });
    return resting;
}

} // namespace trilateral
