// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "widgets/figure/figurePreset.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace trilateral
{

namespace
{

struct Arguments {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

constexpr int smallestSide = 16;
constexpr int largestSide = 30'000;

Refusal misuse(const QString &text)
{
    return {Misused, text};
}

QStringList statusWords()
{
    QStringList words;
    for (int i = 1; i < statusCount; ++i)
        words << statusKey(static_cast<Status>(i));
    return words;
}

QStringList kindWords(const Snapshot &snapshot)
{
    QStringList words;
    for (const Kind &kind : snapshot.kinds)
        words << kind.id;
    return words;
}

// Facets whose values are records: source, and every entity kind that is a facet.
bool isRecordFacet(const Snapshot &snapshot, const QString &facet)
{
    return facet == QLatin1StringView("source") || std::ranges::any_of(snapshot.kinds, [&](const Kind &kind) {
               return kind.base == Base::Entity && kind.facet >= 0 && kind.id == facet;
           });
}

// The words that a facet without records takes; empty for any other facet.
QStringList wordsOf(const Snapshot &snapshot, const QString &facet)
{
    if (facet == QLatin1StringView("kind"))
        return kindWords(snapshot);
    if (facet == QLatin1StringView("status"))
        return statusWords();
    if (facet == QLatin1StringView("layer"))
        return {QStringLiteral("article"), QStringLiteral("record"), QStringLiteral("own")};
    return {};
}

Outcome<QStringList> knownWords(const QStringList &words, const QStringList &values, const QString &facet)
{
    for (const QString &value : values)
        if (!words.contains(value))
            return misuse(
                Arguments::tr("“%1” is not a %2; known are: %3.").arg(value, facet, words.join(QLatin1String(", "))));
    return values;
}

Outcome<QStringList> facetValues(const Snapshot &snapshot, const QString &facet, const QString &list)
{
    const QStringList values = list.split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (values.isEmpty())
        return misuse(Arguments::tr("--filter %1= names no value.").arg(facet));
    if (const QStringList words = wordsOf(snapshot, facet); !words.isEmpty())
        return knownWords(words, values, facet);
    if (!isRecordFacet(snapshot, facet))
        return misuse(Arguments::tr("“%1” is not a facet of this document.").arg(facet));
    return knownRecords(snapshot, list.toStdString());
}

} // namespace

QString placeOf(const QString &path)
{
    const QFileInfo info(path);
    const QString place = info.exists() ? info.canonicalFilePath()
                                        : QFileInfo(info.absolutePath()).canonicalFilePath() + u'/' + info.fileName();
    return QDir::cleanPath(place);
}

Outcome<DayRange> dayRange(const std::string &option, const std::string &value)
{
    const auto span = spanFromEdtf(word(value));
    const bool isUnderstood =
        span && span->isKnown() && !span->isInterval && !span->isOpenStart() && !span->isOpenEnd();
    if (!isUnderstood)
        return misuse(
            Arguments::tr("%1 “%2” is not a date; write 2025-03-22, 2025-03 or 2025.").arg(word(option), word(value)));
    return DayRange{span->first, span->last};
}

Outcome<std::optional<DayRange>> timeWindow(const std::string &from, const std::string &to)
{
    if (from.empty() && to.empty())
        return std::optional<DayRange>();
    DayRange window;
    if (!from.empty()) {
        auto days = dayRange("--from", from);
        if (!days)
            return days.refusal();
        window.from = days->from;
    }
    if (!to.empty()) {
        auto days = dayRange("--to", to);
        if (!days)
            return days.refusal();
        window.to = days->to;
    }
    if (window.from > window.to)
        return misuse(Arguments::tr("--from %1 comes after --to %2.").arg(word(from), word(to)));
    return std::optional(window);
}

Outcome<Language> language(const std::string &value)
{
    if (const auto found = languageFromCode(word(value)))
        return *found;
    return misuse(Arguments::tr("“%1” is not a language of this program; choose en, zh, ja or ko.").arg(word(value)));
}

Outcome<QSizeF> pictureSize(const std::string &value)
{
    QString text = word(value);
    const bool isPaper = text.endsWith(QLatin1String("mm"));
    if (isPaper)
        text.chop(2);
    const QStringList sides = text.split(QLatin1Char('x'));
    const double unit = isPaper ? pixelsPerMillimetre : 1;
    bool isWidth = false;
    bool isHeight = false;
    const int width = qRound(sides.value(0).toDouble(&isWidth) * unit);
    const int height = qRound(sides.value(1).toDouble(&isHeight) * unit);
    const bool isUnderstood = sides.size() == 2 && isWidth && isHeight;
    if (isUnderstood && std::min(width, height) >= smallestSide && std::max(width, height) <= largestSide)
        return QSizeF(width, height);
    return misuse(Arguments::tr("--size “%1” is not a size from %2x%2 to %3x%3; write 1600x900, or 170x120mm.")
                      .arg(word(value))
                      .arg(smallestSide)
                      .arg(largestSide));
}

Outcome<Row> knownRecord(const Snapshot &snapshot, const std::string &id)
{
    const Row row = snapshot.find(word(id));
    if (row != Row::None && snapshot.isPresent(row))
        return row;
    return Refusal{Failed,
                   Arguments::tr("There is no record “%1”; “trilateral find TEXT” searches for it.").arg(word(id))};
}

Outcome<QStringList> knownRecords(const Snapshot &snapshot, const std::string &list)
{
    const QStringList ids = word(list).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &id : ids)
        if (auto row = knownRecord(snapshot, id.toStdString()); !row)
            return row.refusal();
    return ids;
}

Outcome<Filter> filterFrom(const Snapshot &snapshot, const std::vector<std::string> &values)
{
    Filter filter;
    for (const std::string &value : values) {
        const QString text = word(value);
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        if (equals <= 0)
            return misuse(Arguments::tr("--filter “%1” is not of the form FACET=ID[,ID…].").arg(text));
        const QString facet = text.left(equals);
        auto ids = facetValues(snapshot, facet, text.mid(equals + 1));
        if (!ids)
            return ids.refusal();
        filter.facets[facet] += *ids;
    }
    return filter;
}

} // namespace trilateral
