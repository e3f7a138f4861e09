// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/eventListReader.h"

#include "model/dataset/attributeText.h"
#include "model/dataset/looseDate.h"
#include "model/dataset/slug.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <unordered_map>

namespace trilateral
{

namespace
{

Words words(const char *en, const char *zh, const char *ja, const char *ko)
{
    return {{QString::fromUtf8(en), QString::fromUtf8(zh), QString::fromUtf8(ja), QString::fromUtf8(ko)}};
}

// The kinds that a list of events brings along, unless the dataset has them.
std::array<Kind, 4> listKinds()
{
    const auto kind = [](const char *id, Base base, int facet, const char *shape, const char *colour, int rank,
                         const Words &word, const char *plural) {
        Words several = word;
        several.by[0] = QString::fromLatin1(plural);
        return Kind{QString::fromLatin1(id),     base, facet, QString::fromLatin1(shape),
                    QString::fromLatin1(colour), rank, word,  several};
    };
    return {kind("actor", Base::Entity, 1, "disc", "slate", 1, words("Actor", "行为体", "主体", "행위자"), "Actors"),
            kind("place", Base::Entity, 2, "hexagon", "olive", 2, words("Place", "地点", "場所", "장소"), "Places"),
            kind("source", Base::Entity, -1, "square", "grey", 3, words("Source", "来源", "出典", "출처"), "Sources"),
            kind("event", Base::Event, -1, "disc", "ink", 4, words("Event", "事件", "出来事", "사건"), "Events")};
}

enum ListKind : std::size_t { ActorKind, PlaceKind, SourceKind, EventKind };

KindId kindFor(ImportSession &session, ListKind which)
{
    std::vector<Kind> &kinds = session.assembly.columns.kinds;
    const Kind wanted = listKinds()[which];
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const Kind &k) { return k.id == wanted.id; });
    if (found != kinds.end())
        return static_cast<KindId>(found - kinds.begin());
    kinds.push_back(wanted);
    return static_cast<KindId>(kinds.size() - 1);
}

// The language that a name's letters speak for; Han alone may be several, and is taken for Chinese.
const char *languageOf(QByteArrayView name)
{
    if (std::all_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return "en";
    const char *language = "en";
    for (const QChar c : QString::fromUtf8(name)) {
        if (c.script() == QChar::Script_Hangul)
            return "ko";
        if (c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana)
            return "ja";
        if (c.script() == QChar::Script_Han)
            language = "zh";
    }
    return language;
}

// Entities of one kind, by name.
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
    Row added(QByteArrayView name)
    {
        if (m_kind == KindId::None)
            m_kind = kindFor(m_session, m_listKind);
        QByteArray slug = slugOf(name);
        if (slug.isEmpty())
            slug = "unnamed";
        Row r = Row::None;
        while (r == Row::None)
            r = m_session.addRecord(m_ids.issue(m_idStart + slug), m_kind);
        m_session.assembly.addName(r, languageOf(name), name);
        return r;
    }

    ImportSession &m_session;
    ListKind m_listKind;
    KindId m_kind = KindId::None; // made with the first of its kind
    QByteArray m_idStart;
    StringPool m_names;
    std::vector<Row> m_rows;
    IdIssuer m_ids;
};

// The types that the words of a list stand for.
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
    TypeId added(QByteArrayView word)
    {
        const QByteArray slug = slugOf(word);
        Words phrase;
        phrase.by[0] = QString::fromUtf8(word);
        m_types.push_back({QString::fromLatin1(m_ids.issue(slug.isEmpty() ? QByteArray("relation") : slug)),
                           m_kind,
                           true,
                           ToneId::None,
                           static_cast<int>(m_types.size()) + 1,
                           phrase,
                           {}});
        return static_cast<TypeId>(m_types.size() - 1);
    }

    std::vector<RelationType> &m_types;
    KindId m_kind;
    StringPool m_words;
    std::vector<TypeId> m_typeOfWord;
    IdIssuer m_ids;
};

// A list that people wrote holds dates as people type them.
Result<Span> listedDate(QByteArrayView text)
{
    Result<Span> span = looseDate(text);
    return span ? span : enteredDate(QString::fromUtf8(text));
}

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

} // namespace

struct EventListReader::Memory {
    explicit Memory(ImportSession &session)
        : eventKind(kindFor(session, EventKind)), actors(session, ActorKind, "actor/"),
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
