// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelineLanes.h"

#include "model/snapshot/days.h"
#include "model/snapshot/order.h"
#include "widgets/timeline/carriedLanes.h"
#include "widgets/timeline/strata.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace trilateral
{

namespace
{

constexpr quint8 unknownSlot = 255; // there are a dozen

bool anyPassesAtAnyTime(const std::vector<Row> &rows, const Projection &projection)
{
    return std::ranges::any_of(rows, [&](Row row) { return projection.passesAnyTime.test(row); });
}

// Past the end where the list does not name it.
qsizetype placeIn(const QStringList &keys, const QString &key)
{
    const qsizetype place = keys.indexOf(key);
    return place < 0 ? keys.size() : place;
}

bool isSameChoice(const TimelineState &a, const TimelineState &b)
{
    return a.pinned == b.pinned && a.order == b.order && a.hidden == b.hidden && a.closed == b.closed &&
           a.compared == b.compared;
}

// By sources, each once.
std::vector<Span> datesSaid(const Snapshot &snapshot, Row row)
{
    std::vector<Span> dates;
    for (const CitationEntry &citation : snapshot.citations(row)) {
        if (snapshot.pool.view(citation.field) != "date")
            continue;
        const Result<Span> date = spanFromEdtf(snapshot.pool.text(citation.value));
        if (date && date->isKnown() && std::ranges::find(dates, *date) == dates.end())
            dates.push_back(*date);
    }
    return dates;
}

QString commonSlot(const Snapshot &snapshot, const std::vector<Stratum> &strata)
{
    constexpr std::size_t samples = 8;
    QString common;
    for (const Stratum &stratum : strata)
        for (std::size_t i = 0; i < samples; ++i) {
            const QString slot = colourSlot(snapshot, stratum.rows[(stratum.size() - 1) * i / samples]);
            if (!common.isEmpty() && slot != common)
                return {};
            common = slot;
        }
    return common;
}

} // namespace

QString colourSlot(const Snapshot &snapshot, Row row)
{
    if (const Row series = snapshot.tied(row, Role::Series); series != Row::None)
        return snapshot.colour(series);
    const Tone *tone = snapshot.toneOf(row);
    return tone ? tone->colour : snapshot.colour(row);
}

void TimelineLanes::setFrame(FramePtr frame)
{
    const FramePtr before = std::exchange(m_frame, std::move(frame));
    const bool isSameSnapshot = before && before->snapshot == m_frame->snapshot;
    const bool areSameLanes = isSameSnapshot && before->state.timeline.lanes == state().lanes;
    const bool hadOwnPasses = m_hasOwnPasses;
    MadeLanes made;
    if (!areSameLanes) {
        made = std::exchange(m_made, {});
        findLanes();
    }
    const bool isSameLanguage = before && before->state.language == m_frame->state.language;
    if (!isSameSnapshot || !isSameLanguage || before->state.timeline.bands != state().bands)
        findBands();
    if (!areSameLanes || !isSameLanguage || before->projection != m_frame->projection ||
        !isSameChoice(before->state.timeline, state()))
        findShown();
    if (!areSameLanes && before && !hadOwnPasses && !m_hasOwnPasses)
        carryOver(std::move(made), *before, m_made, *m_frame);
}

// The countries in the order of the language.
void TimelineLanes::findBands()
{
    m_bands = tenureBands(snapshot(), state().bands);
    std::ranges::stable_sort(m_bands, {}, [this](const TenureBand &band) {
        return band.country == Row::None ? ~0u : placeInOrder(snapshot(), band.country, m_frame->state.language);
    });
}

void TimelineLanes::findLanes()
{
    m_slots.clear();
    m_slotOfRow.assign(snapshot().count(), unknownSlot);
    const LaneSetPtr &ready = m_frame->lanes;
    const QString &key = state().lanes;
    m_made.set = ready && ready->key == key ? ready : std::make_shared<const LaneSet>(laneSet(snapshot(), key));
    m_extent = m_made.set->extent;
    findParents();
    findOtherDates();
}

std::size_t TimelineLanes::slotNumber(Row row) const
{
    quint8 &known = m_slotOfRow[index(row)];
    if (known == unknownSlot) {
        const QString slot = colourSlot(snapshot(), row);
        const auto found = std::ranges::find(m_slots, slot);
        known = static_cast<quint8>(found - m_slots.begin());
        if (found == m_slots.end())
            m_slots.push_back(slot);
    }
    return known;
}

void TimelineLanes::findParents()
{
    m_parents.clear();
    for (std::size_t i = 0; i < m_made.set->lanes.size(); ++i)
        m_parents.push_back(m_made.set->lanes[i].parent.isEmpty() || i == 0 ? i : m_parents.back());
}

void TimelineLanes::findOtherDates()
{
    m_otherDates.clear();
    const RowRange events = snapshot().rows(Base::Event);
    for (quint32 i = events.first; i < events.last; ++i)
        if (snapshot().status[i] == Status::Disputed)
            for (const Span &date : datesSaid(snapshot(), row(i)))
                if (date.first != snapshot().span[i].first || date.last != snapshot().span[i].last) {
                    m_otherDates[row(i)].push_back(date);
                    include(m_extent, date);
                }
}

const std::vector<Span> &TimelineLanes::otherDates(Row row) const
{
    static const std::vector<Span> none;
    const auto found = m_otherDates.find(row);
    return found == m_otherDates.end() ? none : found->second;
}

// What the user pinned first, then what was put in an order, by the user or else by the language; lanes that gather the
// rest always last, and parts of a lane behind it.
void TimelineLanes::sortShown()
{
    const std::vector<Row> named = namedInOrder(snapshot(), m_frame->state.language);
    const auto place = [&](std::size_t number) {
        const std::size_t parent = m_parents[number];
        const Lane &lane = m_made.set->lanes[parent];
        const QString &key = m_made.set->lanes[number].key;
        return std::tuple(lane.kind != KindId::None, placeIn(state().pinned, lane.key),
                          placeIn(state().order, lane.key), std::ranges::find(named, lane.record) - named.begin(),
                          parent, number != parent, placeIn(state().order, key));
    };
    std::ranges::stable_sort(m_shown, {}, place);
}

bool TimelineLanes::isPinned(std::size_t shown) const
{
    return state().pinned.contains(isPart(shown) ? lane(shown).parent : lane(shown).key);
}

bool TimelineLanes::isOpen(std::size_t shown) const
{
    return hasParts(shown) && !state().closed.contains(lane(shown).key);
}

std::size_t TimelineLanes::groupEnd(std::size_t shown) const
{
    std::size_t end = shown + 1;
    while (!isPart(shown) && end < count() && isPart(end))
        ++end;
    return end;
}

std::optional<std::size_t> TimelineLanes::siblingBefore(std::size_t shown) const
{
    if (shown == 0 || (isPart(shown) && !isPart(shown - 1)))
        return std::nullopt;
    std::size_t before = shown - 1;
    while (!isPart(shown) && isPart(before))
        --before;
    return before;
}

std::optional<std::size_t> TimelineLanes::siblingAfter(std::size_t shown) const
{
    const std::size_t end = groupEnd(shown);
    return end < count() && isPart(end) == isPart(shown) ? std::optional(end) : std::nullopt;
}

bool TimelineLanes::isCollapsed(std::size_t shown) const
{
    return state().collapsed.contains(lane(shown).key);
}

void TimelineLanes::findPasses()
{
    m_hasOwnPasses = state().compared && m_frame->state.filter.window;
    if (!m_hasOwnPasses)
        return;
    m_passes = m_frame->projection->passes;
    m_frame->projection->passesAnyTime.forEach([&](std::size_t i) {
        if (snapshot().span[i].mayOverlap(state().compared->from, state().compared->to))
            m_passes.set(i);
    });
}

// Neither hidden nor inside a lane that is hidden or closed.
bool TimelineLanes::isShown(std::size_t number) const
{
    const Lane &lane = m_made.set->lanes[number];
    if (state().hidden.contains(lane.key))
        return false;
    return lane.parent.isEmpty() || !(state().hidden.contains(lane.parent) || state().closed.contains(lane.parent));
}

void TimelineLanes::findShown()
{
    findPasses();
    const Projection &projection = *m_frame->projection;
    m_made.contents.clear();
    m_shown.clear();
    m_hasParts.assign(m_made.set->lanes.size(), false);
    m_mainCount = 0;
    m_hiddenCount = 0;
    m_hasUndated = false;
    for (std::size_t i = 0; i < m_made.set->lanes.size(); ++i) {
        if (!anyPassesAtAnyTime(m_made.set->lanes[i].rows, projection))
            continue;
        const bool isHidden = state().hidden.contains(m_made.set->lanes[i].key);
        m_hasParts[m_parents[i]] = m_hasParts[m_parents[i]] || (m_parents[i] != i && !isHidden);
        m_hiddenCount += isHidden ? 1 : 0;
        if (!isShown(i))
            continue;
        m_shown.push_back(i);
        m_mainCount += m_made.set->lanes[i].kind == KindId::None ? 1 : 0;
        m_hasUndated = m_hasUndated || anyPassesAtAnyTime(m_made.set->undated[i], projection);
    }
    m_areNested = std::ranges::any_of(m_shown, [this](std::size_t number) { return m_hasParts[number]; });
    sortShown();
}

bool TimelineLanes::anyPasses() const
{
    const Mask &passes = this->passes();
    return std::ranges::any_of(m_shown, [&](std::size_t number) {
        return std::ranges::any_of(m_made.set->lanes[number].rows, [&](Row row) { return passes.test(row); });
    });
}

const LaneContent &TimelineLanes::content(std::size_t shown) const
{
    const std::size_t number = m_shown[shown];
    if (const auto found = m_made.contents.find(number); found != m_made.contents.end())
        return found->second;
    LaneContent content = contentOf(m_made.set->lanes[number]);
    content.gaps = passingGaps(number);
    return m_made.contents.emplace(number, std::move(content)).first->second;
}

LaneContent TimelineLanes::contentOf(const Lane &lane) const
{
    const Mask &passes = this->passes();
    LaneContent content;
    Strata strata;
    for (const Row row : lane.rows) {
        if (!passes.test(row))
            continue;
        if (const Span span = snapshot().span[index(row)]; span.isKnown())
            strata.add(row, span, snapshot().status[index(row)]);
        else
            content.undated.push_back(row);
    }
    content.strata = strata.take();
    for (const Stratum &stratum : content.strata)
        content.dated += stratum.size();
    if (content.dated >= fewestCrowded) {
        content.crowd = LaneCrowd(content.strata, snapshot().info.horizon);
        content.colourSlot = commonSlot(snapshot(), content.strata);
    }
    return content;
}

// A silence is one of a series that could have met: what a country or an issue is next heard of is no such thing. It is
// found among all records of the lane, and shown where those at its ends are.
std::vector<Gap> TimelineLanes::passingGaps(std::size_t laneNumber) const
{
    const Lane &lane = m_made.set->lanes[laneNumber];
    if (lane.record == Row::None || snapshot().tied(lane.rows.front(), Role::Series) != lane.record)
        return {};
    auto found = m_made.gaps.find(laneNumber);
    if (found == m_made.gaps.end())
        found = m_made.gaps.emplace(laneNumber, gaps(snapshot(), lane.rows)).first;
    const Mask &passes = this->passes();
    std::vector<Gap> passing;
    for (const Gap &gap : found->second)
        if ((gap.standsOut || gap.isOfData()) && passes.test(gap.before) && (gap.isOpen() || passes.test(gap.after)))
            passing.push_back(gap);
    return passing;
}

std::optional<std::size_t> TimelineLanes::laneOf(Row row) const
{
    std::optional<std::size_t> around;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        if (around && !isPart(i))
            return around; // the part that holds it is hidden
        if (std::ranges::find(lane(i).rows, row) == lane(i).rows.end())
            continue;
        if (!isOpen(i))
            return i;
        around = i;
    }
    return around;
}

} // namespace trilateral
