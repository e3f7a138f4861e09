// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/laneGeometry.h"

#include "widgets/timeline/crowdGeometry.h"
#include "widgets/timeline/gapGeometry.h"
#include "widgets/timeline/laneLabels.h"
#include "widgets/timeline/laneWords.h"
#include "widgets/timeline/markGeometry.h"
#include "widgets/timeline/timelineStyle.h"
#include "widgets/view/dateWords.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

using namespace timelineStyle;

constexpr double outside = 40;          // pixels beside the axis in which marks are built, so that none pops up
constexpr std::size_t smallLane = 3000; // records up to which labels are chosen over the whole lane
constexpr double roomyLane = 62;        // from this height on a further line of labels for each height of one
constexpr double slideLane = 46;        // the same on a slide, where words count for more than air
constexpr int mostLabelLines = 6;
constexpr double tileWidth = 800; // pixels; in larger lanes labels are chosen tile by tile

class LaneLayout
{
public:
    LaneLayout(const TimelineContext &context, TimelineGeometry &geometry, TimelineLane &lane)
        : m_context(context), m_geometry(geometry), m_lane(lane), m_content(context.lanes.content(lane.shown)),
          m_record(context.lanes.lane(lane.shown)), m_pixelsPerDay(zoomStep(geometry.scale.pixelsPerDay())),
          m_labels(context, geometry, m_record)
    {
    }

    void build();

private:
    void setPlace();
    void setTitle();
    [[nodiscard]] DayReach reach() const;
    void addStratum(std::size_t number, DayReach reach);
    void addCrowds();
    void addGroup(std::size_t number, const MarkGroup &group);
    void addSelected();
    void addSelected(std::size_t number, std::size_t mark);
    void addOtherDates();
    void addUndated();
    void addLabels(DayReach reach);
    void hideCrowdedCounts();
    void addArrows();
    void addArrow(const TimelineMark &mark);
    [[nodiscard]] bool isVisible(const QRectF &rect) const;
    void append(TimelineMark mark);

    const TimelineContext &m_context;
    TimelineGeometry &m_geometry;
    TimelineLane &m_lane;
    const LaneContent &m_content;
    const Lane &m_record;
    const double m_pixelsPerDay;
    MarkPlace m_place;
    MarkPlace m_placeBelow; // of what is no column beside columns: in the room of the labels
    bool m_hasLabels = false;
    bool m_hasColumns = false;
    bool m_hasArea = false;
    LaneLabels m_labels;
    std::vector<DaysTaken> m_taken;
};

void LaneLayout::build()
{
    setPlace();
    setTitle();
    m_hasColumns = m_content.crowd.isCrowded(LaneCrowd::Part::Days, m_pixelsPerDay);
    m_hasArea = m_content.crowd.isCrowded(LaneCrowd::Part::Stretches, m_pixelsPerDay);
    m_lane.firstMark = m_geometry.marks.size();
    m_lane.firstLabel = m_geometry.labels.size();
    const DayReach days = reach();
    addCrowds();
    for (std::size_t i = 0; i < m_content.strata.size(); ++i)
        addStratum(i, days);
    hideCrowdedCounts();
    addSelected();
    addOtherDates();
    addUndated();
    m_lane.lastMark = m_geometry.marks.size();
    if (m_hasLabels)
        addLabels(days);
    m_lane.lastLabel = m_geometry.labels.size();
    for (const Gap &gap : m_content.gaps)
        if (std::optional<TimelineGap> placed = layOutGap(m_context, m_geometry, gap, m_place, m_taken))
            m_lane.gaps.push_back(std::move(*placed));
    addArrows();
}

void LaneLayout::setPlace()
{
    const QRectF &rect = m_lane.rect;
    m_hasLabels = rect.height() >= labelledLane;
    const double growth = std::clamp((rect.height() - 50) / 25, 0.0, 1.0);
    const double low = m_lane.isCollapsed || rect.height() < shortestLane ? 3.5 : 5;
    m_place.radius = m_hasLabels ? (m_lane.isMajor ? 6.5 : 5.5) + growth : low;
    const TextStyle style = label(m_context.palette, m_context.language);
    const double labelHeight = m_context.measure.ascent(style) + m_context.measure.descent(style);
    const bool isSmall = m_content.dated <= smallLane; // more lines would change with what is in view
    const double roomy = m_context.options.areBandsLast ? slideLane : roomyLane;
    const int more = isSmall ? int((rect.height() - roomy) / std::ceil(labelHeight)) : 0;
    const int lines = std::clamp(1 + more, 1, mostLabelLines);
    const double below = m_hasLabels ? std::ceil(labelHeight) * lines + ringDistance : 0;
    m_place.y = std::round(rect.center().y() - below / 2);
    const double margin = m_lane.isCollapsed ? 2 : 4;
    m_place.top = rect.top() + margin;
    m_place.bottom = m_hasLabels ? m_place.y + m_place.radius : rect.bottom() - margin;
    const double marksBottom = m_place.y + m_place.radius;
    m_labels.setRoom(
        {marksBottom, std::round(marksBottom + ringDistance + 1 + m_context.measure.ascent(style)), lines});
    m_lane.markY = m_place.y;
    m_placeBelow = m_place;
    if (m_hasLabels)
        m_placeBelow.y = std::round((m_place.y + m_place.radius + rect.bottom()) / 2);
}

