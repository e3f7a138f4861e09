// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix and the triangles of the years in the window and in figures.
#include "tests/support/networkStage.h"
#include "widgets/figure/figure.h"
#include "widgets/tables/drawingCanvas.h"
#include "widgets/tables/matrixView.h"
#include "widgets/tables/tablePanel.h"
#include "widgets/tables/triangleView.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

struct Stage : NetworkStage {
    TablePanel panel{exploration};

    explicit Stage(QWidget &(*page)(TablePanel &))
    {
        panel.resize(1100, 600);
        panel.setCurrentWidget(&page(panel));
        panel.show();
        (void)QTest::qWaitForWindowExposed(&panel);
        settle();
    }
    [[nodiscard]] const ExplorationState &state() const { return exploration.state(); }
    [[nodiscard]] MatrixView &matrix() { return panel.matrix(); }
    [[nodiscard]] TriangleView &triangles() { return panel.triangles(); }
};

QWidget &matrixPage(TablePanel &panel)
{
    return panel.matrix();
}

QWidget &trianglePage(TablePanel &panel)
{
    return panel.triangles();
}

MatrixPicture::Place firstFilled(const RelationMatrix &matrix)
{
    for (std::size_t row = 0; row < matrix.rows.size(); ++row)
        for (std::size_t column = 0; column < matrix.columns.size(); ++column)
            if (!matrix.at(row, column).records.empty())
                return {row, column};
    return {};
}

QStringList textsIn(const Drawing &drawing)
{
    QStringList texts;
    for (const DrawItem &item : drawing.items)
        if (const auto *text = std::get_if<DrawText>(&item))
            texts << text->text;
    return texts;
}

Drawing figureOf(const QString &view, QSizeF size)
{
    NetworkStage stage;
    FigureSpec spec;
    spec.view = view;
    spec.size = size;
    return drawFigure(spec, *stage.exploration.frame(), PlainMeasure());
}

} // namespace

