// SPDX-License-Identifier: GPL-3.0-or-later
// One record out of two. What spoke of the one that goes is pointed to the other; an own record takes over what it does
// not say itself; the rest is said of it in citations.
#include "model/dataset/recordDraft.h"
#include "model/dataset/recordTables.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <span>

namespace trilateral
{

namespace
{

// Of each pair of ties that would become equal, one stays.
constexpr std::array speakOfOther{
    "DELETE FROM tie WHERE target = ?1 AND EXISTS (SELECT 1 FROM tie AS other WHERE other.record = tie.record"
    " AND other.role = tie.role AND other.target = ?2)",
    "UPDATE tie SET target = ?2 WHERE target = ?1",
    "UPDATE record SET subject = ?2 WHERE subject = ?1",
    "UPDATE record SET object = ?2 WHERE object = ?1",
    "UPDATE citation SET source = ?2 WHERE source = ?1",
    "UPDATE citation SET record = ?2 WHERE record = ?1",
    "UPDATE name SET party = ?2 WHERE party = ?1",
    "UPDATE position SET record = ?2 WHERE record = ?1"
    " AND layout NOT IN (SELECT layout FROM position WHERE record = ?2)",
};

// Where ids are written out: in what citations say, and in the choices and links of slides.
constexpr std::array spellOther{
    "UPDATE citation SET value = ?2 WHERE value = ?1 AND field IS NOT NULL",
    "UPDATE slide SET body = replace(replace(body, '\"' || ?1 || '\"', '\"' || ?2 || '\"'), '](' || ?1 || ')',"
    " '](' || ?2 || ')') WHERE instr(body, ?1)",
    "UPDATE story SET body = replace(replace(body, '\"' || ?1 || '\"', '\"' || ?2 || '\"'), '](' || ?1 || ')',"
    " '](' || ?2 || ')') WHERE instr(body, ?1)",
};

// A name that was shown stays so in a language in which the other record shows none.
constexpr std::array takeOver{
    "UPDATE name SET record = ?2, role = CASE WHEN role IS NULL AND EXISTS (SELECT 1 FROM name AS shown"
    " WHERE shown.record = ?2 AND shown.language = name.language AND shown.role IS NULL) THEN 'other' ELSE role END"
    " WHERE record = ?1 AND NOT EXISTS (SELECT 1 FROM name AS known WHERE known.record = ?2"
    " AND known.language = name.language AND known.text = name.text)",
    "UPDATE tie SET record = ?2 WHERE record = ?1 AND target <> ?2 AND NOT EXISTS (SELECT 1 FROM tie AS known"
    " WHERE known.record = ?2 AND known.role = tie.role AND known.target = tie.target)",
    "UPDATE record SET (first, last, form) = (SELECT first, last, form FROM record WHERE row = ?1)"
    " WHERE row = ?2 AND first IS NULL",
    "UPDATE record SET (asof_first, asof_last, asof_form) = (SELECT asof_first, asof_last, asof_form FROM record"
    " WHERE row = ?1) WHERE row = ?2 AND asof_first IS NULL",
    "UPDATE record SET (original_first, original_last, original_form) = (SELECT original_first, original_last,"
    " original_form FROM record WHERE row = ?1) WHERE row = ?2 AND original_first IS NULL",
    "UPDATE record SET (type, stance, subject, object, summary, notes) = (SELECT coalesce(record.type, gone.type),"
    " coalesce(record.stance, gone.stance), coalesce(record.subject, gone.subject),"
    " coalesce(record.object, gone.object), coalesce(record.summary, gone.summary), coalesce(record.notes, gone.notes)"
    " FROM record AS gone WHERE gone.row = ?1) WHERE row = ?2",
    "UPDATE record SET (status, confidence, ordinal, value, colour) = (SELECT CASE record.status WHEN 0 THEN"
    " gone.status ELSE record.status END, coalesce(record.confidence, gone.confidence),"
    " coalesce(record.ordinal, gone.ordinal), coalesce(record.value, gone.value), coalesce(record.colour, gone.colour)"
    " FROM record AS gone WHERE gone.row = ?1) WHERE row = ?2",
    "UPDATE record SET attributes = json_patch((SELECT attributes FROM record WHERE row = ?1), coalesce(attributes,"
    " '{}')) WHERE row = ?2 AND (SELECT json_valid(attributes) FROM record WHERE row = ?1)"
    " AND coalesce(json_valid(attributes), 1)",
};

constexpr const char *facts =
    "SELECT (SELECT id FROM kind WHERE row = r.kind), (SELECT id FROM type WHERE row = r.type),"
    " (SELECT id FROM stance WHERE row = r.stance), r.summary, r.notes, r.confidence, r.ordinal, r.value, r.colour,"
    " r.status, r.first, r.last, r.form, r.asof_first, r.asof_last, r.asof_form, r.original_first, r.original_last,"
    " r.original_form, r.attributes FROM record AS r WHERE r.row = ?";
constexpr std::array factKeys{"kind", "type", "stance", "summary", "notes", "confidence", "ordinal", "value", "colour"};
constexpr int statusAt = 9;
constexpr std::array spanKeys{"date", "as_of", "original_date"};
constexpr int spansAt = 10;
constexpr int attributesAt = 19;

constexpr const char *ties = "SELECT t.role, r.id FROM tie AS t JOIN record AS r ON r.row = t.target"
                             " WHERE t.record = ?1 ORDER BY t.row";
constexpr const char *ends = "SELECT ?2, e.id FROM record AS r JOIN record AS e ON e.row ="
                             " CASE ?2 WHEN ?3 THEN r.subject ELSE r.object END WHERE r.row = ?1";

// Something said of a record: a field's key and what it says; of a name also what sort of name it is.
struct Fact {
    QString field;
    QString value;
    QString sort = {};
    bool operator==(const Fact &) const = default;
};

using Facts = std::vector<Fact>;

qint64 numberOf(Role role)
{
    return static_cast<qint64>(role);
}

QString edtfAt(const Statement &row, int column)
{
    if (row.isNull(column))
        return {};
    return edtfFromSpan(Span::fromPacked(static_cast<Day>(row.integer(column)),
                                         static_cast<Day>(row.integer(column + 1)),
                                         static_cast<quint32>(row.integer(column + 2))));
}

void appendAttributes(Facts &facts, QByteArrayView json)
{
    const QJsonObject attributes = QJsonDocument::fromJson(json.toByteArray()).object();
    for (auto it = attributes.begin(); it != attributes.end(); ++it)
        facts.push_back({it.key(), it.value().toVariant().toString()});
}

Facts factsIn(const Statement &row)
{
    Facts found;
    for (std::size_t i = 0; i < factKeys.size(); ++i)
        found.push_back({QLatin1String(factKeys[i]), row.text(static_cast<int>(i))});
    const qint64 status = std::clamp<qint64>(row.integer(statusAt), 0, statusCount - 1);
    found.push_back({QStringLiteral("status"), statusKey(static_cast<Status>(status))});
    for (std::size_t i = 0; i < spanKeys.size(); ++i)
        found.push_back({QLatin1String(spanKeys[i]), edtfAt(row, spansAt + 3 * static_cast<int>(i))});
    appendAttributes(found, row.utf8(attributesAt));
    std::erase_if(found, [](const Fact &fact) { return fact.value.isEmpty(); });
    return found;
}

Result<Statement> asked(const Database &database, const char *sql, const std::vector<Value> &values)
{
    Result<Statement> statement = database.prepare(sql);
    if (statement)
        bindAll(*statement, values);
    return statement;
}

// The lines that a query gives of a record.
template <class Read>
Result<> collect(const Database &database, const char *sql, const std::vector<Value> &values, Read read)
{
    Result<Statement> rows = asked(database, sql, values);
    if (!rows)
        return rows.error();
    while (rows->next())
        read(*rows);
    return rows->outcome();
}

class Merger
{
public:
    struct Place {
        qint64 row;
        QString id;
    };
    Merger(Database &database, const Place &from, const Place &to, const DraftCitation &voice)
        : m_database(database), m_from(from.row), m_to(to.row), m_gone(from.id), m_into(to.id), m_voice(voice)
    {
    }
    Result<> merge();

private:
    Result<> pointToOther();
    Result<> takeOverAll();
    Result<> sayRest();
    [[nodiscard]] Result<> readFacts(qint64 record, Facts &facts) const;
    [[nodiscard]] Result<> readLists(qint64 record, Facts &facts) const;
    [[nodiscard]] Result<> say(const Fact &fact, bool isOther);
    Result<> nameVoice();
    Result<> runAll(std::span<const char *const> statements, const std::vector<Value> &values);

