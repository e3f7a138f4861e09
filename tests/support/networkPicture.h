// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the invented network, for tests of what is drawn.
#pragma once

#include "tests/support/networkFixture.h"
#include "widgets/network/networkGeometry.h"
#include "widgets/network/networkScene.h"

#include <cmath>

namespace trilateral::test
{

struct Picture {
    ShownNetwork shown;
    PlainMeasure measure;
    NetworkCamera camera;
    Language language = Language::English;

    explicit Picture(const FramePtr &frame, QSizeF size = {1100, 450}, double zoom = 1)
        : shown(shownNetwork(frame)), language(frame->state.language)
    {
        camera = networkCamera(shown, size);
        if (!shown.isEmpty()) // about the leading node
            camera = zoomedAt(camera, camera.toPixel(shown.places[shown.order[0]]), zoom, {});
    }
    [[nodiscard]] NetworkRequest request() const
    {
        return {shown, camera, palette(Theme::Light), measure, language, true};
    }
    [[nodiscard]] NetworkGeometry geometry() const { return networkGeometry(request()); }
    // With a record pointed at.
    [[nodiscard]] NetworkEmphasis emphasis(const NetworkGeometry &geometry, const char *id) const
    {
        const Pointed pointed = pointedAt(shown, {shown.snapshot().find(QString::fromLatin1(id)), std::nullopt});
        return networkEmphasis(request(), geometry, pointed.nodes, pointed.edges);
    }
    [[nodiscard]] quint32 node(const char *id) const
    {
        return shown.graph().nodeOf[index(shown.snapshot().find(QString::fromLatin1(id)))];
    }
    [[nodiscard]] bool shows(const char *id) const
    {
        return node(id) < shown.places.size() && shown.part.nodes.test(node(id));
    }
};

inline FramePtr frameWith(ExplorationState state = {})
{
    static const SnapshotPtr record = networkRecord();
    return laidOut(frameOf(record, std::move(state)));
}

inline ExplorationState filteredBy(const char *facet, const char *id)
{
    ExplorationState state;
    state.filter.facets[QString::fromLatin1(facet)] = {QString::fromLatin1(id)};
    return state;
}

inline double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace trilateral::test
