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

} // namespace trilateral
