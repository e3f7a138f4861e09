// SPDX-License-Identifier: GPL-3.0-or-later
// The way to another place is shown where it helps to keep one's bearings, and not at all where motion is unwelcome.
#include "../support/timelineStage.h"

#include "widgets/view/motion.h"

#include <QScopeGuard>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

constexpr double near = 0.5; // days

bool isAt(Stage &stage, double from, double to)
{
    return qAbs(stage.geometry().scale.from - from) < near && qAbs(stage.geometry().scale.to - to) < near;
}

} // namespace

class TestTimelineGlide : public QObject
{
    Q_OBJECT
private slots:
    void fittingAllPassesThroughWhatLiesBetween()
    {
        Stage stage;
        stage.canvas().setGlideTime(60);
        const TimeScale all = stage.geometry().scale;
        stage.exploration().change([](ExplorationState &state) {
            state.timeline.from = day(2010);
            state.timeline.to = day(2011);
        });
        QVERIFY(isAt(stage, day(2010), day(2011)));
        stage.canvas().navigation().fitAll();
        QVERIFY(stage.state().timeline.from == stage.state().timeline.to);
        QVERIFY(!isAt(stage, all.from, all.to));
        QTRY_VERIFY(isAt(stage, all.from, all.to));
    }

    void whereMotionIsUnwelcomeTheViewIsThereAtOnce()
    {
        Stage stage;
        stage.canvas().setGlideTime(0);
        const TimeScale all = stage.geometry().scale;
        stage.canvas().zoomBy(8);
        QVERIFY(!isAt(stage, all.from, all.to));
        stage.canvas().navigation().fitAll();
        QVERIFY(isAt(stage, all.from, all.to));
    }

    void theUsersWishForNoMotionEndsTheGlides()
    {
        const auto letGo = qScopeGuard([] { chooseReducedMotion(std::nullopt); });
        chooseReducedMotion(true);
        Stage stage;
        stage.canvas().setGlideTime(10'000);
        const TimeScale all = stage.geometry().scale;
        stage.canvas().zoomBy(8);
        stage.canvas().navigation().fitAll();
        QVERIFY(isAt(stage, all.from, all.to));
    }

    // A hand on the wheel leads; nothing runs against it.
    void anotherMoveEndsTheGlide()
    {
        Stage stage;
        stage.canvas().setGlideTime(10'000);
        stage.canvas().zoomBy(8);
        stage.canvas().navigation().fitAll();
        stage.canvas().navigation().panBy(stage.geometry().scale, 30);
        QVERIFY(isAt(stage, stage.state().timeline.from, stage.state().timeline.to));
    }
};

QTEST_MAIN(TestTimelineGlide)
#include "tst_timelineGlide.moc"
