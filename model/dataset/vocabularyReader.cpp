// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/vocabularyReader.h"

#include "model/snapshot/vocabularyTables.h"

#include <algorithm>

namespace trilateral
{

namespace
{

// One row with what is needed to read it and to complain about it.
class VocabularyRow
{
public:
    VocabularyRow(ImportSession &session, const TableReader &table, const QString &file)
        : m_session(session), m_table(table), m_file(file)
    {
    }
    [[nodiscard]] QString text(const char *column) const
    {
        return m_table.text(m_table.column(QLatin1String(column))).trimmed();
    }
    [[nodiscard]] Words words(const QString &suffix = {}) const
    {
        Words words;
        for (const Language language : allLanguages)
            words.by[static_cast<std::size_t>(language)] =
                m_table.text(m_table.column(languageCode(language) + suffix)).trimmed();
        return words;
    }
    void warn(const QString &text) const { m_session.report.warn(m_file, m_table.line(), text); }
    [[nodiscard]] std::optional<int> number(const char *column) const;
    [[nodiscard]] ToneId tone() const;
    // Made by a reader, not written by anybody.
    [[nodiscard]] bool isGenerated() const { return m_table.line() == 0; }
    [[nodiscard]] Snapshot &columns() const { return m_session.assembly.columns; }

private:
    ImportSession &m_session;
    const TableReader &m_table;
    const QString &m_file;
};

std::optional<int> VocabularyRow::number(const char *column) const
{
    const QString value = text(column);
    bool ok = false;
    const int result = value.toInt(&ok);
    if (ok)
        return result;
    if (!value.isEmpty())
        warn(ImportText::tr("“%1” in “%2” is not a whole number, and was left out: correct it.")
                 .arg(value, QLatin1String(column)));
    return std::nullopt;
}

template <class Id, class Entry>
std::optional<Id> placeOf(const std::vector<Entry> &entries, QStringView id)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [id](const Entry &e) { return e.id == id; });
    return found == entries.end() ? std::nullopt : std::optional(static_cast<Id>(found - entries.begin()));
}

ToneId VocabularyRow::tone() const
{
    const QString id = text("tone");
    const std::optional<ToneId> found = placeOf<ToneId>(columns().tones, id);
    if (!found && !id.isEmpty())
        warn(ImportText::tr("“%1” is no tone, and was left out: add it to tones.csv or correct it.").arg(id));
    return found.value_or(ToneId::None);
}

void readFact(const VocabularyRow &row)
{
    const QString key = row.text("key");
    if (!takeFact(row.columns().info, key, row.words()))
        row.warn(ImportText::tr("“%1” says nothing that this program knows, and was left out.").arg(key));
}

std::optional<Base> baseFrom(const QString &word)
{
    constexpr std::array bases{"entity", "event", "relation", "observation"};
    for (std::size_t i = 0; i < bases.size(); ++i)
        if (word == QLatin1String(bases[i]))
            return static_cast<Base>(i);
    return std::nullopt;
}

// A language that knows no plural uses the word itself.
Words pluralOf(const Words &word, const QString &english)
{
    Words plural = word;
    if (!english.isEmpty())
        plural.by[0] = english;
    return plural;
}

void readKind(const VocabularyRow &row)
{
    const std::optional<Base> base = baseFrom(row.text("base"));
    if (!base) {
        row.warn(
            ImportText::tr("“%1” is no base of a kind, and the kind was left out: write entity, event, relation or "
                           "observation.")
                .arg(row.text("base")));
        return;
    }
    const Words word = row.words();
    row.columns().kinds.push_back({row.text("id"), *base, row.number("facet").value_or(-1), row.text("shape"),
                                   row.text("colour"), row.number("rank").value_or(0), word,
                                   pluralOf(word, row.text("en_plural"))});
}

void readTone(const VocabularyRow &row)
{
    row.columns().tones.push_back(
        {row.text("id"), row.text("colour"), row.text("line"), row.number("rank").value_or(0), row.words()});
}

void readType(const VocabularyRow &row)
{
    const QString kind = row.text("kind");
    const std::optional<KindId> kindId = placeOf<KindId>(row.columns().kinds, kind);
    if (!kindId && !kind.isEmpty())
        row.warn(ImportText::tr("“%1” is no kind, and was left out: add it to kinds.csv or correct it.").arg(kind));
    row.columns().types.push_back({row.text("id"), kindId.value_or(KindId::None),
                                   row.number("directed").value_or(1) != 0, row.tone(), row.number("rank").value_or(0),
                                   row.words(), row.words(QStringLiteral("_inverse"))});
}

