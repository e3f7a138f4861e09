// SPDX-License-Identifier: GPL-3.0-or-later
// What the details panel says of sources: what they say when, what is doubted, and how one reads through them.
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
    f.add("country", "country/aland").name("Aland").importance(3);
    f.add("country", "country/boria").name("Boria").importance(3);
    f.add("issue", "issue/rivers").name("Rivers");
    f.add("source", "source/gazette").name("Gazette");
    f.add("source", "source/courier").name("Courier");
    f.add("meeting", "meeting/next")
        .name("Next talks")
        .status(Status::Planned)
        .asOf("2001-03")
        .cite("source/gazette", "¶2", "status", "planned", "2001-03")
        .cite("source/courier", "¶4", "status", "planned", "2001-07", "Without a day.")
        .cite("source/courier", "¶9", "status", "proposed", "2000-05")
        .cite("source/gazette", "¶3", "", "", "", "Only in the caption.");
    f.add("event", "event/flood")
        .name("Great flood")
        .date("2000-02-01")
        .status(Status::Held)
        .cite("source/gazette", "¶1")
        .cite("source/gazette", "¶3");
    f.add("position", "position/both")
        .type("position")
        .stance("supports")
        .tie(Role::Subject, "country/aland")
        .tie(Role::Subject, "country/boria")
        .tie(Role::Object, "issue/rivers")
        .cite("source/gazette", "¶10");
    return f.build();
}

// What is doubted.
SnapshotPtr doubts()
{
    SnapshotFixture f;
    f.add("country", "country/boria").name("Boria").importance(3);
    f.add("issue", "issue/rivers").name("Rivers");
    f.add("source", "source/gazette").name("Gazette");
    f.add("event", "event/storm").name("Storm").confidence("well-known").attributes(R"({"not_known":"place; date"})");
    f.add("agreement", "agreement/pact")
        .name("Pact")
        .attributes(R"({"in_force":"2002-03-01","ordinal_basis":"inferred","format":"beside a fair"})");
    f.add("expert", "expert/elm").name("Cy Elm");
    f.add("position", "position/elm")
        .name("Cy Elm says the water is low", "Cy Elm称水位很低")
        .type("position")
        .stance("supports")
        .summary("Cy Elm says the water is low.")
        .notes("The record says it is high.")
        .asOf("2001-07")
        .tie(Role::Subject, "country/boria")
        .tie(Role::Object, "issue/rivers")
        .tie(Role::Speaker, "expert/elm")
        .cite("source/gazette", "¶11");
    f.add("indicator", "indicator/rain").name("Rain");
    f.add("observation", "observation/rain")
        .date("2001")
        .tie(Role::Indicator, "indicator/rain")
        .summary("A lot.")
        .notes("Nobody measured it.")
        .confidence("unsure")
        .cite("source/gazette", "¶12");
    return f.build();
}

DetailsDocument doubted(const char *id, Language language = Language::English)
{
    return describe(*frameSelecting(doubts(), {QString::fromLatin1(id)}, language));
}

const SnapshotPtr &snapshot()
{
    static const SnapshotPtr shared = record();
    return shared;
}

QString textOf(const DetailsBlock &block)
{
    QString text;
    for (const DetailsPiece &piece : block.pieces)
        text += piece.text;
    return text.replace(QChar::Nbsp, QLatin1Char(' ')).trimmed();
}

DetailsDocument described(const char *id, const std::optional<Reading> &reading = std::nullopt)
{
    return describe(*frameSelecting(snapshot(), {QString::fromLatin1(id)}), {}, reading);
}

QStringList under(const DetailsDocument &document, const char *heading)
{
    QStringList texts;
    bool isInside = false;
    for (const DetailsBlock &block : document.blocks) {
        if (block.form == DetailsForm::Heading)
            isInside = textOf(block) == QLatin1String(heading);
        else if (isInside)
            texts += textOf(block);
    }
    return texts;
}

