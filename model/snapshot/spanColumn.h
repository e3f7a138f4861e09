// SPDX-License-Identifier: GPL-3.0-or-later
// A Span for each record: two days each, and how they were said as a code, since a document says dates in few ways.
// Spans are given by value; first() and last() are what a pass over all of them should ask for.
#pragma once

#include "model/snapshot/numberColumn.h"
#include "model/time/span.h"

namespace trilateral
{

class SpanColumn
{
public:
    // What a column that may be changed gives: reads as the span, writes on assignment.
    class Cell
    {
    public:
        Cell(SpanColumn &column, std::size_t place) : m_column(column), m_place(place) {}
        Cell &operator=(const Span &span)
        {
            m_column.set(m_place, span);
            return *this;
        }
        operator Span() const { return m_column.get(m_place); }

    private:
        SpanColumn &m_column;
        std::size_t m_place;
    };

    [[nodiscard]] std::size_t size() const { return m_first.size(); }
    [[nodiscard]] bool empty() const { return m_first.empty(); }
    [[nodiscard]] Span operator[](std::size_t place) const { return get(place); }
    [[nodiscard]] Cell operator[](std::size_t place) { return {*this, place}; }
    [[nodiscard]] Cell back() { return {*this, size() - 1}; }
    [[nodiscard]] Day first(std::size_t place) const { return m_first[place]; }
    [[nodiscard]] Day last(std::size_t place) const { return m_last[place]; }
    void reserve(std::size_t size);
    void push_back(const Span &span);
    void emplace_back() { push_back({}); }
    void set(std::size_t place, const Span &span);
    // The spans in another order; entry i is the one that was at order[i].
    void arrange(const std::vector<Row> &order);
    [[nodiscard]] SpanColumn spliced(const Splice &splice) const;

private:
    [[nodiscard]] Span get(std::size_t place) const
    {
        if (const quint32 form = m_forms[place])
            return Span::fromPacked(m_first[place], m_last[place], form);
        Span span; // a day, plainly said
        span.first = m_first[place];
        span.last = m_last[place];
        return span;
    }

    std::vector<Day> m_first;
    std::vector<Day> m_last;
    NumberColumn m_forms; // Span::packedForm()
};

} // namespace trilateral
