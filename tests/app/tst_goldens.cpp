// SPDX-License-Identifier: GPL-3.0-or-later
// Every view of a small made-up record, in each theme and language, against the picture that was once looked at and
// found right. Letters are left out, so that fonts do not matter, and nodes have places of their own, so that no layout
// does; the rest may differ a little.
// data/golden/README.md says how to renew the pictures.
#include "app/cli/figureFrame.h"
#include "model/analysis/chart.h"
#include "model/dataset/importer.h"
#include "tests/support/timelineFixture.h"
#include "widgets/figure/figure.h"
#include "widgets/view/drawingPainter.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace trilateral;

namespace
{

constexpr QSize cell(160, 90);
constexpr QSizeF pageSize(960, 540);
constexpr std::array themes{Theme::Light, Theme::Dark, Theme::Print};
constexpr double mostInAll = 1.5;  // of 255, the mean of all pixels of a picture
constexpr double mostInBlock = 24; // of 255, the mean of ten by ten pixels
constexpr int block = 10;

SnapshotPtr record()
{
    static const SnapshotPtr snapshot = [] {
        NoProgress progress;
        const auto data = readDataset({QStringLiteral(TEST_DATA "/golden/record")}, {}, progress);
        return data ? data->snapshot : SnapshotPtr();
    }();
    return snapshot;
}

constexpr char pieMark[] = " pie"; // after the name of a view

QStringList views()
{
    QStringList views{QStringLiteral("timeline"),         QStringLiteral("network"),
                      QStringLiteral("network:periods"),  QStringLiteral("matrix:positions"),
                      QStringLiteral("matrix:countries"), QStringLiteral("matrix:nodes"),
                      QStringLiteral("triangle")};
    for (const QString &name : chartNames(*record())) {
        views += viewOfChart(name);
        const ChartTable table = chart(*record(), Mask(record()->count(), true), name);
        if (makesSense(&ChartLook::isPie, table, {}))
            views += viewOfChart(name) + QLatin1String(pieMark);
    }
    return views;
}

// The state that a view is drawn from.
ExplorationState stateOf(const QString &view, Language language)
{
    ExplorationState state;
    state.language = language;
    state.charts.isPie = view.endsWith(QLatin1String(pieMark));
    state.network.level = GraphLevel::CountriesIssues;
    if (view == QLatin1String("network:periods")) {
        state.filter.window = DayRange{dayFromDate({2012, 1, 1}), dayFromDate({2020, 12, 31})};
        state.timeline.compared = DayRange{dayFromDate({2004, 1, 1}), dayFromDate({2011, 12, 31})};
    }
    return state;
}

// Nodes on a circle, in their order.
FramePtr placed(const FramePtr &frame)
{
    auto copy = std::make_shared<Frame>(*frame);
    std::vector<QPointF> places;
    const double count = double(frame->graph->nodes.size());
    for (std::size_t node = 0; node < frame->graph->nodes.size(); ++node) {
        const double angle = 2 * M_PI * double(node) / count;
        places.emplace_back(std::cos(angle), std::sin(angle));
    }
    copy->positions = std::make_shared<const std::vector<QPointF>>(std::move(places));
    return copy;
}

QString goldenFile(const QString &view)
{
    return QStringLiteral(TEST_DATA "/golden/") +
           QString(view).replace(u':', u'-').replace(u'/', u'-').replace(u' ', u'-') + QStringLiteral(".png");
}

// At six times the size of a cell, and then made small, so that a line a little beside its place changes little.
QImage drawn(const QString &view, Theme theme, Language language)
{
    NoProgress progress;
    const auto frame = figureFrame(record(), stateOf(view, language), false, progress);
    FigureSpec spec;
    spec.view = QString(view).remove(QLatin1String(pieMark));
    spec.size = pageSize;
    spec.theme = theme;
    spec.language = language;
    const test::FixedMeasure measure;
    Drawing drawing = drawFigure(spec, *placed(*frame), measure);
    std::erase_if(drawing.items, [](const DrawItem &item) { return std::holds_alternative<DrawText>(item); });
    QImage image(pageSize.toSize(), QImage::Format_RGB32);
    image.fill(drawing.background);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDrawing(painter, drawing);
    painter.end();
    return image.scaled(cell, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage sheetOf(const QString &view)
{
    QImage sheet(cell.width() * int(allLanguages.size()), cell.height() * int(themes.size()), QImage::Format_RGB32);
    QPainter painter(&sheet);
    for (std::size_t row = 0; row < themes.size(); ++row)
        for (std::size_t column = 0; column < allLanguages.size(); ++column)
            painter.drawImage(int(column) * cell.width(), int(row) * cell.height(),
                              drawn(view, themes[row], allLanguages[column]));
    painter.end();
    return sheet;
}

double distance(QRgb a, QRgb b)
{
    return (std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b))) / 3.0;
}

double meanDistance(const QImage &a, const QImage &b, QRect part)
{
    double sum = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            sum += distance(a.pixel(x, y), b.pixel(x, y));
    return sum / (part.width() * part.height());
}

double worstBlock(const QImage &a, const QImage &b, QRect part)
{
    double worst = 0;
    for (int y = part.top(); y + block <= part.bottom() + 1; y += block)
        for (int x = part.left(); x + block <= part.right() + 1; x += block)
            worst = std::max(worst, meanDistance(a, b, QRect(x, y, block, block)));
    return worst;
}

} // namespace

