// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/search.h"
#include "tests/support/snapshotFixture.h"

#include <QTest>

using namespace trilateral;
using trilateral::test::SnapshotFixture;

namespace
{

SnapshotPtr record()
{
    SnapshotFixture f;
    f.add("country", "country/borduria").name("Borduria", "博尔多", "ボルドリア", "보르두리아").importance(3);
    f.add("country", "country/new-borduria").name("New Borduria");
    f.add("official", "official/takahashi-ran").name("Takahashi Ran", "", "髙橋蘭").alias("en", "variant", "Tāran");
    f.add("issue", "issue/hinterborduria").name("Hinterborduria question").notes("Settled in secret.");
    f.add("organization", "organization/fund").name("Borduria Fund").importance(1);
    f.add("organization", "organization/bank").name("Borduria Bank").importance(1);
    f.add("series", "series/summit").name("Summit of the Three", "三国领导人会议", "三国サミット対話", "삼국 정상회의");
    f.add("meeting", "meeting/summit-2").name("2nd Summit").summary("Leaders met in Borduria; a fund was set up.");
    f.add("event", "event/note").name("A note").notes("Mentions Borduria once.");
    f.add("position", "position/1")
        .type("position")
        .stance("supports")
        .tie(Role::Subject, "country/borduria")
        .tie(Role::Object, "issue/hinterborduria");
    return f.build();
}

QStringList idsFound(const SnapshotPtr &s, QStringView text, std::size_t limit = 200)
{
    QStringList ids;
    for (const SearchHit &hit : SearchIndex(s).find(text, limit))
        ids << s->id(hit.row);
    return ids;
}

QStringList words(const char *separatedByBlanks)
{
    return QString::fromLatin1(separatedByBlanks).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString folded(QStringView text)
{
    return QString::fromUtf8(foldForSearch(text));
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT
private slots:
    void foldingMakesOneFormOfMany_data();
    void foldingMakesOneFormOfMany();
    void soundMarksOfKanaAndHangulStay();
    void theBestKindOfMatchComesFirst();
    void wordsMatchInAnyOrder();
    void everyWordMustBeFoundButInAnyField();
    void aWordInsideARunOfCharactersIsFound();
    void eitherFormOfACharacterFindsTheOther();
    void accentsCaseAndFullWidthDoNotMatter();
    void hitsTellWhatMatched();
    void theKindInAnIdIsNoMatch();
    void anIdFindsItsRecord();
    void composedTitlesAreFound();
    void nothingAndNonsenseFindNothing();
    void absentRecordsAreNotFound();
    void theLimitKeepsTheBest();
    void bareRecordsInNumbersAreFoundByIdAlone();
};

void TestSearch::foldingMakesOneFormOfMany_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto pair = [](const char *name, const char16_t *one, const char16_t *other) {
        QTest::newRow(name) << QString::fromUtf16(one) << QString::fromUtf16(other);
    };
    pair("case", u"ABC déjà", u"abc DEJA");
    pair("macron", u"Tōkyō", u"tokyo");
    pair("combining accent", u"é", u"e");
    pair("stroke", u"Łódź Ørsted", u"lodz orsted");
    pair("full width", u"ＦＴＡ　２０２５", u"fta 2025");
    pair("half-width kana", u"ﾄｳｷｮｳ", u"トウキョウ");
    pair("traditional", u"釣魚臺會議", u"钓鱼台会议");
    pair("Japanese", u"対話経済関係広気沢竜", u"对话经济关系广气泽龙");
    pair("old Japanese", u"廣氣澤國濱", u"広気沢国浜");
    pair("forms in names", u"髙橋 山﨑 渡邉 濵田 小嶋", u"高桥 山崎 渡边 滨田 小岛");
    pair("compatibility ideograph", u"\xf91b", u"\x4e82");
    pair("quotes and dashes", u"Ministers’ talks – “now”", u"ministers' talks - \"now\"");
    pair("middle dot", u"Ａ・Ｂ", u"a b");
    pair("sharp s", u"Straße", u"STRASSE");
}

void TestSearch::foldingMakesOneFormOfMany()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(folded(one), folded(other));
    QCOMPARE(folded(folded(one)), folded(one));
}

void TestSearch::soundMarksOfKanaAndHangulStay()
{
    QVERIFY(folded(u"か") != folded(u"が"));
    QVERIFY(folded(u"ハ") != folded(u"パ"));
    QCOMPARE(folded(u"정상회의"), QStringLiteral("정상회의"));
}

void TestSearch::theBestKindOfMatchComesFirst()
{
    QCOMPARE(idsFound(record(), u"borduria"),
             words("country/borduria organization/bank organization/fund country/new-borduria "
                   "issue/hinterborduria position/1 meeting/summit-2 event/note"));
}

void TestSearch::wordsMatchInAnyOrder()
{
    const SnapshotPtr s = record();
    QCOMPARE(idsFound(s, u"ran takahashi"), words("official/takahashi-ran"));
    QCOMPARE(idsFound(s, u"ran taka"), words("official/takahashi-ran"));
    QVERIFY(SearchIndex(s).find(u"fund borduria").front().score > SearchIndex(s).find(u"fund bord").front().score);
}

