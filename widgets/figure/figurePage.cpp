// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/figurePage.h"

#include "model/dataset/citation.h"
#include "model/snapshot/wording.h"
#include "widgets/figure/shownRecords.h"
#include "widgets/figure/wrappedText.h"
#include "widgets/view/dateWords.h"
#include "widgets/view/statusWords.h"
#include "widgets/view/words.h"

#include <algorithm>

namespace trilateral
{

namespace
{

const double margin = FigurePage().margin;
constexpr double smallestHeight = 240; // of a page with words around the view
constexpr double smallestWidth = 320;
constexpr std::size_t mostCaptionLines = 4;

class PageLayout
{
public:
    PageLayout(const FigureSpec &spec, const Frame &frame, const TextMeasure &measure)
        : m_spec(spec), m_frame(frame), m_measure(measure), m_palette(palette(spec.theme))
    {
    }

    FigurePage layOut()
    {
        const QRectF page(QPointF(), m_spec.size);
        m_page.body = page;
        if (page.width() < smallestWidth || page.height() < smallestHeight)
            return std::move(m_page);
        const double top = addHeading();
        const double foot = m_spec.hasSources ? addFooting() : page.height() - margin / 2;
        const double bottom = m_spec.caption.isEmpty() ? foot : addCaption(foot);
        m_page.body = QRectF(0, top, page.width(), bottom - top);
        return std::move(m_page);
    }

private:
    [[nodiscard]] TextStyle style(float size, bool isBold, Colour colour) const
    {
        return {size, isBold, false, colour, transparent, languageCode(m_spec.language)};
    }
    [[nodiscard]] double innerWidth() const { return m_spec.size.width() - 2 * margin; }

    // One line, its top at y; the y below it.
    double addLine(double y, const QString &text, const TextStyle &style, double width)
    {
        const QString line = m_measure.elided(text, style, width);
        m_page.items.emplace_back(DrawText{{margin, y + m_measure.ascent(style)}, line, style, TextAlign::Left});
        return y + m_measure.ascent(style) + m_measure.descent(style);
    }

    double addHeading()
    {
        const QString title =
            m_spec.title.isEmpty() ? m_frame.snapshot->info.title.in(m_spec.language).text : m_spec.title;
        m_page.items.emplace_back(GroupBegin{QStringLiteral("title"), {}, {}});
        double y = addLine(margin - 6, title, style(24, true, m_palette.text), innerWidth());
        const QString subtitle = figureSubtitle(m_frame, m_spec.language);
        if (!subtitle.isEmpty())
            y = addLine(y, subtitle, style(13, false, m_palette.textMuted), innerWidth());
        m_page.items.emplace_back(GroupEnd{});
        return y + margin / 2;
    }

    // Returns where the view ends.
    double addFooting()
    {
        const TextStyle words = style(11, false, m_palette.textMuted);
        const double baseline = m_spec.size.height() - margin / 2 - m_measure.descent(words);
        const QString version = versionWords();
        const double versionWidth = m_measure.width(version, words);
        m_page.items.emplace_back(GroupBegin{QStringLiteral("sources"), {}, {}});
        m_page.items.emplace_back(DrawText{{m_spec.size.width() - margin, baseline}, version, words, TextAlign::Right});
        const QString sources = sourceWords(words, innerWidth() - versionWidth - margin);
        m_page.items.emplace_back(DrawText{{margin, baseline}, sources, words, TextAlign::Left});
        m_page.items.emplace_back(GroupEnd{});
        return baseline - m_measure.ascent(words) - margin / 2;
    }

    // Returns where the view ends.
    double addCaption(double bottom)
    {
        const TextStyle words = style(13, false, m_palette.text);
        const std::vector<QString> lines =
            wrappedText(m_spec.caption, words, innerWidth(), mostCaptionLines, m_measure);
        const double height = m_measure.ascent(words) + m_measure.descent(words);
        const double top = bottom - height * static_cast<double>(lines.size());
        m_page.items.emplace_back(GroupBegin{QStringLiteral("caption"), {}, {}});
        for (double y = top; const QString &line : lines)
            y = addLine(y, line, words, innerWidth());
        m_page.items.emplace_back(GroupEnd{});
        return top - margin / 2;
    }

    [[nodiscard]] QString versionWords() const
    {
        const DatasetInfo &info = m_frame.snapshot->info;
        QStringList parts{info.title.in(m_spec.language).text, info.version};
        parts.removeAll(QString());
        return parts.join(QLatin1Char(' '));
    }

