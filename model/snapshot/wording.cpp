// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/snapshot/wording.h"

#include "model/snapshot/order.h"
#include "model/snapshot/tenure.h"
#include "model/time/calendar.h"

#include <QStringList>

namespace trilateral
{

namespace
{

QString joined(const QStringList &names, Language language)
{
    if (language == Language::Chinese || language == Language::Japanese)
        return names.join(u'、');
    if (language == Language::Korean || names.size() < 2)
        return names.join(QStringLiteral(", "));
    return names.first(names.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" and ") + names.last();
}

// Whoever cites a paper says "The Gazette", not its headline.
LocalText titlesOf(const Snapshot &snapshot, const std::vector<Row> &rows, Language language)
{
    QStringList names;
    bool isFallback = false;
    for (const Row r : inOrder(snapshot, rows, language)) {
        const bool isSource = snapshot.kindOf(r).id == QLatin1String("source");
        const LocalText part = isSource ? shortTitle(snapshot, r, language) : title(snapshot, r, language);
        names += part.text;
        isFallback = isFallback || part.isFallback;
    }
    return {joined(names, language), language, isFallback};
}

// The third person of an English verb phrase for several: "supports" → "support", "is open to" → "are open to".
QString pluralOf(const QString &phrase)
{
    static const QHash<QString, QString> irregular{{QStringLiteral("is"), QStringLiteral("are")},
                                                   {QStringLiteral("has"), QStringLiteral("have")},
                                                   {QStringLiteral("was"), QStringLiteral("were")},
                                                   {QStringLiteral("does"), QStringLiteral("do")},
                                                   {QStringLiteral("goes"), QStringLiteral("go")}};
    QString verb = phrase.section(u' ', 0, 0);
    const QString rest = phrase.mid(verb.size());
    if (const auto found = irregular.constFind(verb); found != irregular.cend())
        return *found + rest;
    if (verb.endsWith(QLatin1String("ies")))
        return verb.chopped(3) + u'y' + rest;
    for (const char *ending : {"sses", "shes", "ches", "xes", "zes"})
        if (verb.endsWith(QLatin1String(ending)))
            return verb.chopped(2) + rest;
    return (verb.endsWith(u's') && !verb.endsWith(QLatin1String("ss")) ? verb.chopped(1) : verb) + rest;
}

// "A（B）", and in half width where that is the custom.
QString inBrackets(const QString &text, Language language)
{
    if (language == Language::Chinese || language == Language::Japanese)
        return QStringLiteral("（%1）").arg(text);
    return (language == Language::Korean ? QStringLiteral("(%1)") : QStringLiteral(" (%1)")).arg(text);
}

QString colon(Language language)
{
    return language == Language::Chinese || language == Language::Japanese ? QStringLiteral("：")
                                                                           : QStringLiteral(": ");
}

QString between(const QString &a, const QString &b, Language language)
{
    switch (language) {
    case Language::Chinese:
        return a + u'与' + b;
    case Language::Japanese:
        return a + u'と' + b;
    default:
        return a + u'·' + b;
    }
}

// English has a sentence; the words of the other languages are labels: "A（支持：B）", and of a mutual one
// "A与B：合作".
QString statement(const QString &subject, const QString &verbText, const QString &object, bool isDirected,
                  Language language)
{
    if (language == Language::English)
        return QStringList{subject, verbText, object}.join(u' ').trimmed();
    QStringList parts{verbText, object};
    parts.removeAll(QString());
    if (subject.isEmpty() || parts.isEmpty())
        return subject + parts.join(colon(language));
    if (!isDirected && !object.isEmpty())
        return between(subject, object, language) + (verbText.isEmpty() ? QString() : colon(language) + verbText);
    return subject + inBrackets(parts.join(colon(language)), language);
}

LocalText statementTitle(const Snapshot &snapshot, Row r, Language language)
{
    const LocalText subject = titlesOf(snapshot, snapshot.allTied(r, Role::Subject), language);
    const LocalText object = titlesOf(snapshot, snapshot.allTied(r, Role::Object), language);
    const LocalText word = verbOfAll(snapshot, r, language);
    const RelationType *type = snapshot.typeOf(r);
    const bool isDirected = !type || type->isDirected;
    return {statement(subject.text, word.text, object.text, isDirected, language), language,
            subject.isFallback || object.isFallback || word.isFallback};
}

QString yearOf(Day day)
{
    return QString::number(dateFromDay(day).year);
}

// "2013–2018", "2025" or "since 2013" without a word: "2013–".
QString yearsOf(const Span &span)
{
    if (!span.isKnown())
        return {};
    const QString first = span.isOpenStart() ? QString() : yearOf(span.first);
    const QString last = span.isOpenEnd() ? QString() : yearOf(span.last);
    return first == last ? first : first + u'–' + last;
}

// A title that is true before, in and after the term.
LocalText tenureTitle(const Snapshot &snapshot, Row r, Language language)
{
    const LocalText holder = titlesOf(snapshot, snapshot.allTied(r, Role::Subject), language);
    const LocalText office = titlesOf(snapshot, snapshot.allTied(r, Role::Object), language);
    const QString years = yearsOf(snapshot.span[index(r)]);
    const bool isFallback = holder.isFallback || office.isFallback;
    if (language == Language::English) {
        const QString post = holder.text + (office.text.isEmpty() ? QString() : QStringLiteral(", ") + office.text);
        return {years.isEmpty() ? post : post + inBrackets(years, language), language, isFallback};
    }
    QStringList parts{office.text, years};
    parts.removeAll(QString());
    const QString comma = language == Language::Korean ? QStringLiteral(", ") : QStringLiteral("，");
    const QString post = parts.join(language == Language::Japanese ? QStringLiteral("、") : comma);
    return {post.isEmpty() ? holder.text : holder.text + inBrackets(post, language), language, isFallback};
}

// "Series (11)", "Indicator, 2020": what it belongs to, and the number or date that tells it apart.
LocalText memberTitle(const Snapshot &snapshot, Row r, Row whole, Language language)
{
    LocalText text = title(snapshot, whole, language);
    if (const qint16 number = snapshot.ordinal[index(r)])
        text.text += QStringLiteral(" (%1)").arg(number);
    else if (snapshot.span[index(r)].isKnown())
        text.text += QStringLiteral(", ") + edtfFromSpan(snapshot.span[index(r)]);
    return text;
}

LocalText composedTitle(const Snapshot &snapshot, Row r, Language language)
{
    for (const Role role : {Role::Series, Role::Indicator})
        if (const Row whole = snapshot.tied(r, role); whole != Row::None)
            return memberTitle(snapshot, r, whole, language);
    if (snapshot.tied(r, Role::Subject) != Row::None && isTenure(snapshot, r))
        return tenureTitle(snapshot, r, language);
    if (snapshot.tied(r, Role::Subject) != Row::None || snapshot.tied(r, Role::Object) != Row::None)
        return statementTitle(snapshot, r, language);
    return {snapshot.id(r), language, true};
}

LocalText shortName(const Snapshot &snapshot, Row r, Language language)
{
    const QString code = languageCode(language);
    for (const NameEntry &entry : snapshot.names(r))
        if (snapshot.pool.view(entry.role) == "short" && code == QLatin1String(snapshot.pool.view(entry.language)))
            return {snapshot.pool.text(entry.text), language, false};
    return {};
}

} // namespace

LocalText title(const Snapshot &snapshot, Row row, Language language)
{
    LocalText name = snapshot.name(row, language);
    return name.text.isEmpty() ? composedTitle(snapshot, row, language) : name;
}

LocalText shortTitle(const Snapshot &snapshot, Row row, Language language)
{
    LocalText name = shortName(snapshot, row, language);
    return name.text.isEmpty() ? title(snapshot, row, language) : name;
}

LocalText verb(const Snapshot &snapshot, Row relation, Language language, bool inverse)
{
    if (const Stance *stance = snapshot.stanceOf(relation))
        return stance->word.in(language);
    const RelationType *type = snapshot.typeOf(relation);
    if (!type)
        return {{}, language, false};
    const LocalText turned = type->inverse.in(language);
    const bool hasOwn = !turned.text.isEmpty() && type->isDirected;
    return inverse && hasOwn ? turned : type->word.in(language);
}

LocalText verbOfAll(const Snapshot &snapshot, Row relation, Language language)
{
    LocalText word = verb(snapshot, relation, language);
    const bool isOfMany = snapshot.allTied(relation, Role::Subject).size() > 1;
    if (isOfMany && word.language == Language::English)
        word.text = pluralOf(word.text);
    return word;
}

} // namespace trilateral
