// SPDX-License-Identifier: GPL-3.0-or-later
// What a figure costs: of the bundled record as PNG against painting and plainly encoding the same pixels, on A3 at 300
// dots per inch, as PDF and SVG; and 10,000 nodes with 20,000 edges as SVG against QSvgGenerator.
#include "model/snapshot/snapshotBuilder.h"
#include "tests/support/frameFixture.h"
#include "widgets/figure/figure.h"
#include "widgets/figure/figurePreset.h"
#include "widgets/figure/svgWriter.h"
#include "widgets/view/drawingPainter.h"
#include "widgets/view/embeddedFonts.h"
#include "widgets/view/fontTextMeasure.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPainter>
#include <QRandomGenerator>
#include <QSvgGenerator>
#include <QTest>

#include <algorithm>

using namespace trilateral;

namespace
{

constexpr int rounds = 5;

template <class Fn>
double medianMilliseconds(Fn &&fn)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer clock;
        clock.start();
        fn();
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

FramePtr record()
{
    NoProgress progress;
    const auto opened = openDocument(QStringLiteral(RECORD_FILE), progress);
    return opened ? test::frameOf(*opened) : FramePtr();
}

QImage painted(const Drawing &drawing, double scale)
{
    QImage image((drawing.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(drawing.background);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintDrawing(painter, drawing, Letters::Exact);
    return image;
}

Drawing largeNetwork()
{
    QRandomGenerator random(1);
    const auto anywhere = [&] {
        return QPointF(random.bounded(1600.0), random.bounded(900.0));
    };
    Drawing drawing;
    drawing.size = {1600, 900};
    for (int i = 0; i < 20'000; ++i)
        drawing.add(DrawLine{anywhere(), anywhere(), {0xff808080u, 1, Dash::Solid}});
    for (int i = 0; i < 10'000; ++i)
        drawing.add(DrawMarker{Shape::Disc, anywhere(), 4, 0xff336699u, {0xffffffffu, 1, Dash::Solid}});
    return drawing;
}

QByteArray byGenerator(const Drawing &drawing)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setViewBox(QRectF(QPointF(), drawing.size));
    QPainter painter(&generator);
    paintDrawing(painter, drawing);
    painter.end();
    return buffer.data();
}

} // namespace

class bench_figure : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        useEmbeddedFonts();
        m_frame = record();
        QVERIFY(m_frame);
    }
    void theTimeline()
    {
        const FontTextMeasure measure;
        NoProgress progress;
        FigureSpec spec;
        const auto bytes = [&](const char *suffix) {
            const Drawing drawing = drawFigure(spec, *m_frame, measure);
            (void)figureBytes(spec, *m_frame, drawing, QLatin1String("a.") + QLatin1String(suffix), progress);
        };
        const Drawing drawing = drawFigure(spec, *m_frame, measure);
        const double floor = medianMilliseconds([&] {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            painted(drawing, 1).save(&buffer, "png");
        });
        const double png = medianMilliseconds([&] { bytes("png"); });
        qInfo("PNG 1600x900: %.0f ms, %.2f times the paint and the plain encoding", png, png / floor);
        qInfo("SVG: %.0f ms", medianMilliseconds([&] { bytes("svg"); }));
        qInfo("PDF: %.0f ms", medianMilliseconds([&] { bytes("pdf"); }));
        spec.size = figurePreset(u"a3")->pixels();
        spec.scale = 300 / pixelsPerInch;
        qInfo("PNG, A3 at 300 dpi: %.0f ms", medianMilliseconds([&] { bytes("png"); }));
    }
    void tenThousandNodes()
    {
        const Drawing drawing = largeNetwork();
        qsizetype ours = 0, theirs = 0;
        const double time = medianMilliseconds([&] { ours = svgFromDrawing(drawing, {}).size(); });
        const double peer = medianMilliseconds([&] { theirs = byGenerator(drawing).size(); });
        qInfo("SVG of 10,000 nodes: %.0f ms, %.2f of QSvgGenerator's time, %.2f of its bytes", time, time / peer,
              double(ours) / double(theirs));
    }

private:
    FramePtr m_frame;
};

QTEST_MAIN(bench_figure)
#include "bench_figure.moc"