QStringList readingLinks(const DetailsDocument &document)
{
    QStringList links;
    for (const DetailsBlock &block : document.blocks)
        for (const DetailsPiece &piece : block.pieces)
            if (block.form == DetailsForm::Reading && piece.link.startsWith(QLatin1String("reading:")))
                links += piece.link;
    return links;
}

// With one's own notes as a source beside it.
auto &supper(SnapshotFixture &f)
{
    f.add("source", "source/mine").name("My own notes").layer("own");
    return f.add("meeting", "meeting/supper").name("Supper").date("2001-05-04");
}

DetailsDocument describedSupper(SnapshotFixture &f)
{
    return describe(*frameSelecting(f.build(), {QStringLiteral("meeting/supper")}, Language::English));
}

} // namespace

class TestDetailsEvidence : public QObject
{
    Q_OBJECT
private slots:
    void whatSourcesSayIsSaidOnceWithTheirDates()
    {
        const QStringList said = under(described("meeting/next"), "What the sources say");
        QCOMPARE(said.size(), 5);
        QCOMPARE(said[0], QStringLiteral("Status: proposed"));
        QCOMPARE(said[2], QStringLiteral("Status: planned"));
        QVERIFY2(said[3].startsWith(QStringLiteral("as of March 2001 [1] ¶2")), qPrintable(said[3]));
        QVERIFY2(said[4].endsWith(QStringLiteral("Without a day.")), qPrintable(said[4]));
    }
    void theHeadIsAsOfTheLatestWord()
    {
        const DetailsDocument document = described("meeting/next");
        QVERIFY(std::ranges::any_of(document.blocks, [](const DetailsBlock &block) {
            return textOf(block) == QStringLiteral("As of July 2001");
        }));
    }
    void whatASourceAddsStandsWithIt()
    {
        const DetailsDocument document = described("meeting/next");
        QVERIFY(under(document, "Corrections and doubts").isEmpty());
        const QStringList sources = under(document, "Sources");
        QVERIFY2(sources.join(u'|').contains(QStringLiteral("Gazette · Only in the caption.")),
                 qPrintable(sources.join(u'|')));
    }
    void aCorrectionStandsBesideTheStatement()
    {
        for (const Language language : {Language::English, Language::Chinese}) {
            const DetailsDocument document = doubted("issue/rivers", language);
            const auto statement = std::ranges::find(document.blocks, DetailsForm::Statement, &DetailsBlock::form);
            QVERIFY(statement != document.blocks.end());
            QCOMPARE((statement + 1)->form, DetailsForm::Warning);
            QCOMPARE(textOf(*(statement + 1)), QStringLiteral("The record says it is high."));
            QCOMPARE(statement->pieces.front().text, QStringLiteral("Cy Elm")); // whole, before another script too
        }
    }
    void whatAnotherRecordSaidIsShownInWords()
    {
        SnapshotFixture f;
        f.add("country", "country/aland").name("Aland");
        supper(f)
            .cite("source/mine", "", "participants", "country/aland")
            .cite("source/mine", "", "other_date", "2001-05")
            .cite("source/mine", "", "name:zh", "晚餐")
            .cite("source/mine", "", "summary", "With cake.");
        const DetailsDocument document = describedSupper(f);
        const QString said = under(document, "What the sources say").join(u'|');
        for (const char *line : {"Participant: Aland", "Another date: May 2001", "Name (简体中文): 晚餐"})
            QVERIFY2(said.contains(QString::fromUtf8(line)), qPrintable(said));
        QVERIFY(under(document, "Your notes").value(0).startsWith(QStringLiteral("With cake.")));
    }
    void onesOwnNoteIsNoSourceOfWhatTheRecordSays()
    {
        SnapshotFixture f;
        f.add("source", "source/paper").name("The paper");
        supper(f)
            .cite("source/paper", "p. 1")
            .cite("source/mine", "", "date", "2001-05-05")
            .cite("source/mine", "diary", "summary", "With cake.");
        const DetailsDocument document = describedSupper(f);
        const auto date = std::ranges::find_if(document.blocks, [](const DetailsBlock &block) {
            return textOf(block).startsWith(QStringLiteral("4 May 2001"));
        });
        QVERIFY(date != document.blocks.end());
        QCOMPARE(textOf(*date).count(u'['), 1);
        QVERIFY(under(document, "Your notes").value(0).contains(QStringLiteral("diary")));
    }
    void onlyShortNamesInFramesStayOnOneLine()
    {
        SnapshotFixture f;
        f.add("country", "country/aland").name("New Aland");
        f.add("country", "country/long").name("The Society for the Study of Very Long Names Indeed");
        supper(f).tie(Role::Participant, "country/aland").tie(Role::Participant, "country/long");
        const DetailsDocument document = describedSupper(f);
        const auto chips = std::ranges::find(document.blocks, DetailsForm::Chips, &DetailsBlock::form);
        QVERIFY(chips != document.blocks.end());
        QCOMPARE(chips->pieces.size(), std::size_t(2));
        for (const DetailsPiece &piece : chips->pieces) {
            const bool isShort = piece.text.size() < 30;
            QCOMPARE(piece.text.contains(QChar::Nbsp), isShort);
            QCOMPARE(piece.text.contains(u' '), !isShort);
        }
    }
    void aNameComesWithItsSortAndItsSource()
    {
        SnapshotFixture f;
        f.add("source", "source/gazette").name("Gazette");
        f.add("event", "event/tea")
            .name("Tea")
            .alias("eo", "short", "Te-o")
            .alias("zh", "", "茶會")
            .alias("zh", "", "茶会")
            .cite("source/gazette", "p. 3", "name:en", "Tea")
            .cite("source/gazette", "p. 4", "name:eo", "Te-o")
            .cite("source/gazette", "p. 5", "name:eo", "Teo");
        const DetailsDocument document =
            describe(*frameSelecting(f.build(), {QStringLiteral("event/tea")}, Language::English));
        QCOMPARE(under(document, "Other names"),
                 QStringList({QStringLiteral("Tea [1] p. 3"), QStringLiteral("Te-o · esperanto · short name [1] p. 4"),
                              QStringLiteral("茶会")})); // the first of a language stands in the head
        const QString said = under(document, "What the sources say").join(u'|');
        QVERIFY2(said.contains(QStringLiteral("Teo")), qPrintable(said));
        QVERIFY2(!said.contains(QStringLiteral("Te-o")), qPrintable(said));
    }
    void aStatementSaysWhen()
    {
        const QStringList said = under(doubted("issue/rivers"), "Said about them");
        QVERIFY2(said.value(0).contains(QStringLiteral("· as of July 2001")), qPrintable(said.join(u'|')));
    }
    void aFigureComesWithItsDoubt()
    {
        const QStringList figures = under(doubted("indicator/rain"), "Figures");
        QVERIFY2(figures.value(0).contains(QStringLiteral("A lot.")), qPrintable(figures.join(u'|')));
        QVERIFY2(figures.value(0).contains(QStringLiteral("Nobody measured it.")), qPrintable(figures.join(u'|')));
    }
    void howSureARecordIsAndWhatIsNotKnownIsSaidInWords()
    {
        const auto says = [](const char *id, Language language, const char *words) {
            const DetailsDocument document = doubted(id, language);
            return std::ranges::any_of(document.blocks, [&](const DetailsBlock &block) {
                return textOf(block).contains(QString::fromUtf8(words));
            });
        };
        QVERIFY(says("event/storm", Language::English, "well known"));
        QVERIFY(says("event/storm", Language::English, "place not known · date not known"));
        QVERIFY(says("event/storm", Language::Chinese, "众所周知"));
        QVERIFY(says("event/storm", Language::Japanese, "場所は不明"));
        QVERIFY(says("observation/rain", Language::Korean, "불확실"));
        QVERIFY(!says("event/storm", Language::Korean, "not_known"));
        QVERIFY(says("agreement/pact", Language::English, "number inferred · in force since 1 March 2002"));
        QVERIFY(says("agreement/pact", Language::Chinese, "届次系推断 · 2002年3月1日生效"));
        QVERIFY(!says("agreement/pact", Language::English, "beside a fair")); // in English alone
    }
    void aNameThatIsMissingInALanguageIsSaidToBe()
    {
        const auto names = [](Language language) {
            const DetailsDocument document = doubted("issue/rivers", language);
            const auto line = std::ranges::find(document.blocks, DetailsForm::Names, &DetailsBlock::form);
            return line == document.blocks.end() ? QString() : textOf(*line);
        };
        QCOMPARE(names(Language::English), QString());
        QCOMPARE(names(Language::Korean), QStringLiteral("no name in this language"));
        const DetailsDocument document = doubted("issue/rivers", Language::Korean);
        const auto title = std::ranges::find(document.blocks, DetailsForm::Title, &DetailsBlock::form);
        QCOMPARE(textOf(*title), QStringLiteral("Rivers")); // as it is called elsewhere, no guess
    }
    void whatMerelyHappenedWasNotHeld()
    {
        for (const DetailsBlock &block : described("event/flood").blocks)
            QVERIFY(!textOf(block).contains(QStringLiteral("held")));
    }
    void severalHoldersSupport()
    {
        QCOMPARE(under(described("position/both"), "Position taken").value(0),
                 QStringLiteral("Aland and Boria support Rivers [1] ¶10"));
    }
    void aSourceIsReadInTheOrderOfItsParagraphs()
    {
        const QStringList resting = under(described("source/gazette"), "What rests on it");
        QCOMPARE(resting.size(), 9); // four paragraphs, one of them with two things
        QCOMPARE(resting[0], QStringLiteral("¶1"));
        QVERIFY(resting[1].startsWith(QStringLiteral("Great flood")));
        QCOMPARE(resting.count(QStringLiteral("¶3")), 1);
        QCOMPARE(resting[7], QStringLiteral("¶10"));
        QCOMPARE(readingLinks(described("source/gazette")), QStringList{QStringLiteral("reading:source/gazette:0")});
    }
    void aReadingShowsTheWayBackAndOn()
    {
        const Reading reading{QStringLiteral("source/gazette"), 1};
        QCOMPARE(readingLinks(described("meeting/next", reading)),
                 (QStringList{QStringLiteral("reading:source/gazette:0"), QStringLiteral("reading:source/gazette:2")}));
        QCOMPARE(snapshot()->id(rowAt(*snapshot(), {reading.source, 4})), QStringLiteral("position/both"));
        QVERIFY(rowAt(*snapshot(), {reading.source, 5}) == Row::None);
        QVERIFY(readingLinks(described("event/flood", reading)).isEmpty());
    }
    void whoSaysThatManyTookPartIsCitedOnce()
    {
        SnapshotFixture f;
        f.type("participated-in", "relation");
        f.add("source", "source/gazette").name("Gazette");
        const char *ids[] = {"country/aland", "country/boria"};
        for (const char *id : ids)
            f.add("country", id).name(id);
        f.add("meeting", "meeting/a").name("A").tie(Role::Participant, ids[0]).tie(Role::Participant, ids[1]);
        for (const char *id : ids)
            f.add("relation", QByteArray("relation/") + id)
                .type("participated-in")
                .tie(Role::Subject, id)
                .tie(Role::Object, "meeting/a")
                .cite("source/gazette", "¶8");
        const DetailsDocument document = describe(*frameSelecting(f.build(), {QStringLiteral("meeting/a")}));
        QCOMPARE(under(document, "Took part").join(u'|').count(QStringLiteral("[1] ¶8")), 1);
        QVERIFY(under(document, "Relations").isEmpty());
    }
    void readingsRoundTrip()
    {
        const std::optional<Reading> reading = readingFrom(Reading{QStringLiteral("source/a:b"), 12}.text());
        QVERIFY(reading && reading->source == QStringLiteral("source/a:b") && reading->place == 12);
        QVERIFY(!readingFrom(QStringLiteral("source/a")) && !readingFrom(QStringLiteral("source/a:x")));
    }
};

QTEST_GUILESS_MAIN(TestDetailsEvidence)
#include "tst_detailsEvidence.moc"
