// SPDX-License-Identifier: GPL-3.0-or-later
// The nodes of a network as a table.
#include "tests/support/networkStage.h"
#include "widgets/tables/nodeTable.h"
#include "widgets/tables/yearsDelegate.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

using Column = NodeTableModel::Column;

struct Stage : NetworkStage {
    NodeTable view{exploration};

    Stage()
    {
        view.resize(1200, 400);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
        settle();
    }
    [[nodiscard]] QString cell(int row, Column column)
    {
        return view.table().model()->index(row, static_cast<int>(column)).data().toString();
    }
    void sortBy(Column column, Qt::SortOrder order) { view.table().sortByColumn(static_cast<int>(column), order); }
    [[nodiscard]] int rows() { return view.table().model()->rowCount(); }
    [[nodiscard]] QStringList selected() { return exploration.state().selection; }
};

// How high the chart of a row stands in each of its years, in pixels, as painted.
std::vector<int> barHeights(const NodeTableModel &model, int row)
{
    const Palette &colours = palette(Theme::Light);
    YearsDelegate delegate(model, nullptr);
    delegate.setColours(colours);
    QImage image(808, 36, QImage::Format_RGB32);
    image.fill(Qt::white);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    QPainter painter(&image);
    delegate.paint(&painter, option, model.index(row, static_cast<int>(Column::Years)));
    painter.end();
    const std::size_t count = model.yearsAt(row)->size();
    std::vector<int> heights(count);
    for (std::size_t i = 0; i < count; ++i) {
        const int x = static_cast<int>(4 + (static_cast<double>(i) + 0.4) * 800 / static_cast<double>(count));
        for (int y = 0; y < image.height(); ++y)
            heights[i] += image.pixel(x, y) == colours.mark(u"slate");
    }
    return heights;
}

} // namespace

class NodeTableTest : public QObject
{
    Q_OBJECT
private slots:
    void theModelKeepsTheRulesOfModels()
    {
        Stage stage;
        const QAbstractItemModelTester tester(&stage.view.model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        stage.exploration.toggleFacet(QStringLiteral("country"), QStringLiteral("country/1"));
        stage.settle();
    }
    void eachShownNodeIsARowWithItsMeasures()
    {
        Stage stage;
        QCOMPARE(stage.rows(), static_cast<int>(shownPart(*stage.exploration.frame()).part.nodes.count()));
        for (const Column column : {Column::Name, Column::Kind, Column::Links, Column::Relations, Column::Closeness,
                                    Column::Betweenness, Column::PageRank, Column::Community, Column::Part})
            QVERIFY2(!stage.cell(0, column).isEmpty(), qPrintable(QString::number(static_cast<int>(column))));
    }
    void numbersAreSortedAsNumbers()
    {
        Stage stage;
        stage.sortBy(Column::Links, Qt::DescendingOrder);
        for (int row = 1; row < stage.rows(); ++row)
            QVERIFY(stage.cell(row - 1, Column::Links).toInt() >= stage.cell(row, Column::Links).toInt());
    }
    void aRowIsSelectedEverywhere()
    {
        Stage stage;
        stage.view.table().selectRow(2);
        QCOMPARE(stage.selected().size(), 1);
        const Row row = stage.exploration.frame()->snapshot->find(stage.selected().first());
        QCOMPARE(stage.exploration.frame()->snapshot->name(row, Language::English).text, stage.cell(2, Column::Name));
    }
    void whatIsSelectedElsewhereIsMarkedHere()
    {
        Stage stage;
        stage.exploration.select({QStringLiteral("country/1"), QStringLiteral("country/2")});
        QStringList names;
        for (const QModelIndex &index : stage.view.table().selectionModel()->selectedRows())
            names << index.data().toString();
        names.sort();
        QCOMPARE(names, QStringList({QStringLiteral("Borland"), QStringLiteral("South Corland")}));
        QCOMPARE(stage.selected().size(), 2); // and nothing was made of it
    }
    void theFilterDecidesWhatIsMeasured()
    {
        Stage stage;
        const int before = stage.rows();
        stage.exploration.toggleFacet(QStringLiteral("issue"), QStringLiteral("issue/1"));
        QVERIFY(stage.rows() < before);
        stage.settle();
        QVERIFY(!stage.cell(0, Column::Betweenness).isEmpty());
    }
    void whatDoesNotChangeTheNetworkIsNotMeasuredAgain()
    {
        Stage stage;
        const int before = stage.measured;
        QVERIFY(before > 0);
        stage.exploration.select({QStringLiteral("country/1")});
        stage.exploration.change([](ExplorationState &state) { state.timeline.lanes = QStringLiteral("issue"); });
        stage.settle();
        QCOMPARE(stage.measured, before);
    }
    void headsSayWhatAMeasureMeansAndThatItIsNoPower()
    {
        Stage stage;
        for (int column = static_cast<int>(Column::Links); column <= static_cast<int>(Column::Community); ++column) {
            const QString tip = stage.view.model().headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
            QVERIFY2(tip.contains(QStringLiteral("not power")), qPrintable(tip));
        }
    }
    void theTableIsCopiedAsItStands()
    {
        Stage stage;
        stage.sortBy(Column::Name, Qt::AscendingOrder);
        QTest::keyClick(&stage.view.table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), stage.rows() + 1);
        QCOMPARE(lines[0].split(u'\t').size(), NodeTableModel::columns);
        QCOMPARE(lines[1].section(u'\t', 0, 0), stage.cell(0, Column::Name));
        QVERIFY(lines.filter(QStringLiteral("Aland\t")).first().contains(QStringLiteral("2001:2")));
    }
    void theYearsAreBarsAsHighAsTheyHaveRelations()
    {
        Stage stage;
        const int row = stage.view.model().rowOf(QStringLiteral("country/0"));
        const std::vector<quint32> *years = stage.view.model().yearsAt(row);
        QVERIFY(years && std::ranges::count(*years, 0u) > 0);
        const std::vector<int> heights = barHeights(stage.view.model(), row);
        QCOMPARE(heights.size(), years->size());
        for (std::size_t i = 0; i < heights.size(); ++i) {
            QCOMPARE(heights[i] > 0, (*years)[i] > 0);
            for (std::size_t k = 0; k < i; ++k)
                QVERIFY(heights[i] == heights[k] || (heights[i] > heights[k]) == ((*years)[i] > (*years)[k]));
        }
    }
    void severalSelectedRowsAreCopiedAlone()
    {
        Stage stage;
        stage.exploration.select({QStringLiteral("country/1"), QStringLiteral("country/2")});
        QCOMPARE(stage.view.text().count(u'\n'), 3);
    }
};

QTEST_MAIN(NodeTableTest)
#include "tst_nodeTable.moc"
