// SPDX-License-Identifier: GPL-3.0-or-later
// Many sets of rows, each kept in the form that is quickest to meet with a mask: a rising list where few rows are in
// it, bits where more than one in 32 are. Immutable once built.
#pragma once

#include "model/snapshot/snapshot.h"

namespace trilateral
{

class RowSets
{
public:
    RowSets() = default;
    // lists[i] are the rows of set i, rising; rowCount is the number of all rows.
    RowSets(const Grouped<quint32> &lists, std::size_t rowCount);

    [[nodiscard]] std::size_t count() const { return m_sets.size(); }
    [[nodiscard]] std::size_t size(std::size_t set) const { return m_sets[set].size; }
    [[nodiscard]] std::size_t countIn(std::size_t set, const Mask &mask) const;
    [[nodiscard]] bool meets(std::size_t set, const Mask &mask) const;
    void addTo(std::size_t set, Mask &mask) const;

private:
    struct Set {
        std::size_t first = 0; // in m_rows or m_words
        quint32 size = 0;      // rows in it
        bool isDense = false;
    };
    void addDense(std::span<const quint32> rows);
    void addSparse(std::span<const quint32> rows);
    [[nodiscard]] std::span<const quint32> list(const Set &set) const { return {m_rows.data() + set.first, set.size}; }
    [[nodiscard]] const quint64 *words(const Set &set) const { return m_words.data() + set.first; }

    std::vector<Set> m_sets;
    std::vector<quint32> m_rows;
    std::vector<quint64> m_words;
    std::size_t m_wordCount = 0;
};

// Bits set in both runs of words of one length.
[[nodiscard]] std::size_t countCommonBits(const quint64 *a, const quint64 *b, std::size_t wordCount);

} // namespace trilateral
