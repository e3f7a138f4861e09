// SPDX-License-Identifier: GPL-3.0-or-later
// How a chart shows its table: as bars, lines or the slices of a pie, stacked or side by side, as numbers or shares, on
// an even or a logarithmic scale. A look that says nothing to a table is left aside, so that one look serves all
// charts. Pure.
#pragma once

#include <QJsonObject>

#include <span>

namespace trilateral
{

struct ChartTable;

struct ChartLook {
    bool areLines = false;      // counts by year
    bool isSideBySide = false;  // bars of several series
    bool areShares = false;     // percent of the bar, or where it has one part, of all bars
    bool isLogarithmic = false; // lines
    bool hasIncomplete = false; // series of which only some meetings are known are counted, too
    bool isPie = false;         // counts that make a whole, see chartSlices.h
    bool operator==(const ChartLook &) const = default;
};

// The keys "pie", "lines", "side-by-side", "shares", "logarithmic" and "incomplete" with the member behind each.
struct LookSwitch {
    const char *key;
    bool ChartLook::*member;
};
[[nodiscard]] std::span<const LookSwitch> lookSwitches();

// Only what is on.
[[nodiscard]] QJsonObject toJson(const ChartLook &look);
[[nodiscard]] ChartLook chartLookFromJson(const QJsonObject &json);

// Whether that switch would change how the table is shown, the others standing as they are.
[[nodiscard]] bool makesSense(bool ChartLook::*member, const ChartTable &table, const ChartLook &look);
// The look without what makes no sense.
[[nodiscard]] ChartLook effectiveLook(const ChartTable &table, const ChartLook &look);
// The part of its bar, or of all bars, in percent; 0 where there is nothing to share.
[[nodiscard]] double shareOf(const ChartTable &table, std::size_t series, std::size_t cell);
// What is drawn: the value, or its share.
[[nodiscard]] double shownValue(const ChartTable &table, const ChartLook &look, std::size_t series, std::size_t cell);

} // namespace trilateral
