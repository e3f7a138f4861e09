// SPDX-License-Identifier: GPL-3.0-or-later
// A Frame of a snapshot and a state, for tests of what only reads frames.
#pragma once

#include "model/exploration/frame.h"

namespace trilateral::test
{

inline FramePtr frameOf(const SnapshotPtr &snapshot, ExplorationState state = {})
{
    auto frame = std::make_shared<Frame>();
    frame->snapshot = snapshot;
    frame->projection = std::make_shared<const Projection>(evaluate(*snapshot, FacetIndex(*snapshot), state.filter));
    if (state.filter.window && state.timeline.compared) {
        Filter before = state.filter;
        before.window = state.timeline.compared;
        frame->compared = std::make_shared<const Projection>(evaluate(*snapshot, FacetIndex(*snapshot), before));
    }
    frame->graph = std::make_shared<const Graph>(buildGraph(*snapshot, state.network.level));
    frame->selected = Mask(snapshot->count());
    for (const QString &id : state.selection)
        if (const Row row = snapshot->find(id); row != Row::None)
            frame->selected.set(row);
    frame->state = std::move(state);
    return frame;
}

inline FramePtr frameSelecting(const SnapshotPtr &snapshot, const QStringList &ids,
                               Language language = Language::English)
{
    ExplorationState state;
    state.selection = ids;
    state.language = language;
    return frameOf(snapshot, state);
}

} // namespace trilateral::test
