// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openRecord.h"

#include "app/bundledRecord.h"
#include "app/cli/arguments.h"
#include "model/snapshot/snapshotBuilder.h"

#include <QCoreApplication>
#include <QFile>

namespace trilateral
{

Outcome<SnapshotPtr> openRecord(const std::string &file)
{
    TerminalProgress progress(QCoreApplication::translate("Arguments", "Reading"));
    auto snapshot = openDocument(file.empty() ? bundledRecord() : QFile::decodeName(file.c_str()), progress);
    if (!snapshot)
        return snapshot.error();
    return *snapshot;
}

} // namespace trilateral
