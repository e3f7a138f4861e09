// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recordJson.h"

#include "app/cli/kindFields.h"
#include "app/cli/recordLinks.h"
#include "model/snapshot/wording.h"

#include <QJsonValue>

namespace trilateral
{

namespace
{

QString precisionWord(Precision precision)
{
    switch (precision) {
    case Precision::Day:
        return QStringLiteral("day");
    case Precision::Month:
        return QStringLiteral("month");
    case Precision::Season:
    case Precision::Year:
        return QStringLiteral("year");
    case Precision::Decade:
        return QStringLiteral("decade");
    case Precision::Century:
        break;
    }
    return QStringLiteral("century");
}

QJsonValue statusJson(Status status)
{
    return status == Status::None ? QJsonValue() : QJsonValue(statusKey(status));
}

QJsonObject citationJson(const Snapshot &snapshot, const CitationEntry &citation)
{
    QJsonObject asserts;
    if (citation.field)
        asserts.insert(snapshot.pool.text(citation.field), snapshot.pool.text(citation.value));
    QJsonObject json{{QStringLiteral("source"), snapshot.id(citation.source)},
                     {QStringLiteral("locator"), snapshot.pool.text(citation.locator)},
                     {QStringLiteral("asserts"), asserts}};
    if (citation.asOf.isKnown())
        json.insert(QStringLiteral("asOf"), dateJson(citation.asOf));
    if (citation.note)
        json.insert(QStringLiteral("note"), snapshot.pool.text(citation.note));
    return json;
}

const Span &spanOf(const std::vector<Span> &column, Row row)
{
    static const Span unknown;
    return column.empty() ? unknown : column[index(row)];
}

QJsonObject linkJson(const Snapshot &snapshot, const RecordLink &link)
{
    static const QString directions[] = {QStringLiteral("out"), QStringLiteral("in"), QStringLiteral("both")};
    const Stance *stance = snapshot.stanceOf(link.carrier);
    QJsonObject json{{QStringLiteral("id"), link.isDerived ? QJsonValue() : QJsonValue(snapshot.id(link.carrier))},
                     {QStringLiteral("derived"), link.isDerived},
                     {QStringLiteral("relation"), link.relation},
                     {QStringLiteral("direction"), directions[static_cast<int>(link.direction)]},
                     {QStringLiteral("to"), snapshot.id(link.to)},
                     {QStringLiteral("name"), nameJson(snapshot, link.to)},
                     {QStringLiteral("date"), dateJson(snapshot.span[index(link.carrier)])},
                     {QStringLiteral("stance"), stance ? QJsonValue(stance->id) : QJsonValue()},
                     {QStringLiteral("citations"), citationsJson(snapshot, link.carrier)}};
    if (link.isDerived)
        json.insert(QStringLiteral("through"), snapshot.id(link.carrier));
    return json;
}

} // namespace

QJsonValue dayJson(Day day)
{
    if (day == openPast || day == openFuture)
        return {};
    const Date date = dateFromDay(day);
    return QStringLiteral("%1-%2-%3")
        .arg(date.year, 4, 10, QLatin1Char('0'))
        .arg(date.month, 2, 10, QLatin1Char('0'))
        .arg(date.day, 2, 10, QLatin1Char('0'));
}

QJsonValue dateJson(const Span &span)
{
    if (!span.isKnown())
        return {};
    return QJsonObject{{QStringLiteral("start"), dayJson(span.first)},
                       {QStringLiteral("end"), dayJson(span.last)},
                       {QStringLiteral("precision"), precisionWord(span.precision())},
                       {QStringLiteral("approximate"), span.isApproximate()},
                       {QStringLiteral("edtf"), edtfFromSpan(span)}};
}

QJsonObject nameJson(const Snapshot &snapshot, Row row)
{
    QJsonObject names;
    for (const Language language : allLanguages) {
        const LocalText name = title(snapshot, row, language);
        if (!name.isFallback && name.language == language && !name.text.isEmpty())
            names.insert(languageCode(language), name.text);
    }
    if (names.isEmpty())
        names.insert(QStringLiteral("en"), title(snapshot, row, Language::English).text);
    return names;
}

QJsonArray citationsJson(const Snapshot &snapshot, Row row)
{
    QJsonArray citations;
    for (const CitationEntry &citation : snapshot.citations(row))
        if (citation.source != Row::None)
            citations.append(citationJson(snapshot, citation));
    return citations;
}

QJsonObject recordJson(const Snapshot &snapshot, Row row)
{
    return {{QStringLiteral("id"), snapshot.id(row)},
            {QStringLiteral("kind"), snapshot.kindOf(row).id},
            {QStringLiteral("name"), nameJson(snapshot, row)},
            {QStringLiteral("summary"), snapshot.summary(row)},
            {QStringLiteral("date"), dateJson(snapshot.span[index(row)])},
            {QStringLiteral("asOf"), dateJson(spanOf(snapshot.asOf, row))},
            {QStringLiteral("status"), statusJson(snapshot.status[index(row)])},
            {QStringLiteral("layer"), snapshot.pool.text(snapshot.layerText[index(row)])},
            {QStringLiteral("confidence"), snapshot.pool.text(snapshot.confidenceText[index(row)])},
            {QStringLiteral("notes"), snapshot.notes(row)},
            {QStringLiteral("citations"), citationsJson(snapshot, row)}};
}

QJsonObject fullRecordJson(const Snapshot &snapshot, Row row)
{
    QJsonObject json = recordJson(snapshot, row);
    if (const Span &original = spanOf(snapshot.originalSpan, row); original.isKnown())
        json.insert(QStringLiteral("originalDate"), dateJson(original));
    QJsonArray links;
    for (const RecordLink &link : recordLinks(snapshot, row))
        links.append(linkJson(snapshot, link));
    json.insert(QStringLiteral("links"), links);
    addKindFields(snapshot, row, json);
    return json;
}

} // namespace trilateral
