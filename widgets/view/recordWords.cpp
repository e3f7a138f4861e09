// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view/recordWords.h"

#include "model/dataset/recordDraft.h"
#include "model/snapshot/wording.h"
#include "widgets/view/dateWords.h"
#include "widgets/view/statusWords.h"
#include "widgets/view/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace trilateral
{

namespace
{

struct Part {
    Q_DECLARE_TR_FUNCTIONS(Details)
};

using Words4 = std::array<QStringView, 4>; // in the order of allLanguages

struct Entry {
    QStringView key;
    Words4 words;
};

constexpr std::array<Words4, roleCount> roles{{
    {u"series", u"系列", u"シリーズ", u"시리즈"},
    {u"place", u"地点", u"場所", u"장소"},
    {u"host", u"主办方", u"主催", u"주최"},
    {u"chair", u"主席", u"議長", u"의장"},
    {u"participant", u"与会者", u"参加者", u"참가자"},
    {u"issue", u"议题", u"論点", u"쟁점"},
    {u"outcome", u"成果", u"成果", u"성과"},
    {u"subject", u"主体", u"主体", u"주체"},
    {u"object", u"对象", u"対象", u"대상"},
    {u"speaker", u"发言者", u"発言者", u"발언자"},
    {u"meeting", u"会议", u"会合", u"회의"},
    {u"country", u"国家和地区", u"国・地域", u"국가·지역"},
    {u"parent", u"上级", u"上位", u"상위"},
    {u"indicator", u"指标", u"指標", u"지표"},
    {u"follows", u"承接", u"継続", u"후속"},
    {u"prepares", u"筹备", u"準備", u"준비"},
    {u"replaces", u"取代", u"代替", u"대체"},
    {u"reacts to", u"回应", u"反応", u"대응"},
}};

constexpr Entry confidences[] = {
    {u"verified", {u"verified", u"已核实", u"確認済み", u"확인됨"}},
    {u"well-known", {u"well known", u"众所周知", u"周知の事実", u"널리 알려짐"}},
    {u"unsure", {u"not certain", u"尚不确定", u"不確か", u"불확실"}},
};

constexpr Entry fields[] = {
    {u"status", {u"status", u"状态", u"状態", u"상태"}},
    {u"date", {u"date", u"日期", u"日付", u"날짜"}},
    {u"original_date", {u"first date", u"最初日期", u"当初の日付", u"최초 날짜"}},
    {u"as_of", {u"state of knowledge", u"截至日期", u"情報の時点", u"정보 기준일"}},
    {u"name", {u"name", u"名称", u"名称", u"이름"}},
    {u"summary", {u"summary", u"摘要", u"要約", u"요약"}},
    {u"notes", {u"remarks", u"备注", u"備考", u"비고"}},
    {u"kind", {u"kind", u"类别", u"種類", u"종류"}},
    {u"type", {u"relation", u"关系", u"関係", u"관계"}},
    {u"stance", {u"stance", u"立场", u"立場", u"입장"}},
    {u"confidence", {u"certainty", u"可靠程度", u"確かさ", u"확실성"}},
    {u"ordinal", {u"number", u"届次", u"回次", u"차수"}},
    {u"value", {u"value", u"数值", u"値", u"값"}},
    {u"colour", {u"colour", u"颜色", u"色", u"색"}},
};

constexpr Words4 otherField{u"another %1", u"另一%1", u"別の%1", u"다른 %1"};
// Of a name in a language that the four are not, or in one of them: a field and a language.
constexpr Words4 fieldIn{u"%1 (%2)", u"%1（%2）", u"%1（%2）", u"%1(%2)"};
const QString nameIn = QStringLiteral("name:");

constexpr Entry unknowns[] = {
    {u"place", {u"place not known", u"地点不详", u"場所は不明", u"장소 미상"}},
    {u"date", {u"date not known", u"日期不详", u"日付は不明", u"날짜 미상"}},
    {u"outcome", {u"outcome not known", u"结果不详", u"結果は不明", u"결과 미상"}},
};

constexpr Entry authors[] = {
    {u"not named", {u"author not named", u"作者未署名", u"筆者名なし", u"필자 이름 없음"}},
};

struct Attribute {
    QStringView key;
    Entry value;
};

constexpr Attribute circumstances[] = {
    {u"session", {u"special", {u"special session", u"特别会议", u"特別会合", u"특별 회의"}}},
    {u"format", {u"online", {u"online", u"线上举行", u"オンライン", u"온라인"}}},
    {u"ordinal_basis", {u"inferred", {u"number inferred", u"届次系推断", u"回次は推定", u"차수는 추정"}}},
    {u"ordinal_basis", {u"derived", {u"number derived", u"届次系推算", u"回次は算出", u"차수는 산출"}}},
    {u"date_confidence",
     {u"well-known",
      {u"date from general knowledge", u"日期据常识", u"日付は一般知識による", u"날짜는 일반 지식에 따름"}}},
    {u"date_confidence", {u"unsure", {u"date not certain", u"日期尚不确定", u"日付は不確か", u"날짜 불확실"}}},
};

// Units that are usual in data have words of their own.
constexpr const char *units[] = {
    QT_TRANSLATE_NOOP("Figure", "percent"),        QT_TRANSLATE_NOOP("Figure", "persons"),
    QT_TRANSLATE_NOOP("Figure", "count"),          QT_TRANSLATE_NOOP("Figure", "rank"),
    QT_TRANSLATE_NOOP("Figure", "months"),         QT_TRANSLATE_NOOP("Figure", "billion USD"),
    QT_TRANSLATE_NOOP("Figure", "points"),         QT_TRANSLATE_NOOP("Figure", "million"),
    QT_TRANSLATE_NOOP("Figure", "billion people"), QT_TRANSLATE_NOOP("Figure", "years"),
};

constexpr Words4 inForceSince{u"in force since %1", u"%1生效", u"%1発効", u"%1 발효"};

QString wordsOf(std::span<const Entry> entries, QStringView key, Language language)
{
    const auto entry = std::ranges::find(entries, key, &Entry::key);
    return entry == entries.end() ? key.toString() : entry->words[static_cast<std::size_t>(language)].toString();
}

QString withoutOther(const QString &field)
{
    return field.mid(field.startsWith(QLatin1String(otherPrefix)) ? QLatin1String(otherPrefix).size() : 0);
}

template <class Entry>
QString wordIn(const std::vector<Entry> &entries, const QString &id, Language language)
{
    const auto entry = std::ranges::find(entries, id, &Entry::id);
    return entry == entries.end() ? QString() : entry->word.in(language).text;
}

} // namespace

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString roleWords(Role role, Language language)
{
    return roles[static_cast<std::size_t>(role)][static_cast<std::size_t>(language)].toString();
}

QString confidenceWords(const QString &confidence, Language language)
{
    return wordsOf(confidences, confidence, language);
}

QString fieldWords(const QString &field, Language language)
{
    const auto spoken = static_cast<std::size_t>(language);
    if (field.startsWith(QLatin1String(otherPrefix)))
        return otherField[spoken].toString().arg(fieldWords(withoutOther(field), language));
    if (field.startsWith(nameIn))
        return fieldIn[spoken].toString().arg(fieldWords(QStringLiteral("name"), language),
                                              languageWords(field.mid(nameIn.size())));
    if (const std::optional<Role> role = roleFromKey(field))
        return roleWords(*role, language);
    return wordsOf(fields, field, language);
}

QString fieldValueWords(const QString &field, const QString &value, Language language)
{
    if (field == QLatin1String("status"))
        if (const std::optional<Status> status = statusFromKey(value))
            return statusWords(*status, language);
    if (field == QLatin1String("date") || field == QLatin1String("original_date"))
        if (const Result<Span> span = spanFromEdtf(value))
            return dateWords(*span, language);
    return value;
}

QString assertedWords(const Snapshot &snapshot, const CitationEntry &citation, Language language)
{
    const QString field = withoutOther(snapshot.pool.text(citation.field));
    const QString value = snapshot.pool.text(citation.value);
    if (const Row said = roleFromKey(field) ? snapshot.find(value) : Row::None; said != Row::None)
        return title(snapshot, said, language).text;
    for (const auto &[key, word] : {std::pair("kind", wordIn(snapshot.kinds, value, language)),
                                    std::pair("type", wordIn(snapshot.types, value, language)),
                                    std::pair("stance", wordIn(snapshot.stances, value, language))})
        if (field == QLatin1String(key) && !word.isEmpty())
            return word;
    return fieldValueWords(field, value, language);
}

QString nameRoleWords(const QString &role)
{
    if (role == QLatin1String("official"))
        return Part::tr("official name");
    if (role == QLatin1String("short"))
        return Part::tr("short name");
    if (role == QLatin1String("romanised"))
        return Part::tr("romanised");
    if (role == QLatin1String("former"))
        return Part::tr("former name");
    if (role == QLatin1String("variant"))
        return Part::tr("variant");
    if (role == QLatin1String("abbreviation"))
        return Part::tr("abbreviation");
    if (role == QLatin1String("other"))
        return Part::tr("another name");
    return role;
}

QString languageWords(const QString &code)
{
    if (const std::optional<Language> language = languageFromCode(code))
        return languageName(*language);
    const QLocale locale(code);
    const bool isKnown = locale.language() != QLocale::C && !code.isEmpty();
    return isKnown && !locale.nativeLanguageName().isEmpty() ? locale.nativeLanguageName() : code;
}

QString scriptWords(const QString &script)
{
    if (script == QLatin1String("Hans"))
        return Part::tr("simplified characters");
    if (script == QLatin1String("Hant"))
        return Part::tr("traditional characters");
    if (script == QLatin1String("Jpan"))
        return Part::tr("kanji and kana");
    if (script == QLatin1String("Kore"))
        return Part::tr("hangul");
    if (script == QLatin1String("Latn"))
        return Part::tr("Latin letters");
    if (script == QLatin1String("Cyrl"))
        return Part::tr("Cyrillic letters");
    return script;
}

QString unitWord(const QString &unit, Language language)
{
    for (const char *known : units)
        if (unit == QLatin1String(known))
            return inLanguage(language, known);
    return unit;
}

QString authorWords(const QString &author, Language language)
{
    return wordsOf(authors, author, language);
}

bool assertsState(const Snapshot &snapshot, const CitationEntry &citation)
{
    const QByteArrayView field = snapshot.pool.view(citation.field);
    return !field.isEmpty() && field != "summary";
}

QStringList circumstanceWords(const Snapshot &snapshot, Row row, Language language)
{
    const auto spoken = static_cast<std::size_t>(language);
    QStringList words;
    for (const Attribute &attribute : circumstances)
        if (snapshot.attribute(row, attribute.key) == attribute.value.key)
            words += attribute.value.words[spoken].toString();
    if (const Result<Span> since = spanFromEdtf(snapshot.attribute(row, u"in_force")); since && since->isKnown())
        words += inForceSince[spoken].toString().arg(dateWords(*since, language));
    for (const QString &key : snapshot.attribute(row, u"not_known").split(u';', Qt::SkipEmptyParts))
        words += wordsOf(unknowns, key.trimmed(), language);
    return words;
}

} // namespace trilateral
