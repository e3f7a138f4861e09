// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a few records in the place of those of a snapshot; for amendedSnapshot(), which says more.
#pragma once

#include "model/document/database.h"
#include "model/snapshot/snapshot.h"

#include <atomic>
#include <map>

namespace trilateral
{

struct AmendedRecord {
    qint64 number = 0;      // its row in the document's table, which says the order of what comes at the same time
    Row before = Row::None; // in the snapshot before, where it was there
    Row part = Row::None;   // in the part that was read, where it is still there
};

class Amender
{
public:
    // part holds those records and all that they name.
    Amender(SnapshotPtr before, const Snapshot &part, std::vector<AmendedRecord> records, const Database &database);
    // Null where something that was not read names a record that is gone.
    [[nodiscard]] SnapshotPtr amended();

private:
    // What happens at a row of the snapshot before: a row of the part stands in front of it, or in its place, or
    // nothing is in its place.
    struct Cut {
        std::size_t place = 0;
        bool takesPlace = false;
        Row part = Row::None;
        qint64 number = 0;
    };
    [[nodiscard]] bool staysInPlace(const AmendedRecord &record) const;
    [[nodiscard]] std::size_t placeOf(const AmendedRecord &record);
    [[nodiscard]] qint64 numberOf(Row before);
    void findCuts();
    [[nodiscard]] bool isEarlier(const Cut &a, const Cut &b) const;
    void makeSplice();
    void keep(std::size_t first, std::size_t last);
    void fill(Row part);
    void findNamed();
    void spliceColumns();
    void spliceValues();
    void spliceTies();
    void spliceLists();
    void setRanges();
    void indexIds();
    void setAmendment();
    void fillRow(Row to, Row from);
    void fillDates(Row to, Row from);
    void fillPositions(Row to, Row from);
    void findWords();
    [[nodiscard]] quint32 word(quint32 partText);
    [[nodiscard]] quint32 text(quint32 partText);
    [[nodiscard]] Row kept(Row before);
    template <class T, class Keep, class Fill>
    [[nodiscard]] Grouped<T> splicedLists(const Grouped<T> &lists, Keep keep, Fill fill);

    const SnapshotPtr m_beforePtr;
    const Snapshot &m_before;
    const Snapshot &m_part;
    std::vector<AmendedRecord> m_records;
    const Database &m_database;
    std::map<Row, qint64> m_numbers; // of changed rows of the snapshot before
    std::vector<Cut> m_cuts;
    Splice m_splice;
    std::vector<Row> m_newRows;  // by row before
    std::vector<Row> m_partRows; // by row of the part: its row in the new one
    std::vector<quint32> m_words;
    std::shared_ptr<Snapshot> m_next;
    std::atomic<bool> m_isWhole = true; // whether nothing names what is gone
};

} // namespace trilateral
