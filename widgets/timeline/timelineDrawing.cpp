// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelineDrawing.h"

#include "model/snapshot/wording.h"
#include "widgets/timeline/backdrop.h"
#include "widgets/timeline/bandDrawing.h"
#include "widgets/timeline/crowdDrawing.h"
#include "widgets/timeline/crowdGeometry.h"
#include "widgets/timeline/eraGeometry.h"
#include "widgets/timeline/knowledgeHandle.h"
#include "widgets/timeline/linkGeometry.h"
#include "widgets/timeline/markDrawing.h"
#include "widgets/timeline/periodDrawing.h"
#include "widgets/timeline/stepDrawing.h"
#include "widgets/timeline/timelineStyle.h"
#include "widgets/view/dateWords.h"
#include "widgets/view/words.h"

#include <algorithm>

namespace trilateral
{

namespace
{

using namespace timelineStyle;

class TimelineDrawer
{
public:
    TimelineDrawer(const TimelineGeometry &geometry, const TimelineLanes &lanes, const Palette &palette,
                   const TextMeasure &measure, bool isAnnotated)
        : m_geometry(geometry), m_lanes(lanes), m_snapshot(lanes.snapshot()), m_palette(palette), m_measure(measure),
          m_language(lanes.frame().state.language), m_isAnnotated(isAnnotated)
    {
    }

    Drawing draw();

private:
    void drawGround();
    void drawLanes();
    void drawLane(const TimelineLane &lane);
    void drawTitle(const TimelineLane &lane, const QRectF &area);
    void drawGap(const TimelineGap &gap);
    void drawArrow(const TimelineArrow &arrow);
    void drawMarks(const TimelineLane &lane, bool isUndated);
    void drawColumns(const TimelineLane &lane, const TimelineColumns &columns);
    void drawLabels(const TimelineLane &lane, const QRectF &area, bool isUndated);
    [[nodiscard]] TextStyle labelStyle(const TimelineLane &lane, const TimelineLabel &words) const;
    void drawMoreLanes();
    void drawBands();
    void drawBandRow(const TimelineBandRow &row);
    void drawTerm(const TimelineBand &band);
    void drawLead();
    void drawRuler();
    void drawNotice();
    void text(QPointF anchor, const QString &words, const TextStyle &style, TextAlign align = TextAlign::Left);
    void begin(const char *role, Row row, const QString &title);
    void end();
    [[nodiscard]] bool isWholeLine(double middle, const QRectF &area) const;
    [[nodiscard]] bool isUnderFlag(const TimelineRuler::Label &tick, const TextStyle &style) const;
    [[nodiscard]] QString recordCountWords(std::size_t count) const;
    [[nodiscard]] QString titleOf(const TimelineMark &mark) const;

