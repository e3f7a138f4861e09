// SPDX-License-Identifier: GPL-3.0-or-later
// What writing a draft does to the tables of a document.
#include "model/dataset/recordDraft.h"
#include "model/dataset/recordTables.h"
#include "model/dataset/slug.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace trilateral
{

namespace
{

constexpr QLatin1String sourceKind("source");
constexpr qint64 ownImportance = 2;

// Whether a name n is the one that is shown in one of the four languages.
#define SHOWN                                                                                                          \
    "(n.role IS NULL AND n.language IN ('en', 'zh', 'ja', 'ko') AND n.row = (SELECT min(first.row) FROM name AS first" \
    " WHERE first.record = n.record AND first.language = n.language AND first.role IS NULL))"

// Writes one draft; every step may fail.
class DraftWriter
{
public:
    DraftWriter(Database &database, const RecordDraft &draft) : m_database(database), m_draft(draft) {}
    Result<QString> write();

private:
    Result<> chooseRow();
    [[nodiscard]] Result<QString> freeId() const;
    Result<> writeRow();
    Result<> writeNames();
    using ShownRows = std::array<qint64, allLanguages.size()>;
    [[nodiscard]] Result<ShownRows> shownRows() const;
    [[nodiscard]] QString shownName(Language language) const;
    [[nodiscard]] bool bringsNew(const ShownRows &shown) const;
    Result<> writeName(Language language, qint64 shown);
    [[nodiscard]] Result<std::vector<DraftName>> furtherNames() const;
    Result<> insertFurtherNames();
    Result<> writeTies();
    Result<> writeCitations();

    Database &m_database;
    const RecordDraft &m_draft;
    QString m_id;
    qint64 m_row = 0;
    qint64 m_kind = 0;
};

Result<QString> DraftWriter::write()
{
    for (const auto step : {&DraftWriter::chooseRow, &DraftWriter::writeRow, &DraftWriter::writeNames,
                            &DraftWriter::writeTies, &DraftWriter::writeCitations})
        if (const Result<> done = (this->*step)(); !done)
            return done.error();
    return m_id;
}

Result<> DraftWriter::chooseRow()
{
    const Result<qint64> kind = ask(m_database, "SELECT row FROM kind WHERE id = ?", {m_draft.kind});
    if (!kind)
        return kind.error();
    if (!*kind)
        return Error{RecordText::tr("This document has no kind “%1”: choose another one.").arg(m_draft.kind)};
    m_kind = *kind;
    const Result<QString> id = m_draft.id.isEmpty() ? freeId() : m_draft.id;
    if (!id)
        return id.error();
    m_id = *id;
    const Result<qint64> row = m_draft.id.isEmpty() ? m_database.integer("SELECT coalesce(max(row), 0) + 1 FROM record")
                                                    : recordRow(m_database, m_id);
    if (!row)
        return row.error();
    m_row = *row;
    return Nothing();
}

// The slug of the name, of what the record joins, or of its kind; numbered where it is taken.
Result<QString> DraftWriter::freeId() const
{
    QString words = m_draft.name.in(Language::English).text;
    if (words.isEmpty())
        for (const Role role : {Role::Subject, Role::Object})
            if (const auto tie = std::ranges::find(m_draft.ties, role, &DraftTie::role); tie != m_draft.ties.end())
                words +=
                    tie->target.section(u'/', 1) + u' ' + (role == Role::Subject ? m_draft.type : QString()) + u' ';
    QByteArray slug = slugOf(words.toUtf8());
    if (slug.isEmpty())
        slug = "own";
    const QString start = m_draft.kind + u'/' + QString::fromLatin1(slug);
    for (int number = 1;; ++number) {
        const QString id = number == 1 ? start : QString(start + u'-' + QString::number(number));
        const Result<qint64> taken = ask(m_database, "SELECT row FROM record WHERE id = ?", {id});
        if (!taken)
            return taken.error();
        if (!*taken)
            return id;
    }
}

Result<> DraftWriter::writeRow()
{
    const Result<qint64> type = ask(m_database, "SELECT row FROM type WHERE id = ?", {m_draft.type});
    const Result<qint64> stance = ask(m_database, "SELECT row FROM stance WHERE id = ?", {m_draft.stance});
    if (!type || !stance)
        return type ? stance.error() : type.error();
    std::vector<Value> values{m_row, m_id, m_kind};
    appendSpan(values, m_draft.date);
    values.push_back(*type ? Value(*type) : Value());
    values.push_back(*stance ? Value(*stance) : Value());
    values.emplace_back(static_cast<qint64>(m_draft.status));
    values.emplace_back(ownImportance);
    for (const QString &words : {QString::fromLatin1(ownLayer), m_draft.summary, m_draft.notes})
        values.emplace_back(words);
    return run(m_database,
               "INSERT INTO record (row, id, kind, first, last, form, type, stance, status, importance, layer, summary,"
               " notes) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"
               " ON CONFLICT (row) DO UPDATE SET kind = ?3, first = ?4, last = ?5, form = ?6, type = ?7, stance = ?8,"
               " status = ?9, summary = ?12, notes = ?13, subject = NULL, object = NULL",
               values);
}

// The further names follow those that are shown, since the first one of a language is.
Result<> DraftWriter::writeNames()
{
    const Result<std::vector<DraftName>> known = furtherNames();
    if (!known)
        return known.error();
    const Result<ShownRows> shown = shownRows();
    if (!shown)
        return shown.error();
    const bool isKept = *known == m_draft.further && !bringsNew(*shown);
    if (!isKept)
        if (const Result<> removed =
                run(m_database, "DELETE FROM name AS n WHERE n.record = ?1 AND NOT " SHOWN, {m_row});
            !removed)
            return removed;
    for (const Language language : allLanguages)
        if (const Result<> done = writeName(language, (*shown)[static_cast<std::size_t>(language)]); !done)
            return done;
    return isKept ? Result<>(Nothing()) : insertFurtherNames();
}

QString DraftWriter::shownName(Language language) const
{
    return m_draft.name.by[static_cast<std::size_t>(language)].trimmed();
}

// Whether a name is to be shown in a language in which none was.
bool DraftWriter::bringsNew(const ShownRows &shown) const
{
    return std::ranges::any_of(allLanguages, [&](Language language) {
        return !shown[static_cast<std::size_t>(language)] && !shownName(language).isEmpty();
    });
}

// 0 where none is shown in a language.
Result<DraftWriter::ShownRows> DraftWriter::shownRows() const
{
    ShownRows rows{};
    for (const Language language : allLanguages) {
        const Result<qint64> row =
            ask(m_database, "SELECT min(row) FROM name WHERE record = ? AND language = ? AND role IS NULL",
                {m_row, languageCode(language)});
        if (!row)
            return row.error();
        rows[static_cast<std::size_t>(language)] = *row;
    }
    return rows;
}

Result<std::vector<DraftName>> DraftWriter::furtherNames() const
{
    Result<Statement> rows =
        m_database.prepare("SELECT n.text, n.language, n.script, n.role, party.id FROM name AS n LEFT JOIN record AS"
                           " party ON party.row = n.party WHERE n.record = ?1 AND NOT " SHOWN " ORDER BY n.row");
    if (!rows)
        return rows.error();
    rows->bind(1, m_row);
    std::vector<DraftName> names;
    while (rows->next())
        names.push_back({rows->text(0), rows->text(1), rows->text(2), rows->text(3), rows->text(4), {}, {}});
    if (const Result<> outcome = rows->outcome(); !outcome)
        return outcome.error();
    return names;
}

Result<> DraftWriter::insertFurtherNames()
{
    for (const DraftName &name : m_draft.further)
        if (const Result<> added = run(m_database,
                                       "INSERT INTO name (record, language, script, role, party, text)"
                                       " VALUES (?, ?, ?, ?, (SELECT row FROM record WHERE id = ?), ?)",
                                       {m_row, name.language, name.script, name.role, name.party, name.text});
            !added)
            return added;
    return Nothing();
}

Result<> DraftWriter::writeName(Language language, qint64 shown)
{
    const QString text = shownName(language);
    if (shown && text.isEmpty())
        return run(m_database, "DELETE FROM name WHERE row = ?", {shown});
    if (shown)
        return run(m_database, "UPDATE name SET text = ?2, script = NULL WHERE row = ?1 AND text <> ?2", {shown, text});
    if (text.isEmpty())
        return Nothing();
    return run(m_database, "INSERT INTO name (record, language, text) VALUES (?, ?, ?)",
               {m_row, languageCode(language), text});
}

Result<> DraftWriter::writeTies()
{
    if (const Result<> removed = run(m_database, "DELETE FROM tie WHERE record = ?", {m_row}); !removed)
        return removed;
    bool isInline[2] = {true, true}; // the first subject and the first object stand in the record
    for (const DraftTie &tie : m_draft.ties) {
        const Result<qint64> target = recordRow(m_database, tie.target);
        if (!target)
            return target.error();
        const bool isEnd = tie.role == Role::Subject || tie.role == Role::Object;
        const bool isFirst = isEnd && std::exchange(isInline[tie.role == Role::Object], false);
        const char *end = tie.role == Role::Subject ? "UPDATE record SET subject = ? WHERE row = ?"
                                                    : "UPDATE record SET object = ? WHERE row = ?";
        const Result<> added = isFirst ? run(m_database, end, {*target, m_row})
                                       : run(m_database, "INSERT INTO tie (record, role, target) VALUES (?, ?, ?)",
                                             {m_row, static_cast<qint64>(tie.role), *target});
        if (!added)
            return added;
    }
    return Nothing();
}

// A source that is not there yet is added, as a record of one's own.
Result<qint64> sourceRow(Database &database, const QString &source)
{
    const Result<qint64> known = ask(database, "SELECT row FROM record WHERE id = ?", {source});
    if (!known || *known)
        return known;
    const Result<qint64> named = ask(database,
                                     "SELECT record.row FROM record JOIN kind ON kind.row = record.kind JOIN name ON"
                                     " name.record = record.row WHERE kind.id = 'source' AND name.text = ?",
                                     {source});
    if (!named || *named)
        return named;
    RecordDraft draft;
    draft.kind = sourceKind;
    draft.name.by[0] = source;
    const Result<QString> id = writeDraft(database, draft);
    return id ? recordRow(database, *id) : id.error();
}

} // namespace

Result<> insertCitation(Database &database, qint64 record, const DraftCitation &citation)
{
    const Result<qint64> source = sourceRow(database, citation.source.trimmed());
    if (!source)
        return source.error();
    std::vector<Value> values{record, *source, citation.locator.trimmed(), citation.field, citation.value};
    appendSpan(values, citation.asOf);
    values.emplace_back(citation.note);
    return run(database,
               "INSERT INTO citation (record, source, locator, field, value, asof_first, asof_last, asof_form, note)"
               " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
               values);
}

namespace
{

Result<> DraftWriter::writeCitations()
{
    if (const Result<> removed = run(m_database, "DELETE FROM citation WHERE record = ?", {m_row}); !removed)
        return removed;
    for (const DraftCitation &citation : m_draft.citations)
        if (!citation.source.trimmed().isEmpty())
            if (const Result<> added = insertCitation(m_database, m_row, citation); !added)
                return added;
    return Nothing();
}

} // namespace

Result<QString> writeDraft(Database &database, const RecordDraft &draft)
{
    if (!draft.id.isEmpty()) {
        const Result<qint64> row = recordRow(database, draft.id);
        const Result<bool> own = row ? isOwnRow(database, *row) : row.error();
        if (!own)
            return own.error();
        if (!*own)
            return Error{
                RecordText::tr("This record came with the document and is not changed: add a correction to it.")};
    }
    return DraftWriter(database, draft).write();
}

Result<> writeOwnCitation(Database &database, const QString &record, const DraftCitation &citation)
{
    const Result<qint64> row = recordRow(database, record);
    return row ? insertCitation(database, *row, citation) : row.error();
}

Result<> removeOwnRecord(Database &database, const QString &id)
{
    const Result<qint64> row = recordRow(database, id);
    const Result<bool> own = row ? isOwnRow(database, *row) : row.error();
    if (!own)
        return own.error();
    if (!*own)
        return Error{RecordText::tr("This record came with the document and is not removed.")};
    Result<Statement> joined = database.prepare("SELECT row FROM record WHERE (subject = ?1 OR object = ?1) AND"
                                                " layer = 'own' AND row <> ?1");
    if (!joined)
        return joined.error();
    joined->bind(1, *row);
    std::vector<qint64> rows{*row};
    while (joined->next())
        rows.push_back(joined->integer(0));
    for (const qint64 gone : rows)
        if (const Result<> removed = removeRow(database, gone); !removed)
            return removed;
    return joined->outcome();
}

} // namespace trilateral
