// SPDX-License-Identifier: GPL-3.0-or-later
// The pinned places of the network that are kept with the document: taken up when a document opens and whenever an
// edit, its undoing or its redoing changes them; kept, as a step of the history, when the user says so.
#pragma once

#include "app/editing.h"
#include "model/exploration/exploration.h"
#include "model/exploration/positionStore.h"

namespace trilateral
{

class KeptPins final : public QObject
{
    Q_OBJECT
public:
    KeptPins(Exploration &exploration, Editing &editing, QObject *parent);

    // The places that are pinned now, in place of those that were kept. False where that changes nothing.
    bool keep();

private:
    void follow(const FramePtr &frame);

    Exploration &m_exploration;
    Editing &m_editing;
    SnapshotPtr m_snapshot; // the last that was looked at
    QMap<QString, QPointF> m_kept;
};

} // namespace trilateral
