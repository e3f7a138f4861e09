// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelineOverview.h"

#include "widgets/timeline/opaqueColour.h"
#include "widgets/timeline/periodCommands.h"
#include "widgets/timeline/periodDrawing.h"
#include "widgets/timeline/timelineGeometry.h"
#include "widgets/timeline/timelineStyle.h"
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
constexpr qint64 keyPause = 700; // milliseconds after which a key press is a gesture of its own
constexpr double handleWidth = 6;
constexpr double handleHeight = 18;

QRectF onWholePixels(const QRectF &rect)
{
    return {QPointF(std::round(rect.left()), std::round(rect.top())),
            QPointF(std::round(rect.right()), std::round(rect.bottom()))};
}

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
    return {600, stripHeight};
}

void TimelineOverview::refresh()
{
    if (m_stage.lanes.hasFrame())
        describe(brushed());
    update();
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

void TimelineOverview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_stage.lanes.hasFrame())
        paintDrawing(painter, draw());
    else
        painter.fillRect(rect(), QColor::fromRgba(m_stage.colours.stripe));
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

Drawing TimelineOverview::draw()
{
    const OverviewGeometry geometry = geometryNow();
    updateBins(geometry);
    Drawing drawing;
    drawing.size = size();
    drawing.background = m_stage.colours.stripe;
    drawing.add(DrawLine{{0, 0}, {double(width()), 0}, {m_stage.colours.border, 1}});
    drawBrush(drawing, geometry);
    drawCompared(drawing, geometry);
    drawBars(drawing, geometry);
    drawHandles(drawing, geometry);
    drawVisibleDays(drawing, geometry);
    drawLabels(drawing, geometry);
    if (m_hasKeyboardFocus)
        drawing.add(DrawRect{.rect = QRectF(rect()).adjusted(1, 1, -1, -1), .pen = {m_stage.colours.accent, 1.5f}});
    return drawing;
}

void TimelineOverview::drawBars(Drawing &drawing, const OverviewGeometry &geometry) const
{
    const Palette &colours = m_stage.colours;
    const std::vector<Kind> &kinds = m_stage.lanes.snapshot().kinds;
    const Colour outside = opaqueColour(colours.mark(u"grey"), colours.stripe, 0.4);
    const Colour ground = geometry.brush ? colours.accentPale : colours.stripe;
    for (std::size_t i = 0; i < m_bins.counts.size(); ++i) {
        if (m_bins.counts[i] == 0)
            continue;
        const QRectF bar = barOf(geometry, m_bins, i);
        const double x = bar.center().x();
        if (geometry.brush && (x < geometry.brush->left() || x > geometry.brush->right())) {
            drawing.add(DrawRect{.rect = onWholePixels(bar), .fill = outside});
            continue;
        }
        const std::vector<QRectF> parts = barParts(geometry, m_bins, i);
        for (std::size_t k = 0; k < parts.size(); ++k)
            if (!parts[k].isEmpty())
                drawing.add(
                    DrawRect{.rect = onWholePixels(parts[k]),
                             .fill = opaqueColour(colours.mark(kinds[index(m_bins.kinds[k])].colour), ground, 0.7)});
    }
}

void TimelineOverview::drawBrush(Drawing &drawing, const OverviewGeometry &geometry) const
{
    if (geometry.brush)
        drawing.add(DrawRect{.rect = *geometry.brush,
                             .fill = m_stage.colours.accentPale,
                             .pen = {withAlpha(m_stage.colours.accent, 0.55), 1.2f},
                             .radius = 4});
}

// The period B, in a colour of its own; the letters tell which is which.
void TimelineOverview::drawCompared(Drawing &drawing, const OverviewGeometry &geometry) const
{
    const auto &compared = m_stage.lanes.frame().state.timeline.compared;
    if (!compared)
        return;
    const Colour colour = comparedColour(m_stage.colours);
    const std::optional<QRectF> brush =
        layOutOverview(size(), geometry.titles.width(), m_stage.lanes.extent(), compared).brush;
    drawing.add(
        DrawRect{.rect = *brush, .fill = withAlpha(colour, 0.14), .pen = {withAlpha(colour, 0.7), 1.2f}, .radius = 4});
    TextStyle style = timelineStyle::ruler(m_stage.colours, m_stage.lanes.frame().state.language);
    style.isBold = true;
    const auto letter = [&](const QRectF &rect, const QString &text, Colour ink) {
        style.colour = ink;
        drawing.add(DrawText{rect.topLeft() + QPointF(6, 14), text, style});
    };
    letter(*brush, QStringLiteral("B"), comparedInk(m_stage.colours));
    if (geometry.brush)
        letter(*geometry.brush, QStringLiteral("A"), m_stage.colours.accent);
}

