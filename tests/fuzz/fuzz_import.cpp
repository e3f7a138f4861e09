// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a file of one format (FUZZED_FORMAT): neither a crash nor a finding of the sanitizers, and never more
// than a sentence. The way from the tables to the records is the same for all formats, and costs most: files of other
// formats than a table take it now and then, and only while they are still told to be of their format; the others are
// tables to the importer, which the table's fuzzer tries.
#include "model/dataset/foreignFile.h"
#include "model/dataset/importer.h"
#include "tests/fuzz/fuzzedFile.h"

using namespace trilateral;

namespace
{

constexpr std::size_t filesPerWholeWay = 16;

bool goesAllTheWay(const QString &file, const std::uint8_t *data, std::size_t size)
{
    if (FileFormat::FUZZED_FORMAT == FileFormat::Table)
        return true;
    return qHashBits(data, size) % filesPerWholeWay == 0 && // the same for the same file
           formatOf(file) == FileFormat::FUZZED_FORMAT;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString file = fuzz::written(data, size);
    NoProgress progress;
    ImportReport report;
    if (FileFormat::FUZZED_FORMAT != FileFormat::Table) {
        const auto content = readForeignFile(file, FileFormat::FUZZED_FORMAT, report, progress);
        if (!content && content.errorText().isEmpty())
            std::abort();
    }
    if (!goesAllTheWay(file, data, size))
        return 0;
    const auto dataset = readDataset({file}, {}, progress);
    if (!dataset && dataset.errorText().isEmpty())
        std::abort();
    return 0;
}
