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

class CanvasInterface;

// One lane. It lives as long as the canvas' interface and is asked for by number, so that nothing dangles when the
// lanes change: a number without a lane is an invalid, empty item.
class LaneInterface final : public QAccessibleInterface
{
public:
    LaneInterface(TimelineCanvas &canvas, QAccessibleInterface &parent, std::size_t number)
        : m_canvas(canvas), m_parent(parent), m_number(number)
    {
    }

    bool isValid() const override { return m_number < m_canvas.lanes().count(); }
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
        if (found == lanes.end())
            return {};
        const QRect local = found->rect.toAlignedRect();
        return {m_canvas.mapToGlobal(local.topLeft()), local.size()};
    }

private:
    // The records of the lane, a line each; of very many only the first.
    QString description(Language language) const
    {
        constexpr std::size_t most = 200;
        const Mask &passes = m_canvas.lanes().frame().projection->passes;
        std::vector<Row> rows;
        for (const Row row : m_canvas.lanes().lane(m_number).rows)
            if (passes.test(row) && rows.size() < most)
                rows.push_back(row);
        return plainTextOf(m_canvas.lanes().snapshot(), rows, language);
    }

    TimelineCanvas &m_canvas;
    QAccessibleInterface &m_parent;
    const std::size_t m_number;
};

class CanvasInterface final : public QAccessibleWidget
{
public:
    explicit CanvasInterface(TimelineCanvas &canvas) : QAccessibleWidget(&canvas, QAccessible::List), m_canvas(canvas)
    {
    }
    ~CanvasInterface() override
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override
    {
        return m_canvas.lanes().hasFrame() ? static_cast<int>(m_canvas.lanes().count()) : 0;
    }

    QAccessibleInterface *child(int number) const override
    {
        if (number < 0 || number >= childCount())
            return nullptr;
        while (m_ids.size() <= static_cast<std::size_t>(number))
            m_ids.push_back(QAccessible::registerAccessibleInterface(
                new LaneInterface(m_canvas, const_cast<CanvasInterface &>(*this), m_ids.size())));
        return QAccessible::accessibleInterface(m_ids[static_cast<std::size_t>(number)]);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto found = std::ranges::find_if(
            m_ids, [&](QAccessible::Id id) { return QAccessible::accessibleInterface(id) == child; });
        return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
    }

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
    mutable std::vector<QAccessible::Id> m_ids;
};

QAccessibleInterface *interfaceFor(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<TimelineCanvas *>(object);
    return canvas ? new CanvasInterface(*canvas) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(interfaceFor);
        return true;
    }();
    (void)isInstalled;
}

} // namespace trilateral
