// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/knownOn.h"
#include "tests/support/sampleSnapshot.h"

#include <QTest>

using namespace trilateral;

namespace
{

Day day(int year, int month, int dayOfMonth)
{
    return dayFromDate({year, month, dayOfMonth});
}

struct Case {
    SnapshotAssembly assembly;
    Row article = Row::None; // of March 2025
    Row source = Row::None;  // of no date

    Case()
    {
        sample::addVocabularies(assembly.columns);
        source = sample::add(assembly, sample::Source, "source/gazette");
        article = sample::add(assembly, sample::Source, "source/article");
        assembly.setAsOf(article, sample::span("2025-03~"));
    }
    Row meeting(const char *date, Status status, const char *asOf = "")
    {
        const Row r = sample::addMeeting(assembly, "meeting/a", date, status, 1);
        assembly.setAsOf(r, sample::span(asOf));
        return r;
    }
    void says(Row r, const char *field, const char *value, const char *asOf)
    {
        sample::cite(assembly, r, source, field, value, asOf);
    }
    void describe(Row r)
    {
        Snapshot &columns = assembly.columns;
        columns.summaryText[index(r)] = columns.pool.add("Agreed.");
        columns.notesText[index(r)] = columns.pool.add("Twice put off.");
        columns.confidenceText[index(r)] = columns.pool.add("unsure");
    }
    // Held in May 2024, with an outcome that was there before it.
    Row describedMeeting()
    {
        const Row r = meeting("2024-05-27", Status::Held);
        const Row outcome = sample::addMeeting(assembly, "meeting/outcome", "2020", Status::Held, 1);
        describe(r);
        assembly.ties.push_back({r, Role::Outcome, outcome});
        return r;
    }
    SnapshotPtr on(int year, int month, int dayOfMonth)
    {
        if (!whole)
            whole = assembly.finish();
        return knownOn(whole, day(year, month, dayOfMonth));
    }
    // "planned 2024-05?", or "-" where it is not there.
    QString at(int year, int month, int dayOfMonth, const char *id = "meeting/a")
    {
        const SnapshotPtr then = on(year, month, dayOfMonth);
        const Row r = then->find(QLatin1String(id).toString());
        if (!then->isPresent(r))
            return QStringLiteral("-");
        return statusKey(then->status[index(r)]) + u' ' + edtfFromSpan(then->span[index(r)]);
    }
    // Summary, notes and confidence.
    QString writtenOn(int year, int month, int dayOfMonth, const char *id)
    {
        const SnapshotPtr then = on(year, month, dayOfMonth);
        const Row r = then->find(QLatin1String(id).toString());
        return QStringList{then->summary(r), then->notes(r), then->pool.text(then->confidenceText[index(r)])}.join(
            u'|');
    }
    // Seen from both sides.
    std::size_t outcomesOn(int year, int month, int dayOfMonth)
    {
        const SnapshotPtr then = on(year, month, dayOfMonth);
        return then->ties(then->find(u"meeting/a")).size() + then->backTies(then->find(u"meeting/outcome")).size();
    }
    SnapshotPtr whole;
};

} // namespace

class TestKnownOn : public QObject
{
    Q_OBJECT
private slots:
    void whatHappenedIsKnownFromItsDay();
    void aMeetingHeldLaterIsStillPlanned();
    void aPlanIsKnownFromTheFirstWordOfIt();
    void aPlanWithoutADayIsAsOldAsItsSource();
    void anAgreementIsInForceOnlyFromThen();
    void aPostponedMeetingHadItsFirstDate();
    void aFirstDateThatHasPassedIsNoDate();
    void aFirstDateIsUnknownUntilItWasNamed();
    void aLaterWordOverridesThePresentState();
    void aTermOfOfficeHasNoEndBeforeItEnded();
    void aTermThatBeginsLaterIsNotThere();
    void whatIsWrittenOfALaterStateIsLeftOut();
    void whatIsWrittenOfThePresentStateStays();
    void whatWasWrittenThenIsReadThen();
    void whatHeldAllAlongIsReadFromThenOn();
    void nobodyKnowsWhoWillCome();
    void notesAreOfTheWholeDocument();
    void whatIsWrittenOfAWholeKnowsOfItsParts();
    void holdersOfLaterOfficesAreNotDescribed();
    void entitiesAreThereFromTheirFirstMention();
    void whatMentionedEntitiesBelongToIsThere();
    void entitiesThatComeUpAgainLaterAreNotDescribed();
    void unmentionedEntitiesAreAlwaysThereButSourcesOfLater();
    void laterCitationsAreLeftOut();
    void whatHasNoDateAtAllWasAlwaysThere();
    void whatCameToNothingIsKnownFromItsDay();
    void aCitationIsAsOldAsTheDateOfItsSource();
    void theHorizonIsThatDay();
};

