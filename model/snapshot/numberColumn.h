// SPDX-License-Identifier: GPL-3.0-or-later
// A number for each record, kept as narrowly as its values allow: nothing at all while every one is 0, a byte each
// while no more than 256 differ, else four bytes each. Most columns of most documents say little: a layer, a colour, a
// summary now and then. Reading is two comparisons and an array access.
#pragma once

#include "model/snapshot/splice.h"

#include <algorithm>
#include <limits>

namespace trilateral
{

class NumberColumn
{
public:
    // What a column that may be changed gives: reads as the number, writes on assignment.
    class Cell
    {
    public:
        Cell(NumberColumn &column, std::size_t place) : m_column(column), m_place(place) {}
        Cell &operator=(quint32 value)
        {
            m_column.set(m_place, value);
            return *this;
        }
        operator quint32() const { return m_column.get(m_place); }

    private:
        NumberColumn &m_column;
        std::size_t m_place;
    };

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] quint32 operator[](std::size_t place) const { return get(place); }
    [[nodiscard]] Cell operator[](std::size_t place) { return {*this, place}; }
    [[nodiscard]] Cell back() { return {*this, m_size - 1}; }
    void reserve(std::size_t size) { m_expected = size; }
    void push_back(quint32 value);
    void set(std::size_t place, quint32 value);
    // Every number 0.
    void clearValues();
    // The numbers in another order; entry i is the one that was at order[i].
    void arrange(const std::vector<Row> &order);
    [[nodiscard]] NumberColumn spliced(const Splice &splice) const;
    // Those that differ, where they are few; else none.
    [[nodiscard]] const std::vector<quint32> &fewValues() const { return m_values; }

private:
    [[nodiscard]] quint32 get(std::size_t place) const
    {
        if (!m_wide.empty())
            return m_wide[place];
        return m_codes.empty() ? 0 : m_values[m_codes[place]];
    }
    [[nodiscard]] bool setCode(std::size_t place, quint32 value);
    void widen();

    std::size_t m_size = 0;
    std::size_t m_expected = 0;
    std::vector<quint8> m_codes;       // places in m_values
    std::vector<quint32> m_values{0u}; // that differ
    std::vector<quint32> m_wide;       // in place of the codes
};

} // namespace trilateral
