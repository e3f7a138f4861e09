// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/drawingBounds.h"
#include "widgets/figure/outputFile.h"
#include "widgets/figure/pdfWriter.h"
#include "widgets/figure/pngWriter.h"
#include "widgets/figure/svgWriter.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace trilateral;

namespace
{

constexpr Colour black = 0xff000000u;
constexpr Colour white = 0xffffffffu;
constexpr Colour red = 0xffff0000u;

Drawing sample()
{
    Drawing drawing;
    drawing.size = {200, 100};
    drawing.background = white;
    drawing.add(GroupBegin{QStringLiteral("node"), QStringLiteral("kind/one & two"), QStringLiteral("One < two")});
    drawing.add(DrawMarker{Shape::Diamond, {50, 50}, 8, red, {black, 1, Dash::Solid}});
    drawing.add(DrawText{
        {60, 50}, QStringLiteral("A & B <tag> \u0001\u4e09"), {.pixelSize = 12, .halo = white}, TextAlign::Left});
    drawing.add(GroupEnd{});
    drawing.add(DrawRect{.rect = {0, 80, 50, 10}, .fill = red, .isFaded = true});
    return drawing;
}

struct SvgElement {
    QString name;
    QXmlStreamAttributes attributes;
};

// All elements in document order; empty where it is not well-formed.
std::vector<SvgElement> elementsOf(const QByteArray &svg)
{
    std::vector<SvgElement> elements;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement)
            elements.push_back({xml.name().toString(), xml.attributes()});
    return xml.hasError() ? std::vector<SvgElement>{} : elements;
}

QString textOf(const QByteArray &svg, QLatin1StringView element)
{
    QXmlStreamReader xml(svg);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element)
            return xml.readElementText();
    return {};
}

qsizetype countOf(const std::vector<SvgElement> &elements, QLatin1StringView name)
{
    return std::ranges::count_if(elements, [&](const SvgElement &element) { return element.name == name; });
}

} // namespace

