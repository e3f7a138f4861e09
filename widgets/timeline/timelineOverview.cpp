// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelineOverview.h"

#include "widgets/timeline/periodCommands.h"
#include "widgets/timeline/timelineGeometry.h"
#include "widgets/view/dateWords.h"
#include "widgets/view/drawingPainter.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr int stripHeight = 72;
constexpr int lowStripHeight = 50;
constexpr int lowView = 380;
constexpr qint64 keyPause = 700; // milliseconds after which a key press is a gesture of its own

bool isByKeyboard(const QFocusEvent &event)
{
    return event.reason() == Qt::TabFocusReason || event.reason() == Qt::BacktabFocusReason ||
           event.reason() == Qt::ShortcutFocusReason;
}

} // namespace

TimelineOverview::TimelineOverview(TimelineStage &stage, QWidget *parent) : QWidget(parent), m_stage(stage)
{
    setFixedHeight(stripHeight);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    retranslate();
}

void TimelineOverview::retranslate()
{
    setAccessibleName(tr("All of the time"));
    setToolTip(tr("Drag to choose a period, with Ctrl a second one to compare; double-click to let go"));
}

void TimelineOverview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QSize TimelineOverview::sizeHint() const
{
    return {600, height()};
}

void TimelineOverview::fitInto(int viewHeight)
{
    setFixedHeight(viewHeight < lowView ? lowStripHeight : stripHeight);
}

void TimelineOverview::refresh()
{
    if (!m_stage.lanes.hasFrame())
        return update();
    describe(brushed());
    if (const Shown now = shownNow(); m_kept.isNull() || now != m_shown) {
        m_shown = now;
        m_kept = QImage();
        return update();
    }
    update(visibleDaysArea());
}

TimelineOverview::Shown TimelineOverview::shownNow() const
{
    const Frame &frame = m_stage.lanes.frame();
    return {frame.projection,
            brushed(),
            frame.state.timeline.compared,
            m_stage.lanes.extent(),
            frame.state.language,
            m_stage.colours.theme,
            timelineTitleWidth(m_stage.lanes, m_stage.colours, m_stage.measure, width())};
}

void TimelineOverview::describe(const std::optional<DayRange> &window)
{
    if (!window)
        return setAccessibleDescription({});
    const Language language = m_stage.lanes.frame().state.language;
    setAccessibleDescription(dayWords(window->from, language) + QStringLiteral(" – ") + dayWords(window->to, language));
}

const std::optional<DayRange> &TimelineOverview::brushed() const
{
    return m_stage.lanes.frame().state.filter.window;
}

OverviewGeometry TimelineOverview::geometryNow() const
{
    const double titleWidth = timelineTitleWidth(m_stage.lanes, m_stage.colours, m_stage.measure, width());
    return layOutOverview(size(), titleWidth, m_stage.lanes.extent(), brushed());
}

void TimelineOverview::keepPicture()
{
    m_kept = QImage(size() * devicePixelRatioF(), QImage::Format_RGB32);
    m_kept.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(&m_kept);
    paintDrawing(painter, draw());
}

void TimelineOverview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_stage.lanes.hasFrame())
        return painter.fillRect(rect(), QColor::fromRgba(m_stage.colours.stripe));
    if (m_kept.size() != size() * devicePixelRatioF() || m_kept.devicePixelRatio() != devicePixelRatioF())
        keepPicture();
    painter.drawImage(0, 0, m_kept);
    Drawing over;
    over.size = size();
    drawVisibleDays(over, geometryNow());
    if (m_hasKeyboardFocus)
        over.add(DrawRect{.rect = QRectF(rect()).adjusted(1, 1, -1, -1), .pen = {m_stage.colours.accent, 1.5f}});
    paintDrawing(painter, over);
}

QRect TimelineOverview::visibleDaysArea() const
{
    constexpr int high = 5;
    return {0, height() - high, width(), high};
}

void TimelineOverview::updateBins(const OverviewGeometry &geometry)
{
    const Mask &passes = m_stage.lanes.frame().projection->passesAnyTime;
    const std::size_t binCount = binCountOf(geometry);
    if (m_bins.counts.size() == binCount && m_bins.extent == m_stage.lanes.extent() && m_counted == passes)
        return;
    m_bins = countBins(m_stage.lanes.snapshot(), passes, m_stage.lanes.extent(), binCount);
    m_counted = passes;
}

