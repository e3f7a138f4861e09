// SPDX-License-Identifier: GPL-3.0-or-later
// Stories in the window: the panel, its edits and their undoing, and the way to the presentation.
#include "app/actions.h"
#include "app/mainWindow.h"
#include "app/mainWindowEditing.h"
#include "app/mainWindowStories.h"
#include "app/session.h"
#include "model/story/storyTables.h"
#include "widgets/network/networkView.h"
#include "widgets/presenter/storyPanel.h"
#include "widgets/presenter/threeDoors.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScreen>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace trilateral;

namespace
{

struct Desk {
    Settings settings{QStringLiteral("trilateral-tests-stories")};
    Session session;
    MainWindow window{session, settings};

    Desk()
    {
        session.setBundled(QStringLiteral(RECORD_FILE));
        session.open(QStringLiteral(RECORD_FILE));
        window.resize(1400, 900);
        window.show();
    }
    [[nodiscard]] bool isReady() const { return session.isOpen() && window.stories(); }
    [[nodiscard]] StoryPanel &panel() { return window.stories()->panel(); }
    [[nodiscard]] StoryBook &book() { return window.stories()->book(); }
};

} // namespace

class TestStories : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_desk = std::make_unique<Desk>();
        QTRY_VERIFY(m_desk->isReady());
        m_desk->window.actions().showStories->trigger();
        QTRY_VERIFY(m_desk->panel().isVisible());
    }
    void cleanup()
    {
        m_desk->window.editing()->editing().leave(); // leaves no work behind
        m_desk.reset();
    }

    void thePanelShowsTheStoriesOfTheDocument()
    {
        QVERIFY(m_desk->panel().height() > 400);
        QCOMPARE(m_desk->book().stories().size(), std::size_t(7));
        QCOMPARE(slides()->count(), int(m_desk->book().story()->slides.size()));
        QTRY_VERIFY(!slides()->item(0)->icon().isNull());
    }

    void oneKeyAddsASlideFromTheView()
    {
        const int before = slides()->count();
        m_desk->session.exploration().select({QStringLiteral("meeting/trilateral-summit-5")});
        m_desk->window.actions().addSlide->trigger();
        QCOMPARE(slides()->count(), before + 1);
        const Bookmark &added = m_desk->book().story()->slides[std::size_t(m_desk->panel().slide())];
        QCOMPARE(added.state.selection, QStringList(QStringLiteral("meeting/trilateral-summit-5")));
        QCOMPARE(m_desk->window.focusWidget(), m_desk->panel().findChild<QLineEdit *>()); // for its title
        m_desk->window.actions().undo->trigger();
        QCOMPARE(slides()->count(), before);
    }

    // Other docks share the place of the stories.
    void aSlideThatIsAddedIsSeen()
    {
        for (QDockWidget *dock : m_desk->window.findChildren<QDockWidget *>())
            if (dock->isVisible())
                dock->raise();
        m_desk->window.actions().addSlide->trigger();
        QTRY_VERIFY(!slides()->visibleRegion().isEmpty());
    }

    void whoIsLeftOutIsSaidByName()
    {
        m_desk->window.actions().addSlide->trigger();
        QString said;
        for (const QLabel *label : m_desk->panel().findChildren<QLabel *>())
            said += label->text();
        QVERIFY(said.contains(QStringLiteral("leaves out")));
        QVERIFY(!said.contains(u'/')); // no ids
    }

    void slidesAreMovedCopiedAndDeletedAndAllIsUndone()
    {
        StoryBook &book = m_desk->book();
        const std::vector<Story> before = book.stories();
        book.moveSlide(0, 2);
        QVERIFY(book.story()->slides[2] == before[0].slides[0]);
        book.duplicateSlide(1);
        book.removeSlide(0);
        book.addStory(before[1]);
        QCOMPARE(book.story()->id, before[1].id + QStringLiteral("-2"));
        book.removeStory();
        QCOMPARE(history().size(), std::size_t(5));
        while (m_desk->window.editing()->editing().undo())
            ;
        QVERIFY(book.stories() == before);
        QVERIFY(m_desk->window.editing()->editing().redo());
        QVERIFY(book.stories()[0].slides[2] == before[0].slides[0]);
    }

    void aSlideThatIsDraggedInTheStripMoves()
    {
        const Bookmark first = m_desk->book().story()->slides[0];
        QVERIFY(slides()->model()->moveRow({}, 0, {}, 3)); // what dropping it in front of the fourth does
        QTRY_VERIFY(m_desk->book().story()->slides[2] == first);
        QCOMPARE(m_desk->panel().slide(), 2);
        m_desk->window.actions().undo->trigger();
        QVERIFY(m_desk->book().story()->slides[0] == first);
    }

    void wordsAreEditedInPlaceAndFlagged()
    {
        m_desk->panel().chooseSlide(0);
        auto *words = m_desk->panel().findChildren<QPlainTextEdit *>().front();
        words->setPlainText(QStringLiteral("Nobody says so."));
        QCOMPARE(m_desk->book().story()->slides[0].words.by[0], QStringLiteral("Nobody says so."));
        bool isFlagged = false;
        for (const QLabel *label : m_desk->panel().findChildren<QLabel *>())
            isFlagged = isFlagged || label->text().contains(QStringLiteral("Nobody says so."));
        QVERIFY(isFlagged);
        auto *title = m_desk->panel().findChild<QLineEdit *>();
        title->setFocus();
        QTest::keyClicks(title, QStringLiteral("xyz"));
        m_desk->book().flush();
        const std::size_t steps = history().size();
        QTest::keyClicks(title, QStringLiteral("abc"));
        QTest::keyClicks(title, QStringLiteral("def"));
        QCOMPARE(history().size(), steps);
        m_desk->book().flush();
        QCOMPARE(history().size(), steps + 1); // typing is one step
        QVERIFY(history().back().label.contains(m_desk->book().story()->title.by[0]));
    }

    void whatIsTypedIsAStepAfterAMoment()
    {
        auto *title = m_desk->panel().findChild<QLineEdit *>();
        title->setFocus();
        QTest::keyClicks(title, QStringLiteral("x"));
        QVERIFY(history().empty());
        QTRY_COMPARE(history().size(), std::size_t(1));
    }

    void storiesAreEditedInTheDocumentAndUndoneAcrossItsSaving()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("lesson.trilateral"));
        const std::vector<Story> before = m_desk->book().stories();
        m_desk->book().removeSlide(0);
        const std::vector<Story> after = m_desk->book().stories();
        QVERIFY(!m_desk->window.editing()->isSaved());
        QVERIFY(m_desk->window.editing()->editing().saveAs(file));
        QVERIFY(m_desk->window.editing()->isSaved());
        QVERIFY(*readStories(file) == after);
        m_desk->window.actions().undo->trigger();
        QVERIFY(m_desk->book().stories() == before);
        QVERIFY(*readStories(file) == after); // until it is saved again
        QVERIFY(m_desk->window.editing()->editing().save());
        QVERIFY(*readStories(file) == before);
    }

    void aStepOfAStoryIsTakenBackInTheHistoryToo()
    {
        m_desk->book().setTitle(QStringLiteral("Another name"), Language::English);
        m_desk->book().flush();
        const QString name = m_desk->book().story()->title.by[0];
        QCOMPARE(name, QStringLiteral("Another name"));
        QVERIFY(m_desk->window.editing()->editing().goTo(0));
        QVERIFY(m_desk->book().story()->title.by[0] != name);
    }

    void aSlideShowsWhatIsChosenForIt()
    {
        m_desk->panel().chooseSlide(1);
        auto *views = m_desk->panel().findChild<QComboBox *>(QStringLiteral("slideView"));
        QVERIFY(views->count() > 9);
        const int chart = views->findData(QStringLiteral("chart:"), Qt::UserRole, Qt::MatchStartsWith);
        QVERIFY(chart > 0);
        views->setCurrentIndex(chart);
        emit views->activated(chart);
        QCOMPARE(m_desk->book().story()->slides[1].view, views->itemData(chart).toString());
        QVERIFY(m_desk->book().story()->slides[1].view.startsWith(QStringLiteral("chart:")));
    }

    void aPictureBecomesASlide()
    {
        const int before = slides()->count();
        m_desk->panel().addPicture(QByteArray("\x89PNG\r\n\x1a\nbroken"));
        QCOMPARE(slides()->count(), before + 1);
        const Bookmark &added = m_desk->book().story()->slides[std::size_t(m_desk->panel().slide())];
        QCOMPARE(added.view, QStringLiteral("image"));
        const auto stories = readStories(m_desk->session.working());
        QVERIFY(stories && *stories == m_desk->book().stories());
    }

    void theKeyPresentsAndTheWindowKeepsItsState()
    {
        const ExplorationState before = m_desk->session.exploration().state();
        m_desk->window.actions().present->trigger();
        Stage *stage = m_desk->window.stories()->stage();
        QVERIFY(stage && stage->show().isVisible());
        QTest::keyClick(&stage->show(), Qt::Key_Right);
        QVERIFY(m_desk->session.exploration().state() == before);
        QSignalSpy ended(stage, &Stage::ended);
        QTest::keyClick(&stage->show(), Qt::Key_Escape);
        QCOMPARE(ended.size(), 1);
        QTRY_VERIFY(!m_desk->window.stories()->stage());
    }

    void presentingFromHereBeginsWithTheChosenSlide()
    {
        m_desk->panel().chooseSlide(3);
        m_desk->window.actions().presentHere->trigger();
        QCOMPARE(m_desk->window.stories()->stage()->presentation().slide(), std::size_t(3));
    }

    void theScreenForTheAudienceIsChosenAndRemembered()
    {
        QMenu *menu = m_desk->window.actions().presentScreen->menu();
        QVERIFY(menu);
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), QGuiApplication::screens().size() + 1);
        m_desk->settings.setAudienceScreen(QStringLiteral("one that is not plugged in"));
        m_desk->window.actions().present->trigger();
        QVERIFY(m_desk->window.stories()->stage()->show().isVisible());
        menu->actions().at(1)->trigger();
        QCOMPARE(m_desk->settings.audienceScreen(), QGuiApplication::screens().front()->name());
        emit menu->aboutToShow();
        menu->actions().front()->trigger();
        QCOMPARE(m_desk->settings.audienceScreen(), QString());
    }

    void aSlideIsAddedFromTheViewThatWasUsedLast()
    {
        m_desk->window.activateWindow();
        m_desk->window.findChild<NetworkView *>()->setFocus();
        QTRY_COMPARE(m_desk->window.stories()->currentView(), QStringLiteral("network"));
        m_desk->window.actions().addSlide->trigger();
        QCOMPARE(m_desk->book().story()->slides[std::size_t(m_desk->panel().slide())].view, QStringLiteral("network"));
    }

    void threeDoorsGoAwayWithTheFirstClickElsewhere()
    {
        m_desk->window.stories()->offerDoors();
        auto *doors = m_desk->window.findChild<ThreeDoors *>();
        QVERIFY(doors && doors->isVisible());
        QTest::mouseClick(&m_desk->panel(), Qt::LeftButton, {}, {3, 3});
        QVERIFY(!doors->isVisible());
    }

    void threeDoorsGoAwayWithEscape()
    {
        m_desk->window.stories()->offerDoors();
        const QPointer<ThreeDoors> doors = m_desk->window.findChild<ThreeDoors *>();
        QVERIFY(doors && doors->isVisible());
        QTest::keyClick(&m_desk->window, Qt::Key_Escape);
        QVERIFY(!doors || !doors->isVisible());
    }

private:
    [[nodiscard]] const std::vector<HistoryStep> &history() const
    {
        return m_desk->window.editing()->editing().history();
    }
    [[nodiscard]] QListWidget *slides() { return m_desk->panel().findChild<QListWidget *>(); }
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(TestStories)
#include "tst_stories.moc"
