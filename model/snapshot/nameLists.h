// SPDX-License-Identifier: GPL-3.0-or-later
// The names of each record. A name is a text and how it is used, its sort: language, script, role and party, of which a
// document has few that differ; so a name takes eight bytes. Entries are given by value.
#pragma once

#include "model/snapshot/splice.h"

#include <array>
#include <functional>
#include <map>
#include <ranges>
#include <vector>

namespace trilateral
{

struct NameEntry {
    quint32 text = 0;      // pool
    quint32 language = 0;  // pool: "en", "zh", …
    quint32 script = 0;    // pool
    quint32 role = 0;      // pool: "official", "short", "romanised", … ; "" for the display name
    Row party = Row::None; // who uses this wording
    bool operator==(const NameEntry &) const = default;
};

class NameLists
{
public:
    // The names of a record, in the order in which they were given.
    [[nodiscard]] auto at(std::size_t record) const
    {
        const bool isThere = record + 1 < m_starts.size();
        return std::views::iota(isThere ? m_starts[record] : 0u, isThere ? m_starts[record + 1] : 0u) |
               std::views::transform([this](quint32 name) { return entry(name); });
    }
    void reserve(std::size_t records, std::size_t names);
    // Lists are made one record after the other: its names, then its end.
    void add(const NameEntry &name);
    void endRecord();
    // The lists that are kept, with parties as the rows that they became; addNames adds those of a row that is filled.
    [[nodiscard]] NameLists spliced(const Splice &splice, const std::vector<Row> &newRows,
                                    const std::function<void(Row filled, NameLists &lists)> &addNames) const;
    // How names are used, each way once, without a text.
    [[nodiscard]] const std::vector<NameEntry> &sorts() const { return m_sorts; }

private:
    struct Name {
        quint32 text;
        quint32 sort; // place in m_sorts
    };
    [[nodiscard]] NameEntry entry(quint32 name) const
    {
        NameEntry entry = m_sorts[m_names[name].sort];
        entry.text = m_names[name].text;
        return entry;
    }
    [[nodiscard]] quint32 sortOf(const NameEntry &name);
    void keep(const NameLists &lists, RowRange records);

    std::vector<quint32> m_starts{0u}; // names of record i are m_starts[i] .. m_starts[i + 1]
    std::vector<Name> m_names;
    std::vector<NameEntry> m_sorts;                     // without a text
    std::map<std::array<quint32, 4>, quint32> m_sortOf; // places in m_sorts
};

} // namespace trilateral
