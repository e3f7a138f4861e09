// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bundledRecord.h"
#include "widgets/charts/chartPanel.h"
#include "widgets/charts/chartStage.h"
#include "widgets/charts/chartWords.h"

#include <QAction>
#include <QChart>
#include <QChartView>
#include <QLabel>
#include <QLegend>
#include <QPointer>
#include <QScrollBar>
#include <QTest>
#include <QValueAxis>
#include <QXYSeries>

#include <algorithm>
#include <cmath>

using namespace trilateral;
using test::record;

class TestChartPanel : public QObject
{
    Q_OBJECT
private slots:
    void aYearNarrowsTheRecord();
    void theTableCanBeCopied();
    void theBarSwitchesTheLookOfTheState();
    void pointingTellsValueShareAndSource();
    void aLowPanelKeepsAllLinesOfItsNote();
    void namesOfManyBarsHaveRoom();
    void aPieShowsTheSharesOfHosts();
    void theHighestMarkIsSeenWhole();
    void noChartOutlivesTheNextOrTheStage();
};

void TestChartPanel::aYearNarrowsTheRecord()
{
    Exploration exploration;
    exploration.setSnapshot(record());
    ChartPanel panel(exploration);
    panel.resize(800, 400);
    panel.show();
    QCOMPARE(panel.chartName(), QStringLiteral("meetings-by-year"));
    QVERIFY(!panel.table().isEmpty());
    panel.narrowTo({0, 3});
    const int year = panel.table().categories.empty() ? 0 : panel.table().categories.front().year;
    QVERIFY(exploration.state().filter.window.has_value());
    QCOMPARE(dateFromDay(exploration.state().filter.window->from).year, year);
    QVERIFY(panel.table().categories.size() == 1);
    exploration.goBack();
    QVERIFY(panel.table().categories.size() > 1);
}

void TestChartPanel::theTableCanBeCopied()
{
    Exploration exploration;
    exploration.setSnapshot(record());
    ChartPanel panel(exploration);
    panel.show();
    const QStringList lines = panel.tableText().split(u'\n');
    QCOMPARE(lines.size(), qsizetype(panel.table().categories.size()) + 1);
    QCOMPARE(lines[1].count(u'\t'), qsizetype(panel.table().series.size()));
}

void TestChartPanel::theBarSwitchesTheLookOfTheState()
{
    Exploration exploration;
    exploration.setSnapshot(record());
    ChartPanel panel(exploration);
    panel.resize(800, 400);
    panel.show();
    auto *shares = panel.findChild<QAction *>(QStringLiteral("shares"));
    auto *logarithm = panel.findChild<QAction *>(QStringLiteral("logarithmic"));
    QVERIFY(shares && shares->isEnabled() && !shares->isChecked());
    QVERIFY(logarithm && !logarithm->isEnabled()); // these are bars
    shares->trigger();
    QVERIFY(exploration.state().charts.areShares);
    QVERIFY(panel.look().areShares);
    exploration.goBack();
    QVERIFY(!panel.look().areShares);
    QVERIFY(!shares->isChecked());
}

void TestChartPanel::pointingTellsValueShareAndSource()
{
    Exploration exploration;
    exploration.setSnapshot(record());
    ChartPanel panel(exploration);
    panel.show();
    const ChartTable &table = panel.table();
    for (std::size_t c = 0; c < table.categories.size(); ++c) {
        const ChartCell &cell = table.series[0].cells[c];
        const QString share = QString::number(std::round(shareOf(table, 0, c))) + u" %";
        if (cell.rows.empty())
            continue;
        const QString words = panel.spotWords({0, c});
        QVERIFY2(words.contains(share), qPrintable(words));
        QVERIFY2(words.contains(QString::number(cell.value)), qPrintable(words));
        QVERIFY2(words.contains(cellSources(*record(), cell, Language::English)), qPrintable(words));
        QCOMPARE(words.count(u'\n'), 2);
    }
}

