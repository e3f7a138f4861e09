// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelineAccessible.h"

#include "widgets/timeline/laneWords.h"
#include "widgets/timeline/timelineCanvas.h"
#include "widgets/timeline/timelineText.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace trilateral
{

namespace
{

// Interfaces that are made when someone asks for them and live as long as their parent.
class Children
{
public:
    ~Children()
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }
    // make(number) gives a new interface.
    template <class Make>
    QAccessibleInterface *at(std::size_t number, Make &&make) const
    {
        while (m_ids.size() <= number)
            m_ids.push_back(QAccessible::registerAccessibleInterface(make(m_ids.size())));
        return QAccessible::accessibleInterface(m_ids[number]);
    }
    int indexOf(const QAccessibleInterface *child) const
    {
        const auto found = std::ranges::find_if(
            m_ids, [&](QAccessible::Id id) { return QAccessible::accessibleInterface(id) == child; });
        return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
    }

private:
    mutable std::vector<QAccessible::Id> m_ids;
};

// A part of the canvas that is no widget: what lanes and records have in common.
class PartInterface : public QAccessibleInterface
{
public:
    PartInterface(TimelineCanvas &canvas, QAccessibleInterface &parent) : m_canvas(canvas), m_parent(parent) {}

    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_parent.window(); }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return &m_parent; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override { return {}; }
    void setText(QAccessible::Text, const QString &) override {}

protected:
    [[nodiscard]] QRect onScreen(const QRectF &local) const
    {
        const QRect rect = local.toAlignedRect();
        return {m_canvas.mapToGlobal(rect.topLeft()), rect.size()};
    }

    TimelineCanvas &m_canvas;
    QAccessibleInterface &m_parent;
};

constexpr std::size_t mostRecords = 500; // of a lane that are told one by one

// The records of a lane that pass, in order of time; of very many only the first.
std::vector<Row> recordsOf(const TimelineCanvas &canvas, std::size_t lane)
{
    std::vector<Row> rows;
    if (lane >= canvas.lanes().count())
        return rows;
    for (const Row row : canvas.lanes().lane(lane).rows)
        if (canvas.lanes().passes().test(row) && rows.size() < mostRecords)
            rows.push_back(row);
    return rows;
}

// One record of a lane, by its number there. Pressing it selects.
class RecordInterface final : public PartInterface, public QAccessibleActionInterface
{
public:
    RecordInterface(TimelineCanvas &canvas, QAccessibleInterface &lane, std::size_t laneNumber, std::size_t number)
        : PartInterface(canvas, lane), m_lane(laneNumber), m_number(number)
    {
    }

    bool isValid() const override { return row() != Row::None; }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &) override
    {
        if (isValid())
            m_canvas.select(row());
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || !isValid())
            return {};
        return plainTextOf(m_canvas.lanes().snapshot(), {row()}, m_canvas.lanes().frame().state.language);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.selected = isValid() && m_canvas.lanes().frame().selected.test(row());
        state.invisible = rect().isEmpty();
        return state;
    }

    QRect rect() const override
    {
        for (const TimelineMark &mark : m_canvas.geometry().marks)
            if (mark.row == row() && mark.lane == m_lane)
                return onScreen(mark.rect);
        return {};
    }

private:
    [[nodiscard]] Row row() const
    {
        const std::vector<Row> rows = recordsOf(m_canvas, m_lane);
        return m_number < rows.size() ? rows[m_number] : Row::None;
    }

    const std::size_t m_lane;
    const std::size_t m_number;
};

// What of a lane in view is drawn as one though it is several: runs and columns, from left to right.
std::vector<TimelineMark> mergedOf(TimelineCanvas &canvas, std::size_t shown)
{
    std::vector<TimelineMark> merged;
    const TimelineGeometry &geometry = canvas.geometry();
    const auto lane = std::ranges::find(geometry.lanes, shown, &TimelineLane::shown);
    if (lane == geometry.lanes.end())
        return merged;
    const std::vector<TimelineMark> marks = marksIn(geometry, lane->rect & visibleArea(geometry, *lane));
    std::ranges::copy_if(marks, std::back_inserter(merged), [&](const TimelineMark &mark) {
        return mark.lane == shown && (mark.isRun() || mark.isColumn);
    });
    std::ranges::stable_sort(merged, {}, [](const TimelineMark &mark) { return mark.rect.left(); });
    return merged;
}

// Several records that are drawn as one, by number among those of the lane. Pressing it opens them.
class MergedInterface final : public PartInterface, public QAccessibleActionInterface
{
public:
    MergedInterface(TimelineCanvas &canvas, QAccessibleInterface &lane, std::size_t laneNumber, std::size_t number)
        : PartInterface(canvas, lane), m_lane(laneNumber), m_number(number)
    {
    }

    bool isValid() const override { return mark().has_value(); }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &) override
    {
        if (const auto opened = mark())
            m_canvas.openMerged(*opened);
    }
    QString text(QAccessible::Text kind) const override
    {
        const auto told = kind == QAccessible::Name ? mark() : std::nullopt;
        return told ? plainTextOfMerged(m_canvas.lanes(), *told, m_canvas.lanes().frame().state.language) : QString();
    }
    QRect rect() const override
    {
        const auto shown = mark();
        return shown ? onScreen(shown->rect) : QRect();
    }

