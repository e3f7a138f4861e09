// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/chartLook.h"

#include "model/analysis/chart.h"
#include "model/analysis/chartSlices.h"

#include <algorithm>
#include <array>
#include <limits>

namespace trilateral
{

namespace
{

bool hasYears(const ChartTable &table)
{
    return !table.categories.empty() && table.categories.front().row == Row::None;
}

bool areBars(const ChartTable &table)
{
    return table.form != ChartForm::Lines;
}

double sumOf(const ChartTable &table, std::size_t cell)
{
    double sum = 0;
    for (const ChartSeries &series : table.series)
        sum += series.cells[cell].value;
    return sum;
}

// A logarithm wants numbers above nothing, and more than one.
bool hasLogarithms(const ChartTable &table)
{
    double least = std::numeric_limits<double>::max(), most = 0;
    const auto see = [&](const ChartCell &cell) {
        least = std::min(least, cell.value);
        most = std::max(most, cell.value);
    };
    for (const ChartSeries &series : table.series) {
        std::ranges::for_each(series.cells, see);
        for (const auto &[day, cell] : series.points)
            see(cell);
    }
    return least > 0 && least < most;
}

bool knowsIncomplete(const ChartTable &table)
{
    return !table.leftOut.empty() || (areBars(table) && std::ranges::any_of(table.series, &ChartSeries::isIncomplete));
}

} // namespace

std::span<const LookSwitch> lookSwitches()
{
    static constexpr std::array switches{LookSwitch{"pie", &ChartLook::isPie},
                                         LookSwitch{"lines", &ChartLook::areLines},
                                         LookSwitch{"side-by-side", &ChartLook::isSideBySide},
                                         LookSwitch{"shares", &ChartLook::areShares},
                                         LookSwitch{"logarithmic", &ChartLook::isLogarithmic},
                                         LookSwitch{"incomplete", &ChartLook::hasIncomplete}};
    return switches;
}

QJsonObject toJson(const ChartLook &look)
{
    QJsonObject json;
    for (const LookSwitch &each : lookSwitches())
        if (look.*each.member)
            json.insert(QLatin1String(each.key), true);
    return json;
}

ChartLook chartLookFromJson(const QJsonObject &json)
{
    ChartLook look;
    for (const LookSwitch &each : lookSwitches())
        look.*each.member = json.value(QLatin1String(each.key)).toBool();
    return look;
}

bool makesSense(bool ChartLook::*member, const ChartTable &table, const ChartLook &look)
{
    if (member == &ChartLook::isPie)
        return mayBePie(table);
    if (member == &ChartLook::hasIncomplete)
        return knowsIncomplete(table);
    if (look.isPie && mayBePie(table))
        return false;
    const bool mayBeLines = areBars(table) && hasYears(table) && table.categories.size() > 1;
    const bool areLines = !areBars(table) || (mayBeLines && look.areLines);
    const bool mayBeShares = areBars(table) && table.unit.isEmpty() && !table.isEmpty();
    if (member == &ChartLook::areLines)
        return mayBeLines;
    if (member == &ChartLook::isSideBySide)
        return !areLines && table.series.size() > 1;
    if (member == &ChartLook::areShares)
        return mayBeShares;
    return areLines && !(mayBeShares && look.areShares) && hasLogarithms(table); // of the scale
}

ChartLook effectiveLook(const ChartTable &table, const ChartLook &look)
{
    ChartLook effective = look;
    for (const LookSwitch &each : lookSwitches())
        effective.*each.member = look.*each.member && makesSense(each.member, table, look);
    return effective;
}

double shareOf(const ChartTable &table, std::size_t series, std::size_t cell)
{
    double whole = 0;
    if (table.series.size() > 1)
        whole = sumOf(table, cell);
    else
        for (std::size_t c = 0; c < table.categories.size(); ++c)
            whole += sumOf(table, c);
    return whole > 0 ? 100 * table.series[series].cells[cell].value / whole : 0;
}

double shownValue(const ChartTable &table, const ChartLook &look, std::size_t series, std::size_t cell)
{
    return look.areShares ? shareOf(table, series, cell) : table.series[series].cells[cell].value;
}

} // namespace trilateral