void TimelineOverview::setWindow(std::optional<DayRange> window, bool isRunning)
{
    const DayExtent extent = m_stage.lanes.extent();
    if (window && window->from <= extent.from && window->to >= extent.to)
        window.reset();
    m_stage.exploration.setBrush(window, isRunning ? TrailStep::Replace : TrailStep::New);
}

void TimelineOverview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_stage.lanes.hasFrame())
        return;
    const OverviewGeometry geometry = geometryNow();
    m_part = brushPartAt(geometry, event->position());
    m_pressedX = event->position().x();
    m_pressedDay = geometry.scale.dayAt(m_pressedX);
    m_pressedWindow = brushed().value_or(DayRange{});
    m_hasMoved = false;
    m_isComparing = event->modifiers().testFlag(Qt::ControlModifier);
    if (m_isComparing)
        m_part = BrushPart::Outside;
}

void TimelineOverview::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_stage.lanes.hasFrame())
        return;
    constexpr double threshold = 3;
    const OverviewGeometry geometry = geometryNow();
    const QPointF point = event->position();
    if (m_part == BrushPart::None) {
        const BrushPart part = brushPartAt(geometry, point);
        setCursor(part == BrushPart::Left || part == BrushPart::Right ? Qt::SplitHCursor
                  : part == BrushPart::Inside                         ? Qt::OpenHandCursor
                  : part == BrushPart::Outside                        ? Qt::CrossCursor
                                                                      : Qt::ArrowCursor);
        return;
    }
    if (!m_hasMoved && std::abs(point.x() - m_pressedX) < threshold)
        return;
    const DayRange dragged = draggedWindow(m_part, m_pressedWindow, m_pressedDay, geometry.scale.dayAt(point.x()),
                                           geometry, m_stage.lanes.extent());
    const bool isRunning = std::exchange(m_hasMoved, true);
    if (!m_isComparing)
        return setWindow(dragged, isRunning);
    m_stage.exploration.change([&](ExplorationState &state) { state.timeline.compared = dragged; },
                               isRunning ? TrailStep::Replace : TrailStep::New);
}

void TimelineOverview::mouseReleaseEvent(QMouseEvent *)
{
    m_part = BrushPart::None;
}

void TimelineOverview::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_part = BrushPart::None;
    if (event->button() == Qt::LeftButton && m_stage.lanes.hasFrame())
        letGoOfPeriods(m_stage.exploration);
}

// Turning the wheel over the strip moves the window, as over the lanes it moves what is visible.
void TimelineOverview::wheelEvent(QWheelEvent *event)
{
    event->accept();
    const QPoint delta = event->angleDelta();
    const int months = (delta.y() + delta.x() > 0 ? -1 : 1) * 3;
    if (m_stage.lanes.hasFrame() && brushed())
        setWindowByKey(movedWindow(windowOrHalf(), months, m_stage.lanes.extent()));
}

// A key on a strip without a window begins with the middle half of all.
DayRange TimelineOverview::windowOrHalf() const
{
    const DayExtent extent = m_stage.lanes.extent();
    const Day quarter = (extent.to - extent.from) / 4;
    return brushed().value_or(DayRange{extent.from + quarter, extent.to - quarter});
}

void TimelineOverview::setWindowByKey(std::optional<DayRange> window)
{
    const bool isRunning = m_keys.isValid() && m_keys.elapsed() < keyPause;
    m_keys.start();
    setWindow(window, isRunning);
}

void TimelineOverview::keyPressEvent(QKeyEvent *event)
{
    if (!m_stage.lanes.hasFrame())
        return QWidget::keyPressEvent(event);
    const DayExtent extent = m_stage.lanes.extent();
    const DayRange range = windowOrHalf();
    const bool isResize = event->modifiers().testFlag(Qt::ShiftModifier);
    const int months = event->modifiers().testFlag(Qt::ControlModifier) ? 12 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = event->key() == Qt::Key_Left ? -months : months;
        return setWindowByKey(isResize ? resizedWindow(range, step, extent) : movedWindow(range, step, extent));
    }
    case Qt::Key_Home:
        return setWindowByKey(DayRange{extent.from, extent.from + (range.to - range.from)});
    case Qt::Key_End:
        return setWindowByKey(DayRange{extent.to - (range.to - range.from), extent.to});
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return letGoOfPeriods(m_stage.exploration);
    default:
        QWidget::keyPressEvent(event);
    }
}

bool TimelineOverview::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        m_hasKeyboardFocus = event->type() == QEvent::FocusIn && isByKeyboard(*static_cast<QFocusEvent *>(event));
        update();
    }
    return QWidget::event(event);
}

} // namespace trilateral
