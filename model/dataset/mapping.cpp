// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/mapping.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace trilateral
{

namespace
{

struct MappingText {
    Q_DECLARE_TR_FUNCTIONS(Mapping)
};

struct FieldNames {
    const char *key;
    std::initializer_list<const char16_t *> aliases; // small letters, without blanks, hyphens and underscores
};

const std::array<FieldNames, listFieldCount> &fieldNames()
{
    static const std::array<FieldNames, listFieldCount> names{{
        {"id", {u"id", u"eventid", u"globaleventid"}},
        {"date", {u"date",    u"day",    u"when",     u"eventdate", u"startdate", u"start", u"begin", u"fromdate",
                  u"sqldate", u"time",   u"datetime", u"timestamp", u"year",      u"日期",  u"时间",  u"時間",
                  u"何时",    u"年份",   u"年",       u"日付",      u"年月日",    u"日時",  u"いつ",  u"開催日",
                  u"発生日",  u"開始日", u"开始日期", u"开始",      u"開始",      u"날짜",  u"일자",  u"일시",
                  u"언제",    u"연도",   u"년도",     u"시작일",    u"시작"}},
        {"end",
         {u"end", u"enddate", u"until", u"finish", u"结束", u"結束", u"结束日期", u"結束日期", u"終了", u"終了日",
          u"종료", u"종료일"}},
        {"subject",
         {u"subject", u"actor1", u"actor1name", u"sourcename", u"sourceactor", u"actor", u"sender", u"initiator",
          u"主体", u"主體", u"主語", u"行为者", u"行為者", u"주체", u"행위자"}},
        {"relation",
         {u"relation", u"predicate", u"eventtext", u"action", u"verb", u"relationtype", u"eventtype", u"interaction",
          u"eventcode", u"cameocode", u"type", u"关系", u"關係", u"行动", u"行動", u"関係", u"行為", u"관계", u"행동"}},
        {"object",
         {u"object", u"actor2", u"actor2name", u"targetname", u"targetactor", u"target", u"receiver", u"recipient",
          u"客体", u"客體", u"对象", u"對象", u"対象", u"相手", u"대상", u"상대"}},
        {"title",
         {u"title",
          u"name",
          u"event",
          u"headline",
          u"what",
          u"whathappened",
          u"en",
          u"eventname",
          u"标题",
          u"標題",
          u"名称",
          u"名稱",
          u"事件",
          u"事件名称",
          u"活动",
          u"活動",
          u"題名",
          u"件名",
          u"\u30bf\u30a4\u30c8\u30eb", // "title"; written out, the name of a country would stand in it
          u"出来事",
          u"イベント",
          u"行事",
          u"제목",
          u"사건",
          u"행사",
          u"이벤트"}},
        {"zh", {u"zh", u"titlezh", u"namezh"}},
        {"ja", {u"ja", u"titleja", u"nameja"}},
        {"ko", {u"ko", u"titleko", u"nameko"}},
        {"place",
         {u"place", u"location", u"where", u"city", u"venue", u"actiongeofullname", u"地点", u"地點", u"城市", u"場所",
          u"開催地", u"都市", u"장소", u"개최지", u"도시"}},
        {"people", {u"people",  u"participants", u"persons", u"actors", u"who",    u"attendees", u"members",
                    u"parties", u"countries",    u"人物",    u"参加者", u"参与者", u"參加者",    u"參與者",
                    u"与会者",  u"與會者",       u"出席者",  u"인물",   u"참가자", u"참석자",    u"참여자"}},
        {"status", {u"status", u"状态", u"狀態", u"状態", u"상태"}},
        {"summary",
         {u"summary", u"description", u"text", u"details", u"abstract", u"摘要", u"说明", u"說明", u"説明", u"概要",
          u"설명", u"요약"}},
        {"notes",
         {u"notes", u"note", u"comment", u"comments", u"remark", u"remarks", u"备注", u"備註", u"備考", u"メモ",
          u"비고", u"메모"}},
        {"source",
         {u"source", u"sources", u"url", u"sourceurl", u"publisher", u"link", u"reference", u"来源", u"來源", u"出处",
          u"出處", u"链接", u"連結", u"出典", u"情報源", u"リンク", u"출처", u"링크"}},
    }};
    return names;
}

QString plainName(const QString &column)
{
    QString plain;
    for (const QChar c : column.normalized(QString::NormalizationForm_KC).toLower())
        if (!c.isSpace() && c != u'-' && c != u'_' && c != u'.')
            plain += c;
    return plain;
}

// The first column, not yet taken, that has one of the field's usual names; names that come first are better.
int usualColumn(const QStringList &plainColumns, const FieldNames &names, const std::vector<bool> &isTaken)
{
    for (const char16_t *alias : names.aliases)
        for (qsizetype i = 0; i < plainColumns.size(); ++i)
            if (!isTaken[static_cast<std::size_t>(i)] && plainColumns[i] == QStringView(alias))
                return static_cast<int>(i);
    return -1;
}

// What people ask of an event; who takes part in it where nobody is named to whom it was done.
struct Questions {
    const char16_t *who;
    const char16_t *what;
    const char16_t *whom;
};
constexpr std::array questions{Questions{u"who", u"what", u"whom"},    Questions{u"who", u"what", u"towhom"},
                               Questions{u"who", u"didwhat", u"whom"}, Questions{u"who", u"didwhat", u"towhom"},
                               Questions{u"谁", u"做了什么", u"对谁"}, Questions{u"誰", u"做了什麼", u"對誰"},
                               Questions{u"誰が", u"何を", u"誰に"},   Questions{u"누가", u"무엇을", u"누구에게"}};

// Answers to all three are two actors and what one did to the other, unless a mapping says otherwise.
void findQuestions(const QStringList &plainColumns, const Mapping &mapping, ListColumns &columns,
                   std::vector<bool> &isTaken)
{
    constexpr std::array fields{ListField::Subject, ListField::Relation, ListField::Object};
    const bool isFree = std::ranges::none_of(
        fields, [&](ListField field) { return columns.has(field) || mapping.columns.contains(listFieldKey(field)); });
    for (const Questions &asked : questions) {
        std::array<qsizetype, fields.size()> at{plainColumns.indexOf(QStringView(asked.who)),
                                                plainColumns.indexOf(QStringView(asked.what)),
                                                plainColumns.indexOf(QStringView(asked.whom))};
        const auto isUsable = [&](qsizetype column) {
            return column >= 0 && !isTaken[static_cast<std::size_t>(column)];
        };
        if (!isFree || !std::ranges::all_of(at, isUsable))
            continue;
        for (std::size_t i = 0; i < at.size(); ++i) {
            columns.columns[static_cast<std::size_t>(fields[i])] = static_cast<int>(at[i]);
            isTaken[static_cast<std::size_t>(at[i])] = true;
        }
        return;
    }
}

// "source" and "target", or "from" and "to", side by side are two actors; alone, a source is who says so.
void findPair(const QStringList &plainColumns, ListColumns &columns, std::vector<bool> &isTaken)
{
    int &subject = columns.columns[static_cast<std::size_t>(ListField::Subject)];
    int &object = columns.columns[static_cast<std::size_t>(ListField::Object)];
    for (const auto &[from, to] : {std::pair(u"source", u"target"), std::pair(u"from", u"to")}) {
        const qsizetype a = plainColumns.indexOf(QStringView(from));
        const qsizetype b = plainColumns.indexOf(QStringView(to));
        if (subject >= 0 || object >= 0 || a < 0 || b < 0)
            continue;
        subject = static_cast<int>(a);
        object = static_cast<int>(b);
        isTaken[static_cast<std::size_t>(a)] = isTaken[static_cast<std::size_t>(b)] = true;
    }
}

QString keyList()
{
    QStringList keys;
    for (const FieldNames &names : fieldNames())
        keys += QLatin1String(names.key);
    return (keys << QStringLiteral("separator")).join(QStringLiteral(", "));
}

Result<> readEntry(Mapping &mapping, const QString &key, const QString &value, const QString &file)
{
    if (key == u"separator") {
        const QByteArray sign = value.toLatin1();
        if (sign.size() != 1)
            return Error{MappingText::tr("The separator in “%1” must be one sign, such as ;").arg(file)};
        mapping.separator = sign[0];
        return Nothing();
    }
    const auto isKey = [&key](const FieldNames &names) {
        return key == QLatin1String(names.key);
    };
    if (std::none_of(fieldNames().begin(), fieldNames().end(), isKey))
        return Error{MappingText::tr("“%1” in “%2” is nothing that can be mapped: use %3.").arg(key, file, keyList())};
    mapping.columns.insert(key, value.trimmed());
    return Nothing();
}

} // namespace

QString listFieldKey(ListField field)
{
    return QString::fromLatin1(fieldNames()[static_cast<std::size_t>(field)].key);
}

Result<Mapping> readMapping(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{MappingText::tr("The mapping “%1” cannot be read: check its name and permissions.").arg(name)};
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!json.isObject())
        return Error{
            MappingText::tr("The mapping “%1” is no JSON object: write {\"date\": \"name of the column\"}.").arg(name)};
    Mapping mapping;
    const QJsonObject object = json.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const Result<> read = readEntry(mapping, it.key(), it.value().toString(), name); !read)
            return read.error();
    return mapping;
}

