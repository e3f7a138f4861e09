// SPDX-License-Identifier: GPL-3.0-or-later
// iCalendar (RFC 5545): each VEVENT becomes a row of a list of events. Days are taken as they are written, without
// regard to time zones; what recurs is written out up to a limit, which the report tells of.
#include "model/dataset/foreignReading.h"
#include "model/time/span.h"

#include <QMap>

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr int mostRepeats = 500;
constexpr int mostRepeatsInFile = 20'000;
// What is longer stands with the first time alone.
constexpr qsizetype longestRepeated = 2000;
constexpr qsizetype mostRepeatedPeople = 200;
constexpr Day lastWritten = 2'932'896; // 31 December 9999, the last day that four digits write

struct Property {
    QByteArray name; // in capitals
    QByteArray parameters;
    QByteArray value;
};

// "DTSTART;VALUE=DATE:20250322"; a colon within quotation marks belongs to a parameter.
Property propertyIn(const QByteArray &line)
{
    bool isQuoted = false;
    qsizetype colon = -1;
    for (qsizetype i = 0; i < line.size() && colon < 0; ++i) {
        if (line[i] == '"')
            isQuoted = !isQuoted;
        else if (line[i] == ':' && !isQuoted)
            colon = i;
    }
    if (colon < 0)
        return {};
    const QByteArray head = line.left(colon);
    const qsizetype semicolon = head.indexOf(';');
    return {head.left(semicolon < 0 ? head.size() : semicolon).trimmed().toUpper(),
            semicolon < 0 ? QByteArray() : head.mid(semicolon + 1), line.mid(colon + 1)};
}

QString unescaped(const QByteArray &value)
{
    QByteArray plain;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool isEscape = value[i] == '\\' && i + 1 < value.size();
        const char c = isEscape ? value[++i] : value[i];
        plain += isEscape && (c == 'n' || c == 'N') ? '\n' : c;
    }
    return QString::fromUtf8(plain).trimmed();
}

bool isValidDate(const Date &date)
{
    return date.year >= 0 && date.month >= 1 && date.month <= 12 && date.day >= 1 &&
           date.day <= daysInMonth(date.year, date.month);
}

std::optional<Day> dayIn(const QByteArray &value)
{
    bool isNumber = false;
    const int digits = value.trimmed().left(8).toInt(&isNumber);
    const Date date{digits / 10000, digits / 100 % 100, digits % 100};
    if (!isNumber || value.trimmed().size() < 8 || !isValidDate(date))
        return std::nullopt;
    return dayFromDate(date);
}

// A whole day ends before the one that is named, a time of day on it.
std::optional<Day> lastDayIn(const QByteArray &value)
{
    const std::optional<Day> day = dayIn(value);
    return day && !value.contains('T') ? std::optional(*day - 1) : day;
}

QString isoOf(Day day)
{
    Span span;
    span.first = span.last = day;
    return edtfFromSpan(span);
}

// FREQ, INTERVAL, COUNT and UNTIL of a rule; what else it says is told to be left out.
struct Rule {
    QByteArray frequency;
    int interval = 1;
    int count = mostRepeats;
    std::optional<Day> until;
    bool isWhole = true;
};

