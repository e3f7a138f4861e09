// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recordText.h"

#include "app/cli/recordLinks.h"
#include "app/cli/silences.h"
#include "model/snapshot/participation.h"
#include "model/snapshot/wording.h"
#include "widgets/view/dateWords.h"
#include "widgets/view/recordWords.h"
#include "widgets/view/statusWords.h"
#include "widgets/view/words.h"

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr qsizetype widestId = 56;

// On one line, whatever breaks the dataset has in it.
QString name(const Snapshot &snapshot, Row row, Language language)
{
    return title(snapshot, row, language).text.simplified();
}

// "22 March 2025 · held · record"
QString circumstances(const Snapshot &snapshot, Row row, Language language)
{
    QStringList parts{snapshot.kindOf(row).word.in(language).text};
    if (snapshot.span[index(row)].isKnown())
        parts << dateWords(snapshot.span[index(row)], language);
    parts << statusWords(snapshot, row, language);
    parts << confidenceWords(snapshot.pool.text(snapshot.confidenceText[index(row)]), language);
    parts << circumstanceWords(snapshot, row, language);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

// What joins the two, in words: the type's phrase, the part that one plays in the other, or the kind of what joins
// them.
QString linkWords(const Snapshot &snapshot, const RecordLink &link, Language language)
{
    if (link.role)
        return roleWords(*link.role, language);
    const RelationType *type = snapshot.typeOf(link.carrier);
    if (!type)
        return snapshot.kindOf(link.carrier).word.in(language).text;
    const bool isInverse = link.direction == LinkDirection::In;
    return link.isDerived ? (isInverse ? type->inverse : type->word).in(language).text
                          : verb(snapshot, link.carrier, language, isInverse).text;
}

QString linkLine(const Snapshot &snapshot, const RecordLink &link, Language language)
{
    static const QString arrows[] = {QStringLiteral("→"), QStringLiteral("←"), QStringLiteral("–")};
    const QString date = dateText(snapshot, link.carrier);
    return QStringLiteral("  %1 %2  %3  %4%5")
        .arg(arrows[static_cast<int>(link.direction)], linkWords(snapshot, link, language), snapshot.id(link.to),
             name(snapshot, link.to, language), date.isEmpty() ? QString() : QStringLiteral("  (%1)").arg(date));
}

// Whoever hosts or chairs, or of whom a relation says it, need not be named as a participant once more.
std::vector<RecordLink> linksForReading(const Snapshot &snapshot, Row row)
{
    const std::vector<RecordLink> all = recordLinks(snapshot, row);
    const auto isNamed = [&](const RecordLink &link) {
        return std::ranges::any_of(all, [&](const RecordLink &other) {
            const bool isPart = other.relation == partWord(Role::Host) || other.relation == partWord(Role::Chair);
            const bool saysSo =
                other.isDerived ? isPart && other.carrier == link.carrier : isParticipation(snapshot, other.carrier);
            return other.to == link.to && saysSo;
        });
    };
    std::vector<RecordLink> links;
    std::ranges::copy_if(all, std::back_inserter(links), [&](const RecordLink &link) {
        return !link.isDerived || link.relation != partWord(Role::Participant) || !isNamed(link);
    });
    return links;
}

QString citationLine(const Snapshot &snapshot, const CitationEntry &citation, Language language)
{
    QStringList parts{snapshot.id(citation.source), snapshot.pool.text(citation.locator),
                      name(snapshot, citation.source, language)};
    if (assertsState(snapshot, citation)) {
        const QString field = snapshot.pool.text(citation.field);
        parts
            << QStringLiteral("(%1: %2)").arg(fieldWords(field, language), assertedWords(snapshot, citation, language));
    }
    parts << snapshot.pool.text(citation.note);
    parts.removeAll(QString());
    return QStringLiteral("  ") + parts.join(QStringLiteral("  "));
}

// A source that only carries the words of another time need not be named beside itself.
bool isNamedAnyway(const Snapshot &snapshot, Row row, const CitationEntry &citation)
{
    if (!citation.field || assertsState(snapshot, citation))
        return false;
    return std::ranges::any_of(snapshot.citations(row), [&](const CitationEntry &other) {
        const bool isOther = !other.field || assertsState(snapshot, other) || &other < &citation;
        return isOther && other.source == citation.source && other.locator == citation.locator;
    });
}

} // namespace

QStringList sourceLines(const Snapshot &snapshot, Row row, Language language)
{
    QStringList sources;
    for (const CitationEntry &citation : snapshot.citations(row))
        if (citation.source != Row::None && !isNamedAnyway(snapshot, row, citation))
            sources << citationLine(snapshot, citation, language);
    return sources;
}