    Database &m_database;
    qint64 m_from;
    qint64 m_to;
    QString m_gone;
    QString m_into;
    DraftCitation m_voice;
};

Result<> Merger::runAll(std::span<const char *const> statements, const std::vector<Value> &values)
{
    for (const char *sql : statements)
        if (const Result<> done = run(m_database, sql, values); !done)
            return done;
    return Nothing();
}

Result<> Merger::merge()
{
    const Result<bool> isOwn = isOwnRow(m_database, m_to);
    if (!isOwn)
        return isOwn.error();
    if (const Result<> named = nameVoice(); !named)
        return named;
    if (const Result<> done = pointToOther(); !done)
        return done;
    if (*isOwn)
        if (const Result<> taken = takeOverAll(); !taken)
            return taken;
    if (const Result<> said = sayRest(); !said)
        return said;
    return removeRow(m_database, m_from);
}

Result<> Merger::pointToOther()
{
    if (const Result<> done = runAll(speakOfOther, {m_from, m_to}); !done)
        return done;
    return runAll(spellOther, {m_gone, m_into});
}

// The ends of what is no relation may be several.
Result<> Merger::takeOverAll()
{
    if (const Result<> taken = runAll(takeOver, {m_from, m_to}); !taken)
        return taken;
    for (const auto &[role, end] : {std::pair(Role::Subject, "subject"), std::pair(Role::Object, "object")}) {
        const QByteArray sql = QByteArray("INSERT INTO tie (record, role, target) SELECT ?2, ?3, gone.") + end +
                               " FROM record AS gone JOIN record AS other JOIN kind ON kind.row = other.kind"
                               " WHERE gone.row = ?1 AND other.row = ?2 AND kind.base <> ?4 AND gone." +
                               end + " IS NOT NULL AND gone." + end + " <> ?2 AND gone." + end + " IS NOT other." +
                               end +
                               " AND NOT EXISTS (SELECT 1 FROM tie AS known WHERE known.record = ?2 AND"
                               " known.role = ?3 AND known.target = gone." +
                               end + ')';
        if (const Result<> added =
                run(m_database, sql.constData(), {m_from, m_to, numberOf(role), static_cast<qint64>(Base::Relation)});
            !added)
            return added;
    }
    return Nothing();
}

Result<> Merger::readFacts(qint64 record, Facts &found) const
{
    return collect(m_database, facts, {record}, [&found](const Statement &row) { found = factsIn(row); });
}

// Names and ties: a record has any number of each.
Result<> Merger::readLists(qint64 record, Facts &found) const
{
    const auto addTie = [&found](const Statement &row) {
        if (const qint64 role = row.integer(0); role >= 0 && role < roleCount)
            found.push_back({roleKey(static_cast<Role>(role)), row.text(1)});
    };
    for (const Role role : {Role::Subject, Role::Object})
        if (const Result<> read = collect(m_database, ends, {record, numberOf(role), numberOf(Role::Subject)}, addTie);
            !read)
            return read;
    if (const Result<> read = collect(m_database, ties, {record}, addTie); !read)
        return read;
    return collect(
        m_database, "SELECT language, text, role, script FROM name WHERE record = ? ORDER BY row", {record},
        [&found](const Statement &row) {
            QStringList sort{row.text(2), row.text(3)};
            sort.removeAll(QString());
            found.push_back({QStringLiteral("name:") + row.text(0), row.text(1), sort.join(QStringLiteral(", "))});
        });
}

// Whatever the record that goes says and the other does not.
Result<> Merger::sayRest()
{
    Facts gone;
    Facts other;
    Facts goneLists;
    Facts otherLists;
    for (const Result<> &read :
         {readFacts(m_from, gone), readFacts(m_to, other), readLists(m_from, goneLists), readLists(m_to, otherLists)})
        if (!read)
            return read;
    for (const Fact &fact : gone) {
        const auto same = std::ranges::find(other, fact.field, &Fact::field);
        if (same != other.end() && same->value == fact.value)
            continue;
        if (const Result<> said = say(fact, same != other.end()); !said)
            return said;
    }
    for (const Fact &fact : goneLists) {
        const bool isKnown = fact.value == m_into || std::ranges::any_of(otherLists, [&fact](const Fact &known) {
                                 return known.field == fact.field && known.value == fact.value;
                             });
        if (isKnown)
            continue;
        if (const Result<> said = say(fact, false); !said)
            return said;
    }
    return Nothing();
}

Result<> Merger::say(const Fact &fact, bool isOther)
{
    DraftCitation citation = m_voice;
    citation.field = isOther ? QLatin1String(otherPrefix) + fact.field : fact.field;
    citation.value = fact.value;
    if (!fact.sort.isEmpty())
        citation.note = fact.sort + QStringLiteral(" · ") + citation.note;
    return insertCitation(m_database, m_to, citation);
}

// What is said tells from which record it comes.
Result<> Merger::nameVoice()
{
    QString name;
    const Result<> read = collect(m_database,
                                  "SELECT text FROM name WHERE record = ? ORDER BY role IS NOT NULL, language <> 'en',"
                                  " row LIMIT 1",
                                  {m_from}, [&name](const Statement &row) { name = row.text(0); });
    m_voice = {m_voice.source, {}, {}, {}, {}, m_voice.asOf};
    if (!name.isEmpty())
        m_voice.note = RecordText::tr("said of “%1”, which is one record with this now").arg(name);
    return read;
}

} // namespace

Result<> mergeRecords(Database &database, const QString &gone, const QString &into, const DraftCitation &voice)
{
    const Result<qint64> from = recordRow(database, gone);
    const Result<qint64> to = recordRow(database, into);
    if (!from || !to)
        return from ? to.error() : from.error();
    const Result<bool> own = isOwnRow(database, *from);
    const Result<qint64> bases = ask(database,
                                     "SELECT count(DISTINCT base) FROM kind JOIN record ON record.kind = kind.row"
                                     " WHERE record.row IN (?, ?)",
                                     {*from, *to});
    if (!own || !bases)
        return own ? bases.error() : own.error();
    if (!*own)
        return Error{RecordText::tr("This record came with the document and is not removed.")};
    if (*bases != 1 || *from == *to)
        return Error{RecordText::tr("Only two records of one sort can become one.")};
    return Merger(database, {*from, gone}, {*to, into}, voice).merge();
}

} // namespace trilateral
