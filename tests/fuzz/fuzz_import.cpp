// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a file of one format (FUZZED_FORMAT), in memory: neither a crash nor a finding of the sanitizers, and
// never more than a sentence. What reads the stranger's bytes runs every time: the guess at the format, and its reader.
// The way from there to the records is the same for all formats, and costs most: files of other formats than a table
// take it now and then, and only while they are still told to be of their format; the others are tables to the
// importer, which the table's fuzzer tries, every time. Some of what was taken goes on into a document, and must come
// back out of it whole.
#include "model/dataset/foreignFile.h"
#include "model/dataset/importer.h"
#include "model/document/schema.h"
#include "model/snapshot/snapshotBuilder.h"
#include "model/snapshot/snapshotWriter.h"

#include <QBuffer>

#include <cstdint>
#include <cstdlib>

using namespace trilateral;

namespace
{

constexpr FileFormat fuzzed = FileFormat::FUZZED_FORMAT;
constexpr std::size_t filesPerWholeWay = 16;
constexpr std::size_t filesPerDocument = 256;

template <class T>
void wantSentence(const Result<T> &result)
{
    if (!result && result.errorText().isEmpty())
        std::abort();
}

void readAlone(QIODevice &device, const QString &name)
{
    NoProgress progress;
    ImportReport report;
    wantSentence(readForeignFile(device, name, fuzzed, report, progress));
}

// In a copy of one that is empty: making its tables anew would cost more than all else.
Result<SnapshotPtr> writtenAndRead(const Snapshot &snapshot)
{
    static Result<Database> empty = Database::inMemory();
    static const bool isMade = empty && migrate(*empty);
    Result<Database> document = Database::inMemory();
    if (!isMade || !document || !empty->copyInto(*document))
        std::abort();
    NoProgress progress;
    if (const Result<> written = writeSnapshot(*document, snapshot, progress); !written)
        return written.error();
    return buildSnapshot(*document, progress);
}

void readWhole(const QByteArray &bytes, const QString &name, bool isWritten)
{
    NoProgress progress;
    const Result<ImportedDataset> dataset = readDatasetInMemory({name, bytes}, {}, progress);
    wantSentence(dataset);
    if (!dataset || !isWritten)
        return;
    const Result<SnapshotPtr> back = writtenAndRead(*dataset->snapshot);
    if (!back || (*back)->count() != dataset->snapshot->count())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QString name = QStringLiteral("stranger");
    // A copy of just these bytes, beyond which the sanitizer lets nobody read.
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const std::size_t number = qHashBits(data, size); // the same for the same file
    if (fuzzed == FileFormat::Table) {
        readWhole(bytes, name, number % filesPerDocument == 0);
        return 0;
    }
    QBuffer device;
    device.setData(bytes);
    if (!device.open(QIODevice::ReadOnly))
        std::abort();
    const FileFormat format = formatOf(device);
    readAlone(device, name);
    if (format == fuzzed && number % filesPerWholeWay == 0)
        readWhole(bytes, name, number % filesPerDocument == 0);
    return 0;
}