Rule ruleIn(const QByteArray &value)
{
    Rule rule;
    for (const QByteArray &part : value.split(';')) {
        const QByteArray key = part.left(part.indexOf('=')).trimmed().toUpper();
        const QByteArray text = part.mid(part.indexOf('=') + 1).trimmed();
        if (key == "FREQ")
            rule.frequency = text.toUpper();
        else if (key == "INTERVAL")
            rule.interval = std::clamp(text.toInt(), 1, 10'000);
        else if (key == "COUNT")
            rule.count = std::clamp(text.toInt(), 1, mostRepeats);
        else if (key == "UNTIL")
            rule.until = dayIn(text);
        else if (key != "WKST")
            rule.isWhole = false;
    }
    return rule;
}

// The day of the n-th time; nothing where that month or year has no such day.
std::optional<Day> repeated(Day first, const Rule &rule, int number)
{
    const int steps = number * rule.interval;
    if (rule.frequency == "DAILY")
        return first + steps;
    if (rule.frequency == "WEEKLY")
        return first + 7 * steps;
    Date date = dateFromDay(first);
    const int months = rule.frequency == "MONTHLY" ? steps : 12 * steps;
    date.year += (date.month - 1 + months) / 12;
    date.month = (date.month - 1 + months) % 12 + 1;
    if (date.year > 9999 || !isValidDate(date))
        return std::nullopt;
    return dayFromDate(date);
}

class CalendarReader
{
public:
    explicit CalendarReader(const ForeignReading &reading)
        : m_reading(reading), m_table(std::make_shared<MemoryTable>(
                                  QStringLiteral("calendar"),
                                  QStringList{QStringLiteral("id"), QStringLiteral("date"), QStringLiteral("title")}))
    {
    }
    Result<ForeignFile> read();

private:
    [[nodiscard]] QByteArray unfoldedLine();
    void take(const Property &property);
    void endEvent();
    void addRow(Day first, Day last, int number);
    void addRepeats(Day first, Day last);
    [[nodiscard]] QString nameIn(const Property &property) const;

    const ForeignReading &m_reading;
    std::shared_ptr<MemoryTable> m_table;
    qint64 m_line = 0; // of what unfoldedLine() gave
    qint64 m_linesRead = 0;
    QByteArray m_ahead; // the line after it
    bool m_hasAhead = false;
    bool m_isInEvent = false;
    int m_inside = 0; // alarms and the like within an event
    qint64 m_eventLine = 0;
    QMap<QString, QString> m_cells;
    QStringList m_people;
    std::optional<Day> m_start;
    std::optional<Day> m_end;
    QByteArray m_rule;
    int m_repeats = 0; // in the whole file
};

// A line that begins with a blank goes on with the one before.
QByteArray CalendarReader::unfoldedLine()
{
    const auto next = [this] {
        m_ahead = m_reading.line();
        m_hasAhead = !m_ahead.isEmpty();
        ++m_linesRead;
        while (m_ahead.endsWith('\n') || m_ahead.endsWith('\r'))
            m_ahead.chop(1);
    };
    if (m_linesRead == 0)
        next();
    QByteArray line = m_ahead;
    m_line = m_linesRead;
    next();
    while (m_hasAhead && (m_ahead.startsWith(' ') || m_ahead.startsWith('\t')) && line.size() < longestLine) {
        line += m_ahead.mid(1);
        next();
    }
    return line;
}

Result<ForeignFile> CalendarReader::read()
{
    do {
        const QByteArray line = unfoldedLine();
        if (m_line % rowsPerLook == 0 && !m_reading.keepsGoing())
            return Error{ForeignText::tr("The import was cancelled; nothing was changed.")};
        take(propertyIn(line));
    } while (m_hasAhead);
    if (m_isInEvent)
        m_reading.warn(m_eventLine, ForeignText::tr("This event never ends, and was left out: the file is cut short."));
    return ForeignFile{{m_table}};
}

QString CalendarReader::nameIn(const Property &property) const
{
    for (const QByteArray &parameter : property.parameters.split(';'))
        if (parameter.trimmed().toUpper().startsWith("CN="))
            return QString::fromUtf8(parameter.trimmed().mid(3)).remove(u'"').trimmed();
    const QString address = QString::fromUtf8(property.value).trimmed();
    return address.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive) ? address.mid(7) : address;
}

