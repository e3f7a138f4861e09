// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline shows of a frame, sorted for drawing: per lane the dated marks by start, the undated ones, and the
// silences that stand out. Lanes are found once per snapshot and kind of lane, contents lazily per lane and projection,
// so that of many lanes only those on the screen cost anything. Not for several threads at once.
#pragma once

#include "model/analysis/gaps.h"
#include "model/analysis/laneSet.h"
#include "model/exploration/frame.h"
#include "widgets/timeline/laneCrowd.h"

#include <optional>
#include <unordered_map>

namespace trilateral
{

// How sharply a date is known, in drawing order.
enum class MarkForm : quint8 {
    Lasting, // it lasted longer than a meeting does
    Fuzzy,   // a year, about a year, a season, an uncertain day
    Month,   // one month, the day not known
    Sharp,   // a day, or a few days on end
};

// How a status is drawn: what took place solid, the rest hollow in several ways.
enum class MarkStatus : quint8 { Solid, Planned, Proposed, Postponed, Cancelled, Claimed, Disputed };
[[nodiscard]] MarkStatus markStatus(Status status);
// span must be known.
[[nodiscard]] MarkForm markForm(const Span &span);
// The slot of the palette for a record's mark: of its series, else of what it means, else of its kind.
[[nodiscard]] QString colourSlot(const Snapshot &snapshot, Row row);
// The middle of what is known of the date, in days; span must be known, an open end counts as the other end.
[[nodiscard]] double middleOf(const Span &span);

// Marks of one look in one lane, in parallel arrays sorted by start.
struct Stratum {
    MarkForm form = MarkForm::Sharp;
    MarkStatus status = MarkStatus::Solid;
    std::vector<Day> first; // openPast where the start is open
    std::vector<Day> last;  // openFuture where the end is open
    std::vector<Row> rows;
    std::vector<quint8> track; // of lasting marks, which lie beside each other; empty for other forms
    Day longest = 0;           // greatest last - first; openFuture where an end is open

    [[nodiscard]] std::size_t size() const { return rows.size(); }
    // Of a record that starts on a day.
    [[nodiscard]] std::optional<std::size_t> numberOf(Row row, Day start) const;
};

struct LaneContent {
    std::vector<Stratum> strata; // in drawing order, none empty
    LaneCrowd crowd;             // all of them
    QString colourSlot;          // that all of them share, as far as samples tell; else empty
    std::vector<Row> undated;
    std::vector<Gap> gaps; // of a series: those that stand out and whose ends pass
    std::size_t dated = 0;
    [[nodiscard]] std::size_t recordCount() const { return dated + undated.size(); }
};

// By lane number.
struct MadeLanes {
    LaneSetPtr set;                                         // of a snapshot
    std::unordered_map<std::size_t, LaneContent> contents;  // of a projection, as far as asked for
    std::unordered_map<std::size_t, std::vector<Gap>> gaps; // of a snapshot, as far as asked for
};

class TimelineLanes
{
public:
    // Cheap where the snapshot, the kind of lane and the projection are those of the last frame. frame must have all
    // three.
    void setFrame(FramePtr frame);
    [[nodiscard]] bool hasFrame() const { return m_frame != nullptr; }
    [[nodiscard]] const Frame &frame() const { return *m_frame; }
    [[nodiscard]] const Snapshot &snapshot() const { return *m_frame->snapshot; }

    // The lanes with a record that passes, at whatever time.
    [[nodiscard]] std::size_t count() const { return m_shown.size(); }
    [[nodiscard]] const Lane &lane(std::size_t shown) const { return m_made.set->lanes[m_shown[shown]]; }
    [[nodiscard]] const LaneContent &content(std::size_t shown) const;
    // The other dates that sources give for a disputed record; none of most.
    [[nodiscard]] const std::vector<Span> &otherDates(Row row) const;
    // The slot of the palette for a record's mark, by a number that is kept.
    [[nodiscard]] std::size_t slotNumber(Row row) const;
    [[nodiscard]] const QString &slotName(std::size_t number) const { return m_slots[number]; }
    // With its lane around it where it has one.
    [[nodiscard]] bool isPinned(std::size_t shown) const;
    [[nodiscard]] bool isCollapsed(std::size_t shown) const;
    // Whether it stands inside the lane before it.
    [[nodiscard]] bool isPart(std::size_t shown) const { return !lane(shown).parent.isEmpty(); }
    [[nodiscard]] bool hasParts(std::size_t shown) const { return m_hasParts[m_shown[shown]]; }
    // Whether it has lanes inside that follow it.
    [[nodiscard]] bool isOpen(std::size_t shown) const;
    // Whether any lane shown has parts, so that all titles leave room for the sign of that.
    [[nodiscard]] bool areNested() const { return m_areNested; }
    // The number after the lane and those inside it.
    [[nodiscard]] std::size_t groupEnd(std::size_t shown) const;
    // The lane before or after among those inside the same lane, or those inside none.
    [[nodiscard]] std::optional<std::size_t> siblingBefore(std::size_t shown) const;
    [[nodiscard]] std::optional<std::size_t> siblingAfter(std::size_t shown) const;
    // Lanes with a record that passes that the user has hidden.
    [[nodiscard]] std::size_t hiddenCount() const { return m_hiddenCount; }
    // Lanes that gather what belongs to no other come last; this is how many there are before them.
    [[nodiscard]] std::size_t mainCount() const { return m_mainCount; }
    // The lane that shows this row; the first of several, and rather one inside an open lane than that one.
    [[nodiscard]] std::optional<std::size_t> laneOf(Row row) const;
    // Whether a record without a date passes.
    [[nodiscard]] bool hasUndated() const { return m_hasUndated; }
    [[nodiscard]] const std::vector<TenureBand> &bands() const { return m_bands; }
    // What the lanes show: what passes, and of a period that is compared with the window what would pass in it.
    [[nodiscard]] const Mask &passes() const { return m_hasOwnPasses ? m_passes : m_frame->projection->passes; }
    // Whether a record of any lane passes, its time included. Cost: up to linear in records where none does.
    [[nodiscard]] bool anyPasses() const;
    // From the first to the last day that any lane knows of, filtered or not.
    [[nodiscard]] DayExtent extent() const { return m_extent; }

private:
    void findBands();
    void findLanes();
    void findOtherDates();
    void findShown();
    void findParents();
    void sortShown();
    [[nodiscard]] bool isShown(std::size_t number) const;
    void findPasses();
    [[nodiscard]] const TimelineState &state() const { return m_frame->state.timeline; }
    [[nodiscard]] LaneContent contentOf(const Lane &lane) const;
    [[nodiscard]] std::vector<Gap> passingGaps(std::size_t laneNumber) const;

    FramePtr m_frame;
    mutable MadeLanes m_made;
    std::vector<TenureBand> m_bands;
    std::unordered_map<Row, std::vector<Span>> m_otherDates; // of this snapshot
    DayExtent m_extent;
    std::vector<std::size_t> m_shown;
    std::size_t m_mainCount = 0;
    std::size_t m_hiddenCount = 0;
    Mask m_passes; // where there is a period B
    bool m_hasOwnPasses = false;
    bool m_hasUndated = false;
    bool m_areNested = false;
    std::vector<std::size_t> m_parents; // by lane number: the number of the lane around it, or its own
    std::vector<bool> m_hasParts;       // by lane number: parts that pass and are not hidden
    mutable std::vector<QString> m_slots;
    mutable std::vector<quint8> m_slotOfRow; // of this snapshot, as far as asked for
};

} // namespace trilateral
