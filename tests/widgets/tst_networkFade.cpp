// SPDX-License-Identifier: GPL-3.0-or-later
// What comes and goes with the years fades, and does not where motion is unwelcome.
#include "tests/support/networkViewStage.h"
#include "widgets/view/motion.h"

#include <QTest>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

// A view that has been painted, with motion as chosen.
struct FadeStage : ViewStage {
    explicit FadeStage(bool isReduced)
    {
        chooseReducedMotion(isReduced);
        (void)view.grab();
    }
    ~FadeStage() { chooseReducedMotion(std::nullopt); }
    void showUntil(int year)
    {
        exploration.setBrush(DayRange{dayFromDate({1990, 1, 1}), dayFromDate({year, 1, 1})}, TrailStep::Replace);
    }
    [[nodiscard]] QImage picture() { return view.grab().toImage(); }
};

} // namespace

class NetworkFadeTest : public QObject
{
    Q_OBJECT
private slots:
    void whatGoesFades()
    {
        FadeStage stage(false);
        const QImage before = stage.picture();
        stage.showUntil(2001);
        QVERIFY(stage.view.isFading());
        const QImage first = stage.picture();
        QTRY_VERIFY(!stage.view.isFading());
        const QImage after = stage.picture();
        QVERIFY(difference(before, after) > 0.05);
        QVERIFY(difference(first, before) < difference(first, after));
    }
    void withReducedMotionTheNextPictureIsThereAtOnce()
    {
        FadeStage stage(true);
        stage.showUntil(2001);
        QVERIFY(!stage.view.isFading());
        const QImage first = stage.picture();
        QVERIFY(difference(first, stage.picture()) == 0);
    }
    void aMovedCameraDoesNotFade()
    {
        FadeStage stage(false);
        stage.exploration.change([](ExplorationState &state) { state.network.zoom = 150; });
        QVERIFY(!stage.view.isFading());
    }
    void anotherFrameInBetweenGoesOnFromThere()
    {
        FadeStage stage(false);
        stage.showUntil(2001);
        const QImage first = stage.picture();
        stage.showUntil(2003);
        QVERIFY(stage.view.isFading());
        QVERIFY(difference(first, stage.picture()) < 0.5);
        QTRY_VERIFY(!stage.view.isFading());
    }
};

QTEST_MAIN(NetworkFadeTest)
#include "tst_networkFade.moc"
