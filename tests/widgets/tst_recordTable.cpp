// SPDX-License-Identifier: GPL-3.0-or-later
// The records as a table whose cells are changed in place.
#include "tests/support/sampleSnapshot.h"
#include "widgets/tables/recordTable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace trilateral;

namespace
{

using Column = RecordTableModel::Column;

struct Stage {
    Exploration exploration;
    RecordTable view{exploration};
    QSignalSpy entered{&view.model(), &RecordTableModel::entered};
    QSignalSpy refused{&view.model(), &RecordTableModel::refused};

    Stage()
    {
        exploration.setSnapshot(sample::snapshot());
        view.resize(1200, 400);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
    }
    [[nodiscard]] QModelIndex cell(const char *id, Column column)
    {
        return view.model().index(view.model().rowOf(QString::fromLatin1(id)), static_cast<int>(column));
    }
    // As F2 and typing do.
    void type(const QModelIndex &cell, const QString &text)
    {
        view.table().setCurrentIndex(cell);
        QTest::keyClick(&view.table(), Qt::Key_F2);
        auto *line = view.table().findChild<QLineEdit *>();
        QVERIFY(line);
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents(); // the cell is taken later
    }
};

constexpr const char *meeting = "meeting/talks-2";

} // namespace

class RecordTableTest : public QObject
{
    Q_OBJECT
private slots:
    void theModelKeepsTheRulesOfModels()
    {
        Stage stage;
        const QAbstractItemModelTester tester(&stage.view.model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        stage.view.table().sortByColumn(1, Qt::DescendingOrder);
        stage.exploration.setSnapshot(sample::snapshot());
    }
    void everyRecordThatPassesIsARow()
    {
        Stage stage;
        const Snapshot &snapshot = *stage.exploration.frame()->snapshot;
        const auto figures = snapshot.rows(Base::Observation);
        QCOMPARE(stage.view.model().rowCount(),
                 static_cast<int>(snapshot.count()) - static_cast<int>(figures.last - figures.first));
        QVERIFY(stage.view.model().rowOf(QString::fromLatin1(meeting)) >= 0);
    }
    void sentencesTakeTheRoomThatIsLeft()
    {
        Stage stage;
        QTableView &table = stage.view.table();
        const auto summaryWidth = [&](int width) {
            stage.view.resize(width, 400);
            stage.view.show();
            QTest::qWait(20);
            return table.columnWidth(static_cast<int>(Column::Summary));
        };
        const int narrow = summaryWidth(1300);
        QVERIFY(summaryWidth(1900) >= narrow + 590);
        QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
    }
    void rowsAreSorted()
    {
        Stage stage;
        stage.view.table().sortByColumn(static_cast<int>(Column::Name), Qt::AscendingOrder);
        QStringList names;
        for (int row = 0; row < stage.view.model().rowCount(); ++row)
            names << stage.view.model().index(row, 1).data().toString();
        QStringList sorted = names;
        std::ranges::sort(sorted,
                          [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
        QCOMPARE(names, sorted);
    }
    void aDateIsTypedAsPeopleTypeIt()
    {
        Stage stage;
        stage.type(stage.cell(meeting, Column::Date), QStringLiteral("c. 2019"));
        QCOMPARE(stage.entered.size(), 1);
        QCOMPARE(stage.entered.front(),
                 QVariantList({QString::fromLatin1(meeting), QStringLiteral("date"), QStringLiteral("2019~")}));
    }
    void whatIsNoDateIsRefusedWithASentence()
    {
        Stage stage;
        stage.type(stage.cell(meeting, Column::Date), QStringLiteral("one day"));
        QVERIFY(stage.entered.isEmpty());
        QCOMPARE(stage.refused.size(), 1);
        QVERIFY(stage.refused.front().front().toString().contains(QStringLiteral("one day")));
    }
    void whatStaysTheSameIsNoChange()
    {
        Stage stage;
        const QModelIndex cell = stage.cell(meeting, Column::Date);
        stage.type(cell, cell.data(Qt::EditRole).toString());
        QVERIFY(stage.entered.isEmpty());
    }
    void aStatusIsChosenFromAList()
    {
        Stage stage;
        stage.view.table().setCurrentIndex(stage.cell(meeting, Column::Status));
        QTest::keyClick(&stage.view.table(), Qt::Key_F2);
        auto *box = stage.view.table().findChild<QComboBox *>();
        QVERIFY(box);
        const QString cancelled = statusKey(Status::Cancelled);
        box->setCurrentIndex(box->findData(cancelled));
        stage.view.table().setFocus();
        QTRY_COMPARE(stage.entered.size(), 1);
        QCOMPARE(stage.entered.front().back().toString(), cancelled);
    }
    void kindAndLayerAreNotChanged()
    {
        Stage stage;
        QVERIFY(!(stage.cell(meeting, Column::Kind).flags() & Qt::ItemIsEditable));
        QVERIFY(!(stage.cell(meeting, Column::Layer).flags() & Qt::ItemIsEditable));
        QVERIFY(!(stage.cell("country/north", Column::Status).flags() & Qt::ItemIsEditable));
    }
    void whatIsSelectedElsewhereIsMarkedHere()
    {
        Stage stage;
        stage.exploration.select({QString::fromLatin1(meeting)});
        const QModelIndexList rows = stage.view.table().selectionModel()->selectedRows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(stage.view.model().idAt(rows.front().row()), QString::fromLatin1(meeting));
        stage.view.table().sortByColumn(1, Qt::DescendingOrder);
        QCOMPARE(stage.view.table().selectionModel()->selectedRows().size(), 1);
        QCOMPARE(stage.exploration.state().selection, QStringList(QString::fromLatin1(meeting)));
    }
};

QTEST_MAIN(RecordTableTest)
#include "tst_recordTable.moc"