void TestChartPanel::aLowPanelKeepsAllLinesOfItsNote()
{
    Exploration exploration;
    exploration.setSnapshot(record());
    ChartPanel panel(exploration);
    panel.resize(480, 200);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    int lines = 0;
    for (const auto *label : panel.findChildren<QLabel *>()) {
        if (!label->isVisible() || !label->wordWrap())
            continue;
        QVERIFY(label->height() >= label->heightForWidth(label->width()));
        lines = std::max(lines, label->height() / label->fontMetrics().height());
    }
    QVERIFY(lines > 1); // there was something to cut
    // A wide panel needs fewer lines, and gives the rest back to the chart.
    const auto *note = panel.findChild<QLabel *>();
    const int narrow = note->height();
    panel.resize(1400, 400);
    QTRY_VERIFY(note->height() < narrow);
}

void TestChartPanel::namesOfManyBarsHaveRoom()
{
    Exploration exploration;
    exploration.setSnapshot(record());
    ChartPanel panel(exploration);
    panel.resize(800, 300);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    panel.showChart(QStringLiteral("meetings-by-city"));
    const auto *stage = panel.findChild<QChartView *>();
    QVERIFY(panel.drawnTable().categories.size() > 8);
    QVERIFY(stage->chart()->size().height() >= 31.0 * double(panel.drawnTable().categories.size()));
    QVERIFY(stage->verticalScrollBar()->isVisible() && stage->verticalScrollBar()->maximum() > 0);
    QCOMPARE(stage->chart()->legend()->alignment(), Qt::AlignTop); // seen without scrolling
    panel.showChart(QStringLiteral("meetings-by-year"));
    QVERIFY(!stage->verticalScrollBar()->isVisible());
    QCOMPARE(stage->chart()->size().toSize(), stage->size());
}

// Pointing at a slice tells its share of the whole, a click narrows to it, and it is still a pie.
void TestChartPanel::aPieShowsTheSharesOfHosts()
{
    Exploration exploration;
    exploration.setSnapshot(record());
    exploration.change([](ExplorationState &state) { state.charts.isPie = true; });
    ChartPanel panel(exploration);
    panel.resize(800, 400);
    panel.show();
    panel.showChart(QStringLiteral("meetings-by-host"));
    QVERIFY(panel.look().isPie);
    const ChartSeries slice = panel.drawnTable().series.front();
    const double share = std::round(shareOf(panel.drawnTable(), 0, 0));
    QVERIFY(panel.drawnTable().series.size() > 2 && share > 0 && share < 100);
    const QString words = panel.spotWords({0, 0});
    QVERIFY2(words.contains(QStringLiteral("(%1 %)").arg(share)), qPrintable(words));
    QVERIFY2(words.contains(cellSources(*record(), slice.cells.front(), Language::English)), qPrintable(words));
    QCOMPARE(panel.tableText().split(u'\n').size(), qsizetype(panel.table().categories.size()) + 1);
    panel.narrowTo({0, 0});
    const QString kind = record()->kindOf(slice.row).id;
    QCOMPARE(exploration.state().filter.facets.value(kind), QStringList(record()->id(slice.row)));
    QVERIFY(panel.look().isPie);
}

void TestChartPanel::noChartOutlivesTheNextOrTheStage()
{
    auto stage = std::make_unique<ChartStage>();
    const QPointer<QChart> empty = stage->chart();
    stage->show(std::make_unique<QChart>(), 0);
    QVERIFY(empty.isNull());
    const QPointer<QChart> shown = stage->chart();
    stage.reset();
    QVERIFY(shown.isNull());
    const QPointer<QChart> untouched = std::make_unique<ChartStage>()->chart();
    QVERIFY(untouched.isNull());
}

void TestChartPanel::theHighestMarkIsSeenWhole()
{
    Exploration exploration;
    exploration.setSnapshot(record());
    ChartPanel panel(exploration);
    panel.show();
    const auto *stage = panel.findChild<QChartView *>();
    int points = 0;
    for (const QString &name : chartNames(*record())) {
        panel.showChart(name);
        const QList<QAbstractAxis *> axes = stage->chart()->axes(Qt::Vertical);
        const auto *values = axes.isEmpty() ? nullptr : qobject_cast<QValueAxis *>(axes.front());
        for (const QAbstractSeries *each : stage->chart()->series())
            if (const auto *line = qobject_cast<const QXYSeries *>(each); line && values)
                for (const QPointF &point : line->points()) {
                    QVERIFY2(point.y() < values->max(), qPrintable(name));
                    ++points;
                }
    }
    QVERIFY(points > 0);
}

QTEST_MAIN(TestChartPanel)
#include "tst_chartPanel.moc"
