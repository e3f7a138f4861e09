// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exploration/exploration.h"
#include "model/analysis/graphLevel.h"

#include "model/exploration/derivedData.h"
#include "model/exploration/positionStore.h"
#include "model/exploration/trail.h"
#include "model/layout/layout.h"
#include "model/query/knownOn.h"

#include <algorithm>

namespace trilateral
{

namespace
{

// A layout that was asked for, so that it is asked for once.
struct Wish {
    QString key;
    GraphPtr graph;
    Pins pins;
    bool operator==(const Wish &) const = default;
};

// Rings stand about the focus, so that each has its own.
QString keyOf(const ExplorationState &state)
{
    const NetworkState &network = state.network;
    const QString key = layoutKey(network.layout, network.level, network.seed);
    return network.layout == QLatin1String("radial") ? QString(key + u'/' + state.focus) : key;
}

bool hasWords(const QString &facet)
{
    return facet == QLatin1String("kind") || facet == QLatin1String("status") || facet == QLatin1String("layer");
}

// The state without the ids that the snapshot does not have.
ExplorationState known(ExplorationState state, const Snapshot &snapshot)
{
    const auto isUnknown = [&](const QString &id) {
        return snapshot.find(id) == Row::None;
    };
    state.selection.removeIf(isUnknown);
    if (isUnknown(state.focus))
        state.focus.clear();
    for (auto it = state.filter.facets.begin(); it != state.filter.facets.end();) {
        if (!hasWords(it.key()))
            it.value().removeIf(isUnknown);
        it = it.value().isEmpty() ? state.filter.facets.erase(it) : std::next(it);
    }
    state.network.hidden.removeIf(isUnknown);
    state.network.opened.removeIf(isUnknown);
    state.network.pins.removeIf([&](const auto &pin) { return isUnknown(pin.key()); });
    return state;
}

Mask rowsOf(const Snapshot &snapshot, const QStringList &ids)
{
    Mask rows(snapshot.count());
    for (const QString &id : ids)
        if (const Row r = snapshot.find(id); r != Row::None)
            rows.set(r);
    return rows;
}

// The snapshot as it was known on a day.
struct Rewound {
    Day day = 0;
    std::unique_ptr<DerivedData> data;
};
constexpr std::size_t mostRewound = 2; // the present one, and the next

} // namespace

struct Exploration::Private {
    SnapshotPtr snapshot;                 // as it was set
    std::shared_ptr<DerivedData> present; // of the snapshot itself
    std::vector<Rewound> rewound;         // the last one asked for at the end
    PositionStore positions;
    Trail trail;
    FramePtr frame;
    Wish wish;
    MeasuresPtr measures;
    MeasureTaskPtr measureTask; // the last that was asked for
    Row hover = Row::None;

