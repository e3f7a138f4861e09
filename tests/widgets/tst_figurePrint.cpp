// SPDX-License-Identifier: GPL-3.0-or-later
// Figures on paper, and the rows of a chart's legend.
#include "tests/support/timelineFixture.h"
#include "widgets/charts/chartLegend.h"
#include "widgets/charts/figurePrint.h"

#include <QApplication>
#include <QFile>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <set>

using namespace trilateral;

namespace
{

Drawing sample()
{
    Drawing drawing{{200, 100}, 0xff102030u, {}};
    drawing.add(DrawRect{.rect = {0, 0, 200, 100}, .fill = 0xffff0000u});
    return drawing;
}

std::vector<ChartLegendEntry> entries(int count)
{
    std::vector<ChartLegendEntry> entries;
    for (int i = 0; i < count; ++i)
        entries.push_back({QStringLiteral("A series of meetings %1").arg(i), 0xff336699u});
    return entries;
}

} // namespace

class tst_figurePrint : public QObject
{
    Q_OBJECT
private slots:
    void aSheetHoldsTheWholeDrawing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printDrawing(printer, sample());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
    }
    void printingShowsTheSheetFirst()
    {
        bool wasShown = false;
        QWidget window;
        QTimer::singleShot(0, &window, [&] {
            auto *preview = qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget());
            wasShown = preview != nullptr;
            if (preview)
                preview->reject();
        });
        showPrintPreview(sample(), QStringLiteral("Title"), &window);
        QVERIFY(wasShown);
    }
    void aLegendTakesAsManyRowsAsItsNamesNeed()
    {
        const test::FixedMeasure measure;
        const Drawing one = chartLegend(entries(2), 900, {}, measure);
        const Drawing many = chartLegend(entries(12), 400, {}, measure);
        QVERIFY(many.size.height() > 3 * one.size.height());
        QCOMPARE(chartLegend({}, 400, {}, measure).size.height(), 0.0);
        std::set<double> rows;
        int names = 0;
        for (const DrawItem &item : many.items)
            if (const auto *text = std::get_if<DrawText>(&item)) {
                QVERIFY(text->anchor.x() + measure.width(text->text, text->style) <= 400);
                QVERIFY(!text->text.contains(u'\u2026'));
                rows.insert(text->anchor.y());
                ++names;
            }
        QCOMPARE(names, 12);
        QVERIFY(rows.size() > 3);
    }
    void aNameWiderThanTheLegendIsCut()
    {
        const test::FixedMeasure measure;
        for (const DrawItem &item : chartLegend(entries(1), 100, {}, measure).items)
            if (const auto *text = std::get_if<DrawText>(&item))
                QVERIFY(text->anchor.x() + measure.width(text->text, text->style) <= 100);
    }
};

QTEST_MAIN(tst_figurePrint)
#include "tst_figurePrint.moc"
