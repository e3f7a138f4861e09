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

// Where rows are read from.
struct Rows {
    const ForeignReading &reading;
    const JsonRows &json;
    JsonRows::Damage &damage;

    // False at the first one that is damaged, and where the import was cancelled.
    [[nodiscard]] bool forEach(const QJsonValue &list, const JsonRows::Take &take) const
    {
        return json.forEach(list, reading.progress, take, damage);
    }
};

// Ours: {"tables": {"events": [{"id": …}, …]}, "stories": […]}.
MemoryTablePtr ownTable(const Rows &rows, const QString &name, const QJsonValue &list)
{
    auto table = std::make_shared<MemoryTable>(name);
    qint64 number = 0;
    const bool isRead = rows.forEach(list, [&](const QJsonObject &cells) {
        table->beginRow(++number);
        for (auto it = cells.begin(); it != cells.end(); ++it)
            table->set(it.key(), textOf(it.value()));
    });
    return isRead ? table : nullptr;
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

std::optional<ForeignFile> ownJson(const ForeignReading &reading, const JsonRows &json, JsonRows::Damage &damage)
{
    const Rows rows{reading, json, damage};
    const QJsonObject root = json.root().toObject();
    const QJsonObject tables = root.value(u"tables").toObject();
    if (tables.isEmpty())
        return std::nullopt;
    ForeignFile file;
    for (auto it = tables.begin(); it != tables.end(); ++it) {
        if (!JsonRows::isList(it.value()))
            continue;
        file.tables.push_back(ownTable(rows, it.key(), it.value()));
        if (!file.tables.back())
            return std::nullopt;
    }
    const bool isRead = rows.forEach(root.value(u"stories"), [&](const QJsonObject &body) {
        Result<Story> story = storyFromBytes(QJsonDocument(body).toJson(), reading.file);
        if (story)
            file.stories.push_back(std::move(*story));
        else
            reading.warn(0, story.errorText());
    });
    return isRead ? std::optional(std::move(file)) : std::nullopt;
}

std::optional<ForeignFile> timelineJson(const ForeignReading &reading, const JsonRows &json, JsonRows::Damage &damage)
{
    const Rows list{reading, json, damage};
    QJsonObject body = json.root().toObject();
    if (body.value(u"timeline").isObject())
        body = body.value(u"timeline").toObject();
    const QJsonValue events = body.contains(u"events") ? body.value(u"events") : body.value(u"date");
    if (!JsonRows::isList(events))
        return std::nullopt;
    TimelineRows rows{.reading = reading};
    const QJsonValue eras = body.contains(u"eras") ? body.value(u"eras") : body.value(u"era");
    if (!list.forEach(events, [&rows](const QJsonObject &event) { rows.add(event, {}); }) ||
        !list.forEach(eras, [&rows](const QJsonObject &era) { rows.add(era, QStringLiteral("era")); }))
        return std::nullopt;
    return ForeignFile{{rows.table}};
}

std::optional<ForeignFile> queryJson(const ForeignReading &reading, const JsonRows &json, JsonRows::Damage &damage)
{
    const Rows rows{reading, json, damage};
    const QJsonValue root = json.root();
    const QJsonObject body = root.toObject();
    const bool isSparql = body.value(u"results").isObject() && !JsonRows::isList(root);
    const QJsonValue list = isSparql ? body.value(u"results").toObject().value(u"bindings") : root;
    if (!JsonRows::isList(list) || json.count(list) == 0 || !json.holdsObjects(list))
        return std::nullopt;
    QStringList variables;
    for (const QJsonValue name : body.value(u"head").toObject().value(u"vars").toArray())
        variables += name.toString();
    auto table = std::make_shared<MemoryTable>(QStringLiteral("query"), variables);
    qint64 number = 0;
    const bool isRead = rows.forEach(list, [&](const QJsonObject &cells) {
        table->beginRow(++number);
        for (auto it = cells.begin(); it != cells.end(); ++it)
            table->set(it.key(), bound(it.value()));
    });
    if (!isRead)
        return std::nullopt;
    return ForeignFile{queryTables(*table, reading.file, reading.report, reading.progress)};
}

} // namespace trilateral
