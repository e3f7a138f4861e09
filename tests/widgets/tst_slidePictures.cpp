// SPDX-License-Identifier: GPL-3.0-or-later
// Slides of a picture, and slides on which all but the selection steps back.
#include "tests/support/storyFixture.h"
#include "widgets/figure/svgWriter.h"
#include "widgets/presenter/slideDrawing.h"
#include "widgets/presenter/stage.h"
#include "widgets/presenter/storyExport.h"
#include "widgets/view/drawingPainter.h"
#include "widgets/view/fontTextMeasure.h"
#include "widgets/view/storedImage.h"

#include <QBuffer>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

QByteArray pictureBytes(QSize size, const char *format, Qt::GlobalColor colour = Qt::red)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format);
    return bytes;
}

Bookmark pictureSlide(const QByteArray &bytes)
{
    Bookmark slide;
    slide.title.by[0] = QStringLiteral("A picture");
    slide.view = QStringLiteral("image");
    slide.image = bytes;
    return slide;
}

Story storyOf(const Bookmark &slide)
{
    Story story;
    story.id = QStringLiteral("story/one");
    story.title.by[0] = QStringLiteral("One");
    story.slides = {slide};
    return story;
}

Drawing pictureOf(const Bookmark &slide)
{
    const FontTextMeasure measure;
    return drawSlidePicture(slide, frameOfSlide(slide, Language::English), {724, 290}, Theme::Light, measure);
}

QImage painted(const Drawing &drawing)
{
    QImage image(drawing.size.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintDrawing(painter, drawing);
    return image;
}

} // namespace

class TestSlidePictures : public QObject
{
    Q_OBJECT
private slots:
    void aPictureFillsTheRoomAndKeepsItsProportions()
    {
        for (const char *format : {"PNG", "JPEG"}) {
            const QImage image = painted(pictureOf(pictureSlide(pictureBytes({400, 400}, format))));
            QVERIFY(image.pixelColor(362, 145).red() > 240 && image.pixelColor(362, 145).green() < 20);
            QCOMPARE(image.pixelColor(20, 145), QColor(Qt::white)); // a square leaves the sides free
        }
    }

    void picturesLeaveWithPptxSvgAndHtml()
    {
        const Story story = storyOf(pictureSlide(pictureBytes({40, 30}, "PNG")));
        const auto frames = [](const ExplorationState &, bool) {
            return Result<FramePtr>(frameOfSlide({}, Language::English));
        };
        NoProgress progress;
        const auto slides = drawStory(story, *bundledStories().snapshot, {}, frames, progress);
        QVERIFY(bool(slides));
        QTemporaryDir folder;
        for (const QString &name : {QStringLiteral("a.pptx"), QStringLiteral("a.html"), QStringLiteral("a.pdf")})
            QVERIFY(bool(writeStory(story, *slides, {}, folder.filePath(name))));
        const QByteArray svg = svgFromDrawing(slides->front().drawing, {});
        QVERIFY(
            svg.contains(QByteArray("xlink:href=\"data:image/png;base64,").append(story.slides[0].image.toBase64())));
        QFile pptx(folder.filePath(QStringLiteral("a.pptx")));
        QVERIFY(pptx.open(QIODevice::ReadOnly));
        QVERIFY(pptx.readAll().contains("ppt/media/image1-1.png"));
    }

    void whatIsNoPictureIsNotTakenFor_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("vanished") << QByteArray();
        QTest::newRow("a path") << QByteArray("/etc/passwd");
        QTest::newRow("an SVG that names a file")
            << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"/etc/passwd\"/></svg>");
        QTest::newRow("cut short") << pictureBytes({300, 300}, "PNG").left(60);
        QByteArray bomb = pictureBytes({2, 2}, "PNG");
        bomb.replace(16, 8, QByteArray::fromHex("0000ffff0000ffff"));
        QTest::newRow("larger than it can be") << bomb;
    }

    void whatIsNoPictureIsNotTakenFor()
    {
        QFETCH(QByteArray, bytes);
        const Bookmark slide = pictureSlide(bytes);
        QVERIFY(!hasSoundImage(slide));
        bool isSaid = false;
        for (const DrawItem &item : pictureOf(slide).items) {
            QVERIFY(!std::holds_alternative<DrawImage>(item));
            const auto *text = std::get_if<DrawText>(&item);
            isSaid = isSaid || (text && text->text == lostImageWords(Language::English));
        }
        QVERIFY(isSaid);
        Stage stage(storyOf(slide), bundledStories().snapshot, Language::English, palette(Theme::Light), nullptr);
        stage.begin(0);
        stage.toggleSpeaker();
        stage.begin(0);
        QCOMPARE(stage.speaker()->told(), lostImageWords(Language::English));
        QVERIFY(!stage.show().grab().isNull());
    }

    void aFileIsMadeSmallEnoughToBeKept()
    {
        QTemporaryDir folder;
        const auto take = [&](const QByteArray &bytes) {
            QFile file(folder.filePath(QStringLiteral("x.png")));
            if (file.open(QIODevice::WriteOnly))
                file.write(bytes);
            file.close();
            return readImageFile(file.fileName());
        };
        const QByteArray small = pictureBytes({50, 40}, "PNG");
        QCOMPARE(*take(small), small);
        const auto large = take(pictureBytes({5000, 1000}, "PNG"));
        QVERIFY(bool(large));
        QCOMPARE(imageSize(*large), QSize(longestImageSide, 768));
        const auto none = take("hello");
        QVERIFY(!none && none.errorText().contains(QStringLiteral("x.png")));
        QVERIFY(!readImageFile(folder.filePath(QStringLiteral("nowhere.png"))));
    }

    void theSelectionStandsOutWhereTheSlideSaysSo_data()
    {
        QTest::addColumn<QString>("view");
        QTest::newRow("timeline") << QStringLiteral("timeline");
    }

    void theSelectionStandsOutWhereTheSlideSaysSo()
    {
        QFETCH(QString, view);
        Bookmark slide;
        slide.view = view;
        slide.state.selection = {QStringLiteral("meeting/trilateral-summit-5")};
        const auto strongest = [](const Drawing &drawing, const QString &id) {
            int alpha = 0;
            for (std::size_t i = 0; i + 1 < drawing.items.size(); ++i)
                if (const auto *group = std::get_if<GroupBegin>(&drawing.items[i]); group && group->id == id)
                    for (std::size_t k = i; !std::holds_alternative<GroupEnd>(drawing.items[k]); ++k)
                        if (const auto *marker = std::get_if<DrawMarker>(&drawing.items[k]))
                            alpha = std::max(alpha, int(marker->fill >> 24));
            return alpha;
        };
        const QString other = QStringLiteral("meeting/trilateral-summit-9");
        QCOMPARE(strongest(pictureOf(slide), other), 255);
        slide.dims = true;
        QVERIFY(strongest(pictureOf(slide), other) < 80);
        QCOMPARE(strongest(pictureOf(slide), slide.state.selection[0]), 255);
        slide.state.selection.clear();
        QCOMPARE(strongest(pictureOf(slide), other), 255); // nothing is meant
    }
};

QTEST_MAIN(TestSlidePictures)
#include "tst_slidePictures.moc"
