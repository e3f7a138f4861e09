// SPDX-License-Identifier: GPL-3.0-or-later
// Presenting with a screen for the audience and one for whoever speaks, and what may go wrong meanwhile.
#include "tests/support/storyFixture.h"
#include "widgets/presenter/stage.h"

#include <QApplication>
#include <QFile>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace trilateral;
using namespace trilateral::test;

class TestTwoScreens : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (QGuiApplication::screens().size() < 2)
            QSKIP("this platform has one screen");
        m_home.show();
    }

    void theAudienceHasTheOtherScreenAndTheSpeakerThisOne()
    {
        Stage stage(story(), bundledStories().snapshot, Language::English, palette(Theme::Light), &m_home);
        stage.begin(0);
        QVERIFY(stage.show().screen() != m_home.screen());
        QVERIFY(stage.speaker() && stage.speaker()->isVisible());
        QCOMPARE(stage.speaker()->screen(), m_home.screen());
        QCOMPARE(stage.show().geometry().topLeft(), stage.show().screen()->geometry().topLeft());
    }

    void theScreenMayBeChosen()
    {
        Stage stage(story(), bundledStories().snapshot, Language::English, palette(Theme::Light), &m_home);
        stage.begin(0, m_home.screen());
        QCOMPARE(stage.show().screen(), m_home.screen());
        QVERIFY(stage.speaker() && stage.speaker()->isVisible());
        QVERIFY(stage.speaker()->screen() != m_home.screen());
    }

    void aKeySwapsTheScreens()
    {
        Stage stage(story(), bundledStories().snapshot, Language::English, palette(Theme::Light), &m_home);
        stage.begin(0);
        const QScreen *audience = stage.show().screen();
        QTest::keyClick(stage.speaker(), Qt::Key_X);
        QVERIFY(stage.show().screen() != audience);
        QCOMPARE(stage.speaker()->screen(), audience);
        QVERIFY(stage.speaker()->isVisible());
    }

    void theShowGoesOnWhenThePresentersScreenIsUnplugged()
    {
        Stage stage(story(), bundledStories().snapshot, Language::English, palette(Theme::Light), &m_home);
        stage.begin(1);
        QScreen *audience = stage.show().screen();
        emit qGuiApp->screenRemoved(stage.speaker()->screen());
        QCOMPARE(stage.show().screen(), audience);
        QCOMPARE(stage.presentation().slide(), std::size_t(1));
        QVERIFY(!stage.speaker()->told().isEmpty());
        QTest::keyClick(&stage.show(), Qt::Key_Right);
        QCOMPARE(stage.presentation().slide(), std::size_t(2));
    }

    void theShowGoesOnWhenAScreenIsUnplugged()
    {
        Stage stage(story(), bundledStories().snapshot, Language::English, palette(Theme::Light), &m_home);
        stage.begin(2);
        emit qGuiApp->screenRemoved(stage.show().screen());
        QCOMPARE(stage.show().screen(), m_home.screen());
        QVERIFY(stage.show().isVisible());
        QCOMPARE(stage.presentation().slide(), std::size_t(2));
        QVERIFY(!stage.speaker()->told().isEmpty());
    }

    void theShowGoesOnWithoutTheFileOfTheDocument()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("lesson.trilateral"));
        QVERIFY(QFile::copy(QStringLiteral(RECORD_FILE), file));
        NoProgress progress;
        const auto snapshot = openDocument(file, progress);
        const auto stories = readStories(file);
        QVERIFY(snapshot && stories);
        Stage stage(stories->back(), *snapshot, Language::English, palette(Theme::Light), &m_home);
        stage.begin(0);
        stage.watch(file);
        QVERIFY(QFile::remove(file));
        QTRY_VERIFY(stage.speaker()->told().contains(QStringLiteral("lesson.trilateral")));
        for (std::size_t i = 1; i < stage.presentation().count(); ++i) {
            QTest::keyClick(&stage.show(), Qt::Key_Right);
            QCOMPARE(stage.presentation().slide(), i);
            QVERIFY(!stage.show().grab().isNull());
        }
    }

    void aDocumentThatIsSavedMeanwhileIsNotTakenForLost()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("lesson.trilateral"));
        QVERIFY(QFile::copy(QStringLiteral(RECORD_FILE), file));
        Stage stage(story(), bundledStories().snapshot, Language::English, palette(Theme::Light), &m_home);
        stage.begin(0);
        stage.watch(file);
        QVERIFY(QFile::copy(file, file + QStringLiteral(".new")));
        QCOMPARE(std::rename(qPrintable(file + QStringLiteral(".new")), qPrintable(file)), 0);
        QTest::qWait(50);
        QVERIFY(stage.speaker()->told().isEmpty());
        QVERIFY(QFile::remove(file));
        QTRY_VERIFY(!stage.speaker()->told().isEmpty());
    }

    void aStoryOfANewerVersionIsShownAndSaidToBeOne()
    {
        Story newer = story();
        newer.version = storyVersion + 1;
        newer.slides[0].view = QStringLiteral("hologram");
        Stage stage(newer, bundledStories().snapshot, Language::English, palette(Theme::Light), &m_home);
        stage.begin(0);
        QVERIFY(!stage.speaker()->told().isEmpty());
        QVERIFY(stage.show().view().page().body.isEmpty());
        QVERIFY(!stage.show().grab().isNull());
    }

    void whatASlideHasLostIsSaidAndTheShowGoesOn()
    {
        Story broken = story();
        broken.slides[0].view = QStringLiteral("image"); // without one
        broken.slides[0].image.clear();
        broken.slides[1].records << QStringLiteral("meeting/not-there");
        Stage stage(broken, bundledStories().snapshot, Language::English, palette(Theme::Light), &m_home);
        stage.begin(0);
        QVERIFY(stage.speaker()->told().contains(lostImageWords(Language::English)));
        stage.presentation().next();
        QTRY_VERIFY(stage.speaker()->told().contains(QStringLiteral("meeting/not-there")));
        QVERIFY(!stage.show().view().page().body.isEmpty());
        QVERIFY(!stage.show().grab().isNull());
    }

private:
    static const Story &story() { return bundledStories().stories.back(); }
    QWidget m_home;
};

int main(int argc, char **argv)
{
    QTemporaryDir folder;
    QFile screens(folder.filePath(QStringLiteral("screens.json")));
    if (!screens.open(QIODevice::WriteOnly))
        return 1;
    screens.write(R"({"screens": [
        {"name": "A", "x": 0, "y": 0, "width": 1280, "height": 720, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "B", "x": 1280, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96,
         "dpr": 1}]})");
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    QApplication application(argc, argv);
    TestTwoScreens test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_twoScreens.moc"
