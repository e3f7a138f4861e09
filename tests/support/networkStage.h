// SPDX-License-Identifier: GPL-3.0-or-later
// An exploration of the invented network with somebody who lays it out and measures it, as the session does, but at
// once when the event loop runs.
#pragma once

#include "model/exploration/exploration.h"
#include "tests/support/networkFixture.h"

#include <QCoreApplication>

namespace trilateral::test
{

struct NetworkStage {
    Exploration exploration;
    int measured = 0; // how often

    explicit NetworkStage(const SnapshotPtr &snapshot = networkRecord())
    {
        QObject::connect(&exploration, &Exploration::positionsWanted, &exploration, [this](const QString &key) {
            NoProgress progress;
            const Frame &frame = *exploration.frame();
            exploration.setPositions(key, *computeLayout(layoutGraph(*frame.graph, *frame.snapshot),
                                                         {exploration.state().network.layout, 1, {}}, progress));
        });
        QObject::connect(&exploration, &Exploration::measuresWanted, &exploration, [this](const MeasureTaskPtr &task) {
            QMetaObject::invokeMethod(
                &exploration,
                [this, task] {
                    NoProgress progress;
                    ++measured;
                    exploration.setMeasures(std::make_shared<const NetworkMeasures>(measureNetwork(task, progress)));
                },
                Qt::QueuedConnection);
        });
        exploration.setSnapshot(snapshot);
    }
    // Lets what was asked for arrive.
    static void settle() { QCoreApplication::processEvents(); }
};

} // namespace trilateral::test
