// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/palette.h"
#include "widgets/view/drawingPainter.h"
#include "widgets/view/fontTextMeasure.h"
#include "widgets/view/fonts.h"
#include "widgets/view/words.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace trilateral;

namespace
{

constexpr Colour black = 0xff000000u;
constexpr Colour white = 0xffffffffu;
constexpr Colour red = 0xffff0000u;

Drawing sheet(double width, double height)
{
    Drawing drawing;
    drawing.size = {width, height};
    drawing.background = white;
    return drawing;
}

QImage painted(const Drawing &drawing, double scale = 1)
{
    QImage image((drawing.size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintDrawing(painter, drawing);
    painter.end();
    image.setDevicePixelRatio(scale);
    return image;
}

// The box around all pixels that are not white, in device-independent pixels.
QRectF inkBox(const QImage &image)
{
    QRect box;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != white)
                box |= QRect(x, y, 1, 1);
    const double scale = image.devicePixelRatio();
    return {box.x() / scale, box.y() / scale, box.width() / scale, box.height() / scale};
}

bool isNear(const QRectF &a, const QRectF &b, double tolerance)
{
    return std::abs(a.left() - b.left()) <= tolerance && std::abs(a.top() - b.top()) <= tolerance &&
           std::abs(a.right() - b.right()) <= tolerance && std::abs(a.bottom() - b.bottom()) <= tolerance;
}

} // namespace

class tst_figurePaint : public QObject
{
    Q_OBJECT
private slots:
    void lettersOfEverySizeAreThoseOfTheirFont_data();
    void lettersOfEverySizeAreThoseOfTheirFont();
    void aDiscLiesWhereItWasPutAtAnyScale_data()
    {
        QTest::addColumn<double>("scale");
        for (const double scale : {0.5, 1.0, 1.5, 2.0, 3.0})
            QTest::addRow("%g", scale) << scale;
    }
    void aDiscLiesWhereItWasPutAtAnyScale()
    {
        QFETCH(double, scale);
        Drawing drawing = sheet(60, 40);
        drawing.add(DrawMarker{Shape::Disc, {20.25, 15.5}, 6, black, {}});
        const QRectF box = inkBox(painted(drawing, scale));
        QVERIFY(isNear(box, QRectF(14.25, 9.5, 12, 12), 1.5 / scale));
        drawing.items.clear();
        drawing.add(DrawMarker{Shape::Disc, {28.25, 18.5}, 17, black, {}}); // too large for a sprite
        QVERIFY(isNear(inkBox(painted(drawing, scale)), QRectF(11.25, 1.5, 34, 34), 1.5 / scale));
    }
    void aScreenOfTwiceTheDensityLooksLikeAPictureOfTwiceTheScale()
    {
        Drawing drawing = sheet(60, 40);
        drawing.add(DrawMarker{Shape::Disc, {20.25, 15.5}, 6, black, {}});
        drawing.add(DrawLine{{40.3, 0}, {40.3, 30}, {black, 1, Dash::Solid}});
        QImage image(120, 80, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(2);
        QPainter painter(&image);
        paintDrawing(painter, drawing);
        painter.end();
        QCOMPARE(image, painted(drawing, 2));
    }
    void aMovedPainterMovesEverythingAlike()
    {
        Drawing drawing = sheet(40, 40);
        drawing.background = transparent;
        drawing.add(DrawMarker{Shape::Diamond, {10, 10}, 4, black, {}});
        drawing.add(DrawLine{{0, 20.5}, {20, 20.5}, {black, 1, Dash::Solid}});
        QImage image(80, 80, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.translate(30, 10);
        paintDrawing(painter, drawing);
        painter.end();
        QVERIFY(isNear(inkBox(image), QRectF(30, 15, 20, 16), 1));
    }
    void anUprightLineIsOneSharpPixel_data()
    {
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("scale");
        for (const double x : {10.0, 10.25, 10.5, 10.75})
            for (const double scale : {1.0, 2.0})
                QTest::addRow("%g at %g", x, scale) << x << scale;
    }
    void anUprightLineIsOneSharpPixel()
    {
        QFETCH(double, x);
        QFETCH(double, scale);
        Drawing drawing = sheet(20, 20);
        drawing.add(DrawLine{{x, 0}, {x, 20}, {black, 1, Dash::Solid}});
        const QImage image = painted(drawing, scale);
        int dark = 0;
        for (int i = 0; i < image.width(); ++i) {
            QVERIFY(image.pixel(i, 5) == black || image.pixel(i, 5) == white);
            dark += image.pixel(i, 5) == black;
        }
        QCOMPARE(dark, int(scale));
    }
    void textStandsOnItsAnchor()
    {
        const TextStyle style{.pixelSize = 20};
        const FontTextMeasure measure;
        const double width = measure.width(QStringLiteral("HHH"), style);
        for (const auto &[align, left] :
             {std::pair{TextAlign::Left, 60.0}, std::pair{TextAlign::Centre, 60 - width / 2},
              std::pair{TextAlign::Right, 60 - width}}) {
            Drawing drawing = sheet(120, 40);
            drawing.add(DrawText{{60, 30}, QStringLiteral("HHH"), style, align});
            const QRectF box = inkBox(painted(drawing));
            QVERIFY(std::abs(box.bottom() - 30) <= 1);
            QVERIFY(std::abs(box.left() - left) <= 3);
            QVERIFY(std::abs(box.width() - width) <= 5);
        }
    }
    void aBaselineDoesNotDependOnTheScript()
    {
        Drawing drawing = sheet(120, 60);
        TextStyle style{.pixelSize = 20, .language = QStringLiteral("zh")};
        drawing.add(DrawText{{10, 40}, QStringLiteral("H"), style, TextAlign::Left});
        drawing.add(DrawText{{40, 40}, QString(QChar(0x4e00)) + QStringLiteral("H"), style, TextAlign::Left});
        const QImage image = painted(drawing);
        QCOMPARE(inkBox(image.copy(0, 0, 30, 60)).bottom(), inkBox(image).bottom());
    }
    void aHaloSurroundsItsText()
    {
        Drawing drawing = sheet(80, 40);
        TextStyle style{.pixelSize = 20};
        drawing.add(DrawText{{20, 30}, QStringLiteral("H"), style, TextAlign::Left});
        const QRectF plain = inkBox(painted(drawing));
        style.halo = red;
        drawing.items = {DrawText{{20, 30}, QStringLiteral("H"), style, TextAlign::Left}};
        QVERIFY(isNear(inkBox(painted(drawing)), plain.adjusted(-2, -2, 2, 2), 1));
    }
    void clipsNestAndEnd()
    {
        Drawing drawing = sheet(40, 40);
        drawing.add(ClipBegin{{10, 10, 20, 20}});
        drawing.add(ClipBegin{{0, 15, 40, 10}});
        drawing.add(DrawRect{.rect = {0, 0, 40, 40}, .fill = black});
        drawing.add(ClipEnd{});
        drawing.add(ClipEnd{});
        drawing.add(DrawRect{.rect = {0, 0, 2, 2}, .fill = red});
        const QImage image = painted(drawing);
        QCOMPARE(image.pixel(20, 20), black);
        QCOMPARE(image.pixel(20, 12), white);
        QCOMPARE(image.pixel(5, 20), white);
        QCOMPARE(image.pixel(1, 1), red);
    }
    void aFadedBandGoesFromOneColourToTheOther()
    {
        Drawing drawing = sheet(100, 10);
        drawing.add(DrawRect{.rect = {0, 0, 100, 10}, .fill = black, .fadeTo = white, .isFaded = true});
        const QImage image = painted(drawing);
        QVERIFY(qRed(image.pixel(2, 5)) < 20);
        QVERIFY(std::abs(qRed(image.pixel(50, 5)) - 128) < 12);
        QVERIFY(qRed(image.pixel(97, 5)) > 235);
    }
    void theArrowPointsAtItsEnd()
    {
        Drawing drawing = sheet(100, 40);
        drawing.add(DrawCurve{{10, 20}, {30, 20}, {60, 20}, {90, 20}, {black, 1, Dash::Solid}, true});
        const QImage image = painted(drawing);
        QVERIFY(isNear(inkBox(image), QRectF(9.5, 17, 80.5, 6), 1.5));
    }
    void chineseAndJapaneseUseTheirOwnShapes()
    {
        const QString text(QChar(0x76f4)); // a character that the two write differently
        const auto imageIn = [&](const char *language) {
            Drawing drawing = sheet(80, 80);
            drawing.add(
                DrawText{{5, 65}, text, {.pixelSize = 60, .language = QString::fromLatin1(language)}, TextAlign::Left});
            return painted(drawing);
        };
        QVERIFY(imageIn("zh") != imageIn("ja"));
        QVERIFY(fontFamilies(u"zh").indexOf(QStringLiteral("Noto Sans CJK SC")) <
                fontFamilies(u"zh").indexOf(QStringLiteral("Noto Sans CJK JP")));
    }
    void elidingKeepsCharactersWhole()
    {
        const FontTextMeasure measure;
        const TextStyle style{.pixelSize = 12};
        const QString text = QStringLiteral("Ministerial e\u0301\u0323tude \U0001F600 and more");
        QCOMPARE(measure.elided(text, style, 1000), text);
        for (double width = 0; width < 200; width += 3) {
            const QString cut = measure.elided(text, style, width);
            QVERIFY(measure.width(cut, style) <= width + 0.01);
            QVERIFY(!cut.endsWith(QStringLiteral("e\u2026")) || text[cut.size() - 1] != QChar(0x301));
            for (qsizetype i = 0; i < cut.size(); ++i)
                QVERIFY(!cut[i].isHighSurrogate() || (i + 1 < cut.size() && cut[i + 1].isLowSurrogate()));
        }
    }
    void aWordWithoutTranslationStandsInEnglishWithItsPlural()
    {
        QCOMPARE(inLanguage(Language::English, "%n thing(s) nobody translates", 1),
                 QStringLiteral("1 thing nobody translates"));
        QCOMPARE(inLanguage(Language::English, "%n thing(s) nobody translates", 3),
                 QStringLiteral("3 things nobody translates"));
        QCOMPARE(inLanguage(Language::Korean, "a thing nobody translates"),
                 QStringLiteral("a thing nobody translates"));
    }
    void thousandsOfMarksAreQuick()
    {
        Drawing drawing = sheet(800, 600);
        for (int i = 0; i < 20'000; ++i)
            drawing.add(DrawMarker{Shape::Disc, {i % 797 + 0.3, i % 599 + 0.1}, 4, 0xff3d6f94u, {white, 1, {}}});
        painted(drawing);
        QElapsedTimer timer;
        timer.start();
        painted(drawing);
        QVERIFY2(timer.elapsed() < 250, qPrintable(QString::number(timer.elapsed())));
    }
};

void tst_figurePaint::lettersOfEverySizeAreThoseOfTheirFont_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<float>("pixels");
    for (const float pixels : {9.f, 12.f, 14.f, 23.f}) {
        QTest::addRow("latin %g", double(pixels)) << QStringLiteral("Hamburgefonts") << pixels;
        QTest::addRow("mixed %g", double(pixels)) << QStringLiteral("Summit 会議 회의") << pixels;
    }
}

// We shape in one size and draw in another; the sheet must look as if Qt had drawn it with the font of that size.
void tst_figurePaint::lettersOfEverySizeAreThoseOfTheirFont()
{
    QFETCH(QString, text);
    QFETCH(float, pixels);
    TextStyle style;
    style.pixelSize = pixels;
    Drawing drawing = sheet(360, 60);
    drawing.add(DrawText{{10, 40}, text, style});
    QImage ours = painted(drawing);
    QImage theirs = painted(sheet(360, 60));
    QPainter painter(&theirs);
    painter.setFont(fontFor(style));
    painter.drawText(QPointF(10, 40), text);
    painter.end();
    QVERIFY(isNear(inkBox(ours), inkBox(theirs), 1));
    qint64 difference = 0, ink = 0;
    for (int y = 0; y < ours.height(); ++y)
        for (int x = 0; x < ours.width(); ++x) {
            difference += std::abs(qGray(ours.pixel(x, y)) - qGray(theirs.pixel(x, y)));
            ink += 255 - qGray(theirs.pixel(x, y));
        }
    QVERIFY2(double(difference) < 0.3 * double(ink), qPrintable(QString::number(double(difference) / double(ink))));
}

QTEST_MAIN(tst_figurePaint)
#include "tst_figurePaint.moc"
