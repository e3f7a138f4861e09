// SPDX-License-Identifier: GPL-3.0-or-later
// What whoever speaks has in hand: pointer and spotlight on the picture, the list to jump by, clock and timer, buttons.
#include "tests/support/storyFixture.h"
#include "widgets/presenter/stage.h"

#include <QLabel>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QTime>
#include <QToolButton>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

// In the mean of the pixels around a place, 0 to 255.
QColor around(const QImage &image, QPoint place)
{
    constexpr int reach = 3;
    int red = 0, green = 0, blue = 0, count = 0;
    for (int y = -reach; y <= reach; ++y)
        for (int x = -reach; x <= reach; ++x, ++count) {
            const QColor pixel = image.pixelColor(place + QPoint(x, y));
            red += pixel.red();
            green += pixel.green();
            blue += pixel.blue();
        }
    return QColor(red / count, green / count, blue / count);
}

} // namespace

class tst_presenterTools : public QObject
{
    Q_OBJECT

    std::unique_ptr<Stage> m_stage;

    [[nodiscard]] Presentation &show() { return m_stage->presentation(); }
    [[nodiscard]] SlideView &view() { return m_stage->show().view(); }
    [[nodiscard]] SpeakerWindow &speaker() { return *m_stage->speaker(); }
    void press(int key) { QTest::keyClick(&m_stage->show(), Qt::Key(key)); }
    [[nodiscard]] QImage picture() { return view().grab().toImage().convertToFormat(QImage::Format_RGB32); }
    [[nodiscard]] QToolButton *button(const QString &words)
    {
        for (auto *each : speaker().findChildren<QToolButton *>())
            if (each->text() == words)
                return each;
        return nullptr;
    }
    [[nodiscard]] bool hasLabel(const QRegularExpression &words)
    {
        const auto labels = speaker().findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return words.match(label->text()).hasMatch(); });
    }

private slots:
    void init()
    {
        m_stage = std::make_unique<Stage>(bundledStories().stories.back(), bundledStories().snapshot, Language::English,
                                          palette(Theme::Light), nullptr);
        show().setMotion(false);
        m_stage->begin(0);
        m_stage->show().resize(1280, 720);
        QVERIFY(QTest::qWaitForWindowExposed(&m_stage->show()));
        if (!m_stage->speaker())
            m_stage->toggleSpeaker();
        QVERIFY(QTest::qWaitForWindowExposed(&speaker()));
    }
    void cleanup() { m_stage.reset(); }

    void theLaserIsARedPointWhereThePointerIs()
    {
        const QPoint place(view().width() / 2, view().height() / 2);
        const QImage before = picture();
        press(Qt::Key_L);
        QTest::mouseMove(&view(), place);
        const QImage after = picture();
        const QColor point = around(after, place);
        QVERIFY2(point.red() > 200 && point.green() < 120, qPrintable(point.name()));
        QCOMPARE(after.copy(0, 0, 200, 200), before.copy(0, 0, 200, 200)); // and nothing else
        QTest::mouseMove(&view(), place + QPoint(300, 0));
        QVERIFY(around(picture(), place) != point); // it goes along
        press(Qt::Key_L);
        QCOMPARE(show().tool(), Tool::Hand);
    }
    void theSpeakersPointerIsSeenByTheAudience()
    {
        press(Qt::Key_L);
        QTest::mouseMove(&speaker().view(), speaker().view().rect().center());
        QVERIFY(show().pointer());
        const QColor point = around(picture(), view().toPixel(*show().pointer()).toPoint());
        QVERIFY2(point.red() > 200 && point.green() < 120, qPrintable(point.name()));
    }
    void theSpotlightDarkensAllButACircle()
    {
        const QPoint place(view().width() / 2, view().height() / 2), far(30, view().height() - 30);
        const QImage before = picture();
        press(Qt::Key_K);
        QTest::mouseMove(&view(), place);
        const QImage after = picture();
        QCOMPARE(around(after, place), around(before, place));
        QVERIFY(around(after, far).lightness() < around(before, far).lightness() / 2);
    }
    void aClickInTheListJumpsThere()
    {
        auto *list = speaker().findChild<QListWidget *>();
        QCOMPARE(list->count(), int(show().count()));
        list->scrollToItem(list->item(4));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(4)).center());
        QCOMPARE(show().slide(), std::size_t(4));
        press(Qt::Key_Right);
        QCOMPARE(list->currentRow(), 5); // the list follows
        QVERIFY(hasLabel(QRegularExpression(QStringLiteral("^6 / %1$").arg(show().count()))));
    }
    void theClockTellsTheTimeAndTheTimerHowLong()
    {
        const QString now = QTime::currentTime().toString(QStringLiteral("HH:mm"));
        QVERIFY(hasLabel(QRegularExpression(u'^' + now + u'$')) ||
                hasLabel(QRegularExpression(u'^' + QTime::currentTime().toString(QStringLiteral("HH:mm")) + u'$')));
        QVERIFY(hasLabel(QRegularExpression(QStringLiteral("^00:0\\d$"))));
        QTRY_VERIFY(hasLabel(QRegularExpression(QStringLiteral("^00:0[1-9]$"))));
    }
    void theTimerPausesAndGoesOn()
    {
        QTRY_VERIFY(show().elapsed() > 0);
        press(Qt::Key_T);
        const qint64 paused = show().elapsed();
        QTest::qWait(30);
        QCOMPARE(show().elapsed(), paused);
        press(Qt::Key_T);
        QTRY_VERIFY(show().elapsed() > paused);
    }
    void buttonsTakeUpToolsAndPutThemAway()
    {
        const std::pair<const char *, Tool> tools[] = {{"Laser", Tool::Laser},
                                                       {"Spotlight", Tool::Spotlight},
                                                       {"Pen", Tool::Pen},
                                                       {"Eraser", Tool::Eraser},
                                                       {"Zoom", Tool::Zoom}};
        for (const auto &[words, tool] : tools) {
            auto *each = button(QString::fromLatin1(words));
            QVERIFY2(each, words);
            QTest::mouseClick(each, Qt::LeftButton);
            QCOMPARE(show().tool(), tool);
            QVERIFY(each->isChecked());
            QTest::mouseClick(each, Qt::LeftButton);
            QCOMPARE(show().tool(), Tool::Hand);
        }
        QTest::mouseClick(button(QStringLiteral("Black")), Qt::LeftButton);
        QCOMPARE(show().curtain(), Curtain::Black);
        QTest::mouseClick(button(QStringLiteral("Freeze")), Qt::LeftButton);
        QVERIFY(show().isFrozen());
    }
    void notesGrowAndShrink()
    {
        const int before = speaker().findChild<QTextBrowser *>()->font().pixelSize();
        QTest::mouseClick(button(QStringLiteral("A+")), Qt::LeftButton);
        QVERIFY(speaker().findChild<QTextBrowser *>()->font().pixelSize() > before);
        QTest::mouseClick(button(QStringLiteral("A−")), Qt::LeftButton);
        QCOMPARE(speaker().findChild<QTextBrowser *>()->font().pixelSize(), before);
    }
};

QTEST_MAIN(tst_presenterTools)
#include "tst_presenterTools.moc"
