// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/chartLook.h"
#include "model/analysis/chartSlices.h"

#include <QTest>

#include <numeric>

using namespace trilateral;

namespace
{

// Cells with these many rows each, numbered on from first.
ChartSeries counted(Row row, std::initializer_list<int> counts, quint32 first = 0)
{
    ChartSeries series;
    series.row = row;
    for (const int count : counts) {
        ChartCell cell;
        for (int i = 0; i < count; ++i)
            cell.rows.push_back(static_cast<Row>(first++));
        cell.value = count;
        series.cells.push_back(cell);
    }
    return series;
}

Row record(quint32 number)
{
    return static_cast<Row>(1000 + number);
}

// Two hosts, two series of meetings.
ChartTable hosts()
{
    ChartTable table;
    table.form = ChartForm::StackedBars;
    table.categories = {{0, record(1)}, {0, record(2)}};
    table.series = {counted(record(11), {1, 4}), counted(record(12), {2, 3}, 50)};
    return table;
}

ChartTable years()
{
    ChartTable table = hosts();
    table.categories = {{2001, Row::None}, {2002, Row::None}};
    return table;
}

std::vector<double> sizes(const ChartTable &pie)
{
    std::vector<double> sizes;
    for (const ChartSeries &slice : pie.series)
        sizes.push_back(slice.cells.front().value);
    return sizes;
}

} // namespace

class tst_chartSlices : public QObject
{
    Q_OBJECT
private slots:
    void recordsAreSlicesMostFirst()
    {
        const ChartTable pie = slicesOf(hosts());
        QCOMPARE(sizes(pie), (std::vector<double>{7, 3}));
        QCOMPARE(pie.series.front().row, record(2));
        QCOMPARE(pie.categories.size(), 1u);
        QCOMPARE(shareOf(pie, 0, 0), 70.0);
    }
    void theSeriesAreSlicesOfYears()
    {
        const ChartTable pie = slicesOf(years());
        QCOMPARE(sizes(pie), (std::vector<double>{5, 5}));
        QCOMPARE(pie.series.front().row, record(11));
    }
    void tonesKeepTheirOrderAndCountARecordOnce()
    {
        ChartTable table = hosts();
        table.series = {counted(Row::None, {1, 1}), counted(Row::None, {3, 0}, 50)};
        table.series[0].tone = static_cast<ToneId>(1);
        table.series[1].tone = static_cast<ToneId>(2);
        table.series[0].cells[1].rows = table.series[0].cells[0].rows; // the same stance on two issues
        const ChartTable pie = slicesOf(table);
        QVERIFY(mayBePie(table));
        QCOMPARE(sizes(pie), (std::vector<double>{1, 3}));
        table.restCell = table.series[0].cells[0]; // of bars without room: not another tone
        QVERIFY(!hasRestSlice(table));
        QCOMPARE(sizes(slicesOf(table)), sizes(pie));
    }
    void theSmallerOnesStandTogetherAtLast()
    {
        ChartTable table;
        ChartSeries bars = counted(Row::None, {9, 8, 7, 6, 5, 4, 3, 2, 1});
        for (quint32 i = 0; i < bars.cells.size(); ++i)
            table.categories.push_back({0, record(i)});
        table.series = {bars};
        table.rest = 2;
        table.restCell = counted(Row::None, {2}, 80).cells.front();
        const ChartTable pie = slicesOf(table);
        QCOMPARE(sizes(pie), (std::vector<double>{9, 8, 7, 6, 5, 4, 3, 5}));
        QCOMPARE(pie.series.back().row, Row::None);
    }
    void whatIsCountedTwiceMakesNoWhole()
    {
        ChartTable table = hosts();
        QVERIFY(mayBePie(table));
        table.series[1].cells[1].rows = table.series[0].cells[0].rows;
        QVERIFY(!mayBePie(table));
        table = hosts();
        table.unit = QStringLiteral("months");
        QVERIFY(!mayBePie(table));
        table = hosts();
        table.form = ChartForm::Lines;
        QVERIFY(!mayBePie(table));
        QVERIFY(!mayBePie(ChartTable()));
    }
    void aSingleValueIsAWholePie()
    {
        ChartTable table = hosts();
        table.categories.resize(1);
        table.series = {counted(record(11), {3})};
        QVERIFY(mayBePie(table));
        QCOMPARE(sizes(slicesOf(table)), (std::vector<double>{3}));
    }
    void aPieLeavesNoOtherLook()
    {
        const ChartLook wanted{.areLines = true, .isSideBySide = true, .areShares = true, .isPie = true};
        QCOMPARE(effectiveLook(hosts(), wanted), (ChartLook{.isPie = true}));
        QCOMPARE(effectiveLook(years(), wanted), (ChartLook{.isPie = true}));
    }
};

QTEST_GUILESS_MAIN(tst_chartSlices)
#include "tst_chartSlices.moc"
