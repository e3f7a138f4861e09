// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/snapshot/vocabularyTables.h"

#include <algorithm>
#include <functional>

namespace trilateral
{

namespace
{

Words wordsFrom(const Statement &rows, int firstColumn)
{
    Words words;
    for (std::size_t i = 0; i < words.by.size(); ++i)
        words.by[i] = rows.text(firstColumn + static_cast<int>(i));
    return words;
}

std::optional<int> optionalNumber(const Statement &rows, int column)
{
    if (rows.isNull(column))
        return std::nullopt;
    return static_cast<int>(rows.integer(column));
}

template <class Id>
Id idFrom(const Statement &rows, int column, const RowNumbers &numbers)
{
    const std::size_t place = rows.isNull(column) ? noPlace : numbers.find(rows.integer(column));
    return place < index(Id::None) ? static_cast<Id>(place) : Id::None;
}

// Reads each row of a query whose first column is the row number.
template <class ReadRow>
Result<RowNumbers> readAll(const Database &database, const char *sql, const ReadRow &readRow)
{
    Result<Statement> rows = database.prepare(sql);
    if (!rows)
        return rows.error();
    RowNumbers numbers;
    while (rows->next()) {
        numbers.add(rows->integer(0));
        readRow(*rows);
    }
    if (const Result<> outcome = rows->outcome(); !outcome)
        return outcome.error();
    return numbers;
}

// Languages that know no plural use the word itself.
Words pluralOf(const Words &word, const QString &english)
{
    Words plural = word;
    if (!english.isEmpty())
        plural.by[0] = english;
    return plural;
}

Kind readKind(const Statement &rows)
{
    const qint64 base = std::clamp<qint64>(rows.integer(2), 0, 3);
    const Words word = wordsFrom(rows, 7);
    return {rows.text(1),
            static_cast<Base>(base),
            optionalNumber(rows, 3).value_or(-1),
            rows.text(4),
            rows.text(5),
            static_cast<int>(rows.integer(6)),
            word,
            pluralOf(word, rows.text(11))};
}

Tone readTone(const Statement &rows)
{
    return {rows.text(1), rows.text(2), rows.text(3), static_cast<int>(rows.integer(4)), wordsFrom(rows, 5)};
}

RelationType readType(const Statement &rows, const VocabularyRows &known)
{
    return {rows.text(1),
            idFrom<KindId>(rows, 2, known.kinds),
            rows.integer(3) != 0,
            idFrom<ToneId>(rows, 4, known.tones),
            static_cast<int>(rows.integer(5)),
            wordsFrom(rows, 6),
            wordsFrom(rows, 10)};
}

Stance readStance(const Statement &rows, const VocabularyRows &known)
{
    return {rows.text(1), optionalNumber(rows, 2), idFrom<ToneId>(rows, 3, known.tones),
            static_cast<int>(rows.integer(4)), wordsFrom(rows, 5)};
}

// Binds values one after the other.
class Binder
{
public:
    explicit Binder(Statement &statement) : m_statement(statement) {}
    Binder &number(qint64 value)
    {
        m_statement.bind(++m_parameter, value);
        return *this;
    }
    Binder &optional(std::optional<qint64> value)
    {
        if (value)
            return number(*value);
        m_statement.bindNull(++m_parameter);
        return *this;
    }
    template <class Id>
    Binder &reference(Id id)
    {
        return optional(id == Id::None ? std::nullopt : std::optional(static_cast<qint64>(index(id)) + 1));
    }
    Binder &text(const QString &value)
    {
        m_texts.push_back(value.toUtf8());
        m_statement.bind(++m_parameter, QByteArrayView(m_texts.back()));
        return *this;
    }
    Binder &words(const Words &value)
    {
        for (const QString &word : value.by)
            text(word);
        return *this;
    }

private:
    Statement &m_statement;
    int m_parameter = 0;
    std::vector<QByteArray> m_texts; // shared data: moving the vector's elements keeps the bytes in place
};

template <class Entries, class BindEntry>
Result<> writeAll(const Database &database, const char *sql, const Entries &entries, BindEntry bindEntry)
{
    Result<Statement> insert = database.prepare(sql);
    if (!insert)
        return insert.error();
    for (const auto &entry : entries) {
        Binder binder(*insert);
        bindEntry(binder, entry);
        insert->run();
    }
    return insert->outcome();
}

std::vector<std::pair<QString, Words>> factsOf(const DatasetInfo &info)
{
    const auto plain = [](const QString &text) {
        return Words{{text, {}, {}, {}}};
    };
    Span horizon;
    if (info.horizon != openFuture)
        horizon.first = horizon.last = info.horizon;
    return {{QStringLiteral("title"), info.title},
            {QStringLiteral("subtitle"), info.subtitle},
            {QStringLiteral("version"), plain(info.version)},
            {QStringLiteral("horizon"), plain(edtfFromSpan(horizon))},
            {QStringLiteral("licence"), plain(info.licence)},
            {QStringLiteral("naming"), info.naming},
            {QStringLiteral("order"), info.order}};
}

Result<> writeFacts(const Database &database, const DatasetInfo &info)
{
    return writeAll(database, "INSERT INTO meta (key, en, zh, ja, ko) VALUES (?, ?, ?, ?, ?)", factsOf(info),
                    [](Binder &b, const auto &fact) { b.text(fact.first).words(fact.second); });
}

Result<> writeKinds(const Database &database, const std::vector<Kind> &kinds)
{
    return writeAll(database,
                    "INSERT INTO kind (id, base, facet, shape, colour, rank, en, zh, ja, ko, en_plural)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    kinds, [](Binder &b, const Kind &kind) {
                        b.text(kind.id).number(static_cast<qint64>(kind.base));
                        b.optional(kind.facet < 0 ? std::nullopt : std::optional<qint64>(kind.facet));
                        b.text(kind.shape).text(kind.colour).number(kind.rank).words(kind.word);
                        b.text(kind.plural.by[0] == kind.word.by[0] ? QString() : kind.plural.by[0]);
                    });
}

Result<> writeTones(const Database &database, const std::vector<Tone> &tones)
{
    return writeAll(database,
                    "INSERT INTO tone (id, colour, line, rank, en, zh, ja, ko) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", tones,
                    [](Binder &b, const Tone &tone) {
                        b.text(tone.id).text(tone.colour).text(tone.line).number(tone.rank).words(tone.word);
                    });
}

Result<> writeTypes(const Database &database, const std::vector<RelationType> &types)
{
    return writeAll(database,
                    "INSERT INTO type (id, kind, directed, tone, rank, en, zh, ja, ko, en_inverse, zh_inverse,"
                    " ja_inverse, ko_inverse) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    types, [](Binder &b, const RelationType &type) {
                        b.text(type.id).reference(type.kind).number(type.isDirected).reference(type.tone);
                        b.number(type.rank).words(type.word).words(type.inverse);
                    });
}

