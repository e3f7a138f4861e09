// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/importer.h"
#include "model/dataset/looseDate.h"
#include "model/dataset/mapping.h"
#include "model/dataset/typeTones.h"
#include "model/snapshot/wording.h"
#include "tests/support/sameSnapshot.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace trilateral;

namespace
{

QString list(const char *name)
{
    return QStringLiteral(TEST_DATA "/lists/") + QLatin1String(name);
}

class LastProgress final : public Progress
{
public:
    void report(qint64 doneNow, qint64 totalNow) override
    {
        isRising = isRising && (totalNow != total || doneNow >= done);
        done = doneNow;
        total = totalNow;
    }
    [[nodiscard]] bool isCancelled() const override { return total > 0 && isImpatient; }
    qint64 done = 0;
    qint64 total = 0;
    bool isRising = true;
    bool isImpatient = false;
};

} // namespace

class TestEventList : public QObject
{
    Q_OBJECT
private slots:
    void aRowIsAnEventBetweenTwoActors();
    void identicalNamesAreOneActorAndAlikeOnesTwo();
    void everyEventCitesItsLine();
    void aClassListNeedsNoMapping_data();
    void aClassListNeedsNoMapping();
    void aMappingNamesTheColumns();
    void wrongMappingsAreRefused_data();
    void wrongMappingsAreRefused();
    void usualHeadersAreRecognised_data();
    void usualHeadersAreRecognised();
    void titlesAreRecognisedInEveryScript_data();
    void titlesAreRecognisedInEveryScript();
    void problemsAreToldWithTheirLine();
    void looseDatesAreReadInOneWayOnly_data();
    void looseDatesAreReadInOneWayOnly();
    void aListHoldsDatesAsPeopleTypeThem();
    void progressRisesAndCanCancel();
    void severalListsShareOneDocument();
    void everyFrequentWordHasItsOwnTone();
    void furtherWordsShareATone();

private:
    static ImportedDataset read(const QStringList &sources, const QString &mapping = {})
    {
        NoProgress progress;
        Result<ImportedDataset> data = readMappedDataset(sources, mapping, progress);
        return data ? std::move(*data) : ImportedDataset{std::make_shared<Snapshot>(), {}};
    }
    static std::shared_ptr<Snapshot> readText(const QByteArray &text)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("list.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return nullptr;
        file.close();
        return read({file.fileName()}).snapshot;
    }
    static QStringList idsOf(const Snapshot &s, Base base)
    {
        QStringList ids;
        for (quint32 i = s.rows(base).first; i < s.rows(base).last; ++i)
            ids += s.id(row(i));
        return ids;
    }
};

void TestEventList::aRowIsAnEventBetweenTwoActors()
{
    const ImportedDataset data = read({list("actors.csv")});
    const Snapshot &s = *data.snapshot;
    QCOMPARE(data.report.warningCount, 0);
    QCOMPARE(idsOf(s, Base::Event),
             (QStringList{QStringLiteral("event/2018-01-01-1"), QStringLiteral("event/2018-01-01-2"),
                          QStringLiteral("event/2018-01-01-3"), QStringLiteral("event/2018-02-1")}));
    const Row first = s.find(u"event/2018-01-01-1");
    QCOMPARE(s.id(s.tied(first, Role::Subject)), QStringLiteral("actor/aland-police"));
    QCOMPARE(s.id(s.tied(first, Role::Object)), QStringLiteral("actor/bland"));
    QCOMPARE(s.typeOf(first)->id, QStringLiteral("make-statement"));
    QCOMPARE(s.kindOf(first).id, QStringLiteral("event"));
    QCOMPARE(s.kindOf(s.find(u"actor/bland")).facet, 1);
    QCOMPARE(title(s, first, Language::English).text, QStringLiteral("Aland (Police) Make statement Bland"));
    QCOMPARE(s.types.size(), std::size_t(2));
    QCOMPARE(s.info.title.by[0], QStringLiteral("actors"));
}

void TestEventList::identicalNamesAreOneActorAndAlikeOnesTwo()
{
    const ImportedDataset data = read({list("actors.csv")});
    const Snapshot &s = *data.snapshot;
    QCOMPARE(s.backTies(s.find(u"actor/bland")).size(), std::size_t(4));
    QCOMPARE(s.name(s.find(u"actor/aland-police-2"), Language::English).text, QStringLiteral("aland (police)"));
    QCOMPARE(s.name(s.find(u"actor/aland-union-of"), Language::English).text, QStringLiteral("Aland, Union of"));
}

