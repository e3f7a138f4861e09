// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/recordReader.h"

#include "model/dataset/vocabularyReader.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr std::array tableNames{"entities", "events", "relations", "observations"};

enum Field {
    Id,
    KindWord,
    Date,
    OriginalDate,
    AsOf,
    StatusWord,
    LayerWord,
    Confidence,
    Importance,
    Ordinal,
    TypeWord,
    StanceWord,
    Value,
    Colour,
    Summary,
    Notes,
    FieldCount,
};
constexpr std::array<const char *, FieldCount> fieldNames{
    "id",         "kind",    "date", "original_date", "as_of", "status", "layer",   "confidence",
    "importance", "ordinal", "type", "stance",        "value", "colour", "summary", "notes"};

// Which columns of a file hold what.
struct RecordColumns {
    std::array<int, FieldCount> fields{};
    std::array<int, allLanguages.size()> names{};
    std::array<int, roleCount> roles{};
    std::vector<int> attributes;
};

RecordColumns columnsOf(const TableReader &table)
{
    RecordColumns columns;
    for (std::size_t i = 0; i < fieldNames.size(); ++i)
        columns.fields[i] = table.column(QLatin1String(fieldNames[i]));
    for (const Language language : allLanguages)
        columns.names[static_cast<std::size_t>(language)] = table.column(languageCode(language));
    for (int i = 0; i < roleCount; ++i)
        columns.roles[static_cast<std::size_t>(i)] = table.column(roleKey(static_cast<Role>(i)));
    for (qsizetype i = 0; i < table.columns().size(); ++i)
        if (!table.columns()[i].isEmpty() && !isRecordColumn(table.columns()[i]))
            columns.attributes.push_back(static_cast<int>(i));
    return columns;
}

// "kind/slug": no blanks, nothing that separates ids in lists.
bool isUsableId(QByteArrayView id)
{
    const auto separates = [](char c) {
        return c == ' ' || c == ';' || c == ',' || c == '\n' || c == '\t';
    };
    const qsizetype slash = id.indexOf('/');
    return slash > 0 && slash + 1 < id.size() && std::none_of(id.begin(), id.end(), separates);
}

std::optional<Status> statusIn(ImportSession &session, QByteArrayView cell, const TableReader &table,
                               const QString &file)
{
    const QString word = QString::fromUtf8(cell);
    const std::optional<Status> status = statusFromKey(word);
    if (!status)
        session.report.warn(file, table.line(),
                            ImportText::tr("“%1” is no status, and was left out: write held, planned, postponed, "
                                           "cancelled, proposed, claimed, disputed or in-force.")
                                .arg(word));
    return status;
}

class RecordReader
{
public:
    RecordReader(ImportSession &session, Base base, const TableReader &table, const QString &file)
        : m_session(session), m_base(base), m_table(table), m_file(file), m_at(columnsOf(table)),
          m_columns(session.assembly.columns)
    {
    }
    void readRow();

private:
    void warn(const QString &text) const { m_session.report.warn(m_file, m_table.line(), text); }
    [[nodiscard]] QByteArrayView cell(Field field) const { return m_table.cell(m_at.fields[field]).trimmed(); }
    [[nodiscard]] Row newRecord();
    void readWords(Row r);
    void readDates(Row r);
    void readNumbers(Row r);
    void readStatus(Row r);
    void readNames(Row r);
    void readTies(Row r);
    void readAttributes(Row r);
    [[nodiscard]] std::optional<qint64> number(Field field, qint64 most) const;
    template <class Id, class Entry>
    [[nodiscard]] Id vocabulary(Field field, const std::vector<Entry> &entries) const;

    ImportSession &m_session;
    Base m_base;
    const TableReader &m_table;
    const QString &m_file;
    RecordColumns m_at;
    Snapshot &m_columns;
};

void RecordReader::readRow()
{
    const Row r = newRecord();
    if (r == Row::None)
        return;
    readWords(r);
    readDates(r);
    readNumbers(r);
    readStatus(r);
    readNames(r);
    readTies(r);
    readAttributes(r);
}

Row RecordReader::newRecord()
{
    const QByteArrayView id = cell(Id);
    if (!isUsableId(id)) {
        warn(ImportText::tr("“%1” is no id, and this row was left out: write kind/name in small letters, digits and "
                            "hyphens.")
                 .arg(QString::fromUtf8(id)));
        return Row::None;
    }
    const std::optional<KindId> kind = kindFor(m_session, cell(KindWord), m_base);
    if (!kind) {
        warn(ImportText::tr("“%1” is no kind, and this row was left out: add it to kinds.csv or correct it.")
                 .arg(QString::fromUtf8(cell(KindWord))));
        return Row::None;
    }
    const Row r = m_session.addRecord(id, *kind);
    if (r == Row::None)
        warn(ImportText::tr("The id “%1” is used a second time, and this row was left out: rename or remove one.")
                 .arg(QString::fromUtf8(id)));
    return r;
}

