// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/gaps.h"
#include "model/analysis/lanes.h"
#include "tests/support/snapshotFixture.h"

#include <QTest>

using namespace trilateral;
using trilateral::test::SnapshotFixture;

namespace
{

SnapshotFixture record()
{
    SnapshotFixture f;
    f.add("series", "series/minor").name("Minor talks");
    f.add("series", "series/summit").name("Summit of all", "峰会").alias("en", "short", "Summit").importance(3);
    f.add("series", "series/dormant");
    f.add("country", "country/aland").name("Aland");
    f.add("official", "official/ada").name("Ada").tie(Role::Country, "country/aland");
    f.add("meeting", "meeting/s3").status(Status::Planned).tie(Role::Series, "series/summit");
    f.add("meeting", "meeting/s1")
        .date("2001")
        .tie(Role::Series, "series/summit")
        .tie(Role::Participant, "official/ada");
    f.add("meeting", "meeting/m1").date("2002").tie(Role::Series, "series/minor").tie(Role::Host, "country/aland");
    f.add("meeting", "meeting/m2").date("2003").tie(Role::Series, "series/minor");
    f.add("meeting", "meeting/alone").date("2004");
    f.add("event", "event/storm").date("2000").type("backs");
    f.add("position", "position/2").type("position").stance("supports").date("2003");
    f.add("position", "position/1").type("position").stance("supports").date("2001");
    f.add("position", "position/undated").type("position").stance("supports");
    f.add("relation", "relation/1").type("allied-with").date("1999");
    f.add("tenure", "tenure/x").type("holds-office").date("1999");
    return f;
}

// "key: id id", one text per lane.
QStringList laneTexts(const Snapshot &s, const char *key)
{
    QStringList texts;
    for (const Lane &lane : lanes(s, QString::fromLatin1(key))) {
        QStringList ids;
        for (const Row r : lane.rows)
            ids << s.id(r);
        texts << lane.key + QStringLiteral(": ") + ids.join(QLatin1Char(' '));
    }
    return texts;
}

QStringList lines(const char *separatedByCommas)
{
    return QString::fromLatin1(separatedByCommas).split(QStringLiteral(", "));
}

std::vector<Gap> gapsOf(std::initializer_list<const char *> dates, const char *horizon = "")
{
    SnapshotFixture f;
    int number = 0;
    for (const char *date : dates)
        f.add("meeting", "meeting/" + QByteArray::number(++number)).date(date).status(Status::Held);
    f.add("meeting", "meeting/planned").date("2010").status(Status::Planned);
    f.add("meeting", "meeting/undated").status(Status::Held);
    if (*horizon)
        f.horizon(horizon);
    const SnapshotPtr s = f.build();
    return gaps(*s, lanes(*s, u"kind").front().rows);
}

QString monthsOf(const std::vector<Gap> &gaps)
{
    QStringList texts;
    for (const Gap &gap : gaps)
        texts << QString::number(gap.months) + (gap.isOpen() ? QStringLiteral("+") : QString()) +
                     (gap.standsOut ? QStringLiteral("!") : QString());
    return texts.join(QLatin1Char(' '));
}

} // namespace

class TestLanes : public QObject
{
    Q_OBJECT
private slots:
    void seriesComeByImportanceAndTheRestByKind();
    void lanesAreCalledByTheirShortName();
    void anEventIsInTheLaneOfEveryoneItBelongsTo();
    void kindsMakeLanesOfTheirOwn();
    void relationsComeByStanceAndType();
    void anUnknownKeyLosesNothing();
    void aSeriesIsPartedByTheFormatsOfItsMeetings();
    void aCountryIsPartedByTheOfficesThatTookPart();
    void oneFormatIsNoReasonForParts();
    void absentEventsAreLeftOut();
    void rewoundEventsStandWhereTheyWerePlanned();
    void officesBecomeBandsByCountry();
    void longSilencesStandOut();
    void shortOrEvenIntervalsDoNot();
    void theLastSilenceIsOpenToTheHorizon();
    void oneMeetingHasNoGaps();
    void vagueDatesGiveTheShortestInterval();
};

