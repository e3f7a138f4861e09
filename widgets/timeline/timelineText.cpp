// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelineText.h"

#include "model/analysis/hostRotation.h"
#include "model/snapshot/wording.h"
#include "widgets/timeline/laneWords.h"
#include "widgets/view/dateWords.h"
#include "widgets/view/statusWords.h"
#include "widgets/view/words.h"

#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace trilateral
{

namespace
{

int sourceCount(const Snapshot &snapshot, Row row)
{
    QSet<quint32> sources;
    for (const CitationEntry &citation : snapshot.citations(row))
        if (citation.source != Row::None)
            sources.insert(static_cast<quint32>(citation.source));
    return static_cast<int>(sources.size());
}

QString placeOf(const Snapshot &snapshot, Row row, Language language)
{
    QStringList places;
    for (const Role role : {Role::Place, Role::Host}) {
        for (const Row place : snapshot.allTied(row, role))
            places << title(snapshot, place, language).text;
        if (!places.isEmpty())
            break;
    }
    return places.join(QStringLiteral(", "));
}

// Date, status and place, what there is of them.
QStringList factsOf(const Snapshot &snapshot, Row row, Language language)
{
    QStringList facts{dateWords(snapshot.span[index(row)], language),
                      statusWords(snapshot.status[index(row)], language), placeOf(snapshot, row, language)};
    facts.removeAll(QString());
    return facts;
}

QString originalDate(const Snapshot &snapshot, Row row, Language language)
{
    if (snapshot.originalSpan.empty() || !snapshot.originalSpan[index(row)].isKnown())
        return {};
    return inLanguage(language, QT_TRANSLATE_NOOP("Figure", "First planned for %1"))
        .arg(dateWords(snapshot.originalSpan[index(row)], language));
}

QString boxed(const QStringList &lines)
{
    // A width of its own, so that long titles wrap instead of crossing the screen.
    return QStringLiteral("<div style='max-width:340px'>%1</div>").arg(lines.join(QStringLiteral("<br>")));
}

QString bold(const QString &text)
{
    return QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped());
}

} // namespace

QString toolTipOf(const Snapshot &snapshot, Row row, Language language)
{
    QStringList lines{bold(title(snapshot, row, language).text),
                      factsOf(snapshot, row, language).join(QStringLiteral(" · ")).toHtmlEscaped()};
    if (const QString original = originalDate(snapshot, row, language); !original.isEmpty())
        lines << original.toHtmlEscaped();
    if (const int sources = sourceCount(snapshot, row))
        lines << inLanguage(language, QT_TRANSLATE_N_NOOP("Figure", "%n source(s)"), sources);
    return boxed(lines);
}

QString toolTipOf(const Snapshot &snapshot, const std::vector<Row> &rows, Language language)
{
    constexpr std::size_t shown = 8;
    QStringList lines{bold(inLanguage(language, QT_TRANSLATE_N_NOOP("Figure", "%n record(s)"), int(rows.size())))};
    for (std::size_t i = 0; i < std::min(shown, rows.size()); ++i) {
        const QString date = dateWords(snapshot.span[index(rows[i])], language);
        lines << QString(title(snapshot, rows[i], language).text + QStringLiteral(" · ") + date).toHtmlEscaped();
    }
    if (rows.size() > shown)
        lines << inLanguage(language, QT_TRANSLATE_N_NOOP("Figure", "and %n more"), int(rows.size() - shown));
    return boxed(lines);
}

QString toolTipOf(const Snapshot &snapshot, const TimelineGap &gap, Language language)
{
    const QString before = title(snapshot, gap.gap.before, language).text;
    if (gap.gap.isOfData())
        return inLanguage(language, QT_TRANSLATE_NOOP("Figure", "There were meetings here that the data lack."));
    if (gap.gap.isOpen())
        return inLanguage(language, QT_TRANSLATE_N_NOOP("Figure", "%n month(s) since “%1”, and none so far"),
                          gap.gap.months)
                   .arg(before) +
               u'\n' +
               inLanguage(language, QT_TRANSLATE_N_NOOP("Figure", "%n day(s) up to the end of the data"),
                          gap.gap.to - gap.gap.from);
    return inLanguage(language, QT_TRANSLATE_N_NOOP("Figure", "%n month(s) between “%1” and “%2”"), gap.gap.months)
        .arg(before, title(snapshot, gap.gap.after, language).text);
}

