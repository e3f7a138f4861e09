// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/frameFixture.h"
#include "tests/support/snapshotFixture.h"
#include "widgets/details/detailsDocument.h"

#include <QTest>

#include <algorithm>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

SnapshotPtr record()
{
    SnapshotFixture f;
    f.add("country", "country/aland").name("Aland", "甲国", "", "갑국").importance(3);
    f.add("country", "country/boria").name("Boria").importance(3);
    f.add("official", "official/ann-ash").name("Ash Ann").tie(Role::Country, "country/aland");
    f.add("official", "official/bo-birch").name("Birch Bo").tie(Role::Country, "country/boria");
    f.add("expert", "expert/cy").name("Cy Elm");
    f.add("issue", "issue/rivers").name("Rivers", "河流");
    f.add("issue", "issue/floods").name("Floods");
    f.add("place", "place/quay").name("Quay");
    f.add("series", "series/talks").name("River Talks");
    f.add("office", "office/warden").name("Warden of Aland").tie(Role::Country, "country/aland");
    f.add("source", "source/gazette").name("Gazette");
    f.add("source", "source/courier").name("Courier");
    f.add("indicator", "indicator/rain").name("Rain");
    f.add("meeting", "meeting/talks-1")
        .name("First talks")
        .date("2001-05-04")
        .status(Status::Held)
        .tie(Role::Series, "series/talks")
        .cite("source/gazette");
    f.add("meeting", "meeting/talks-2")
        .name("Second talks", "第二次会谈")
        .date("2002-09-04")
        .status(Status::Held)
        .tie(Role::Series, "series/talks")
        .tie(Role::Place, "place/quay")
        .tie(Role::Host, "country/aland")
        .tie(Role::Chair, "official/bo-birch")
        .tie(Role::Participant, "official/ann-ash")
        .tie(Role::Participant, "official/bo-birch")
        .tie(Role::Issue, "issue/rivers")
        .tie(Role::Outcome, "agreement/charter")
        .summary("They met <b>twice</b> & agreed.")
        .notes("The Courier gives another day.")
        .cite("source/gazette")
        .cite("source/courier");
    f.add("meeting", "meeting/talks-3")
        .name("Third talks")
        .status(Status::Planned)
        .tie(Role::Series, "series/talks")
        .cite("source/courier");
    f.add("agreement", "agreement/charter").name("River Charter").date("2002-09-04").cite("source/gazette");
    f.add("position", "position/ash-rivers")
        .type("position")
        .stance("supports")
        .summary("Ash Ann wants clean rivers.")
        .tie(Role::Subject, "official/ann-ash")
        .tie(Role::Object, "issue/rivers")
        .tie(Role::Meeting, "meeting/talks-2")
        .cite("source/gazette");
    f.add("position", "position/cy-on-birch")
        .type("position")
        .stance("opposes")
        .summary("Birch Bo avoids the matter.")
        .tie(Role::Subject, "official/bo-birch")
        .tie(Role::Object, "issue/rivers")
        .tie(Role::Meeting, "meeting/talks-2")
        .tie(Role::Speaker, "expert/cy")
        .cite("source/courier");
    f.add("position", "position/courier-talks")
        .type("position")
        .stance("opposes")
        .summary("Courier doubts the talks.")
        .tie(Role::Subject, "source/courier")
        .tie(Role::Object, "issue/floods")
        .tie(Role::Meeting, "meeting/talks-2")
        .cite("source/courier");
    f.add("tenure", "tenure/ash")
        .type("holds-office")
        .date("2000/2004")
        .tie(Role::Subject, "official/ann-ash")
        .tie(Role::Object, "office/warden")
        .cite("source/gazette");
    f.add("relation", "relation/pact")
        .type("allied-with")
        .date("1990")
        .tie(Role::Subject, "country/aland")
        .tie(Role::Object, "country/boria")
        .cite("source/gazette");
    return f.build();
}

DetailsDocument described(const QStringList &ids, Language language = Language::English)
{
    static const SnapshotPtr snapshot = record();
    return describe(*frameSelecting(snapshot, ids, language));
}

// The texts of the blocks under a heading.
QStringList under(const DetailsDocument &document, const QString &heading)
{
    QStringList texts;
    bool isInside = false;
    for (const DetailsBlock &block : document.blocks) {
        QString text;
        for (const DetailsPiece &piece : block.pieces)
            text += piece.text;
        if (block.form == DetailsForm::Heading)
            isInside = text == heading;
        else if (isInside)
            texts += text.replace(QChar::Nbsp, QLatin1Char(' ')).trimmed();
    }
    return texts;
}

