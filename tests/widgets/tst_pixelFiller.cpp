// SPDX-License-Identifier: GPL-3.0-or-later
// Rectangles filled without a painter look as the painter's own.
#include "widgets/view/drawingPainter.h"
#include "widgets/view/pixelFiller.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <functional>

using namespace trilateral;

namespace
{

constexpr QSize size{80, 60};

QImage painted(double scale, const std::function<void(QPainter &)> &paint)
{
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(0xfff0e8d8u);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    return image;
}

// Of any channel of any pixel.
int largestDifference(const QImage &a, const QImage &b)
{
    int largest = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            for (const int shift : {0, 8, 16})
                largest =
                    std::max(largest, std::abs(int(a.pixel(x, y) >> shift & 255) - int(b.pixel(x, y) >> shift & 255)));
    return largest;
}

const std::array rects{QRectF(10, 10, 20, 10), QRectF(10.25, 10.5, 20.5, 10.25), QRectF(10.4, 10.4, 0.4, 0.3),
                       QRectF(-5, -5, 200, 12.5), QRectF(70.7, 3, 40, 200)};

} // namespace

class TestPixelFiller : public QObject
{
    Q_OBJECT
private slots:
    void rectanglesLookAsThePaintersOwn()
    {
        for (const double scale : {1.0, 1.5, 2.0})
            for (const QRectF &rect : rects)
                for (const Colour colour : {0xff336699u, 0x80336699u, 0x20ffffffu}) {
                    const QImage ours = painted(scale, [&](QPainter &p) { PixelFiller(p).fill(rect, colour); });
                    const QImage theirs =
                        painted(scale, [&](QPainter &p) { p.fillRect(rect, QColor::fromRgba(colour)); });
                    QVERIFY2(largestDifference(ours, theirs) <= 4, qPrintable(QString::number(colour, 16)));
                }
    }

    void framesLookAsThePaintersOwn()
    {
        const QRectF rect(10, 10, 30, 20);
        const QImage ours = painted(2, [&](QPainter &p) { PixelFiller(p).frame(rect, {0xff336699u, 1.5f}); });
        const QImage theirs = painted(2, [&](QPainter &p) {
            QPen pen(QColor(0x33, 0x66, 0x99), 1.5);
            pen.setJoinStyle(Qt::MiterJoin);
            p.setPen(pen);
            p.drawRect(rect);
        });
        // Where two bars meet in the middle of a pixel it is a little paler.
        QVERIFY(largestDifference(ours, theirs) <= 96);
        QVERIFY(largestDifference(ours.copy(30, 0, 40, 120), theirs.copy(30, 0, 40, 120)) <= 4);
    }

    void roundCornersLookAsThePaintersOwn()
    {
        const std::array wanted{
            DrawRect{.rect = {10, 10, 40, 13}, .fill = 0xff336699u, .radius = 6.5f},
            DrawRect{.rect = {10.3, 9.6, 30, 20}, .fill = 0xff336699u, .pen = {0xff000000u, 1.5f}, .radius = 4},
            DrawRect{.rect = {5, 5, 60, 40}, .pen = {0x80993366u, 2.2f}, .radius = 2},
            DrawRect{.rect = {-20, 30, 140, 60}, .fill = 0x60336699u, .radius = 8}};
        for (const double scale : {1.0, 2.0})
            for (const DrawRect &item : wanted) {
                Drawing drawing;
                drawing.add(item);
                const QImage ours = painted(scale, [&](QPainter &p) { paintDrawing(p, drawing); });
                const QImage theirs = painted(scale, [&](QPainter &p) {
                    p.setClipRect(QRect({}, size));
                    paintDrawing(p, drawing);
                });
                QVERIFY(ours != painted(scale, [](QPainter &) {}));
                QVERIFY2(largestDifference(ours, theirs) <= 48,
                         qPrintable(QString::number(largestDifference(ours, theirs))));
            }
    }

    void dashesLookAsThePaintersOwn()
    {
        for (const Dash dash : {Dash::Dash, Dash::Dot, Dash::DashDot}) {
            const DrawLine line{{60, 20}, {7, 20}, {0xff336699u, 1.6f, dash}};
            const QImage ours = painted(2, [&](QPainter &p) { PixelFiller(p).line(line.from, line.to, line.pen); });
            // Turned by nothing, but a clip of its own makes the painter do it.
            const QImage theirs = painted(2, [&](QPainter &p) {
                p.setClipRect(QRect({}, size));
                Drawing drawing;
                drawing.add(line);
                paintDrawing(p, drawing);
            });
            QVERIFY(largestDifference(ours, theirs) <= 12);
        }
    }

