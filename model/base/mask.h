// SPDX-License-Identifier: GPL-3.0-or-later
// One bit per row, packed in 64-bit words. Bits past size() are always clear.
#pragma once

#include "model/base/row.h"

#include <bit>
#include <span>
#include <vector>

namespace trilateral
{

class Mask
{
public:
    Mask() = default;
    explicit Mask(std::size_t size, bool value = false)
        : m_size(size), m_words((size + 63) / 64, value ? ~quint64(0) : 0)
    {
        trim();
    }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool test(std::size_t i) const { return (m_words[i / 64] >> (i % 64)) & 1u; }
    [[nodiscard]] bool test(Row r) const { return test(index(r)); }
    void set(std::size_t i) { m_words[i / 64] |= quint64(1) << (i % 64); }
    void set(Row r) { set(index(r)); }
    void reset(std::size_t i) { m_words[i / 64] &= ~(quint64(1) << (i % 64)); }
    void reset(Row r) { reset(index(r)); }

    [[nodiscard]] std::size_t count() const
    {
        std::size_t n = 0;
        for (const quint64 word : m_words)
            n += static_cast<std::size_t>(std::popcount(word));
        return n;
    }
    [[nodiscard]] bool any() const
    {
        for (const quint64 word : m_words)
            if (word)
                return true;
        return false;
    }
    Mask &operator&=(const Mask &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    Mask &operator|=(const Mask &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    // Calls fn(index) for every set bit, in rising order.
    template <class Fn>
    void forEach(Fn &&fn) const
    {
        for (std::size_t w = 0; w < m_words.size(); ++w)
            for (quint64 word = m_words[w]; word; word &= word - 1)
                fn(w * 64 + static_cast<std::size_t>(std::countr_zero(word)));
    }
    // For loops over 64 rows at a time; whoever writes keeps the bits past size() clear.
    [[nodiscard]] std::span<const quint64> words() const { return m_words; }
    [[nodiscard]] std::span<quint64> words() { return m_words; }
    bool operator==(const Mask &) const = default;

private:
    void trim()
    {
        if (m_size % 64 && !m_words.empty())
            m_words.back() &= (quint64(1) << (m_size % 64)) - 1;
    }

    std::size_t m_size = 0;
    std::vector<quint64> m_words;
};

} // namespace trilateral
