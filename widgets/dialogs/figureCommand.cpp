// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/figureCommand.h"

#include "model/analysis/graph.h"
#include "model/time/span.h"

#include <QRegularExpression>

#include <cmath>

namespace trilateral
{

namespace
{

QString isoDay(Day day)
{
    Span span;
    span.first = span.last = day;
    return edtfFromSpan(span);
}

QString sizeText(QSizeF size)
{
    return QStringLiteral("%1x%2").arg(qRound(size.width())).arg(qRound(size.height()));
}

class CommandWords
{
public:
    void add(const QString &word) { m_words += shellQuoted(word); }
    void add(const char *option, const QString &value)
    {
        if (value.isEmpty())
            return;
        m_words += QString::fromLatin1(option);
        add(value);
    }
    [[nodiscard]] QString text() const { return m_words.join(QLatin1Char(' ')); }

private:
    QStringList m_words;
};

void addFilter(CommandWords &words, const Filter &filter)
{
    if (filter.window && filter.window->from != openPast)
        words.add("--from", isoDay(filter.window->from));
    if (filter.window && filter.window->to != openFuture)
        words.add("--to", isoDay(filter.window->to));
    for (auto facet = filter.facets.cbegin(); facet != filter.facets.cend(); ++facet)
        words.add("--filter", facet.key() + u'=' + facet.value().join(QLatin1Char(',')));
}

void addView(CommandWords &words, const FigureSpec &spec, const ExplorationState &state)
{
    if (spec.view == QLatin1String("timeline")) {
        words.add("--lanes", state.timeline.lanes);
        if (!spec.isWhole && state.timeline.from < state.timeline.to)
            words.add("--visible", isoDay(Day(std::floor(state.timeline.from))) + u".." +
                                       isoDay(Day(std::ceil(state.timeline.to)) - 1));
        return;
    }
    if (chartOfView(spec.view)) {
        words.add("--show-as", toJson(state.charts).keys().join(QLatin1Char(',')));
        return;
    }
    if (!spec.view.startsWith(QLatin1String("network")) && spec.view != QLatin1String("matrix:nodes"))
        return;
    words.add("--focus", state.focus);
    if (!state.focus.isEmpty())
        words.add("--depth", QString::number(state.depth));
    words.add("--layout", state.network.layout);
    words.add("--seed", QString::number(state.network.seed));
    words.add("--level", graphLevelKey(state.network.level));
}

void addFlags(CommandWords &words, const FigureSpec &spec, const QString &output)
{
    if (!spec.hasLegend)
        words.add(QStringLiteral("--no-legend"));
    if (!spec.hasSources)
        words.add(QStringLiteral("--no-sources"));
    if (spec.isCitedOnly)
        words.add(QStringLiteral("--cited-only"));
    if (output.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        words.add("--poster", spec.poster);
    if (spec.isTransparent && !output.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        words.add(QStringLiteral("--transparent"));
}

} // namespace

QString shellQuoted(const QString &text)
{
    static const QRegularExpression harmless(QStringLiteral("^[A-Za-z0-9_./:=,@%+-]+$"));
    if (harmless.match(text).hasMatch())
        return text;
    return u'\'' + QString(text).replace(QLatin1Char('\''), QStringLiteral("'\\''")) + u'\'';
}

QString figureCommand(const FigureSpec &spec, const ExplorationState &state, const QString &document,
                      const QString &output)
{
    CommandWords words;
    words.add(QStringLiteral("trilateral"));
    words.add("export", spec.view);
    if (!document.isEmpty())
        words.add(document);
    words.add("--output", output);
    words.add("--size", sizeText(spec.size));
    words.add("--scale", QString::number(spec.scale));
    addFilter(words, state.filter);
    words.add("--select", state.selection.join(QLatin1Char(',')));
    addView(words, spec, state);
    if (state.knownOn)
        words.add("--known-on", isoDay(*state.knownOn));
    words.add("--language", languageCode(spec.language));
    words.add("--theme", themeKey(spec.theme));
    words.add("--title", spec.title);
    words.add("--caption", spec.caption);
    addFlags(words, spec, output);
    return words.text();
}

} // namespace trilateral