void TestLanes::seriesComeByImportanceAndTheRestByKind()
{
    QCOMPARE(laneTexts(*record().build(), "series"),
             lines("series/summit: meeting/s1 meeting/s3, series/minor: meeting/m1 meeting/m2, "
                   "kind/meeting: meeting/alone, kind/event: event/storm"));
}

void TestLanes::lanesAreCalledByTheirShortName()
{
    const SnapshotPtr s = record().build();
    const std::vector<Lane> all = lanes(*s, u"series");
    QCOMPARE(all[0].title.in(Language::English).text, QStringLiteral("Summit"));
    QCOMPARE(all[0].title.in(Language::Chinese).text, QStringLiteral("峰会"));
    QVERIFY(all[0].title.in(Language::Korean).isFallback);
    QCOMPARE(s->id(all[0].record), QStringLiteral("series/summit"));
    QCOMPARE(all[2].title.in(Language::English).text, QStringLiteral("meetings"));
    QCOMPARE(all[2].kind, *s->findKind(u"meeting"));
}

void TestLanes::anEventIsInTheLaneOfEveryoneItBelongsTo()
{
    const SnapshotPtr s = record().build();
    const QString rest = QStringLiteral("kind/meeting: meeting/m2 meeting/alone meeting/s3");
    QCOMPARE(laneTexts(*s, "country").first(2),
             (QStringList{QStringLiteral("country/aland: meeting/s1 meeting/m1"), rest}));
    QCOMPARE(laneTexts(*s, "official").first(), QStringLiteral("official/ada: meeting/s1"));
}

void TestLanes::kindsMakeLanesOfTheirOwn()
{
    QCOMPARE(laneTexts(*record().build(), "kind"),
             lines("kind/meeting: meeting/s1 meeting/m1 meeting/m2 meeting/alone meeting/s3, kind/event: event/storm"));
}

void TestLanes::relationsComeByStanceAndType()
{
    QCOMPARE(laneTexts(*record().build(), "relation"),
             lines("stance/supports: position/1 position/2, type/allied-with: relation/1, type/backs: event/storm, "
                   "kind/meeting: meeting/s1 meeting/m1 meeting/m2 meeting/alone meeting/s3"));
}

void TestLanes::anUnknownKeyLosesNothing()
{
    const SnapshotPtr s = record().build();
    QCOMPARE(laneTexts(*s, "planet"), laneTexts(*s, "kind"));
    QCOMPARE(laneTexts(*s, "meeting"), laneTexts(*s, "kind"));
    for (const QString &key : laneKeys())
        QVERIFY(!lanes(*s, key).empty());
}

void TestLanes::aSeriesIsPartedByTheFormatsOfItsMeetings()
{
    SnapshotFixture f;
    f.add("series", "series/talks");
    const auto meeting = [&](const char *id, const char *date, const char *attributes) {
        f.add("meeting", id).date(date).tie(Role::Series, "series/talks").attributes(attributes);
    };
    meeting("meeting/1", "2001", R"({"format": "in person"})");
    meeting("meeting/2", "2002", R"({"format": "beside a fair"})");
    meeting("meeting/3", "2003", R"({"format": "beside a concert"})");
    meeting("meeting/4", "2004", "{}");
    f.add("meeting", "meeting/alone").date("2005").attributes(R"({"format": "online"})");
    const SnapshotPtr s = f.build();
    QCOMPARE(laneTexts(*s, "series/format"),
             lines("series/talks: meeting/1 meeting/2 meeting/3 meeting/4, "
                   "series/talks|format=beside: meeting/2 meeting/3, series/talks|format=in person: meeting/1, "
                   "series/talks|rest: meeting/4, kind/meeting: meeting/alone"));
    QCOMPARE(lanes(*s, u"series/format")[1].parent, QStringLiteral("series/talks"));
    QCOMPARE(lanes(*s, u"series/format")[1].part, QStringLiteral("format=beside"));
    QVERIFY(lanes(*s, u"series/format").front().parent.isEmpty());
}

