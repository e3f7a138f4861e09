// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartWords.h"

#include "model/analysis/chartSlices.h"
#include "model/snapshot/wording.h"
#include "widgets/view/words.h"

#include <algorithm>

namespace trilateral
{

namespace
{

struct ChartWord {
    const char *name;
    const char *title;
};

constexpr ChartWord titles[] = {
    {"meetings-by-year", QT_TRANSLATE_NOOP("Figure", "Meetings held, by year")},
    {"meetings-by-host", QT_TRANSLATE_NOOP("Figure", "Meetings held, by host")},
    {"meetings-by-city", QT_TRANSLATE_NOOP("Figure", "Meetings held, by city")},
    {"intervals", QT_TRANSLATE_NOOP("Figure", "Months between meetings")},
    {"positions", QT_TRANSLATE_NOOP("Figure", "Positions, by issue")},
    {"issues-by-meeting", QT_TRANSLATE_NOOP("Figure", "Issues, by the meetings that took them up")},
    {"issues-by-article", QT_TRANSLATE_NOOP("Figure", "Issues, by the statements of articles")},
    {"tenures", QT_TRANSLATE_NOOP("Figure", "Months in office together")},
    {"sources", QT_TRANSLATE_NOOP("Figure", "Records, by source")},
    {"sources-by-publisher", QT_TRANSLATE_NOOP("Figure", "Sources, by publisher and year")},
};

QString joined(const Snapshot &snapshot, const std::vector<Row> &rows, Language language)
{
    QStringList names;
    for (const Row row : rows)
        names += shortTitle(snapshot, row, language).text;
    return names.join(QStringLiteral(" · "));
}

// What a look needs said: what the bars are parts of, which scale the lines have.
void addLook(QStringList &notes, const ChartTable &table, const ChartLook &look, Language language)
{
    if (look.areShares && table.series.size() > 1)
        notes += inLanguage(language, QT_TRANSLATE_NOOP("Figure", "Percent of each bar"));
    else if (look.areShares)
        notes += inLanguage(language, QT_TRANSLATE_NOOP("Figure", "Percent of all bars"));
    if (look.isLogarithmic)
        notes += inLanguage(language, QT_TRANSLATE_NOOP("Figure", "Logarithmic scale"));
}

std::vector<Row> incompleteOf(const ChartTable &table)
{
    std::vector<Row> rows;
    for (const ChartSeries &series : table.series)
        if (series.isIncomplete)
            rows.push_back(series.row);
    return rows;
}

void addIncomplete(QStringList &notes, const Snapshot &snapshot, const ChartTable &table, Language language)
{
    const std::vector<Row> incomplete = incompleteOf(table);
    if (incomplete.empty())
        return;
    //: %1: names of series or figures
    const char *words = table.form == ChartForm::Lines
                            ? QT_TRANSLATE_NOOP("Figure", "Some years are missing: %1")
                            //: %1: names of series
                            : QT_TRANSLATE_NOOP("Figure", "Only some meetings are known: %1");
    notes += inLanguage(language, words).arg(joined(snapshot, incomplete, language));
}

// "Article ¶7".
QString citationWord(const Snapshot &snapshot, const CitationEntry &citation, Language language)
{
    const QString publisher = publisherWord(snapshot, citation.source, language);
    const QString locator = snapshot.pool.text(citation.locator);
    return locator.isEmpty() ? publisher : publisher + u' ' + locator;
}

// Of whoever quotes the figure.
QString quotationWords(const Snapshot &snapshot, Row observation, Language language)
{
    for (const CitationEntry &citation : snapshot.citations(observation))
        if (citation.source != Row::None)
            return citationWord(snapshot, citation, language);
    return {};
}

// Publishers of what the rows cite, with how many records of theirs, most first.
std::vector<std::pair<QString, int>> publishersOf(const Snapshot &snapshot, const ChartCell &cell, Language language)
{
    std::vector<std::pair<QString, int>> publishers;
    for (const Row row : cell.rows)
        for (const CitationEntry &citation : snapshot.citations(row)) {
            if (citation.source == Row::None)
                continue;
            const QString word = cell.rows.size() == 1 ? citationWord(snapshot, citation, language)
                                                       : publisherWord(snapshot, citation.source, language);
            const auto known = std::ranges::find(publishers, word, &std::pair<QString, int>::first);
            if (known == publishers.end())
                publishers.emplace_back(word, 1);
            else
                ++known->second;
        }
    std::ranges::stable_sort(publishers, std::ranges::greater{}, &std::pair<QString, int>::second);
    return publishers;
}

} // namespace

QString publisherWord(const Snapshot &snapshot, Row source, Language language)
{
    const QString publisher = snapshot.attribute(source, u"publisher").simplified();
    return publisher.isEmpty() ? shortTitle(snapshot, source, language).text : publisher;
}

QString chartTitle(const Snapshot &snapshot, const QString &name, Language language)
{
    for (const ChartWord &word : titles)
        if (name == QLatin1String(word.name))
            return inLanguage(language, word.title);
    //: Numbers over time; %1: a unit such as percent
    const QString figures = inLanguage(language, QT_TRANSLATE_NOOP("Figure", "Figures in %1"))
                                .arg(unitWord(chartUnit(snapshot, name), language));
    const QString issuer = chartIssuer(snapshot, name);
    return issuer.isEmpty() ? figures : figures + u" · " + issuer;
}

QString chartHeading(const Snapshot &snapshot, const QString &name, const ChartTable &table, Language language)
{
    const QString title = chartTitle(snapshot, name, language);
    return table.subject == Row::None ? title : title + u": " + shortTitle(snapshot, table.subject, language).text;
}

QString chartNote(const Snapshot &snapshot, const ChartTable &table, const ChartLook &look, Language language)
{
    QStringList notes;
    addLook(notes, table, look, language);
    if (!table.leftOut.empty())
        //: %1: names of series
        notes +=
            inLanguage(language, QT_TRANSLATE_NOOP("Figure", "Not counted, since only some meetings are known: %1"))
                .arg(joined(snapshot, table.leftOut, language));
    addIncomplete(notes, snapshot, table, language);
    if (table.rest > 0 && !(look.isPie && hasRestSlice(table)))
        notes +=
            inLanguage(language, QT_TRANSLATE_N_NOOP("Figure", "%n smaller left out"), static_cast<int>(table.rest));
    if (table.undated > 0)
        notes += inLanguage(language, QT_TRANSLATE_N_NOOP("Figure", "%n without a known year"),
                            static_cast<int>(table.undated));
    if (table.valueless > 0)
        notes += inLanguage(language, QT_TRANSLATE_N_NOOP("Figure", "%n without a number"),
                            static_cast<int>(table.valueless));
    return notes.join(QStringLiteral(" · "));
}

QString cellSources(const Snapshot &snapshot, const ChartCell &cell, Language language)
{
    constexpr std::size_t most = 3;
    const auto publishers = publishersOf(snapshot, cell, language);
    QStringList words;
    for (std::size_t i = 0; i < std::min(most, publishers.size()); ++i)
        words += publishers[i].first;
    if (publishers.size() > most)
        words +=
            inLanguage(language, QT_TRANSLATE_N_NOOP("Figure", "%n more"), static_cast<int>(publishers.size() - most));
    return words.join(QStringLiteral(" · "));
}

QString categoryWord(const Snapshot &snapshot, const ChartCategory &category, Language language)
{
    if (category.row == Row::None)
        return QString::number(category.year);
    if (!category.name.isEmpty())
        return category.name;
    std::vector<Row> rows{category.row};
    rows.insert(rows.end(), category.others.begin(), category.others.end());
    return joined(snapshot, rows, language);
}

QString seriesWord(const Snapshot &snapshot, const ChartSeries &series, Language language)
{
    if (!series.name.isEmpty())
        return series.name;
    if (series.tone != ToneId::None)
        return snapshot.tones[index(series.tone)].word.in(language).text;
    if (series.isUndated)
        return inLanguage(language, QT_TRANSLATE_NOOP("Figure", "no date"));
    if (series.row == Row::None)
        return inLanguage(language, QT_TRANSLATE_NOOP("Figure", "others"));
    const QString title = shortTitle(snapshot, series.row, language).text;
    if (!series.standsAlone || series.points.empty())
        return title;
    return title + u" — " + quotationWords(snapshot, series.points.front().second.rows.front(), language);
}

} // namespace trilateral
