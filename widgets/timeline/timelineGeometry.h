// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything of the timeline lies, before anyone draws it: ruler, lanes with their marks, labels and silences,
// terms of office, the column for what has no date. Pure: the same lanes, size, palette and measure give the same
// geometry, on the screen as in a figure. Only what is visible is built. All lengths are device-independent pixels.
#pragma once

#include "widgets/theme/palette.h"
#include "widgets/timeline/timeScale.h"
#include "widgets/timeline/timelineLanes.h"
#include "widgets/view/drawing.h"

#include <QLineF>

namespace trilateral
{

struct TimelineOptions {
    std::optional<Day> today = {}; // a line there; a figure has none, so that it is the same tomorrow
    double scroll = 0;             // pixels that the lanes are moved up where they do not fit; clamped
    std::optional<std::pair<double, double>> days = {}; // other ones than the state asks for: on the way there
    bool isFigure = false;     // nobody can scroll: lanes that do not fit are counted in a last line
    bool areBandsLast = false; // of a slide: terms of office stand below all lanes, and closer to each other
};

// A record, or a run of several that lie too close to be told apart.
struct TimelineMark {
    Row row = Row::None; // of a run the first
    std::size_t lane = 0;
    std::size_t stratum = 0;
    std::size_t first = 0; // of a run: its marks in the stratum
    std::size_t count = 1;
    MarkForm form = MarkForm::Sharp;
    MarkStatus status = MarkStatus::Solid;
    Shape shape = Shape::Disc;
    Colour colour = 0;
    QRectF rect;          // all that it covers, undrawn parts outside the axis included
    double radius = 0;    // of its marker
    double coreLeft = 0;  // between these a lasting mark is certain; outside it fades
    double coreRight = 0; //
    bool opensLeft = false;
    bool opensRight = false;
    bool isColumn = false; // stands for a crowd; not among TimelineGeometry::marks
    bool isArea = false;   // of a column: it counts what lasts, or is not known to the day
    DayExtent days;        // of a column
    bool isUndated = false;
    bool isSelected = false;
    QString countText; // inside the mark, empty where there is no room
    [[nodiscard]] bool isRun() const { return count > 1; }
};

struct TimelineLabel {
    Row row = Row::None;
    QString text;
    QPointF anchor; // centre of the baseline
    QRectF rect;
    bool isSelected = false;
    std::optional<QLineF> leader = {}; // from the mark, where other names stand between
};

struct TimelineGap {
    Gap gap;
    QPointF from;
    QPointF to;
    QRectF pill; // empty where there is no room for it
    QString text;
    bool isLarge = false; // in large letters, to be seen first
};

// From the first date of what was postponed to the new one, or where that is not known to the right end of the axis.
// Both ends lie on the axis or just beside it.
struct TimelineArrow {
    Row row = Row::None;
    QPointF from;
    QPointF to;
    bool isUndated = false; // there is no new date
    double top = 0;         // up to where the arrow may rise
    double radius = 0;
    Colour colour = 0;
};

// The columns of a crowd that are in view, side by side; those without a record are not drawn.
struct TimelineColumns {
    std::shared_ptr<const CrowdColumns> counted; // nothing where there is no crowd
    std::size_t first = 0;                       // in view: [first, last) of those that were counted
    std::size_t last = 0;
    bool isArea = false; // without air between them: of what lasts
    Colour colour = 0;
    double bottom = 0;
    double room = 0;   // above it
    double origin = 0; // x of the first
    double pitch = 0;
    double width = 0; // drawn of it, in the middle
    [[nodiscard]] bool isEmpty() const { return first == last; }
    // On whole pixels; number is one of those in view.
    [[nodiscard]] QRectF rectOf(std::size_t number) const;
};

struct TimelineLane {
    std::size_t shown = 0; // its number in TimelineLanes
    QRectF rect;           // from the left edge of the picture to the right
    QString title;
    std::vector<QString> titleLines; // elided where they do not fit
    QString count;
    bool isStriped = false;
    bool isMajor = false;
    bool isPinned = false;
    bool isStuck = false;     // it stays in sight while the others scroll
    bool isCollapsed = false; // a low strip without labels
    bool hasParts = false;    // other lanes inside it
    bool isOpen = false;      // and they follow it
    QPointF opener;           // the middle of the sign of that
    double indent = 0;        // of its title
    bool isEmpty = false;     // none of its records passes in the filter's window
    double markY = 0;
    std::size_t firstMark = 0;
    std::size_t lastMark = 0; // in TimelineGeometry::marks, in drawing order
    std::size_t firstLabel = 0;
    std::size_t lastLabel = 0;
    TimelineColumns area;    // behind the marks: of crowds that last
    TimelineColumns columns; // of crowded days
    std::vector<TimelineGap> gaps;
    std::vector<TimelineArrow> arrows;
    std::vector<QLineF> doubts; // from a disputed record's mark to that of another date that a source names
};

struct TimelineBand {
    Row tenure = Row::None;
    Row holder = Row::None;
    QRectF rect; // cut to the axis
    Colour fill = 0;
    Colour ink = 0;
    QString text; // empty where the name does not fit
    QPointF anchor;
    bool fadesLeft = false;
    bool fadesRight = false;
    bool isHandover = false; // it begins in view, after another
    bool isSelected = false;
};

struct TimelineBandRow {
    Row country = Row::None;
    Row office = Row::None;
    QString title;
    Colour ink = 0;
    QRectF rect;
    std::vector<TimelineBand> bands;
};

struct TimelineBands {
    QRectF rect;           // heading and rows; empty where there are none
    bool isPinned = false; // below lanes that scroll
    QString heading;
    std::vector<TimelineBandRow> rows;
};

struct TimelineRuler {
    QRectF rect;
    std::vector<double> lines; // x of the labelled ticks
    std::vector<double> minor; // x of the ticks between them
    struct Label {
        QString text;
        QPointF anchor; // centre of the baseline
    };
    std::vector<Label> labels;
};

// The handle of the day that the record is known on: at the horizon, or where it was rewound to.
struct TimelineKnowledge {
    Day day = 0;
    double x = 0; // the end of that day, or the nearest end of the axis
    bool isOnAxis = true;
    bool isRewound = false;
    QString words; // of a rewound record
    QRectF flag;   // on the ruler
};

// What led to what: from the earlier record to the later one.
struct TimelineLink {
    Row from = Row::None;
    Row to = Row::None;
    Role role = Role::Follows;
    QPointF start;
    QPointF end;
};

// A stretch of time behind all lanes, with its name above them.
struct TimelineEra {
    Row row = Row::None;
    QRectF strip; // of the name
    QRectF band;
    QString text;
    QString slot; // of the colour
};

struct TimelineGeometry {
    QSizeF size;
    TimeScale scale;
    QRectF titles; // the column of lane titles
    QRectF axis;   // where days have a place: right of the titles, below the ruler
    QRectF noDate; // the column of what has none; empty where all have one
    QRectF lanesArea;
    double lanesHeight = 0; // of all lanes, visible or not
    double scroll = 0;
    double stuckBottom = 0;      // of the lanes that stay in sight, which are the first ones
    std::size_t hiddenLanes = 0; // of a figure: how many did not fit
    TimelineRuler ruler;
    std::vector<TimelineLane> lanes; // the visible ones
    std::vector<TimelineMark> marks;
    std::vector<TimelineLabel> labels;
    TimelineBands bands;
    std::vector<TimelineLink> links;
    std::vector<TimelineEra> eras;
    std::vector<double> anniversaries; // x of those of the leading selected record
    std::optional<double> todayX;
    QString noDateWords;
    QString notice;                                   // a sentence in place of the lanes where nothing passes
    std::optional<TimelineKnowledge> knowledge;       // none where nobody says up to when the data go
    std::optional<double> leadX;                      // of the leading selected record
    std::optional<std::pair<double, double>> windowX; // the ends of the filter's window where one is in view