const DetailsBlock *first(const DetailsDocument &document, DetailsForm form)
{
    const auto found = std::ranges::find(document.blocks, form, &DetailsBlock::form);
    return found == document.blocks.end() ? nullptr : &*found;
}

QString textOf(const DetailsBlock *block)
{
    QString text;
    for (const DetailsPiece &piece : block->pieces)
        text += piece.text;
    return text.replace(QChar::Nbsp, QLatin1Char(' '));
}

const QString second = QStringLiteral("meeting/talks-2");

} // namespace

class TestDetailsDocument : public QObject
{
    Q_OBJECT
private slots:
    void aMeetingOpensWithWhatWhenAndWhere();
    void hostAndChairAreMarkedAndComeFirst();
    void positionsHoldOnlyWhatTheHolderSaid();
    void whatIsSaidAboutSomeoneOpensWithTheSpeaker();
    void aSourceSpeaksOfAMeetingFromOutside();
    void whoComesIsHeadedByWhetherItTookPlace();
    void beforeAndAfterAreMeasuredFromTheDates();
    void citationMarksLeadToTheSources();
    void correctionsComeWithAWarning();
    void textsFromTheDataStayPlain();
    void anOfficialShowsTermsAndMeetings();
    void anOfficeShowsItsHolders();
    void aCountryShowsRelationsSeenFromIt();
    void aSourceShowsWhatRestsOnIt();
    void otherLanguagesNameStanceAndIssueInTheirWords();
    void severalRecordsMakeAListAndWhatTheyShare();
    void nothingSelectedInvites();
    void theLatestAreFiveHeldMeetings();
    void oneOfAKindIsInTheSingular();
    void longSectionsFold();
    void onlyWebAddressesAreFollowed();
    void unknownIdsAreNothingSelected();
};

void TestDetailsDocument::aMeetingOpensWithWhatWhenAndWhere()
{
    const DetailsDocument document = described({second});
    QCOMPARE(textOf(first(document, DetailsForm::Title)), QStringLiteral("Second talks"));
    QCOMPARE(textOf(first(document, DetailsForm::Names)), QStringLiteral("第二次会谈"));
    QCOMPARE(textOf(first(document, DetailsForm::Line)), QStringLiteral("4 September 2002 · Quay · held [1] [2]"));
    QVERIFY(textOf(first(document, DetailsForm::Overline)).contains(QStringLiteral("River Talks")));
}

void TestDetailsDocument::hostAndChairAreMarkedAndComeFirst()
{
    const DetailsDocument document = described({second});
    const DetailsBlock *chips = first(document, DetailsForm::Chips);
    QVERIFY(chips);
    QCOMPARE(chips->pieces.size(), 2u);
    QVERIFY(chips->pieces[0].isChip);
    const QString all = textOf(chips);
    QVERIFY(all.contains(QStringLiteral("Ash Ann · host")));
    QVERIFY(all.contains(QStringLiteral("Birch Bo · chair")));
    QCOMPARE(chips->pieces[0].link.left(16), QStringLiteral("record:official/"));
}

void TestDetailsDocument::positionsHoldOnlyWhatTheHolderSaid()
{
    const DetailsDocument document = described({second});
    QCOMPARE(under(document, QStringLiteral("Positions taken")),
             QStringList{QStringLiteral("Ash Ann wants clean rivers. [1]")});
    const DetailsBlock *statement = first(document, DetailsForm::Statement);
    QVERIFY(statement->pieces[0].isBold);
    QCOMPARE(statement->pieces[0].link, QStringLiteral("record:official/ann-ash"));
    QVERIFY(!statement->isDotted);
}

void TestDetailsDocument::whatIsSaidAboutSomeoneOpensWithTheSpeaker()
{
    const DetailsDocument document = described({second});
    const QStringList about = under(document, QStringLiteral("Said about them"));
    QVERIFY(about.contains(QStringLiteral("Cy Elm: Birch Bo avoids the matter. [2]")));
    QVERIFY(std::ranges::any_of(document.blocks, &DetailsBlock::isDotted));
}

void TestDetailsDocument::aSourceSpeaksOfAMeetingFromOutside()
{
    const QString sentence = QStringLiteral("Courier doubts the talks. [2]");
    QVERIFY(under(described({second}), QStringLiteral("Said about them")).contains(sentence));
    const DetailsDocument ofIssue = described({QStringLiteral("issue/floods")});
    QCOMPARE(under(ofIssue, QStringLiteral("Said about them")),
             QStringList{QStringLiteral("Courier doubts the talks. [1]")});
    QVERIFY(under(ofIssue, QStringLiteral("Positions taken")).isEmpty());
}

