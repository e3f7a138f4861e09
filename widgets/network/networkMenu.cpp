// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkMenu.h"

#include <QCoreApplication>
#include <QMenu>

namespace trilateral
{

namespace
{

struct Menu {
    Q_DECLARE_TR_FUNCTIONS(NetworkMenu)
};

// A facet value can be filtered by, and no longer.
void addFilter(QMenu &menu, Exploration &exploration, Row row)
{
    const Snapshot &snapshot = *exploration.frame()->snapshot;
    const Kind &kind = snapshot.kindOf(row);
    if (kind.facet < 0)
        return;
    const QString id = snapshot.id(row);
    const bool isChosen = exploration.state().filter.facets.value(kind.id).contains(id);
    const QString text = isChosen ? Menu::tr("Stop filtering by this") : Menu::tr("Filter by this");
    menu.addAction(text, &exploration, [&exploration, facet = kind.id, id] { exploration.toggleFacet(facet, id); });
}

void addPin(QMenu &menu, NetworkView &view, Exploration &exploration, const QString &id, QPointF place)
{
    const bool isPinned = exploration.state().network.pins.contains(id);
    menu.addAction(isPinned ? Menu::tr("Let go of its place") : Menu::tr("Keep at its place"), &view,
                   [&exploration, id, place, isPinned] {
                       exploration.change([&](ExplorationState &state) {
                           if (isPinned)
                               state.network.pins.remove(id);
                           else
                               state.network.pins.insert(id, place);
                       });
                   });
}

void addNode(QMenu &menu, NetworkView &view, Exploration &exploration, quint32 node)
{
    const ShownNetwork &shown = view.scene().shown();
    const Row row = shown.graph().nodes[node];
    const QString id = shown.snapshot().id(row);
    menu.addAction(Menu::tr("Details"), &exploration, [&exploration, id] { exploration.select({id}); });
    menu.addAction(Menu::tr("Show only its neighbours"), &exploration, [&exploration, id] {
        exploration.change([&](ExplorationState &state) {
            state.focus = id;
            state.depth = 1;
            state.network.zoom = 0;
        });
    });
    addFilter(menu, exploration, row);
    addPin(menu, view, exploration, id, shown.places[node]);
    menu.addSeparator();
}

} // namespace

void fillNetworkMenu(QMenu &menu, NetworkView &view, Exploration &exploration, std::optional<quint32> node)
{
    if (node)
        addNode(menu, view, exploration, *node);
    if (!exploration.state().focus.isEmpty())
        menu.addAction(Menu::tr("Show the whole network"), &exploration, [&exploration] {
            exploration.change([](ExplorationState &state) {
                state.focus.clear();
                state.network.zoom = 0;
            });
        });
    menu.addAction(Menu::tr("Fit everything"), &view, &NetworkView::fitAll);
    QAction *selection = menu.addAction(Menu::tr("Fit the selection"), &view, &NetworkView::fitSelection);
    selection->setEnabled(!exploration.state().selection.isEmpty());
    QAction *unpin = menu.addAction(Menu::tr("Let go of all kept places"), &view, &NetworkView::unpinAll);
    unpin->setEnabled(!exploration.state().network.pins.isEmpty());
}

} // namespace trilateral
