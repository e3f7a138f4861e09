// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a single table with a row per event: a date, and who did what to whom, or a title, a place and people. A row
// becomes one event, whose subject and object take part in it and whose type is the relation's word; names become
// entities of kind "actor", places of kind "place". Identical names are one actor, also over several
// tables. Every event cites the file and its
// line, or its own source where the list has such a column. Cost: about a microsecond per row.
#pragma once

#include "model/dataset/importSession.h"
#include "model/dataset/mapping.h"

#include <memory>

namespace trilateral
{

class EventListReader
{
public:
    EventListReader(ImportSession &session, const Mapping &mapping);
    ~EventListReader();
    // Reads a whole table; names of earlier tables are the same actors. False where the import was cancelled.
    [[nodiscard]] bool read(const ListColumns &columns, TableReader &table, const QString &file);

    struct Memory; // what one table leaves for the next

private:
    ImportSession &m_session;
    const Mapping &m_mapping;
    std::unique_ptr<Memory> m_memory;
};

} // namespace trilateral
