// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelineAccessible.h"

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

// One lane. It lives as long as the canvas' interface and is asked for by number, so that nothing dangles when the
// lanes change: a number without a lane is an invalid, empty item.
class LaneInterface final : public PartInterface
{
public:
    LaneInterface(TimelineCanvas &canvas, QAccessibleInterface &parent, std::size_t number)
        : PartInterface(canvas, parent), m_number(number)
    {
    }

    bool isValid() const override { return m_number < m_canvas.lanes().count(); }
    int childCount() const override { return static_cast<int>(recordsOf(m_canvas, m_number).size()); }
    int indexOfChild(const QAccessibleInterface *child) const override { return m_records.indexOf(child); }

    QAccessibleInterface *child(int number) const override
    {
        if (number < 0 || number >= childCount())
            return nullptr;
        return m_records.at(static_cast<std::size_t>(number), [this](std::size_t n) {
            return new RecordInterface(m_canvas, const_cast<LaneInterface &>(*this), m_number, n);
        });
    }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const Language language = m_canvas.lanes().frame().state.language;
        if (kind == QAccessible::Name)
            return m_canvas.lanes().lane(m_number).title.in(language).text;
        return kind == QAccessible::Description ? description(language) : QString();
    }

    QRect rect() const override
    {
        const auto &lanes = m_canvas.geometry().lanes;
        const auto found = std::ranges::find(lanes, m_number, &TimelineLane::shown);
        return found == lanes.end() ? QRect() : onScreen(found->rect);
    }

private:
    // The records of the lane, a line each.
    QString description(Language language) const
    {
        std::vector<Row> rows = recordsOf(m_canvas, m_number);
        constexpr std::size_t most = 200;
        rows.resize(std::min(rows.size(), most));
        return plainTextOf(m_canvas.lanes().snapshot(), rows, language);
    }

    const std::size_t m_number;
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
