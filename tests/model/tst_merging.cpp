// SPDX-License-Identifier: GPL-3.0-or-later
// One record out of two.
#include "model/dataset/recordDraft.h"
#include "model/document/document.h"
#include "model/document/documentFile.h"
#include "model/snapshot/snapshotBuilder.h"
#include "model/snapshot/snapshotWriter.h"
#include "tests/support/sameSnapshot.h"
#include "tests/support/snapshotFixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace trilateral;
using trilateral::test::SnapshotFixture;

class TestMerging : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void whatSpokeOfOneSpeaksOfTheOther();
    void whoTookPartInOneTookPartInTheOther();
    void whatCameAlongIsToldWhatTheOtherSaid();
    void ownRecordsKeepWhatTheyDifferIn();
    void aNameThatWasShownIsShownWhereThereWasNone();
    void slidesSpeakOfTheOther();
    void whatIsTakenBackLeavesNoTrace();
    void theRecordThatCameAlongNeverGoes();
    void onlyOneSortBecomesOne();

private:
    [[nodiscard]] static QString voice() { return QStringLiteral("My own notes"); }
    // What one's own word asserts of the record, as "field=value".
    [[nodiscard]] static QStringList said(const Snapshot &snapshot, const char *record)
    {
        QStringList lines;
        for (const CitationEntry &entry : snapshot.citations(snapshot.find(QString::fromLatin1(record))))
            if (snapshot.name(entry.source, Language::English).text == voice())
                lines += snapshot.pool.text(entry.field) + u'=' + snapshot.pool.text(entry.value);
        return lines;
    }
    [[nodiscard]] Result<QString> write(const RecordDraft &draft) const
    {
        Result<Database> database = openDocumentFileForWriting(m_file);
        return database ? writeDraft(*database, draft) : database.error();
    }
    [[nodiscard]] SnapshotPtr now() const
    {
        NoProgress progress;
        const Result<SnapshotPtr> snapshot = openDocument(m_file, progress);
        return snapshot ? *snapshot : nullptr;
    }
    [[nodiscard]] Result<bool> merge(const char *gone, const char *into)
    {
        Result<Database> database = openDocumentFileForWriting(m_file);
        if (!database)
            return database.error();
        Document document(std::move(*database));
        return document.edit(QStringLiteral("Merged"), [&](Database &target) {
            return mergeRecords(target, QString::fromLatin1(gone), QString::fromLatin1(into),
                                {voice(), {}, {}, {}, {}, {}});
        });
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestMerging::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("work"));
    SnapshotFixture fixture;
    fixture.add("country", "country/aland").name("Aland");
    fixture.add("country", "country/bland").name("Bland");
    fixture.add("meeting", "meeting/supper").name("Supper").date("2001-05-04").tie(Role::Participant, "country/bland");
    NoProgress progress;
    QVERIFY(writeDocument(m_file, *fixture.build(), progress));
    Result<Database> database = openDocumentFileForWriting(m_file);
    QVERIFY(database);
    RecordDraft twin;
    twin.kind = QStringLiteral("country");
    twin.name.by[0] = QStringLiteral("Kingdom of Aland");
    QVERIFY(writeDraft(*database, twin));
    RecordDraft meeting;
    meeting.kind = QStringLiteral("meeting");
    meeting.name.by[0] = QStringLiteral("Tea");
    meeting.ties = {{Role::Participant, QStringLiteral("country/aland")},
                    {Role::Participant, QStringLiteral("country/kingdom-of-aland")},
                    {Role::Participant, QStringLiteral("country/bland")}};
    QVERIFY(writeDraft(*database, meeting));
}