void TestDetailsDocument::whoComesIsHeadedByWhetherItTookPlace()
{
    const auto headings = [](const char *kind, Status status) {
        SnapshotFixture f;
        f.add("country", "country/aland").name("Aland");
        f.add(kind, "meeting/a").name("One").status(status).tie(Role::Participant, "country/aland");
        QStringList texts;
        for (const DetailsBlock &block : describe(*frameSelecting(f.build(), {QStringLiteral("meeting/a")})).blocks)
            if (block.form == DetailsForm::Heading)
                texts += textOf(&block);
        return texts;
    };
    for (const Status status : {Status::None, Status::Held})
        QCOMPARE(headings("meeting", status).value(0), QStringLiteral("Took part"));
    for (const Status status : {Status::Planned, Status::Postponed, Status::Proposed})
        QCOMPARE(headings("meeting", status).value(0), QStringLiteral("Expected to take part"));
    QCOMPARE(headings("meeting", Status::Cancelled).value(0), QStringLiteral("Was to take part"));
    QCOMPARE(headings("meeting", Status::Claimed).value(0), QStringLiteral("Concerns"));
    QCOMPARE(headings("event", Status::Held).value(0), QStringLiteral("Concerns"));
}

void TestDetailsDocument::beforeAndAfterAreMeasuredFromTheDates()
{
    const QStringList lines = under(described({second}), QStringLiteral("Before and after"));
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0], QStringLiteral("← First talks · 4 May 2001 (16 months)"));
    QCOMPARE(lines[1], QStringLiteral("→ Third talks · planned · no date"));
}

void TestDetailsDocument::citationMarksLeadToTheSources()
{
    const DetailsDocument document = described({second});
    QCOMPARE(under(document, QStringLiteral("Sources")),
             (QStringList{QStringLiteral("[1] Gazette"), QStringLiteral("[2] Courier")}));
    for (const DetailsBlock &block : document.blocks)
        for (const DetailsPiece &piece : block.pieces)
            if (piece.isRaised)
                QVERIFY(std::ranges::any_of(document.blocks, [&](auto &b) { return b.anchor == piece.link; }));
}

void TestDetailsDocument::correctionsComeWithAWarning()
{
    const DetailsBlock *warning = first(described({second}), DetailsForm::Warning);
    QVERIFY(warning);
    const DetailsDocument document = described({second});
    QCOMPARE(under(document, QStringLiteral("Corrections and doubts")),
             QStringList{QStringLiteral("The Courier gives another day.")});
}

void TestDetailsDocument::textsFromTheDataStayPlain()
{
    const DetailsDocument document = described({second});
    QCOMPARE(textOf(first(document, DetailsForm::Paragraph)), QStringLiteral("They met <b>twice</b> & agreed."));
}

void TestDetailsDocument::anOfficialShowsTermsAndMeetings()
{
    const DetailsDocument document = described({QStringLiteral("official/ann-ash")});
    const QStringList terms = under(document, QStringLiteral("Terms of office"));
    QCOMPARE(terms.size(), 1);
    QVERIFY2(terms[0].startsWith(QStringLiteral("Warden of Aland · ")), qPrintable(terms[0]));
    QCOMPARE(under(document, QStringLiteral("Meetings and events")),
             QStringList{QStringLiteral("Second talks · 4 September 2002 [1] [2]")});
}

void TestDetailsDocument::anOfficeShowsItsHolders()
{
    const QStringList terms = under(described({QStringLiteral("office/warden")}), QStringLiteral("Terms of office"));
    QCOMPARE(terms.size(), 1);
    QVERIFY(terms[0].startsWith(QStringLiteral("Ash Ann · ")));
}

void TestDetailsDocument::aCountryShowsRelationsSeenFromIt()
{
    const QStringList relations = under(described({QStringLiteral("country/boria")}), QStringLiteral("Relations"));
    QCOMPARE(relations.size(), 1);
    QVERIFY2(relations[0].contains(QStringLiteral("Aland")), qPrintable(relations[0]));
    QVERIFY(!relations[0].contains(QStringLiteral("Boria")));
}

void TestDetailsDocument::aSourceShowsWhatRestsOnIt()
{
    const QStringList resting =
        under(described({QStringLiteral("source/courier")}), QStringLiteral("What rests on it"));
    QCOMPARE(resting.size(), 4);
}

