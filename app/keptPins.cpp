// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptPins.h"

#include "model/document/positions.h"

namespace trilateral
{

KeptPins::KeptPins(Exploration &exploration, Editing &editing, QObject *parent)
    : QObject(parent), m_exploration(exploration), m_editing(editing)
{
    connect(&exploration, &Exploration::frameChanged, this, &KeptPins::follow, Qt::QueuedConnection);
    if (exploration.frame())
        follow(exploration.frame());
}

// A rewound record has the places of today.
void KeptPins::follow(const FramePtr &frame)
{
    if (frame->snapshot == m_snapshot || frame->state.knownOn)
        return;
    m_snapshot = frame->snapshot;
    const QMap<QString, QPointF> kept = keptPins(*m_snapshot);
    if (std::exchange(m_kept, kept) != kept)
        m_exploration.change([&](ExplorationState &state) { state.network.pins = kept; }, TrailStep::Replace);
}

bool KeptPins::keep()
{
    const QMap<QString, QPointF> pins = m_exploration.state().network.pins;
    if (pins == m_kept)
        return false;
    const QStringList ids = pins.keys();
    const std::vector<QPointF> places(pins.cbegin(), pins.cend());
    const QString label = pins.isEmpty() ? tr("Let go of all kept places") : tr("Keep places in the network");
    return m_editing.edit(label, [&](Database &database) { return storePositions(database, pinsKey, ids, places); });
}

} // namespace trilateral
