// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"
#include "model/document/documentFile.h"
#include "model/document/workingCopy.h"
#include "model/snapshot/snapshotWriter.h"
#include "tests/support/sampleSnapshot.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace trilateral;

namespace
{

constexpr std::array tables{"meta", "kind", "tone",     "type",     "stance", "record",
                            "tie",  "name", "citation", "position", "story",  "slide"};

// Every value of every table but the history's own, in the order of the rows.
QByteArray content(const Database &database)
{
    QByteArray all;
    for (const char *table : tables) {
        Result<Statement> columns = database.prepare("SELECT group_concat('quote(' || name || ')'), count(*)"
                                                     " FROM pragma_table_info(?)");
        columns->bind(1, QByteArrayView(table));
        (void)columns->next();
        const QByteArray sql = "SELECT " + columns->utf8(0).toByteArray() + " FROM " + table + " ORDER BY row";
        Result<Statement> rows = database.prepare(sql.constData());
        if (!rows)
            qFatal("%s", qPrintable(rows.errorText()));
        all += table;
        while (rows->next()) {
            all += '\n';
            for (int i = 0; i < columns->integer(1); ++i)
                all += rows->utf8(i).toByteArray() + ',';
        }
    }
    return all;
}

// One random statement: a new row, a changed one, a removed one, several at once.
QByteArray randomEdit(std::mt19937 &random)
{
    const auto number = [&random](int most) {
        return QByteArray::number(int(random() % unsigned(most)) + 1);
    };
    switch (random() % 8) {
    case 0:
        return "INSERT INTO record (id, kind, status, importance) VALUES ('event/new-" + number(999) + "', 1, 0, 2)";
    case 1:
        return "UPDATE record SET summary = 'sum " + number(99) + "', first = " + number(9999) +
               " WHERE row % 7 = " + number(7);
    case 2:
        return "UPDATE record SET first = NULL, value = 0.1 * " + number(99) + " WHERE row = " + number(20);
    case 3:
        return "DELETE FROM record WHERE row = " + number(30);
    case 4:
        return "INSERT INTO name (record, language, text) VALUES (" + number(20) + ", 'ja', '日本語 " + number(9) +
               "')";
    case 5:
        return "DELETE FROM tie WHERE row = " + number(40);
    case 6:
        return "INSERT INTO citation (record, source, locator) VALUES (" + number(9) + ", " + number(9) +
               ", '¶' || char(0) || 'x'); UPDATE name SET text = text || '!' WHERE row < 4";
    default:
        return "UPDATE tie SET role = " + number(9) + " WHERE record = " + number(20);
    }
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void anEditIsAStepWithItsWords();
    void anEditThatFailsChangesNothing();
    void aMoveWeighsWhatItChanges();
    void aMoveInATaskIsAllOrNothing();
    void anEditThatChangesNothingIsNoStep();
    void undoneAndRedoneTheTablesAreTheSame();
    void aNewEditForgetsWhatWasUndone();
    void theHistoryOutlastsTheProgram();
    void anyPointOfTheHistoryIsReached();
    void oneEarlierStepIsTakenBackAlone();
    void aStepThatLaterOnesBuildOnStays();
    void damagedStepsAreRefused();
    void aLargeEditIsKeptInParts();
    void randomEditsUndoneOneByOneGiveTheStart();

private:
    [[nodiscard]] QByteArray now() const { return content(m_document->database()); }
    void edit(const QByteArray &sql, const QString &label = QStringLiteral("an edit"));

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<Document> m_document;
};

void TestHistory::init()
{
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("sample.trilateral"));
    NoProgress progress;
    QVERIFY(writeDocument(m_file, *sample::snapshot(), progress));
    Result<Database> database = openDocumentFileForWriting(m_file);
    QVERIFY2(bool(database), database ? "" : qPrintable(database.errorText()));
    QVERIFY(database->execute("PRAGMA synchronous = OFF"));
    m_document = std::make_unique<Document>(std::move(*database));
}

void TestHistory::edit(const QByteArray &sql, const QString &label)
{
    const auto done = m_document->edit(label, [&sql](Database &database) { return database.execute(sql.constData()); });
    QVERIFY2(bool(done), done ? "" : qPrintable(done.errorText()));
}

