// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bundledRecord.h"
#include "tests/support/frameFixture.h"
#include "widgets/charts/chartScene.h"
#include "widgets/charts/chartWords.h"
#include "widgets/charts/paintRecorder.h"
#include "widgets/view/drawingPainter.h"
#include "widgets/view/fontTextMeasure.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace trilateral;
using test::record;

namespace
{

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
    void incompleteSeriesAreHatched();
    void everyLookIsDrawnInsideThePicture_data();
    void everyLookIsDrawnInsideThePicture();
    void quotedFiguresAreMarksWithTheirCitation();
    void aLoneValueIsNoBlock();
    void aLongNoteOfAFigureIsWrapped();
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
