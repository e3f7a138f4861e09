// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/appending.h"
#include "model/dataset/recordDraft.h"
#include "model/document/document.h"
#include "model/document/documentFile.h"
#include "model/snapshot/snapshotBuilder.h"
#include "model/snapshot/snapshotWriter.h"
#include "tests/support/sameSnapshot.h"
#include "tests/support/snapshotFixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

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

// Is cancelled after some questions.
class CancelledLater final : public Progress
{
public:
    explicit CancelledLater(int questions) : m_left(questions) {}
    void report(qint64, qint64) override {}
    [[nodiscard]] bool isCancelled() const override { return --m_left < 0; }

private:
    mutable int m_left;
};

} // namespace

class TestAppending : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void whatIsThereAlreadyIsJoined();
    void whatIsInNoFileYetIsAddedTheSame();
    void newRecordsAreOnesOwn();
    void takenIdsAreNumbered();
    void theWholeIsOneStepAndIsTakenBack();
    void addedRowsAreKeptAsWatchedOnesAre();
    void addedRowsAreWrittenOnce();
    void anEarlierImportIsTakenBackAlone();
    void rangesThatFitNoTableAreRefused();
    void manyRecordsAreOneStepToo();
    void aCancelledOneChangesNothing();
    void whereverItIsCancelledNothingIsWritten();
    void onlyDocumentsAreAdded();

private:
    void bringMany(int many);
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

void TestAppending::whatIsInNoFileYetIsAddedTheSame()
{
    QFile::copy(path("work"), path("other"));
    QVERIFY(add(m_progress));
    const auto added = linesOf(*now());
    QFile::remove(path("work"));
    QFile::rename(path("other"), path("work"));
    const Result<SnapshotPtr> brought = openDocument(path("brought"), m_progress);
    QVERIFY(*appendSnapshot(path("work"), QStringLiteral("Imported"), **brought, m_progress));
    QCOMPARE(linesOf(*now()), added);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2); // nothing is left beside them
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

// Rows read back give a step as good as that which watching them gives, with every type of value.
void TestAppending::addedRowsAreKeptAsWatchedOnesAre()
{
    const auto fill = [](Database &database) {
        return database.execute(
            "INSERT INTO record (id, kind, first, status, importance, value, summary) WITH RECURSIVE"
            " number (n) AS (SELECT -3 UNION ALL SELECT n + 1 FROM number WHERE n < 400)"
            " SELECT 'event/' || n, 1, n * 123456789, 0, 2, n / 7.0, CASE n % 2 WHEN 0 THEN NULL"
            " ELSE printf('%0*d', n * 90, 7) || '漢字' END FROM number;"
            "INSERT INTO picture (name, bytes) VALUES ('p', x'00ff10')");
    };
    const auto rows = [](const Database &database) {
        QByteArray all;
        for (const char *table : {"record", "picture"}) {
            Result<Statement> each =
                database.prepare(QByteArray("SELECT * FROM " + QByteArray(table) + " ORDER BY row").constData());
            while (each->next())
                for (int column = 0; column < sqlite3_column_count(each->handle()); ++column)
                    all += QByteArray::number(sqlite3_column_type(each->handle(), column)) +
                           each->utf8(column).toByteArray() + '|';
        }
        return all;
    };
    QFile::copy(path("work"), path("other"));
    Document watched(std::move(*openDocumentFileForWriting(path("work"))));
    Document added(std::move(*openDocumentFileForWriting(path("other"))));
    const QByteArray before = rows(added.database());
    QVERIFY(*watched.edit(QStringLiteral("Filled"), fill));
    QVERIFY(*added.add(QStringLiteral("Filled"), fill));
    const QByteArray filled = rows(watched.database());
    QVERIFY(rows(added.database()) == filled && filled != before);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(*added.undo());
        QVERIFY(rows(added.database()) == before);
        QVERIFY(*added.redo());
        QVERIFY(rows(added.database()) == filled);
    }
    QVERIFY(!*added.add(QStringLiteral("Nothing"), [](Database &) { return Nothing(); }));
    QCOMPARE(added.history()->size(), std::size_t(1));
}

// A history of a million rows would be as large as they are.
void TestAppending::addedRowsAreWrittenOnce()
{
    QVERIFY(add(m_progress));
    Document document(std::move(*openDocumentFileForWriting(path("work"))));
    const auto parts = [&document] {
        return *document.database().integer("SELECT count(*) FROM edit_part");
    };
    QCOMPARE(parts(), 0);
    QVERIFY(*document.undo());
    QVERIFY(parts() > 0); // for redo
}

