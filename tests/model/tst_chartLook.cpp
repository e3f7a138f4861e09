// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/chart.h"
#include "model/analysis/chartLook.h"

#include <QTest>

using namespace trilateral;

namespace
{

ChartSeries counts(std::initializer_list<double> values)
{
    ChartSeries series;
    for (const double value : values)
        series.cells.push_back({value, {}});
    return series;
}

ChartTable years()
{
    ChartTable table;
    table.form = ChartForm::StackedBars;
    table.categories = {{2001, Row::None}, {2002, Row::None}, {2003, Row::None}};
    table.series = {counts({1, 2, 0}), counts({3, 2, 1})};
    return table;
}

ChartTable figures(double least)
{
    ChartTable table;
    table.form = ChartForm::Lines;
    table.unit = QStringLiteral("persons");
    ChartSeries line;
    line.points = {{0, {least, {}}}, {400, {50, {}}}};
    table.series = {line};
    return table;
}

bool allows(bool ChartLook::*member, const ChartTable &table, const ChartLook &look = {})
{
    return makesSense(member, table, look);
}

} // namespace

class tst_chartLook : public QObject
{
    Q_OBJECT
private slots:
    void countsByYearCanBeAllButLogarithmsOfNothing()
    {
        QVERIFY(allows(&ChartLook::areLines, years()));
        QVERIFY(allows(&ChartLook::isSideBySide, years()));
        QVERIFY(allows(&ChartLook::areShares, years()));
        QVERIFY(!allows(&ChartLook::isLogarithmic, years()));                     // bars
        QVERIFY(!allows(&ChartLook::isLogarithmic, years(), {.areLines = true})); // a year without any
        QVERIFY(!allows(&ChartLook::isSideBySide, years(), {.areLines = true}));
        QVERIFY(!allows(&ChartLook::hasIncomplete, years()));
    }
    void figuresAreLinesAndCanHaveLogarithms()
    {
        QVERIFY(!allows(&ChartLook::areLines, figures(5)));
        QVERIFY(!allows(&ChartLook::areShares, figures(5)));
        QVERIFY(allows(&ChartLook::isLogarithmic, figures(5)));
        QVERIFY(!allows(&ChartLook::isLogarithmic, figures(0)));
        QVERIFY(!allows(&ChartLook::isLogarithmic, figures(50))); // nothing to tell apart
    }
    void nothingCanBeSwitchedWhereNothingIs()
    {
        for (const LookSwitch &each : lookSwitches())
            QVERIFY2(!makesSense(each.member, ChartTable(), {}), each.key);
    }
    void sharesAreOfTheBarOrWhereItHasOnePartOfAll()
    {
        QCOMPARE(shareOf(years(), 0, 0), 25.0);
        QCOMPARE(shareOf(years(), 1, 0), 75.0);
        ChartTable one = years();
        one.series.pop_back();
        QCOMPARE(shareOf(one, 0, 1), 200.0 / 3);
        one.series = {counts({0, 0, 0})};
        QCOMPARE(shareOf(one, 0, 1), 0.0);
        QCOMPARE(shownValue(years(), {.areShares = true}, 1, 0), 75.0);
        QCOMPARE(shownValue(years(), {}, 1, 0), 3.0);
    }
    void aLookSurvivesTheWayThroughJson()
    {
        QVERIFY(toJson(ChartLook()).isEmpty());
        for (const LookSwitch &each : lookSwitches()) {
            ChartLook look;
            look.*each.member = true;
            QCOMPARE(chartLookFromJson(toJson(look)), look);
            QVERIFY(!(chartLookFromJson({}) == look));
        }
    }
    void whatMakesNoSenseIsLeftAside()
    {
        const ChartLook all{true, true, true, true, true, true};
        const ChartLook effective = effectiveLook(figures(5), all);
        QCOMPARE(effective, (ChartLook{.isLogarithmic = true}));
    }
};

QTEST_GUILESS_MAIN(tst_chartLook)
#include "tst_chartLook.moc"
