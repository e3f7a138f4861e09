// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptPlaces.h"

#include "model/document/positions.h"

namespace trilateral
{

namespace
{

bool areKept(const Frame &frame, const QString &key)
{
    const auto stored = frame.snapshot->positions.constFind(key);
    if (stored == frame.snapshot->positions.cend())
        return false;
    for (std::size_t i = 0; i < frame.graph->nodes.size(); ++i) {
        const std::size_t row = index(frame.graph->nodes[i]);
        if (row >= stored->size() || (*stored)[row] != (*frame.positions)[i])
            return false;
    }
    return true;
}

} // namespace

Result<> keepPlaces(Document &document, Exploration &exploration, bool hasEdits)
{
    const FramePtr frame = exploration.frame();
    if (!frame || !frame->positions || frame->state.knownOn)
        return Nothing();
    const QString key = exploration.positionsKey();
    if (!hasEdits && areKept(*frame, key))
        return Nothing();
    QStringList ids;
    for (const Row node : frame->graph->nodes)
        ids.append(frame->snapshot->id(node));
    // Of a layout that has not come to its end, all but one: the next opening goes on with it.
    if (!ids.isEmpty() && !exploration.arePositionsFinal())
        ids.removeLast();
    return document.keepAside([&](Database &database) -> Result<> {
        if (hasEdits)
            if (const Result<> outdated = outdateOtherPositions(database, key); !outdated)
                return outdated;
        return storePositions(database, key, ids, *frame->positions);
    });
}

} // namespace trilateral