void TestHistory::anEditIsAStepWithItsWords()
{
    QCOMPARE(m_document->revision() ? *m_document->revision() : -1, 0);
    edit("UPDATE record SET summary = 'new' WHERE row = 1", QStringLiteral("日本 said so"));
    const auto steps = m_document->history();
    QCOMPARE(steps->size(), std::size_t(1));
    QCOMPARE(steps->front().label, QStringLiteral("日本 said so"));
    QVERIFY(steps->front().isDone);
    QVERIFY(*m_document->revision() != 0);
}

void TestHistory::anEditThatFailsChangesNothing()
{
    const QByteArray before = now();
    const auto done = m_document->edit(QStringLiteral("half"), [](Database &database) -> Result<> {
        if (const Result<> half = database.execute("DELETE FROM record"); !half)
            return half;
        return Error{QStringLiteral("No.")};
    });
    QVERIFY(!done);
    QCOMPARE(now(), before);
    QVERIFY(m_document->history()->empty());
}

void TestHistory::aMoveWeighsWhatItChanges()
{
    QCOMPARE(*m_document->weightUpTo(0), 0);
    edit("UPDATE record SET summary = 'new' WHERE row = 1");
    const qint64 small = *m_document->weightUpTo(0);
    QVERIFY(small > 0 && small < 200);
    edit("UPDATE record SET summary = hex(zeroblob(5000)) WHERE row = 2");
    QCOMPARE(*m_document->weightUpTo(2), 0);
    QVERIFY(*m_document->weightUpTo(1) > 10000);
    QCOMPARE(*m_document->weightUpTo(0), *m_document->weightUpTo(1) + small);
    QVERIFY(*m_document->undo());
    QCOMPARE(*m_document->weightUpTo(0), small);
    QVERIFY(*m_document->weightUpTo(2) > 10000); // to be redone

    // Rows that are only added weigh by their number.
    const auto added = m_document->add(QStringLiteral("rows"), [](Database &database) {
        return database.execute("INSERT INTO name (record, language, text) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL"
                                " SELECT i + 1 FROM n WHERE i < 1000) SELECT 1, 'en', 'more ' || i FROM n");
    });
    QVERIFY(*added);
    QCOMPARE(*m_document->weightUpTo(m_document->history()->front().number), 64 * 1000);
}

void TestHistory::aMoveInATaskIsAllOrNothing()
{
    struct Cancelled final : Progress {
        void report(qint64, qint64) override {}
        [[nodiscard]] bool isCancelled() const override { return true; }
    };
    const HistoryMove undo = [](Document &document) {
        return document.undo();
    };
    const QByteArray before = now();
    edit("INSERT INTO name (record, language, text) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
         " WHERE i < 30000) SELECT 1, 'en', 'more ' || i FROM n");
    const QByteArray after = now();
    QVERIFY(!moveInWork(m_file, undo, Cancelled()));
    QCOMPARE(now(), after);
    QVERIFY(m_document->history()->front().isDone);
    const Result<bool> done = moveInWork(m_file, undo, NoProgress());
    QVERIFY2(bool(done), done ? "" : qPrintable(done.errorText()));
    QVERIFY(*done);
    QCOMPARE(now(), before);
    QVERIFY(!m_document->history()->front().isDone);
    QVERIFY(!*moveInWork(m_file, undo, NoProgress())); // nothing is left to be undone
}

void TestHistory::anEditThatChangesNothingIsNoStep()
{
    edit("UPDATE record SET summary = summary");
    QVERIFY(m_document->history()->empty());
}

void TestHistory::undoneAndRedoneTheTablesAreTheSame()
{
    const QByteArray before = now();
    edit("DELETE FROM name; UPDATE record SET summary = NULL");
    const QByteArray after = now();
    QVERIFY(after != before);
    QVERIFY(*m_document->undo());
    QCOMPARE(now(), before);
    QVERIFY(!*m_document->undo());
    QVERIFY(*m_document->redo());
    QCOMPARE(now(), after);
    QVERIFY(!*m_document->redo());
}

