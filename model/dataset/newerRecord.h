// SPDX-License-Identifier: GPL-3.0-or-later
// A document of one's own begins as a copy of the record that comes with the program, and says of which version. When
// the program brings a newer one, the document takes it over as one step of its history: what is one's own stays as it
// is, what came with the record becomes what the newer one says.
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"

#include <QStringList>

namespace trilateral
{

struct RecordChanges {
    QStringList added; // names, or ids where there is none
    QStringList changed;
    QStringList removed;
    QStringList kept; // that the newer record lacks, but one's own records speak of
};

// work: the document's working copy; newer: the file of the newer record. On any thread. Cost: some milliseconds for
// a thousand records.
[[nodiscard]] Result<RecordChanges> takeNewerRecord(const QString &work, const QString &label, const QString &newer,
                                                    Progress &progress);

// The version of the record in a document, where both documents are of one record and the versions differ; empty
// otherwise.
[[nodiscard]] QString newerVersion(const QString &document, const QString &record);

} // namespace trilateral
