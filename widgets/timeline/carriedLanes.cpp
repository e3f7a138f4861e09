// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/carriedLanes.h"

#include <algorithm>

namespace trilateral
{

namespace
{

class LaneCarrier
{
public:
    LaneCarrier(const Amendment &amendment, const Mask &passedBefore, const Mask &passes)
        : m_newRows(amendment.newRows), m_amendment(amendment), m_passedBefore(passedBefore), m_passes(passes)
    {
    }

    // Whether the lane holds the same records, none of them changed, and the same of them pass.
    [[nodiscard]] bool isAsBefore(const Lane &before, const Lane &now) const
    {
        if (before.rows.size() != now.rows.size())
            return false;
        for (std::size_t i = 0; i < now.rows.size(); ++i)
            if (m_newRows[index(before.rows[i])] != now.rows[i] ||
                m_passedBefore.test(before.rows[i]) != m_passes.test(now.rows[i]))
                return false;
        return std::ranges::none_of(m_amendment.filled,
                                    [&](Row r) { return std::ranges::find(now.rows, r) != now.rows.end(); });
    }
    void renumber(LaneContent &content) const
    {
        for (Stratum &stratum : content.strata)
            renumber(stratum.rows);
        renumber(content.undated);
        renumber(content.gaps);
    }
    void renumber(std::vector<Gap> &gaps) const
    {
        for (Gap &gap : gaps) {
            gap.before = m_newRows[index(gap.before)];
            gap.after = gap.isOpen() ? Row::None : m_newRows[index(gap.after)];
        }
    }

private:
    void renumber(std::vector<Row> &rows) const
    {
        for (Row &r : rows)
            r = m_newRows[index(r)];
    }

    const std::vector<Row> &m_newRows;
    const Amendment &m_amendment;
    const Mask &m_passedBefore;
    const Mask &m_passes;
};

} // namespace

void carryOver(MadeLanes before, const Frame &frameBefore, MadeLanes &now, const Frame &frame)
{
    const auto &amendment = frame.snapshot->amendment;
    if (!before.set || !amendment || !amendment->isOf(frameBefore.snapshot) || !amendment->areEntitiesKept)
        return;
    const LaneCarrier carrier(*amendment, frameBefore.projection->passes, frame.projection->passes);
    for (std::size_t i = 0; i < now.set->lanes.size(); ++i) {
        const auto same = std::ranges::find(before.set->lanes, now.set->lanes[i].key, &Lane::key);
        const auto number = static_cast<std::size_t>(same - before.set->lanes.begin());
        if (!before.contents.contains(number) || !carrier.isAsBefore(*same, now.set->lanes[i]))
            continue;
        LaneContent &content = now.contents[i] = std::move(before.contents[number]);
        carrier.renumber(content);
        if (const auto gaps = before.gaps.find(number); gaps != before.gaps.end()) {
            carrier.renumber(gaps->second);
            now.gaps[i] = std::move(gaps->second);
        }
    }
}

} // namespace trilateral
