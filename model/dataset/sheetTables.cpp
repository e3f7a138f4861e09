// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/sheetTables.h"

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

bool isAddress(const QString &text)
{
    return text.startsWith(QLatin1String("http://")) || text.startsWith(QLatin1String("https://"));
}

// What of a result goes where.
class QueryTable
{
public:
    explicit QueryTable(const MemoryTable &result);
    std::shared_ptr<MemoryTable> list();
    [[nodiscard]] bool hasVagueDates() const { return m_hasVagueDates; }

private:
    [[nodiscard]] bool isLabel(qsizetype column) const;
    [[nodiscard]] qsizetype find(const QString &name) const
    {
        return placeIn(m_result.columns(), QLatin1String(name.toLatin1()));
    }
    [[nodiscard]] qsizetype keyColumn() const;
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
    qsizetype m_key = -1;
    std::vector<Column> m_columns;
    bool m_hasVagueDates = false;
};

QueryTable::QueryTable(const MemoryTable &result) : m_result(result), m_key(keyColumn())
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
    const qsizetype precision = m_columns[column].precision;
    const QString date = wikibaseDate(text, textAt(m_result, row, precision).toInt());
    m_hasVagueDates |= precision < 0 && date.endsWith(QLatin1String("-01-01")) && date != text;
    return date;
}

std::shared_ptr<MemoryTable> QueryTable::list()
{
    auto table = std::make_shared<MemoryTable>(QStringLiteral("query"));
    QHash<QString, std::size_t> places;
    std::vector<std::pair<std::size_t, QMap<QString, Values>>> rows; // first row, values by column
    for (std::size_t row = 0; row < m_result.rowCount(); ++row) {
        const QString thing = textAt(m_result, row, m_key);
        const std::size_t place = thing.isEmpty() ? rows.size() : places.value(thing, rows.size());
        if (place == rows.size())
            rows.push_back({row, {}});
        if (!thing.isEmpty())
            places.insert(thing, place);
        for (std::size_t column = 0; column < m_columns.size(); ++column)
            if (const QString &name = m_columns[column].name; !name.isEmpty())
                rows[place].second[name].add(value(row, column));
    }
    for (const auto &[first, values] : rows) {
        table->beginRow(m_result.line(first));
        for (auto it = values.begin(); it != values.end(); ++it)
            table->set(it.key(), it.value().texts.join(QStringLiteral("; ")));
    }
    return table;
}

// Things without a date: entities, with their kind.
std::vector<MemoryTablePtr> entityTables(const MemoryTable &list)
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
    return std::any_of(columns.begin(), columns.end(),
                       [&](const QString &name) { return columns.contains(name + QStringLiteral("Label")); });
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

std::vector<MemoryTablePtr> queryTables(const MemoryTable &result, const QString &file, ImportReport &report)
{
    QueryTable query(result);
    const std::shared_ptr<MemoryTable> list = query.list();
    if (query.hasVagueDates())
        report.warn(file, 0,
                    ForeignText::tr("Dates on 1 January may stand for a whole year: ask the query for the "
                                    "precision, too, as “datePrecision”."));
    if (findColumns(TableReader::over(list), Mapping()).isEventList())
        return {list};
    return entityTables(*list);
}

} // namespace trilateral
