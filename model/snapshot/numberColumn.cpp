// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/snapshot/numberColumn.h"

namespace trilateral
{

namespace
{

constexpr std::size_t mostCodes = 256;

template <class T>
void arranged(std::vector<T> &column, const std::vector<Row> &order)
{
    if (column.empty())
        return;
    std::vector<T> sorted;
    sorted.reserve(order.size());
    for (const Row r : order)
        sorted.push_back(column[index(r)]);
    column = std::move(sorted);
}

} // namespace

void NumberColumn::push_back(quint32 value)
{
    ++m_size;
    if (!m_wide.empty()) {
        m_wide.push_back(value);
        return;
    }
    if (!m_codes.empty())
        m_codes.push_back(0);
    set(m_size - 1, value);
}

void NumberColumn::set(std::size_t place, quint32 value)
{
    if (m_wide.empty() && setCode(place, value))
        return;
    if (m_wide.empty())
        widen();
    m_wide[place] = value;
}

bool NumberColumn::setCode(std::size_t place, quint32 value)
{
    if (value == 0 && m_codes.empty())
        return true;
    const auto known = std::ranges::find(m_values, value);
    const auto code = static_cast<std::size_t>(known - m_values.begin());
    if (code == mostCodes)
        return false;
    if (known == m_values.end())
        m_values.push_back(value);
    if (m_codes.empty()) {
        m_codes.reserve(std::max(m_expected, m_size));
        m_codes.resize(m_size, 0);
    }
    m_codes[place] = static_cast<quint8>(code);
    return true;
}

void NumberColumn::widen()
{
    m_wide.reserve(std::max(m_expected, m_size));
    for (std::size_t i = 0; i < m_size; ++i)
        m_wide.push_back(m_codes.empty() ? 0 : m_values[m_codes[i]]);
    m_codes = {};
    m_values = {0u};
}

void NumberColumn::clearValues()
{
    m_codes = {};
    m_values = {0u};
    m_wide = {};
}

void NumberColumn::arrange(const std::vector<Row> &order)
{
    arranged(m_codes, order);
    arranged(m_wide, order);
}

NumberColumn NumberColumn::spliced(const Splice &splice) const
{
    NumberColumn result;
    result.m_size = splice.size;
    result.m_expected = splice.size;
    result.m_codes = trilateral::spliced(m_codes, splice);
    result.m_values = m_values;
    result.m_wide = trilateral::spliced(m_wide, splice);
    return result;
}

} // namespace trilateral
