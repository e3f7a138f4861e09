// SPDX-License-Identifier: GPL-3.0-or-later
// JSON of three kinds: our own, whose tables are those of a dataset; TimelineJS, of both its forms; and results of
// queries (SPARQL 1.1 Query Results JSON, and the plain list of objects that Wikidata gives).
#include "model/dataset/foreignReading.h"
#include "model/dataset/sheetTables.h"

#include <QJsonArray>
#include <QJsonObject>

namespace trilateral
{

namespace
{

QString textOf(const QJsonValue &value)
{
    if (value.isObject() || value.isArray())
        return QString::fromUtf8((value.isObject() ? QJsonDocument(value.toObject()) : QJsonDocument(value.toArray()))
                                     .toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

// Ours: {"tables": {"events": [{"id": …}, …]}, "stories": […]}.
MemoryTablePtr ownTable(const QString &name, const QJsonArray &rows)
{
    auto table = std::make_shared<MemoryTable>(name);
    qint64 number = 0;
    for (const QJsonValue row : rows) {
        table->beginRow(++number);
        const QJsonObject cells = row.toObject();
        for (auto it = cells.begin(); it != cells.end(); ++it)
            table->set(it.key(), textOf(it.value()));
    }
    return table;
}

// "2015" and "2015", "3", "7", numbers or texts; a time of day is left out.
QString timelineDate(const QJsonValue &value)
{
    if (!value.isObject()) // version 1: "2011,3,23"
        return value.toString().section(u' ', 0, 0).replace(u',', u'-');
    const QJsonObject date = value.toObject();
    QString text = textOf(date.value(u"year")).trimmed();
    for (const char *part : {"month", "day"}) {
        const QString number = textOf(date.value(QLatin1String(part))).trimmed();
        if (number.isEmpty() || number == u"0")
            break;
        text += u'-' + number.rightJustified(2, u'0');
    }
    return text;
}

QString padded(const QString &date)
{
    QStringList parts = date.split(u'-');
    for (qsizetype i = 1; i < parts.size(); ++i)
        parts[i] = parts[i].rightJustified(2, u'0');
    return parts.join(u'-');
}

struct TimelineRows {
    std::shared_ptr<MemoryTable> table = std::make_shared<MemoryTable>(
        QStringLiteral("timeline"), QStringList{QStringLiteral("date"), QStringLiteral("title")});
    const ForeignReading &reading;
    qint64 number = 0;

    void add(const QJsonObject &event, const QString &type)
    {
        ++number;
        const QJsonObject text = event.value(u"text").toObject();
        const QString headline =
            withoutTags(textOf(text.isEmpty() ? event.value(u"headline") : text.value(u"headline")));
        const QJsonValue words = text.isEmpty() ? event.value(u"text") : text.value(u"text");
        const QJsonObject media = (event.contains(u"media") ? event.value(u"media") : event.value(u"asset")).toObject();
        const QString from = padded(
            timelineDate(event.contains(u"start_date") ? event.value(u"start_date") : event.value(u"startDate")));
        const QString to =
            padded(timelineDate(event.contains(u"end_date") ? event.value(u"end_date") : event.value(u"endDate")));
        if (headline.isEmpty())
            return reading.warn(number, ForeignText::tr("This event has no title, and was left out: give it one."));
        table->beginRow(number);
        table->set(QStringLiteral("id"), textOf(event.value(u"unique_id")));
        table->set(QStringLiteral("date"), edtfOf(from, to));
        table->set(QStringLiteral("title"), headline);
        table->set(QStringLiteral("summary"), withoutTags(textOf(words)));
        table->set(QStringLiteral("group"),
                   textOf(event.contains(u"group") ? event.value(u"group") : event.value(u"tag")));
        table->set(QStringLiteral("display date"), textOf(event.value(u"display_date")));
        table->set(QStringLiteral("media"),
                   textOf(media.contains(u"url") ? media.value(u"url") : media.value(u"media")));
        table->set(QStringLiteral("media credit"), withoutTags(textOf(media.value(u"credit"))));
        table->set(QStringLiteral("media caption"), withoutTags(textOf(media.value(u"caption"))));
        table->set(QStringLiteral("part"), type);
    }
};

// The value of a binding: {"type": "uri", "value": "http://…", "xml:lang": "en"}.
QString bound(const QJsonValue &binding)
{
    return binding.isObject() ? textOf(binding.toObject().value(u"value")) : textOf(binding);
}

} // namespace

std::optional<ForeignFile> ownJson(const ForeignReading &reading, const QJsonDocument &json)
{
    const QJsonObject tables = json.object().value(u"tables").toObject();
    if (tables.isEmpty())
        return std::nullopt;
    ForeignFile file;
    for (auto it = tables.begin(); it != tables.end(); ++it)
        if (it.value().isArray())
            file.tables.push_back(ownTable(it.key(), it.value().toArray()));
    for (const QJsonValue body : json.object().value(u"stories").toArray()) {
        Result<Story> story = storyFromBytes(QJsonDocument(body.toObject()).toJson(), reading.file);
        if (story)
            file.stories.push_back(std::move(*story));
        else
            reading.warn(0, story.errorText());
    }
    return file;
}

std::optional<ForeignFile> timelineJson(const ForeignReading &reading, const QJsonDocument &json)
{
    QJsonObject body = json.object();
    if (body.value(u"timeline").isObject())
        body = body.value(u"timeline").toObject();
    const QJsonValue events = body.contains(u"events") ? body.value(u"events") : body.value(u"date");
    if (!events.isArray())
        return std::nullopt;
    TimelineRows rows{.reading = reading};
    for (const QJsonValue event : events.toArray())
        rows.add(event.toObject(), {});
    const QJsonValue eras = body.contains(u"eras") ? body.value(u"eras") : body.value(u"era");
    for (const QJsonValue era : eras.toArray())
        rows.add(era.toObject(), QStringLiteral("era"));
    return ForeignFile{{rows.table}};
}

std::optional<ForeignFile> queryJson(const ForeignReading &reading, const QJsonDocument &json)
{
    const QJsonObject body = json.object();
    const bool isSparql = body.value(u"results").isObject();
    const QJsonArray rows = isSparql ? body.value(u"results").toObject().value(u"bindings").toArray() : json.array();
    if ((!isSparql && !json.isArray()) || rows.isEmpty() || !rows.at(0).isObject())
        return std::nullopt;
    QStringList variables;
    for (const QJsonValue name : body.value(u"head").toObject().value(u"vars").toArray())
        variables += name.toString();
    auto table = std::make_shared<MemoryTable>(QStringLiteral("query"), variables);
    qint64 number = 0;
    for (const QJsonValue row : rows) {
        table->beginRow(++number);
        const QJsonObject cells = row.toObject();
        for (auto it = cells.begin(); it != cells.end(); ++it)
            table->set(it.key(), bound(it.value()));
    }
    return ForeignFile{queryTables(*table, reading.file, reading.report)};
}

} // namespace trilateral
