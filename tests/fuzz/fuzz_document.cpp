// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a document: opened, read, and its stories with it.
#include "model/document/documentFile.h"
#include "model/snapshot/snapshotBuilder.h"
#include "model/story/storyTables.h"
#include "tests/fuzz/fuzzedFile.h"

using namespace trilateral;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString file = fuzz::written(data, size);
    const Result<Database> database = openDocumentFile(file);
    if (!database) {
        if (database.errorText().isEmpty())
            std::abort();
        return 0;
    }
    NoProgress progress;
    (void)buildSnapshot(*database, progress);
    (void)readStories(*database);
    return 0;
}
