// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/chart.h"

#include "model/analysis/chartCounter.h"
#include "model/analysis/chartParts.h"
#include "model/analysis/gaps.h"
#include "model/snapshot/participation.h"

#include <algorithm>
#include <map>

namespace trilateral
{

namespace
{

bool wasHeld(const Snapshot &snapshot, Row row)
{
    const Status status = snapshot.status[index(row)];
    return status == Status::Held || status == Status::None;
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
    for (const Row row : rowsOf(snapshot, Base::Relation)) {
        if (!passes.test(row))
            continue;
        std::vector<Row> articles;
        for (const CitationEntry &citation : snapshot.citations(row))
            if (citation.source != Row::None && isOfArticle(snapshot, citation.source) &&
                !std::ranges::count(articles, citation.source))
                articles.push_back(citation.source);
        for (const Row issue : snapshot.allTied(row, Role::Issue))
            for (const Row article : articles)
                counter.count({0, issue}, article, ToneId::None, row);
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

} // namespace

QStringList chartNames(const Snapshot &snapshot)
{
    const QStringList names{QStringLiteral("meetings-by-year"),  QStringLiteral("meetings-by-host"),
                            QStringLiteral("meetings-by-city"),  QStringLiteral("intervals"),
                            QStringLiteral("positions"),         QStringLiteral("issues-by-meeting"),
                            QStringLiteral("issues-by-article"), QStringLiteral("tenures"),
                            QStringLiteral("sources"),           QStringLiteral("sources-by-publisher")};
    return names + indicatorCharts(snapshot);
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
    if (name == QLatin1String("tenures"))
        return tenureOverlaps(snapshot, passes);
    if (name == QLatin1String("sources"))
        return recordsBySource(snapshot, passes);
    if (name == QLatin1String("sources-by-publisher"))
        return sourcesByPublisher(snapshot, passes);
    return indicatorFigures(snapshot, passes, name);
}

} // namespace trilateral
