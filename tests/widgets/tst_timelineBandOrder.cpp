// SPDX-License-Identifier: GPL-3.0-or-later
// The terms of office stand in the order of the countries that the language has.
#include "tests/support/timelineFixture.h"
#include "widgets/timeline/timelineLanes.h"

#include <QTest>

using namespace trilateral;
using namespace trilateral::test;

class TestTimelineBandOrder : public QObject
{
    Q_OBJECT
private slots:
    void bandsFollowTheOrderOfTheLanguage()
    {
        auto record = std::make_shared<Snapshot>(*smallRecord());
        record->info.order.by[0] = QStringLiteral("country/aland; country/borduria");
        record->info.order.by[2] = QStringLiteral("country/borduria; country/aland");
        TimelineLanes lanes;
        for (const auto &[language, first] : {std::pair(Language::English, "country/aland"),
                                              {Language::Japanese, "country/borduria"},
                                              {Language::English, "country/aland"}}) {
            ExplorationState state;
            state.language = language;
            lanes.setFrame(frameOf(record, state));
            QCOMPARE(lanes.bands().size(), std::size_t(2));
            QCOMPARE(record->id(lanes.bands().front().country), QString::fromUtf8(first));
        }
    }
};

QTEST_GUILESS_MAIN(TestTimelineBandOrder)
#include "tst_timelineBandOrder.moc"
