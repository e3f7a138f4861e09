// SPDX-License-Identifier: GPL-3.0-or-later
// The controls above the network, with clicks and keys as people make them.
#include "tests/support/networkStage.h"
#include "tests/support/snapshotFixture.h"
#include "widgets/network/networkBar.h"
#include "widgets/network/networkPlayer.h"
#include "widgets/network/networkView.h"

#include <QMenu>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include <set>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

struct Stage : NetworkStage {
    NetworkView view{exploration};

    explicit Stage(const SnapshotPtr &snapshot = networkRecord()) : NetworkStage(snapshot)
    {
        view.resize(1100, 450);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
    }
    [[nodiscard]] const NetworkState &state() const { return exploration.state().network; }
    [[nodiscard]] const std::optional<DayRange> &period() const { return exploration.state().filter.window; }
    [[nodiscard]] QToolButton *playButton() { return view.bar().findChildren<QToolButton *>().last(); }
    [[nodiscard]] QSlider *slider() { return view.bar().findChild<QSlider *>(); }
    [[nodiscard]] QString legend()
    {
        QStringList words;
        for (const LegendEntry &entry : view.scene().geometry().legend.entries)
            words << std::get<DrawText>(entry.items.back()).text;
        return words.join(u';');
    }
    // Chooses from a menu of the bar by the words.
    void choose(const char *menuName, const QString &words)
    {
        auto *menu = view.bar().findChild<QMenu *>(QString::fromLatin1(menuName));
        emit menu->aboutToShow();
        for (QAction *action : menu->actions())
            if (action->text() == words)
                return action->trigger();
        QFAIL(qPrintable(words + QStringLiteral(" is no choice")));
    }
};

// Forty issues, of which the first twenty-four are spoken of more often.
SnapshotPtr faintIssueRecord()
{
    SnapshotFixture f;
    f.add("country", "country/aland");
    for (int i = 0; i < 40; ++i) {
        f.add("issue", detail::idOf("issue", i)).name("An issue");
        for (int p = 0; p < (i < 24 ? 2 : 1); ++p)
            f.add("position", detail::idOf("position", 100 * i + p))
                .tie(Role::Subject, "country/aland")
                .tie(Role::Object, detail::idOf("issue", i));
    }
    return f.build();
}

Day day(int year)
{
    return dayFromDate({year, 1, 1});
}

} // namespace