Result<> writeStances(const Database &database, const std::vector<Stance> &stances)
{
    return writeAll(database,
                    "INSERT INTO stance (id, score, tone, rank, en, zh, ja, ko) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    stances, [](Binder &b, const Stance &stance) {
                        b.text(stance.id).optional(stance.score).reference(stance.tone);
                        b.number(stance.rank).words(stance.word);
                    });
}

} // namespace

std::size_t RowNumbers::find(qint64 number) const
{
    if (m_numbers.empty() || number < m_numbers.front() || number > m_numbers.back())
        return noPlace;
    if (m_isDense)
        return static_cast<std::size_t>(number - m_numbers.front());
    const auto found = std::lower_bound(m_numbers.begin(), m_numbers.end(), number);
    return *found == number ? static_cast<std::size_t>(found - m_numbers.begin()) : noPlace;
}

bool takeFact(DatasetInfo &info, const QString &key, const Words &words)
{
    if (key == u"title")
        info.title = words;
    else if (key == u"subtitle")
        info.subtitle = words;
    else if (key == u"naming")
        info.naming = words;
    else if (key == u"order")
        info.order = words;
    else if (key == u"version")
        info.version = words.by[0];
    else if (key == u"licence")
        info.licence = words.by[0];
    else if (const Result<Span> day = spanFromEdtf(words.by[0]); key == u"horizon" && day && day->isKnown())
        info.horizon = day->last;
    else
        return false;
    return true;
}

Result<VocabularyRows> readVocabularies(const Database &database, Snapshot &snapshot)
{
    VocabularyRows known;
    std::optional<Error> failure;
    const auto read = [&](RowNumbers &numbers, const char *sql, const std::function<void(const Statement &)> &readRow) {
        Result<RowNumbers> result = failure ? Result<RowNumbers>(*failure) : readAll(database, sql, readRow);
        if (result)
            numbers = std::move(*result);
        else
            failure = result.error();
    };
    RowNumbers facts;
    read(facts, "SELECT row, key, en, zh, ja, ko FROM meta",
         [&](const Statement &rows) { (void)takeFact(snapshot.info, rows.text(1), wordsFrom(rows, 2)); });
    read(known.kinds, "SELECT row, id, base, facet, shape, colour, rank, en, zh, ja, ko, en_plural FROM kind",
         [&](const Statement &rows) { snapshot.kinds.push_back(readKind(rows)); });
    read(known.tones, "SELECT row, id, colour, line, rank, en, zh, ja, ko FROM tone",
         [&](const Statement &rows) { snapshot.tones.push_back(readTone(rows)); });
    read(known.types,
         "SELECT row, id, kind, directed, tone, rank, en, zh, ja, ko, en_inverse, zh_inverse, ja_inverse, ko_inverse"
         " FROM type",
         [&](const Statement &rows) { snapshot.types.push_back(readType(rows, known)); });
    read(known.stances, "SELECT row, id, score, tone, rank, en, zh, ja, ko FROM stance",
         [&](const Statement &rows) { snapshot.stances.push_back(readStance(rows, known)); });
    if (failure)
        return *failure;
    return known;
}

Result<> writeVocabularies(const Database &database, const Snapshot &snapshot)
{
    for (const Result<> &written : {writeFacts(database, snapshot.info), writeKinds(database, snapshot.kinds),
                                    writeTones(database, snapshot.tones), writeTypes(database, snapshot.types),
                                    writeStances(database, snapshot.stances)})
        if (!written)
            return written;
    return Nothing();
}

} // namespace trilateral
