// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of an event list says what. Usual names in four languages are recognised ("date", "when", "Event Date";
// "subject", "actor1", "Source Name"; "who", "what" and "whom" …); a mapping file, one small JSON object, says the
// rest:
//
//     {"date": "Day", "subject": "Who", "relation": "Did", "object": "To whom", "separator": "|"}
//
// Its keys are those of ListField below, and "separator", the sign between several names in one cell (";" unless
// said). A value is the name of a column; an empty one means that the list has none.
#pragma once

#include "model/base/result.h"
#include "model/dataset/tableReader.h"

#include <QHash>

#include <array>

namespace trilateral
{

enum class ListField : quint8 {
    Id,       // "id"
    Date,     // "date"
    End,      // "end": the last day of what lasted
    Subject,  // "subject": who acts
    Relation, // "relation": what is done, a word
    Object,   // "object": to whom
    Title,    // "title"
    Chinese,  // "zh", "ja", "ko": the title in these languages
    Japanese,
    Korean,
    Place,   // "place"
    People,  // "people": who takes part
    Status,  // "status"
    Summary, // "summary"
    Notes,   // "notes"
    Source,  // "source": who says so
};
inline constexpr std::size_t listFieldCount = 16;
// The key in a mapping: "date", "subject", …
[[nodiscard]] QString listFieldKey(ListField field);

struct Mapping {
    QHash<QString, QString> columns; // field key -> column name, empty for none
    char separator = ';';
};

[[nodiscard]] Result<Mapping> readMapping(const QString &file);

// The columns of a list, by field; -1 where it has none.
struct ListColumns {
    std::array<int, listFieldCount> columns{};
    std::vector<int> others;
    [[nodiscard]] int at(ListField field) const { return columns[static_cast<std::size_t>(field)]; }
    [[nodiscard]] bool has(ListField field) const { return at(field) >= 0; }
    // Whether this is a list of events at all: something with a date, and someone or something.
    [[nodiscard]] bool isEventList() const;
};
[[nodiscard]] ListColumns findColumns(const TableReader &table, const Mapping &mapping);
// Columns that the mapping names and the table lacks.
[[nodiscard]] QStringList missingColumns(const TableReader &table, const Mapping &mapping);

} // namespace trilateral
