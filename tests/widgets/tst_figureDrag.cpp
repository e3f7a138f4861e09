// SPDX-License-Identifier: GPL-3.0-or-later
// The picture is dragged out of the export dialog with the mouse, as pictures and as a file.
#include "tests/support/storyFixture.h"
#include "widgets/dialogs/figurePreview.h"
#include "widgets/figure/figureState.h"

#include <QApplication>
#include <QDrag>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace trilateral;

class tst_figureDrag : public QObject
{
    Q_OBJECT

    std::unique_ptr<FigurePreview> m_preview;

    // Presses, and moves so far; what is being dragged then, if anything.
    [[nodiscard]] const QDrag *dragBy(int pixels)
    {
        const QPoint from = m_preview->rect().center();
        QTest::mousePress(m_preview.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_preview.get(), from + QPoint(pixels / 2, 0));
        QTest::mouseMove(m_preview.get(), from + QPoint(pixels, 0));
        const auto *drag = m_preview->findChild<QDrag *>(); // until the next turn of the loop
        QTest::mouseRelease(m_preview.get(), Qt::LeftButton, {}, from + QPoint(pixels, 0));
        return drag;
    }

private slots:
    void init()
    {
        Bookmark slide;
        slide.state.filter.window = DayRange{dayFromDate({2008, 1, 1}), dayFromDate({2012, 12, 31})};
        m_preview = std::make_unique<FigurePreview>(test::frameOfSlide(slide, Language::English));
        QSignalSpy settled(m_preview.get(), &FigurePreview::settled);
        FigureSpec spec;
        spec.view = QStringLiteral("chart:meetings-by-year");
        spec.size = {640, 400};
        m_preview->show(spec);
        m_preview->setVisible(true);
        QVERIFY(settled.wait());
    }
    void theMouseDragsThePictureOut()
    {
        const QDrag *drag = dragBy(10 * QApplication::startDragDistance());
        QVERIFY(drag);
        QVERIFY(!drag->pixmap().isNull());
        const QMimeData &data = *drag->mimeData();
        const QImage image = QImage::fromData(data.data(QStringLiteral("image/png")), "png");
        QCOMPARE(image.size(), QSize(640, 400));
        QVERIFY(data.hasImage());
        QVERIFY(data.data(QStringLiteral("image/svg+xml")).contains("<svg"));
        QCOMPARE(data.urls().size(), 1);
        const QString file = data.urls().front().toLocalFile();
        QVERIFY(file.endsWith(QStringLiteral("/meetings-by-year.png")));
        const auto state = readFigureState(file); // dropped on the window, it brings its view back
        QVERIFY(state);
        QVERIFY(state->state.filter.window.has_value());
    }
    void aClickThatTremblesDragsNothing() { QVERIFY(!dragBy(QApplication::startDragDistance() / 2)); }
    void theFileGoesWithThePreview()
    {
        const QDrag *drag = dragBy(10 * QApplication::startDragDistance());
        QVERIFY(drag);
        const QString file = drag->mimeData()->urls().front().toLocalFile();
        QVERIFY(QFile::exists(file));
        m_preview.reset();
        QVERIFY(!QFile::exists(file));
    }
};

QTEST_MAIN(tst_figureDrag)
#include "tst_figureDrag.moc"
