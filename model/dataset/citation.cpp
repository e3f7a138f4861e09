// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/citation.h"

#include "model/snapshot/wording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace trilateral
{

namespace
{

QString slugOf(const QString &id)
{
    QString slug = id;
    for (QChar &c : slug)
        if (!(c.isLetterOrNumber() && c.unicode() < 128))
            c = u'-';
    return slug;
}

QString withScheme(const QString &address)
{
    return address.isEmpty() || address.contains(QLatin1String("://")) ? address : QStringLiteral("https://") + address;
}

// Where the year is not sure, nothing.
std::optional<int> yearOf(const Span &span)
{
    if (!span.isKnown() || span.isOpenStart() || span.isOpenEnd())
        return std::nullopt;
    const int year = dateFromDay(span.first).year;
    return year == dateFromDay(span.latestStart()).year ? std::optional(year) : std::nullopt;
}

// What BibTeX would read as a command.
QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (QStringLiteral("&%$#_{}").contains(c))
            result += u'\\';
        if (c == u'\\')
            result += QStringLiteral("\\textbackslash{}");
        else if (c == u'~' || c == u'^')
            result += QStringLiteral("\\%1{}").arg(c);
        else
            result += c;
    }
    return result;
}

QString bibTexOf(const Reference &reference)
{
    QString entry = QStringLiteral("@misc{%1").arg(reference.key);
    const auto field = [&entry](const char *name, const QString &value) {
        if (!value.isEmpty())
            entry += QStringLiteral(",\n  %1 = {%2}").arg(QLatin1String(name), value);
    };
    field("title", u'{' + escaped(reference.title) + u'}');
    field("author", reference.author.isEmpty() ? QString() : u'{' + escaped(reference.author) + u'}');
    field("publisher", escaped(reference.publisher));
    if (const auto year = yearOf(reference.published))
        field("year", QString::number(*year));
    field("version", escaped(reference.version));
    field("url", reference.url);
    field("language", reference.language);
    field("note", escaped(reference.note));
    return entry + QStringLiteral("\n}\n");
}

QJsonArray dateParts(const Span &span)
{
    const Date date = dateFromDay(span.first);
    QJsonArray parts{date.year};
    if (span.precision() <= Precision::Month)
        parts.append(date.month);
    if (span.precision() == Precision::Day)
        parts.append(date.day);
    return {parts};
}

QJsonObject cslOf(const Reference &reference)
{
    QJsonObject item{
        {QStringLiteral("id"), reference.key},
        {QStringLiteral("type"), reference.version.isEmpty() ? QStringLiteral("webpage") : QStringLiteral("dataset")},
        {QStringLiteral("title"), reference.title}};
    const auto set = [&item](const char *name, const QString &value) {
        if (!value.isEmpty())
            item.insert(QLatin1String(name), value);
    };
    if (!reference.author.isEmpty())
        item.insert(QStringLiteral("author"), QJsonArray{QJsonObject{{QStringLiteral("literal"), reference.author}}});
    set("publisher", reference.publisher);
    set("URL", reference.url);
    set("language", reference.language);
    set("version", reference.version);
    set("note", reference.note);
    if (yearOf(reference.published))
        item.insert(QStringLiteral("issued"),
                    QJsonObject{{QStringLiteral("date-parts"), dateParts(reference.published)}});
    return item;
}

} // namespace

Reference referenceTo(const Snapshot &snapshot, Row source, Language language)
{
    Reference reference;
    reference.key = slugOf(snapshot.id(source));
    reference.title = title(snapshot, source, language).text;
    reference.author = snapshot.attribute(source, u"author");
    if (reference.author == QLatin1String("not named"))
        reference.author.clear();
    reference.publisher = snapshot.attribute(source, u"publisher");
    reference.url = withScheme(snapshot.attribute(source, u"url"));
    reference.language = snapshot.attribute(source, u"language");
    if (const auto published = spanFromEdtf(snapshot.attribute(source, u"published")))
        reference.published = *published;
    return reference;
}

Reference referenceToView(const Snapshot &snapshot, const QString &shown, Language language)
{
    Reference reference;
    reference.key = QStringLiteral("trilateral-record");
    reference.title = snapshot.info.title.in(language).text;
    reference.version = snapshot.info.version;
    reference.language = languageCode(language);
    reference.note = shown;
    return reference;
}

QString citationText(const std::vector<Reference> &references)
{
    QStringList lines;
    for (const Reference &reference : references) {
        const auto year = yearOf(reference.published);
        QStringList parts{reference.author,
                          reference.title,
                          reference.version,
                          reference.publisher,
                          year ? edtfFromSpan(reference.published) : QString(),
                          reference.url,
                          reference.note};
        parts.removeAll(QString());
        lines += parts.join(QStringLiteral(". ")) + u'.';
    }
    return lines.join(u'\n');
}

QString bibTex(const std::vector<Reference> &references)
{
    QStringList entries;
    for (const Reference &reference : references)
        entries += bibTexOf(reference);
    return entries.join(u'\n');
}

QByteArray cslJson(const std::vector<Reference> &references)
{
    QJsonArray items;
    for (const Reference &reference : references)
        items.append(cslOf(reference));
    return QJsonDocument(items).toJson();
}

bool isCitable(const Snapshot &snapshot, Row source)
{
    const auto says = [&](QStringView key) {
        return !snapshot.attribute(source, key).isEmpty();
    };
    return says(u"publisher") || says(u"author") || says(u"url");
}

Mask uncitable(const Snapshot &snapshot, const Mask &records)
{
    Mask citable(snapshot.count());
    const RowRange entities = snapshot.rows(Base::Entity);
    for (quint32 i = entities.first; i < entities.last; ++i)
        if (isCitable(snapshot, row(i)))
            citable.set(row(i));
    Mask missing(snapshot.count());
    records.forEach([&](std::size_t r) {
        const auto rests = [&](const CitationEntry &c) {
            return c.source != Row::None && citable.test(c.source);
        };
        if (snapshot.base(row(r)) != Base::Entity && std::ranges::none_of(snapshot.citations(row(r)), rests))
            missing.set(r);
    });
    return missing;
}

std::vector<Row> citedBy(const Snapshot &snapshot, const Mask &records)
{
    std::vector<quint32> uses(snapshot.count(), 0);
    records.forEach([&](std::size_t r) {
        if (snapshot.base(row(r)) == Base::Entity)
            return;
        for (const CitationEntry &citation : snapshot.citations(row(r)))
            if (citation.source != Row::None)
                ++uses[index(citation.source)];
    });
    std::vector<Row> sources;
    for (std::size_t r = 0; r < uses.size(); ++r)
        if (uses[r])
            sources.push_back(row(r));
    std::ranges::stable_sort(sources, std::ranges::greater{}, [&](Row r) { return uses[index(r)]; });
    return sources;
}

} // namespace trilateral
