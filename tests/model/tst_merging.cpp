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
    void whatIsTakenBackLeavesNoTrace();
    void theRecordThatCameAlongNeverGoes();
    void onlyOneSortBecomesOne();

private:
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
            return mergeRecords(target, QString::fromLatin1(gone), QString::fromLatin1(into));
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

void TestMerging::whatIsTakenBackLeavesNoTrace()
{
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
