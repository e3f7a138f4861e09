// SPDX-License-Identifier: GPL-3.0-or-later
// Silences of a series are told apart from meetings that the data lack.
#include "../support/snapshotFixture.h"

#include "model/analysis/gaps.h"

#include <QTest>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

struct Meeting {
    int number;
    const char *date;
};

std::vector<Gap> gapsOf(const std::vector<Meeting> &meetings, const char *incomplete = "")
{
    SnapshotFixture fixture;
    fixture.add("series", "series/talks").name("Talks");
    for (const Meeting &meeting : meetings)
        fixture.add("meeting", QByteArray("meeting/") + meeting.date)
            .name("A meeting")
            .date(meeting.date)
            .status(Status::Held)
            .ordinal(meeting.number)
            .tie(Role::Series, "series/talks");
    fixture.horizon("2020-12-31");
    auto snapshot = std::make_shared<Snapshot>(*fixture.build());
    const QByteArray json = QByteArray("{\"incomplete\":\"") + incomplete + "\"}";
    snapshot->attributesText[index(snapshot->find(u"series/talks"))] = snapshot->pool.add(json);
    std::vector<Row> rows;
    for (quint32 i = snapshot->rows(Base::Event).first; i < snapshot->rows(Base::Event).last; ++i)
        rows.push_back(row(i));
    return gaps(*snapshot, rows);
}

} // namespace

class TestGaps : public QObject
{
    Q_OBJECT
private slots:
    void numbersThatAreNotThereAreMissingMeetings()
    {
        const auto all = gapsOf({{1, "2002-09-10"}, {6, "2009-10-25"}, {7, "2010-05-23"}, {8, "2011-04-24"}});
        QCOMPARE(all[0].missing, 4);
        QVERIFY(all[0].isOfData() && !all[0].standsOut);
        QCOMPARE(all[1].missing, 0);
        QVERIFY(!all[1].isOfData());
    }

    void aLongPauseBetweenNumbersInARowIsASilence()
    {
        const auto all = gapsOf({{1, "2001-05-01"}, {2, "2002-05-01"}, {3, "2003-05-01"}, {4, "2008-05-01"}});
        QVERIFY(all[2].standsOut && !all[2].isOfData());
    }

    void missingMeetingsDoNotStretchTheUsualInterval()
    {
        const auto all =
            gapsOf({{1, "2001-05-01"}, {9, "2009-05-01"}, {10, "2010-05-01"}, {11, "2011-05-01"}, {12, "2014-05-01"}});
        QVERIFY(all[0].isOfData());
        QVERIFY(all[3].standsOut && !all[3].isOfData());
    }

    void aSeriesWithoutNumbersSaysItselfThatItIsNotComplete()
    {
        QCOMPARE(gapsOf({{0, "2003-08-27"}, {0, "2007-09-30"}}, "only first and last")[0].missing, Gap::unknownCount);
        QCOMPARE(gapsOf({{0, "2003-08-27"}, {0, "2007-09-30"}})[0].missing, 0);
    }

    void whatMayHaveComeAfterTheLastIsNoSilence()
    {
        const std::vector<Meeting> meetings{{1, "2007-04-01"}, {2, "2008-04-01"}, {3, "2009-04-01"}};
        QVERIFY(gapsOf(meetings, "after 3").back().isOfData());
        QVERIFY(!gapsOf(meetings).back().isOfData() && gapsOf(meetings).back().standsOut);
    }
};

QTEST_APPLESS_MAIN(TestGaps)
#include "tst_gaps.moc"