void TestKnownOn::whatHappenedIsKnownFromItsDay()
{
    Case c;
    c.meeting("2025-03-22", Status::Held);
    QCOMPARE(c.at(2025, 3, 21), QStringLiteral("-"));
    QCOMPARE(c.at(2025, 3, 22), QStringLiteral("held 2025-03-22"));
    Case month;
    month.meeting("2025-03", Status::Held);
    QCOMPARE(month.at(2025, 3, 22), QStringLiteral("-"));
    QCOMPARE(month.at(2025, 3, 31), QStringLiteral("held 2025-03"));
}

void TestKnownOn::aMeetingHeldLaterIsStillPlanned()
{
    Case c;
    const Row r = c.meeting("2024-05-27", Status::Held);
    c.says(r, "status", "planned", "2023-11");
    c.says(r, "date", "2024-05?", "2024-04~");
    c.says(r, "status", "held", "2024-05-27");
    QCOMPARE(c.at(2023, 11, 29), QStringLiteral("-"));
    QCOMPARE(c.at(2023, 11, 30), QStringLiteral("planned "));
    QCOMPARE(c.at(2024, 4, 30), QStringLiteral("planned 2024-05?"));
    QCOMPARE(c.at(2024, 5, 26), QStringLiteral("planned 2024-05?"));
    QCOMPARE(c.at(2024, 5, 27), QStringLiteral("held 2024-05-27"));
    const SnapshotPtr then = c.on(2024, 4, 30);
    QCOMPARE(edtfFromSpan(then->asOf[index(then->find(u"meeting/a"))]), QStringLiteral("2024-04~"));
    QVERIFY(c.whole->status[index(c.whole->find(u"meeting/a"))] == Status::Held);
}

void TestKnownOn::aPlanIsKnownFromTheFirstWordOfIt()
{
    Case c;
    const Row r = c.meeting("", Status::Planned, "2025-07");
    c.says(r, "status", "planned", "2025-03");
    QCOMPARE(c.at(2025, 3, 30), QStringLiteral("-"));
    QCOMPARE(c.at(2025, 3, 31), QStringLiteral("planned "));
    QCOMPARE(c.at(2026, 1, 1), QStringLiteral("planned "));
}

void TestKnownOn::aPlanWithoutADayIsAsOldAsItsSource()
{
    Case c;
    const Row r = c.meeting("2026", Status::Planned);
    sample::cite(c.assembly, r, c.article);
    QCOMPARE(c.at(2025, 3, 30), QStringLiteral("-"));
    QCOMPARE(c.at(2025, 3, 31), QStringLiteral("planned 2026"));
}

void TestKnownOn::anAgreementIsInForceOnlyFromThen()
{
    Case c;
    const Row r = c.meeting("2010-12-16", Status::InForce);
    c.says(r, "status", "held", "2010-12-16");
    c.says(r, "status", "in-force", "2011-05-17");
    QCOMPARE(c.at(2010, 12, 15), QStringLiteral("-"));
    QCOMPARE(c.at(2011, 5, 16), QStringLiteral("held 2010-12-16"));
    QCOMPARE(c.at(2011, 5, 17), QStringLiteral("in-force 2010-12-16"));
}

void TestKnownOn::aPostponedMeetingHadItsFirstDate()
{
    Case c;
    const Row r = c.meeting("", Status::Postponed, "2025-11-20");
    c.assembly.setOriginalSpan(r, sample::span("2025-11-24"));
    c.says(r, "status", "planned", "2025-10-01");
    QCOMPARE(c.at(2025, 11, 1), QStringLiteral("planned 2025-11-24"));
    QCOMPARE(c.at(2025, 11, 20), QStringLiteral("postponed "));
}

