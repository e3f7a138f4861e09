// SPDX-License-Identifier: GPL-3.0-or-later
// The terms of office and the lanes of countries stand in the order of the countries that the language has.
#include "tests/support/snapshotFixture.h"
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
    void lanesFollowTheOrderOfTheLanguageUnlessTheUserHasOne()
    {
        SnapshotFixture f;
        for (const char *id : {"country/aland", "country/borduria"}) {
            f.add("country", id).name(id).importance(3);
            f.add("meeting", QByteArray("meeting/") + (id + 8)).date("2001").tie(Role::Host, id);
        }
        auto record = std::make_shared<Snapshot>(*f.build());
        record->info.order.by[0] = QStringLiteral("country/aland; country/borduria");
        record->info.order.by[2] = QStringLiteral("country/borduria; country/aland");
        TimelineLanes lanes;
        const auto firstIn = [&](Language language, const QStringList &pinned) {
            ExplorationState state;
            state.language = language;
            state.timeline.lanes = QStringLiteral("country");
            state.timeline.pinned = pinned;
            lanes.setFrame(frameOf(record, state));
            return lanes.count() > 1 ? lanes.lane(0).key : QString();
        };
        QCOMPARE(firstIn(Language::English, {}), QStringLiteral("country/aland"));
        QCOMPARE(firstIn(Language::Japanese, {}), QStringLiteral("country/borduria"));
        QCOMPARE(firstIn(Language::English, {}), QStringLiteral("country/aland"));
        QCOMPARE(firstIn(Language::Japanese, {QStringLiteral("country/aland")}), QStringLiteral("country/aland"));
    }
};

QTEST_GUILESS_MAIN(TestTimelineBandOrder)
#include "tst_timelineBandOrder.moc"
