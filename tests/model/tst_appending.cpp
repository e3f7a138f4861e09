// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/appending.h"
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

namespace
{

class CancelledProgress final : public Progress
{
public:
    void report(qint64, qint64) override {}
    [[nodiscard]] bool isCancelled() const override { return true; }
};

} // namespace

class TestAppending : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void whatIsThereAlreadyIsJoined();
    void newRecordsAreOnesOwn();
    void takenIdsAreNumbered();
    void theWholeIsOneStepAndIsTakenBack();
    void aCancelledOneChangesNothing();
    void onlyDocumentsAreAdded();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    [[nodiscard]] SnapshotPtr now() const;
    bool add(Progress &progress) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    NoProgress m_progress;
};

void TestAppending::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    SnapshotFixture present;
    present.add("country", "country/aland").name("Aland", "阿兰");
    present.add("meeting", "meeting/talks-1")
        .name("First talks")
        .date("2001-05-04")
        .tie(Role::Participant, "country/aland");
    QVERIFY(writeDocument(path("work"), *present.build(), m_progress));
    SnapshotFixture brought;
    brought.add("country", "country/aland-of-the-list").name("ALAND").summary("Another one?");
    brought.add("country", "country/bland").name("Bland");
    brought.add("source", "source/list").name("A list");
    brought.add("meeting", "meeting/talks-1")
        .name("Talks of the list")
        .date("2003-02")
        .tie(Role::Participant, "country/aland-of-the-list")
        .tie(Role::Participant, "country/bland")
        .cite("source/list", "line 2");
    QVERIFY(writeDocument(path("brought"), *brought.build(), m_progress));
}

SnapshotPtr TestAppending::now() const
{
    NoProgress progress;
    const Result<SnapshotPtr> snapshot = openDocument(path("work"), progress);
    return snapshot ? *snapshot : nullptr;
}

bool TestAppending::add(Progress &progress) const
{
    const Result<bool> done = appendDocument(path("work"), QStringLiteral("Imported"), path("brought"), progress);
    if (!done)
        qInfo("%s", qPrintable(done.errorText()));
    return done && *done;
}

void TestAppending::whatIsThereAlreadyIsJoined()
{
    QVERIFY(add(m_progress));
    const SnapshotPtr snapshot = now();
    QCOMPARE(snapshot->find(u"country/aland-of-the-list"), Row::None);
    const Row aland = snapshot->find(u"country/aland");
    QVERIFY(snapshot->summary(aland).isEmpty());
    QVERIFY(!isOwn(*snapshot, aland));
    QCOMPARE(snapshot->backTies(aland).size(), std::size_t(2));
    QCOMPARE(snapshot->danglingTies, std::size_t(0));
}

void TestAppending::newRecordsAreOnesOwn()
{
    QVERIFY(add(m_progress));
    const SnapshotPtr snapshot = now();
    QVERIFY(isOwn(*snapshot, snapshot->find(u"country/bland")));
    QVERIFY(!isOwn(*snapshot, snapshot->find(u"meeting/talks-1")));
}

void TestAppending::takenIdsAreNumbered()
{
    QVERIFY(add(m_progress));
    const SnapshotPtr snapshot = now();
    QCOMPARE(snapshot->rows(Base::Event).size(), 2u);
    const Row added = row(snapshot->rows(Base::Event).last - 1);
    QVERIFY(snapshot->id(added).startsWith(QStringLiteral("meeting/talks-1-")));
    QCOMPARE(snapshot->name(added, Language::English).text, QStringLiteral("Talks of the list"));
    QCOMPARE(snapshot->allTied(added, Role::Participant).size(), std::size_t(2));
    QCOMPARE(snapshot->citations(added).size(), std::size_t(1));
    QCOMPARE(snapshot->id(snapshot->citations(added).front().source), QStringLiteral("source/list"));
}

void TestAppending::theWholeIsOneStepAndIsTakenBack()
{
    const auto before = linesOf(*now());
    QVERIFY(add(m_progress));
    Document document(std::move(*openDocumentFileForWriting(path("work"))));
    QCOMPARE(document.history()->size(), std::size_t(1));
    QVERIFY(*document.undo());
    QCOMPARE(linesOf(*now()), before);
    QVERIFY(*document.redo());
    QVERIFY(*document.takeBack(document.history()->front().number, QStringLiteral("Removed the import")));
    QCOMPARE(linesOf(*now()), before);
}

void TestAppending::aCancelledOneChangesNothing()
{
    const auto before = linesOf(*now());
    CancelledProgress progress;
    QVERIFY(!add(progress));
    QCOMPARE(linesOf(*now()), before);
}

void TestAppending::onlyDocumentsAreAdded()
{
    Result<Database> other = Database::open(path("brought"), Database::Access::ReadWrite);
    QVERIFY(other->execute("CREATE VIEW evil AS SELECT 1"));
    QVERIFY(!add(m_progress));
}

QTEST_GUILESS_MAIN(TestAppending)
#include "tst_appending.moc"
