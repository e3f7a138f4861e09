// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkAccessible.h"

#include "model/snapshot/wording.h"
#include "widgets/network/networkTips.h"
#include "widgets/network/networkView.h"
#include "widgets/network/networkWalk.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr int mostChildren = 500; // of very many nodes only the most important

// One node, by its place in the order of importance, so that nothing dangles when the network changes: a place without
// a node is an invalid, empty item.
class NodeInterface final : public QAccessibleInterface
{
public:
    NodeInterface(NetworkView &view, QAccessibleInterface &parent, std::size_t place)
        : m_view(view), m_parent(parent), m_place(place)
    {
    }

    bool isValid() const override { return m_view.scene().hasPositions() && m_place < order().size(); }
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
        const ShownNetwork &shown = m_view.scene().shown();
        const Row row = shown.graph().nodes[order()[m_place]];
        if (kind == QAccessible::Name)
            return title(shown.snapshot(), row, shown.frame->state.language).text;
        return kind == QAccessible::Description ? nodeTip(shown, order()[m_place]) : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const NetworkGeometry &geometry = m_view.scene().geometry();
        const quint32 mark = geometry.markOf[order()[m_place]];
        if (mark >= geometry.nodes.size())
            return {};
        const DrawMarker &marker = geometry.nodes[mark].marker;
        const int side = 2 * static_cast<int>(marker.radius + 1);
        QRect box(0, 0, side, side);
        box.moveCenter(marker.centre.toPoint());
        return {m_view.mapToGlobal(box.topLeft()), box.size()};
    }

private:
    [[nodiscard]] const std::vector<quint32> &order() const { return m_view.scene().shown().order; }

    NetworkView &m_view;
    QAccessibleInterface &m_parent;
    const std::size_t m_place;
};

// The controls of the view come after its nodes.
class ViewInterface final : public QAccessibleWidget
{
public:
    explicit ViewInterface(NetworkView &view) : QAccessibleWidget(&view, QAccessible::List), m_view(view) {}
    ~ViewInterface() override
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return nodeCount() + QAccessibleWidget::childCount(); }

    QAccessibleInterface *child(int number) const override
    {
        if (number < 0)
            return nullptr;
        if (number >= nodeCount())
            return QAccessibleWidget::child(number - nodeCount());
        while (m_ids.size() <= static_cast<std::size_t>(number))
            m_ids.push_back(QAccessible::registerAccessibleInterface(
                new NodeInterface(m_view, const_cast<ViewInterface &>(*this), m_ids.size())));
        return QAccessible::accessibleInterface(m_ids[static_cast<std::size_t>(number)]);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto found = std::ranges::find_if(
            m_ids, [&](QAccessible::Id id) { return QAccessible::accessibleInterface(id) == child; });
        if (found != m_ids.end())
            return static_cast<int>(found - m_ids.begin());
        const int control = QAccessibleWidget::indexOfChild(child);
        return control < 0 ? control : control + nodeCount();
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Value || nodeCount() == 0)
            return QAccessibleWidget::text(kind);
        const std::optional<quint32> lead = leadNode(m_view.scene().shown());
        return lead ? nodeTip(m_view.scene().shown(), *lead) : QString();
    }

private:
    [[nodiscard]] int nodeCount() const
    {
        if (!m_view.scene().hasPositions())
            return 0;
        return std::min(mostChildren, static_cast<int>(m_view.scene().shown().order.size()));
    }

    NetworkView &m_view;
    mutable std::vector<QAccessible::Id> m_ids;
};

QAccessibleInterface *interfaceFor(const QString &, QObject *object)
{
    auto *view = qobject_cast<NetworkView *>(object);
    return view ? new ViewInterface(*view) : nullptr;
}

} // namespace

void installNetworkAccessibility()
{
    QAccessible::installFactory(interfaceFor); // again and again, it makes no difference
}

} // namespace trilateral
