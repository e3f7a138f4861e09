// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a file of one format (FUZZED_FORMAT), in memory: neither a crash nor a finding of the sanitizers, and
// never more than a sentence. What reads the stranger's bytes runs every time: the guess at the format, and its reader.
// The way from there to the records is the same for all formats, and costs most: files of other formats than a table
// take it now and then, and only while they are still told to be of their format; the others are tables to the
// importer, which the table's fuzzer tries, every time.
#include "model/dataset/foreignFile.h"
#include "model/dataset/importer.h"

#include <QBuffer>

#include <cstdint>
#include <cstdlib>

using namespace trilateral;

namespace
{

constexpr FileFormat fuzzed = FileFormat::FUZZED_FORMAT;
constexpr std::size_t filesPerWholeWay = 16;

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

void readWhole(const QByteArray &bytes, const QString &name)
{
    NoProgress progress;
    wantSentence(readDatasetInMemory({name, bytes}, {}, progress));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QString name = QStringLiteral("stranger");
    // A copy of just these bytes, beyond which the sanitizer lets nobody read.
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (fuzzed == FileFormat::Table) {
        readWhole(bytes, name);
        return 0;
    }
    QBuffer device;
    device.setData(bytes);
    if (!device.open(QIODevice::ReadOnly))
        std::abort();
    const FileFormat format = formatOf(device);
    readAlone(device, name);
    if (format == fuzzed && qHashBits(data, size) % filesPerWholeWay == 0)
        readWhole(bytes, name);
    return 0;
}
