// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view/fontTextMeasure.h"

#include "widgets/view/embeddedFonts.h"
#include "widgets/view/fonts.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr qsizetype mostWidths = 50'000;
constexpr qsizetype mostCut = 2'000;

double scaleOf(const TextStyle &style)
{
    return double(wholePixels(style)) / measuredPixels;
}

// The places at which a text may be cut, rising, without 0.
std::vector<qsizetype> cuts(const QString &text)
{
    std::vector<qsizetype> places;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary())
        places.push_back(at);
    return places;
}

// A text that had to be cut, and the room it had.
struct Cut {
    quint32 font;
    double width;
    QString text;
    bool operator==(const Cut &) const = default;
};

size_t qHash(const Cut &cut, size_t seed = 0)
{
    return qHashMulti(seed, cut.font, cut.width, cut.text);
}

// The text is wider.
QString cutToFit(const QString &text, const QFontMetricsF &metrics, double width)
{
    const QString ellipsis(QChar(0x2026));
    const auto cutAt = [&](qsizetype at) -> QString { // a string builder would outlive what it is made of
        return QStringView(text).left(at).trimmed() + ellipsis;
    };
    const auto fits = [&](qsizetype at) {
        return metrics.horizontalAdvance(cutAt(at)) <= width;
    };
    const std::vector<qsizetype> places = cuts(text);
    const auto end = std::ranges::partition_point(places, fits);
    if (end != places.begin())
        return cutAt(*std::prev(end));
    return metrics.horizontalAdvance(ellipsis) <= width ? ellipsis : QString();
}

} // namespace

FontTextMeasure::Font FontTextMeasure::load(const TextStyle &style)
{
    const QFontMetricsF metrics(fontFor(style));
    return {metrics, metrics.ascent(), metrics.descent(), {}};
}

FontTextMeasure::Font &FontTextMeasure::font(TextStyle style) const
{
    if (m_generation != fontGeneration())
        m_fonts.clear();
    m_generation = fontGeneration();
    style.pixelSize = measuredPixels;
    const quint32 key = fontKey(style);
    auto found = m_fonts.find(key);
    if (found == m_fonts.end())
        found = m_fonts.insert(key, load(style));
    return *found;
}

double FontTextMeasure::width(const QString &text, const TextStyle &style) const
{
    Font &font = this->font(style);
    const double scale = scaleOf(style);
    const auto found = font.widths.constFind(text);
    if (found != font.widths.constEnd())
        return *found * scale;
    if (font.widths.size() >= mostWidths)
        font.widths.clear();
    return *font.widths.insert(text, font.metrics.horizontalAdvance(text)) * scale;
}

double FontTextMeasure::ascent(const TextStyle &style) const
{
    return font(style).ascent * scaleOf(style);
}

double FontTextMeasure::descent(const TextStyle &style) const
{
    return font(style).descent * scaleOf(style);
}

QString FontTextMeasure::elided(const QString &text, const TextStyle &style, double width) const
{
    if (this->width(text, style) <= width)
        return text;
    thread_local QHash<Cut, QString> cutTexts;
    const Cut key{fontKey(style), width, text};
    const auto found = cutTexts.constFind(key);
    if (found != cutTexts.constEnd())
        return *found;
    if (cutTexts.size() >= mostCut)
        cutTexts.clear();
    return *cutTexts.insert(key, cutToFit(text, font(style).metrics, width / scaleOf(style)));
}

} // namespace trilateral
