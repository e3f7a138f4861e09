// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelineCanvas.h"

#include "widgets/timeline/keptButton.h"
#include "widgets/timeline/laneCommands.h"
#include "widgets/timeline/slimScrollBar.h"
#include "widgets/timeline/timelineAccessible.h"
#include "widgets/timeline/timelineDrawing.h"
#include "widgets/timeline/timelineLegend.h"
#include "widgets/timeline/timelineOverlay.h"
#include "widgets/timeline/timelineStyle.h"
#include "widgets/timeline/timelineText.h"
#include "widgets/view/drawingPainter.h"
#include "widgets/view/motion.h"

#include <QAccessible>
#include <QDate>
#include <QHelpEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace trilateral
{

namespace
{

Day today()
{
    const QDate date = QDate::currentDate();
    return dayFromDate({date.year(), date.month(), date.day()});
}

bool isPlainKey(const QKeyEvent &event)
{
    static constexpr std::array keys{Qt::Key_A,           Qt::Key_D,    Qt::Key_F,     Qt::Key_S,
                                     Qt::Key_W,           Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Comma,
                                     Qt::Key_Period,      Qt::Key_Home, Qt::Key_End,   Qt::Key_BracketLeft,
                                     Qt::Key_BracketRight};
    return event.modifiers() == Qt::NoModifier && std::ranges::find(keys, event.key()) != keys.end();
}

} // namespace

TimelineCanvas::TimelineCanvas(TimelineStage &stage, QWidget *parent)
    : QWidget(parent), m_stage(stage), m_navigation(stage.exploration, stage.lanes),
      m_scrollBar(new SlimScrollBar(this)), m_legend(new TimelineLegend(m_stage, this)),
      m_hiddenLanes(new KeptButton(this))
{
    installTimelineAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(320, 120);
    m_scrollBar->setVisible(false);
    m_scrollBar->setCursor(Qt::ArrowCursor);
    connect(m_scrollBar, &SlimScrollBar::valueChanged, this, [this](int value) { scrollTo(value); });
    m_hiddenLanes->hide();
    m_hiddenLanes->setCursor(Qt::ArrowCursor);
    m_hiddenLanes->setFocusPolicy(Qt::TabFocus);
    connect(m_hiddenLanes, &QToolButton::clicked, this, [this] { showAllLanes(m_stage.exploration); });
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    m_glide.setDuration(style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this));
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this] {
        m_isLaidOut = false;
        update();
    });
    retranslate();
}

void TimelineCanvas::retranslate()
{
    setAccessibleName(tr("Timeline"));
    m_scrollBar->setAccessibleName(tr("Lanes"));
    m_hiddenLanes->setToolTip(tr("Show the lanes that are hidden"));
}

void TimelineCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TimelineCanvas::setGlideTime(int milliseconds)
{
    m_glide.setDuration(milliseconds);
}

void TimelineCanvas::beginGlide()
{
    m_glide.stop();
    if (m_glide.duration() <= 0 || !isVisible() || !m_isLaidOut || motionIsReduced())
        return;
    m_glideFrom = {m_geometry.scale.from, m_geometry.scale.to};
    m_glide.start();
}

std::optional<std::pair<double, double>> TimelineCanvas::glidingDays(double width) const
{
    if (m_glide.state() != QAbstractAnimation::Running)
        return std::nullopt;
    const double place = m_glide.currentValue().toDouble();
    const TimeScale to = timelineScale(m_stage.lanes, 0, width);
    return std::pair(std::lerp(m_glideFrom.first, to.from, place), std::lerp(m_glideFrom.second, to.to, place));
}

void TimelineCanvas::refresh()
{
    if (m_navigation.takeJump())
        beginGlide();
    else
        m_glide.stop();
    m_isLaidOut = false;
    m_scrollBar->setColours(m_stage.colours);
    m_legend->refresh();
    showHiddenLanes();
    if (m_hovered != Row::None && m_stage.exploration.hover() == Row::None)
        showHover(Row::None);
    announceLead();
    update();
}

// Beside the button of the legend, in its looks.
void TimelineCanvas::showHiddenLanes()
{
    const std::size_t count = m_stage.lanes.hasFrame() ? m_stage.lanes.hiddenCount() : 0;
    m_hiddenLanes->setVisible(count > 0);
    if (count == 0)
        return;
    m_hiddenLanes->setText(tr("%n hidden", "lanes", int(count)));
    m_hiddenLanes->setStyleSheet(m_legend->button().styleSheet());
    const QRect &legend = m_legend->button().geometry();
    m_hiddenLanes->setGeometry(legend.right() + 5, legend.top(), m_hiddenLanes->sizeHint().width(), legend.height());
}

