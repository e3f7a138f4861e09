// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/snapshot/snapshotBuilder.h"
#include "tests/support/frameFixture.h"
#include "widgets/charts/chartPanel.h"
#include "widgets/charts/chartScene.h"
#include "widgets/charts/chartWords.h"
#include "widgets/charts/paintRecorder.h"
#include "widgets/view/fontTextMeasure.h"

#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace trilateral;

namespace
{

SnapshotPtr record()
{
    static const SnapshotPtr snapshot = [] {
        NoProgress progress;
        const auto opened = openDocument(QStringLiteral(RECORD_FILE), progress);
        return opened ? *opened : SnapshotPtr();
    }();
    return snapshot;
}

QStringList textsOf(const Drawing &drawing)
{
    QStringList texts;
    for (const DrawItem &item : drawing.items)
        if (const auto *text = std::get_if<DrawText>(&item))
            texts += text->text;
    return texts;
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT
private slots:
    void whatIsPaintedIsRecorded();
    void everyChartIsDrawnInEveryLanguage_data();
    void everyChartIsDrawnInEveryLanguage();
    void nothingLiesOutsideThePicture();
    void anEmptyFilterSaysSo();
    void aYearNarrowsTheRecord();
    void theTableCanBeCopied();
    void incompleteSeriesAreHatched();
};

void TestCharts::whatIsPaintedIsRecorded()
{
    PaintRecorder recorder({100, 50}, QStringLiteral("en"));
    QPainter painter(&recorder);
    painter.translate(10, 5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::red);
    painter.drawRect(QRectF(0, 0, 20, 10));
    painter.setPen(Qt::blue);
    painter.drawLine(QPointF(0, 0), QPointF(5, 5));
    painter.drawText(QPointF(1, 20), QStringLiteral("Word"));
    painter.end();
    const Drawing drawing = recorder.take();
    QCOMPARE(drawing.items.size(), 3u);
    const auto *rect = std::get_if<DrawRect>(&drawing.items[0]);
    QVERIFY(rect);
    QCOMPARE(rect->rect, QRectF(10, 5, 20, 10));
    QCOMPARE(rect->fill, 0xffff0000u);
    const auto *line = std::get_if<DrawLine>(&drawing.items[1]);
    QVERIFY(line);
    QCOMPARE(line->to, QPointF(15, 10));
    const auto *text = std::get_if<DrawText>(&drawing.items[2]);
    QVERIFY(text);
    QCOMPARE(text->text, QStringLiteral("Word"));
    QCOMPARE(text->anchor, QPointF(11, 25));
}

void TestCharts::everyChartIsDrawnInEveryLanguage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Language>("language");
    QVERIFY(record());
    for (const QString &name : chartNames(*record()))
        for (const Language language : allLanguages)
            QTest::addRow("%s %s", qPrintable(name), qPrintable(languageCode(language))) << name << language;
}

void TestCharts::everyChartIsDrawnInEveryLanguage()
{
    QFETCH(QString, name);
    QFETCH(Language, language);
    ExplorationState state;
    state.language = language;
    const FramePtr frame = test::frameOf(record(), state);
    const FontTextMeasure measure;
    const Drawing drawing = chartDrawing(frame, name, {900, 600}, palette(Theme::Light), true, measure);
    const QStringList texts = textsOf(drawing);
    QVERIFY2(texts.size() > 4, qPrintable(texts.join(u'|')));
    QVERIFY(texts.first().startsWith(chartTitle(*record(), name, language)));
    const auto isBar = [](const DrawItem &item) {
        const auto *rect = std::get_if<DrawRect>(&item);
        const auto *shape = std::get_if<DrawPolygon>(&item);
        const auto *line = std::get_if<DrawLine>(&item);
        return (rect && rect->fill != transparent) || shape || line;
    };
    QVERIFY(std::ranges::count_if(drawing.items, isBar) > 2);
}

void TestCharts::nothingLiesOutsideThePicture()
{
    const FramePtr frame = test::frameOf(record(), {});
    const FontTextMeasure measure;
    const QSizeF size(640, 420);
    for (const QString &name : chartNames(*record()))
        for (const DrawItem &item : chartDrawing(frame, name, size, palette(Theme::Dark), true, measure).items)
            if (const auto *text = std::get_if<DrawText>(&item)) {
                const QRectF box(text->anchor, QSizeF(measure.width(text->text, text->style), 1));
                QVERIFY2(QRectF(QPointF(), size).contains(box), qPrintable(name + u": " + text->text));
            }
}

void TestCharts::anEmptyFilterSaysSo()
{
    ExplorationState state;
    state.filter.window = DayRange{dayFromDate({1950, 1, 1}), dayFromDate({1950, 1, 2})};
    const FontTextMeasure measure;
    const Drawing drawing = chartDrawing(test::frameOf(record(), state), QStringLiteral("meetings-by-year"), {800, 500},
                                         palette(Theme::Light), true, measure);
    QVERIFY(textsOf(drawing).contains(QStringLiteral("Nothing here to count.")));
}

void TestCharts::aYearNarrowsTheRecord()
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

void TestCharts::theTableCanBeCopied()
{
    Exploration exploration;
    exploration.setSnapshot(record());
    ChartPanel panel(exploration);
    panel.show();
    const QStringList lines = panel.tableText().split(u'\n');
    QCOMPARE(lines.size(), qsizetype(panel.table().categories.size()) + 1);
    QCOMPARE(lines[1].count(u'\t'), qsizetype(panel.table().series.size()));
}

void TestCharts::incompleteSeriesAreHatched()
{
    const ChartTable table =
        chart(*record(), test::frameOf(record(), {})->projection->passes, QStringLiteral("meetings-by-year"), true);
    QVERIFY(std::ranges::any_of(table.series, &ChartSeries::isIncomplete));
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
