// SPDX-License-Identifier: GPL-3.0-or-later
// The bundled record with its stories, for tests of slides.
#pragma once

#include "model/exploration/exploration.h"
#include "model/layout/layout.h"
#include "model/snapshot/snapshotBuilder.h"
#include "model/story/storyTables.h"

namespace trilateral::test
{

struct BundledStories {
    SnapshotPtr snapshot;
    std::vector<Story> stories;
};

inline const BundledStories &bundledStories()
{
    static const BundledStories bundled = [] {
        NoProgress progress;
        const auto snapshot = openDocument(QStringLiteral(RECORD_FILE), progress);
        const auto stories = readStories(QStringLiteral(RECORD_FILE));
        return BundledStories{snapshot ? *snapshot : SnapshotPtr(), stories ? *stories : std::vector<Story>()};
    }();
    return bundled;
}

inline FramePtr frameOfSlide(const Bookmark &slide, Language language)
{
    static Exploration exploration;
    ExplorationState state = slide.state;
    state.language = language;
    if (!exploration.frame()) {
        QObject::connect(&exploration, &Exploration::positionsWanted, &exploration, [](const QString &key) {
            NoProgress progress;
            const Frame &frame = *exploration.frame();
            const NetworkState &network = exploration.state().network;
            exploration.setPositions(key, *computeLayout(layoutGraph(*frame.graph, *frame.snapshot),
                                                         {network.layout, network.seed, {}}, progress));
        });
        exploration.setSnapshot(bundledStories().snapshot);
    }
    exploration.setState(state, TrailStep::Replace);
    return exploration.frame();
}

} // namespace trilateral::test
