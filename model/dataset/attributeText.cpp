// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/attributeText.h"

#include <QString>

#include <algorithm>
#include <array>

namespace trilateral
{

namespace
{

constexpr std::string_view digits = "0123456789abcdef";

void appendEscaped(std::string &json, char c)
{
    constexpr std::array<std::pair<char, char>, 7> letters{
        {{'"', '"'}, {'\\', '\\'}, {'\b', 'b'}, {'\f', 'f'}, {'\n', 'n'}, {'\r', 'r'}, {'\t', 't'}}};
    json += '\\';
    for (const auto &[sign, letter] : letters)
        if (c == sign) {
            json += letter;
            return;
        }
    json += "u00";
    json += digits[static_cast<unsigned char>(c) >> 4];
    json += digits[static_cast<unsigned char>(c) & 0xf];
}

bool isEscaped(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

void appendQuoted(std::string &json, QByteArrayView utf8)
{
    json += '"';
    const char *begin = utf8.data();
    const char *const end = begin + utf8.size();
    for (const char *at = std::find_if(begin, end, isEscaped); at != end; at = std::find_if(begin, end, isEscaped)) {
        json.append(begin, at);
        appendEscaped(json, *at);
        begin = at + 1;
    }
    json.append(begin, end);
    json += '"';
}

// Blanks beyond ASCII are rare: the ends of the text tell whether there may be one.
bool mayEndInBlank(QByteArrayView utf8)
{
    return static_cast<unsigned char>(utf8.front()) >= 0x80 || static_cast<unsigned char>(utf8.back()) >= 0x80;
}

} // namespace

AttributeText::AttributeText(const QStringList &columns) : m_keyOf(static_cast<std::size_t>(columns.size()))
{
    QStringList names = columns;
    std::ranges::sort(names);
    names.removeDuplicates();
    for (const QString &name : names) {
        m_keys.emplace_back();
        appendQuoted(m_keys.back(), name.toUtf8());
    }
    for (qsizetype i = 0; i < columns.size(); ++i)
        m_keyOf[static_cast<std::size_t>(i)] = static_cast<std::size_t>(names.indexOf(columns[i]));
    m_values.resize(m_keys.size());
}

void AttributeText::clear()
{
    for (const std::size_t key : m_set)
        m_values[key].clear();
    m_set.clear();
}

void AttributeText::set(int column, QByteArrayView utf8)
{
    QByteArrayView text = utf8.trimmed();
    QByteArray whole;
    if (!text.isEmpty() && mayEndInBlank(text)) {
        whole = QString::fromUtf8(text).trimmed().toUtf8();
        text = whole;
    }
    if (text.isEmpty())
        return;
    const std::size_t key = m_keyOf[static_cast<std::size_t>(column)];
    if (m_values[key].empty())
        m_set.push_back(key);
    m_values[key].clear();
    appendQuoted(m_values[key], text);
}

QByteArrayView AttributeText::json()
{
    if (m_set.empty())
        return {};
    std::ranges::sort(m_set);
    m_json = '{';
    for (const std::size_t key : m_set) {
        if (m_json.size() > 1)
            m_json += ',';
        m_json += m_keys[key];
        m_json += ':';
        m_json += m_values[key];
    }
    m_json += '}';
    return {m_json.data(), static_cast<qsizetype>(m_json.size())};
}

} // namespace trilateral
