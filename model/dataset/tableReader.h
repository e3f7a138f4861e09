// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a table of comma-, semicolon- or tab-separated values with a header row, a row at a time, in constant memory.
// The rows of well-known tables without a header get the usual names of their columns (see wellKnownColumns()). Text in
// another encoding than UTF-8 is read where it can be told which one it is.
// A byte order mark, CRLF or CR line ends, quoted cells with line breaks, and rows shorter than the header are all
// fine. Blanks in a cell are kept; the guard of what looks like a formula is not (see formulaGuard.h). What is wrong
// with a row is kept with it: bytes that are no UTF-8 are replaced and reported, as are cells beyond the header and a
// quotation mark that is never closed.
#pragma once

#include "model/base/result.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QStringList>

#include <memory>
#include <vector>

namespace trilateral
{

class MemoryTable;

class TableReader
{
public:
    // Reads the header. Fails on files that cannot be read, are empty, or are no text.
    [[nodiscard]] static Result<TableReader> open(const QString &file);
    // The same out of a device that is open; sentences call it by the name of the file.
    [[nodiscard]] static Result<TableReader> open(std::unique_ptr<QIODevice> device, const QString &file);
    // Reads a table that is in memory already.
    [[nodiscard]] static TableReader over(std::shared_ptr<const MemoryTable> table);
    ~TableReader();
    TableReader(TableReader &&) noexcept;

    // Column names, without the blanks around them.
    [[nodiscard]] const QStringList &columns() const;
    // The column of that name, upper and lower case alike; -1 where there is none.
    [[nodiscard]] int column(QAnyStringView name) const;

    // Steps to the next row that is not blank; false at the end.
    [[nodiscard]] bool next();
    // The line on which the row begins, counted from 1.
    [[nodiscard]] qint64 line() const;
    // Valid until the next step; empty where the row has no such cell, or for column -1.
    [[nodiscard]] QByteArrayView cell(int column) const;
    [[nodiscard]] QString text(int column) const { return QString::fromUtf8(cell(column)); }
    // What is wrong with this row, as a sentence; empty where nothing is.
    [[nodiscard]] const QString &problem() const;

    // The encoding that the file was taken to be in; empty for UTF-8.
    [[nodiscard]] QString encoding() const;

    // For progress: bytes read so far, and in all (0 where that is not known).
    [[nodiscard]] qint64 bytesRead() const;
    [[nodiscard]] qint64 bytesInAll() const;

private:
    struct Private;
    explicit TableReader(std::unique_ptr<Private> state);
    std::unique_ptr<Private> m;
};

// The columns of a table without a header, by its first row: those of GDELT's event tables. Empty for others.
[[nodiscard]] QStringList wellKnownColumns(const QStringList &firstRow);

// The parts of a cell between separators, trimmed, empty ones left out.
[[nodiscard]] std::vector<QByteArrayView> listIn(QByteArrayView cell, char separator = ';');

} // namespace trilateral
