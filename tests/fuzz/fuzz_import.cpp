// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a file of one format (FUZZED_FORMAT), from the file to the records: neither a crash nor a finding of the
// sanitizers, and never more than a sentence.
#include "model/dataset/foreignFile.h"
#include "model/dataset/importer.h"
#include "tests/fuzz/fuzzedFile.h"

using namespace trilateral;

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
    const auto dataset = readDataset({file}, Mapping(), progress);
    if (!dataset && dataset.errorText().isEmpty())
        std::abort();
    return 0;
}