void TestKnownOn::aFirstDateThatHasPassedIsNoDate()
{
    Case c;
    const Row r = c.meeting("2024-05-27", Status::Held);
    c.assembly.setOriginalSpan(r, sample::span("2023-12?"));
    c.says(r, "status", "planned", "2023-11");
    QCOMPARE(c.at(2023, 12, 1), QStringLiteral("planned 2023-12?"));
    QCOMPARE(c.at(2024, 1, 1), QStringLiteral("planned "));
}

void TestKnownOn::aFirstDateIsUnknownUntilItWasNamed()
{
    Case c;
    const Row r = c.meeting("2024-05-27", Status::Held);
    c.assembly.setOriginalSpan(r, sample::span("2024-03"));
    c.says(r, "status", "planned", "2023-11");
    c.says(r, "original_date", "2024-03", "2024-01");
    QCOMPARE(c.at(2023, 12, 1), QStringLiteral("planned "));
    QCOMPARE(c.at(2024, 2, 1), QStringLiteral("planned 2024-03"));
}

void TestKnownOn::aLaterWordOverridesThePresentState()
{
    Case c;
    const Row r = c.meeting("2020-01-01", Status::Held);
    c.says(r, "status", "disputed", "2021-01-01");
    QCOMPARE(c.at(2020, 6, 1), QStringLiteral("held 2020-01-01"));
    QCOMPARE(c.at(2021, 6, 1), QStringLiteral("disputed 2020-01-01"));
}

void TestKnownOn::aTermOfOfficeHasNoEndBeforeItEnded()
{
    Case c;
    const Row r = sample::add(c.assembly, sample::Tenure, "tenure/a");
    c.assembly.columns.span[index(r)] = sample::span("2012-12-26/2020-09-16");
    QCOMPARE(c.at(2012, 12, 25, "tenure/a"), QStringLiteral("-"));
    QCOMPARE(c.at(2015, 1, 1, "tenure/a"), QStringLiteral(" 2012-12-26/.."));
    QCOMPARE(c.at(2020, 9, 16, "tenure/a"), QStringLiteral(" 2012-12-26/2020-09-16"));
}

void TestKnownOn::aTermThatBeginsLaterIsNotThere()
{
    Case c;
    const Row r = sample::add(c.assembly, sample::Tenure, "tenure/a");
    c.assembly.columns.span[index(r)] = sample::span("2025-10-21/..");
    c.says(r, "", "", "2020"); // cited from what is older than the term
    QCOMPARE(c.at(2024, 1, 1, "tenure/a"), QStringLiteral("-"));
    QCOMPARE(c.at(2025, 10, 21, "tenure/a"), QStringLiteral(" 2025-10-21/.."));
}

void TestKnownOn::whatIsWrittenOfALaterStateIsLeftOut()
{
    Case c;
    const Row r = c.describedMeeting();
    c.says(r, "status", "planned", "2023-11");
    QCOMPARE(c.at(2024, 1, 1), QStringLiteral("planned "));
    QCOMPARE(c.writtenOn(2024, 1, 1, "meeting/a"), QStringLiteral("||"));
    QCOMPARE(c.outcomesOn(2024, 1, 1), std::size_t(0));
}

void TestKnownOn::whatIsWrittenOfThePresentStateStays()
{
    Case c;
    c.says(c.describedMeeting(), "status", "planned", "2023-11");
    QCOMPARE(c.writtenOn(2024, 5, 27, "meeting/a"), QStringLiteral("Agreed.||unsure"));
    QCOMPARE(c.outcomesOn(2024, 5, 27), std::size_t(2));
}

void TestKnownOn::whatWasWrittenThenIsReadThen()
{
    Case c;
    const Row r = c.describedMeeting();
    c.says(r, "status", "planned", "2023-11");
    c.says(r, "summary", "Meant to agree.", "2023-11");
    c.says(r, "summary", "Put off once.", "2024-04");
    QCOMPARE(c.writtenOn(2024, 1, 1, "meeting/a"), QStringLiteral("Meant to agree.||"));
    QCOMPARE(c.writtenOn(2024, 5, 1, "meeting/a"), QStringLiteral("Put off once.||"));
    QCOMPARE(c.writtenOn(2024, 5, 27, "meeting/a"), QStringLiteral("Agreed.||unsure"));
}

