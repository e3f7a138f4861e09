// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartWords.h"

#include "model/snapshot/wording.h"
#include "widgets/view/words.h"

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
    {"sources", QT_TRANSLATE_NOOP("Figure", "Records, by source")},
};

QString joined(const Snapshot &snapshot, const std::vector<Row> &rows, Language language)
{
    QStringList names;
    for (const Row row : rows)
        names += shortTitle(snapshot, row, language).text;
    return names.join(QStringLiteral(" · "));
}

} // namespace

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

QString chartNote(const Snapshot &snapshot, const ChartTable &table, Language language)
{
    QStringList notes;
    if (!table.leftOut.empty())
        //: %1: names of series
        notes +=
            inLanguage(language, QT_TRANSLATE_NOOP("Figure", "Not counted, since only some meetings are known: %1"))
                .arg(joined(snapshot, table.leftOut, language));
    if (table.undated > 0)
        notes += inLanguage(language, QT_TRANSLATE_N_NOOP("Figure", "%n without a known year"),
                            static_cast<int>(table.undated));
    if (table.valueless > 0)
        notes += inLanguage(language, QT_TRANSLATE_N_NOOP("Figure", "%n without a number"),
                            static_cast<int>(table.valueless));
    return notes.join(QStringLiteral(" · "));
}

QString categoryWord(const Snapshot &snapshot, const ChartCategory &category, Language language)
{
    return category.row == Row::None ? QString::number(category.year)
                                     : shortTitle(snapshot, category.row, language).text;
}

QString seriesWord(const Snapshot &snapshot, const ChartSeries &series, Language language)
{
    if (series.tone != ToneId::None)
        return snapshot.tones[index(series.tone)].word.in(language).text;
    if (series.row != Row::None)
        return shortTitle(snapshot, series.row, language).text;
    return inLanguage(language, QT_TRANSLATE_NOOP("Figure", "others"));
}

} // namespace trilateral
