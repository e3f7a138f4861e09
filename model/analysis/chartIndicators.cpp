// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/chartCounter.h"
#include "model/analysis/chartParts.h"

#include <algorithm>
#include <map>
#include <set>

namespace trilateral
{

namespace
{

const QLatin1StringView indicatorPrefix("indicators/");

QString slugged(const QString &text)
{
    QString slug;
    for (const QChar c : text.simplified().toLower())
        if (c.isLetterOrNumber())
            slug += c;
        else if (!slug.endsWith(u'-'))
            slug += u'-';
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

QString unitSlug(const Snapshot &snapshot, Row indicator)
{
    return slugged(snapshot.attribute(indicator, u"unit"));
}

QString issuer(const Snapshot &snapshot, Row indicator)
{
    return snapshot.attribute(indicator, u"basis").section(u',', 0, 0).simplified();
}

// "UNIT" or "UNIT/WHO".
bool isOfChart(const Snapshot &snapshot, Row indicator, const QString &chart)
{
    const QString who = chart.section(u'/', 1);
    return unitSlug(snapshot, indicator) == chart.section(u'/', 0, 0) &&
           (who.isEmpty() || slugged(issuer(snapshot, indicator)) == who);
}

// The middle of what is known of a date.
std::optional<Day> middleOf(const Span &span)
{
    if (!span.isKnown() || span.isOpenStart() || span.isOpenEnd())
        return std::nullopt;
    return span.first + (span.last - span.first) / 2;
}

// The countries that an indicator is about, whichever way round.
std::set<QString> subjectsOf(const Snapshot &snapshot, Row indicator)
{
    std::set<QString> subjects{snapshot.attribute(indicator, u"from"), snapshot.attribute(indicator, u"to")};
    subjects.erase(QString());
    return subjects;
}

struct Figure {
    Row observation = Row::None;
    Row indicator = Row::None;
    Day day = 0;
    double value = 0;
};

// Gathers the figures of one unit: what was measured on one basis into lines, what was only quoted as points.
class FigureChart
{
public:
    FigureChart(const Snapshot &snapshot, const Mask &passes, const QString &name)
        : m_snapshot(snapshot), m_passes(passes), m_name(name)
    {
    }
    [[nodiscard]] ChartTable table();

private:
    void gather(Row observation, Row indicator);
    [[nodiscard]] bool isOfUnit(Row indicator) const
    {
        return unitSlug(m_snapshot, indicator) == m_name.section(u'/', 0, 0);
    }
    [[nodiscard]] ChartSeries seriesOf(Row indicator) const;
    void addLines();
    void addQuoted();

    const Snapshot &m_snapshot;
    const Mask &m_passes;
    QString m_name;
    ChartTable m_table;
    std::map<Row, std::vector<Figure>> m_measured;
    std::vector<Figure> m_quoted;
};

void FigureChart::gather(Row observation, Row indicator)
{
    const bool isQuoted = isOfArticle(m_snapshot, observation) || isOfArticle(m_snapshot, indicator);
    const bool isOwn = isOfChart(m_snapshot, indicator, m_name);
    if (!isOwn && !(isQuoted && isOfUnit(indicator)))
        return;
    const auto value = m_snapshot.value.constFind(static_cast<quint32>(index(observation)));
    const std::optional<Day> day = middleOf(m_snapshot.span[index(observation)]);
    m_table.valueless += isOwn && value == m_snapshot.value.constEnd() ? 1 : 0;
    m_table.undated += isOwn && !day ? 1 : 0;
    if (value == m_snapshot.value.constEnd() || !day)
        return;
    auto &figures = isQuoted ? m_quoted : m_measured[indicator];
    figures.push_back({observation, indicator, *day, *value});
}

ChartSeries FigureChart::seriesOf(Row indicator) const
{
    ChartSeries series;
    series.row = indicator;
    series.isIncomplete = isIncomplete(m_snapshot, indicator);
    return series;
}

void FigureChart::addLines()
{
    for (auto &[indicator, figures] : m_measured) {
        std::ranges::stable_sort(figures, {}, &Figure::day);
        ChartSeries line = seriesOf(indicator);
        for (const Figure &figure : figures)
            line.points.emplace_back(figure.day, ChartCell{figure.value, {figure.observation}});
        m_table.series.push_back(std::move(line));
    }
}

// Each for itself, and beside lines only what is about the same countries.
void FigureChart::addQuoted()
{
    std::set<std::set<QString>> subjects;
    for (const auto &[indicator, figures] : m_measured)
        subjects.insert(subjectsOf(m_snapshot, indicator));
    for (const Figure &figure : m_quoted) {
        const bool isOwn = isOfChart(m_snapshot, figure.indicator, m_name);
        if (!isOwn && !subjects.contains(subjectsOf(m_snapshot, figure.indicator)))
            continue;
        ChartSeries point = seriesOf(figure.indicator);
        point.standsAlone = true;
        point.points.emplace_back(figure.day, ChartCell{figure.value, {figure.observation}});
        m_table.series.push_back(std::move(point));
    }
}

ChartTable FigureChart::table()
{
    m_table.form = ChartForm::Lines;
    for (const Row observation : rowsOf(m_snapshot, Base::Observation))
        if (const Row indicator = m_snapshot.tied(observation, Role::Indicator);
            m_passes.test(observation) && indicator != Row::None)
            gather(observation, indicator);
    addLines();
    addQuoted();
    if (!m_table.series.empty())
        m_table.unit = m_snapshot.attribute(m_table.series.front().row, u"unit");
    return std::move(m_table);
}

} // namespace

ChartTable indicatorFigures(const Snapshot &snapshot, const Mask &passes, const QString &name)
{
    if (!name.startsWith(indicatorPrefix))
        return {};
    return FigureChart(snapshot, passes, name.mid(indicatorPrefix.size())).table();
}

QStringList indicatorCharts(const Snapshot &snapshot)
{
    QStringList names;
    std::map<Row, int> numbers;
    for (const Row row : rowsOf(snapshot, Base::Observation))
        if (snapshot.value.contains(static_cast<quint32>(index(row))))
            ++numbers[snapshot.tied(row, Role::Indicator)];
    std::map<QString, QStringList> issuers, lines; // by unit; the second with two numbers at least
    for (const auto &[indicator, count] : numbers) {
        const QString unit = indicator == Row::None ? QString() : unitSlug(snapshot, indicator);
        const QString who = indicator == Row::None ? QString() : slugged(issuer(snapshot, indicator));
        if (!unit.isEmpty() && !issuers[unit].contains(who))
            issuers[unit] += who;
        if (count > 1 && !lines[unit].contains(who))
            lines[unit] += who;
    }
    for (const auto &[unit, list] : lines)
        for (const QString &who : list)
            names += indicatorPrefix + unit + (issuers[unit].size() > 1 && !who.isEmpty() ? u'/' + who : QString());
    return names;
}

QString chartIssuer(const Snapshot &snapshot, const QString &name)
{
    if (!name.startsWith(indicatorPrefix) || name.count(u'/') < 2)
        return {};
    for (const Row row : rowsOf(snapshot, Base::Entity))
        if (isOfChart(snapshot, row, name.mid(indicatorPrefix.size())))
            return issuer(snapshot, row);
    return {};
}

QString chartUnit(const Snapshot &snapshot, const QString &name)
{
    if (!name.startsWith(indicatorPrefix))
        return {};
    QString slug = name.mid(indicatorPrefix.size()).section(u'/', 0, 0);
    for (const Row row : rowsOf(snapshot, Base::Entity))
        if (unitSlug(snapshot, row) == slug)
            return snapshot.attribute(row, u"unit");
    return slug;
}

} // namespace trilateral