    // As many sources as there is room for; the rest is counted.
    [[nodiscard]] QString sourceWords(const TextStyle &style, double width) const
    {
        const std::vector<Row> sources = citedSources(*m_frame.snapshot, shownRecords(m_frame, m_spec.view));
        if (sources.empty())
            return {};
        QString fitting;
        QStringList names;
        for (std::size_t i = 0; i < sources.size(); ++i) {
            names << shortTitle(*m_frame.snapshot, sources[i], m_spec.language).text;
            const QString line = sourceLine(names, static_cast<int>(sources.size() - i - 1));
            if (m_measure.width(line, style) > width)
                break;
            fitting = line;
        }
        return fitting.isEmpty() ? m_measure.elided(sourceLine(names, 0), style, width) : fitting;
    }

    [[nodiscard]] QString sourceLine(const QStringList &names, int further) const
    {
        //: %1: names of sources
        QString line = inLanguage(m_spec.language, QT_TRANSLATE_NOOP("Figure", "Sources: %1")).arg(names.join(u" · "));
        if (further > 0)
            //: After a list of sources that goes on
            line += u" · " + inLanguage(m_spec.language, QT_TRANSLATE_N_NOOP("Figure", "%n more"), further);
        return line;
    }

    const FigureSpec &m_spec;
    const Frame &m_frame;
    const TextMeasure &m_measure;
    const Palette &m_palette;
    FigurePage m_page;
};

QString windowWords(const DayRange &window, Language language)
{
    Span span;
    span.first = window.from;
    span.last = window.to;
    span.isInterval = true;
    return dateWords(span, language);
}

QString layerWord(const QString &layer, Language language)
{
    if (layer == QLatin1String("article"))
        //: What a figure shows: only what articles say
        return inLanguage(language, QT_TRANSLATE_NOOP("Figure", "articles"));
    if (layer == QLatin1String("record"))
        return inLanguage(language, QT_TRANSLATE_NOOP("Figure", "public record"));
    return layer;
}

// A record's short name, or the word of a kind, status or layer.
QString facetWord(const Snapshot &snapshot, const QString &facet, const QString &id, Language language)
{
    if (const Row row = snapshot.find(id); row != Row::None)
        return shortTitle(snapshot, row, language).text;
    if (facet == QLatin1String("status"))
        return statusWords(statusFromKey(id).value_or(Status::None), language);
    if (facet == QLatin1String("layer"))
        return layerWord(id, language);
    if (const auto kind = snapshot.findKind(id))
        return snapshot.kinds[index(*kind)].plural.in(language).text;
    return id;
}

QStringList filterWords(const Frame &frame, Language language)
{
    QStringList words;
    const auto &facets = frame.state.filter.facets;
    for (auto facet = facets.begin(); facet != facets.end(); ++facet) {
        QStringList values;
        for (const QString &id : facet.value())
            values << facetWord(*frame.snapshot, facet.key(), id, language);
        words << values.join(QStringLiteral(", "));
    }
    return words;
}

} // namespace

FigurePage layOutPage(const FigureSpec &spec, const Frame &frame, const TextMeasure &measure)
{
    return PageLayout(spec, frame, measure).layOut();
}

QString figureSubtitle(const Frame &frame, Language language)
{
    QStringList parts = filterWords(frame, language);
    if (frame.state.filter.window)
        parts.prepend(windowWords(*frame.state.filter.window, language));
    if (frame.compared)
        //: %1 is a period that stands beside another
        parts << inLanguage(language, QT_TRANSLATE_NOOP("Figure", "compared with %1"))
                     .arg(windowWords(*frame.state.timeline.compared, language));
    if (const Row focus = frame.snapshot->find(frame.state.focus); focus != Row::None)
        //: %1 is a record in the middle of a network
        parts << inLanguage(language, QT_TRANSLATE_NOOP("Figure", "around %1"))
                     .arg(shortTitle(*frame.snapshot, focus, language).text);
    if (parts.isEmpty())
        parts << frame.snapshot->info.subtitle.in(language).text;
    if (frame.state.knownOn)
        //: %1 is a day: the record as it stood then
        parts << inLanguage(language, QT_TRANSLATE_NOOP("Figure", "as known on %1"))
                     .arg(dayWords(*frame.state.knownOn, language));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

std::vector<Row> citedSources(const Snapshot &snapshot, const Mask &records)
{
    return citedBy(snapshot, records);
}

} // namespace trilateral
