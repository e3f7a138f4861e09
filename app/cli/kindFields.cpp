// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/kindFields.h"

#include "app/cli/recordJson.h"
#include "app/cli/silences.h"
#include "model/query/restingOn.h"
#include "model/snapshot/tenure.h"

#include <algorithm>

namespace trilateral
{

namespace
{

QJsonValue idJson(const Snapshot &snapshot, Row row)
{
    return row == Row::None ? QJsonValue() : QJsonValue(snapshot.id(row));
}

QJsonArray idsJson(const Snapshot &snapshot, const std::vector<Row> &rows)
{
    QJsonArray ids;
    for (const Row row : rows)
        ids.append(snapshot.id(row));
    return ids;
}

// Present records that name this one in that role, by start, undated last.
std::vector<Row> naming(const Snapshot &snapshot, Row row, Role role)
{
    std::vector<Row> rows;
    for (const Tie &tie : snapshot.backTies(row))
        if (tie.role == role && snapshot.isPresent(tie.row))
            rows.push_back(tie.row);
    std::ranges::stable_sort(rows, {}, [&](Row r) { return snapshot.span[index(r)].first; });
    return rows;
}

// Who took part, and of an event between two of them both.
std::vector<Row> participants(const Snapshot &snapshot, Row row)
{
    std::vector<Row> rows;
    for (const Tie &tie : snapshot.ties(row))
        if (tie.role == Role::Participant || tie.role == Role::Subject || tie.role == Role::Object)
            if (std::ranges::find(rows, tie.row) == rows.end())
                rows.push_back(tie.row);
    return rows;
}

QJsonArray gapsJson(const Snapshot &snapshot, const std::vector<Gap> &gaps)
{
    QJsonArray rows;
    for (const Gap &gap : gaps)
        rows.append(QJsonObject{{QStringLiteral("from"), idJson(snapshot, gap.before)},
                                {QStringLiteral("to"), idJson(snapshot, gap.after)},
                                {QStringLiteral("days"), gap.to - gap.from},
                                {QStringLiteral("months"), gap.months},
                                {QStringLiteral("long"), gap.standsOut}});
    return rows;
}

void addGapBefore(const Snapshot &snapshot, Row event, QJsonObject &json)
{
    const std::optional<Gap> gap = gapBefore(snapshot, event);
    json.insert(QStringLiteral("previous"), gap ? idJson(snapshot, gap->before) : QJsonValue());
    json.insert(QStringLiteral("daysSincePrevious"), gap ? QJsonValue(gap->to - gap->from) : QJsonValue());
}

void addEventFields(const Snapshot &snapshot, Row row, QJsonObject &json)
{
    addGapBefore(snapshot, row, json);
    json.insert(QStringLiteral("between"), gapsJson(snapshot, gapsAround(snapshot, row)));
    const qint16 ordinal = snapshot.ordinal[index(row)];
    json.insert(QStringLiteral("ordinal"), ordinal ? QJsonValue(int(ordinal)) : QJsonValue());
    for (const Role role : {Role::Series, Role::Place, Role::Chair, Role::Parent})
        json.insert(roleKey(role), idJson(snapshot, snapshot.tied(row, role)));
    const std::pair<Role, QString> lists[] = {{Role::Host, QStringLiteral("host")},
                                              {Role::Issue, QStringLiteral("issues")},
                                              {Role::Outcome, QStringLiteral("outcomes")}};
    for (const auto &[role, key] : lists)
        json.insert(key, idsJson(snapshot, snapshot.allTied(row, role)));
    json.insert(QStringLiteral("participants"), idsJson(snapshot, participants(snapshot, row)));
}

void addRelationFields(const Snapshot &snapshot, Row row, QJsonObject &json)
{
    const RelationType *type = snapshot.typeOf(row);
    const Stance *stance = snapshot.stanceOf(row);
    json.insert(QStringLiteral("type"), type ? QJsonValue(type->id) : QJsonValue());
    json.insert(QStringLiteral("stance"), stance ? QJsonValue(stance->id) : QJsonValue());
    json.insert(QStringLiteral("subjects"), idsJson(snapshot, snapshot.allTied(row, Role::Subject)));
    json.insert(QStringLiteral("objects"), idsJson(snapshot, snapshot.allTied(row, Role::Object)));
    json.insert(QStringLiteral("holder"), idJson(snapshot, snapshot.tied(row, Role::Subject)));
    json.insert(QStringLiteral("speaker"), idJson(snapshot, snapshot.tied(row, Role::Speaker)));
    json.insert(QStringLiteral("meeting"), idJson(snapshot, snapshot.tied(row, Role::Meeting)));
    json.insert(QStringLiteral("issues"), idsJson(snapshot, snapshot.allTied(row, Role::Issue)));
    const Row issue = snapshot.tied(row, stance ? Role::Object : Role::Issue);
    json.insert(QStringLiteral("issue"), idJson(snapshot, issue));
}

QJsonObject tenureJson(const Snapshot &snapshot, Row tenure)
{
    QJsonObject json = recordJson(snapshot, tenure);
    const Row office = snapshot.tied(tenure, Role::Object);
    json.insert(QStringLiteral("office"), idJson(snapshot, office));
    if (office != Row::None)
        json.insert(QStringLiteral("officeName"), nameJson(snapshot, office));
    return json;
}

QJsonArray tenuresJson(const Snapshot &snapshot, Row row)
{
    QJsonArray tenures;
    for (const Row relation : naming(snapshot, row, Role::Subject))
        if (isTenure(snapshot, relation))
            tenures.append(tenureJson(snapshot, relation));
    return tenures;
}

QJsonObject observationJson(const Snapshot &snapshot, Row row)
{
    QJsonObject json = recordJson(snapshot, row);
    const auto value = snapshot.value.constFind(static_cast<quint32>(row));
    json.insert(QStringLiteral("value"), value == snapshot.value.constEnd() ? QJsonValue() : QJsonValue(*value));
    json.insert(QStringLiteral("unit"), snapshot.attribute(row, u"unit"));
    return json;
}

QJsonArray observationsJson(const Snapshot &snapshot, Row row)
{
    QJsonArray observations;
    for (const Row observation : naming(snapshot, row, Role::Indicator))
        observations.append(observationJson(snapshot, observation));
    return observations;
}

// In the order of the paragraphs, as one reads the source.
QJsonArray restingJson(const Snapshot &snapshot, Row source)
{
    QJsonArray rows;
    for (const Resting &resting : restingOn(snapshot, source))
        rows.append(QJsonObject{{QStringLiteral("id"), snapshot.id(resting.row)},
                                {QStringLiteral("locator"), snapshot.pool.text(resting.citation->locator)}});
    return rows;
}

void addEntityFields(const Snapshot &snapshot, Row row, QJsonObject &json)
{
    const QString &kind = snapshot.kindOf(row).id;
    json.insert(QStringLiteral("country"), idsJson(snapshot, snapshot.allTied(row, Role::Country)));
    json.insert(QStringLiteral("parent"), idJson(snapshot, snapshot.tied(row, Role::Parent)));
    if (const QJsonArray tenures = tenuresJson(snapshot, row); !tenures.isEmpty() || kind == QLatin1String("official"))
        json.insert(QStringLiteral("tenures"), tenures);
    if (kind == QLatin1String("source"))
        json.insert(QStringLiteral("resting"), restingJson(snapshot, row));
    if (kind == QLatin1String("series"))
        json.insert(QStringLiteral("gaps"), gapsJson(snapshot, gapsOfSeries(snapshot, row)));
    const QJsonArray observations = observationsJson(snapshot, row);
    if (observations.isEmpty() && kind != QLatin1String("indicator"))
        return;
    json.insert(QStringLiteral("unit"), snapshot.attribute(row, u"unit"));
    json.insert(QStringLiteral("basis"), snapshot.attribute(row, u"basis"));
    json.insert(QStringLiteral("observations"), observations);
}

void addFurtherNames(const Snapshot &snapshot, Row row, QJsonObject &json)
{
    QJsonArray names;
    for (const NameEntry &entry : snapshot.names(row)) {
        QJsonObject name{{QStringLiteral("text"), snapshot.pool.text(entry.text)},
                         {QStringLiteral("language"), snapshot.pool.text(entry.language)},
                         {QStringLiteral("script"), snapshot.pool.text(entry.script)},
                         {QStringLiteral("role"), snapshot.pool.text(entry.role)}};
        name.insert(QStringLiteral("party"), idJson(snapshot, entry.party));
        names.append(name);
    }
    json.insert(QStringLiteral("names"), names);
}

} // namespace

void addKindFields(const Snapshot &snapshot, Row row, QJsonObject &json)
{
    addFurtherNames(snapshot, row, json);
    json.insert(QStringLiteral("attributes"), snapshot.attributes(row));
    switch (snapshot.base(row)) {
    case Base::Entity:
        return addEntityFields(snapshot, row, json);
    case Base::Event:
        return addEventFields(snapshot, row, json);
    case Base::Relation:
        return addRelationFields(snapshot, row, json);
    case Base::Observation:
        break;
    }
    const QJsonObject observation = observationJson(snapshot, row);
    for (const char *key : {"value", "unit"})
        json.insert(QLatin1String(key), observation[QLatin1String(key)]);
    json.insert(QStringLiteral("indicator"), idJson(snapshot, snapshot.tied(row, Role::Indicator)));
}

} // namespace trilateral