void TimelineOverview::drawHandles(Drawing &drawing, const OverviewGeometry &geometry) const
{
    if (!geometry.brush)
        return;
    const double y = geometry.brush->center().y() - handleHeight / 2;
    for (const double x : {geometry.brush->left(), geometry.brush->right()})
        drawing.add(DrawRect{.rect = {x - handleWidth / 2, y, handleWidth, handleHeight},
                             .fill = m_stage.colours.accent,
                             .radius = 2.5f});
}

// Which part of all this the lanes show, where that is not simply the window.
void TimelineOverview::drawVisibleDays(Drawing &drawing, const OverviewGeometry &geometry) const
{
    const TimelineState &state = m_stage.lanes.frame().state.timeline;
    if (state.from >= state.to)
        return;
    const QRectF &axis = geometry.axis;
    const double left = std::clamp(geometry.scale.xAt(state.from), axis.left(), axis.right());
    const double right = std::clamp(geometry.scale.xAt(state.to), axis.left(), axis.right());
    drawing.add(DrawRect{.rect = {left, height() - 4.0, std::max(2.0, right - left), 3},
                         .fill = withAlpha(m_stage.colours.textMuted, 0.8),
                         .radius = 1.5f});
}

// "Sep 2016 – Nov 2025"
QString TimelineOverview::periodWords(const DayRange &period) const
{
    const Language language = m_stage.lanes.frame().state.language;
    const DayExtent extent = m_stage.lanes.extent();
    const Date from = dateFromDay(std::max(period.from, extent.from));
    const Date to = dateFromDay(std::min(period.to, extent.to));
    return shortMonthWords(from.year, from.month, language) + QStringLiteral(" – ") +
           shortMonthWords(to.year, to.month, language);
}

// All of the time, the window, and where two periods are compared how many records each has.
void TimelineOverview::drawLabels(Drawing &drawing, const OverviewGeometry &geometry) const
{
    const auto &compared = m_stage.lanes.frame().state.timeline.compared;
    const std::optional<DayRange> &window = brushed();
    const Colour muted = m_stage.colours.textMuted;
    std::vector<std::pair<QString, Colour>> lines{
        {yearsWords(m_stage.lanes.extent().from, m_stage.lanes.extent().to), muted}};
    const auto counted = [&](const QString &letter, const DayRange &period) {
        const DayExtent extent = m_stage.lanes.extent();
        return QStringLiteral("%1: %2 (%3)")
            .arg(letter)
            .arg(countIn(m_stage.lanes, period))
            .arg(yearsWords(std::max(period.from, extent.from), std::min(period.to, extent.to)));
    };
    if (window)
        lines.emplace_back(compared ? counted(QStringLiteral("A"), *window) : periodWords(*window),
                           m_stage.colours.accent);
    if (compared)
        lines.emplace_back(counted(QStringLiteral("B"), *compared), comparedInk(m_stage.colours));
    constexpr double lineHeight = 18;
    double y = geometry.titles.center().y() - lineHeight * double(lines.size() - 1) / 2;
    for (const auto &[words, colour] : lines) {
        TextStyle style = timelineStyle::ruler(m_stage.colours, m_stage.lanes.frame().state.language);
        style.colour = colour;
        style.pixelSize = &words == &lines.front().first ? style.pixelSize : 11;
        drawing.add(DrawText{{timelineStyle::padding, timelineStyle::centredBaseline(m_stage.measure, style, y)},
                             m_stage.measure.elided(words, style, geometry.titles.width() - timelineStyle::padding),
                             style});
        y += lineHeight;
    }
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
