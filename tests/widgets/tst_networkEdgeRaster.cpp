// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view/drawingPainter.h"
#include "widgets/view/edgeRaster.h"

#include <QPainter>
#include <QPainterPath>
#include <QTest>

#include <cmath>

using namespace trilateral;

namespace
{

constexpr Colour black = 0xff000000;

QImage paper(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(0xffffffff);
    return image;
}

// How much ink there is, in fully covered pixels.
double ink(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            sum += (255 - qGray(image.pixel(x, y))) / 255.0;
    return sum;
}

double darkest(const QImage &image)
{
    int least = 255;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            least = std::min(least, qGray(image.pixel(x, y)));
    return (255 - least) / 255.0;
}

QImage drawn(const DrawCurve &curve, double scale = 1)
{
    QImage image = paper(static_cast<int>(200 * scale), static_cast<int>(120 * scale));
    EdgeRaster raster(image, scale);
    raster.addCurve(curve);
    raster.finish();
    return image;
}

DrawCurve bow(Pen pen)
{
    return {{10, 100}, {60, 10}, {140, 10}, {190, 100}, pen, false};
}

} // namespace

class EdgeRasterTest : public QObject
{
    Q_OBJECT
private slots:
    void aLineHasTheInkOfItsArea_data();
    void aLineHasTheInkOfItsArea();
    void linesOutsideLeaveNoMark();
    void linesAreCutAtTheBorder();
    void aSmoothCurveCountsNoPixelTwice();
    void crossingLinesAddUp();
    void coloursAreLaidOverInOrder();
    void dashesLeaveGaps();
    void scaledPicturesShowTheSame();
    void looksLikeThePainter();
    void premultipliedImagesGetTheirAlpha();
    void manySegmentsOfADrawingGoThroughTheRaster();
};

void EdgeRasterTest::aLineHasTheInkOfItsArea_data()
{
    QTest::addColumn<QPointF>("to");
    QTest::addColumn<double>("width");
    for (const double width : {0.5, 1.0, 3.0})
        for (const QPointF to : {QPointF(150, 50), QPointF(50, 110), QPointF(130, 80), QPointF(60, 10)})
            QTest::addRow("to %g,%g, %g wide", to.x(), to.y(), width) << to << width;
}

void EdgeRasterTest::aLineHasTheInkOfItsArea()
{
    QFETCH(QPointF, to);
    QFETCH(double, width);
    QImage image = paper(200, 120);
    EdgeRaster raster(image, 1);
    const QPointF from(50, 50);
    raster.addLine(from, to, width, black);
    raster.finish();
    const double area = std::hypot(to.x() - from.x(), to.y() - from.y()) * width;
    QVERIFY2(std::abs(ink(image) - area) < 0.03 * area + 1, qPrintable(QString::number(ink(image))));
}

void EdgeRasterTest::linesOutsideLeaveNoMark()
{
    QImage image = paper(200, 120);
    EdgeRaster raster(image, 1);
    raster.addLine({-50, -9}, {300, -3}, 2, black);
    raster.addLine({210, -50}, {204, 400}, 2, black);
    raster.addLine({-1e7, 1e7}, {-2e7, 3e7}, 1, black);
    raster.finish();
    QCOMPARE(ink(image), 0.0);
}

void EdgeRasterTest::linesAreCutAtTheBorder()
{
    QImage image = paper(200, 120);
    EdgeRaster raster(image, 1);
    raster.addLine({-1e6, 60}, {1e6, 60}, 2, black);
    raster.finish();
    QVERIFY(std::abs(ink(image) - 400) < 1);
}

void EdgeRasterTest::aSmoothCurveCountsNoPixelTwice()
{
    const QImage image = drawn(bow({0x80000000, 1.0f, Dash::Solid}));
    QVERIFY2(darkest(image) < 0.62, qPrintable(QString::number(darkest(image))));
}