void TestEventList::everyEventCitesItsLine()
{
    const ImportedDataset data = read({list("actors.csv")});
    const Snapshot &s = *data.snapshot;
    const auto citations = s.citations(s.find(u"event/2018-01-01-2"));
    QCOMPARE(citations.size(), std::size_t(1));
    QCOMPARE(s.id(citations[0].source), QStringLiteral("source/actors-csv"));
    QCOMPARE(s.pool.text(citations[0].locator), QStringLiteral("line 3"));
}

void TestEventList::aClassListNeedsNoMapping_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("mark and CRLF") << list("class-bom-crlf.csv");
    QTest::newRow("plain, last line open") << list("class-plain.csv");
}

void TestEventList::aClassListNeedsNoMapping()
{
    QFETCH(QString, file);
    const ImportedDataset data = read({file});
    const Snapshot &s = *data.snapshot;
    QCOMPARE(data.report.warningCount, 0);
    QCOMPARE(s.rows(Base::Event).size(), 4u);
    const Row first = s.find(u"event/first-talks-in-spring");
    QCOMPARE(title(s, first, Language::English).text, QStringLiteral("First talks, in spring"));
    QCOMPARE(edtfFromSpan(s.span[index(first)]), QStringLiteral("1998-05-04"));
    QCOMPARE(s.id(s.tied(first, Role::Place)), QStringLiteral("place/harbour-town"));
    QCOMPARE(s.allTied(first, Role::Participant).size(), std::size_t(2));
    QCOMPARE(s.allTied(s.find(u"event/second-talks-2"), Role::Participant).size(), std::size_t(2));
    QCOMPARE(edtfFromSpan(s.span[index(s.find(u"event/second-talks-2"))]), QStringLiteral("2001-10/2001-11"));
    const Row third = row(s.rows(Base::Event).last - 1);
    QCOMPARE(edtfFromSpan(s.span[index(third)]), QStringLiteral("2003-04-05"));
    QVERIFY(!s.name(third, Language::Chinese).isFallback);
    QVERIFY(s.id(third).startsWith(QStringLiteral("event/di-san-ci")));
}

void TestEventList::aMappingNamesTheColumns()
{
    const ImportedDataset data = read({list("mapped.csv")}, list("mapped.json"));
    const Snapshot &s = *data.snapshot;
    QCOMPARE(data.report.warningCount, 0);
    const Row event = s.find(u"event/3-4-2020-1");
    QVERIFY(event != Row::None);
    QCOMPARE(edtfFromSpan(s.span[index(event)]), QStringLiteral("2020-04-03"));
    QCOMPARE(s.allTied(event, Role::Object).size(), std::size_t(2));
    QCOMPARE(s.typeOf(event)->id, QStringLiteral("grusst"));
    QCOMPARE(s.id(s.citations(event)[0].source), QStringLiteral("source/gazette"));
    QCOMPARE(s.attribute(event, u"Gewicht"), QStringLiteral("2.5"));
}

void TestEventList::wrongMappingsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    QTest::newRow("no JSON") << QByteArray("date: Tag") << QStringLiteral("no JSON object");
    QTest::newRow("unknown key") << QByteArray(R"({"when": "Tag"})") << QStringLiteral("“when”");
    QTest::newRow("long separator") << QByteArray(R"({"separator": "::"})") << QStringLiteral("one sign");
}

void TestEventList::wrongMappingsAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("m.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) > 0);
    file.close();
    NoProgress progress;
    const Result<ImportedDataset> data = readMappedDataset({list("mapped.csv")}, file.fileName(), progress);
    QVERIFY(!data);
    QVERIFY2(data.errorText().contains(says), qPrintable(data.errorText()));
    QVERIFY(!readMappedDataset({list("mapped.csv")}, folder.filePath(QStringLiteral("none")), progress));
    const ImportedDataset wrong = read({list("actors.csv")}, list("mapped.json"));
    QVERIFY(wrong.report.warningCount >= 5 || wrong.snapshot->count() == 0);
}

