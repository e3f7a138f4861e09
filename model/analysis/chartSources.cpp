// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/chartCounter.h"
#include "model/analysis/chartParts.h"

#include <algorithm>
#include <map>

namespace trilateral
{

namespace
{

// The sources of one record, each once.
std::vector<Row> sourcesOf(const Snapshot &snapshot, Row row)
{
    std::vector<Row> sources;
    for (const CitationEntry &citation : snapshot.citations(row))
        if (citation.source != Row::None && !std::ranges::count(sources, citation.source))
            sources.push_back(citation.source);
    return sources;
}

// Calls fn(row, source) for every event, relation and observation that passes.
template <class Function>
void forEachCited(const Snapshot &snapshot, const Mask &passes, Function fn)
{
    for (std::size_t i = snapshot.rows(Base::Entity).last; i < snapshot.count(); ++i)
        if (passes.test(i))
            for (const Row source : sourcesOf(snapshot, static_cast<Row>(i)))
                fn(static_cast<Row>(i), source);
}

// When a source came out, as far as it is known; else its own date.
Span publicationOf(const Snapshot &snapshot, Row source)
{
    const Result<Span> published = spanFromEdtf(snapshot.attribute(source, u"published"));
    return published && published->isKnown() ? *published : snapshot.span[index(source)];
}

} // namespace

std::vector<Row> rowsOf(const Snapshot &snapshot, Base base)
{
    const RowRange range = snapshot.rows(base);
    std::vector<Row> rows;
    rows.reserve(range.size());
    for (quint32 i = range.first; i < range.last; ++i)
        rows.push_back(static_cast<Row>(i));
    return rows;
}

std::optional<int> yearOf(const Span &span)
{
    if (!span.isKnown() || span.isOpenStart() || span.isOpenEnd())
        return std::nullopt;
    const int year = dateFromDay(span.first).year;
    return year == dateFromDay(span.latestStart()).year ? std::optional(year) : std::nullopt;
}

bool isOfArticle(const Snapshot &snapshot, Row row)
{
    return snapshot.pool.text(snapshot.layerText[index(row)]) == QLatin1String("article");
}

ChartTable recordsBySource(const Snapshot &snapshot, const Mask &passes)
{
    ChartCounter counter(snapshot, ChartForm::Bars);
    forEachCited(snapshot, passes, [&](Row row, Row source) {
        counter.count({0, source}, Row::None, ToneId::None, row);
    });
    return counter.byFrequency();
}

// A publisher and a year are known by the first source of theirs.
ChartTable sourcesByPublisher(const Snapshot &snapshot, const Mask &passes)
{
    Mask cited(snapshot.count());
    forEachCited(snapshot, passes, [&](Row, Row source) { cited.set(index(source)); });
    ChartCounter counter(snapshot, ChartForm::StackedBars);
    std::map<QString, Row> publishers;
    std::map<int, Row> years;
    cited.forEach([&](std::size_t r) {
        const QString publisher = snapshot.attribute(row(r), u"publisher").simplified();
        const Row first = publisher.isEmpty() ? row(r) : publishers.try_emplace(publisher, row(r)).first->second;
        const auto year = yearOf(publicationOf(snapshot, row(r)));
        const Row dated = year ? years.try_emplace(*year, row(r)).first->second : Row::None;
        counter.count({0, first}, dated, ToneId::None, row(r));
    });
    ChartTable table = counter.byFrequency();
    for (ChartCategory &category : table.categories)
        category.name = snapshot.attribute(category.row, u"publisher").simplified();
    for (ChartSeries &series : table.series) {
        series.isUndated = series.row == Row::None;
        if (const auto year = series.isUndated ? std::nullopt : yearOf(publicationOf(snapshot, series.row)))
            series.name = QString::number(*year);
    }
    std::ranges::stable_sort(table.series, {},
                             [](const ChartSeries &series) { return std::pair(series.isUndated, series.name); });
    return table;
}

} // namespace trilateral