namespace
{

void addSection(QStringList &lines, const QString &heading, const QStringList &section)
{
    if (section.isEmpty())
        return;
    lines << QString() << heading << section;
}

// "between meeting/summit-8 and meeting/summit-9: 1616 days", for what lies between two meetings.
QString placeInSeries(const Snapshot &snapshot, const Gap &gap, Language language)
{
    const QString days = QString::number(gap.to - gap.from);
    if (gap.isOpen())
        //: Of something that happened: the last meeting before it, and how many days have passed since then
        return inLanguage(language, QT_TRANSLATE_NOOP("Figure", "after %1, the last so far: %2 days"))
            .arg(snapshot.id(gap.before), days);
    //: Of something that happened: the meetings before and after it, and the days from one to the other
    return inLanguage(language, QT_TRANSLATE_NOOP("Figure", "between %1 and %2: %3 days"))
        .arg(snapshot.id(gap.before), snapshot.id(gap.after), days);
}

// "1616 days after meeting/summit-8", for a meeting of a series; the silences of a series that stand out.
QStringList silences(const Snapshot &snapshot, Row row, Language language)
{
    QStringList lines;
    const auto add = [&](const Gap &gap) {
        //: A number of days, and the meeting before
        const QString line = gap.isOpen() ? inLanguage(language, QT_TRANSLATE_NOOP("Figure", "%1 days since %2"))
                                          : inLanguage(language, QT_TRANSLATE_NOOP("Figure", "%1 days after %2"));
        lines << line.arg(QString::number(gap.to - gap.from), snapshot.id(gap.before)) +
                     (gap.after == Row::None || gap.after == row ? QString()
                                                                 : QStringLiteral(": ") + snapshot.id(gap.after));
    };
    if (const std::optional<Gap> gap = gapBefore(snapshot, row))
        add(*gap);
    for (const Gap &gap : gapsOfSeries(snapshot, row))
        if (gap.standsOut || gap.isOpen())
            add(gap);
    for (const Gap &gap : gapsAround(snapshot, row))
        lines << placeInSeries(snapshot, gap, language);
    return lines;
}

// "2024  293 billion USD  Basis not stated."
QString figureLine(const Snapshot &snapshot, Row indicator, Row figure, Language language)
{
    const auto value = snapshot.value.constFind(static_cast<quint32>(figure));
    const QString said =
        value == snapshot.value.constEnd()
            ? snapshot.summary(figure)
            : QString::number(*value, 'g', 12) + u' ' + unitWord(snapshot.attribute(indicator, u"unit"), language);
    QStringList parts{dateText(snapshot, figure), said, snapshot.notes(figure)};
    parts.removeAll(QString());
    return QStringLiteral("  ") + parts.join(QStringLiteral("  "));
}

// What is counted and how, then the figures by year.
void addFigures(QStringList &lines, const Snapshot &snapshot, Row row, Language language)
{
    QStringList figures;
    QString heading;
    for (const Tie &tie : snapshot.backTies(row))
        if (tie.role == Role::Indicator && snapshot.base(tie.row) == Base::Observation && snapshot.isPresent(tie.row)) {
            figures << figureLine(snapshot, row, tie.row, language);
            heading = snapshot.kindOf(tie.row).plural.in(language).text;
        }
    figures.sort();
    QStringList how{heading, unitWord(snapshot.attribute(row, u"unit"), language), snapshot.attribute(row, u"basis")};
    how.removeAll(QString());
    addSection(lines, how.join(QStringLiteral(" · ")), figures);
}

} // namespace

QString dateText(const Snapshot &snapshot, Row row)
{
    return edtfFromSpan(snapshot.span[index(row)]);
}

QStringList recordLines(const Snapshot &snapshot, const std::vector<Row> &rows, Language language)
{
    qsizetype idWidth = 0;
    qsizetype dateWidth = 0;
    for (const Row row : rows) {
        idWidth = std::max(idWidth, std::min(widestId, snapshot.id(row).size()));
        dateWidth = std::max(dateWidth, dateText(snapshot, row).size());
    }
    QStringList lines;
    for (const Row row : rows)
        lines << snapshot.id(row).leftJustified(idWidth) + QStringLiteral("  ") +
                     dateText(snapshot, row).leftJustified(dateWidth) + QStringLiteral("  ") +
                     name(snapshot, row, language);
    return lines;
}

QStringList fullRecordLines(const Snapshot &snapshot, Row row, Language language)
{
    QStringList lines{name(snapshot, row, language), snapshot.id(row), circumstances(snapshot, row, language)};
    for (const QString &text : {snapshot.summary(row), snapshot.notes(row)})
        if (!text.isEmpty())
            lines << text;
    lines << silences(snapshot, row, language);
    addFigures(lines, snapshot, row, language);
    QStringList links;
    for (const RecordLink &link : linksForReading(snapshot, row))
        links << linkLine(snapshot, link, language);
    addSection(lines, inLanguage(language, QT_TRANSLATE_NOOP("Figure", "Links")), links);
    addSection(lines, inLanguage(language, QT_TRANSLATE_NOOP("Figure", "Sources")),
               sourceLines(snapshot, row, language));
    return lines;
}

} // namespace trilateral