void TestEventList::usualHeadersAreRecognised_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("contract") << QByteArray("date,subject,relation,object");
    QTest::newRow("capitals") << QByteArray("Date,Subject,Relation,Object");
    QTest::newRow("event data") << QByteArray("Event Date,Source Name,Event Text,Target Name");
    QTest::newRow("numbered actors") << QByteArray("SQLDATE,Actor1Name,EventType,Actor2Name");
    QTest::newRow("from and to") << QByteArray("day,from,action,to");
    QTest::newRow("source and target") << QByteArray("when,source,type,target");
    QTest::newRow("who did what to whom") << QByteArray("When,Who,What,Whom");
    QTest::newRow("in another order") << QByteArray("Date,Who,Did what,To whom");
    QTest::newRow("Chinese") << QByteArray("日期,主体,关系,客体");
    QTest::newRow("Chinese, who to whom") << QByteArray("时间,谁,做了什么,对谁");
    QTest::newRow("traditional Chinese") << QByteArray("時間,主體,關係,對象");
    QTest::newRow("Japanese") << QByteArray("日付,主体,関係,対象");
    QTest::newRow("Japanese, who to whom") << QByteArray("いつ,誰が,何を,誰に");
    QTest::newRow("Korean") << QByteArray("날짜,주체,관계,대상");
    QTest::newRow("Korean, who to whom") << QByteArray("언제,누가,무엇을,누구에게");
    QTest::newRow("Korean in pieces") << QStringLiteral("날짜,주체,관계,대상")
                                             .normalized(QString::NormalizationForm_D)
                                             .toUtf8(); // as a Mac's files may have it
}

void TestEventList::usualHeadersAreRecognised()
{
    QFETCH(QByteArray, header);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("anything.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(header + QByteArray("\n20180102,Aland,greets,Bland\n"));
    file.close();
    const ImportedDataset data = read({file.fileName()});
    QCOMPARE(data.report.warningCount, 0);
    const Row event = row(data.snapshot->rows(Base::Event).first);
    QCOMPARE(title(*data.snapshot, event, Language::English).text, QStringLiteral("Aland greets Bland"));
    QCOMPARE(edtfFromSpan(data.snapshot->span[index(event)]), QStringLiteral("2018-01-02"));
}

void TestEventList::titlesAreRecognisedInEveryScript_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("English") << QByteArray("Date,Event,Place,Participants,Source");
    QTest::newRow("what without whom") << QByteArray("When,What,Where,Who,Link");
    QTest::newRow("Chinese") << QByteArray("日期,事件,地点,参与者,来源");
    QTest::newRow("Chinese, otherwise") << QByteArray("年份,标题,城市,与会者,出处");
    QTest::newRow("traditional Chinese") << QByteArray("日期,標題,地點,參加者,來源");
    QTest::newRow("Japanese") << QByteArray("日付,出来事,場所,参加者,出典");
    QTest::newRow("Japanese, otherwise") << QByteArray("開催日,タイトル,開催地,出席者,情報源");
    QTest::newRow("full-width letters") << QByteArray("Ｄａｔｅ,Ｔｉｔｌｅ,Ｐｌａｃｅ,Ｗｈｏ,ＵＲＬ");
    QTest::newRow("Korean") << QByteArray("날짜,사건,장소,참가자,출처");
    QTest::newRow("Korean, otherwise") << QByteArray("연도,행사,도시,참석자,링크");
}

void TestEventList::titlesAreRecognisedInEveryScript()
{
    QFETCH(QByteArray, header);
    const std::shared_ptr<Snapshot> snapshot = readText(header + "\n2018-01-02,Tea,Alandia,Ada,A paper\n");
    QVERIFY(snapshot && snapshot->find(u"event/tea") != Row::None);
    const Row event = row(snapshot->rows(Base::Event).first);
    QCOMPARE(edtfFromSpan(snapshot->span[index(event)]), QStringLiteral("2018-01-02"));
    QCOMPARE(snapshot->id(snapshot->tied(event, Role::Place)), QStringLiteral("place/alandia"));
    QCOMPARE(snapshot->id(snapshot->tied(event, Role::Participant)), QStringLiteral("actor/ada"));
    QVERIFY(snapshot->find(u"source/a-paper") != Row::None);
}

void TestEventList::problemsAreToldWithTheirLine()
{
    const ImportedDataset data = read({list("broken.csv")});
    QStringList told;
    for (const ImportWarning &warning : data.report.warnings)
        told += QString::number(warning.line) + u' ' + warning.text.left(12);
    QCOMPARE(told.size(), 4);
    QVERIFY(told[0].startsWith(QStringLiteral("2 “soon”")));
    QVERIFY(told[1].startsWith(QStringLiteral("3 This row n")));
    QVERIFY(told[2].startsWith(QStringLiteral("4 “03/04/202")));
    QVERIFY(told[3].startsWith(QStringLiteral("5 This row h")));
    const Snapshot &s = *data.snapshot;
    QCOMPARE(s.rows(Base::Event).size(), 3u);
    QCOMPARE(s.attribute(s.find(u"event/soon-1"), u"date"), QStringLiteral("soon"));
}