// Screen readers hear the record that the selection has come to.
void TimelineCanvas::announceLead()
{
    const Row lead = m_stage.lanes.hasFrame() ? m_navigation.lead() : Row::None;
    const Row before = std::exchange(m_announced, lead);
    if (lead == before || lead == Row::None || !QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(
        this, plainTextOf(m_stage.lanes.snapshot(), {lead}, m_stage.lanes.frame().state.language));
    QAccessible::updateAccessibility(&event);
}

const TimelineGeometry &TimelineCanvas::geometry()
{
    if (!m_isLaidOut && m_stage.lanes.hasFrame())
        layOut();
    return m_geometry;
}

void TimelineCanvas::layOut()
{
    layOutWith(width() - (m_scrollBar->isHidden() ? 0 : SlimScrollBar::width));
    const bool scrolls = m_geometry.scrollRange() > 0.5;
    if (scrolls == m_scrollBar->isHidden()) {
        m_scrollBar->setVisible(scrolls);
        layOutWith(width() - (scrolls ? SlimScrollBar::width : 0));
    }
    m_scroll = m_geometry.scroll;
    const QRectF &area = m_geometry.lanesArea;
    const QSignalBlocker blocker(m_scrollBar);
    m_scrollBar->setGeometry(width() - SlimScrollBar::width, int(area.top()) + 1, SlimScrollBar::width,
                             int(area.height()) - 1);
    m_scrollBar->setRange(0, int(std::ceil(m_geometry.scrollRange())));
    m_scrollBar->setPageStep(int(area.height()));
    m_scrollBar->setSingleStep(int(timelineStyle::shortestLane));
    m_scrollBar->setValue(int(m_scroll));
    m_legend->place({0, 0, m_geometry.titles.width(), m_geometry.ruler.rect.height()});
    showHiddenLanes();
}

void TimelineCanvas::layOutWith(double width)
{
    m_geometry = layOutTimeline(m_stage.lanes, QSizeF(width, height()), m_stage.colours, m_stage.measure,
                                {.today = today(), .scroll = m_scroll, .days = glidingDays(width)});
    m_isLaidOut = true;
    m_isPainted = false;
    m_isShown = false;
}

void TimelineCanvas::scrollTo(double pixels)
{
    const double clamped = std::clamp(pixels, 0.0, geometry().scrollRange());
    if (std::round(clamped) == m_geometry.scroll)
        return;
    m_scroll = clamped;
    m_isLaidOut = false;
    update();
}

void TimelineCanvas::paintPicture(QPainter &painter)
{
    const double painted = m_stage.lanes.hasFrame() ? geometry().size.width() : 0;
    painter.fillRect(rect().adjusted(int(painted), 0, 0, 0), QColor::fromRgba(m_stage.colours.background));
    if (!m_stage.lanes.hasFrame())
        return;
    Drawing drawing = drawTimeline(geometry(), m_stage.lanes, m_stage.colours, m_stage.measure, false);
    if (const double ratio = devicePixelRatioF(); ratio == std::floor(ratio))
        drawing.background = transparent; // its ground covers every pixel
    paintDrawing(painter, drawing);
}

void TimelineCanvas::keepPicture()
{
    const QSize size = this->size() * devicePixelRatioF();
    if (m_kept.size() != size || m_kept.devicePixelRatio() != devicePixelRatioF()) {
        m_kept = QImage(size, QImage::Format_RGB32);
        m_kept.setDevicePixelRatio(devicePixelRatioF());
    }
    QPainter painter(&m_kept);
    paintPicture(painter);
    m_isPainted = true;
}

// Laid out before it is painted, so that the scroll bar has its place by then.
void TimelineCanvas::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    (void)geometry();
}

void TimelineCanvas::paintEvent(QPaintEvent *)
{
    (void)geometry();
    QPainter painter(this);
    if (!std::exchange(m_isShown, true)) {
        paintPicture(painter);
    } else {
        if (!m_isPainted || m_kept.devicePixelRatio() != devicePixelRatioF())
            keepPicture();
        painter.drawImage(0, 0, m_kept);
    }
    if (m_stage.lanes.hasFrame())
        paintDrawing(painter, overlay());
}

Drawing TimelineCanvas::overlay()
{
    TimelineOverlay overlay(m_geometry, m_stage.lanes, m_stage.colours, m_stage.measure);
    if (m_pointer && m_drag == Drag::None && isOverAxis(*m_pointer))
        overlay.addPointer(m_pointer->x());
    overlay.addHover(m_hovered, m_light);
    if (m_drag == Drag::RubberBand)
        overlay.addRubberBand(QRectF(m_pressedAt, m_draggedTo).normalized());
    if (m_drag == Drag::Ruler)
        overlay.addRange(rulerRange());
    if (m_drag == Drag::Knowledge && isOverAxis({m_draggedTo.x(), m_geometry.axis.center().y()}))
        overlay.addPointer(m_draggedTo.x());
    if (const TimelineLane *lane = m_drag == Drag::Lane ? laneAt(m_geometry, m_pressedAt) : nullptr)
        overlay.addMovedLane(lane->title, m_draggedTo, laneGapAt(lane->shown, m_draggedTo.y()).second);
    if (m_hasKeyboardFocus)
        overlay.addFocusFrame(rect());
    return overlay.take();
}