void TestSearch::everyWordMustBeFoundButInAnyField()
{
    const SnapshotPtr s = record();
    QCOMPARE(idsFound(s, u"hinter secret"), words("issue/hinterborduria"));
    QCOMPARE(idsFound(s, u"borduria fund"), words("organization/fund meeting/summit-2"));
    QCOMPARE(idsFound(s, u"borduria moon"), QStringList());
}

void TestSearch::aWordInsideARunOfCharactersIsFound()
{
    const SnapshotPtr s = record();
    QCOMPARE(idsFound(s, u"会议"), words("series/summit"));
    QCOMPARE(idsFound(s, u"导"), words("series/summit"));
    QCOMPARE(idsFound(s, u"サミット"), words("series/summit"));
    QCOMPARE(idsFound(s, u"정상"), words("series/summit"));
    QCOMPARE(idsFound(s, u"두리"), words("country/borduria"));
}

void TestSearch::eitherFormOfACharacterFindsTheOther()
{
    const SnapshotPtr s = record();
    for (const QStringView text : {u"領導人會議", u"对话", u"對話", u"三國"})
        QCOMPARE(idsFound(s, text), words("series/summit"));
    QCOMPARE(idsFound(s, u"高桥"), words("official/takahashi-ran"));
}

void TestSearch::accentsCaseAndFullWidthDoNotMatter()
{
    const SnapshotPtr s = record();
    QCOMPARE(idsFound(s, u"TARAN"), words("official/takahashi-ran"));
    QCOMPARE(idsFound(s, u"ｔａｋａ"), words("official/takahashi-ran"));
}

void TestSearch::hitsTellWhatMatched()
{
    const SnapshotPtr s = record();
    const SearchIndex index(s);
    const auto match = [&](QStringView text) -> QString {
        const SearchHit hit = index.find(text).front();
        return hit.field + QStringLiteral(": ") + hit.text;
    };
    QCOMPARE(match(u"borduria"), QStringLiteral("name: Borduria"));
    QCOMPARE(match(u"三国サ"), QStringLiteral("name:ja: 三国サミット対話"));
    QCOMPARE(match(u"taran"), QStringLiteral("name: Tāran"));
    QCOMPARE(match(u"leaders met"), QStringLiteral("summary: Leaders met in Borduria; a fund was set up."));
    QCOMPARE(match(u"secret"), QStringLiteral("notes: Settled in secret."));
    QCOMPARE(match(u"summit-2"), QStringLiteral("id: meeting/summit-2"));
}

void TestSearch::theKindInAnIdIsNoMatch()
{
    const SnapshotPtr s = record();
    QCOMPARE(idsFound(s, u"country"), QStringList());
    QCOMPARE(idsFound(s, u"country/"), words("country/borduria country/new-borduria"));
    QCOMPARE(idsFound(s, u"country/new"), words("country/new-borduria"));
}

void TestSearch::anIdFindsItsRecord()
{
    const SnapshotPtr s = record();
    const std::vector<SearchHit> hits = SearchIndex(s).find(u" country/borduria ");
    QCOMPARE(s->id(hits.front().row), QStringLiteral("country/borduria"));
    QCOMPARE(hits.front().field, QStringLiteral("id"));
    QCOMPARE(hits.size(), std::size_t(1));
}

void TestSearch::composedTitlesAreFound()
{
    const SnapshotPtr s = record();
    const std::vector<SearchHit> hits = SearchIndex(s).find(u"borduria supports hinter");
    QCOMPARE(hits.size(), std::size_t(1));
    QCOMPARE(hits.front().text, QStringLiteral("Borduria supports Hinterborduria question"));
    QCOMPARE(hits.front().field, QStringLiteral("name"));
}

void TestSearch::nothingAndNonsenseFindNothing()
{
    const SnapshotPtr s = record();
    for (const QStringView text : {u"", u"   ", u"xyzzy", u"\x3000"})
        QCOMPARE(idsFound(s, text), QStringList());
    QCOMPARE(SearchIndex(SnapshotFixture().build()).find(u"a").size(), std::size_t(0));
}

void TestSearch::absentRecordsAreNotFound()
{
    auto s = std::make_shared<Snapshot>(*record());
    s->present = Mask(s->count(), true);
    for (const char *id : {"country/borduria", "meeting/summit-2"})
        s->present.reset(s->find(QString::fromLatin1(id)));
    QVERIFY(!idsFound(s, u"borduria").contains(QStringLiteral("country/borduria")));
    QCOMPARE(idsFound(s, u"meeting/summit-2"), QStringList());
}

void TestSearch::theLimitKeepsTheBest()
{
    const SnapshotPtr s = record();
    QCOMPARE(idsFound(s, u"borduria", 2), idsFound(s, u"borduria").first(2));
    QCOMPARE(idsFound(s, u"borduria", 0), QStringList());
}

void TestSearch::bareRecordsInNumbersAreFoundByIdAlone()
{
    SnapshotFixture f;
    f.add("country", "country/aland").name("Aland");
    for (int i = 0; i < 20001; ++i)
        f.add("event", "event/" + QByteArray::number(i)).type("backs").tie(Role::Subject, "country/aland");
    const SnapshotPtr s = f.build();
    QCOMPARE(idsFound(s, u"aland"), words("country/aland"));
    QCOMPARE(idsFound(s, u"event/12345"), words("event/12345"));
}

QTEST_APPLESS_MAIN(TestSearch)
#include "tst_search.moc"
