// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers of other programs' files share, and their entries. For foreignFile.cpp and the readers alone.
#pragma once

#include "model/dataset/foreignFile.h"
#include "model/dataset/jsonRows.h"

#include <QCoreApplication>
#include <QIODevice>

namespace trilateral
{

struct ForeignText {
    Q_DECLARE_TR_FUNCTIONS(ForeignFile)
};

// One file on its way in.
struct ForeignReading {
    const QString &file;
    QIODevice &device;
    ImportReport &report;
    Progress &progress;

    void warn(qint64 line, const QString &text) const { report.warn(file, line, text); }
    // The next line with its end; what is longer than a megabyte comes in pieces of that size.
    [[nodiscard]] QByteArray line() const;
    // Tells how far the file is; false once the import was cancelled. To be asked every few thousand rows.
    [[nodiscard]] bool keepsGoing() const
    {
        progress.report(device.pos(), device.size());
        return !progress.isCancelled();
    }
};

inline constexpr qint64 rowsPerLook = 1024;
inline constexpr qsizetype longestLine = 1 << 20;

[[nodiscard]] Result<ForeignFile> readGexf(const ForeignReading &reading);
[[nodiscard]] Result<ForeignFile> readGraphMl(const ForeignReading &reading);
[[nodiscard]] Result<ForeignFile> readPajek(const ForeignReading &reading);
[[nodiscard]] Result<ForeignFile> readCalendar(const ForeignReading &reading);
[[nodiscard]] Result<ForeignFile> readWorkbook(const ForeignReading &reading);

// Each takes what it knows of a parsed file; nothing where it knows it not. What is damaged in a row is said in damage.
[[nodiscard]] std::optional<ForeignFile> ownJson(const ForeignReading &reading, const JsonRows &json,
                                                 JsonRows::Damage &damage);
[[nodiscard]] std::optional<ForeignFile> timelineJson(const ForeignReading &reading, const JsonRows &json,
                                                      JsonRows::Damage &damage);
[[nodiscard]] std::optional<ForeignFile> queryJson(const ForeignReading &reading, const JsonRows &json,
                                                   JsonRows::Damage &damage);

// Dates in the forms of other programs as EDTF; as they are where they cannot be read.
[[nodiscard]] QString edtfOf(const QString &date);
[[nodiscard]] QString edtfOf(const QString &from, const QString &to);
// Without the tags and entities of HTML.
[[nodiscard]] QString withoutTags(const QString &html);

} // namespace trilateral
