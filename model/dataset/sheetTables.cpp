// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/sheetTables.h"

#include "model/base/stringPool.h"
#include "model/dataset/foreignReading.h"
#include "model/dataset/mapping.h"
#include "model/dataset/recordReader.h"
#include "model/dataset/slug.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace trilateral
{

namespace
{

const QString idColumn = QStringLiteral("id");
const QString titleColumn = QStringLiteral("title");

QString textAt(const MemoryTable &table, std::size_t row, qsizetype column)
{
    return column < 0 ? QString() : QString::fromUtf8(table.cell(row, static_cast<std::size_t>(column))).trimmed();
}

qsizetype placeIn(const QStringList &columns, QLatin1String name)
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (columns[i].trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return i;
    return -1;
}

// "Year", "Month" and "Day", or the same after "End ".
QString sheetDate(const MemoryTable &sheet, std::size_t row, QLatin1String before)
{
    QString date;
    for (const char *part : {"Year", "Month", "Day"}) {
        const QByteArray name = before.latin1() + QByteArray(part);
        const QString number = textAt(sheet, row, placeIn(sheet.columns(), QLatin1String(name)));
        if (number.isEmpty())
            break;
        date += (date.isEmpty() ? QString() : QStringLiteral("-")) + number.rightJustified(2, u'0');
    }
    return date;
}

// "+2015-07-00T00:00:00Z" with a precision of 9, 10 or 11: a year, a month, a day.
QString wikibaseDate(const QString &value, int precision)
{
    static const QRegularExpression form(QStringLiteral(R"(^\+?(-?\d{4,})-(\d\d)-(\d\d)(?:T[\d:.]+Z?)?$)"));
    const QRegularExpressionMatch match = form.match(value);
    if (!match.hasMatch())
        return value;
    if (precision == 9 || match.captured(2) == u"00")
        return match.captured(1);
    const QString month = match.captured(1) + u'-' + match.captured(2);
    return precision == 10 || match.captured(3) == u"00" ? month : QString(month + u'-' + match.captured(3));
}

bool mayBeDate(const QString &text)
{
    return !text.isEmpty() && (text[0].isDigit() || text[0] == u'+' || text[0] == u'-');
}

bool isAddress(const QString &text)
{
    return text.startsWith(QLatin1String("http://")) || text.startsWith(QLatin1String("https://"));
}

// What of a result goes where.
class QueryTable
{
public:
    explicit QueryTable(const MemoryTable &result);
    // Fewer rows where it is cancelled.
    [[nodiscard]] std::shared_ptr<MemoryTable> list(const Progress &progress);
    [[nodiscard]] bool hasVagueDates() const { return m_hasVagueDates; }

private:
    [[nodiscard]] bool isLabel(qsizetype column) const;
    [[nodiscard]] qsizetype find(const QString &name) const
    {
        return m_places.value(name.trimmed().toCaseFolded(), -1);
    }
    [[nodiscard]] qsizetype keyColumn() const;
    [[nodiscard]] std::vector<std::vector<std::size_t>> rowsOfThings() const;
    [[nodiscard]] QString columnName(qsizetype column, qsizetype key) const;
    [[nodiscard]] QString value(std::size_t row, std::size_t column);

    // The values of a thing in one column, each once.
    struct Values {
        QStringList texts;
        QSet<QString> known;
        void add(const QString &text)
        {
            if (text.isEmpty() || known.contains(text))
                return;
            known.insert(text);
            texts += text;
        }
    };
    struct Column {
        QString name;             // empty: left out
        qsizetype precision = -1; // the column with that of its dates
    };
    const MemoryTable &m_result;
    const QHash<QString, qsizetype> m_places; // of the columns, by their folded names
    qsizetype m_key = -1;
    std::vector<Column> m_columns;
    bool m_hasVagueDates = false;
};

QHash<QString, qsizetype> placesOf(const QStringList &columns)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = columns.size() - 1; i >= 0; --i) // of two that are called the same the first
        places.insert(columns[i].trimmed().toCaseFolded(), i);
    return places;
}

QueryTable::QueryTable(const MemoryTable &result)
    : m_result(result), m_places(placesOf(result.columns())), m_key(keyColumn())
{
    for (qsizetype column = 0; column < result.columns().size(); ++column)
        m_columns.push_back({columnName(column, m_key), find(result.columns()[column] + QStringLiteral("Precision"))});
}

