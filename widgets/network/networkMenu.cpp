// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkMenu.h"

#include "model/analysis/paths.h"
#include "model/snapshot/wording.h"
#include "widgets/network/networkHiding.h"

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

// "A – B – C (2019, 2021)".
QString pathWords(const Snapshot &snapshot, const Path &path, Language language)
{
    QStringList names{shortTitle(snapshot, path.steps.front().from, language).text};
    QStringList dates;
    for (const PathStep &step : path.steps) {
        names << shortTitle(snapshot, step.to, language).text;
        if (const Span span = snapshot.span[index(step.row)]; span.isKnown())
            dates << edtfFromSpan(span);
    }
    const QString text = names.join(QStringLiteral(" – "));
    return dates.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, dates.join(QStringLiteral(", ")));
}

// Who is on the way, and the records that say so.
QStringList recordsOn(const Snapshot &snapshot, const Path &path)
{
    QStringList ids{snapshot.id(path.steps.front().from)};
    for (const PathStep &step : path.steps)
        ids << snapshot.id(step.row) << snapshot.id(step.to);
    ids.removeDuplicates();
    return ids;
}

// Only what may have begun by the end of the chosen period counts.
PathOptions pathOptions(const Exploration &exploration)
{
    PathOptions options;
    if (const auto &window = exploration.state().filter.window; window && window->to != openFuture)
        options.before = window->to;
    return options;
}

void fillPaths(QMenu &menu, Exploration &exploration, Row from, Row to)
{
    menu.clear();
    const Snapshot &snapshot = *exploration.frame()->snapshot;
    const Graph graph = buildGraph(snapshot, GraphLevel::Everything);
    for (const Path &path : findPaths(snapshot, graph, from, to, pathOptions(exploration)).best)
        menu.addAction(pathWords(snapshot, path, exploration.state().language), &exploration,
                       [&exploration, ids = recordsOn(snapshot, path)] { exploration.select(ids); });
    if (menu.isEmpty())
        menu.addAction(Menu::tr("Nothing connects them."))->setEnabled(false);
}

// How the node is connected to what is selected: the best ways, each of which can be selected as a whole.
void addPaths(QMenu &menu, Exploration &exploration, Row to)
{
    const QStringList &selection = exploration.state().selection;
    const Snapshot &snapshot = *exploration.frame()->snapshot;
    const Row from = selection.isEmpty() ? Row::None : snapshot.find(selection.first());
    if (from == Row::None || from == to || !snapshot.rows(Base::Entity).contains(from))
        return;
    const QString name = shortTitle(snapshot, from, exploration.state().language).text;
    menu.addAction(Menu::tr("How are they connected?"), &exploration,
                   [&exploration, ids = QStringList{snapshot.id(from), snapshot.id(to)}] { exploration.select(ids); });
    QMenu *paths = menu.addMenu(Menu::tr("Ways from %1").arg(name));
    QObject::connect(paths, &QMenu::aboutToShow, &exploration,
                     [paths, &exploration, from, to] { fillPaths(*paths, exploration, from, to); });
}

// Its neighbours beside those of the focus, or out of the way; itself out of the way.
void addHiding(QMenu &menu, Exploration &exploration, const ShownNetwork &shown, quint32 node, const QString &id)
{
    const NetworkState &state = exploration.state().network;
    if (canShowNeighbours(exploration, id))
        menu.addAction(state.opened.contains(id) ? Menu::tr("Fold its neighbours again")
                                                 : Menu::tr("Show its neighbours too"),
                       &exploration, [&exploration, id] { toggleNeighbours(exploration, id); });
    if (const QStringList around = neighboursToHide(shown, node); !around.isEmpty())
        menu.addAction(Menu::tr("Hide its neighbours"), &exploration,
                       [&exploration, around] { hideNodes(exploration, around); });
    menu.addAction(Menu::tr("Hide"), &exploration, [&exploration, id] { hideNodes(exploration, {id}); });
}

void addHidden(QMenu &menu, Exploration &exploration)
{
    if (const auto count = static_cast<int>(exploration.state().network.hidden.size()); count > 0)
        menu.addAction(Menu::tr("Show %n hidden node(s) again", nullptr, count), &exploration,
                       [&exploration] { showHidden(exploration); });
}

void addNode(QMenu &menu, NetworkView &view, Exploration &exploration, quint32 node)
{
    const ShownNetwork &shown = view.scene().shown();
    const Row row = shown.graph().nodes[node];
    const QString id = shown.snapshot().id(row);
    menu.addAction(Menu::tr("Details"), &exploration, [&exploration, id] { exploration.select({id}); });
    menu.addAction(Menu::tr("Show only its neighbours"), &view, [&view, id] { view.focusOn(id); });
    addHiding(menu, exploration, shown, node, id);
    addPaths(menu, exploration, row);
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
        menu.addAction(Menu::tr("Show the whole network"), &view, [&view] { view.focusOn({}); });
    addHidden(menu, exploration);
    menu.addAction(Menu::tr("Fit everything"), &view, &NetworkView::fitAll);
    QAction *selection = menu.addAction(Menu::tr("Fit the selection"), &view, &NetworkView::fitSelection);
    selection->setEnabled(!exploration.state().selection.isEmpty());
    menu.addAction(Menu::tr("Keep the places with the document"), &view, &NetworkView::keepPinsWanted);
    QAction *unpin = menu.addAction(Menu::tr("Let go of all kept places"), &view, &NetworkView::unpinAll);
    unpin->setEnabled(!exploration.state().network.pins.isEmpty());
}

} // namespace trilateral