class tst_figureWriters : public QObject
{
    Q_OBJECT
private slots:
    void everyFormatGivesTheSameBytesTwice()
    {
        const Drawing drawing = sample();
        const PngOptions png{.scale = 2, .title = QStringLiteral("T"), .state = "{}"};
        QCOMPARE(*pngFromDrawing(drawing, png), *pngFromDrawing(drawing, png));
        QCOMPARE(svgFromDrawing(drawing, {}), svgFromDrawing(drawing, {}));
        const QByteArray first = pdfFromDrawing(drawing, {});
        QTest::qWait(1100); // the clock of a PDF counts seconds
        QCOMPARE(pdfFromDrawing(drawing, {}), first);
    }
    void aPngKnowsItsSizeOnPaper()
    {
        const QImage image =
            QImage::fromData(*pngFromDrawing(sample(), {.scale = 2, .title = {}, .state = "{\"a\":1}"}));
        QCOMPARE(image.size(), QSize(400, 200));
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 192);
        QCOMPARE(image.text(QStringLiteral("trilateral-state")), QStringLiteral("{\"a\":1}"));
    }
    void aPngWithoutBackgroundIsTransparent()
    {
        Drawing drawing = sample();
        QCOMPARE(QImage::fromData(*pngFromDrawing(drawing, {})).pixel(199, 0), white);
        drawing.background = transparent;
        QCOMPARE(qAlpha(QImage::fromData(*pngFromDrawing(drawing, {})).pixel(199, 0)), 0);
    }
    void aPngTooLargeIsRefusedWithASentence()
    {
        Drawing drawing = sample();
        drawing.size = {30'000, 30'000};
        const auto result = pngFromDrawing(drawing, {.scale = 8, .title = {}, .state = {}});
        QVERIFY(!result);
        QVERIFY(result.errorText().contains(QLatin1String("240000")));
    }
    void anSvgIsWellFormedAndKeepsTextAndIds()
    {
        const QByteArray svg = svgFromDrawing(
            sample(), {.title = QStringLiteral("Title"), .language = QStringLiteral("en"), .state = "{\"a\":\"<\"}"});
        const auto elements = elementsOf(svg);
        QVERIFY(!elements.empty());
        QCOMPARE(elements[0].attributes.value(QStringLiteral("width")), QStringLiteral("200"));
        QCOMPARE(elements[0].attributes.value(QStringLiteral("viewBox")), QStringLiteral("0 0 200 100"));
        QCOMPARE(textOf(svg, QLatin1StringView("text")), QStringLiteral("A & B <tag> \u4e09"));
        QCOMPARE(textOf(svg, QLatin1StringView("metadata")), QStringLiteral("{\"a\":\"<\"}"));
        QCOMPARE(countOf(elements, QLatin1StringView("text")), 1);
        const auto group = std::ranges::find(elements, QStringLiteral("g"), &SvgElement::name);
        QVERIFY(group != elements.end());
        QCOMPARE(group->attributes.value(QStringLiteral("data-id")), QStringLiteral("kind/one & two"));
        QCOMPARE(group->attributes.value(QStringLiteral("class")), QStringLiteral("node"));
        QCOMPARE(group->attributes.value(QStringLiteral("id")), QStringLiteral("node-kind-one---two"));
    }
    void namesInAnSvgAreUnique()
    {
        Drawing drawing;
        drawing.size = {10, 10};
        for (int i = 0; i < 3; ++i) {
            drawing.add(GroupBegin{QStringLiteral("event"), QStringLiteral("a/b"), {}});
            drawing.add(GroupEnd{});
        }
        QSet<QString> names;
        for (const SvgElement &element : elementsOf(svgFromDrawing(drawing, {})))
            if (element.name == QLatin1String("g"))
                names.insert(element.attributes.value(QStringLiteral("id")).toString());
        QCOMPARE(names.size(), 3);
    }
    void anSvgLeavesOutWhatLiesOutsideItsClip()
    {
        Drawing drawing;
        drawing.size = {100, 100};
        drawing.add(ClipBegin{{0, 0, 50, 50}});
        drawing.add(DrawMarker{Shape::Disc, {25, 25}, 4, red, {}});
        drawing.add(DrawMarker{Shape::Disc, {75, 75}, 4, red, {}});
        drawing.add(DrawText{{80, 80}, QStringLiteral("out"), {}, TextAlign::Left});
        drawing.add(ClipEnd{});
        drawing.add(DrawMarker{Shape::Disc, {75, 75}, 4, black, {}});
        const auto elements = elementsOf(svgFromDrawing(drawing, {}));
        QCOMPARE(countOf(elements, QLatin1StringView("circle")), 2);
        QCOMPARE(countOf(elements, QLatin1StringView("text")), 0);
        QCOMPARE(countOf(elements, QLatin1StringView("clipPath")), 1);
    }
    void unbalancedGroupsStillGiveAWellFormedSvg()
    {
        Drawing drawing;
        drawing.size = {10, 10};
        drawing.add(GroupEnd{});
        drawing.add(ClipEnd{});
        drawing.add(GroupBegin{QStringLiteral("lane"), {}, {}});
        QVERIFY(!elementsOf(svgFromDrawing(drawing, {})).empty());
    }
    void aPdfIsOnePageOfItsSizeAndCarriesTheState()
    {
        const QByteArray pdf =
            pdfFromDrawing(sample(), {.title = QStringLiteral("A < B"), .language = {}, .state = "{\"a\":1}"});
        QVERIFY(pdf.startsWith("%PDF-1."));
        QVERIFY(pdf.contains("/MediaBox [0 0 150.000000 75.000000]") || pdf.contains("/MediaBox [0 0 150 75]"));
        QVERIFY(pdf.contains("<trilateral:state>{&quot;a&quot;:1}</trilateral:state>"));
        QVERIFY(pdf.contains("A &lt; B"));
    }
    void appendingMovesEveryItem()
    {
        Drawing whole;
        whole.add(GroupBegin{});
        append(whole, sample(), {10, 20});
        QCOMPARE(whole.items.size(), sample().items.size() + 1);
        QCOMPARE(std::get<DrawMarker>(whole.items[2]).centre, QPointF(60, 70));
        QCOMPARE(std::get<DrawText>(whole.items[3]).anchor, QPointF(70, 70));
        QCOMPARE(std::get<DrawRect>(whole.items[5]).rect, QRectF(10, 100, 50, 10));
    }
    void boundsHoldWhatIsDrawn()
    {
        const DrawItem marker = DrawMarker{Shape::Triangle, {50, 50}, 10, red, {}};
        QVERIFY(generousBounds(marker)->contains(QRectF(37, 37, 26, 26)));
        const DrawItem text = DrawText{{50, 50}, QStringLiteral("WWWW"), {.pixelSize = 10}, TextAlign::Right};
        QVERIFY(generousBounds(text)->contains(QRectF(10, 42, 40, 10)));
        QVERIFY(!generousBounds(GroupEnd{}));
    }
    void anUnwritablePlaceIsSaidInASentenceAndLeavesTheOldFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.svg"));
        QVERIFY(bool(writeWhole(path, "old")));
        QVERIFY(bool(writeWhole(path, "new")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("new"));
        const auto missing = writeWhole(folder.filePath(QStringLiteral("no/such/a.svg")), "x");
        QVERIFY(!missing);
        QVERIFY(missing.errorText().contains(QLatin1String("a.svg")));
        QVERIFY(!writeWhole(folder.path(), "x"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("a.svg")});
    }
    void aFullDeviceIsAnErrorAndStaysADevice()
    {
        const QString device = QStringLiteral("/dev/full");
        if (!QFile::exists(device))
            QSKIP("no such device here");
        QVERIFY(!writeWhole(device, "some bytes"));
        QVERIFY(!QFileInfo(device).isFile());
        QVERIFY(bool(writeWhole(QStringLiteral("/dev/null"), "some bytes")));
    }
};

QTEST_MAIN(tst_figureWriters)
#include "tst_figureWriters.moc"
