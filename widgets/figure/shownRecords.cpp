// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/shownRecords.h"

#include "model/analysis/chartSlices.h"
#include "widgets/figure/figure.h"
#include "widgets/figure/periodPair.h"
#include "widgets/network/networkTips.h"
#include "widgets/tables/matrixDrawing.h"
#include "widgets/tables/triangleDrawing.h"
#include "widgets/timeline/timelineLanes.h"

#include <algorithm>

namespace trilateral
{

namespace
{

void addNetwork(const FramePtr &frame, Mask &records)
{
    const ShownNetwork shown = shownNetwork(frame);
    shown.part.edges.forEach([&](std::size_t edge) {
        for (const Row row : shownBehind(shown, static_cast<quint32>(edge)))
            records.set(row);
    });
}

void addChart(const Frame &frame, const QString &name, Mask &records)
{
    const ChartTable table = chart(*frame.snapshot, frame.projection->passes, name, frame.state.charts.hasIncomplete);
    const auto add = [&](const ChartCell &cell) {
        for (const Row row : cell.rows)
            records.set(index(row));
    };
    for (const ChartSeries &series : table.series) {
        std::ranges::for_each(series.cells, add);
        for (const auto &[day, cell] : series.points)
            add(cell);
    }
    if (effectiveLook(table, frame.state.charts).isPie && hasRestSlice(table))
        add(table.restCell); // in the slice of the smaller ones
}

void addMatrix(const Frame &frame, const MatrixChoice &choice, Mask &records)
{
    for (const MatrixCell &cell : matrixOf(frame, choice).cells)
        for (const Row row : cell.records)
            records.set(row);
}

void addTriangles(const Frame &frame, Mask &records)
{
    const YearTriangles triangles = yearTriangles(*frame.snapshot, frame.projection->passes);
    for (std::size_t year = 0; year < triangles.years.size(); ++year)
        for (const Row row : recordsOf(triangles, {year, wholePart}))
            records.set(row);
}

bool isVisible(const Frame &frame, const Span &span)
{
    const TimelineState &timeline = frame.state.timeline;
    if (timeline.from >= timeline.to || !span.isKnown())
        return true;
    return double(span.first)<timeline.to &&double(span.last) + 1> timeline.from;
}

void addTimeline(const FramePtr &frame, Mask &records)
{
    TimelineLanes lanes;
    lanes.setFrame(frame);
    const auto add = [&](const std::vector<Row> &rows) {
        for (const Row row : rows)
            if (frame->projection->passes.test(row) && isVisible(*frame, frame->snapshot->span[index(row)]))
                records.set(row);
    };
    for (std::size_t i = 0; i < lanes.count(); ++i)
        add(lanes.lane(i).rows);
    for (const TenureBand &band : lanes.bands())
        add(band.tenures);
}

} // namespace

Mask shownRecords(const Frame &frame, QStringView view)
{
    Mask records(frame.snapshot->count());
    const auto copy = std::make_shared<const Frame>(frame);
    if (view == QLatin1String("network") || view == periodPairView)
        addNetwork(copy, records);
    else if (const auto name = chartOfView(view.toString()))
        addChart(frame, *name, records);
    else if (const auto matrix = matrixOfView(view.toString()))
        addMatrix(frame, *matrix, records);
    else if (view == QLatin1String("triangle"))
        addTriangles(frame, records);
    else
        addTimeline(copy, records);
    return records;
}

} // namespace trilateral
