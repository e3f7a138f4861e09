// SPDX-License-Identifier: GPL-3.0-or-later
// What every reader fills: records in the order in which they are met, and their ties, names and citations in any
// order. finish() puts the rows into the order of a Snapshot (see model/base/row.h), groups the lists and makes it
// whole. Cost: linear, but for the sorting of events that do not come by date.
#pragma once

#include "model/base/progress.h"
#include "model/snapshot/snapshot.h"

#include <memory>
#include <vector>

namespace trilateral
{

// Rows here are numbers in the order of addRecord().
struct AssemblyTie {
    Row from = Row::None;
    Role role = Role::Subject;
    Row to = Row::None;
};

struct AssemblyName {
    Row record = Row::None;
    NameEntry entry;
};

struct AssemblyCitation {
    Row record = Row::None;
    CitationEntry entry;
};

class SnapshotAssembly
{
public:
    // Vocabularies, facts, texts and the columns; its lists and ranges are made by finish().
    Snapshot columns;
    std::vector<AssemblyTie> ties;
    std::vector<AssemblyName> names;
    std::vector<AssemblyCitation> citations;

    void reserve(std::size_t records);
    // A record with nothing but its id and kind, which must be in columns.kinds. The id is not checked against others.
    Row addRecord(QByteArrayView id, KindId kind);
    void setAsOf(Row r, const Span &span);
    void setOriginalSpan(Row r, const Span &span);
    void setPosition(const QString &layoutKey, Row r, QPointF position);
    void addName(Row r, QByteArrayView language, QByteArrayView text);

    // Null where it was cancelled meanwhile.
    [[nodiscard]] std::shared_ptr<Snapshot> finish(const Progress *progress = nullptr);

private:
    [[nodiscard]] bool goesOn() const { return !m_progress || !m_progress->isCancelled(); }
    [[nodiscard]] std::vector<Row> order() const;
    void permute(const std::vector<Row> &order);
    void permuteTexts(const std::vector<Row> &order);
    void renumber(const std::vector<Row> &newRows);
    void groupTies();
    void turnTies();
    void groupNames();
    void groupCitations();
    void indexIds() { columns.indexIds(); }
    void setRanges();

    const Progress *m_progress = nullptr;
};

} // namespace trilateral