// Days from which marks are looked at: of a small lane all, so that its labels do not depend on what is in view.
DayReach LaneLayout::reach() const
{
    if (m_content.dated <= smallLane)
        return {double(openPast), double(openFuture)};
    const double from = m_geometry.scale.from - outside / m_pixelsPerDay;
    const double to = m_geometry.scale.to + outside / m_pixelsPerDay;
    if (m_hasColumns) // nothing but what is selected has a label there
        return {from, to};
    const double tileDays = tileWidth / m_pixelsPerDay;
    return {std::floor(from / tileDays) * tileDays, std::ceil(to / tileDays) * tileDays};
}

bool LaneLayout::isVisible(const QRectF &rect) const
{
    return rect.right() >= m_geometry.axis.left() - outside && rect.left() <= m_geometry.axis.right() + outside;
}

void LaneLayout::append(TimelineMark mark)
{
    mark.lane = m_lane.shown;
    m_geometry.marks.push_back(std::move(mark));
}

void LaneLayout::addStratum(std::size_t number, DayReach days)
{
    const Stratum &stratum = m_content.strata[number];
    if (stratum.form == MarkForm::Sharp ? m_hasColumns : m_hasArea)
        return;
    for (const MarkGroup &group : groupMarks(stratum, m_pixelsPerDay, days.from, days.to))
        addGroup(number, group);
}

void LaneLayout::addCrowds()
{
    MarkPlace place = m_place;
    const bool hasMarksBelow = !m_hasArea && std::ranges::any_of(m_content.strata, [](const Stratum &stratum) {
        return stratum.form != MarkForm::Sharp;
    });
    if (m_hasColumns && !hasMarksBelow) // there are no labels either
        place.bottom = m_lane.rect.bottom() - 4;
    if (m_hasArea)
        m_lane.area = layOutColumns(m_context, m_geometry, m_lane, LaneCrowd::Part::Stretches, place);
    if (m_hasColumns)
        m_lane.columns = layOutColumns(m_context, m_geometry, m_lane, LaneCrowd::Part::Days, place);
    for (const TimelineColumns *columns : {&m_lane.area, &m_lane.columns})
        if (!columns->isEmpty())
            m_taken.push_back({m_geometry.scale.from, m_geometry.scale.to});
}

void LaneLayout::addGroup(std::size_t number, const MarkGroup &group)
{
    const Stratum &stratum = m_content.strata[number];
    const bool isSingle = group.count() == 1;
    const MarkPlace &place = m_hasColumns ? m_placeBelow : m_place;
    TimelineMark mark = isSingle ? markOf(m_context, m_geometry, stratum, group.first, place)
                                 : runOf(m_context, m_geometry, stratum, group, place);
    mark.stratum = number;
    const TimeScale &scale = m_geometry.scale;
    m_taken.push_back({scale.dayAt(mark.rect.left()), scale.dayAt(mark.rect.right())});
    if (isSingle && m_hasLabels)
        m_labels.add(mark.row);
    if (isVisible(mark.rect) && !(isSingle && mark.isSelected))
        append(std::move(mark));
}

// Counts are left out where the mark would cover a neighbour.
void LaneLayout::hideCrowdedCounts()
{
    std::vector<TimelineMark *> byPlace;
    for (std::size_t i = m_lane.firstMark; i < m_geometry.marks.size(); ++i)
        byPlace.push_back(&m_geometry.marks[i]);
    std::ranges::sort(byPlace, {}, [](const TimelineMark *mark) { return mark->rect.center().x(); });
    const auto hide = [this](TimelineMark &mark) {
        if (mark.countText.isEmpty())
            return;
        mark.countText.clear();
        const double half = m_place.radius + 1;
        const QPointF centre = mark.rect.center();
        mark.rect = QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half);
    };
    for (std::size_t i = 1; i < byPlace.size(); ++i)
        if (byPlace[i - 1]->rect.right() > byPlace[i]->rect.left()) {
            hide(*byPlace[i - 1]);
            hide(*byPlace[i]);
        }
}

// Selected records stand on top, and never vanish in a run.
void LaneLayout::addSelected()
{
    for (const Row row : m_context.selected)
        for (std::size_t i = 0; i < m_content.strata.size(); ++i)
            if (const auto number = m_content.strata[i].numberOf(row, m_context.snapshot.span[index(row)].first))
                addSelected(i, *number);
}