bool QueryTable::isLabel(qsizetype column) const
{
    const QString &name = m_result.columns()[column];
    return name.endsWith(QLatin1String("Label")) && find(name.chopped(5)) >= 0;
}

// The thing that the rows are about: the first column that has a label, or else the first with addresses.
qsizetype QueryTable::keyColumn() const
{
    for (qsizetype i = 0; i < m_result.columns().size(); ++i)
        if (find(m_result.columns()[i] + QStringLiteral("Label")) >= 0)
            return i;
    for (qsizetype i = 0; i < m_result.columns().size(); ++i)
        if (m_result.rowCount() && isAddress(textAt(m_result, 0, i)))
            return i;
    return -1;
}

// A label stands for its thing; the key's own is the title, and its address an attribute.
QString QueryTable::columnName(qsizetype column, qsizetype key) const
{
    const QString &name = m_result.columns()[column];
    if (name.endsWith(QLatin1String("Precision")) && find(name.chopped(9)) >= 0)
        return {};
    if (column == key)
        return QStringLiteral("address");
    if (isLabel(column))
        return find(name.chopped(5)) == key ? titleColumn : name.chopped(5);
    return find(name + QStringLiteral("Label")) >= 0 ? QString() : name;
}

QString QueryTable::value(std::size_t row, std::size_t column)
{
    const QString text = textAt(m_result, row, static_cast<qsizetype>(column));
    if (!mayBeDate(text))
        return text;
    const qsizetype precision = m_columns[column].precision;
    const QString date = wikibaseDate(text, textAt(m_result, row, precision).toInt());
    m_hasVagueDates |= precision < 0 && date.endsWith(QLatin1String("-01-01")) && date != text;
    return date;
}

// The rows that speak of one thing, by the first of them; a row that names none stands for itself.
std::vector<std::vector<std::size_t>> QueryTable::rowsOfThings() const
{
    std::vector<std::vector<std::size_t>> things;
    StringPool names;
    std::vector<std::size_t> places(1, SIZE_MAX); // in things, by the number of the name
    for (std::size_t row = 0; row < m_result.rowCount(); ++row) {
        const QByteArrayView name =
            m_key < 0 ? QByteArrayView() : m_result.cell(row, static_cast<std::size_t>(m_key)).trimmed();
        const quint32 number = names.add(name);
        places.resize(std::max<std::size_t>(places.size(), number + 1), SIZE_MAX);
        const bool isKnown = number && places[number] != SIZE_MAX;
        if (!isKnown) {
            places[number] = things.size();
            things.emplace_back();
        }
        things[isKnown ? places[number] : things.size() - 1].push_back(row);
    }
    return things;
}

std::shared_ptr<MemoryTable> QueryTable::list(const Progress &progress)
{
    auto table = std::make_shared<MemoryTable>(QStringLiteral("query"));
    qint64 number = 0;
    for (const std::vector<std::size_t> &rows : rowsOfThings()) {
        if (++number % rowsPerLook == 0 && progress.isCancelled())
            break;
        QMap<QString, Values> values; // by column
        for (const std::size_t row : rows)
            for (std::size_t column = 0; column < m_columns.size(); ++column)
                if (const QString &name = m_columns[column].name; !name.isEmpty())
                    values[name].add(value(row, column));
        table->beginRow(m_result.line(rows.front()));
        for (auto it = values.begin(); it != values.end(); ++it)
            table->set(it.key(), it.value().texts.join(QStringLiteral("; ")));
    }
    return table;
}