// With later steps that do not build on it, and as it was made where a later step and its undoing met its rows.
void TestAppending::anEarlierImportIsTakenBackAlone()
{
    const auto before = linesOf(*now());
    QVERIFY(add(m_progress));
    const auto imported = linesOf(*now());
    Document document(std::move(*openDocumentFileForWriting(path("work"))));
    const qint64 import = document.history()->front().number;
    const auto edit = [&document](const char *sql) {
        const auto done =
            document.edit(QStringLiteral("Edited"), [sql](Database &database) { return database.execute(sql); });
        return done && *done;
    };
    QVERIFY(edit("UPDATE record SET summary = 'mine' WHERE id = 'country/bland'"));
    QVERIFY(!document.takeBack(import, QStringLiteral("Removed"))); // something builds on it
    QVERIFY(edit("UPDATE record SET summary = NULL WHERE id = 'country/bland'"));
    QVERIFY(edit("UPDATE record SET notes = 'kept' WHERE id = 'country/aland'"));
    const auto edited = linesOf(*now());
    QVERIFY(*document.takeBack(import, QStringLiteral("Removed")));
    QCOMPARE(now()->find(u"country/bland"), Row::None);
    QCOMPARE(now()->notes(now()->find(u"country/aland")), QStringLiteral("kept"));
    QVERIFY(*document.undo());
    QCOMPARE(linesOf(*now()), edited);
    QVERIFY(document.goTo(import));
    QCOMPARE(linesOf(*now()), imported);
    QVERIFY(document.goTo(0));
    QCOMPARE(linesOf(*now()), before);
}

void TestAppending::rangesThatFitNoTableAreRefused()
{
    QVERIFY(add(m_progress));
    const auto before = linesOf(*now());
    Document document(std::move(*openDocumentFileForWriting(path("work"))));
    Result<Database> other = openDocumentFileForWriting(path("work"));
    for (const char *damage : {"name = 'edit'", "name = 'record; DELETE FROM record'", "name = 'record', first = 0",
                               "first = -9223372036854775807, last = 9223372036854775807", "first = 5, last = 4"}) {
        QVERIFY(other->execute("CREATE TEMP TABLE kept AS SELECT * FROM edit_added"));
        QVERIFY(other->execute(QByteArray("UPDATE edit_added SET " + QByteArray(damage)).constData()));
        QVERIFY2(!document.undo(), damage);
        QCOMPARE(linesOf(*now()), before);
        QVERIFY(other->execute("DELETE FROM edit_added; INSERT INTO edit_added SELECT * FROM kept; DROP TABLE kept"));
    }
    QVERIFY(*document.undo());
}

void TestAppending::bringMany(int many)
{
    SnapshotFixture brought;
    brought.add("country", "country/aland").name("Aland");
    for (int i = 0; i < many; ++i)
        brought.add("meeting", "meeting/m-" + QByteArray::number(i))
            .date("2001-05-04")
            .tie(Role::Participant, "country/aland");
    QFile::remove(path("brought"));
    QVERIFY(writeDocument(path("brought"), *brought.build(), m_progress));
}

// The indexes are made anew then, and are what they were.
void TestAppending::manyRecordsAreOneStepToo()
{
    constexpr int many = 30'000;
    bringMany(many);
    const auto before = linesOf(*now());
    QVERIFY(add(m_progress));
    QCOMPARE(now()->rows(Base::Event).size(), static_cast<quint32>(many + 1));
    Result<Database> opened = openDocumentFileForWriting(path("work")); // its schema is looked at
    QVERIFY(opened);
    Document document(std::move(*opened));
    QVERIFY(*document.undo());
    QCOMPARE(linesOf(*now()), before);
}

void TestAppending::aCancelledOneChangesNothing()
{
    const auto before = linesOf(*now());
    CancelledProgress progress;
    QVERIFY(!add(progress));
    QCOMPARE(linesOf(*now()), before);
}

// A statement that is stopped ends the transaction, and those after it must not begin others.
void TestAppending::whereverItIsCancelledNothingIsWritten()
{
    bringMany(30'000);
    const Result<SnapshotPtr> brought = openDocument(path("brought"), m_progress);
    Document document(std::move(*openDocumentFileForWriting(path("work"))));
    const auto records = [&document] {
        return *document.database().integer("SELECT count(*) FROM record");
    };
    const qint64 before = records();
    int cancelled = 0;
    for (int questions = 1;; questions += 1 + questions / 4) {
        CancelledLater progress(questions);
        if (appendSnapshot(path("work"), QStringLiteral("Imported"), **brought, progress))
            break;
        ++cancelled;
        QCOMPARE(records(), before);
        QVERIFY(document.history()->empty());
    }
    QVERIFY(cancelled > 6);
    QVERIFY(records() > before);
}

void TestAppending::onlyDocumentsAreAdded()
{
    Result<Database> other = Database::open(path("brought"), Database::Access::ReadWrite);
    QVERIFY(other->execute("CREATE VIEW evil AS SELECT 1"));
    QVERIFY(!add(m_progress));
}

QTEST_GUILESS_MAIN(TestAppending)
#include "tst_appending.moc"