void TestLanes::aCountryIsPartedByTheOfficesThatTookPart()
{
    SnapshotFixture f;
    f.add("country", "country/aland");
    f.add("country", "country/borduria");
    f.add("office", "office/head").name("Head").tie(Role::Country, "country/aland");
    f.add("office", "office/minister").tie(Role::Country, "country/aland");
    f.add("office", "office/abroad").tie(Role::Country, "country/borduria");
    f.add("official", "official/x").tie(Role::Country, "country/aland");
    const auto tenure = [&](const char *id, const char *office, const char *date) {
        f.add("tenure", id).type("holds-office").date(date).tie(Role::Subject, "official/x").tie(Role::Object, office);
    };
    tenure("tenure/1", "office/minister", "2001/2004");
    tenure("tenure/2", "office/head", "2005/..");
    tenure("tenure/3", "office/abroad", "2001/..");
    const auto meeting = [&](const char *id, const char *date) -> test::Draft & {
        return f.add("meeting", id).date(date);
    };
    meeting("meeting/1", "2002-02-01").tie(Role::Participant, "official/x");
    meeting("meeting/2", "2006-02-01").tie(Role::Participant, "official/x");
    meeting("meeting/3", "2007-02-01").tie(Role::Chair, "official/x");
    meeting("meeting/4", "2008-02-01").tie(Role::Host, "country/aland");
    meeting("meeting/5", "").tie(Role::Participant, "official/x");
    const SnapshotPtr s = f.build();
    const QStringList texts = laneTexts(*s, "country/office");
    QCOMPARE(texts.first(4),
             (QStringList{QStringLiteral("country/aland: meeting/1 meeting/2 meeting/3 meeting/4 meeting/5"),
                          QStringLiteral("country/aland|office/head: meeting/2 meeting/3"),
                          QStringLiteral("country/aland|office/minister: meeting/1"),
                          QStringLiteral("country/aland|rest: meeting/4 meeting/5")}));
    QCOMPARE(lanes(*s, u"country/office")[1].title.in(Language::English).text, QStringLiteral("Head"));
}

void TestLanes::oneFormatIsNoReasonForParts()
{
    SnapshotFixture f;
    f.add("series", "series/talks");
    for (const char *id : {"meeting/1", "meeting/2"})
        f.add("meeting", id).tie(Role::Series, "series/talks").attributes(R"({"format": "online"})");
    const SnapshotPtr s = f.build();
    QCOMPARE(laneTexts(*s, "series/format"), laneTexts(*s, "series"));
}

void TestLanes::absentEventsAreLeftOut()
{
    auto s = std::make_shared<Snapshot>(*record().build());
    s->present = Mask(s->count(), true);
    s->present.reset(s->find(u"meeting/s3"));
    s->present.reset(s->find(u"event/storm"));
    QCOMPARE(laneTexts(*s, "series"), lines("series/summit: meeting/s1, series/minor: meeting/m1 meeting/m2, "
                                            "kind/meeting: meeting/alone"));
}

void TestLanes::rewoundEventsStandWhereTheyWerePlanned()
{
    auto s = std::make_shared<Snapshot>(*record().build());
    s->span[index(s->find(u"meeting/m1"))] = *spanFromEdtf(u"2009");
    QCOMPARE(laneTexts(*s, "series")[1], QStringLiteral("series/minor: meeting/m2 meeting/m1"));
    QCOMPARE(laneTexts(*s, "kind")[0],
             QStringLiteral("kind/meeting: meeting/s1 meeting/m2 meeting/alone meeting/m1 meeting/s3"));
}

