// SPDX-License-Identifier: GPL-3.0-or-later
// The rim around letters: where it is, how far it goes, and that it looks like the same letters drawn around them.
#include "widgets/view/drawingPainter.h"
#include "widgets/view/textHalo.h"

#include <QPainter>
#include <QTest>

using namespace trilateral;

namespace
{

constexpr Colour red = 0xffff0000u;
constexpr Colour white = 0xffffffffu;

// A bar from 12 to 16 across and from 10 to 30 down.
QImage bar(double scale = 1)
{
    QImage image(int(40 * scale), int(40 * scale), QImage::Format_ARGB32_Premultiplied);
    image.fill(0u);
    QPainter painter(&image);
    painter.fillRect(QRectF(12 * scale, 10 * scale, 4 * scale, 20 * scale), QColor::fromRgba(red));
    return image;
}

// With clipping letters are drawn one by one, without it as a picture that is kept.
QImage painted(const DrawText &text, bool isClipped)
{
    QImage image(160, 40, QImage::Format_RGB32);
    image.fill(0xff808080u);
    QPainter painter(&image);
    if (isClipped)
        painter.setClipRect(image.rect());
    Drawing drawing;
    drawing.add(text);
    paintDrawing(painter, drawing);
    return image;
}

// The mean difference of a channel, where one is moved by whole pixels.
double difference(const QImage &a, const QImage &b, int dx, int dy)
{
    double sum = 0;
    int count = 0;
    for (int y = 4; y < a.height() - 4; ++y)
        for (int x = 4; x < a.width() - 4; ++x, ++count)
            sum += std::abs(qGreen(a.pixel(x, y)) - qGreen(b.pixel(x + dx, y + dy)));
    return sum / count;
}

} // namespace

class TextHaloTest : public QObject
{
    Q_OBJECT
private slots:
    void theRimSurroundsTheLetters()
    {
        QImage image = bar();
        addHalo(image, white, 1);
        QCOMPARE(image.pixel(14, 20), red);
        for (const QPoint beside : {QPoint(11, 20), QPoint(16, 20), QPoint(14, 9), QPoint(14, 30), QPoint(11, 9)})
            QCOMPARE(image.pixel(beside), white);
        for (const QPoint away : {QPoint(9, 20), QPoint(18, 20), QPoint(14, 7), QPoint(14, 32), QPoint(9, 7)})
            QCOMPARE(image.pixel(away), 0u);
        // Three quarters of the last pixel by the step sideways, and a fifth of what is left by each slanted one.
        QVERIFY(std::abs(qAlpha(image.pixel(10, 20)) - 214) <= 1);
        QVERIFY(std::abs(qAlpha(image.pixel(17, 20)) - 214) <= 1);
    }
    void itGrowsWithTheScale()
    {
        QImage image = bar(2);
        addHalo(image, white, 2);
        QCOMPARE(image.pixel(21, 40), white);
        QCOMPARE(image.pixel(19, 40), 0u);
    }
    void aFaintRimIsFaintOnce()
    {
        QImage image = bar();
        addHalo(image, 0x80ffffffu, 1);
        QCOMPARE(qAlpha(image.pixel(11, 20)), 0x80);
        QCOMPARE(image.pixel(14, 20), red);
    }
    void aPictureLooksAsTheLettersDo()
    {
        TextStyle style;
        style.pixelSize = 14;
        style.colour = 0xff000000u;
        const TextStyle plain = style;
        style.halo = white;
        const DrawText text{{20, 25}, QStringLiteral("Who says so?"), style};
        const QImage letters = painted(text, true);
        const QImage picture = painted(text, false);
        double least = 255;
        for (const int dx : {-1, 0, 1})
            for (const int dy : {-1, 0, 1})
                least = std::min(least, difference(letters, picture, dx, dy));
        const double without = difference(letters, painted({{20, 25}, text.text, plain}, true), 0, 0);
        QVERIFY2(least < without / 8, qPrintable(QStringLiteral("%1 of %2").arg(least).arg(without)));
    }
};

QTEST_MAIN(TextHaloTest)
#include "tst_textHalo.moc"