private:
    [[nodiscard]] std::optional<TimelineMark> mark() const
    {
        const std::vector<TimelineMark> merged = mergedOf(m_canvas, m_lane);
        return m_number < merged.size() ? std::optional(merged[m_number]) : std::nullopt;
    }

    const std::size_t m_lane;
    const std::size_t m_number;
};

// One lane. It lives as long as the canvas' interface and is asked for by number, so that nothing dangles when the
// lanes change: a number without a lane is an invalid, empty item.
class LaneInterface final : public PartInterface, public QAccessibleActionInterface
{
public:
    LaneInterface(TimelineCanvas &canvas, QAccessibleInterface &parent, std::size_t number)
        : PartInterface(canvas, parent), m_number(number)
    {
    }

    bool isValid() const override { return m_number < m_canvas.lanes().count(); }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface && isValid() && m_canvas.lanes().hasParts(m_number)
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }
    QStringList actionNames() const override { return {toggleAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &) override
    {
        if (isValid())
            m_canvas.toggleParts(m_number);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.expandable = isValid() && m_canvas.lanes().hasParts(m_number);
        state.expanded = isValid() && m_canvas.lanes().isOpen(m_number);
        state.collapsed = state.expandable && !state.expanded;
        return state;
    }

    // What is drawn as one comes first, then the records.
    int childCount() const override { return mergedCount() + static_cast<int>(recordsOf(m_canvas, m_number).size()); }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const int record = m_records.indexOf(child);
        return record < 0 ? m_merged.indexOf(child) : mergedCount() + record;
    }

    QAccessibleInterface *child(int number) const override
    {
        const int merged = mergedCount();
        if (number < 0 || number >= childCount())
            return nullptr;
        LaneInterface &self = const_cast<LaneInterface &>(*this);
        if (number < merged)
            return m_merged.at(static_cast<std::size_t>(number),
                               [&](std::size_t n) { return new MergedInterface(m_canvas, self, m_number, n); });
        return m_records.at(static_cast<std::size_t>(number - merged),
                            [&](std::size_t n) { return new RecordInterface(m_canvas, self, m_number, n); });
    }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const Language language = m_canvas.lanes().frame().state.language;
        if (kind == QAccessible::Name)
            return name(language);
        return kind == QAccessible::Description ? description(language) : QString();
    }

    QRect rect() const override
    {
        const auto &lanes = m_canvas.geometry().lanes;
        const auto found = std::ranges::find(lanes, m_number, &TimelineLane::shown);
        return found == lanes.end() ? QRect() : onScreen(found->rect);
    }

private:
    // Of a lane inside another one after that one's name.
    QString name(Language language) const
    {
        const TimelineLanes &lanes = m_canvas.lanes();
        const QString own = laneTitle(lanes.lane(m_number), language);
        std::size_t around = m_number;
        while (around > 0 && lanes.isPart(around))
            --around;
        return around == m_number ? own : laneTitle(lanes.lane(around), language) + QStringLiteral(" › ") + own;
    }

    // The records of the lane, a line each.
    QString description(Language language) const
    {
        std::vector<Row> rows = recordsOf(m_canvas, m_number);
        constexpr std::size_t most = 200;
        rows.resize(std::min(rows.size(), most));
        return plainTextOf(m_canvas.lanes().snapshot(), rows, language);
    }

    int mergedCount() const { return static_cast<int>(mergedOf(m_canvas, m_number).size()); }

    const std::size_t m_number;
    Children m_merged;
    Children m_records;
};

class CanvasInterface final : public QAccessibleWidget
{
public:
    explicit CanvasInterface(TimelineCanvas &canvas) : QAccessibleWidget(&canvas, QAccessible::List), m_canvas(canvas)
    {
    }

    int childCount() const override
    {
        return m_canvas.lanes().hasFrame() ? static_cast<int>(m_canvas.lanes().count()) : 0;
    }

    QAccessibleInterface *child(int number) const override
    {
        if (number < 0 || number >= childCount())
            return nullptr;
        return m_lanes.at(static_cast<std::size_t>(number), [this](std::size_t n) {
            return new LaneInterface(m_canvas, const_cast<CanvasInterface &>(*this), n);
        });
    }

    int indexOfChild(const QAccessibleInterface *child) const override { return m_lanes.indexOf(child); }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const TimelineLane *lane = laneAt(m_canvas.geometry(), m_canvas.mapFromGlobal(QPoint(x, y)));
        return lane ? child(static_cast<int>(lane->shown)) : nullptr;
    }

    // What is selected, as the keys walk from record to record.
    QString text(QAccessible::Text kind) const override
    {
        const Row lead = m_canvas.lanes().hasFrame() ? m_canvas.navigation().lead() : Row::None;
        if (kind != QAccessible::Value || lead == Row::None)
            return QAccessibleWidget::text(kind);
        return plainTextOf(m_canvas.lanes().snapshot(), {lead}, m_canvas.lanes().frame().state.language);
    }

private:
    TimelineCanvas &m_canvas;
    Children m_lanes;
};

QAccessibleInterface *interfaceFor(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<TimelineCanvas *>(object);
    return canvas ? new CanvasInterface(*canvas) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    QAccessible::installFactory(interfaceFor); // again and again, it makes no difference
}

} // namespace trilateral
