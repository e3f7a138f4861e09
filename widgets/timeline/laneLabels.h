// SPDX-License-Identifier: GPL-3.0-or-later
// The names under the marks of one lane. Gathered while the marks are laid out, then chosen in day space, so that none
// comes or goes while panning.
#pragma once

#include "widgets/timeline/markLabels.h"
#include "widgets/timeline/timelineContext.h"

namespace trilateral
{

// Days between which marks are looked at.
struct DayReach {
    double from = 0;
    double to = 0;
};

// Below the marks.
struct LabelRoom {
    double marksBottom = 0;
    double baseline = 0; // of the first line
    int lines = 1;
};

class LaneLabels
{
public:
    LaneLabels(const TimelineContext &context, TimelineGeometry &geometry, const Lane &record);

    void setRoom(const LabelRoom &room) { m_room = room; }
    // Once for each row.
    void add(Row row);
    [[nodiscard]] bool has(Row row) const;
    void keepSelectedOnly();
    // All that were added, which are the whole lane.
    void placeAll(DayReach reach);
    // Tile by tile, so that what lies far away costs nothing.
    void placeTiles(double tileDays);
    // Beside the axis, where there is room for it.
    void addUndated(const TimelineMark &mark);

private:
    struct Candidate {
        Row row;
        double day;
    };

    struct Wish {
        LabelText text;
        LabelCandidate wanted = {};
    };
    struct Chosen {
        Row row = Row::None;
        double markX = 0;
        int line = 0;
        QString text;
        double width = 0;
    };

    [[nodiscard]] LabelText fittingText(Row row) const;
    [[nodiscard]] Wish wishOf(const Candidate &candidate, DayReach bounds) const;
    void place(const std::vector<Candidate> &candidates, DayReach bounds, bool isWhole);
    [[nodiscard]] bool isEndInView(const std::vector<Candidate> &candidates, const Chosen &chosen) const;
    [[nodiscard]] bool isCut(const Chosen &chosen) const;
    void addAt(const Chosen &chosen, double x, int line);
    void addAtEdge(const Chosen &chosen);
    [[nodiscard]] QRectF rectAt(double x, int line, double width) const;
    [[nodiscard]] bool isFree(const QRectF &rect) const;

    const TimelineContext &m_context;
    TimelineGeometry &m_geometry;
    const Lane &m_record;
    const double m_pixelsPerDay;
    const TextStyle m_style;
    const double m_ascent;
    const double m_height;
    const double m_pitch; // from line to line
    const std::size_t m_firstLabel;
    LabelRoom m_room;
    std::vector<Candidate> m_candidates;
};

} // namespace trilateral
