// SPDX-License-Identifier: GPL-3.0-or-later
// The bundled record, opened once for all tests of a program.
#pragma once

#include "model/snapshot/snapshotBuilder.h"

namespace trilateral::test
{

inline SnapshotPtr record()
{
    static const SnapshotPtr snapshot = [] {
        NoProgress progress;
        const auto opened = openDocument(QStringLiteral(RECORD_FILE), progress);
        return opened ? *opened : SnapshotPtr();
    }();
    return snapshot;
}

} // namespace trilateral::test