    [[nodiscard]] double scrollRange() const { return std::max(0.0, lanesHeight - lanesArea.height()); }
};

// The ends of the period B that is compared with the window, where it is in view.
[[nodiscard]] std::optional<std::pair<double, double>> comparedX(const TimelineGeometry &geometry,
                                                                 const TimelineLanes &lanes);

// The days that the state asks for: its own, else those of the filter's window, else all.
[[nodiscard]] TimeScale timelineScale(const TimelineLanes &lanes, double left, double width);
[[nodiscard]] TimeLimits timelineLimits(const TimelineLanes &lanes);

// The width of the column of lane titles in a picture so wide.
[[nodiscard]] double timelineTitleWidth(const TimelineLanes &lanes, const Palette &palette, const TextMeasure &measure,
                                        double width);

[[nodiscard]] TimelineGeometry layOutTimeline(const TimelineLanes &lanes, QSizeF size, const Palette &palette,
                                              const TextMeasure &measure, const TimelineOptions &options = {});

// What lies under a point, topmost first; nothing where there is nothing. Marks are easier to hit than they are drawn.
[[nodiscard]] std::optional<TimelineMark> markAt(const TimelineGeometry &geometry, QPointF point);
// The marks and columns whose middles lie in a rectangle.
[[nodiscard]] std::vector<TimelineMark> marksIn(const TimelineGeometry &geometry, const QRectF &rect);
[[nodiscard]] const TimelineBand *bandAt(const TimelineGeometry &geometry, QPointF point);
// Where a lane can be seen, the others being in its way.
[[nodiscard]] QRectF visibleArea(const TimelineGeometry &geometry, const TimelineLane &lane);
[[nodiscard]] const TimelineLane *laneAt(const TimelineGeometry &geometry, QPointF point);
// The lane with parts whose sign of that lies under a point.
[[nodiscard]] const TimelineLane *openerAt(const TimelineGeometry &geometry, QPointF point);
// The records behind a mark, in order of time.
[[nodiscard]] std::vector<Row> rowsOf(const TimelineLanes &lanes, const TimelineMark &mark);

} // namespace trilateral
