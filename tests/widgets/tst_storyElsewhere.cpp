// SPDX-License-Identifier: GPL-3.0-or-later
// Stories in other programs, where these are installed: slides look in an office program as they look here, and a web
// page obeys its keys without a network.
#include "tests/support/storyFixture.h"
#include "widgets/figure/pngWriter.h"
#include "widgets/presenter/storyExport.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

constexpr int patience = 110'000; // milliseconds
constexpr QSize coarse(128, 72);  // what is compared: letters are only grey here, places and colours are still there
constexpr double mostApart = 6;   // of 255, in the mean over a page
constexpr int farApart = 48;      // of 255, of one place
constexpr double mostPlaces = 0.03;

struct Difference {
    double mean = 0;
    double places = 0; // the share of places that are far apart
};

Difference differenceOf(const QImage &one, const QImage &other)
{
    const QImage a =
        one.convertToFormat(QImage::Format_RGB32).scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage b =
        other.convertToFormat(QImage::Format_RGB32).scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    Difference found;
    for (int y = 0; y < coarse.height(); ++y)
        for (int x = 0; x < coarse.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            const int apart =
                (std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q))) / 3;
            found.mean += apart;
            found.places += apart > farApart ? 1 : 0;
        }
    const double all = coarse.width() * coarse.height();
    return {found.mean / all, found.places / all};
}

QString toolNamed(const char *name)
{
    return QStandardPaths::findExecutable(QString::fromLatin1(name));
}

bool run(const QString &tool, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(tool, arguments);
    return process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

class TestStoryElsewhere : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        NoProgress progress;
        const auto frames = [](const ExplorationState &state, bool) {
            Bookmark slide;
            slide.state = state;
            return Result<FramePtr>(frameOfSlide(slide, state.language));
        };
        auto slides = drawStory(story(), *bundledStories().snapshot, {}, frames, progress);
        QVERIFY(bool(slides));
        m_slides = std::move(*slides);
    }

    void slidesLookInAnOfficeProgramAsTheyLookHere()
    {
        const QString office = toolNamed("soffice");
        const QString toPixels = toolNamed("pdftoppm");
        if (office.isEmpty() || toPixels.isEmpty())
            QSKIP("no LibreOffice or no pdftoppm here");
        const QString folder = m_folder.path();
        QVERIFY(bool(writeStory(story(), m_slides, {}, m_folder.filePath(QStringLiteral("story.pptx")))));
        QVERIFY(run(office,
                    {QStringLiteral("-env:UserInstallation=file://") + m_folder.filePath(QStringLiteral("office")),
                     QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
                     QStringLiteral("story.pptx")},
                    folder));
        QVERIFY(run(toPixels,
                    {QStringLiteral("-png"), QStringLiteral("-scale-to-x"), QStringLiteral("768"),
                     QStringLiteral("-scale-to-y"), QStringLiteral("432"), QStringLiteral("story.pdf"),
                     QStringLiteral("page")},
                    folder));
        const QStringList pages = QDir(folder).entryList({QStringLiteral("page-*.png")}, QDir::Files, QDir::Name);
        QCOMPARE(pages.size(), qsizetype(m_slides.size()));
        for (qsizetype i = 0; i < pages.size(); ++i)
            compare(std::size_t(i), QImage(m_folder.filePath(pages[i])));
    }

    void aComparisonTellsOneSlideFromAnother()
    {
        const Difference found = differenceOf(here(0), here(3));
        QVERIFY2(found.mean > mostApart || found.places > mostPlaces,
                 qPrintable(QStringLiteral("%1 %2").arg(found.mean).arg(found.places)));
    }

    void aWebPageObeysItsKeysWithoutANetwork()
    {
        const QString browser = toolNamed("chromium");
        const QString python = toolNamed("python3");
        if (browser.isEmpty() || python.isEmpty())
            QSKIP("no Chromium or no Python here");
        const QString file = m_folder.filePath(QStringLiteral("story.html"));
        QVERIFY(bool(writeStory(story(), m_slides, {}, file)));
        QVERIFY(run(python,
                    {QStringLiteral(SOURCE_DIR "/tests/support/driveBrowser.py"), browser, file,
                     QString::number(m_slides.size())},
                    m_folder.path()));
    }

private:
    static const Story &story() { return bundledStories().stories.back(); }
    [[nodiscard]] QImage here(std::size_t slide) const
    {
        const auto bytes = pngFromDrawing(m_slides[slide].drawing, {1, {}, {}});
        return bytes ? QImage::fromData(*bytes) : QImage();
    }
    void compare(std::size_t slide, const QImage &there) const
    {
        QVERIFY(!there.isNull());
        const Difference found = differenceOf(here(slide), there);
        QVERIFY2(found.mean <= mostApart && found.places <= mostPlaces,
                 qPrintable(QStringLiteral("slide %1: %2 in the mean, %3 of the places far apart")
                                .arg(slide + 1)
                                .arg(found.mean)
                                .arg(found.places)));
    }

    QTemporaryDir m_folder;
    std::vector<DrawnSlide> m_slides;
};

QTEST_MAIN(TestStoryElsewhere)
#include "tst_storyElsewhere.moc"