void readStance(const VocabularyRow &row)
{
    row.columns().stances.push_back(
        {row.text("id"), row.number("score"), row.tone(), row.number("rank").value_or(0), row.words()});
}

struct Vocabulary {
    const char *table;
    const char *key; // the column that no row can do without
    void (*read)(const VocabularyRow &row);
    bool (*has)(const Snapshot &columns, QStringView id);
    bool (*isFull)(const Snapshot &columns);
};

template <auto Entries, class Id>
constexpr bool (*hasEntry)(const Snapshot &, QStringView) = [](const Snapshot &columns, QStringView id) {
    return placeOf<Id>(columns.*Entries, id).has_value();
};

template <auto Entries, class Id>
constexpr bool (*isFullOf)(const Snapshot &) = [](const Snapshot &columns) {
    return (columns.*Entries).size() >= index(Id::None);
};

constexpr std::array vocabularies{
    Vocabulary{"dataset", "key", readFact, [](const Snapshot &, QStringView) { return false; },
               [](const Snapshot &) {
                   return false;
               }},
    Vocabulary{"tones", "id", readTone, hasEntry<&Snapshot::tones, ToneId>, isFullOf<&Snapshot::tones, ToneId>},
    Vocabulary{"kinds", "id", readKind, hasEntry<&Snapshot::kinds, KindId>, isFullOf<&Snapshot::kinds, KindId>},
    Vocabulary{"types", "id", readType, hasEntry<&Snapshot::types, TypeId>, isFullOf<&Snapshot::types, TypeId>},
    Vocabulary{"stances", "id", readStance, hasEntry<&Snapshot::stances, StanceId>,
               isFullOf<&Snapshot::stances, StanceId>}};

const Vocabulary *vocabularyOf(QStringView table)
{
    const auto found = std::find_if(vocabularies.begin(), vocabularies.end(),
                                    [table](const Vocabulary &v) { return table == QLatin1String(v.table); });
    return found == vocabularies.end() ? nullptr : &*found;
}

void readEntry(const Vocabulary &vocabulary, const VocabularyRow &row)
{
    const QString id = row.text(vocabulary.key);
    if (id.isEmpty())
        row.warn(
            ImportText::tr("This row has no “%1”, and was left out: give it one.").arg(QLatin1String(vocabulary.key)));
    else if (vocabulary.has(row.columns(), id) && row.isGenerated())
        return; // several files may bring the same
    else if (vocabulary.has(row.columns(), id))
        row.warn(ImportText::tr("“%1” is defined a second time, and this row was left out: remove one.").arg(id));
    else if (vocabulary.isFull(row.columns()))
        row.warn(ImportText::tr("There are too many rows of this kind, and “%1” was left out.").arg(id));
    else
        vocabulary.read(row);
}

} // namespace

bool isVocabularyTable(QStringView table)
{
    return vocabularyOf(table) != nullptr;
}

Result<> readVocabularyTable(ImportSession &session, QStringView table, TableReader &reader, const QString &file)
{
    const Vocabulary *vocabulary = vocabularyOf(table);
    if (!vocabulary)
        return Nothing();
    if (auto has = ImportSession::needColumns(reader, {QLatin1String(vocabulary->key)}, file); !has)
        return has;
    while (reader.next()) {
        if (!reader.problem().isEmpty())
            session.report.warn(file, reader.line(), reader.problem());
        readEntry(*vocabulary, VocabularyRow(session, reader, file));
    }
    return Nothing();
}

std::optional<KindId> kindFor(ImportSession &session, QByteArrayView id, Base base)
{
    std::vector<Kind> &kinds = session.assembly.columns.kinds;
    const QString key = QString::fromUtf8(id);
    const std::optional<KindId> known = placeOf<KindId>(kinds, key);
    if (known || !session.makesKinds || id.isEmpty() || kinds.size() >= index(KindId::None))
        return known;
    const Words word{{key.left(1).toUpper() + key.mid(1), {}, {}, {}}};
    kinds.push_back({key, base, -1, QStringLiteral("disc"), QStringLiteral("slate"), static_cast<int>(kinds.size()) + 1,
                     word, word});
    return static_cast<KindId>(kinds.size() - 1);
}

} // namespace trilateral