void TestMerging::whatSpokeOfOneSpeaksOfTheOther()
{
    const Result<bool> merged = merge("country/kingdom-of-aland", "country/aland");
    QVERIFY(merged && *merged);
    const SnapshotPtr s = now();
    QCOMPARE(s->find(u"country/kingdom-of-aland"), Row::None);
    const std::vector<Row> present = s->allTied(s->find(u"meeting/tea"), Role::Participant);
    QCOMPARE(present.size(), std::size_t(2)); // each once
    QCOMPARE(s->id(present.front()), QStringLiteral("country/aland"));
    QCOMPARE(s->danglingTies, std::size_t(0));
    QCOMPARE(s->names(s->find(u"country/aland")).size(), std::size_t(1)); // it came along, and is not changed
}

void TestMerging::whoTookPartInOneTookPartInTheOther()
{
    Result<Database> database = openDocumentFileForWriting(m_file);
    QVERIFY(database);
    RecordDraft same;
    same.kind = QStringLiteral("meeting");
    same.name.by[0] = QStringLiteral("Tea again");
    same.summary = QStringLiteral("With cake.");
    same.ties = {{Role::Participant, QStringLiteral("country/bland")}, {Role::Host, QStringLiteral("country/aland")}};
    QVERIFY(writeDraft(*database, same));
    QVERIFY(merge("meeting/tea-again", "meeting/tea"));
    const SnapshotPtr s = now();
    const Row tea = s->find(u"meeting/tea");
    QCOMPARE(s->allTied(tea, Role::Participant).size(), std::size_t(3)); // each once
    QCOMPARE(s->id(s->tied(tea, Role::Host)), QStringLiteral("country/aland"));
    QCOMPARE(s->summary(tea), QStringLiteral("With cake."));
    QCOMPARE(s->danglingTies, std::size_t(0));
}

RecordDraft ownSupper()
{
    RecordDraft same;
    same.kind = QStringLiteral("meeting");
    same.name.by = {QStringLiteral("Late supper"), QStringLiteral("晚餐"), {}, {}};
    same.date = *spanFromEdtf(u"2001-05");
    same.status = Status::Held;
    same.summary = QStringLiteral("With cake.");
    same.notes = QStringLiteral("By candlelight.");
    same.ties = {{Role::Participant, QStringLiteral("country/bland")},
                 {Role::Participant, QStringLiteral("country/aland")},
                 {Role::Subject, QStringLiteral("country/aland")}};
    same.citations = {{QStringLiteral("The cook"), QStringLiteral("p. 3"), {}, {}, {}, {}}};
    return same;
}

void TestMerging::whatCameAlongIsToldWhatTheOtherSaid()
{
    QVERIFY(write(ownSupper()));
    QVERIFY(merge("meeting/late-supper", "meeting/supper"));
    const SnapshotPtr s = now();
    const Row supper = s->find(u"meeting/supper");
    QCOMPARE(said(*s, "meeting/supper"),
             QStringList({QStringLiteral("summary=With cake."), QStringLiteral("notes=By candlelight."),
                          QStringLiteral("status=held"), QStringLiteral("other_date=2001-05"),
                          QStringLiteral("subject=country/aland"), QStringLiteral("participants=country/aland"),
                          QStringLiteral("name:en=Late supper"), QStringLiteral("name:zh=晚餐")}));
    // The record itself is as it came, and its source came over.
    QCOMPARE(s->allTied(supper, Role::Participant).size(), std::size_t(1));
    QCOMPARE(s->names(supper).size(), std::size_t(1));
    QCOMPARE(edtfFromSpan(s->span[index(supper)]), QStringLiteral("2001-05-04"));
    QVERIFY(s->summary(supper).isEmpty());
    QCOMPARE(s->pool.text(s->citations(supper)[0].locator), QStringLiteral("p. 3"));
    QVERIFY(s->pool.text(s->citations(supper)[1].note).contains(QStringLiteral("Late supper")));
}

