// SPDX-License-Identifier: GPL-3.0-or-later
// The small tables of a document: facts about it as a whole, and its vocabularies.
#pragma once

#include "model/document/database.h"
#include "model/snapshot/snapshot.h"

#include <vector>

namespace trilateral
{

// Numbers of a table's rows in the order in which they were read, to find the place of one by its number. Rising
// numbers are expected, as a pass over a table gives them; without gaps, finding is a subtraction.
class RowNumbers
{
public:
    void reserve(std::size_t count) { m_numbers.reserve(count); }
    void add(qint64 number)
    {
        m_isDense = m_isDense && (m_numbers.empty() || number == m_numbers.back() + 1);
        m_numbers.push_back(number);
    }
    // The place of the row, or ~0 where there is none.
    [[nodiscard]] std::size_t find(qint64 number) const;
    [[nodiscard]] std::size_t count() const { return m_numbers.size(); }

private:
    std::vector<qint64> m_numbers;
    bool m_isDense = true;
};

inline constexpr std::size_t noPlace = ~std::size_t(0);

struct VocabularyRows {
    RowNumbers kinds;
    RowNumbers tones;
    RowNumbers types;
    RowNumbers stances;
};

// Whether the key is known and its words can be read.
[[nodiscard]] bool takeFact(DatasetInfo &info, const QString &key, const Words &words);
// Fills info, kinds, tones, types and stances.
[[nodiscard]] Result<VocabularyRows> readVocabularies(const Database &database, Snapshot &snapshot);
// Writes them; row n of the vector becomes row n + 1 of the table.
[[nodiscard]] Result<> writeVocabularies(const Database &database, const Snapshot &snapshot);

} // namespace trilateral
