// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers of an import share: the record in the making, the report, the ids met so far, and references that
// are resolved when all is read, since a row may speak of records further down or in another file.
#pragma once

#include "model/base/progress.h"
#include "model/dataset/importReport.h"
#include "model/dataset/tableReader.h"
#include "model/snapshot/snapshotAssembly.h"

#include <QCoreApplication>

namespace trilateral
{

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

class ImportSession
{
public:
    explicit ImportSession(Progress &progress) : m_progress(progress) {}

    SnapshotAssembly assembly;
    ImportReport report;
    bool makesKinds = false; // the dataset defines no kinds: they are made as they are met

    // Adds a record, unless its id is taken; Row::None then.
    [[nodiscard]] Row addRecord(QByteArrayView id, KindId kind);
    // Adds one whose id is known to be new; it is found only after registerIds().
    Row addNumberedRecord(QByteArrayView id, KindId kind);
    // To be called before each file is read.
    void registerIds();
    // The record of that id met so far, or Row::None.
    [[nodiscard]] Row find(QByteArrayView id);
    // A tie to a record that may come later; file and line are for the warning where it never comes.
    void refer(Row from, Role role, QByteArrayView targetId, const QString &file, qint64 line);
    void resolveReferences();

    // The date in a cell; where it cannot be read, a warning and an unknown span.
    [[nodiscard]] Span dateIn(QByteArrayView cell, const QString &file, qint64 line);

    // Tells how far the table is, now and then; false once the import was cancelled.
    [[nodiscard]] bool keepsGoing(const TableReader &table);
    [[nodiscard]] static Error cancelled();

    // An error where a table lacks a column that none of its rows can do without; the header has just been read.
    [[nodiscard]] static Result<> needColumns(const TableReader &table, const QStringList &needed, const QString &file);

private:
    struct Reference {
        Row from;
        Role role;
        quint32 target; // number in m_ids
        quint32 file;   // place in m_files
        qint64 line;
    };
    [[nodiscard]] quint32 numberOf(QByteArrayView id);

    Progress &m_progress;
    std::size_t m_registered = 0; // records below this row are in m_ids
    StringPool m_ids;
    std::vector<Row> m_rowOfId; // by number in m_ids
    std::vector<Reference> m_references;
    QStringList m_files;
    QByteArray m_lastDateText;
    Span m_lastDate;
    qint64 m_rows = 0;
};

} // namespace trilateral