void TestMerging::ownRecordsKeepWhatTheyDifferIn()
{
    QVERIFY(write(ownSupper()));
    RecordDraft later = ownSupper();
    later.name.by = {QStringLiteral("Dinner"), {}, {}, {}};
    later.date = *spanFromEdtf(u"2001-06");
    later.summary = QStringLiteral("With pie.");
    later.ties = {{Role::Subject, QStringLiteral("country/bland")}, {Role::Host, QStringLiteral("country/bland")}};
    QVERIFY(write(later));
    QVERIFY(merge("meeting/dinner", "meeting/late-supper"));
    const SnapshotPtr s = now();
    QCOMPARE(said(*s, "meeting/late-supper"),
             QStringList({QStringLiteral("other_summary=With pie."), QStringLiteral("other_date=2001-06")}));
    const Row supper = s->find(u"meeting/late-supper");
    QCOMPARE(s->allTied(supper, Role::Subject).size(), std::size_t(2));
    QCOMPARE(s->id(s->tied(supper, Role::Host)), QStringLiteral("country/bland"));
    QCOMPARE(s->citations(supper).size(), std::size_t(4)); // the cook was heard twice
}

void TestMerging::aNameThatWasShownIsShownWhereThereWasNone()
{
    RecordDraft first = ownSupper();
    first.name.by = {QStringLiteral("Late supper"), {}, {}, {}};
    RecordDraft second = ownSupper();
    second.name.by = {QStringLiteral("Dinner"), QStringLiteral("晚餐"), {}, {}};
    QVERIFY(write(first));
    QVERIFY(write(second));
    QVERIFY(merge("meeting/dinner", "meeting/late-supper"));
    const SnapshotPtr s = now();
    const Row supper = s->find(u"meeting/late-supper");
    QCOMPARE(s->name(supper, Language::English).text, QStringLiteral("Late supper"));
    QCOMPARE(s->name(supper, Language::Chinese).text, QStringLiteral("晚餐"));
    QCOMPARE(s->names(supper).size(), std::size_t(3));
}

void TestMerging::slidesSpeakOfTheOther()
{
    QVERIFY(write(ownSupper()));
    const auto body = [this] {
        const Result<Database> database = openDocumentFile(m_file);
        Result<Statement> row = database->prepare("SELECT body FROM slide");
        return row->next() ? row->text(0) : QString();
    };
    {
        Result<Database> database = openDocumentFileForWriting(m_file);
        QVERIFY(database->execute("INSERT INTO slide (story, number, body) VALUES (1, 1, '{\"records\": "
                                  "[\"meeting/late-supper\"], \"words\": \"[it](meeting/late-supper), "
                                  "[that](meeting/late-supper-2)\"}')"));
    }
    QVERIFY(merge("meeting/late-supper", "meeting/supper"));
    QCOMPARE(body(), QStringLiteral("{\"records\": [\"meeting/supper\"], \"words\": \"[it](meeting/supper), "
                                    "[that](meeting/late-supper-2)\"}"));
}

void TestMerging::whatIsTakenBackLeavesNoTrace()
{
    QVERIFY(write(ownSupper()));
    const QStringList whole = linesOf(*now());
    QVERIFY(merge("meeting/late-supper", "meeting/supper"));
    {
        Result<Database> database = openDocumentFileForWriting(m_file);
        QVERIFY(Document(std::move(*database)).undo());
    }
    QCOMPARE(linesOf(*now()), whole);

    const QStringList before = linesOf(*now());
    QVERIFY(merge("country/kingdom-of-aland", "country/aland"));
    Result<Database> database = openDocumentFileForWriting(m_file);
    QVERIFY(database);
    Document document(std::move(*database));
    QVERIFY(document.undo());
    QCOMPARE(linesOf(*now()), before);
}

void TestMerging::theRecordThatCameAlongNeverGoes()
{
    const Result<bool> merged = merge("country/aland", "country/kingdom-of-aland");
    QVERIFY(!merged);
    QVERIFY(now()->find(u"country/aland") != Row::None);
}

void TestMerging::onlyOneSortBecomesOne()
{
    QVERIFY(!merge("meeting/tea", "country/aland"));
    QVERIFY(!merge("meeting/tea", "meeting/tea"));
}

QTEST_APPLESS_MAIN(TestMerging)
#include "tst_merging.moc"
