// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/stringPool.h"

#include "model/base/hash.h"

#include <algorithm>

namespace trilateral
{

StringPool::StringPool() : m_ends(1, 0) {}

quint32 StringPool::append(QByteArrayView utf8)
{
    m_bytes.append(utf8.data(), static_cast<std::size_t>(utf8.size()));
    m_ends.push_back(static_cast<quint32>(m_bytes.size()));
    return static_cast<quint32>(m_ends.size() - 1);
}

quint32 StringPool::add(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return 0;
    if ((m_interned + 1) * 4 > m_slots.size() * 3)
        grow();
    const std::size_t wrap = m_slots.size() - 1;
    std::size_t slot = hashOf(utf8) & wrap;
    for (; m_slots[slot]; slot = (slot + 1) & wrap)
        if (view(m_slots[slot] - 1) == utf8)
            return m_slots[slot] - 1;
    const quint32 number = append(utf8);
    m_slots[slot] = number + 1;
    ++m_interned;
    return number;
}

QByteArrayView StringPool::view(quint32 number) const
{
    if (number == 0)
        return {};
    const quint32 begin = m_ends[number - 1];
    return {m_bytes.data() + begin, static_cast<qsizetype>(m_ends[number] - begin)};
}

void StringPool::freeze()
{
    m_slots = {};
    m_interned = 0;
    m_bytes.shrink_to_fit();
    m_ends.shrink_to_fit();
}

StringPool StringPool::withRoom(std::size_t texts, std::size_t bytes) const
{
    StringPool roomy;
    roomy.m_bytes.reserve(m_bytes.size() + bytes);
    roomy.m_bytes.append(m_bytes);
    roomy.m_ends.reserve(m_ends.size() + texts);
    roomy.m_ends = m_ends;
    return roomy;
}

void StringPool::grow()
{
    std::vector<quint32> old(std::max<std::size_t>(64, m_slots.size() * 2), 0);
    old.swap(m_slots);
    const std::size_t wrap = m_slots.size() - 1;
    for (const quint32 entry : old) {
        if (!entry)
            continue;
        std::size_t slot = hashOf(view(entry - 1)) & wrap;
        while (m_slots[slot])
            slot = (slot + 1) & wrap;
        m_slots[slot] = entry;
    }
}

} // namespace trilateral