void RecordReader::readWords(Row r)
{
    StringPool &pool = m_columns.pool;
    m_columns.layerText[index(r)] = pool.add(cell(LayerWord));
    m_columns.confidenceText[index(r)] = pool.add(cell(Confidence));
    m_columns.colourText[index(r)] = pool.add(cell(Colour));
    m_columns.summaryText[index(r)] = pool.add(m_table.cell(m_at.fields[Summary]));
    m_columns.notesText[index(r)] = pool.add(m_table.cell(m_at.fields[Notes]));
}

void RecordReader::readDates(Row r)
{
    m_columns.span[index(r)] = m_session.dateIn(cell(Date), m_file, m_table.line());
    m_session.assembly.setAsOf(r, m_session.dateIn(cell(AsOf), m_file, m_table.line()));
    m_session.assembly.setOriginalSpan(r, m_session.dateIn(cell(OriginalDate), m_file, m_table.line()));
}

void RecordReader::readNumbers(Row r)
{
    m_columns.importance[index(r)] = static_cast<quint8>(number(Importance, 3).value_or(0));
    m_columns.ordinal[index(r)] = static_cast<qint16>(number(Ordinal, 32767).value_or(0));
    const QByteArrayView text = cell(Value);
    if (text.isEmpty())
        return;
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (ok)
        m_columns.value.insert(static_cast<quint32>(r), value);
    else
        warn(ImportText::tr("“%1” is no number, and was left out: write digits with a point, without a unit.")
                 .arg(QString::fromUtf8(text)));
}

std::optional<qint64> RecordReader::number(Field field, qint64 most) const
{
    const QByteArrayView text = cell(field);
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (ok && value >= 0 && value <= most)
        return value;
    if (!text.isEmpty())
        warn(ImportText::tr("“%1” in “%2” is no whole number from 0 to %3, and was left out: correct it.")
                 .arg(QString::fromUtf8(text), QLatin1String(fieldNames[field]), QString::number(most)));
    return std::nullopt;
}

void RecordReader::readStatus(Row r)
{
    const std::optional<Status> status = statusIn(m_session, cell(StatusWord), m_table, m_file);
    m_columns.status[index(r)] = status.value_or(Status::None);
    m_columns.type[index(r)] = vocabulary<TypeId>(TypeWord, m_columns.types);
    m_columns.stance[index(r)] = vocabulary<StanceId>(StanceWord, m_columns.stances);
}

template <class Id, class Entry>
Id RecordReader::vocabulary(Field field, const std::vector<Entry> &entries) const
{
    const QByteArrayView key = cell(field);
    if (key.isEmpty())
        return Id::None;
    const QString id = QString::fromUtf8(key);
    const auto found = std::find_if(entries.begin(), entries.end(), [&id](const Entry &e) { return e.id == id; });
    if (found != entries.end())
        return static_cast<Id>(found - entries.begin());
    const QString name = QLatin1String(fieldNames[field]);
    warn(ImportText::tr("“%1” is no %2, and was left out: add it to %2s.csv or correct it.").arg(id, name));
    return Id::None;
}

void RecordReader::readNames(Row r)
{
    for (const Language language : allLanguages) {
        const int column = m_at.names[static_cast<std::size_t>(language)];
        if (const QByteArrayView name = m_table.cell(column).trimmed(); !name.isEmpty())
            m_session.assembly.addName(r, languageCode(language).toLatin1(), name);
    }
}

void RecordReader::readTies(Row r)
{
    for (int i = 0; i < roleCount; ++i) {
        const QByteArrayView ids = m_table.cell(m_at.roles[static_cast<std::size_t>(i)]);
        if (ids.isEmpty())
            continue;
        for (const QByteArrayView id : listIn(ids))
            m_session.refer(r, static_cast<Role>(i), id, m_file, m_table.line());
    }
}

void RecordReader::readAttributes(Row r)
{
    QJsonObject attributes;
    for (const int column : m_at.attributes)
        if (const QString text = m_table.text(column).trimmed(); !text.isEmpty())
            attributes.insert(m_table.columns()[column], text);
    if (!attributes.isEmpty())
        m_columns.attributesText[index(r)] =
            m_columns.pool.add(QJsonDocument(attributes).toJson(QJsonDocument::Compact));
}

template <class ReadRow>
Result<> readRows(ImportSession &session, TableReader &table, const QString &file, const QStringList &needed,
                  ReadRow readRow)
{
    if (auto has = ImportSession::needColumns(table, needed, file); !has)
        return has;
    while (table.next()) {
        if (!table.problem().isEmpty())
            session.report.warn(file, table.line(), table.problem());
        readRow();
        if (!session.keepsGoing(table))
            return ImportSession::cancelled();
    }
    return Nothing();
}