void TestKnownOn::whatHeldAllAlongIsReadFromThenOn()
{
    Case c;
    const Row land = sample::add(c.assembly, sample::Country, "country/a");
    c.describe(land);
    c.says(land, "summary", "To agree.", "2007");
    c.says(land, "summary", "", "2009");
    for (const char *date : {"2008-12-13", "2020-02-01"})
        c.assembly.ties.push_back({sample::addMeeting(c.assembly, date, date, Status::Held, 2), Role::Host, land});
    QCOMPARE(c.writtenOn(2008, 12, 31, "country/a"), QStringLiteral("To agree.||"));
    QCOMPARE(c.writtenOn(2010, 1, 1, "country/a"), QStringLiteral("Agreed.||"));
    QCOMPARE(c.writtenOn(2020, 2, 1, "country/a"), QStringLiteral("Agreed.||unsure"));
}

void TestKnownOn::nobodyKnowsWhoWillCome()
{
    Case c;
    const Row r = c.meeting("2024-05-27", Status::Held);
    c.says(r, "status", "planned", "2023-11");
    const Row person = sample::add(c.assembly, sample::Official, "official/a");
    const Row land = sample::add(c.assembly, sample::Country, "country/a");
    c.assembly.ties.push_back({r, Role::Participant, person});
    c.assembly.ties.push_back({r, Role::Chair, person});
    c.assembly.ties.push_back({r, Role::Participant, land});
    const auto ties = [&c](int month) {
        const SnapshotPtr then = c.on(2024, month, 27);
        return std::pair(then->ties(then->find(u"meeting/a")).size(), then->backTies(then->find(u"official/a")).size());
    };
    QCOMPARE(ties(4), std::pair(std::size_t(1), std::size_t(0)));
    QCOMPARE(ties(5), std::pair(std::size_t(3), std::size_t(2)));
}

void TestKnownOn::notesAreOfTheWholeDocument()
{
    Case c;
    c.describedMeeting();
    QCOMPARE(c.writtenOn(2026, 6, 29, "meeting/a"), QStringLiteral("Agreed.||unsure"));
    QCOMPARE(c.writtenOn(2026, 6, 30, "meeting/a"), QStringLiteral("Agreed.|Twice put off.|unsure"));
}

void TestKnownOn::whatIsWrittenOfAWholeKnowsOfItsParts()
{
    Case c;
    const Row whole = sample::add(c.assembly, sample::Country, "country/whole");
    const Row part = sample::add(c.assembly, sample::Country, "country/part");
    c.describe(whole);
    c.assembly.ties.push_back({part, Role::Parent, whole});
    c.assembly.ties.push_back({c.meeting("2008-12-13", Status::Held), Role::Host, part});
    QCOMPARE(c.writtenOn(2007, 1, 1, "country/whole"), QStringLiteral("||"));
    QCOMPARE(c.writtenOn(2009, 1, 1, "country/whole"), QStringLiteral("Agreed.||unsure"));
}

void TestKnownOn::holdersOfLaterOfficesAreNotDescribed()
{
    Case c;
    const Row holder = sample::add(c.assembly, sample::Official, "official/a");
    const Row tenure = sample::add(c.assembly, sample::Tenure, "tenure/a");
    c.describe(holder);
    c.describe(tenure);
    c.assembly.columns.span[index(tenure)] = sample::span("2012-12-26/2020-09-16");
    c.assembly.ties.push_back({tenure, Role::Subject, holder});
    QCOMPARE(c.writtenOn(2010, 1, 1, "official/a"), QStringLiteral("||"));
    QCOMPARE(c.writtenOn(2015, 1, 1, "official/a"), QStringLiteral("||"));
    QCOMPARE(c.writtenOn(2015, 1, 1, "tenure/a"), QStringLiteral("||"));
    for (const char *id : {"official/a", "tenure/a"})
        QCOMPARE(c.writtenOn(2021, 1, 1, id), QStringLiteral("Agreed.||unsure"));
}

void TestKnownOn::entitiesAreThereFromTheirFirstMention()
{
    Case c;
    const Row person = sample::add(c.assembly, sample::Official, "official/a");
    c.assembly.ties.push_back({c.meeting("2008-12-13", Status::Held), Role::Participant, person});
    for (const auto &[year, isThere] : {std::pair(2007, false), {2009, true}}) {
        const SnapshotPtr then = c.on(year, 1, 1);
        QCOMPARE(then->isPresent(then->find(u"official/a")), isThere);
    }
}

