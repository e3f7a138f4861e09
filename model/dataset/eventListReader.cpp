// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/eventListReader.h"

#include "model/dataset/attributeText.h"
#include "model/dataset/listWords.h"
#include "model/dataset/listedDates.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace trilateral
{

struct EventListReader::Memory {
    explicit Memory(ImportSession &session)
        : eventKind(listedKind(session, EventKind)), actors(session, ActorKind, "actor/"),
          places(session, PlaceKind, "place/"), sources(session, SourceKind, "source/"),
          types(session.assembly.columns.types, eventKind)
    {
    }
    KindId eventKind;
    NamedEntities actors;
    NamedEntities places;
    NamedEntities sources;
    WordTypes types;
    IdIssuer titleIds;
    ListedDates dates;
};

namespace
{

class EventRow
{
public:
    EventRow(ImportSession &session, EventListReader::Memory &memory, const ListColumns &columns,
             const Mapping &mapping, const TableReader &table, const QString &file)
        : m_session(session), m_memory(memory), m_at(columns), m_mapping(mapping), m_table(table), m_file(file),
          m_columns(session.assembly.columns),
          m_idsAreNew(m_columns.count() == 0 && !columns.has(ListField::Title) && !columns.has(ListField::Id)),
          m_attributes(table.columns())
    {
    }
    void read();

private:
    [[nodiscard]] QByteArrayView cell(ListField field) const { return m_table.cell(m_at.at(field)).trimmed(); }
    void warn(const QString &text) const { m_session.report.warn(m_file, m_table.line(), text); }
    [[nodiscard]] bool isUsable() const;
    [[nodiscard]] Row newEvent();
    [[nodiscard]] QByteArray wantedId();
    [[nodiscard]] QByteArrayView numberedId() { return m_memory.dates.nextId(cell(ListField::Date)); }
    void readDate(Row r);
    void readTitles(Row r);
    void readWords(Row r);
    void readStatus(Row r);
    void readActors(Row r, Role role, ListField field);
    void readPeople(Row r);
    void cite(Row r);
    void tie(Row from, Role role, Row to) { m_session.assembly.ties.push_back({from, role, to}); }

    ImportSession &m_session;
    EventListReader::Memory &m_memory;
    const ListColumns &m_at;
    const Mapping &m_mapping;
    const TableReader &m_table;
    const QString &m_file;
    Snapshot &m_columns;
    bool m_idsAreNew; // no titles, and nothing read before: dates and numbers give no id twice
    Row m_fileSource = Row::None;
    AttributeText m_attributes;
    NumberedText m_lineWords;
};

void EventRow::read()
{
    const Row r = isUsable() ? newEvent() : Row::None;
    if (r == Row::None)
        return;
    m_attributes.clear();
    readDate(r);
    readTitles(r);
    readActors(r, Role::Subject, ListField::Subject);
    readActors(r, Role::Object, ListField::Object);
    readPeople(r);
    readWords(r);
    cite(r);
}

bool EventRow::isUsable() const
{
    for (const ListField field : {ListField::Subject, ListField::Object, ListField::Title, ListField::People})
        if (!cell(field).isEmpty())
            return true;
    warn(ImportText::tr(
        "This row names nobody and nothing, and was left out: give it a subject, an object or a title."));
    return false;
}

Row EventRow::newEvent()
{
    if (m_idsAreNew)
        return m_session.addNumberedRecord(numberedId(), m_memory.eventKind);
    Row r = Row::None;
    while (r == Row::None)
        r = m_session.addRecord(wantedId(), m_memory.eventKind);
    return r;
}

// The slug of the list's own id or of the title; else the date and a number.
QByteArray EventRow::wantedId()
{
    for (const ListField field : {ListField::Id, ListField::Title})
        if (const QByteArrayView text = cell(field); !text.isEmpty())
            if (const QByteArray slug = slugOf(text.sliced(text.startsWith("event/") ? 6 : 0)); !slug.isEmpty())
                return m_memory.titleIds.issue("event/" + slug);
    return numberedId().toByteArray();
}

void EventRow::readDate(Row r)
{
    const QByteArrayView from = cell(ListField::Date);
    const QByteArrayView to = cell(ListField::End);
    if (const Span *known = to.isEmpty() ? m_memory.dates.span(from) : nullptr) {
        m_columns.span[index(r)] = *known;
        return;
    }
    const Result<Span> span = to.isEmpty() ? listedDate(from) : looseInterval(from, to);
    if (span) {
        m_columns.span[index(r)] = *span;
        return;
    }
    warn(span.errorText());
    m_attributes.set(m_at.at(ListField::Date), from);
}

void EventRow::readTitles(Row r)
{
    constexpr std::array inLanguages{std::pair(ListField::Chinese, "zh"), std::pair(ListField::Japanese, "ja"),
                                     std::pair(ListField::Korean, "ko")};
    if (const QByteArrayView title = cell(ListField::Title); !title.isEmpty())
        m_session.assembly.addName(r, languageOf(title), title);
    for (const auto &[field, language] : inLanguages)
        if (const QByteArrayView title = cell(field); !title.isEmpty())
            m_session.assembly.addName(r, language, title);
}

void EventRow::readActors(Row r, Role role, ListField field)
{
    const QByteArrayView names = cell(field);
    if (!names.contains(m_mapping.separator)) {
        if (!names.isEmpty())
            tie(r, role, m_memory.actors.at(names));
        return;
    }
    for (const QByteArrayView name : listIn(names, m_mapping.separator))
        tie(r, role, m_memory.actors.at(name));
}

// People, other than actors, are also separated by commas, unless the other sign is there.
void EventRow::readPeople(Row r)
{
    if (const QByteArrayView place = cell(ListField::Place); !place.isEmpty())
        tie(r, Role::Place, m_memory.places.at(place));
    const QByteArrayView people = cell(ListField::People);
    if (people.isEmpty())
        return;
    const char separator = people.contains(m_mapping.separator) ? m_mapping.separator : ',';
    std::vector<Row> seen;
    for (const QByteArrayView name : listIn(people, separator)) {
        const Row person = m_memory.actors.at(name);
        if (std::find(seen.begin(), seen.end(), person) == seen.end())
            tie(r, Role::Participant, person);
        seen.push_back(person);
    }
}

void EventRow::readWords(Row r)
{
    m_columns.type[index(r)] = m_memory.types.at(cell(ListField::Relation));
    m_columns.summaryText[index(r)] = m_columns.pool.add(cell(ListField::Summary));
    m_columns.notesText[index(r)] = m_columns.pool.add(cell(ListField::Notes));
    readStatus(r);
    for (const int column : m_at.others)
        m_attributes.set(column, m_table.cell(column));
    if (const QByteArrayView json = m_attributes.json(); !json.isEmpty())
        m_columns.attributesText[index(r)] = m_columns.pool.add(json);
}

void EventRow::readStatus(Row r)
{
    const QByteArrayView key = cell(ListField::Status);
    if (key.isEmpty())
        return;
    const QString word = QString::fromUtf8(key).toLower();
    const std::optional<Status> status = statusFromKey(word);
    m_columns.status[index(r)] = status.value_or(Status::None);
    if (!status)
        m_attributes.set(m_at.at(ListField::Status), word.toUtf8());
}

void EventRow::cite(Row r)
{
    StringPool &pool = m_columns.pool;
    ++m_session.report.citations;
    if (const QByteArrayView source = cell(ListField::Source); !source.isEmpty()) {
        m_session.assembly.citations.push_back({r, {m_memory.sources.at(source), 0, 0, 0, {}, 0}});
        return;
    }
    if (m_fileSource == Row::None)
        m_fileSource = m_memory.sources.at(QFileInfo(m_file).fileName().toUtf8());
    const quint32 line = pool.append(m_lineWords("line ", m_table.line()));
    m_session.assembly.citations.push_back({r, {m_fileSource, line, 0, 0, {}, 0}});
}

} // namespace

namespace
{

constexpr qint64 rowsToJudgeBy = 8192;
constexpr std::size_t mostExpected = 4'000'000; // a file whose rows grow longer must not be believed

// Lists that grow to tens of megabytes are copied several times on the way, unless they are told how many come.
void makeRoom(SnapshotAssembly &assembly, const TableReader &table, qint64 rows)
{
    if (table.bytesInAll() <= 0 || table.bytesRead() <= 0)
        return;
    const double more = 1.05 * static_cast<double>(table.bytesInAll()) / static_cast<double>(table.bytesRead());
    const auto expected = [more](std::size_t count) {
        return std::min(mostExpected, static_cast<std::size_t>(more * static_cast<double>(count)));
    };
    assembly.citations.reserve(expected(assembly.citations.size()));
    assembly.ties.reserve(expected(assembly.ties.size()));
    assembly.reserve(expected(static_cast<std::size_t>(rows)));
}

} // namespace

EventListReader::EventListReader(ImportSession &session, const Mapping &mapping)
    : m_session(session), m_mapping(mapping)
{
}

EventListReader::~EventListReader() = default;

bool EventListReader::read(const ListColumns &columns, TableReader &table, const QString &file)
{
    if (!m_memory)
        m_memory = std::make_unique<Memory>(m_session);
    EventRow row(m_session, *m_memory, columns, m_mapping, table, file);
    qint64 rows = 0;
    while (table.next()) {
        if (++rows == rowsToJudgeBy)
            makeRoom(m_session.assembly, table, rows);
        if (!table.problem().isEmpty())
            m_session.report.warn(file, table.line(), table.problem());
        row.read();
        if (!m_session.keepsGoing(table))
            return false;
    }
    return true;
}

} // namespace trilateral
