// SPDX-License-Identifier: GPL-3.0-or-later
// Presenting, with real key and mouse events.
#include "tests/support/storyFixture.h"
#include "widgets/presenter/stage.h"
#include "widgets/view/motion.h"

#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace trilateral;
using namespace trilateral::test;

class TestPresentation : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_stage = std::make_unique<Stage>(bundledStories().stories.back(), bundledStories().snapshot, Language::English,
                                          palette(Theme::Dark), nullptr);
        m_stage->presentation().setMotion(false);
        m_stage->begin(0);
        QVERIFY(QTest::qWaitForWindowExposed(&m_stage->show()));
    }
    void cleanup() { m_stage.reset(); }

    void everyKeyThatPeopleKnowWalks_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("slide"); // from the third
        for (const int key :
             {Qt::Key_Right, Qt::Key_Down, Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter, Qt::Key_PageDown, Qt::Key_N})
            QTest::addRow("%x", key) << key << 3;
        for (const int key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Backspace, Qt::Key_PageUp, Qt::Key_P})
            QTest::addRow("%x", key) << key << 1;
        QTest::newRow("Home") << int(Qt::Key_Home) << 0;
        QTest::newRow("End") << int(Qt::Key_End) << int(bundledStories().stories.back().slides.size()) - 1;
    }

    void everyKeyThatPeopleKnowWalks()
    {
        QFETCH(int, key);
        QFETCH(int, slide);
        show().go(2);
        press(key);
        QCOMPARE(int(show().slide()), slide);
    }

    void aNumberAndEnterGoesThere()
    {
        press(Qt::Key_G);
        press(Qt::Key_4);
        press(Qt::Key_Return);
        QCOMPARE(show().slide(), std::size_t(3));
        press(Qt::Key_9);
        press(Qt::Key_9);
        press(Qt::Key_Return);
        QCOMPARE(show().slide(), show().count() - 1);
    }

    void curtainsFallAndLift()
    {
        press(Qt::Key_B);
        QCOMPARE(show().curtain(), Curtain::Black);
        QCOMPARE(m_stage->show().grab().toImage().pixelColor(200, 200), QColor(Qt::black));
        press(Qt::Key_Period);
        QCOMPARE(show().curtain(), Curtain::None);
        press(Qt::Key_W);
        QCOMPARE(m_stage->show().grab().toImage().pixelColor(200, 200), QColor(Qt::white));
        press(Qt::Key_Escape);
        QCOMPARE(show().curtain(), Curtain::None);
        press(Qt::Key_B);
        press(Qt::Key_Right);
        QCOMPARE(show().curtain(), Curtain::None);
    }

    void theOverviewLeadsToASlide()
    {
        press(Qt::Key_O);
        QVERIFY(m_stage->show().isOverview());
        auto *list = m_stage->show().findChild<QListWidget *>();
        QCOMPARE(list->count(), int(show().count()));
        QCOMPARE(list->verticalScrollBar()->maximum(), 0); // all of them at once
        QVERIFY(list->iconSize().width() * 3 > list->width() / 2);
        list->setCurrentRow(2);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!m_stage->show().isOverview());
        QCOMPARE(show().slide(), std::size_t(2));
        press(Qt::Key_O);
        QTest::keyClick(m_stage->show().findChild<QListWidget *>(), Qt::Key_Escape);
        QVERIFY(!m_stage->show().isOverview());
    }

    void aQuestionMarkShowsTheKeys()
    {
        QTest::keyClick(&m_stage->show(), Qt::Key_Question, Qt::ShiftModifier);
        QVERIFY(m_stage->show().areKeysShown());
        press(Qt::Key_Escape);
        QVERIFY(!m_stage->show().areKeysShown());
    }

    void escapeEndsTheShowLast()
    {
        QSignalSpy ended(m_stage.get(), &Stage::ended);
        press(Qt::Key_L);
        press(Qt::Key_Escape);
        QCOMPARE(show().tool(), Tool::Hand);
        QCOMPARE(ended.size(), 0);
        press(Qt::Key_Escape);
        QCOMPARE(ended.size(), 1);
    }

    void theSlideIsAliveAndComesBackAsPrepared()
    {
        SlideView &view = m_stage->show().view();
        const QRectF body = view.page().body;
        const double before = show().exploration().state().timeline.from;
        QWheelEvent wheel(view.toPixel(body.center()), view.mapToGlobal(view.toPixel(body.center())), {}, {0, 240},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&view, &wheel);
        QVERIFY(show().exploration().state().timeline.from > before);
        QVERIFY(show().isTouched());
        press(Qt::Key_R);
        QVERIFY(!show().isTouched());
        QCOMPARE(show().exploration().state().timeline.from, before);
    }

    void aLinkOfTheWordsSelectsItsRecord()
    {
        SlideView &view = m_stage->show().view();
        const WordLink link = view.page().links.front();
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.toPixel(link.rect.center()).toPoint());
        QCOMPARE(show().exploration().state().selection, QStringList(link.record));
    }

    void thePenDrawsOnThePageAndTheEraserTakesAway()
    {
        SlideView &view = m_stage->show().view();
        press(Qt::Key_D);
        const QPoint from(200, 200);
        QTest::mousePress(&view, Qt::LeftButton, {}, from);
        QTest::mouseMove(&view, from + QPoint(40, 10));
        QTest::mouseRelease(&view, Qt::LeftButton, {}, from + QPoint(40, 10));
        QCOMPARE(show().strokes().size(), std::size_t(1));
        press(Qt::Key_Right);
        QCOMPARE(show().strokes().size(), std::size_t(0));
        press(Qt::Key_Left);
        QCOMPARE(show().strokes().size(), std::size_t(1));
        press(Qt::Key_E);
        QTest::mousePress(&view, Qt::LeftButton, {}, from);
        QCOMPARE(show().strokes().size(), std::size_t(0));
        QTest::mouseRelease(&view, Qt::LeftButton, {}, from);
    }

    void aDraggedBoxFillsTheScreen()
    {
        SlideView &view = m_stage->show().view();
        press(Qt::Key_Z);
        QTest::mousePress(&view, Qt::LeftButton, {}, {100, 100});
        QTest::mouseMove(&view, QPoint(400, 300));
        QTest::mouseRelease(&view, Qt::LeftButton, {}, {400, 300});
        QVERIFY(!show().zoom().isEmpty());
        press(Qt::Key_Escape);
        QVERIFY(show().zoom().isEmpty());
    }

    void namesAndDatesAreHiddenAndRevealed()
    {
        const QImage whole = picture();
        press(Qt::Key_H);
        QCOMPARE(show().hidden().what, Hiding::Labels);
        const QImage hidden = picture();
        QVERIFY(hidden != whole);
        press(Qt::Key_A);
        QVERIFY(picture() != hidden);
        press(Qt::Key_H);
        QCOMPARE(show().hidden(), (HiddenWords{Hiding::Dates, 0}));
        press(Qt::Key_Escape);
        QCOMPARE(show().hidden().what, Hiding::None);
        QCOMPARE(picture(), whole);
        press(Qt::Key_H);
        press(Qt::Key_Right);
        QCOMPARE(show().hidden().what, Hiding::None);
    }

    void aFrozenPictureStaysWhileTheSpeakerGoesOn()
    {
        const QImage before = m_stage->show().grab().toImage();
        press(Qt::Key_F);
        show().go(3);
        QCOMPARE(m_stage->show().grab().toImage(), before);
        press(Qt::Key_F);
        QVERIFY(m_stage->show().grab().toImage() != before);
    }

    void thePresentersWindowKnowsNotesAndWhatIsNext()
    {
        press(Qt::Key_S);
        SpeakerWindow *speaker = m_stage->speaker();
        QVERIFY(speaker && speaker->isVisible());
        QVERIFY(!speaker->notes().isEmpty());
        QTest::keyClick(speaker, Qt::Key_PageDown);
        QCOMPARE(show().slide(), std::size_t(1));
        QTest::keyClick(speaker, Qt::Key_S);
        QVERIFY(!speaker->isVisible());
    }

    void slidesGlideUnlessMotionIsUnwanted()
    {
        press(Qt::Key_Right);
        QVERIFY(!m_stage->show().view().isGliding());
        show().setMotion(true);
        chooseReducedMotion(true);
        press(Qt::Key_Right);
        QVERIFY(!m_stage->show().view().isGliding());
        chooseReducedMotion(false);
        press(Qt::Key_Right);
        QVERIFY(m_stage->show().view().isGliding());
        QTRY_VERIFY(!m_stage->show().view().isGliding());
    }

    void aSlideThatWasMadeReadyLooksAsItWouldAnyway()
    {
        for (const Story &story : {bundledStories().stories.front(), bundledStories().stories.back()}) {
            Stage stage(story, bundledStories().snapshot, Language::English, palette(Theme::Dark), nullptr);
            stage.presentation().setMotion(false);
            stage.begin(0);
            stage.show().resize(1280, 720);
            SlideView &view = stage.show().view();
            for (std::size_t slide = 1; slide < story.slides.size(); ++slide) {
                stage.presentation().go(slide);
                const QImage plain = view.grab().toImage();
                stage.presentation().go(slide - 1);
                view.prepareNext();
                stage.presentation().next();
                QVERIFY2(view.grab().toImage() == plain, qPrintable(story.id + QString::number(slide + 1)));
            }
        }
    }

    void anEmptyStoryStillOpens()
    {
        Stage stage(Story{}, bundledStories().snapshot, Language::English, palette(Theme::Light), nullptr);
        stage.begin(0);
        QCOMPARE(stage.presentation().count(), std::size_t(1));
        QTest::keyClick(&stage.show(), Qt::Key_Right);
        QCOMPARE(stage.presentation().slide(), std::size_t(0));
    }

private:
    Presentation &show() { return m_stage->presentation(); }
    [[nodiscard]] QImage picture() { return m_stage->show().view().grab().toImage(); }
    void press(int key) { QTest::keyClick(&m_stage->show(), Qt::Key(key)); }

    std::unique_ptr<Stage> m_stage;
};

QTEST_MAIN(TestPresentation)
#include "tst_presentation.moc"