// The record that a row of another table speaks of.
Row knownRecord(ImportSession &session, const TableReader &table, const char *column, const QString &file)
{
    const QByteArrayView id = table.cell(table.column(QLatin1String(column))).trimmed();
    const Row r = session.find(id);
    if (r == Row::None)
        session.report.warn(file, table.line(),
                            ImportText::tr("“%1” in “%2” is the id of no record, and this row was left out: correct it "
                                           "or add the record.")
                                .arg(QString::fromUtf8(id), QLatin1String(column)));
    return r;
}

void readName(ImportSession &session, const TableReader &table, const QString &file)
{
    const auto number = [&](const char *column) {
        return session.assembly.columns.pool.add(table.cell(table.column(QLatin1String(column))).trimmed());
    };
    const Row record = knownRecord(session, table, "record", file);
    const quint32 text = number("text");
    const bool hasParty = !table.cell(table.column(u"party")).trimmed().isEmpty();
    if (record == Row::None)
        return;
    if (!text) {
        session.report.warn(file, table.line(), ImportText::tr("This name has no text, and was left out: write one."));
        return;
    }
    const Row party = hasParty ? knownRecord(session, table, "party", file) : Row::None;
    if (hasParty && party == Row::None)
        return;
    ++session.report.names;
    session.assembly.names.push_back({record, {text, number("language"), number("script"), number("role"), party}});
}

// Whether what a source is to assert can be read: a status and a date are, when the record is rewound.
bool isAssertion(ImportSession &session, const TableReader &table, const QString &file)
{
    const QByteArrayView field = table.cell(table.column(u"field")).trimmed();
    const QByteArrayView value = table.cell(table.column(u"value")).trimmed();
    if (field == "date" || field == "original_date")
        return value.isEmpty() || session.dateIn(value, file, table.line()).isKnown();
    return field != "status" || statusIn(session, value, table, file);
}

void readCitation(ImportSession &session, const TableReader &table, const QString &file)
{
    StringPool &pool = session.assembly.columns.pool;
    const auto cell = [&](const char *column) {
        return table.cell(table.column(QLatin1String(column))).trimmed();
    };
    const Row record = knownRecord(session, table, "record", file);
    const Row source = record == Row::None ? Row::None : knownRecord(session, table, "source", file);
    if (source == Row::None)
        return;
    const bool isHeard = isAssertion(session, table, file);
    ++session.report.citations;
    session.assembly.citations.push_back({record,
                                          {source, pool.add(cell("locator")), isHeard ? pool.add(cell("field")) : 0,
                                           isHeard ? pool.add(cell("value")) : 0,
                                           session.dateIn(cell("as_of"), file, table.line()), pool.add(cell("note"))}});
}

void readPosition(ImportSession &session, const TableReader &table, const QString &file)
{
    const auto number = [&](const char *column, bool &isNumber) {
        const double value = table.cell(table.column(QLatin1String(column))).trimmed().toDouble(&isNumber);
        isNumber = isNumber && std::isfinite(value);
        return value;
    };
    const Row record = knownRecord(session, table, "record", file);
    const QString layout = table.text(table.column(u"layout")).trimmed();
    bool hasX = false;
    bool hasY = false;
    const QPointF point(number("x", hasX), number("y", hasY));
    if (record == Row::None)
        return;
    if (layout.isEmpty() || !hasX || !hasY)
        session.report.warn(file, table.line(),
                            ImportText::tr("This row gives no position, and was left out: it needs layout, x and y."));
    else
        session.assembly.setPosition(layout, record, point);
}

} // namespace

std::optional<Base> baseOfTable(QStringView table)
{
    for (std::size_t i = 0; i < tableNames.size(); ++i)
        if (table == QLatin1String(tableNames[i]))
            return static_cast<Base>(i);
    return std::nullopt;
}

bool isRecordColumn(QStringView column)
{
    const QString name = column.toString().toLower();
    const auto isField = [&name](const char *field) {
        return name == QLatin1String(field);
    };
    return std::any_of(fieldNames.begin(), fieldNames.end(), isField) || roleFromKey(name) || languageFromCode(name);
}

Result<> readRecordTable(ImportSession &session, Base base, TableReader &reader, const QString &file)
{
    RecordReader records(session, base, reader, file);
    return readRows(session, reader, file, {QStringLiteral("id"), QStringLiteral("kind")},
                    [&records] { records.readRow(); });
}

Result<> readNameTable(ImportSession &session, TableReader &reader, const QString &file)
{
    return readRows(session, reader, file, {QStringLiteral("record"), QStringLiteral("text")},
                    [&] { readName(session, reader, file); });
}

Result<> readCitationTable(ImportSession &session, TableReader &reader, const QString &file)
{
    return readRows(session, reader, file, {QStringLiteral("record"), QStringLiteral("source")},
                    [&] { readCitation(session, reader, file); });
}

Result<> readPositionTable(ImportSession &session, TableReader &reader, const QString &file)
{
    return readRows(session, reader, file, {QStringLiteral("layout"), QStringLiteral("record")},
                    [&] { readPosition(session, reader, file); });
}

} // namespace trilateral
