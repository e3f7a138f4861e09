// SPDX-License-Identifier: GPL-3.0-or-later
// Many records of one lane, to be counted instead of drawn: how many there are between two days, whatever their looks.
// What is known to the day is counted where it begins, what lasted or is known less well over all of its stretch. A
// count costs the same however many records there are; making one sorts them. Not for several threads at once.
#pragma once

#include "model/time/calendar.h"

#include <memory>
#include <span>
#include <vector>

namespace trilateral
{

struct Stratum;

inline constexpr std::size_t fewestCrowded = 50; // records of a lane that may be too many to be drawn one by one

// How many of some days lie before another. Cost: about sixteen bytes a day.
class DayCounter
{
public:
    DayCounter() = default;
    explicit DayCounter(std::vector<Day> days);
    [[nodiscard]] quint32 before(Day day) const;
    // The same of each of many days, which are so many days apart from each other.
    void before(Day first, Day step, std::span<quint32> counts) const;
    [[nodiscard]] std::size_t size() const { return m_days.size(); }

private:
    std::vector<Day> m_days;      // rising
    std::vector<quint32> m_table; // the first of them at or after each multiple of m_step from m_origin
    Day m_origin = 0;
    Day m_step = 1;
    quint32 m_boundless = 0; // without a beginning
    quint32 m_bounded = 0;   // the end of those with one
};

// Of many columns side by side.
struct CrowdColumns {
    struct Column {
        quint32 count = 0;
        float height = 0;      // 0..1
        float solidHeight = 0; // of those that took place; the rest stands on top
    };
    Day days = 1;     // that each column stands for
    qint64 first = 0; // the number of the first, counted from day 0
    std::vector<Column> columns;
    [[nodiscard]] qint64 end() const { return first + qint64(columns.size()); }
    [[nodiscard]] Day startOf(std::size_t number) const { return Day((first + qint64(number)) * days); }
};

class LaneCrowd
{
public:
    enum class Part : quint8 { Days, Stretches };

    LaneCrowd() = default;
    // What goes on counts up to the horizon.
    LaneCrowd(const std::vector<Stratum> &strata, Day horizon);

    // The columns [first, last), and more beside them, which are kept for the next time: asking again for some that
    // were counted costs nothing.
    [[nodiscard]] std::shared_ptr<const CrowdColumns> columns(Part part, Day days, qint64 first, qint64 last) const;
    // Whether the marks lie so close at such a zoom that columns tell more.
    [[nodiscard]] bool isCrowded(Part part, double pixelsPerDay) const;
    // All days that have any; from > to where there are none.
    [[nodiscard]] Day from(Part part) const { return partOf(part).from; }
    [[nodiscard]] Day to(Part part) const { return partOf(part).to; }

private:
    struct Side {
        DayCounter starts;
        DayCounter ends;
        std::vector<Day> firsts, lasts; // while it is being gathered
    };
    struct Half {
        Side solid;
        Side hollow;
        Day from = openFuture;
        Day to = openPast;
        double length = 0;         // days, of all together
        double distinctStarts = 0; // of days, how many have any
        double most = 1;           // at any one time
        mutable std::shared_ptr<const CrowdColumns> counted;
        [[nodiscard]] double size() const { return double(solid.starts.size() + hollow.starts.size()); }
        [[nodiscard]] double days() const { return from > to ? 1 : double(to) - double(from) + 1; }
    };

    void gather(const Stratum &stratum, Day horizon);
    static void finish(Half &half);
    [[nodiscard]] std::vector<quint32> counts(Part part, const Side &side, const CrowdColumns &columns) const;
    void setHeights(Part part, CrowdColumns &columns) const;
    [[nodiscard]] const Half &partOf(Part part) const { return part == Part::Days ? m_days : m_stretches; }

    Half m_days;
    Half m_stretches;
};

// How many days a column is wide: whole ones, so that all columns stand for the same length of time.
[[nodiscard]] Day columnDays(double pixelsPerDay);

} // namespace trilateral