void TestDetailsDocument::otherLanguagesNameStanceAndIssueInTheirWords()
{
    const DetailsDocument document = described({second}, Language::Chinese);
    const DetailsBlock *statement = first(document, DetailsForm::Statement);
    const QString text = textOf(statement);
    QVERIFY2(text.contains(QStringLiteral("河流")), qPrintable(text));
    QCOMPARE(statement->pieces.back().link.left(5), QStringLiteral("cite:"));
    QCOMPARE(textOf(first(document, DetailsForm::Title)), QStringLiteral("第二次会谈"));
}

void TestDetailsDocument::severalRecordsMakeAListAndWhatTheyShare()
{
    const DetailsDocument document = described({QStringLiteral("meeting/talks-1"), second});
    QCOMPARE(textOf(first(document, DetailsForm::Title)), QStringLiteral("2 record(s) selected"));
    QCOMPARE(under(document, QStringLiteral("Selected")).size(), 2);
    QVERIFY(under(document, QStringLiteral("Selected"))[0].startsWith(QStringLiteral("Second talks")));
    QVERIFY(under(document, QStringLiteral("What they share"))
                .join(QLatin1Char('\n'))
                .contains(QStringLiteral("River Talks")));
}

void TestDetailsDocument::nothingSelectedInvites()
{
    const DetailsDocument document = described({});
    QVERIFY(first(document, DetailsForm::Hint));
    const QStringList counts = under(document, QStringLiteral("In view"));
    QVERIFY2(counts.contains(QStringLiteral("3 meetings")), qPrintable(counts.join(QLatin1Char('|'))));
}

void TestDetailsDocument::theLatestAreFiveHeldMeetings()
{
    SnapshotFixture f;
    for (const char *date : {"2001-05-01", "2001-05-02", "2001-05-03", "2001-05-04", "2001-05-05", "2001-05-06"})
        f.add("meeting", QByteArray("meeting/") + date).name(date).date(date).status(Status::Held);
    f.add("meeting", "meeting/off").name("Off").date("2001-05-07").status(Status::Cancelled).importance(3);
    f.add("event", "event/flood").name("Flood").date("2001-05-08").status(Status::Held).importance(3);
    const QStringList latest = under(describe(*frameSelecting(f.build(), {})), QStringLiteral("Latest"));
    QCOMPARE(latest.size(), 5);
    QVERIFY2(latest.first().startsWith(QStringLiteral("2001-05-06")), qPrintable(latest.first()));
    QVERIFY2(latest.last().startsWith(QStringLiteral("2001-05-02")), qPrintable(latest.last()));
}

void TestDetailsDocument::oneOfAKindIsInTheSingular()
{
    const QStringList counts = under(described({}), QStringLiteral("In view"));
    QVERIFY2(counts.contains(QStringLiteral("1 agreement")), qPrintable(counts.join(QLatin1Char('|'))));
}

void TestDetailsDocument::longSectionsFold()
{
    SnapshotFixture f;
    f.add("series", "series/long").name("Long");
    for (int i = 0; i < 30; ++i)
        f.add("meeting", "meeting/long-" + QByteArray::number(i))
            .name("One")
            .date("2001-05-04")
            .tie(Role::Series, "series/long");
    const FramePtr frame = frameSelecting(f.build(), {QStringLiteral("series/long")});
    const QString heading = QStringLiteral("Meetings and events");
    QCOMPARE(under(describe(*frame), heading).size(), 9);
    QCOMPARE(under(describe(*frame), heading).back(), QStringLiteral("Show 22 more"));
    QCOMPARE(under(describe(*frame, {QStringLiteral("events")}), heading).size(), 30);
}

void TestDetailsDocument::onlyWebAddressesAreFollowed()
{
    QCOMPARE(detailsLink(QStringLiteral("https://example.org/a")).kind, DetailsLinkKind::Web);
    QCOMPARE(detailsLink(QStringLiteral("mailto:a@example.org")).kind, DetailsLinkKind::Web);
    for (const char *address :
         {"file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "https:", "//x", "x", ""})
        QCOMPARE(detailsLink(QString::fromLatin1(address)).kind, DetailsLinkKind::None);
    const DetailsLink link = detailsLink(QStringLiteral("record:source/a"));
    QCOMPARE(link.kind, DetailsLinkKind::Record);
    QCOMPARE(link.target, QStringLiteral("source/a"));
    QCOMPARE(link.text(), QStringLiteral("record:source/a"));
}

void TestDetailsDocument::unknownIdsAreNothingSelected()
{
    QVERIFY(first(described({QStringLiteral("official/nobody")}), DetailsForm::Hint));
}

QTEST_GUILESS_MAIN(TestDetailsDocument)
#include "tst_detailsDocument.moc"