void TimelineCanvas::showHover(Row row)
{
    m_hovered = row;
    m_light = m_stage.lanes.hasFrame() ? hoverLight(m_stage.lanes.snapshot(), *m_stage.lanes.frame().projection, row)
                                       : HoverLight();
    update();
}

void TimelineCanvas::select(Row row)
{
    m_stage.exploration.select({m_stage.lanes.snapshot().id(row)});
}

void TimelineCanvas::toggleParts(std::size_t shown)
{
    trilateral::toggleParts(m_stage.exploration, m_stage.lanes, shown);
}

void TimelineCanvas::resizeEvent(QResizeEvent *)
{
    m_isLaidOut = false;
}

bool TimelineCanvas::isOnRuler(QPointF point)
{
    return geometry().ruler.rect.contains(point);
}

bool TimelineCanvas::isOverAxis(QPointF point)
{
    return geometry().axis.contains(point);
}

bool TimelineCanvas::isOnFlag(QPointF point)
{
    const auto &knowledge = geometry().knowledge;
    return knowledge && knowledge->flag.adjusted(-4, -3, 4, 2).contains(point);
}

Row TimelineCanvas::rowAt(QPointF point)
{
    if (!m_stage.lanes.hasFrame())
        return Row::None;
    if (const auto mark = markAt(geometry(), point))
        return mark->isRun() ? Row::None : mark->row;
    const TimelineLane *lane = laneAt(m_geometry, point);
    for (std::size_t i = lane ? lane->firstLabel : 0; lane && i < lane->lastLabel; ++i)
        if (m_geometry.labels[i].rect.contains(point) && m_geometry.lanesArea.contains(point))
            return m_geometry.labels[i].row;
    if (const TimelineBand *band = bandAt(m_geometry, point))
        return band->holder == Row::None ? band->tenure : band->holder;
    const bool isOnTitle = lane && m_geometry.titles.contains(point) && m_geometry.lanesArea.contains(point);
    return isOnTitle ? m_stage.lanes.lane(lane->shown).record : Row::None;
}

QString TimelineCanvas::toolTipAt(QPointF point)
{
    const Language language = m_stage.lanes.frame().state.language;
    const Snapshot &snapshot = m_stage.lanes.snapshot();
    if (isOnFlag(point))
        return tr("Drag to rewind the record: it is shown as it was known on that day. A double click lets go.");
    const std::optional<TimelineMark> mark = markAt(geometry(), point);
    if (mark && mark->isRun())
        return toolTipOf(snapshot, rowsOf(m_stage.lanes, *mark), language);
    if (const TimelineBand *band = mark ? nullptr : bandAt(m_geometry, point))
        return toolTipOf(snapshot, band->tenure, language);
    const TimelineLane *lane = laneAt(m_geometry, point);
    if (const TimelineLane *opener = openerAt(m_geometry, point))
        return opener->isOpen ? tr("Close the lanes inside this one") : tr("Open the lanes inside this one");
    if (!mark && lane && m_geometry.titles.contains(point))
        return toolTipOfLane(m_stage.lanes, lane->shown, language);
    if (const Row row = rowAt(point); row != Row::None)
        return toolTipOf(snapshot, row, language);
    if (lane)
        for (const TimelineGap &gap : lane->gaps)
            if (QRectF(gap.from, gap.to).adjusted(0, -6, 0, 6).contains(point))
                return toolTipOf(snapshot, gap, language);
    if (isOnRuler(point) || isOverAxis(point))
        return toolTipOfDay(m_stage.lanes, static_cast<Day>(std::floor(m_geometry.scale.dayAt(point.x()))));
    return {};
}

bool TimelineCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_stage.lanes.hasFrame()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), this);
        return true;
    }
    if (event->type() == QEvent::NativeGesture)
        return pinch(static_cast<QNativeGestureEvent *>(event));
    // Single letters belong to the view while it has the focus, whatever the window uses them for.
    if (event->type() == QEvent::ShortcutOverride && isPlainKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void TimelineCanvas::focusInEvent(QFocusEvent *event)
{
    m_hasKeyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                         event->reason() == Qt::ShortcutFocusReason;
    update();
}

void TimelineCanvas::focusOutEvent(QFocusEvent *)
{
    m_hasKeyboardFocus = false;
    update();
}

} // namespace trilateral
