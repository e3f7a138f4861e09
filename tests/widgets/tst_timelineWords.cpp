// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline says beside the pointer and on the clipboard.
#include "../support/timelineStage.h"

#include "widgets/timeline/timelineText.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace trilateral;
using namespace trilateral::test;

namespace
{

TimelineLanes lanesOf(const SnapshotPtr &snapshot)
{
    TimelineLanes lanes;
    lanes.setFrame(frameOf(snapshot));
    return lanes;
}

// Seven meetings hosted in turn, but for one that was skipped.
SnapshotPtr hostedInTurn()
{
    SnapshotFixture fixture;
    fixture.add("source", "source/gazette").name("The Gazette");
    fixture.add("series", "series/talks").name("Talks").importance(3);
    for (const char *country : {"a", "b", "c"})
        fixture.add("country", QByteArray("country/") + country).name(country);
    const QByteArray hosts = "abcabbc";
    for (int i = 0; i < hosts.size(); ++i)
        fixture.add("meeting", "meeting/" + QByteArray::number(i))
            .name("A meeting")
            .date(QByteArray(QByteArray::number(2001 + i) + "-05-05").constData())
            .status(Status::Held)
            .ordinal(i + 1)
            .tie(Role::Series, "series/talks")
            .tie(Role::Host, "country/" + hosts.mid(i, 1))
            .cite("source/gazette", "p. 4", "", "", "2009-01-02");
    fixture.horizon("2020-12-31");
    return fixture.build();
}

} // namespace

class TestTimelineWords : public QObject
{
    Q_OBJECT
private slots:
    void aDaySaysWhoHeldWhichOffice()
    {
        const TimelineLanes lanes = lanesOf(smallRecord());
        const QString words = toolTipOfDay(lanes, day(2010, 6, 1));
        QVERIFY(words.contains(u"1 June 2010"_s));
        QCOMPARE(words.count(u"Head: Holder of the office"_s), 2);
        QVERIFY(toolTipOfDay(lanes, day(1950)).isEmpty());
        QVERIFY(toolTipOfDay(lanes, day(2031)).isEmpty());
    }

    void aLaneSaysWhoHostsInTurn()
    {
        const TimelineLanes lanes = lanesOf(hostedInTurn());
        const QString words = toolTipOfLane(lanes, 0, Language::English);
        QVERIFY2(words.contains(u"Hosts in turn: a → b → c"_s), qPrintable(words));
        QCOMPARE(words.count(u"Out of turn"_s), 1);
        QVERIFY(words.contains(u"it would have been c"_s));
        QVERIFY(words.contains(u"Next in turn: a"_s));
    }

    void anOpenSilenceIsCountedInDaysToo()
    {
        const TimelineLanes lanes = lanesOf(hostedInTurn());
        const std::vector<Gap> gaps = lanes.content(0).gaps;
        QVERIFY(!gaps.empty() && gaps.back().isOpen());
        TimelineGap gap;
        gap.gap = gaps.back();
        const QString words = toolTipOf(lanes.snapshot(), gap, Language::English);
        QVERIFY(words.contains(QString::number(day(2020, 12, 31) - day(2007, 5, 5)) + u" days"_s));
    }

    void theSourcesOfARecordAsText()
    {
        const SnapshotPtr snapshot = hostedInTurn();
        QCOMPARE(citationTextOf(*snapshot, snapshot->find(u"meeting/3"), Language::English),
                 u"The Gazette, p. 4, 2 January 2009"_s);
        QVERIFY(citationTextOf(*snapshot, snapshot->find(u"series/talks"), Language::English).isEmpty());
    }
};

QTEST_MAIN(TestTimelineWords)
#include "tst_timelineWords.moc"