    const TimelineGeometry &m_geometry;
    const TimelineLanes &m_lanes;
    const Snapshot &m_snapshot;
    const Palette &m_palette;
    const TextMeasure &m_measure;
    const Language m_language;
    const bool m_isAnnotated;
    Drawing m_drawing;
};

Drawing TimelineDrawer::draw()
{
    m_drawing.size = m_geometry.size;
    m_drawing.background = m_palette.background;
    m_drawing.items.reserve(m_geometry.marks.size() * 2 + m_geometry.labels.size() + 400);
    drawGround();
    drawEraEnds(m_drawing, m_geometry, m_palette);
    drawPeriods(m_drawing, m_geometry, m_lanes, m_palette, m_measure);
    drawUnknownDays(m_drawing, m_geometry, m_palette);
    drawLead();
    drawLanes();
    drawLinks(m_drawing, m_geometry, m_palette);
    drawSteps(m_drawing, m_geometry, m_lanes, m_palette, m_measure);
    drawMoreLanes();
    drawBands();
    drawRuler();
    drawEraNames(m_drawing, m_geometry, m_palette, m_measure, m_language);
    drawNotice();
    return std::move(m_drawing);
}

void TimelineDrawer::text(QPointF anchor, const QString &words, const TextStyle &style, TextAlign align)
{
    m_drawing.add(DrawText{anchor, words, style, align});
}

void TimelineDrawer::begin(const char *role, Row row, const QString &title)
{
    if (m_isAnnotated)
        m_drawing.add(GroupBegin{QString::fromLatin1(role), row == Row::None ? QString() : m_snapshot.id(row), title});
}

void TimelineDrawer::end()
{
    if (m_isAnnotated)
        m_drawing.add(GroupEnd{});
}

QString TimelineDrawer::recordCountWords(std::size_t count) const
{
    return inLanguage(m_language, QT_TRANSLATE_N_NOOP("Figure", "%n record(s)"), static_cast<int>(count));
}

QString TimelineDrawer::titleOf(const TimelineMark &mark) const
{
    if (!m_isAnnotated)
        return {};
    if (mark.isRun())
        return recordCountWords(mark.count);
    return title(m_snapshot, mark.row, m_language).text + u" · " +
           dateWords(m_snapshot.span[index(mark.row)], m_language);
}

void TimelineDrawer::drawGround()
{
    std::vector<Veil> veils = eraVeils(m_geometry, m_palette);
    std::ranges::move(periodVeils(m_geometry, m_lanes, m_palette), std::back_inserter(veils));
    drawBackdrop(m_drawing, m_geometry, m_palette, veils, !m_isAnnotated);
}

void TimelineDrawer::drawLanes()
{
    for (const TimelineLane &lane : m_geometry.lanes)
        drawLane(lane);
    const double stuck = m_geometry.stuckBottom;
    if (stuck > m_geometry.lanesArea.top())
        m_drawing.add(DrawLine{{0, stuck}, {m_geometry.size.width(), stuck}, {m_palette.border, 1}});
}

void TimelineDrawer::drawLane(const TimelineLane &lane)
{
    const Lane &record = m_lanes.lane(lane.shown);
    begin("lane", record.record, lane.title);
    const QRectF area = visibleArea(m_geometry, lane);
    m_drawing.add(ClipBegin{area});
    drawTitle(lane, area);
    m_drawing.add(ClipEnd{});
    const double left = m_geometry.axis.left();
    const QRectF onAxis(left, area.top(), m_geometry.axis.width(), area.height());
    const QRectF withNoDate(left, area.top(), area.right() - left, area.height());
    m_drawing.add(ClipBegin{withNoDate});
    drawMarks(lane, true);
    drawLabels(lane, area, true);
    m_drawing.add(ClipEnd{});
    m_drawing.add(ClipBegin{onAxis});
    drawColumns(lane, lane.area);
    drawColumns(lane, lane.columns);
    for (const TimelineArrow &arrow : lane.arrows)
        drawArrow(arrow);
    for (const TimelineGap &gap : lane.gaps)
        drawGap(gap);
    for (const QLineF &doubt : lane.doubts)
        m_drawing.add(DrawLine{doubt.p1(), doubt.p2(), {m_palette.textMuted, 1.4f, Dash::Dot}});
    drawMarks(lane, false);
    drawLabels(lane, area, false);
    m_drawing.add(ClipEnd{});
    end();
}

// A line of a title that the edge of the lanes would slice is left out.
bool TimelineDrawer::isWholeLine(double middle, const QRectF &area) const
{
    constexpr double half = 7;
    return middle - half >= area.top() && middle + half <= area.bottom();
}

void TimelineDrawer::drawTitle(const TimelineLane &lane, const QRectF &area)
{
    TextStyle style = timelineStyle::title(m_palette, m_language, lane.isMajor);
    if (lane.isEmpty)
        style.colour = m_palette.textMuted;
    constexpr double lineHeight = 16;
    const double middle =
        lane.titleLines.size() > 1 || lane.firstLabel == lane.lastLabel ? lane.rect.center().y() : lane.markY;
    double y = middle - lineHeight * (double(lane.titleLines.size()) - 1) / 2;
    for (const QString &line : lane.titleLines) {
        if (isWholeLine(y, area))
            text({padding + lane.indent, centredBaseline(m_measure, style, y)}, line, style);
        y += lineHeight;
    }
    if (lane.hasParts && isWholeLine(middle, area))
        drawOpener(m_drawing, {lane.opener.x(), middle}, lane.isOpen, m_palette);
    const TextStyle countStyle = count(m_palette, m_language);
    if (isWholeLine(middle, area) && !lane.count.isEmpty())
        text({m_geometry.titles.right() - padding, centredBaseline(m_measure, countStyle, middle)}, lane.count,
             countStyle, TextAlign::Right);
}

// A silence is dotted and warm; where the data lack meetings there is a grey, dashed line.
void TimelineDrawer::drawGap(const TimelineGap &gap)
{
    const bool isOfData = gap.gap.isOfData();
    begin("gap", Row::None, gap.text);
    const Pen pen = isOfData ? Pen{withAlpha(m_palette.textMuted, 0.4), 1.2f, Dash::Dash}
                             : Pen{withAlpha(m_palette.warning, 0.55), 1.6f, Dash::Dot};
    m_drawing.add(DrawLine{gap.from, gap.to, pen});
    if (!gap.text.isEmpty()) {
        const Colour fill = isOfData ? m_palette.hover : m_palette.warningPale;
        m_drawing.add(DrawRect{.rect = gap.pill, .fill = fill, .radius = float(gap.pill.height() / 2)});
        TextStyle style = gap.isLarge ? largeGap(m_palette, m_language) : pill(m_palette, m_language);
        style.colour = isOfData ? m_palette.textMuted : style.colour;
        text({gap.pill.center().x(), centredBaseline(m_measure, style, gap.pill.center().y())}, gap.text, style,
             TextAlign::Centre);
    }
    end();
}

void TimelineDrawer::drawArrow(const TimelineArrow &arrow)
{
    constexpr double rise = 14;
    const double way = arrow.to.x() - arrow.from.x();
    const double side = way < 0 ? -1 : 1;
    const Pen pen =
        arrow.isUndated ? Pen{withAlpha(arrow.colour, 0.45), 1.2f, Dash::Dot} : Pen{withAlpha(arrow.colour, 0.8), 1.3f};
    drawFirstDate(m_drawing, arrow.from, arrow.radius, way < 0, arrow.colour, m_palette);
    // Where there is no room above the marks the arrow goes straight.
    const bool isBent = arrow.from.y() - arrow.radius - arrow.top >= rise;
    const double lift = isBent ? arrow.radius : 0;
    const QPointF from = arrow.from + QPointF(isBent ? 0 : side * arrow.radius, -lift);
    const QPointF to = arrow.to - QPointF(isBent ? 0 : side * (arrow.isUndated ? 0 : arrow.radius + 2),
                                          arrow.isUndated ? 0 : lift + (isBent ? 2 : 0));
    const double y = isBent ? from.y() - rise : from.y();
    m_drawing.add(DrawCurve{from, {from.x() + way * 0.2, y}, {to.x() - way * 0.2, y}, to, pen, true});
}

void TimelineDrawer::drawMarks(const TimelineLane &lane, bool isUndated)
{
    for (std::size_t i = lane.firstMark; i < lane.lastMark; ++i) {
        const TimelineMark &mark = m_geometry.marks[i];
        if (mark.isUndated != isUndated)
            continue;
        begin("event", mark.isRun() ? Row::None : mark.row, titleOf(mark));
        drawMark(m_drawing, mark, m_geometry.axis, m_palette, m_measure, m_language);
        end();
    }
}

void TimelineDrawer::drawColumns(const TimelineLane &lane, const TimelineColumns &columns)
{
    if (columns.isEmpty())
        return;
    const LaneContent &content = m_lanes.content(lane.shown);
    begin("event", Row::None, m_isAnnotated ? recordCountWords(recordCountOf(content, columns)) : QString());
    m_drawing.add(barsOf(columns, m_palette));
    end();
}

void TimelineDrawer::drawLabels(const TimelineLane &lane, const QRectF &area, bool isUndated)
{
    for (std::size_t i = lane.firstLabel; i < lane.lastLabel; ++i)
        if (const auto &leader = m_geometry.labels[i].leader; leader && !isUndated)
            m_drawing.add(DrawLine{leader->p1(), leader->p2(), {withAlpha(m_palette.textMuted, 0.35), 1}});
    for (std::size_t i = lane.firstLabel; i < lane.lastLabel; ++i) {
        const TimelineLabel &words = m_geometry.labels[i];
        if (isWholeLine(words.rect.center().y(), area) && (words.anchor.x() > m_geometry.axis.right()) == isUndated)
            text(words.anchor, words.text, labelStyle(lane, words), TextAlign::Centre);
    }
}

// Its halo keeps lines and neighbouring marks off the letters; it is kept with the letters, so it costs nothing.
TextStyle TimelineDrawer::labelStyle(const TimelineLane &lane, const TimelineLabel &words) const
{
    TextStyle style = label(m_palette, m_language, words.isSelected);
    style.halo = lane.isStriped ? m_palette.stripe : m_palette.background;
    return style;
}

void TimelineDrawer::drawMoreLanes()
{
    if (m_geometry.hiddenLanes == 0)
        return;
    const TextStyle style = heading(m_palette, m_language);
    text({padding, centredBaseline(m_measure, style, m_geometry.lanesArea.bottom() + 10)},
         inLanguage(m_language, QT_TRANSLATE_N_NOOP("Figure", "%n lane(s) more, not shown here"),
                    int(m_geometry.hiddenLanes)),
         style);
}

void TimelineDrawer::drawBands()
{
    const TimelineBands &bands = m_geometry.bands;
    if (bands.rows.empty())
        return;
    begin("band", Row::None, bands.heading);
    if (bands.isPinned)
        m_drawing.add(DrawLine{bands.rect.topLeft(), bands.rect.topRight(), {m_palette.border, 1}});
    const TextStyle style = heading(m_palette, m_language);
    if (!bands.heading.isEmpty())
        text({padding, centredBaseline(m_measure, style, bands.rect.top() + headingHeight / 2 + 2)}, bands.heading,
             style);
    for (const TimelineBandRow &row : bands.rows)
        drawBandRow(row);
    end();
}

void TimelineDrawer::drawBandRow(const TimelineBandRow &row)
{
    TextStyle style = timelineStyle::title(m_palette, m_language, true);
    style.colour = row.ink;
    text({padding, centredBaseline(m_measure, style, row.rect.center().y())}, row.title, style);
    for (const TimelineBand &band : row.bands)
        drawTerm(band);
}

void TimelineDrawer::drawTerm(const TimelineBand &band)
{
    begin("term", band.tenure, band.text);
    trilateral::drawTerm(m_drawing, band, m_palette, m_language);
    end();
}

void TimelineDrawer::drawLead()
{
    if (!m_geometry.leadX)
        return;
    const double x = *m_geometry.leadX;
    m_drawing.add(
        DrawLine{{x, m_geometry.axis.top()}, {x, m_geometry.axis.bottom()}, {withAlpha(m_palette.accent, 0.4), 1.4f}});
}

// Half a date beside the flag would only confuse.
bool TimelineDrawer::isUnderFlag(const TimelineRuler::Label &tick, const TextStyle &style) const
{
    if (!m_geometry.knowledge || !m_geometry.knowledge->isRewound)
        return false;
    const double half = m_measure.width(tick.text, style) / 2 + 3;
    const QRectF &flag = m_geometry.knowledge->flag;
    return tick.anchor.x() + half > flag.left() && tick.anchor.x() - half < flag.right();
}

void TimelineDrawer::drawRuler()
{
    begin("ruler", Row::None, {});
    const QRectF &rect = m_geometry.ruler.rect;
    const TextStyle style = ruler(m_palette, m_language);
    for (const double x : m_geometry.ruler.minor)
        m_drawing.add(DrawLine{{x, rect.bottom() - 4}, {x, rect.bottom()}, {m_palette.border, 1}});
    for (const TimelineRuler::Label &tick : m_geometry.ruler.labels)
        if (!isUnderFlag(tick, style))
            text(tick.anchor, tick.text, style, TextAlign::Centre);
    if (!m_geometry.noDate.isEmpty())
        text({m_geometry.noDate.center().x(), centredBaseline(m_measure, style, rect.center().y())},
             m_geometry.noDateWords, style, TextAlign::Centre);
    m_drawing.add(DrawLine{{0, rect.bottom()}, {m_geometry.size.width(), rect.bottom()}, {m_palette.border, 1}});
    drawAnniversaries(m_drawing, m_geometry, m_palette);
    drawKnowledgeHandle(m_drawing, m_geometry, m_palette, m_measure, m_language);
    end();
}

void TimelineDrawer::drawNotice()
{
    if (m_geometry.notice.isEmpty())
        return;
    const QPointF centre(m_geometry.size.width() / 2, m_geometry.lanesArea.center().y());
    text(centre, m_geometry.notice, notice(m_palette, m_language), TextAlign::Centre);
}

} // namespace

Drawing drawTimeline(const TimelineGeometry &geometry, const TimelineLanes &lanes, const Palette &palette,
                     const TextMeasure &measure, bool isAnnotated)
{
    return TimelineDrawer(geometry, lanes, palette, measure, isAnnotated).draw();
}

Drawing drawTimelineFigure(FramePtr frame, QSizeF size, const Palette &palette, const TextMeasure &measure)
{
    TimelineLanes lanes;
    lanes.setFrame(std::move(frame));
    const TimelineGeometry geometry = layOutTimeline(lanes, size, palette, measure, {.isFigure = true});
    return drawTimeline(geometry, lanes, palette, measure, true);
}

} // namespace trilateral
