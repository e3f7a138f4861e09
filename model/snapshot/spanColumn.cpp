// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/snapshot/spanColumn.h"

namespace trilateral
{

void SpanColumn::reserve(std::size_t size)
{
    m_first.reserve(size);
    m_last.reserve(size);
    m_forms.reserve(size);
}

void SpanColumn::push_back(const Span &span)
{
    m_first.push_back(span.first);
    m_last.push_back(span.last);
    m_forms.push_back(span.packedForm());
}

void SpanColumn::set(std::size_t place, const Span &span)
{
    m_first[place] = span.first;
    m_last[place] = span.last;
    m_forms.set(place, span.packedForm());
}

void SpanColumn::arrange(const std::vector<Row> &order)
{
    const auto arranged = [&order](const std::vector<Day> &days) {
        std::vector<Day> sorted;
        sorted.reserve(order.size());
        for (const Row r : order)
            sorted.push_back(days[index(r)]);
        return sorted;
    };
    m_first = arranged(m_first);
    m_last = arranged(m_last);
    m_forms.arrange(order);
}

SpanColumn SpanColumn::spliced(const Splice &splice) const
{
    SpanColumn result;
    result.m_first = trilateral::spliced(m_first, splice);
    result.m_last = trilateral::spliced(m_last, splice);
    result.m_forms = m_forms.spliced(splice);
    return result;
}

} // namespace trilateral