    void nothingIsFilledOutsideOfAClip()
    {
        const QImage image = painted(1, [](QPainter &p) {
            PixelFiller filler(p);
            filler.pushClip({20, 20, 10, 10});
            filler.fill({0, 0, 80, 60}, 0xff000000u);
            filler.fillCrisp({0, 0, 80, 60}, 0xff000000u);
            filler.fade({0, 0, 80, 60}, 0xff000000u, 0xffffffffu);
            filler.popClip();
        });
        QCOMPARE(image.pixel(19, 25), 0xfff0e8d8u);
        QCOMPARE(image.pixel(25, 30), 0xfff0e8d8u);
        QVERIFY(image.pixel(20, 20) != 0xfff0e8d8u && image.pixel(29, 29) != 0xfff0e8d8u);
    }

    void picturesAreBlendedWithinTheClip()
    {
        QImage picture(20, 10, QImage::Format_ARGB32_Premultiplied);
        picture.fill(QColor(0x33, 0x66, 0x99, 0x80));
        const auto clipped = [&](QPoint at) {
            return painted(1, [&](QPainter &p) {
                PixelFiller filler(p);
                filler.pushClip({10, 5, 30, 30});
                filler.draw(picture, at);
            });
        };
        for (const QPoint at : {QPoint(0, 0), QPoint(15, 12), QPoint(35, 30), QPoint(-30, 0), QPoint(70, 70)}) {
            const QImage theirs = painted(1, [&](QPainter &p) {
                p.setClipRect(QRect(10, 5, 30, 30));
                p.drawImage(at, picture);
            });
            QVERIFY(largestDifference(clipped(at), theirs) <= 2);
        }
    }

    // Words, marks and paths, some inside clips: as a painter draws them whose pixels are out of reach.
    void wholeDrawingsLookAsThePaintersOwn()
    {
        Drawing drawing;
        drawing.add(ClipBegin{{5, 5, 50, 50}});
        drawing.add(ClipBegin{{0, 0, 40, 60}});
        drawing.add(DrawMarker{Shape::Disc, {40, 20}, 6, 0xff336699u, {0xff000000u, 1}});
        drawing.add(DrawText{{8, 40}, QStringLiteral("Words"), {.halo = 0xffffffffu}});
        drawing.add(ClipEnd{});
        drawing.add(DrawPolygon{{{45, 2}, {80, 30}, {45, 58}}, 0xff993366u});
        drawing.add(ClipEnd{});
        drawing.add(DrawText{{78, 57}, QStringLiteral("more"), {.colour = 0xff112233u}, TextAlign::Right});
        for (const double scale : {1.0, 2.0}) {
            const QImage ours = painted(scale, [&](QPainter &p) { paintDrawing(p, drawing); });
            const QImage theirs = painted(scale, [&](QPainter &p) {
                p.setClipRect(QRect({}, size));
                paintDrawing(p, drawing);
            });
            QVERIFY(largestDifference(ours, theirs) <= 160); // letters move by parts of a pixel
            const QRect path = QRectF(46 * scale, 0, 34 * scale, 40 * scale).toRect();
            QVERIFY(largestDifference(ours.copy(path), theirs.copy(path)) <= 2);
            const QRect beside = QRectF(0, 0, 5 * scale, 60 * scale).toRect();
            QCOMPARE(ours.copy(beside), theirs.copy(beside));
        }
    }

    void fadesGoFromOneColourToTheOther()
    {
        const QImage image = painted(1, [](QPainter &p) {
            PixelFiller(p).fade({0, 0, 80, 60}, 0xff000000u, 0xffffffffu);
        });
        for (int x = 1; x < size.width(); ++x)
            QVERIFY(qRed(image.pixel(x, 30)) > qRed(image.pixel(x - 1, 30)));
        QVERIFY(qRed(image.pixel(0, 0)) < 5 && qRed(image.pixel(79, 0)) > 250);
    }

    void turnedPaintersAreLeftAlone()
    {
        (void)painted(1, [](QPainter &p) {
            p.rotate(30);
            QVERIFY(!PixelFiller(p).isUsable());
        });
    }
};

QTEST_MAIN(TestPixelFiller)
#include "tst_pixelFiller.moc"