namespace
{

QString shortNameOf(const Snapshot &snapshot, Row row, Language language)
{
    return shortTitle(snapshot, row, language).text;
}

QStringList turnLines(const Snapshot &snapshot, const HostRotation &rotation, Language language)
{
    if (rotation.cycle.empty())
        return {};
    QStringList hosts;
    for (const Row host : rotation.cycle)
        hosts << shortNameOf(snapshot, host, language);
    //: %1: names, in turn
    QStringList lines{inLanguage(language, QT_TRANSLATE_NOOP("Figure", "Hosts in turn: %1")).arg(hosts.join(u" → "))};
    for (const HostTurn &turn : rotation.skipped)
        //: %1: a meeting; %2: whose turn it would have been
        lines << inLanguage(language, QT_TRANSLATE_NOOP("Figure", "Out of turn: %1; it would have been %2"))
                     .arg(title(snapshot, turn.event, language).text, shortNameOf(snapshot, turn.expected, language));
    lines << inLanguage(language, QT_TRANSLATE_NOOP("Figure", "Next in turn: %1"))
                 .arg(shortNameOf(snapshot, rotation.next, language));
    return lines;
}

} // namespace

QString toolTipOfLane(const TimelineLanes &lanes, std::size_t shown, Language language)
{
    const Lane &lane = lanes.lane(shown);
    QStringList lines{
        bold(laneTitle(lane, language)),
        inLanguage(language, QT_TRANSLATE_N_NOOP("Figure", "%n record(s)"), int(lanes.content(shown).recordCount()))};
    for (const QString &line : turnLines(lanes.snapshot(), hostRotation(lanes.snapshot(), lane.rows), language))
        lines << line.toHtmlEscaped();
    return boxed(lines);
}

QString toolTipOfDay(const TimelineLanes &lanes, Day day)
{
    const Snapshot &snapshot = lanes.snapshot();
    const ExplorationState &state = lanes.frame().state;
    QStringList lines{bold(dayWords(day, state.language))};
    for (const Holding &held : holdersOn(snapshot, day, state.timeline.bands))
        if (held.holder != Row::None)
            lines << QString(title(snapshot, held.office, state.language).text + u": "_s +
                             title(snapshot, held.holder, state.language).text)
                         .toHtmlEscaped();
    return lines.size() > 1 ? boxed(lines) : QString();
}

QString citationTextOf(const Snapshot &snapshot, Row row, Language language)
{
    QStringList lines;
    for (const CitationEntry &citation : snapshot.citations(row)) {
        if (citation.source == Row::None)
            continue;
        QStringList parts{title(snapshot, citation.source, language).text, snapshot.pool.text(citation.locator)};
        if (citation.asOf.isKnown())
            parts << dateWords(citation.asOf, language);
        parts << snapshot.attribute(citation.source, u"url");
        parts.removeAll(QString());
        if (const QString line = parts.join(u", "_s); !lines.contains(line))
            lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

QString plainTextOfMerged(const TimelineLanes &lanes, const TimelineMark &mark, Language language)
{
    const QString count = inLanguage(language, QT_TRANSLATE_N_NOOP("Figure", "%n record(s)"), int(mark.count));
    if (mark.isUndated)
        return count + u", "_s + noDateWords(language);
    DayExtent days = mark.days;
    if (!mark.isColumn) {
        const std::vector<Row> rows = rowsOf(lanes, mark);
        days.from = Day(std::floor(middleOf(lanes.snapshot().span[index(rows.front())])));
        days.to = Day(std::floor(middleOf(lanes.snapshot().span[index(rows.back())])));
    }
    const QString first = dayWords(days.from, language);
    return count + u", "_s + (days.from == days.to ? first : first + u" – "_s + dayWords(days.to, language));
}

QString plainTextOf(const Snapshot &snapshot, const std::vector<Row> &rows, Language language)
{
    QStringList lines;
    for (const Row row : rows) {
        const QStringList facts = factsOf(snapshot, row, language);
        lines << title(snapshot, row, language).text + QStringLiteral(" — ") + facts.join(QStringLiteral(" · "));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace trilateral