void TestHistory::aNewEditForgetsWhatWasUndone()
{
    edit("UPDATE record SET summary = 'a' WHERE row = 1", QStringLiteral("a"));
    const qint64 revision = *m_document->revision();
    QVERIFY(*m_document->undo());
    edit("UPDATE record SET summary = 'b' WHERE row = 1", QStringLiteral("b"));
    QCOMPARE(m_document->history()->size(), std::size_t(1));
    QVERIFY(*m_document->revision() != revision);
    QVERIFY(!*m_document->redo());
}

void TestHistory::theHistoryOutlastsTheProgram()
{
    const QByteArray before = now();
    edit("DELETE FROM citation");
    m_document.reset();
    Result<Database> database = openDocumentFileForWriting(m_file);
    QVERIFY(database);
    m_document = std::make_unique<Document>(std::move(*database));
    QVERIFY(*m_document->undo());
    QCOMPARE(now(), before);
}

void TestHistory::anyPointOfTheHistoryIsReached()
{
    std::vector<QByteArray> states{now()};
    for (int i = 1; i <= 6; ++i) {
        edit("UPDATE record SET summary = '" + QByteArray::number(i) + "' WHERE row <= " + QByteArray::number(i));
        states.push_back(now());
    }
    const auto steps = *m_document->history();
    for (const std::size_t at : {3u, 0u, 6u, 1u, 5u, 5u}) {
        QVERIFY(m_document->goTo(at ? steps[at - 1].number : 0));
        QCOMPARE(now(), states[at]);
    }
}

void TestHistory::oneEarlierStepIsTakenBackAlone()
{
    edit("INSERT INTO record (id, kind, status, importance) VALUES ('event/first', 1, 0, 0)");
    const QByteArray withFirst = now();
    edit("UPDATE record SET summary = 'kept' WHERE row = 1");
    QVERIFY(*m_document->takeBack(m_document->history()->front().number, QStringLiteral("without the first")));
    QVERIFY(!now().contains("event/first"));
    QVERIFY(now().contains("'kept'"));
    QVERIFY(*m_document->undo());
    QVERIFY(*m_document->undo());
    QCOMPARE(now(), withFirst);
}

void TestHistory::aStepThatLaterOnesBuildOnStays()
{
    edit("UPDATE record SET summary = 'a' WHERE row = 1");
    edit("UPDATE record SET summary = 'b' WHERE row = 1");
    const QByteArray before = now();
    QVERIFY(!m_document->takeBack(m_document->history()->front().number, QStringLiteral("no")));
    QCOMPARE(now(), before);
    QCOMPARE(m_document->history()->size(), std::size_t(2));
}

void TestHistory::damagedStepsAreRefused()
{
    edit("UPDATE record SET summary = 'a'");
    const QByteArray before = now();
    Result<Database> other = openDocumentFileForWriting(m_file);
    for (const char *damage : {"x'00'", "x'54ffffffffffff'", "randomblob(500)", "substr(changes, 1, 40)"}) {
        QVERIFY(other->execute(QByteArray("UPDATE edit_part SET changes = " + QByteArray(damage)).constData()));
        QVERIFY2(!m_document->undo(), damage);
        QCOMPARE(now(), before);
    }
}

void TestHistory::aLargeEditIsKeptInParts()
{
    const QByteArray before = now();
    edit("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000)"
         "INSERT INTO record (id, kind, status, importance, summary)"
         " SELECT 'event/' || i, 1, 0, 0, 'a summary that takes some room in the changes ' || i FROM n");
    QVERIFY(*m_document->database().integer("SELECT count(*) FROM edit_part") > 1);
    QVERIFY(*m_document->undo());
    QCOMPARE(now(), before);
}

void TestHistory::randomEditsUndoneOneByOneGiveTheStart()
{
    const int edits =
        qEnvironmentVariableIntValue("TRILATERAL_EDITS") ? qEnvironmentVariableIntValue("TRILATERAL_EDITS") : 600;
    std::mt19937 random(20250322);
    const QByteArray before = now();
    for (int i = 0; i < edits; ++i)
        edit(randomEdit(random));
    const QByteArray after = now();
    while (*m_document->undo()) {
    }
    QCOMPARE(now(), before);
    while (*m_document->redo()) {
    }
    QCOMPARE(now(), after);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