class tst_goldens : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(record()); }
    void everyViewLooksAsItDid_data()
    {
        QTest::addColumn<QString>("view");
        for (const QString &view : views())
            QTest::newRow(qPrintable(view)) << view;
    }
    void everyViewLooksAsItDid()
    {
        QFETCH(QString, view);
        const QImage sheet = sheetOf(view);
        const QString file = goldenFile(view);
        if (qEnvironmentVariableIsSet("TRILATERAL_RENEW_GOLDENS")) {
            QVERIFY(sheet.save(file, "png", 0));
            return;
        }
        const QImage golden(file);
        QVERIFY2(!golden.isNull(), qPrintable(file));
        QCOMPARE(golden.size(), sheet.size());
        for (int row = 0; row < int(themes.size()); ++row)
            for (int column = 0; column < int(allLanguages.size()); ++column) {
                const QRect part(QPoint(column * cell.width(), row * cell.height()), cell);
                const double all = meanDistance(sheet, golden, part), worst = worstBlock(sheet, golden, part);
                const QString where = QStringLiteral("theme %1, language %2: %3 in all, %4 in a block")
                                          .arg(row)
                                          .arg(column)
                                          .arg(all)
                                          .arg(worst);
                QVERIFY2(all <= mostInAll && worst <= mostInBlock, qPrintable(where));
            }
    }
    // Themes and contents would be told apart: the comparison can fail.
    void theComparisonTellsPicturesApart()
    {
        const QImage sheet = sheetOf(QStringLiteral("chart:meetings-by-year"));
        const QRect light(QPoint(), cell), print(QPoint(0, 2 * cell.height()), cell);
        QVERIFY(meanDistance(sheet, sheet.copy(print), light) > mostInAll);
        const QImage other = sheetOf(QStringLiteral("chart:sources"));
        QVERIFY(worstBlock(sheet, other, light) > mostInBlock);
    }
    void noGoldenIsLeftOver()
    {
        QSet<QString> wanted;
        for (const QString &view : views())
            wanted += QFileInfo(goldenFile(view)).fileName();
        for (const QString &name : QDir(QStringLiteral(TEST_DATA "/golden")).entryList({QStringLiteral("*.png")}))
            QVERIFY2(wanted.contains(name), qPrintable(name));
    }
};

QTEST_MAIN(tst_goldens)
#include "tst_goldens.moc"
