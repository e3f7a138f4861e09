// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/timelineStage.h"

#include "widgets/timeline/hoverLight.h"

using namespace Qt::StringLiterals;
using namespace trilateral;
using namespace trilateral::test;

namespace
{

// Ten meetings of three parties, of which one hosts two; and one in which it has no part.
SnapshotPtr threeParties()
{
    SnapshotFixture fixture;
    for (const char *party : {"a", "b", "c"})
        fixture.add("country", QByteArray("country/") + party).name(party);
    fixture.add("series", "series/talks").name("Talks").importance(3);
    for (int i = 0; i < 10; ++i) {
        auto &meeting = fixture.add("meeting", "meeting/" + QByteArray::number(i));
        meeting.name("A meeting")
            .date(QByteArray(QByteArray::number(2000 + i) + "-05-05").constData())
            .status(Status::Held);
        meeting.tie(Role::Series, "series/talks");
        for (const char *party : {"country/a", "country/b", "country/c"})
            meeting.tie(Role::Participant, party);
        if (i % 5 == 0)
            meeting.tie(Role::Host, "country/a");
    }
    fixture.add("meeting", "meeting/apart").name("Apart").date("2005-07-07").tie(Role::Series, "series/talks");
    return fixture.build();
}

HoverLight lightOf(const SnapshotPtr &snapshot, const char *id)
{
    const FramePtr frame = frameOf(snapshot);
    return hoverLight(*snapshot, *frame->projection, snapshot->find(QString::fromLatin1(id)));
}

} // namespace

class TestTimelineHover : public QObject
{
    Q_OBJECT
private slots:
    void aPartyToEverythingRingsOnlyWhatIsItsOwn()
    {
        const SnapshotPtr snapshot = threeParties();
        const HoverLight light = lightOf(snapshot, "country/a");
        QVERIFY(light.dims);
        QVERIFY(light.lit.test(snapshot->find(u"meeting/3")));
        QVERIFY(!light.ringed.test(snapshot->find(u"meeting/3")));
        QVERIFY(light.ringed.test(snapshot->find(u"meeting/5")));
        QVERIFY(!light.lit.test(snapshot->find(u"meeting/apart")));
    }

    void aRecordWithFewTiesRingsThemAll()
    {
        const SnapshotPtr snapshot = smallRecord();
        const HoverLight light = lightOf(snapshot, "place/quill");
        QVERIFY(light.dims);
        QVERIFY(light.ringed == light.lit);
        QVERIFY(light.ringed.test(snapshot->find(u"meeting/heads-late")));
    }

    void aMeetingDimsNothing()
    {
        QVERIFY(!lightOf(smallRecord(), "meeting/heads-late").dims);
        QVERIFY(lightOf(smallRecord(), "nothing/at-all").lit.size() == 0);
    }
};

QTEST_MAIN(TestTimelineHover)
#include "tst_timelineHover.moc"
