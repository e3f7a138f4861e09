// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/snapshot/nameLists.h"

namespace trilateral
{

void NameLists::reserve(std::size_t records, std::size_t names)
{
    m_starts.reserve(records + 1);
    m_names.reserve(names);
}

void NameLists::add(const NameEntry &name)
{
    m_names.push_back({name.text, sortOf(name)});
}

void NameLists::endRecord()
{
    m_starts.push_back(static_cast<quint32>(m_names.size()));
}

// Most names are of the sort of the one before.
quint32 NameLists::sortOf(const NameEntry &name)
{
    NameEntry sort = name;
    sort.text = 0;
    if (!m_names.empty() && m_sorts[m_names.back().sort] == sort)
        return m_names.back().sort;
    const std::array<quint32, 4> key{name.language, name.script, name.role, static_cast<quint32>(name.party)};
    const auto [known, isNew] = m_sortOf.try_emplace(key, static_cast<quint32>(m_sorts.size()));
    if (isNew)
        m_sorts.push_back(sort);
    return known->second;
}

void NameLists::keep(const NameLists &lists, RowRange records)
{
    const quint32 first = lists.m_starts[records.first];
    const quint32 last = lists.m_starts[records.last];
    const auto shift = static_cast<quint32>(m_names.size()) - first;
    m_names.insert(m_names.end(), lists.m_names.begin() + first, lists.m_names.begin() + last);
    for (quint32 record = records.first; record < records.last; ++record)
        m_starts.push_back(lists.m_starts[record + 1] + shift);
}

NameLists NameLists::spliced(const Splice &splice, const std::vector<Row> &newRows,
                             const std::function<void(Row filled, NameLists &lists)> &addNames) const
{
    constexpr std::size_t room = 64; // for the names that are new
    NameLists result;
    result.reserve(splice.size, m_names.size() + room);
    for (NameEntry sort : m_sorts) {
        if (sort.party != Row::None)
            sort.party = newRows[index(sort.party)];
        (void)result.sortOf(sort);
    }
    for (const Splice::Piece &piece : splice.pieces) {
        if (piece.isKept()) {
            result.keep(*this, piece.kept);
            continue;
        }
        addNames(piece.filled, result);
        result.endRecord();
    }
    return result;
}

} // namespace trilateral
