// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/chart.h"

#include "model/analysis/chartCounter.h"
#include "model/analysis/gaps.h"
#include "model/snapshot/participation.h"

#include <algorithm>
#include <map>

namespace trilateral
{

namespace
{

const QLatin1StringView indicatorPrefix("indicators/");

std::vector<Row> rowsOf(const Snapshot &snapshot, Base base)
{
    const RowRange range = snapshot.rows(base);
    std::vector<Row> rows;
    rows.reserve(range.size());
    for (quint32 i = range.first; i < range.last; ++i)
        rows.push_back(static_cast<Row>(i));
    return rows;
}

bool wasHeld(const Snapshot &snapshot, Row row)
{
    const Status status = snapshot.status[index(row)];
    return status == Status::Held || status == Status::None;
}

// The one year in which something was, nothing where it may have been in several.
std::optional<int> yearOf(const Span &span)
{
    if (!span.isKnown() || span.isOpenStart() || span.isOpenEnd())
        return std::nullopt;
    const int year = dateFromDay(span.first).year;
    return year == dateFromDay(span.latestStart()).year ? std::optional(year) : std::nullopt;
}

// Calls fn(row) for every held meeting that passes and is to be counted.
template <class Function>
void forEachMeeting(const Snapshot &snapshot, const Mask &passes, Function fn)
{
    for (const Row row : rowsOf(snapshot, Base::Event))
        if (passes.test(row) && isMeeting(snapshot, row) && wasHeld(snapshot, row))
            fn(row);
}

// Meetings of a series that knows only some of its meetings are counted where that is asked for.
bool isCounted(const Snapshot &snapshot, Row series, bool hasIncomplete, ChartCounter &counter)
{
    if (hasIncomplete || !isIncomplete(snapshot, series))
        return true;
    counter.leaveOut(series);
    return false;
}

ChartTable meetingsByYear(const Snapshot &snapshot, const Mask &passes, bool hasIncomplete)
{
    ChartCounter counter(snapshot, ChartForm::StackedBars);
    forEachMeeting(snapshot, passes, [&](Row row) {
        const Row series = snapshot.tied(row, Role::Series);
        if (!isCounted(snapshot, series, hasIncomplete, counter))
            return;
        if (const auto year = yearOf(snapshot.span[index(row)]))
            counter.count({*year, Row::None}, series, ToneId::None, row);
        else
            counter.leaveOutUndated();
    });
    return counter.byYear();
}

// By what a meeting is tied to in one role: its host, its city.
ChartTable meetingsBy(const Snapshot &snapshot, const Mask &passes, bool hasIncomplete, Role role)
{
    ChartCounter counter(snapshot, ChartForm::StackedBars);
    forEachMeeting(snapshot, passes, [&](Row row) {
        const Row series = snapshot.tied(row, Role::Series);
        const Row place = snapshot.tied(row, role);
        if (place != Row::None && isCounted(snapshot, series, hasIncomplete, counter))
            counter.count({0, place}, series, ToneId::None, row);
    });
    return counter.byFrequency();
}

// What a position is about: the issues that it names, else what it is a position on.
std::vector<Row> subjectsOf(const Snapshot &snapshot, Row position)
{
    std::vector<Row> issues = snapshot.allTied(position, Role::Issue);
    return issues.empty() ? snapshot.allTied(position, Role::Object) : issues;
}

ChartTable positionsByIssue(const Snapshot &snapshot, const Mask &passes)
{
    ChartCounter counter(snapshot, ChartForm::StackedBars);
    for (const Row row : rowsOf(snapshot, Base::Relation))
        if (const StanceId stance = snapshot.stance[index(row)]; passes.test(row) && stance != StanceId::None)
            for (const Row issue : subjectsOf(snapshot, row))
                counter.count({0, issue}, Row::None, snapshot.stances[index(stance)].tone, row);
    return counter.byFrequency();
}

// Which series spoke of an issue how often.
ChartTable issuesByMeeting(const Snapshot &snapshot, const Mask &passes, bool hasIncomplete)
{
    ChartCounter counter(snapshot, ChartForm::StackedBars);
    forEachMeeting(snapshot, passes, [&](Row row) {
        const Row series = snapshot.tied(row, Role::Series);
        for (const Row issue : snapshot.allTied(row, Role::Issue))
            if (isCounted(snapshot, series, hasIncomplete, counter))
                counter.count({0, issue}, series, ToneId::None, row);
    });
    return counter.byFrequency();
}

// How many statements of an article are about an issue.
ChartTable issuesByArticle(const Snapshot &snapshot, const Mask &passes)
{
    ChartCounter counter(snapshot, ChartForm::StackedBars);
    const auto isArticle = [&](Row source) {
        return source != Row::None && snapshot.pool.text(snapshot.layerText[index(source)]) == QLatin1String("article");
    };
    for (const Row row : rowsOf(snapshot, Base::Relation)) {
        if (!passes.test(row))
            continue;
        std::vector<Row> articles;
        for (const CitationEntry &citation : snapshot.citations(row))
            if (isArticle(citation.source) && !std::ranges::count(articles, citation.source))
                articles.push_back(citation.source);
        for (const Row issue : snapshot.allTied(row, Role::Issue))
            for (const Row article : articles)
                counter.count({0, issue}, article, ToneId::None, row);
    }
    return counter.byFrequency();
}

ChartTable sources(const Snapshot &snapshot, const Mask &passes)
{
    ChartCounter counter(snapshot, ChartForm::Bars);
    for (std::size_t i = snapshot.rows(Base::Entity).last; i < snapshot.count(); ++i) {
        const Row row = static_cast<Row>(i);
        if (!passes.test(row))
            continue;
        std::vector<Row> cited;
        for (const CitationEntry &citation : snapshot.citations(row))
            if (citation.source != Row::None && !std::ranges::count(cited, citation.source))
                cited.push_back(citation.source);
        for (const Row source : cited)
            counter.count({0, source}, Row::None, ToneId::None, row);
    }
    return counter.byFrequency();
}

// The most important series with two meetings that pass, the one with more of them where several are.
Row seriesForIntervals(const Snapshot &snapshot, const std::map<Row, std::vector<Row>> &meetings)
{
    const auto rank = [&](const auto &entry) {
        return std::pair(snapshot.importance[index(entry.first)], entry.second.size());
    };
    auto best = meetings.end();
    for (auto it = meetings.begin(); it != meetings.end(); ++it)
        if (it->second.size() > 1 && (best == meetings.end() || rank(*it) > rank(*best)))
            best = it;
    return best == meetings.end() ? Row::None : best->first;
}

// How many months each meeting came after the one before it.
ChartTable intervals(const Snapshot &snapshot, const Mask &passes)
{
    std::map<Row, std::vector<Row>> meetings;
    forEachMeeting(snapshot, passes, [&](Row row) {
        if (const Row series = snapshot.tied(row, Role::Series); series != Row::None)
            meetings[series].push_back(row);
    });
    ChartTable table;
    table.unit = QStringLiteral("months");
    table.subject = seriesForIntervals(snapshot, meetings);
    if (table.subject == Row::None)
        return table;
    ChartSeries series;
    series.row = table.subject;
    series.isIncomplete = isIncomplete(snapshot, table.subject);
    for (const Gap &gap : gaps(snapshot, meetings[table.subject])) {
        if (gap.isOpen())
            continue;
        table.categories.push_back({0, gap.after});
        series.cells.push_back({static_cast<double>(gap.months), {gap.before, gap.after}});
    }
    if (!series.cells.empty())
        table.series.push_back(std::move(series));
    return table;
}

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

// The numbers of every indicator of that unit, each a line of its own: what differs in its basis is never joined.
ChartTable indicators(const Snapshot &snapshot, const Mask &passes, const QString &name)
{
    ChartTable table;
    table.form = ChartForm::Lines;
    std::map<Row, ChartSeries> lines;
    for (const Row row : rowsOf(snapshot, Base::Observation)) {
        const Row indicator = snapshot.tied(row, Role::Indicator);
        if (!passes.test(row) || indicator == Row::None || !isOfChart(snapshot, indicator, name))
            continue;
        const auto value = snapshot.value.constFind(static_cast<quint32>(index(row)));
        const std::optional<Day> day = middleOf(snapshot.span[index(row)]);
        table.valueless += value == snapshot.value.constEnd() ? 1 : 0;
        table.undated += !day ? 1 : 0;
        if (value == snapshot.value.constEnd() || !day)
            continue;
        table.unit = snapshot.attribute(indicator, u"unit");
        ChartSeries &line = lines[indicator];
        line.row = indicator;
        line.isIncomplete = isIncomplete(snapshot, indicator);
        line.points.emplace_back(*day, ChartCell{*value, {row}});
    }
    for (auto &[indicator, line] : lines) {
        std::ranges::stable_sort(line.points, {}, &std::pair<Day, ChartCell>::first);
        table.series.push_back(std::move(line));
    }
    return table;
}

} // namespace

QStringList chartNames(const Snapshot &snapshot)
{
    QStringList names{QStringLiteral("meetings-by-year"),  QStringLiteral("meetings-by-host"),
                      QStringLiteral("meetings-by-city"),  QStringLiteral("intervals"),
                      QStringLiteral("positions"),         QStringLiteral("issues-by-meeting"),
                      QStringLiteral("issues-by-article"), QStringLiteral("sources")};
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

ChartTable chart(const Snapshot &snapshot, const Mask &passes, const QString &name, bool hasIncomplete)
{
    if (name == QLatin1String("meetings-by-year"))
        return meetingsByYear(snapshot, passes, hasIncomplete);
    if (name == QLatin1String("meetings-by-host"))
        return meetingsBy(snapshot, passes, hasIncomplete, Role::Host);
    if (name == QLatin1String("meetings-by-city"))
        return meetingsBy(snapshot, passes, hasIncomplete, Role::Place);
    if (name == QLatin1String("intervals"))
        return intervals(snapshot, passes);
    if (name == QLatin1String("positions"))
        return positionsByIssue(snapshot, passes);
    if (name == QLatin1String("issues-by-meeting"))
        return issuesByMeeting(snapshot, passes, hasIncomplete);
    if (name == QLatin1String("issues-by-article"))
        return issuesByArticle(snapshot, passes);
    if (name == QLatin1String("sources"))
        return sources(snapshot, passes);
    if (name.startsWith(indicatorPrefix))
        return indicators(snapshot, passes, name.mid(indicatorPrefix.size()));
    return {};
}

} // namespace trilateral