void TestLanes::officesBecomeBandsByCountry()
{
    SnapshotFixture f;
    f.add("country", "country/aland");
    f.add("country", "country/borduria");
    f.add("office", "office/b").importance(3).tie(Role::Country, "country/borduria");
    f.add("office", "office/a").importance(3).tie(Role::Country, "country/aland");
    f.add("office", "office/vacant").importance(3).tie(Role::Country, "country/aland");
    f.add("office", "office/minor").importance(2).tie(Role::Country, "country/aland");
    f.add("official", "official/x");
    const auto tenure = [&](const char *id, const char *office, const char *date) {
        f.add("tenure", id).type("holds-office").date(date).tie(Role::Subject, "official/x").tie(Role::Object, office);
    };
    tenure("tenure/a2", "office/a", "2005/..");
    tenure("tenure/a1", "office/a", "2001/2005");
    tenure("tenure/b1", "office/b", "2001/2002");
    tenure("tenure/m1", "office/minor", "2001");
    f.add("relation", "relation/1").type("backs").tie(Role::Subject, "official/x").tie(Role::Object, "office/a");
    const SnapshotPtr s = f.build();
    const std::vector<TenureBand> bands = tenureBands(*s);
    QCOMPARE(bands.size(), std::size_t(2));
    QCOMPARE(s->id(bands[0].country), QStringLiteral("country/aland"));
    QCOMPARE(s->id(bands[0].office), QStringLiteral("office/a"));
    QCOMPARE(bands[0].tenures, (std::vector<Row>{s->find(u"tenure/a1"), s->find(u"tenure/a2")}));
    QCOMPARE(s->id(bands[1].tenures.front()), QStringLiteral("tenure/b1"));
}

void TestLanes::longSilencesStandOut()
{
    QCOMPARE(monthsOf(gapsOf({"2001-03-01", "2002-03-01", "2003-03-01", "2004-03-01", "2007-09-01"})),
             QStringLiteral("12 12 12 42!"));
}

void TestLanes::shortOrEvenIntervalsDoNot()
{
    QCOMPARE(monthsOf(gapsOf({"2001-03-01", "2001-04-01", "2001-05-01", "2001-12-01"})), QStringLiteral("1 1 7"));
    QCOMPARE(monthsOf(gapsOf({"2001-03-01", "2003-03-01", "2006-03-01"})), QStringLiteral("24 36"));
    QCOMPARE(monthsOf(gapsOf({"2001-03-01", "2009-03-01"})), QStringLiteral("96"));
}

void TestLanes::theLastSilenceIsOpenToTheHorizon()
{
    QCOMPARE(monthsOf(gapsOf({"2001-03-01", "2002-03-01", "2003-03-01"}, "2006-03-01")), QStringLiteral("12 12 36+!"));
    QCOMPARE(monthsOf(gapsOf({"2001-03-01", "2002-03-01", "2003-03-01"}, "2003-01-01")), QStringLiteral("12 12"));
}

void TestLanes::oneMeetingHasNoGaps()
{
    QCOMPARE(monthsOf(gapsOf({"2001-03-01"})), QString());
    QCOMPARE(monthsOf(gapsOf({"2001-03-01"}, "2009-03-01")), QStringLiteral("96+"));
}

void TestLanes::vagueDatesGiveTheShortestInterval()
{
    const std::vector<Gap> found = gapsOf({"2001", "2003-01/2003-03", "2003-02-10"});
    QCOMPARE(found[0].from, dayFromDate({2001, 12, 31}));
    QCOMPARE(found[0].to, dayFromDate({2003, 1, 1}));
    QCOMPARE(found[1].to, found[1].from); // it began before the other had ended
    QCOMPARE(found[1].months, 0);
}

QTEST_APPLESS_MAIN(TestLanes)
#include "tst_lanes.moc"
