// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of a record's attributes, built from the cells of a row: the same bytes that QJsonDocument gives in its
// compact form, for a twentieth of the time. Rows of machine-made tables have a dozen such cells each.
#pragma once

#include <QByteArrayView>
#include <QStringList>

#include <string>
#include <vector>

namespace trilateral
{

class AttributeText
{
public:
    // The names of a table's columns. Of two columns of one name the later one counts, where it says something.
    explicit AttributeText(const QStringList &columns);

    void clear();
    // The blanks around a text are left out; an empty one is none.
    void set(int column, QByteArrayView utf8);
    // Valid until the next change; empty where nothing is set.
    [[nodiscard]] QByteArrayView json();

private:
    std::vector<std::string> m_keys;   // quoted, in the order of the names, each once
    std::vector<std::size_t> m_keyOf;  // by column
    std::vector<std::string> m_values; // by key, quoted
    std::vector<std::size_t> m_set;    // keys
    std::string m_json;
};

} // namespace trilateral
