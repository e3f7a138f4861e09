// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/snapshot/snapshotBuilder.h"
#include "tests/support/frameFixture.h"
#include "widgets/charts/chartPanel.h"
#include "widgets/charts/chartScene.h"
#include "widgets/charts/chartWords.h"
#include "widgets/charts/paintRecorder.h"
#include "widgets/view/drawingPainter.h"
#include "widgets/view/fontTextMeasure.h"

#include <QAction>
#include <QChart>
#include <QChartView>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <cmath>

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

QImage pictureOf(const Drawing &drawing)
{
    QImage image(drawing.size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintDrawing(painter, drawing);
    return image;
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
    void everyLookIsDrawnInsideThePicture_data();
    void everyLookIsDrawnInsideThePicture();
    void theBarSwitchesTheLookOfTheState();
    void pointingTellsValueShareAndSource();
    void quotedFiguresAreMarksWithTheirCitation();
    void aLoneValueIsNoBlock();
    void aLowPanelKeepsAllLinesOfItsNote();
    void namesOfManyBarsHaveRoom();
    void aLongNoteOfAFigureIsWrapped();
    void aPieShowsTheSharesOfHosts();
    void theYearsOfLinesAreNoNumbers();
    void slicesWithoutColoursAreHatchedInside();
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

void TestCharts::everyLookIsDrawnInsideThePicture_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    for (const QString &name : chartNames(*record()))
        for (const LookSwitch &each : lookSwitches())
            QTest::addRow("%s %s", qPrintable(name), each.key) << name << QString::fromLatin1(each.key);
}

// A look that says something to a chart changes its picture; one that does not leaves it as it was.
void TestCharts::everyLookIsDrawnInsideThePicture()
{
    QFETCH(QString, name);
    QFETCH(QString, key);
    const FontTextMeasure measure;
    const QSizeF size(900, 600);
    const auto drawn = [&](const ChartLook &look) {
        ExplorationState state;
        state.charts = look;
        return chartDrawing(test::frameOf(record(), state), name, size, palette(Theme::Light), true, measure);
    };
    const ChartLook look = chartLookFromJson({{key, true}});
    const ChartTable table = chart(*record(), test::frameOf(record(), {})->projection->passes, name);
    const Drawing plain = drawn({}), other = drawn(look);
    QCOMPARE(pictureOf(plain) != pictureOf(other), effectiveLook(table, look) != ChartLook());
    for (const QString &text : textsOf(other))
        QVERIFY(text != QLatin1String("nan") && text != QLatin1String("inf"));
}

void TestCharts::theBarSwitchesTheLookOfTheState()
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

void TestCharts::pointingTellsValueShareAndSource()
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

void TestCharts::quotedFiguresAreMarksWithTheirCitation()
{
    const FramePtr frame = test::frameOf(record(), {});
    const FontTextMeasure measure;
    int quoted = 0;
    for (const QString &name : chartNames(*record())) {
        const ChartTable table = chart(*record(), frame->projection->passes, name);
        const auto alone = std::ranges::count_if(table.series, &ChartSeries::standsAlone);
        if (alone == 0)
            continue;
        quoted += int(alone);
        const QString texts =
            textsOf(chartDrawing(frame, name, {1600, 900}, palette(Theme::Light), true, measure)).join(u'\n');
        for (const ChartSeries &series : table.series)
            if (series.standsAlone)
                QVERIFY2(seriesWord(*record(), series, Language::English).contains(u'\u00b6'), qPrintable(name));
        QVERIFY2(texts.contains(u'\u00b6'), qPrintable(texts));
    }
    QVERIFY(quoted > 0);
}

// One bar does not fill the chart, and one year of figures stands in the middle.
void TestCharts::aLoneValueIsNoBlock()
{
    ExplorationState state;
    state.filter.window = DayRange{dayFromDate({2015, 1, 1}), dayFromDate({2015, 12, 31})};
    const FontTextMeasure measure;
    const Drawing drawing = chartDrawing(test::frameOf(record(), state), QStringLiteral("meetings-by-year"), {900, 600},
                                         palette(Theme::Light), true, measure);
    int bars = 0;
    for (const DrawItem &item : drawing.items)
        if (const auto *rect = std::get_if<DrawRect>(&item);
            rect && rect->fill != transparent && rect->rect.height() > 20) {
            QVERIFY(rect->rect.width() < 120);
            ++bars;
        }
    QVERIFY(bars > 0);
}

void TestCharts::aLowPanelKeepsAllLinesOfItsNote()
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

void TestCharts::namesOfManyBarsHaveRoom()
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
    panel.showChart(QStringLiteral("meetings-by-year"));
    QVERIFY(!stage->verticalScrollBar()->isVisible());
    QCOMPARE(stage->chart()->size().toSize(), stage->size());
}

void TestCharts::aLongNoteOfAFigureIsWrapped()
{
    const FramePtr frame = test::frameOf(record(), {});
    const FontTextMeasure measure;
    const ChartTable table = chart(*record(), frame->projection->passes, QStringLiteral("meetings-by-year"));
    const QString note = chartNote(*record(), table, {}, Language::English);
    const QStringList texts = textsOf(
        chartDrawing(frame, QStringLiteral("meetings-by-year"), {900, 600}, palette(Theme::Light), true, measure));
    QVERIFY(measure.width(note, {}) > 900);
    QVERIFY2(texts.join(u' ').contains(note), qPrintable(texts.join(u'\n')));
}

// Pointing at a slice tells its share of the whole, a click narrows to it, and it is still a pie.
void TestCharts::aPieShowsTheSharesOfHosts()
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

void TestCharts::theYearsOfLinesAreNoNumbers()
{
    const FontTextMeasure measure;
    int charts = 0;
    for (const QString &name : chartNames(*record())) {
        if (chart(*record(), Mask(record()->count(), true), name).form != ChartForm::Lines)
            continue;
        const QStringList texts =
            textsOf(chartDrawing(test::frameOf(record()), name, {900, 600}, palette(Theme::Light), true, measure));
        const QRegularExpression year(QStringLiteral("^(19|20)\\d\\d$"));
        const QRegularExpression parted(QStringLiteral("^(1,9|2,0)[0-3]\\d$"));
        QVERIFY2(texts.filter(year).size() > 1, qPrintable(name + u'\n' + texts.join(u'\n')));
        QVERIFY2(texts.filter(parted).size() < 2, qPrintable(name));
        ++charts;
    }
    QVERIFY(charts > 0);
}

void TestCharts::slicesWithoutColoursAreHatchedInside()
{
    ExplorationState state;
    state.charts.isPie = true;
    const FontTextMeasure measure;
    const Drawing drawing = chartDrawing(test::frameOf(record(), state), QStringLiteral("positions"), {900, 600},
                                         palette(Theme::Print), false, measure);
    QPolygonF round; // all slices together
    for (const DrawItem &item : drawing.items)
        if (const auto *slice = std::get_if<DrawPolygon>(&item); slice && slice->isClosed)
            round += QPolygonF(QList<QPointF>(slice->points.begin(), slice->points.end()));
    const QRectF pie = round.boundingRect();
    int hatches = 0;
    for (const DrawItem &item : drawing.items)
        if (const auto *line = std::get_if<DrawLine>(&item); line && pie.contains(line->from)) {
            QVERIFY(QLineF(pie.center(), line->to).length() <= pie.width() / 2 + 1);
            ++hatches;
        }
    QVERIFY(hatches > 20);
    QVERIFY(textsOf(drawing).filter(u" %)").size() > 2); // the legend names them though none was asked for
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
