// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/snapshot/wording.h"

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

LocalText titlesOf(const Snapshot &snapshot, const std::vector<Row> &rows, Language language)
{
    QStringList names;
    bool isFallback = false;
    for (const Row r : rows) {
        const LocalText part = title(snapshot, r, language);
        names += part.text;
        isFallback = isFallback || part.isFallback;
    }
    return {joined(names, language), language, isFallback};
}

// English has a sentence; the words of the other languages are labels, set behind the two ends.
QString statement(const QString &subject, const QString &verbText, const QString &object, bool isDirected,
                  Language language)
{
    if (language == Language::English)
        return QStringList{subject, verbText, object}.join(u' ').trimmed();
    const QString arrow = isDirected ? QStringLiteral(" → ") : QStringLiteral(" – ");
    const QString ends = subject + (subject.isEmpty() || object.isEmpty() ? QString() : arrow) + object;
    if (verbText.isEmpty())
        return ends;
    return ends + (language == Language::Korean ? QStringLiteral(": ") : QStringLiteral("：")) + verbText;
}

LocalText statementTitle(const Snapshot &snapshot, Row r, Language language)
{
    const LocalText subject = titlesOf(snapshot, snapshot.allTied(r, Role::Subject), language);
    const LocalText object = titlesOf(snapshot, snapshot.allTied(r, Role::Object), language);
    const LocalText word = verb(snapshot, r, language);
    const RelationType *type = snapshot.typeOf(r);
    const bool isDirected = !type || type->isDirected;
    return {statement(subject.text, word.text, object.text, isDirected, language), language,
            subject.isFallback || object.isFallback || word.isFallback};
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

} // namespace trilateral
