// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/laneLabels.h"

#include "widgets/timeline/markGroups.h"
#include "widgets/timeline/timelineStyle.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace trilateral
{

using namespace timelineStyle;

LaneLabels::LaneLabels(const TimelineContext &context, TimelineGeometry &geometry, const Lane &record)
    : m_context(context), m_geometry(geometry), m_record(record),
      m_pixelsPerDay(zoomStep(geometry.scale.pixelsPerDay())), m_style(label(context.palette, context.language)),
      m_ascent(context.measure.ascent(m_style)), m_height(m_ascent + context.measure.descent(m_style)),
      m_pitch(std::ceil(m_height)), m_firstLabel(geometry.labels.size())
{
}

void LaneLabels::add(Row row)
{
    m_candidates.push_back({row, middleOf(m_context.snapshot.span[index(row)])});
}

bool LaneLabels::has(Row row) const
{
    return std::ranges::find(m_candidates, row, &Candidate::row) != m_candidates.end();
}

void LaneLabels::keepSelectedOnly()
{
    std::erase_if(m_candidates, [this](const Candidate &c) { return !m_context.isSelected(c.row); });
}

void LaneLabels::placeAll(DayReach reach)
{
    std::ranges::sort(m_candidates, {}, &Candidate::day);
    place(m_candidates, reach, true);
}

void LaneLabels::placeTiles(double tileDays)
{
    std::ranges::sort(m_candidates, {}, &Candidate::day);
    std::map<double, std::vector<Candidate>> tiles;
    for (const Candidate &c : m_candidates)
        tiles[std::floor(c.day / tileDays)].push_back(c);
    for (const auto &[number, tile] : tiles)
        place(tile, {number * tileDays, (number + 1) * tileDays}, false);
}

LabelText LaneLabels::fittingText(Row row) const
{
    const TextStyle style = label(m_context.palette, m_context.language, m_context.isSelected(row));
    const LabelText text = labelText(m_context.snapshot, m_record, row, m_context.language);
    return {cutAtWord(text.brief, style, m_context.measure, longestBrief),
            cutAtWord(text.full, style, m_context.measure, longestFull)};
}

LaneLabels::Wish LaneLabels::wishOf(const Candidate &candidate, DayReach bounds) const
{
    const bool isSelected = m_context.isSelected(candidate.row);
    const TextStyle style = label(m_context.palette, m_context.language, isSelected);
    const auto widthWithin = [&](const QString &words) {
        const double width = m_context.measure.width(words, style);
        const double half = width / 2 / m_pixelsPerDay;
        const bool isInside = candidate.day - half >= bounds.from && candidate.day + half <= bounds.to;
        return words.isEmpty() || !isInside ? 0 : width;
    };
    Wish wish{.text = fittingText(candidate.row)};
    wish.wanted.x = candidate.day * m_pixelsPerDay;
    wish.wanted.briefWidth = widthWithin(wish.text.brief);
    wish.wanted.fullWidth = widthWithin(wish.text.full);
    wish.wanted.rank = m_context.snapshot.importance[index(candidate.row)] + (isSelected ? 100 : 0);
    return wish;
}

// Those that the edges of the axis would cut come last, in what room is left.
void LaneLabels::place(const std::vector<Candidate> &candidates, DayReach bounds, bool isWhole)
{
    std::vector<LabelCandidate> wanted;
    std::vector<LabelText> texts;
    for (const Candidate &candidate : candidates) {
        Wish wish = wishOf(candidate, bounds);
        wanted.push_back(wish.wanted);
        texts.push_back(std::move(wish.text));
    }
    const std::vector<LabelPlace> places = placeLabels(wanted, labelGap, m_room.lines);
    for (const bool isAtEdge : {false, true})
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            const Row row = candidates[i].row;
            const bool isFull = places[i].choice == LabelChoice::Full;
            const Chosen chosen{row, m_geometry.scale.xAt(candidates[i].day), places[i].line,
                                isFull ? texts[i].full : texts[i].brief,
                                isFull ? wanted[i].fullWidth : wanted[i].briefWidth};
            if (places[i].choice == LabelChoice::None || isCut(chosen) != isAtEdge)
                continue;
            if (!isAtEdge)
                addAt(chosen, chosen.markX, chosen.line);
            else if (m_context.isSelected(row) || (isWhole && isEndInView(candidates, chosen)))
                addAtEdge(chosen);
        }
}

// Whether the lane begins, or ends, on that side of the view: then nothing comes in there that a name would make way
// for.
bool LaneLabels::isEndInView(const std::vector<Candidate> &candidates, const Chosen &chosen) const
{
    const QRectF &axis = m_geometry.axis;
    return chosen.markX < axis.center().x() ? m_geometry.scale.xAt(candidates.front().day) >= axis.left()
                                            : m_geometry.scale.xAt(candidates.back().day) <= axis.right();
}

bool LaneLabels::isCut(const Chosen &chosen) const
{
    const QRectF &axis = m_geometry.axis;
    return chosen.markX - chosen.width / 2 < axis.left() || chosen.markX + chosen.width / 2 > axis.right();
}

QRectF LaneLabels::rectAt(double x, int line, double width) const
{
    return {x - width / 2, m_room.baseline + line * m_pitch - m_ascent, width, m_height};
}

bool LaneLabels::isFree(const QRectF &rect) const
{
    const QRectF wanted = rect.adjusted(-labelGap, 0.5, labelGap, -0.5);
    return std::none_of(m_geometry.labels.begin() + static_cast<std::ptrdiff_t>(m_firstLabel), m_geometry.labels.end(),
                        [&](const TimelineLabel &other) { return other.rect.intersects(wanted); });
}

// The names at the ends of a lane, and selected ones, move inwards rather than be missing with their mark in view.
void LaneLabels::addAtEdge(const Chosen &chosen)
{
    constexpr double margin = 2;
    const QRectF &axis = m_geometry.axis;
    const bool isInView = chosen.markX >= axis.left() && chosen.markX <= axis.right();
    if (!isInView || chosen.width + 2 * margin > axis.width())
        return;
    const double half = margin + chosen.width / 2;
    const double x = std::clamp(chosen.markX, axis.left() + half, axis.right() - half);
    for (int i = 0; i < m_room.lines; ++i)
        if (const int line = (chosen.line + i) % m_room.lines; isFree(rectAt(x, line, chosen.width)))
            return addAt(chosen, x, line);
}

void LaneLabels::addAt(const Chosen &chosen, double x, int line)
{
    TimelineLabel placed{.row = chosen.row,
                         .text = chosen.text,
                         .anchor = {x, m_room.baseline + line * m_pitch},
                         .rect = rectAt(x, line, chosen.width),
                         .isSelected = m_context.isSelected(chosen.row)};
    if (line > 0)
        placed.leader = QLineF(chosen.markX, m_room.marksBottom + 1, chosen.markX, placed.rect.top() + 2);
    m_geometry.labels.push_back(std::move(placed));
}

void LaneLabels::addUndated(const TimelineMark &mark)
{
    if (mark.isRun())
        return;
    const LabelText text = labelText(m_context.snapshot, m_record, mark.row, m_context.language);
    const TextStyle style = label(m_context.palette, m_context.language, mark.isSelected);
    const double x = mark.rect.center().x();
    for (const QString &words : {text.full, text.brief})
        if (const double width = m_context.measure.width(words, style); width <= m_geometry.noDate.width() - 4)
            return addAt({mark.row, x, 0, words, width}, x, 0);
}

} // namespace trilateral