// Things without a date: entities, with their kind.
std::vector<MemoryTablePtr> entityTables(const MemoryTable &list, const Progress &progress)
{
    auto kinds = std::make_shared<MemoryTable>(QStringLiteral("kinds"));
    kinds->beginRow(0);
    const std::pair<const char *, QString> cells[] = {
        {"id", QStringLiteral("actor")},   {"base", QStringLiteral("entity")},     {"facet", QStringLiteral("1")},
        {"shape", QStringLiteral("disc")}, {"colour", QStringLiteral("slate")},    {"rank", QStringLiteral("1")},
        {"en", QStringLiteral("Actor")},   {"zh", QStringLiteral("行为体")},       {"ja", QStringLiteral("主体")},
        {"ko", QStringLiteral("행위자")},  {"en_plural", QStringLiteral("Actors")}};
    for (const auto &[column, text] : cells)
        kinds->set(QLatin1String(column), text);
    auto entities = std::make_shared<MemoryTable>(QStringLiteral("entities"));
    IdIssuer issuer;
    for (std::size_t row = 0; row < list.rowCount(); ++row) {
        if (row % rowsPerLook == 0 && progress.isCancelled())
            break;
        entities->beginRow(list.line(row));
        QString name;
        for (qsizetype column = 0; column < list.columns().size(); ++column) {
            const QString &head = list.columns()[column];
            const QString text = textAt(list, row, column);
            if (head == titleColumn)
                name = text;
            else
                entities->set(isRecordColumn(head) ? QString(head + u'_') : head, text);
        }
        if (name.isEmpty())
            name = textAt(list, row, 0);
        const QByteArray slug = slugOf(name.toUtf8());
        entities->set(idColumn, QString::fromLatin1(issuer.issue("actor/" + (slug.isEmpty() ? "unnamed" : slug))));
        entities->set(QStringLiteral("kind"), QStringLiteral("actor"));
        entities->set(QStringLiteral("en"), name);
    }
    return {kinds, entities};
}

} // namespace

bool isTimelineSheet(const QStringList &columns)
{
    return placeIn(columns, QLatin1String("Year")) >= 0 && placeIn(columns, QLatin1String("Headline")) >= 0;
}

bool isQueryResult(const QStringList &columns)
{
    const QSet<QString> names(columns.begin(), columns.end()); // a table of one line may have a million columns
    return std::any_of(columns.begin(), columns.end(),
                       [&](const QString &name) { return names.contains(name + QStringLiteral("Label")); });
}

MemoryTable loadedTable(TableReader &table, const QString &name, const QString &file, ImportReport &report,
                        Progress &progress)
{
    MemoryTable loaded(name, table.columns());
    for (qint64 number = 1; table.next(); ++number) {
        if (number % rowsPerLook == 0 && progress.isCancelled())
            break;
        if (!table.problem().isEmpty())
            report.warn(file, table.line(), table.problem());
        loaded.beginRow(table.line());
        for (int column = 0; column < table.columns().size(); ++column)
            loaded.set(table.columns()[column], table.text(column));
    }
    return loaded;
}

MemoryTablePtr timelineTable(const MemoryTable &sheet)
{
    auto table = std::make_shared<MemoryTable>(sheet.name(), QStringList{QStringLiteral("date"), titleColumn});
    for (std::size_t row = 0; row < sheet.rowCount(); ++row) {
        table->beginRow(sheet.line(row));
        table->set(QStringLiteral("date"),
                   edtfOf(sheetDate(sheet, row, QLatin1String("")), sheetDate(sheet, row, QLatin1String("End "))));
        for (qsizetype column = 0; column < sheet.columns().size(); ++column) {
            const QString head = sheet.columns()[column].trimmed();
            const QString text = textAt(sheet, row, column);
            const QString plain = head.toLower();
            const bool isDatePart = plain == u"year" || plain == u"month" || plain == u"day" || plain == u"end year" ||
                                    plain == u"end month" || plain == u"end day";
            if (plain == u"headline")
                table->set(titleColumn, withoutTags(text));
            else if (plain == u"text")
                table->set(QStringLiteral("summary"), withoutTags(text));
            else if (plain == u"type")
                table->set(QStringLiteral("part"), text);
            else if (!isDatePart)
                table->set(plain, text);
        }
    }
    return table;
}

std::vector<MemoryTablePtr> queryTables(const MemoryTable &result, const QString &file, ImportReport &report,
                                        const Progress &progress)
{
    QueryTable query(result);
    const std::shared_ptr<MemoryTable> list = query.list(progress);
    if (query.hasVagueDates())
        report.warn(file, 0,
                    ForeignText::tr("Dates on 1 January may stand for a whole year: ask the query for the "
                                    "precision, too, as “datePrecision”."));
    if (findColumns(TableReader::over(list), Mapping()).isEventList())
        return {list};
    return entityTables(*list, progress);
}

} // namespace trilateral