class TablePanelTest : public QObject
{
    Q_OBJECT
private slots:
    void aCellSelectsTheRecordsBehindIt()
    {
        Stage stage(matrixPage);
        const MatrixView &view = stage.matrix();
        const MatrixPicture::Place at = firstFilled(view.matrix());
        QTest::mouseClick(&stage.matrix().canvas(), Qt::LeftButton, {},
                          view.picture().cellBox(at.row, at.column).center().toPoint());
        QStringList expected;
        for (const Row row : view.matrix().at(at.row, at.column).records)
            expected << stage.exploration.frame()->snapshot->id(row);
        QVERIFY(!expected.isEmpty());
        QCOMPARE(stage.state().selection, expected);
    }
    void aNameSelectsWhomItNames()
    {
        Stage stage(matrixPage);
        const MatrixPicture &picture = stage.matrix().picture();
        QTest::mouseClick(&stage.matrix().canvas(), Qt::LeftButton, {},
                          QPoint(10, qRound(picture.cells.top() + picture.cell / 2)));
        QCOMPARE(stage.state().selection,
                 QStringList(stage.exploration.frame()->snapshot->id(stage.matrix().matrix().rows[0])));
    }
    void arrowKeysWalkAndEnterSelects()
    {
        Stage stage(matrixPage);
        const MatrixPicture::Place at = firstFilled(stage.matrix().matrix());
        for (std::size_t step = 0; step < at.row; ++step)
            QTest::keyClick(&stage.matrix().canvas(), Qt::Key_Down);
        for (std::size_t step = 0; step < at.column; ++step)
            QTest::keyClick(&stage.matrix().canvas(), Qt::Key_Right);
        QTest::keyClick(&stage.matrix().canvas(), Qt::Key_Return);
        QVERIFY(!stage.state().selection.isEmpty());
    }
    void stancesDifferInLetterAndShape()
    {
        Stage stage(matrixPage);
        const std::vector<QString> letters = toneLetters(*stage.exploration.frame()->snapshot, Language::English);
        QVERIFY(std::set<QString>(letters.begin(), letters.end()).size() == letters.size());
        std::set<Shape> shapes;
        for (const DrawItem &item : stage.matrix().picture().drawing.items)
            if (const auto *marker = std::get_if<DrawMarker>(&item))
                shapes.insert(marker->shape);
        QVERIFY(shapes.size() > 1);
    }
    void theCellsAreCopiedAsText()
    {
        Stage stage(matrixPage);
        const QStringList lines = stage.matrix().text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(static_cast<std::size_t>(lines.size()), stage.matrix().matrix().rows.size() + 1);
        QVERIFY(lines.join(u' ').contains(QStringLiteral("support ")));
    }
    void anotherOrderGroupsTheRows()
    {
        Stage stage(matrixPage);
        stage.matrix().choose({MatrixForm::Positions, MatrixOrder::Community});
        QVERIFY(!stage.matrix().matrix().rowGroups.empty());
        QSignalSpy wanted(&stage.panel, &TablePanel::exportWanted);
        stage.matrix().findChildren<QPushButton *>().last()->click();
        QCOMPARE(wanted.at(0).at(0).toString(), QStringLiteral("matrix:positions:community"));
        QCOMPARE(matrixOfView(QStringLiteral("matrix:positions:community")), std::optional(stage.matrix().choice()));
        QVERIFY(!matrixOfView(QStringLiteral("matrix:nothing")) && !matrixOfView(QStringLiteral("timeline")));
    }
    void aSideSelectsWhatItCountsAndItsYear()
    {
        Stage stage(trianglePage);
        const TriangleView &view = stage.triangles();
        QVERIFY(!view.triangles().years.empty());
        std::size_t side = 0;
        while (view.triangles().years[0].sides[side].empty())
            ++side;
        const auto &corners = view.picture().corners[0];
        const QPointF at = corners[side] * 0.7 + corners[(side + 1) % 3] * 0.3;
        QTest::mouseClick(&stage.triangles().canvas(), Qt::LeftButton, {}, at.toPoint());
        QCOMPARE(stage.state().selection.size(), static_cast<qsizetype>(view.triangles().years[0].sides[side].size()));
        QCOMPARE(dateFromDay(stage.state().filter.window->from).year, view.triangles().years[0].year);
        QVERIFY(view.triangles().years.size() > 1); // the others stay, to go on from
    }
    void aYearIsChosenAndLetGo()
    {
        Stage stage(trianglePage);
        const QPoint corner = (stage.triangles().picture().boxes[1].topRight() + QPointF(-6, 6)).toPoint();
        QTest::mouseClick(&stage.triangles().canvas(), Qt::LeftButton, {}, corner);
        QVERIFY(stage.state().filter.window.has_value());
        QTest::mouseClick(&stage.triangles().canvas(), Qt::LeftButton, {}, corner);
        QVERIFY(!stage.state().filter.window.has_value());
    }
    void keysWalkTheYears()
    {
        Stage stage(trianglePage);
        QTest::keyClick(&stage.triangles().canvas(), Qt::Key_Right);
        QTest::keyClick(&stage.triangles().canvas(), Qt::Key_Return);
        QCOMPARE(dateFromDay(stage.state().filter.window->from).year, stage.triangles().triangles().years[1].year);
    }
    void figuresShowTheMatrixWithItsLegend()
    {
        const QStringList texts = textsIn(figureOf(QStringLiteral("matrix"), {1600, 900}));
        QVERIFY(texts.contains(QStringLiteral("number: records")));
        QVERIFY(texts.contains(QStringLiteral("Tariffs")));
    }
    void nothingOfAFigureLiesBelowItsEdge()
    {
        const QSizeF size(900, 620);
        for (const char *view : {"matrix", "matrix:countries", "triangle"})
            for (const DrawItem &item : figureOf(QString::fromLatin1(view), size).items)
                if (const auto *text = std::get_if<DrawText>(&item))
                    QVERIFY2(text->anchor.y() < size.height(), qPrintable(text->text));
        const QStringList texts = textsIn(figureOf(QStringLiteral("matrix:countries"), size));
        QVERIFY(texts.contains(QStringLiteral("number: records")));
    }
    void smallFiguresLeaveRowsOutAndSayHowMany()
    {
        const QStringList texts = textsIn(figureOf(QStringLiteral("matrix"), {700, 420}));
        QVERIFY2(texts.filter(QStringLiteral("left out")).size() == 1, qPrintable(texts.join(u';')));
    }
    void figuresShowTheTrianglesAndWhatIsCounted()
    {
        const QStringList texts = textsIn(figureOf(QStringLiteral("triangle"), {1600, 900}));
        QVERIFY(texts.contains(QStringLiteral("2001")));
        QVERIFY(texts.filter(QStringLiteral("middle: of all three")).size() == 1);
    }
};

QTEST_MAIN(TablePanelTest)
#include "tst_tablePanel.moc"