void LaneLayout::addSelected(std::size_t number, std::size_t markNumber)
{
    TimelineMark mark = markOf(m_context, m_geometry, m_content.strata[number], markNumber, m_place);
    mark.stratum = number;
    if (m_hasLabels && !m_labels.has(mark.row))
        m_labels.add(mark.row);
    if (isVisible(mark.rect))
        append(std::move(mark));
}

// Where sources disagree on the day of a disputed record, each of their dates is marked.
void LaneLayout::addOtherDates()
{
    const std::size_t last = m_geometry.marks.size();
    for (std::size_t i = m_lane.firstMark; i < last; ++i) {
        const TimelineMark own = m_geometry.marks[i];
        if (own.isRun() || own.status != MarkStatus::Disputed)
            continue;
        for (const Span &date : m_context.lanes.otherDates(own.row)) {
            TimelineMark other = markAtOtherDate(m_context, m_geometry, own.row, date, m_place);
            m_lane.doubts.emplace_back(own.rect.center(), other.rect.center());
            if (isVisible(other.rect))
                append(std::move(other));
        }
    }
}

void LaneLayout::addUndated()
{
    const std::vector<Row> &rows = m_content.undated;
    if (rows.empty())
        return;
    const double pitch = 2 * m_place.radius + 6;
    const QRectF &column = m_geometry.noDate;
    const bool isRun = pitch * double(rows.size()) > column.width();
    const std::size_t count = isRun ? 1 : rows.size();
    for (std::size_t i = 0; i < count; ++i) {
        const double x = column.center().x() + (double(i) - double(count - 1) / 2) * pitch;
        append(undatedMark(m_context, rows[i], isRun ? rows.size() : 1, x, m_place));
    }
    if (count == 1 && m_hasLabels)
        m_labels.addUndated(m_geometry.marks.back());
}

void LaneLayout::addLabels(DayReach days)
{
    // Among columns only what is selected has a name; the few others that have room would stand for nothing.
    if (m_hasColumns)
        m_labels.keepSelectedOnly();
    if (m_content.dated <= smallLane)
        m_labels.placeAll(days);
    else
        m_labels.placeTiles(tileWidth / m_pixelsPerDay);
}

void LaneLayout::addArrows()
{
    if (m_context.snapshot.originalSpan.empty())
        return;
    for (std::size_t i = m_lane.firstMark; i < m_lane.lastMark; ++i)
        if (!m_geometry.marks[i].isRun())
            addArrow(m_geometry.marks[i]);
}

void LaneLayout::addArrow(const TimelineMark &mark)
{
    const Span &original = m_context.snapshot.originalSpan[index(mark.row)];
    if (!original.isKnown() || original == m_context.snapshot.span[index(mark.row)])
        return;
    const QRectF &axis = m_geometry.axis;
    const double wanted = mark.isUndated ? axis.right() - 3 : mark.rect.center().x();
    const double from =
        std::clamp(m_geometry.scale.xAt(middleOf(original)), axis.left() - outside, axis.right() + outside);
    const double to = std::clamp(wanted, axis.left() - outside, axis.right() + outside);
    const bool isVisible = std::max(from, to) > axis.left() && std::min(from, to) < axis.right();
    const bool isShort = std::abs(to - from) < 2 * m_place.radius;
    if (!isVisible || isShort || (mark.isUndated && from > to))
        return;
    m_lane.arrows.push_back({mark.row,
                             {from, m_place.y},
                             {to, m_place.y},
                             mark.isUndated,
                             m_lane.rect.top() + 1,
                             m_place.radius,
                             mark.colour});
}

void LaneLayout::setTitle()
{
    const TextStyle style = title(m_context.palette, m_context.language, m_lane.isMajor);
    m_lane.title = laneTitle(m_record, m_context.language);
    m_lane.count = QString::number(m_content.recordCount());
    m_lane.isEmpty = m_content.recordCount() == 0;
    const double countWidth = m_context.measure.width(m_lane.count, count(m_context.palette, m_context.language));
    const double width = m_geometry.titles.width() - 2 * padding - m_lane.indent - countWidth - 8;
    const double whole = m_context.measure.width(m_lane.title, style);
    if (!m_hasLabels && whole > width && whole <= width + countWidth + 8) {
        m_lane.count.clear(); // rather than half of the name; pointing at it tells
        m_lane.titleLines = {m_lane.title};
        return;
    }
    if (whole <= width || !m_hasLabels) {
        m_lane.titleLines = {m_context.measure.elided(m_lane.title, style, width)};
        return;
    }
    QString first = cutAtWord(m_lane.title, style, m_context.measure, width);
    if (first.isEmpty()) {
        m_lane.titleLines = {m_context.measure.elided(m_lane.title, style, width)};
        return;
    }
    first.chop(1);
    const QString rest = m_lane.title.mid(first.size()).trimmed();
    m_lane.titleLines = {first, m_context.measure.elided(rest, style, width)};
}

} // namespace

void layOutLane(const TimelineContext &context, TimelineGeometry &geometry, TimelineLane &lane)
{
    LaneLayout(context, geometry, lane).build();
}

} // namespace trilateral