bool ListColumns::isEventList() const
{
    return has(ListField::Date) &&
           (has(ListField::Subject) || has(ListField::Object) || has(ListField::People) || has(ListField::Title));
}

ListColumns findColumns(const TableReader &table, const Mapping &mapping)
{
    ListColumns found;
    found.columns.fill(-1);
    QStringList plainColumns;
    for (const QString &column : table.columns())
        plainColumns += plainName(column);
    std::vector<bool> isTaken(static_cast<std::size_t>(plainColumns.size()), false);
    const auto take = [&](std::size_t field, int column) {
        found.columns[field] = column;
        if (column >= 0)
            isTaken[static_cast<std::size_t>(column)] = true;
    };
    const auto keyOf = [](std::size_t field) {
        return QString(QLatin1String(fieldNames()[field].key));
    };
    for (std::size_t i = 0; i < listFieldCount; ++i)
        if (const QString column = mapping.columns.value(keyOf(i)); !column.isEmpty())
            take(i, table.column(column));
    findPair(plainColumns, found, isTaken);
    findQuestions(plainColumns, mapping, found, isTaken);
    for (std::size_t i = 0; i < listFieldCount; ++i)
        if (found.columns[i] < 0 && !mapping.columns.contains(keyOf(i)))
            take(i, usualColumn(plainColumns, fieldNames()[i], isTaken));
    for (std::size_t i = 0; i < isTaken.size(); ++i)
        if (!isTaken[i] && !table.columns()[static_cast<qsizetype>(i)].isEmpty())
            found.others.push_back(static_cast<int>(i));
    return found;
}

QStringList missingColumns(const TableReader &table, const Mapping &mapping)
{
    QStringList missing;
    for (const QString &column : mapping.columns)
        if (!column.isEmpty() && table.column(column) < 0)
            missing += column;
    missing.sort();
    return missing;
}

} // namespace trilateral