void EdgeRasterTest::crossingLinesAddUp()
{
    QImage image = paper(200, 120);
    EdgeRaster raster(image, 1);
    for (int i = 0; i < 3; ++i)
        raster.addLine({10, 60.5}, {190, 60.5}, 1, 0x40000000);
    raster.finish();
    QVERIFY(std::abs(darkest(image) - 0.75) < 0.02);
}

void EdgeRasterTest::coloursAreLaidOverInOrder()
{
    QImage image = paper(200, 120);
    EdgeRaster raster(image, 1);
    raster.addLine({10, 60}, {190, 60}, 8, 0xffff0000);
    raster.addLine({100, 10}, {100, 110}, 8, 0xff0000ff);
    raster.finish();
    QCOMPARE(image.pixel(100, 60), 0xff0000ffu);
    QCOMPARE(image.pixel(50, 60), 0xffff0000u);
}

void EdgeRasterTest::dashesLeaveGaps()
{
    const double solid = ink(drawn(bow({black, 2.0f, Dash::Solid})));
    const double dashed = ink(drawn(bow({black, 2.0f, Dash::Dash})));
    const double dotted = ink(drawn(bow({black, 2.0f, Dash::Dot})));
    QVERIFY(dashed > 0.5 * solid && dashed < 0.7 * solid);
    QVERIFY(dotted > 0.2 * solid && dotted < 0.4 * solid);
}

void EdgeRasterTest::scaledPicturesShowTheSame()
{
    const QImage small = drawn(bow({black, 1.5f, Dash::Solid}));
    const QImage large = drawn(bow({black, 1.5f, Dash::Solid}), 2);
    QVERIFY(std::abs(ink(large) / 4 - ink(small)) < 0.03 * ink(small));
}

void EdgeRasterTest::looksLikeThePainter()
{
    const DrawCurve curve = bow({black, 2.0f, Dash::Solid});
    const QImage ours = drawn(curve);
    QImage theirs = paper(200, 120);
    QPainter painter(&theirs);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, 2, Qt::SolidLine, Qt::FlatCap));
    QPainterPath path(curve.from);
    path.cubicTo(curve.control1, curve.control2, curve.to);
    painter.drawPath(path);
    painter.end();
    double difference = 0;
    for (int y = 0; y < 120; ++y)
        for (int x = 0; x < 200; ++x)
            difference += std::abs(qGray(ours.pixel(x, y)) - qGray(theirs.pixel(x, y))) / 255.0;
    QVERIFY2(difference < 0.15 * ink(theirs), qPrintable(QString::number(difference / ink(theirs))));
}

void EdgeRasterTest::premultipliedImagesGetTheirAlpha()
{
    QImage image(50, 50, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    EdgeRaster raster(image, 1);
    raster.addLine({0, 25}, {50, 25}, 10, 0x80ff0000);
    raster.finish();
    QCOMPARE(image.pixelColor(25, 25), QColor(255, 0, 0, 128));
    QCOMPARE(image.pixelColor(25, 5).alpha(), 0);
}

void EdgeRasterTest::manySegmentsOfADrawingGoThroughTheRaster()
{
    DrawSegments segments;
    for (int i = 0; i < 1500; ++i)
        segments.segments.push_back({10, 20, 90, float(20 + i % 30), 0x08000000});
    Drawing drawing{{100, 60}, 0xffffffff, {}};
    drawing.add(segments);
    QImage image = paper(200, 120);
    image.setDevicePixelRatio(2);
    QPainter painter(&image);
    paintDrawing(painter, drawing);
    QVERIFY(drawThroughRaster(painter, segments));
    painter.rotate(3);
    QVERIFY(!drawThroughRaster(painter, segments));
    painter.end();
    QVERIFY(image.pixelColor(22, 40).lightness() < 128);
    QCOMPARE(image.pixelColor(10, 40).lightness(), 255);
    QCOMPARE(image.pixelColor(22, 100).lightness(), 255);
}

QTEST_GUILESS_MAIN(EdgeRasterTest)
#include "tst_networkEdgeRaster.moc"
