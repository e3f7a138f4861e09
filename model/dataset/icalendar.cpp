// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/icalendar.h"

#include "model/snapshot/wording.h"

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr qsizetype mostBytes = 75; // of a line, without its end

// A line too long goes on in the next, behind a blank, and never within a character.
QByteArray folded(const QByteArray &line)
{
    QByteArray result;
    qsizetype room = mostBytes;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype end = std::min(at + room, line.size());
        while (end < line.size() && (static_cast<uchar>(line[end]) & 0xc0) == 0x80)
            --end;
        result += (at > 0 ? "\r\n " : "") + line.mid(at, end - at);
        at = end;
        room = mostBytes - 1;
    }
    return result + "\r\n";
}

QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text)
        if (c == u'\\' || c == u';' || c == u',')
            (result += u'\\') += c;
        else if (c == u'\n')
            result += QStringLiteral("\\n");
        else if (c >= u' ')
            result += c;
    return result;
}

QString dayText(Day day)
{
    const Date date = dateFromDay(day);
    return QStringLiteral("%1%2%3")
        .arg(date.year, 4, 10, QLatin1Char('0'))
        .arg(date.month, 2, 10, QLatin1Char('0'))
        .arg(date.day, 2, 10, QLatin1Char('0'));
}

QString statusText(Status status)
{
    switch (status) {
    case Status::Cancelled:
        return QStringLiteral("CANCELLED");
    case Status::Planned:
    case Status::Postponed:
    case Status::Proposed:
    case Status::Claimed:
    case Status::Disputed:
        return QStringLiteral("TENTATIVE");
    default:
        return QStringLiteral("CONFIRMED");
    }
}

class CalendarWriter
{
public:
    CalendarWriter(const Snapshot &snapshot, Language language) : m_snapshot(snapshot), m_language(language) {}

    QByteArray write(const Mask &passes)
    {
        line("BEGIN", QStringLiteral("VCALENDAR"));
        line("VERSION", QStringLiteral("2.0"));
        line("PRODID", QStringLiteral("-//Trilateral Explorer//" TRILATERAL_VERSION "//EN"));
        line("X-WR-CALNAME", escaped(m_snapshot.info.title.in(m_language).text));
        passes.forEach([this](std::size_t r) {
            if (m_snapshot.isPresent(row(r)) && hasCalendarDay(m_snapshot, row(r)))
                event(row(r));
        });
        line("END", QStringLiteral("VCALENDAR"));
        return m_out;
    }

private:
    void line(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            m_out += folded(name + (':' + value.toUtf8()));
    }
    void event(Row event)
    {
        const Span span = m_snapshot.span[index(event)];
        const Day stamp = m_snapshot.info.horizon == openFuture ? span.first : m_snapshot.info.horizon;
        line("BEGIN", QStringLiteral("VEVENT"));
        line("UID", QString(m_snapshot.id(event)).replace(u'/', u'.') + QStringLiteral("@trilateral-explorer"));
        line("DTSTAMP", dayText(stamp) + QStringLiteral("T000000Z"));
        line("DTSTART;VALUE=DATE", dayText(span.first));
        line("DTEND;VALUE=DATE", dayText((span.isOpenEnd() ? span.first : span.last) + 1));
        line("SUMMARY", escaped(title(m_snapshot, event, m_language).text));
        line("DESCRIPTION", escaped(description(event)));
        if (const Row place = m_snapshot.tied(event, Role::Place); place != Row::None)
            line("LOCATION", escaped(title(m_snapshot, place, m_language).text));
        line("STATUS", statusText(m_snapshot.status[index(event)]));
        line("CATEGORIES", escaped(m_snapshot.kindOf(event).id));
        line("TRANSP", QStringLiteral("TRANSPARENT"));
        line("END", QStringLiteral("VEVENT"));
    }
    [[nodiscard]] QString description(Row event) const
    {
        QStringList parts{m_snapshot.summary(event)};
        for (const CitationEntry &citation : m_snapshot.citations(event))
            if (citation.source != Row::None)
                parts << title(m_snapshot, citation.source, m_language).text;
        parts.removeAll(QString());
        parts.removeDuplicates();
        return parts.join(u'\n');
    }

    const Snapshot &m_snapshot;
    Language m_language;
    QByteArray m_out;
};

} // namespace

bool hasCalendarDay(const Snapshot &snapshot, Row event)
{
    const Span span = snapshot.span[index(event)];
    return snapshot.base(event) == Base::Event && span.isKnown() && !span.isOpenStart() &&
           span.first == span.latestStart();
}

QByteArray iCalendar(const Snapshot &snapshot, const Mask &passes, Language language)
{
    return CalendarWriter(snapshot, language).write(passes);
}

} // namespace trilateral
