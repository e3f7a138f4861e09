// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a document, read with its stories. What begins like a file is one, and is opened like one. All else is
// taken for the cells of such a file, whatever their types, as a file that somebody damaged may hold them (see
// cells.h): SQLite's own work, which is most of it, is then done once for all.
#include "model/document/documentFile.h"
#include "model/snapshot/snapshotBuilder.h"
#include "model/story/storyTables.h"
#include "tests/fuzz/cells.h"
#include "tests/fuzz/fuzzedFile.h"
#include "tests/fuzz/sqlitePool.h"

using namespace trilateral;

namespace
{

constexpr qsizetype mostCells = 2048; // bytes of them

// Whatever it is, it ends in a sentence.
template <class T>
bool isTaken(const Result<T> &result)
{
    if (!result && result.errorText().isEmpty())
        std::abort();
    return bool(result);
}

void readAll(const Database &database)
{
    NoProgress progress;
    (void)isTaken(buildSnapshot(database, progress));
    (void)isTaken(readStories(database));
}

} // namespace

// One thread and no accounts of memory: a tenth of the time.
extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    fuzz::SqlitePool::use();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (bytes.startsWith("SQLite")) {
        const Result<Database> database = openDocumentFile(fuzz::written(data, size));
        if (isTaken(database))
            readAll(*database);
        return 0;
    }
    static fuzz::CellTables tables;
    tables.fill(bytes.first(std::min(mostCells, bytes.size())));
    readAll(tables.database());
    tables.clear();
    return 0;
}