    // The snapshot as the state has it known, and what follows from it.
    [[nodiscard]] DerivedData &derived(const ExplorationState &state);
    [[nodiscard]] FramePtr frameOf(const ExplorationState &state);
    // The state as it can be shown of the snapshot.
    [[nodiscard]] ExplorationState settled(ExplorationState state);
    [[nodiscard]] bool arePositionsFinal();
    // Whether the frame's graph lacks positions of its own that nobody was asked for yet.
    [[nodiscard]] bool wishesForPositions();
};

DerivedData &Exploration::Private::derived(const ExplorationState &state)
{
    if (!state.knownOn)
        return *present;
    const auto known = std::ranges::find(rewound, *state.knownOn, &Rewound::day);
    if (known != rewound.end()) {
        std::rotate(known, known + 1, rewound.end());
        return *rewound.back().data;
    }
    if (rewound.size() >= mostRewound)
        rewound.erase(rewound.begin());
    rewound.push_back({*state.knownOn, std::make_unique<DerivedData>(knownOn(snapshot, *state.knownOn))});
    return *rewound.back().data;
}

// A focus for which the level has no node is looked at among everything.
ExplorationState Exploration::Private::settled(ExplorationState state)
{
    state = known(std::move(state), *snapshot);
    if (state.focus.isEmpty() || state.network.level == GraphLevel::Everything)
        return state;
    const Row focus = snapshot->find(state.focus);
    if (present->graph(state.network.level)->nodeOf[index(focus)] == ~0u && canBeNode(*snapshot, focus))
        state.network.level = GraphLevel::Everything;
    return state;
}

FramePtr Exploration::Private::frameOf(const ExplorationState &state)
{
    DerivedData &data = derived(state);
    auto next = std::make_shared<Frame>();
    next->state = state;
    next->snapshot = data.snapshot();
    next->projection = data.projection(state.filter);
    next->compared = data.compared(state.filter, state.timeline.compared);
    next->graph = data.graph(state.network.level);
    next->lanes = data.lanes();
    next->positions = positions.positions(keyOf(state), next->snapshot, next->graph, state.network.pins).positions;
    if (measures && measures->of->graph == next->graph)
        next->measures = measures;
    next->selected = rowsOf(*next->snapshot, state.selection);
    return next;
}

bool Exploration::Private::arePositionsFinal()
{
    const NetworkState &network = frame->state.network;
    return positions.positions(keyOf(frame->state), frame->snapshot, frame->graph, network.pins).isFinal;
}

bool Exploration::Private::wishesForPositions()
{
    const NetworkState &network = frame->state.network;
    if (arePositionsFinal())
        return false;
    Wish next{keyOf(frame->state), frame->graph, network.pins};
    if (next == wish)
        return false;
    wish = std::move(next);
    return true;
}

Exploration::Exploration(QObject *parent) : QObject(parent), m(std::make_unique<Private>()) {}
Exploration::~Exploration() = default;

void Exploration::announce()
{
    const FramePtr before = m->frame;
    m->frame = m->frameOf(m->trail.present());
    const FramePtr frame = m->frame;
    if (before && before->snapshot != frame->snapshot)
        setHover(Row::None); // its row means nothing any more
    emit frameChanged(frame);
    if (frame == m->frame && m->wishesForPositions())
        emit positionsWanted(keyOf(frame->state));
}

void Exploration::setSnapshot(SnapshotPtr snapshot)
{
    setData(std::make_shared<DerivedData>(std::move(snapshot)));
}

void Exploration::setData(std::shared_ptr<DerivedData> data)
{
    m->snapshot = data->snapshot();
    m->present = std::move(data);
    m->rewound.clear();
    m->trail.replacePresent(m->settled(m->trail.present()));
    announce();
}

void Exploration::changeDocument()
{
    m->positions.changeDocument();
}

bool Exploration::arePositionsFinal()
{
    return m->frame && m->arePositionsFinal();
}

QString Exploration::positionsKey() const
{
    return keyOf(state());
}

void Exploration::setPositions(const QString &layoutKey, std::vector<QPointF> positions)
{
    if (!m->frame || layoutKey != keyOf(state()) || positions.size() != m->frame->graph->nodes.size())
        return;
    const Pins &pins = m->wish.key == layoutKey ? m->wish.pins : state().network.pins;
    m->positions.set(layoutKey, m->frame->snapshot, m->frame->graph, pins, std::move(positions));
    announce();
}

void Exploration::wantMeasures(const GraphView &shown, bool hasWalks)
{
    const FramePtr &frame = m->frame;
    if (!frame)
        return;
    const auto isEnough = [&](const MeasureTask &task) {
        return task.graph == frame->graph && task.shown == shown && (task.hasWalks || !hasWalks);
    };
    if (m->measureTask && isEnough(*m->measureTask))
        return;
    m->measureTask = std::make_shared<const MeasureTask>(
        MeasureTask{frame->snapshot, frame->graph, frame->projection, shown, hasWalks});
    emit measuresWanted(m->measureTask);
}

void Exploration::setMeasures(MeasuresPtr measures)
{
    if (!m->frame || !measures || measures->of->graph != m->frame->graph)
        return;
    m->measures = std::move(measures);
    announce();
}

const ExplorationState &Exploration::state() const
{
    return m->trail.present();
}

SnapshotPtr Exploration::wholeSnapshot() const
{
    return m->snapshot;
}

FramePtr Exploration::frame() const
{
    return m->frame;
}

FramePtr Exploration::prepared(const ExplorationState &state)
{
    if (!m->frame)
        return {};
    const PositionStore positions = m->positions;
    FramePtr next = m->frameOf(m->settled(state));
    if (next->snapshot != m->frame->snapshot)
        m->positions = positions; // places stay those of the data that are shown
    return next;
}

void Exploration::setState(ExplorationState state, TrailStep step)
{
    if (m->snapshot)
        state = m->settled(std::move(state));
    if (state == this->state())
        return;
    if (step == TrailStep::New && m->frame)
        m->trail.add(std::move(state));
    else
        m->trail.replacePresent(std::move(state));
    if (m->frame)
        announce();
}

void Exploration::select(const QStringList &ids)
{
    change([&](ExplorationState &state) {
        state.selection = ids;
        state.selection.removeDuplicates();
    });
}

void Exploration::toggleSelected(const QString &id)
{
    change([&](ExplorationState &state) {
        if (!state.selection.removeOne(id))
            state.selection.append(id);
    });
}

void Exploration::setBrush(std::optional<DayRange> window, TrailStep step)
{
    change([&](ExplorationState &state) { state.filter.window = window; }, step);
}

void Exploration::toggleFacet(const QString &facet, const QString &id)
{
    change([&](ExplorationState &state) {
        QStringList &chosen = state.filter.facets[facet];
        if (!chosen.removeOne(id))
            chosen.append(id);
        if (chosen.isEmpty())
            state.filter.facets.remove(facet);
    });
}

void Exploration::setFocus(const QString &id, int depth)
{
    change([&](ExplorationState &state) {
        state.focus = id;
        state.depth = std::max(1, depth);
    });
}

bool Exploration::escape()
{
    ExplorationState next = state();
    if (!next.selection.isEmpty())
        next.selection.clear();
    else if (!next.focus.isEmpty())
        next.focus.clear();
    else if (!next.filter.facets.isEmpty())
        next.filter.facets.clear();
    else if (next.filter.window || next.timeline.compared) {
        next.filter.window.reset();
        next.timeline.compared.reset();
    } else if (next.knownOn)
        next.knownOn.reset();
    else
        return false;
    setState(std::move(next));
    return true;
}

bool Exploration::canGoBack() const
{
    return m->trail.canGoBack();
}

bool Exploration::canGoForward() const
{
    return m->trail.canGoForward();
}

void Exploration::goBack()
{
    if (!canGoBack())
        return;
    m->trail.goBack();
    m->trail.replacePresent(m->settled(m->trail.present()));
    announce();
}

void Exploration::goForward()
{
    if (!canGoForward())
        return;
    m->trail.goForward();
    m->trail.replacePresent(m->settled(m->trail.present()));
    announce();
}

void Exploration::setHover(Row row)
{
    if (std::exchange(m->hover, row) != row)
        emit hoverChanged(row);
}

Row Exploration::hover() const
{
    return m->hover;
}

} // namespace trilateral
