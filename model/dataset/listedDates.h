// SPDX-License-Identifier: GPL-3.0-or-later
// The dates of a list, each text of which is read once.
#pragma once

#include "model/base/stringPool.h"
#include "model/dataset/looseDate.h"
#include "model/dataset/slug.h"

#include <array>
#include <charconv>
#include <string>
#include <unordered_map>
#include <vector>

namespace trilateral
{

// A list that people wrote holds dates as people type them.
[[nodiscard]] Result<Span> listedDate(QByteArrayView text);

// A text and a number behind it, without a new piece of memory for each: valid until the next one is made.
class NumberedText
{
public:
    [[nodiscard]] QByteArrayView operator()(QByteArrayView text, qint64 number)
    {
        m_text.assign(text.data(), static_cast<std::size_t>(text.size()));
        std::array<char, 24> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
        m_text.append(digits.data(), end);
        return {m_text.data(), static_cast<qsizetype>(m_text.size())};
    }

private:
    std::string m_text;
};

// What follows from the text of a date, once for each: a list has far fewer dates than rows.
class ListedDates
{
public:
    // The start of an id and its next number, for events without a title.
    [[nodiscard]] QByteArrayView nextId(QByteArrayView text)
    {
        Known &known = at(text);
        if (!known.count) {
            const QByteArray slug = slugOf(text);
            known.idStart = "event/" + (slug.isEmpty() ? QByteArray("undated") : slug) + '-';
            known.count = &m_counts[known.idStart.toStdString()];
        }
        return m_numbered(known.idStart, ++*known.count);
    }
    // Null where it is no date.
    [[nodiscard]] const Span *span(QByteArrayView text)
    {
        Known &known = at(text);
        if (!known.isRead) {
            const Result<Span> span = listedDate(text);
            known.isRead = true;
            known.isDate = bool(span);
            known.span = span ? *span : Span();
        }
        return known.isDate ? &known.span : nullptr;
    }

private:
    struct Known {
        QByteArray idStart;
        int *count = nullptr; // of all dates with this start
        Span span;
        bool isRead = false;
        bool isDate = false;
    };
    Known &at(QByteArrayView text)
    {
        const quint32 number = m_last && text == m_texts.view(m_last) ? m_last : m_texts.add(text);
        if (number >= m_known.size())
            m_known.resize(number + 1);
        m_last = number;
        return m_known[number];
    }

    StringPool m_texts;
    std::vector<Known> m_known; // by text
    quint32 m_last = 0;         // a row asks for its date twice
    std::unordered_map<std::string, int> m_counts;
    NumberedText m_numbered;
};

} // namespace trilateral
