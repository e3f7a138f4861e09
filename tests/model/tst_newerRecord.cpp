// SPDX-License-Identifier: GPL-3.0-or-later
// A document of one's own takes a newer record over.
#include "model/dataset/newerRecord.h"
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

class TestNewerRecord : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void onesOwnStaysAndTheRestIsNew();
    void whatWasImportedIsOnesOwn();
    void whatChangedIsTold();
    void itIsOneStepAndIsTakenBack();
    void theSameRecordChangesNothing();
    void onlyAnotherVersionOfTheSameRecordIsOffered();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    [[nodiscard]] SnapshotPtr now() const
    {
        NoProgress progress;
        const Result<SnapshotPtr> snapshot = openDocument(path("work"), progress);
        return snapshot ? *snapshot : nullptr;
    }
    [[nodiscard]] Result<RecordChanges> take(const char *newer)
    {
        return takeNewerRecord(path("work"), QStringLiteral("Took over"), path(newer), m_progress);
    }
    void addOwn();

    std::unique_ptr<QTemporaryDir> m_folder;
    NoProgress m_progress;
};

void TestNewerRecord::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    SnapshotFixture old;
    old.add("country", "country/aland").name("Aland", "阿兰");
    old.add("country", "country/gone").name("Gone");
    old.add("country", "country/spoken-of").name("Spoken of");
    old.add("source", "source/paper").name("The paper");
    old.add("meeting", "meeting/talks-1")
        .name("First talks")
        .date("2001-05-04")
        .tie(Role::Participant, "country/aland")
        .cite("source/paper", "page 1");
    const SnapshotPtr record = old.build();
    QVERIFY(writeDocument(path("work"), *record, m_progress));
    QVERIFY(writeDocument(path("same"), *record, m_progress));
    addOwn();
    SnapshotFixture fresh;
    fresh.add("country", "country/aland").name("Aland", "阿兰德");
    fresh.add("country", "country/bland").name("Bland");
    fresh.add("source", "source/paper").name("The paper");
    fresh.add("meeting", "meeting/talks-1")
        .name("First talks")
        .date("2001-05-05")
        .tie(Role::Participant, "country/aland")
        .tie(Role::Participant, "country/bland")
        .cite("source/paper", "page 2");
    const auto newer = std::const_pointer_cast<Snapshot>(fresh.build());
    newer->info.version = QStringLiteral("2099");
    QVERIFY(writeDocument(path("newer"), *newer, m_progress));
}

// A meeting of one's own with a country that is going, and a correction of the record's meeting.
void TestNewerRecord::addOwn()
{
    Result<Database> database = openDocumentFileForWriting(path("work"));
    QVERIFY(database);
    Document document(std::move(*database));
    const Result<bool> done = document.edit(QStringLiteral("Own"), [](Database &target) -> Result<> {
        RecordDraft draft;
        draft.kind = QStringLiteral("meeting");
        draft.name.by[0] = QStringLiteral("My meeting");
        draft.ties = {{Role::Participant, QStringLiteral("country/spoken-of")}};
        if (const Result<QString> written = writeDraft(target, draft); !written)
            return written.error();
        DraftCitation correction;
        correction.source = QStringLiteral("source/paper");
        correction.field = QStringLiteral("date");
        correction.value = QStringLiteral("2001-05-06");
        return writeOwnCitation(target, QStringLiteral("meeting/talks-1"), correction);
    });
    QVERIFY(done && *done);
}

void TestNewerRecord::onesOwnStaysAndTheRestIsNew()
{
    QVERIFY(take("newer"));
    const SnapshotPtr s = now();
    const Row talks = s->find(u"meeting/talks-1");
    QCOMPARE(edtfFromSpan(s->span[index(talks)]), QStringLiteral("2001-05-05"));
    QCOMPARE(s->allTied(talks, Role::Participant).size(), std::size_t(2));
    QCOMPARE(s->citations(talks).size(), std::size_t(2)); // the record's and one's own
    QCOMPARE(s->name(s->find(u"country/aland"), Language::Chinese).text, QStringLiteral("阿兰德"));
    QCOMPARE(s->find(u"country/gone"), Row::None);
    const Row mine = s->find(u"meeting/my-meeting");
    QVERIFY(mine != Row::None && isOwn(*s, mine));
    QCOMPARE(s->id(s->tied(mine, Role::Participant)), QStringLiteral("country/spoken-of"));
    QCOMPARE(s->danglingTies, std::size_t(0));
    QCOMPARE(s->info.version, QStringLiteral("2099"));
}

// The history keeps of it only which rows it is.
void TestNewerRecord::whatWasImportedIsOnesOwn()
{
    Document document(std::move(*openDocumentFileForWriting(path("work"))));
    const auto imported = document.add(QStringLiteral("Imported"), [](Database &target) {
        DraftCitation citation;
        citation.source = QStringLiteral("source/paper");
        citation.locator = QStringLiteral("page 3");
        return writeOwnCitation(target, QStringLiteral("meeting/talks-1"), citation);
    });
    QVERIFY(imported && *imported);
    QVERIFY(take("newer"));
    QCOMPARE(now()->citations(now()->find(u"meeting/talks-1")).size(), std::size_t(3));
}

void TestNewerRecord::whatChangedIsTold()
{
    const Result<RecordChanges> changes = take("newer");
    QVERIFY(changes);
    QCOMPARE(changes->added, QStringList(QStringLiteral("Bland")));
    QStringList changed = changes->changed;
    changed.sort();
    QCOMPARE(changed, QStringList({QStringLiteral("Aland"), QStringLiteral("First talks")}));
    QCOMPARE(changes->removed, QStringList(QStringLiteral("Gone")));
    QCOMPARE(changes->kept, QStringList(QStringLiteral("Spoken of")));
}

void TestNewerRecord::itIsOneStepAndIsTakenBack()
{
    const QStringList before = linesOf(*now());
    QVERIFY(take("newer"));
    Result<Database> database = openDocumentFileForWriting(path("work"));
    QVERIFY(database);
    Document document(std::move(*database));
    QCOMPARE(document.history()->size(), std::size_t(2));
    const Result<bool> undone = document.undo();
    QVERIFY(undone && *undone);
    QCOMPARE(linesOf(*now()), before);
}

void TestNewerRecord::theSameRecordChangesNothing()
{
    const QStringList before = linesOf(*now());
    const Result<RecordChanges> changes = take("same");
    QVERIFY2(changes, changes ? "" : qPrintable(changes.errorText()));
    QVERIFY(changes->added.isEmpty() && changes->changed.isEmpty() && changes->removed.isEmpty());
    QCOMPARE(linesOf(*now()).size(), before.size());
}

void TestNewerRecord::onlyAnotherVersionOfTheSameRecordIsOffered()
{
    QCOMPARE(newerVersion(path("work"), path("same")), QString());
    const QString offered = newerVersion(path("work"), path("newer"));
    QVERIFY(offered.isEmpty() || offered == QLatin1String("2099"));
}

QTEST_APPLESS_MAIN(TestNewerRecord)
#include "tst_newerRecord.moc"