class NetworkBarTest : public QObject
{
    Q_OBJECT
private slots:
    void aLevelIsChosenFromTheMenu()
    {
        Stage stage;
        const std::size_t before = stage.view.scene().shown().order.size();
        stage.choose("networkLevel", QStringLiteral("Countries and issues"));
        QCOMPARE(stage.state().level, GraphLevel::CountriesIssues);
        QVERIFY(stage.view.scene().shown().order.size() < before);
        QVERIFY(stage.view.bar().findChildren<QToolButton *>().first()->text().startsWith(
            QStringLiteral("Countries and issues")));
    }
    void everyLevelAndLayoutHasWords()
    {
        Stage stage;
        for (const char *name : {"networkLevel", "networkLayout"}) {
            auto *menu = stage.view.bar().findChild<QMenu *>(QString::fromLatin1(name));
            emit menu->aboutToShow();
            int chosen = 0;
            for (const QAction *action : menu->actions()) {
                QVERIFY(action->text().at(0).isUpper());
                chosen += action->isChecked();
            }
            QCOMPARE(chosen, 1);
        }
    }
    void aMenuThatIsFilledAnewLeavesNothingBehind()
    {
        Stage stage;
        auto *menu = stage.view.bar().findChild<QMenu *>(QStringLiteral("networkLook"));
        emit menu->aboutToShow();
        const qsizetype before = menu->findChildren<QObject *>().size();
        emit menu->aboutToShow();
        QCOMPARE(menu->findChildren<QObject *>().size(), before);
    }
    void whatIsHiddenIsToldAndShownByAClick()
    {
        Stage stage;
        const auto chip = [&] {
            for (QToolButton *button : stage.view.bar().findChildren<QToolButton *>())
                if (button->isVisible() && button->text().contains(QStringLiteral("hidden")))
                    return button;
            return static_cast<QToolButton *>(nullptr);
        };
        QVERIFY(!chip());
        stage.exploration.change([](ExplorationState &state) {
            state.network.hidden = {QStringLiteral("country/0"), QStringLiteral("country/1")};
        });
        QVERIFY(chip());
        QCOMPARE(chip()->text(), QStringLiteral("2 hidden · show"));
        QVERIFY(stage.legend().contains(QStringLiteral("hidden by hand: 2")));
        chip()->click();
        QVERIFY(stage.state().hidden.isEmpty());
        QVERIFY(!chip());
    }
    void whatTheLevelLeavesOutIsToldAndShownByAClick()
    {
        Stage stage(faintIssueRecord());
        const auto chip = [&] {
            for (QToolButton *button : stage.view.bar().findChildren<QToolButton *>())
                if (button->isVisible() && button->text().contains(QStringLiteral("not at this level")))
                    return button;
            return static_cast<QToolButton *>(nullptr);
        };
        stage.exploration.select({QStringLiteral("issue/0")});
        QVERIFY(!chip());
        stage.exploration.select({QStringLiteral("issue/39")});
        QVERIFY(chip());
        chip()->click();
        QCOMPARE(stage.state().level, GraphLevel::Everything);
        QVERIFY(!chip());
    }
    void aFocusThatTheLevelLeavesOutIsShownAmongEverything()
    {
        Stage stage(faintIssueRecord());
        stage.exploration.setFocus(QStringLiteral("issue/0"), 1);
        QCOMPARE(stage.state().level, GraphLevel::Overview);
        stage.exploration.setFocus(QStringLiteral("issue/39"), 1);
        QCOMPARE(stage.state().level, GraphLevel::Everything);
        QCOMPARE(stage.view.scene().shown().order.size(), std::size_t(2));
    }
    void nothingOverlapsInANarrowWindow()
    {
        Stage stage;
        for (int width = 380; width <= 1100; width += 40) {
            stage.view.resize(width, 400);
            QTest::qWait(1);
            QRegion taken;
            for (const QWidget *part : stage.view.bar().findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
                if (!part->isVisible())
                    continue;
                QVERIFY2(!taken.intersects(part->geometry()), qPrintable(QString::number(width)));
                QVERIFY2(stage.view.bar().rect().contains(part->geometry()), qPrintable(QString::number(width)));
                taken += part->geometry();
            }
        }
    }
    void whatPassesBelowTheBarIsFaint()
    {
        Stage stage;
        stage.exploration.change([](ExplorationState &state) { state.network.zoom = 40; });
        const QRect bar = stage.view.bar().geometry();
        stage.view.bar().hide();
        const QImage image = stage.view.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const auto strongest = [&](QRect part) {
            int most = 0;
            for (int y = part.top(); y <= part.bottom(); ++y)
                for (int x = part.left(); x <= part.right(); ++x)
                    most = std::max(most, 255 - qGray(image.pixel(x, y)));
            return most;
        };
        QVERIFY(strongest(image.rect()) > 150);
        QVERIFY2(strongest(bar.adjusted(0, 0, 0, -1)) < 50, qPrintable(QString::number(strongest(bar))));
    }
    void linesPaleWithTheYears()
    {
        Stage stage;
        const auto palest = [&] {
            unsigned alpha = 255;
            for (const EdgeMark &mark : stage.view.scene().geometry().edges)
                alpha = std::min(alpha, mark.curve.pen.colour >> 24);
            return alpha;
        };
        const unsigned before = palest();
        stage.choose("networkLook", QStringLiteral("Lines pale with the years since"));
        QVERIFY(palest() < before);
        QVERIFY(stage.legend().contains(QStringLiteral("paler: longer ago")));
    }
    void aLayoutIsChosenAndMovesTheNodes()
    {
        Stage stage;
        const QPointF before = stage.view.scene().shown().places[0];
        stage.choose("networkLayout", QStringLiteral("Circle by country"));
        QCOMPARE(stage.state().layout, QStringLiteral("circle"));
        QVERIFY(stage.view.scene().shown().places[0] != before);
    }
    void sizesFollowTheChosenMeasure()
    {
        Stage stage;
        const auto radius = [&](quint32 node) {
            const NetworkGeometry &geometry = stage.view.scene().geometry();
            return geometry.nodes[geometry.markOf[node]].marker.radius;
        };
        const quint32 last = stage.view.scene().shown().order.back();
        const float before = radius(last);
        stage.choose("networkLook", QStringLiteral("At the heart (eigenvector)"));
        QCOMPARE(stage.state().size, QStringLiteral("eigenvector"));
        QCOMPARE(radius(last), before); // nothing waits for it
        stage.settle();
        QVERIFY(radius(last) != before);
        QStringList words;
        for (const LegendEntry &entry : stage.view.scene().geometry().legend.entries)
            words << std::get<DrawText>(entry.items.back()).text;
        QVERIFY2(words.contains(QStringLiteral("larger: nearer to the heart")), qPrintable(words.join(u';')));
    }
    void coloursFollowTheCommunities()
    {
        Stage stage;
        const auto colours = [&] {
            std::set<Colour> seen;
            for (const NodeMark &mark : stage.view.scene().geometry().nodes)
                seen.insert(mark.marker.pen.colour);
            return seen;
        };
        const std::set<Colour> before = colours();
        stage.choose("networkLook", QStringLiteral("Community (Leiden)"));
        stage.settle();
        QVERIFY(stage.view.scene().shown().measures);
        QVERIFY(colours() != before);
        QVERIFY2(stage.legend().contains(QStringLiteral("around Aland")), qPrintable(stage.legend()));
    }
    void connectedPartsAreColouredAndTheirBridgesMarked()
    {
        Stage stage;
        stage.choose("networkLook", QStringLiteral("Connected part, bridges marked"));
        stage.settle();
        const bool hasBridges = stage.view.scene().shown().measures->groups.bridges.any();
        QCOMPARE(stage.legend().contains(QStringLiteral("bridges")), hasBridges);
    }
    void linesWithFewSourcesCanBeLeftOut()
    {
        Stage stage;
        QVERIFY(stage.view.scene().shown().edgeCount > 0);
        stage.exploration.change([](ExplorationState &state) { state.network.leastSources = 2; });
        QCOMPARE(stage.view.scene().shown().edgeCount, std::size_t(0)); // nothing in this record has two sources
    }
    void whatAFilterLeavesOutStaysAsPaleDots()
    {
        Stage stage;
        QVERIFY(stage.view.scene().geometry().ghosts.empty());
        stage.exploration.setBrush(DayRange{day(2001), day(2002)}, TrailStep::New);
        QVERIFY(stage.view.scene().geometry().ghosts.size() > 20);
        stage.choose("networkLook", QStringLiteral("Pale dots for what the filter leaves out"));
        QVERIFY(stage.view.scene().geometry().ghosts.empty());
    }
    void playingRunsThroughTheYearsAndEnds()
    {
        Stage stage;
        QTest::mouseClick(stage.playButton(), Qt::LeftButton);
        QVERIFY(stage.period().has_value());
        const Day first = stage.period()->to;
        const QPointF place = stage.view.scene().shown().places[0];
        QTRY_VERIFY(stage.period()->to > first);
        QCOMPARE(stage.view.scene().shown().places[0], place);
        QTest::mouseClick(stage.playButton(), Qt::LeftButton);
        QVERIFY(!stage.view.bar().player().isPlaying());
    }
    void playingSkipsTheYearsInWhichNothingIsJoined()
    {
        SnapshotFixture f;
        for (const char *id : {"country/a", "country/b"})
            f.add("country", id);
        for (const char *date : {"2000-01-10", "2020-06-01"})
            f.add("relation", QByteArray("relation/") + date)
                .type("backs")
                .date(date)
                .tie(Role::Subject, "country/a")
                .tie(Role::Object, "country/b");
        Exploration exploration;
        exploration.setSnapshot(f.build());
        exploration.setBrush(DayRange{dayFromDate({2000, 1, 1}), dayFromDate({2000, 2, 1})}, TrailStep::New);
        NetworkPlayer player(exploration);
        player.play();
        QTRY_COMPARE(exploration.state().filter.window->to, dayFromDate({2020, 6, 1}));
    }
    void aChosenPeriodKeepsItsLength()
    {
        Stage stage;
        stage.exploration.setBrush(DayRange{day(2001), day(2002)}, TrailStep::New);
        const Day length = stage.period()->to - stage.period()->from;
        stage.view.bar().player().play();
        const Day first = stage.period()->to;
        QTRY_VERIFY(stage.period()->to > first);
        QCOMPARE(stage.period()->to - stage.period()->from, length);
    }
    void lettingGoOfThePeriodStops()
    {
        Stage stage;
        stage.view.bar().player().play();
        QVERIFY(stage.view.bar().player().isPlaying());
        stage.exploration.setBrush(std::nullopt, TrailStep::New);
        QVERIFY(!stage.view.bar().player().isPlaying());
    }
    void theSliderMovesTheEndOfThePeriod()
    {
        Stage stage;
        stage.slider()->setFocus();
        QTest::keyClick(stage.slider(), Qt::Key_Home);
        QVERIFY(stage.period().has_value());
        const Day first = stage.period()->to;
        QTest::keyClick(stage.slider(), Qt::Key_PageUp);
        QCOMPARE(stage.period()->to, first + 365);
    }
};

QTEST_MAIN(NetworkBarTest)
#include "tst_networkBar.moc"