void TestKnownOn::whatMentionedEntitiesBelongToIsThere()
{
    Case c;
    const Row person = sample::add(c.assembly, sample::Official, "official/a");
    const Row land = sample::add(c.assembly, sample::Country, "country/a");
    const Row whole = sample::add(c.assembly, sample::Country, "country/whole");
    const Row later = sample::addMeeting(c.assembly, "meeting/later", "2020", Status::Held, 2);
    c.assembly.ties.push_back({c.meeting("2008-12-13", Status::Held), Role::Participant, person});
    c.assembly.ties.push_back({person, Role::Country, land});
    c.assembly.ties.push_back({land, Role::Parent, whole});
    for (const Row r : {land, whole})
        c.assembly.ties.push_back({later, Role::Host, r});
    for (const auto &[year, isThere] : {std::pair(2007, false), {2009, true}}) {
        const SnapshotPtr then = c.on(year, 1, 1);
        QCOMPARE(then->isPresent(then->find(u"country/a")), isThere);
        QCOMPARE(then->isPresent(then->find(u"country/whole")), isThere);
    }
}

void TestKnownOn::entitiesThatComeUpAgainLaterAreNotDescribed()
{
    Case c;
    const Row person = sample::add(c.assembly, sample::Official, "official/a");
    c.describe(person);
    const Row first = c.meeting("2008-12-13", Status::Held);
    for (const Row r : {first, sample::addMeeting(c.assembly, "meeting/later", "2020-02-01", Status::Held, 2)})
        c.assembly.ties.push_back({r, Role::Participant, person});
    QCOMPARE(c.writtenOn(2010, 1, 1, "official/a"), QStringLiteral("||"));
    QCOMPARE(c.writtenOn(2020, 2, 1, "official/a"), QStringLiteral("Agreed.||unsure"));
}

void TestKnownOn::unmentionedEntitiesAreAlwaysThereButSourcesOfLater()
{
    Case c;
    const SnapshotPtr then = c.on(1900, 1, 1);
    QVERIFY(then->isPresent(then->find(u"source/gazette")));
    QVERIFY(!then->isPresent(then->find(u"source/article")));
    QVERIFY(c.on(2025, 3, 31)->isPresent(then->find(u"source/article")));
}

void TestKnownOn::laterCitationsAreLeftOut()
{
    Case c;
    const Row r = c.meeting("2008-12-13", Status::Held);
    sample::cite(c.assembly, r, c.article);
    c.says(r, "", "", "2010");
    c.says(r, "", "", "");
    const auto count = [&c](int year) {
        const SnapshotPtr then = c.on(year, 12, 31);
        return then->citations(then->find(u"meeting/a")).size();
    };
    QCOMPARE(count(2008), std::size_t(1));
    QCOMPARE(count(2010), std::size_t(2));
    QCOMPARE(count(2025), std::size_t(3));
}

void TestKnownOn::whatHasNoDateAtAllWasAlwaysThere()
{
    Case c;
    sample::add(c.assembly, sample::Position, "position/a");
    QCOMPARE(c.at(1900, 1, 1, "position/a"), QStringLiteral(" "));
}

void TestKnownOn::whatCameToNothingIsKnownFromItsDay()
{
    Case c;
    c.meeting("2012-11", Status::Cancelled);
    QCOMPARE(c.at(1990, 1, 1), QStringLiteral("-"));
    QCOMPARE(c.at(2012, 11, 30), QStringLiteral("cancelled 2012-11"));
}

void TestKnownOn::aCitationIsAsOldAsTheDateOfItsSource()
{
    Case c;
    const Row r = c.meeting("", Status::Planned);
    const Row paper = sample::add(c.assembly, sample::Source, "source/paper");
    c.assembly.columns.span[index(paper)] = sample::span("2015-06");
    sample::cite(c.assembly, r, paper);
    QCOMPARE(c.at(2015, 6, 29), QStringLiteral("-"));
    QCOMPARE(c.at(2015, 6, 30), QStringLiteral("planned "));
}

void TestKnownOn::theHorizonIsThatDay()
{
    Case c;
    QCOMPARE(c.on(2020, 1, 1)->info.horizon, day(2020, 1, 1));
    QCOMPARE(c.on(2030, 1, 1)->info.horizon, c.whole->info.horizon);
}

QTEST_GUILESS_MAIN(TestKnownOn)
#include "tst_knownOn.moc"