void TestEventList::looseDatesAreReadInOneWayOnly_data()
{
    QTest::addColumn<QString>("edtf");
    const auto add = [](const char *text, const char *edtf) {
        QTest::newRow(text) << QString::fromLatin1(edtf);
    };
    add("2025-03-22", "2025-03-22");
    add("2025/3/2", "2025-03-02");
    add("2025.3.2", "2025-03-02");
    add("2025-3-2", "2025-03-02");
    add("20250302", "2025-03-02");
    add("2.3.2025", "2025-03-02");
    add("2025年3月2日", "2025-03-02");
    add("2025年3月", "2025-03");
    add("2025-03-02 10:15:00", "2025-03-02");
    add("2025~", "2025~");
    add("", "");
    add("3/2/2025", "none");
    add("2025/13/1", "none");
    add("20251301", "none");
    add("March 2025", "2025-03");
}

void TestEventList::looseDatesAreReadInOneWayOnly()
{
    QFETCH(QString, edtf);
    const Result<Span> span = looseDate(QTest::currentDataTag());
    QCOMPARE(span ? edtfFromSpan(*span) : QStringLiteral("none"), edtf);
    QCOMPARE(edtfFromSpan(*looseInterval("2020-01-01", "2020-02")), QStringLiteral("2020-01-01/2020-02"));
    QCOMPARE(edtfFromSpan(*looseInterval("2020-01-01", "2020-01-01")), QStringLiteral("2020-01-01"));
    QVERIFY(!looseInterval("2020-02", "2020-01"));
}

void TestEventList::aListHoldsDatesAsPeopleTypeThem()
{
    const auto snapshot = readText("When,What happened\nc. 2019,Tea\n2025-03-22/24,Cake\n");
    QVERIFY(snapshot);
    QStringList lines;
    const RowRange events = snapshot->rows(Base::Event);
    for (quint32 i = events.first; i < events.last; ++i)
        lines += QString(snapshot->name(row(i), Language::English).text + u' ' + edtfFromSpan(snapshot->span[i]));
    QCOMPARE(lines, QStringList({QStringLiteral("Tea 2019~"), QStringLiteral("Cake 2025-03-22/2025-03-24")}));
}

void TestEventList::progressRisesAndCanCancel()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("many.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("date,subject,relation,object\n");
    for (int i = 0; i < 30'000; ++i)
        file.write("2018-01-01,Aland,greets,Bland\n");
    file.close();
    LastProgress progress;
    QVERIFY(readDataset({file.fileName()}, {}, progress));
    QVERIFY(progress.isRising && progress.total == file.size() && progress.done > file.size() / 2);
    progress.isImpatient = true;
    const Result<ImportedDataset> cancelled = readDataset({file.fileName()}, {}, progress);
    QVERIFY(!cancelled && cancelled.errorText().contains(QStringLiteral("cancelled")));
}

void TestEventList::severalListsShareOneDocument()
{
    const ImportedDataset data = read({list("actors.csv"), list("class-plain.csv"), list("actors.csv")});
    QCOMPARE(data.snapshot->rows(Base::Event).size(), 12u);
    QStringList ids;
    for (std::size_t i = 0; i < data.snapshot->count(); ++i)
        ids += data.snapshot->id(row(i));
    QCOMPARE(ids.removeDuplicates(), 0);
    QCOMPARE(data.snapshot->find(u"actor/bland-2"), Row::None);
}

void TestEventList::everyFrequentWordHasItsOwnTone()
{
    const auto s = readText("date,subject,relation,object\n2001,x,visits,y\n2002,y,visits,x\n2003,x,warns,z\n");
    QCOMPARE(s->tones.size(), std::size_t(2));
    QCOMPARE(s->tones[0].word.by[0], QStringLiteral("visits"));
    QVERIFY(s->tones[0].colour != s->tones[1].colour);
    for (const RelationType &type : s->types)
        QCOMPARE(s->tones[index(type.tone)].id, type.id);
}

void TestEventList::furtherWordsShareATone()
{
    QByteArray text = "date,subject,relation,object\n";
    for (std::size_t i = 0; i < mostTypeTones + 5; ++i)
        text += "2001,x,word" + QByteArray::number(int(i)) + ",y\n";
    const auto s = readText(text);
    QCOMPARE(s->types.size(), mostTypeTones + 5);
    QCOMPARE(s->tones.size(), mostTypeTones + 1);
    std::set<QString> looks;
    for (const Tone &tone : s->tones)
        looks.insert(tone.colour + tone.line);
    QCOMPARE(looks.size(), s->tones.size());
}

QTEST_GUILESS_MAIN(TestEventList)
#include "tst_eventList.moc"