void CalendarReader::take(const Property &property)
{
    const QByteArray word = property.value.trimmed().toUpper();
    if (property.name == "BEGIN" && word == "VEVENT") {
        m_isInEvent = true;
        m_eventLine = m_line;
        m_inside = 0;
        m_cells.clear();
        m_people.clear();
        m_start.reset();
        m_end.reset();
        m_rule.clear();
    } else if (property.name == "BEGIN" && m_isInEvent) {
        ++m_inside;
    } else if (property.name == "END" && word == "VEVENT" && m_isInEvent) {
        endEvent();
        m_isInEvent = false;
    } else if (property.name == "END" && m_inside > 0) {
        --m_inside;
    } else if (m_isInEvent && m_inside == 0) {
        const std::pair<const char *, const char *> texts[] = {
            {"UID", "id"},     {"SUMMARY", "title"},         {"DESCRIPTION", "summary"}, {"LOCATION", "place"},
            {"URL", "source"}, {"CATEGORIES", "categories"}, {"COMMENT", "notes"},
        };
        for (const auto &[name, column] : texts)
            if (property.name == name)
                m_cells.insert(QLatin1String(column), unescaped(property.value));
        if (property.name == "STATUS" && word == "CANCELLED")
            m_cells.insert(QStringLiteral("status"), QStringLiteral("cancelled"));
        else if (property.name == "STATUS" && word == "TENTATIVE")
            m_cells.insert(QStringLiteral("status"), QStringLiteral("planned"));
        else if (property.name == "ATTENDEE" || property.name == "ORGANIZER")
            m_people += nameIn(property).replace(u';', u',');
        else if (property.name == "DTSTART")
            m_start = dayIn(property.value);
        else if (property.name == "DTEND")
            m_end = lastDayIn(property.value);
        else if (property.name == "RRULE")
            m_rule = property.value;
    }
}

void CalendarReader::endEvent()
{
    if (m_cells.value(QStringLiteral("title")).isEmpty())
        return m_reading.warn(m_eventLine, ForeignText::tr("This event has no title, and was left out: give it one."));
    if (!m_start) {
        m_reading.warn(m_eventLine,
                       ForeignText::tr("This event has no date that could be read, and stands without one."));
        return addRow(0, -1, 0);
    }
    const Day last = std::max(*m_start, m_end.value_or(*m_start));
    addRow(*m_start, last, 0);
    if (!m_rule.isEmpty())
        addRepeats(*m_start, last);
}

void CalendarReader::addRepeats(Day first, Day last)
{
    const Rule rule = ruleIn(m_rule);
    const bool isKnown = rule.frequency == "DAILY" || rule.frequency == "WEEKLY" || rule.frequency == "MONTHLY" ||
                         rule.frequency == "YEARLY";
    if (!isKnown || !rule.isWhole)
        return m_reading.warn(m_eventLine, ForeignText::tr("Of this event, which recurs by a rule that is not read "
                                                           "(%1), only the first time was taken.")
                                               .arg(QString::fromUtf8(m_rule)));
    int count = 1;
    for (int number = 1; count < rule.count && number < 10 * mostRepeats; ++number) {
        const std::optional<Day> day = repeated(first, rule, number);
        if (!day)
            continue;
        if ((rule.until && *day > *rule.until) || *day > lastWritten)
            return;
        if (++m_repeats > mostRepeatsInFile)
            return m_reading.warn(m_eventLine, ForeignText::tr("The events of this file recur too often: of this one "
                                                               "and the next, only the first times were taken."));
        addRow(*day, *day + (last - first), count++);
    }
    if (rule.count == mostRepeats && !rule.until)
        m_reading.warn(
            m_eventLine,
            ForeignText::tr("This event recurs without end; its first %1 times were taken.").arg(mostRepeats));
}

void CalendarReader::addRow(Day first, Day last, int number)
{
    m_table->beginRow(m_eventLine);
    for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it)
        if (number == 0 || it.value().size() < longestRepeated)
            m_table->set(it.key(), it.value());
    if (number > 0)
        m_table->set(QStringLiteral("id"),
                     QString(m_cells.value(QStringLiteral("id")) + u'-' + QString::number(number)));
    if (first <= last)
        m_table->set(QStringLiteral("date"), first == last ? isoOf(first) : QString(isoOf(first) + u'/' + isoOf(last)));
    if (number == 0 || m_people.size() < mostRepeatedPeople)
        m_table->set(QStringLiteral("people"), m_people.join(QStringLiteral("; ")));
}

} // namespace

Result<ForeignFile> readCalendar(const ForeignReading &reading)
{
    return CalendarReader(reading).read();
}

} // namespace trilateral
