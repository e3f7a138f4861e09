// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/rowSets.h"

#include <algorithm>

namespace trilateral
{

namespace
{

// Adding up in parallel within the word: without the processor's own instruction, which a generic build may not
// assume, std::popcount is a call per word and three times as slow in a loop.
constexpr quint64 bitCount(quint64 word)
{
    word -= (word >> 1) & 0x5555555555555555u;
    word = (word & 0x3333333333333333u) + ((word >> 2) & 0x3333333333333333u);
    word = (word + (word >> 4)) & 0x0f0f0f0f0f0f0f0fu;
    word += word >> 8;
    word += word >> 16;
    return (word + (word >> 32)) & 0x7fu;
}

} // namespace

std::size_t countCommonBits(const quint64 *a, const quint64 *b, std::size_t wordCount)
{
    quint64 total = 0;
    for (std::size_t i = 0; i < wordCount; ++i)
        total += bitCount(a[i] & b[i]);
    return total;
}

RowSets::RowSets(const Grouped<quint32> &lists, std::size_t rowCount) : m_wordCount((rowCount + 63) / 64)
{
    for (std::size_t i = 0; i + 1 < lists.starts.size(); ++i) {
        const std::span<const quint32> rows = lists.at(i);
        if (rows.size() > rowCount / 32)
            addDense(rows);
        else
            addSparse(rows);
    }
}

void RowSets::addDense(std::span<const quint32> rows)
{
    m_sets.push_back({m_words.size(), static_cast<quint32>(rows.size()), true});
    m_words.resize(m_words.size() + m_wordCount, 0);
    quint64 *words = m_words.data() + m_sets.back().first;
    for (const quint32 r : rows)
        words[r / 64] |= quint64(1) << (r % 64);
}

void RowSets::addSparse(std::span<const quint32> rows)
{
    m_sets.push_back({m_rows.size(), static_cast<quint32>(rows.size()), false});
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
}

std::size_t RowSets::countIn(std::size_t set, const Mask &mask) const
{
    const Set &s = m_sets[set];
    const quint64 *in = mask.words().data();
    if (s.isDense)
        return countCommonBits(words(s), in, m_wordCount);
    quint64 total = 0;
    for (const quint32 r : list(s))
        total += (in[r / 64] >> (r % 64)) & 1u;
    return total;
}

bool RowSets::meets(std::size_t set, const Mask &mask) const
{
    const Set &s = m_sets[set];
    if (!s.isDense)
        return std::ranges::any_of(list(s), [&](quint32 r) { return mask.test(r); });
    const quint64 *in = mask.words().data();
    for (std::size_t i = 0; i < m_wordCount; ++i)
        if (words(s)[i] & in[i])
            return true;
    return false;
}

void RowSets::addTo(std::size_t set, Mask &mask) const
{
    const Set &s = m_sets[set];
    if (!s.isDense) {
        for (const quint32 r : list(s))
            mask.set(r);
        return;
    }
    quint64 *out = mask.words().data();
    for (std::size_t i = 0; i < m_wordCount; ++i)
        out[i] |= words(s)[i];
}

} // namespace trilateral
