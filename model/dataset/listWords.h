// SPDX-License-Identifier: GPL-3.0-or-later
// What the words in a list of events stand for: entities by name, types of relations by word.
#pragma once

#include "model/dataset/importSession.h"
#include "model/dataset/slug.h"

namespace trilateral
{

enum ListKind : std::size_t { ActorKind, PlaceKind, SourceKind, EventKind };

// The kind that lists bring along, added to the dataset unless it has one of that id.
[[nodiscard]] KindId listedKind(ImportSession &session, ListKind which);

// The language that a name's letters speak for; Han alone may be several, and is taken for Chinese.
[[nodiscard]] const char *languageOf(QByteArrayView name);

// Entities of one kind, by name; made when a name is first met. Cost: a look-up.
class NamedEntities
{
public:
    NamedEntities(ImportSession &session, ListKind kind, const QByteArray &idStart)
        : m_session(session), m_listKind(kind), m_idStart(idStart)
    {
    }
    [[nodiscard]] Row at(QByteArrayView name)
    {
        const quint32 number = m_names.add(name);
        if (number >= m_rows.size())
            m_rows.resize(number + 1, Row::None);
        if (m_rows[number] == Row::None)
            m_rows[number] = added(name);
        return m_rows[number];
    }

private:
    Row added(QByteArrayView name);

    ImportSession &m_session;
    ListKind m_listKind;
    KindId m_kind = KindId::None; // made with the first of its kind
    QByteArray m_idStart;
    StringPool m_names;
    std::vector<Row> m_rows;
    IdIssuer m_ids;
};

// The types of relations that the words of a list stand for, made likewise; None for no word.
class WordTypes
{
public:
    WordTypes(std::vector<RelationType> &types, KindId kind) : m_types(types), m_kind(kind)
    {
        for (const RelationType &type : types)
            m_ids.take(type.id.toUtf8());
    }
    [[nodiscard]] TypeId at(QByteArrayView word)
    {
        const quint32 number = m_words.add(word);
        if (number >= m_typeOfWord.size())
            m_typeOfWord.resize(number + 1, TypeId::None);
        if (number && m_typeOfWord[number] == TypeId::None && m_types.size() < index(TypeId::None))
            m_typeOfWord[number] = added(word);
        return m_typeOfWord[number];
    }

private:
    TypeId added(QByteArrayView word);

    std::vector<RelationType> &m_types;
    KindId m_kind;
    StringPool m_words;
    std::vector<TypeId> m_typeOfWord;
    IdIssuer m_ids;
};

} // namespace trilateral
