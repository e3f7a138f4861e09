// SPDX-License-Identifier: GPL-3.0-or-later
// A snapshot that follows the edits of a document is, after each of them, the one that reading the document gives.
#include "model/document/document.h"
#include "model/document/documentFile.h"
#include "model/snapshot/snapshotAmendment.h"
#include "model/snapshot/snapshotBuilder.h"
#include "model/snapshot/snapshotWriter.h"
#include "tests/support/sameSnapshot.h"
#include "tests/support/sampleSnapshot.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace trilateral;

namespace
{

class Edits
{
public:
    explicit Edits(unsigned seed) : m_random(seed) {}

    // Statements that make one edit, as a form, a table or a menu would.
    QByteArray next()
    {
        switch (m_random() % 14) {
        case 0:
        case 1:
            return "INSERT INTO record (id, kind, first, last, form, status, importance, layer, summary) VALUES "
                   "('made/" +
                   QByteArray::number(++m_made) + "', 7, " + day() + ", 0, 1, 'own', 'a summary'); " +
                   "INSERT INTO name (record, language, text) SELECT max(row), 'en', 'Made' FROM record; " +
                   "INSERT INTO tie (record, role, target) SELECT max(row), 1, " + anyRecord() + " FROM record";
        case 2:
            return "INSERT INTO record (id, kind, status, importance, colour) VALUES ('made/" +
                   QByteArray::number(++m_made) + "', " + number(6) + ", 0, 2, 'teal'); " +
                   "INSERT INTO name (record, language, script, role, party, text) SELECT max(row), 'ko', 'Hang', " +
                   "'official', " + anyRecord() + ", '이름' FROM record";
        case 3:
            return "INSERT INTO record (id, kind, type, subject, object, status, importance, value) VALUES ('made/" +
                   QByteArray::number(++m_made) + "', " + number(10) + ", 1, " + anyRecord() + ", " + anyRecord() +
                   ", 0, 0, 0.5)";
        case 4:
            return "UPDATE record SET (first, last, form, status) = (" + day() + ", 0) WHERE row = " + anyRecord();
        case 5:
            return "UPDATE record SET summary = 'other', notes = NULL, layer = 'own', attributes = '{\"a\":1}'," +
                   QByteArray(" original_first = 5, original_last = 5, original_form = 0 WHERE row = ") + anyRecord();
        case 6:
            return "UPDATE record SET id = 'made/" + QByteArray::number(++m_made) + "' WHERE row = " + anyRecord();
        case 7:
        case 8:
            return removal(anyRecord());
        case 9:
            return "UPDATE name SET text = text || '!' WHERE record = " + anyRecord();
        case 10:
            return "DELETE FROM tie WHERE record = " + anyRecord() +
                   "; INSERT OR IGNORE INTO tie (record, role, target) SELECT a.row, 3, b.row FROM record a, record b" +
                   " WHERE a.row = " + anyRecord() + " AND b.row = " + anyRecord();
        case 11:
            return "INSERT INTO citation (record, source, locator, field, value, note) SELECT a.row, b.row, '¶7'," +
                   QByteArray(" 'date', '2011', 'so it says' FROM record a, record b WHERE a.row = ") + anyRecord() +
                   " AND b.row = " + anyRecord();
        case 12:
            return "INSERT INTO position (layout, record, x, y) SELECT 'stress/made/" + number(2) +
                   "', row, 0.25, -3 FROM record WHERE row = " + anyRecord();
        default:
            return "UPDATE record SET kind = 7, importance = 3 WHERE row = " + anyRecord() +
                   "; UPDATE tie SET role = 2 WHERE record = " + anyRecord();
        }
    }
    QByteArray number(unsigned most) { return QByteArray::number(int(m_random() % most) + 1); }
    unsigned random() { return unsigned(m_random()); }

private:
    // One that is there; now and then, one that was there.
    QByteArray anyRecord()
    {
        const QByteArray some = number(24 + unsigned(m_made) / 2);
        if (m_random() % 40 == 0)
            return some;
        return "(SELECT row FROM record ORDER BY row < " + some + ", row LIMIT 1)";
    }
    // First, last and form; few, so that many begin on the same day.
    QByteArray day()
    {
        if (m_random() % 5 == 0)
            return "NULL, NULL, NULL";
        const QByteArray first = QByteArray::number(int(m_random() % 6) * 400 + 12000);
        return first + ", " + first + ", 0";
    }
    // As removing a record does it: with all that names it.
    static QByteArray removal(const QByteArray &record)
    {
        return QByteArray("DELETE FROM tie WHERE record = # OR target = #; DELETE FROM name WHERE record = #;"
                          " UPDATE name SET party = NULL WHERE party = #;"
                          " DELETE FROM citation WHERE record = # OR source = #;"
                          " DELETE FROM position WHERE record = #;"
                          " UPDATE record SET subject = NULL WHERE subject = #;"
                          " UPDATE record SET object = NULL WHERE object = #;"
                          " DELETE FROM record WHERE row = #")
            .replace('#', record);
    }

    std::mt19937 m_random;
    int m_made = 0;
};

} // namespace

class TestAmendedSnapshot : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void everyEditIsFollowed_data();
    void everyEditIsFollowed();
    void severalEditsAreFollowedAtOnce();
    void whatDidNotChangeIsNotRead();
    void anotherVocabularyIsReadAnew();
    void withoutChangesItIsTheSame();
    void anEmptyDocumentGetsItsFirstRecord();

private:
    void edit(const QByteArray &sql);
    [[nodiscard]] SnapshotPtr readAnew() const;
    void follow();
    void compare() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
    SnapshotPtr m_snapshot; // that follows
    int m_followed = 0;     // edits after which not all was read
    mutable NoProgress m_progress;
};

void TestAmendedSnapshot::init()
{
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString file = m_folder->filePath(QStringLiteral("sample.trilateral"));
    QVERIFY(writeDocument(file, *sample::snapshot(), m_progress));
    Result<Database> database = openDocumentFileForWriting(file);
    QVERIFY2(bool(database), database ? "" : qPrintable(database.errorText()));
    QVERIFY(database->execute("PRAGMA synchronous = OFF"));
    m_document = std::make_unique<Document>(std::move(*database));
    m_snapshot = readAnew();
    m_followed = 0;
}

void TestAmendedSnapshot::edit(const QByteArray &sql)
{
    const auto done = m_document->edit(QStringLiteral("an edit"),
                                       [&sql](Database &database) { return database.execute(sql.constData()); });
    QVERIFY2(bool(done), done ? "" : qPrintable(done.errorText()));
}

SnapshotPtr TestAmendedSnapshot::readAnew() const
{
    const Result<SnapshotPtr> read = buildSnapshot(m_document->database(), m_progress);
    return read ? *read : nullptr;
}

void TestAmendedSnapshot::follow()
{
    const auto next = amendedSnapshot(m_snapshot, m_document->database(), m_document->takeChanged(), m_progress);
    QVERIFY2(bool(next), next ? "" : qPrintable(next.errorText()));
    m_snapshot = *next;
    // Reading anew numbers the texts anew.
    m_followed += m_snapshot->pool.count() != readAnew()->pool.count();
}

void TestAmendedSnapshot::compare() const
{
    const SnapshotPtr expected = readAnew();
    QVERIFY(expected);
    const QStringList now = linesOf(*m_snapshot);
    const QStringList then = linesOf(*expected);
    for (qsizetype i = 0; i < std::min(now.size(), then.size()); ++i)
        QCOMPARE(now[i], then[i]);
    QCOMPARE(now.size(), then.size());
    for (std::size_t i = 0; i < m_snapshot->count(); ++i)
        QCOMPARE(m_snapshot->find(m_snapshot->id(row(i))), row(i));
    for (const Base base : {Base::Entity, Base::Event, Base::Relation, Base::Observation}) {
        QCOMPARE(m_snapshot->rows(base).first, expected->rows(base).first);
        QCOMPARE(m_snapshot->rows(base).last, expected->rows(base).last);
    }
}

void TestAmendedSnapshot::everyEditIsFollowed_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1u, 2u, 3u, 4u, 5u, 6u})
        QTest::addRow("%u", seed) << seed;
}

void TestAmendedSnapshot::everyEditIsFollowed()
{
    QFETCH(unsigned, seed);
    Edits edits(seed);
    for (int i = 0; i < 150; ++i) {
        const unsigned what = edits.random() % 8;
        if (what == 0)
            QVERIFY(m_document->undo());
        else if (what == 1)
            QVERIFY(m_document->redo());
        else if (what == 2 && i > 0)
            QVERIFY(m_document->goTo(int(edits.random() % unsigned(i))));
        else
            edit(edits.next());
        follow();
        compare();
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(m_followed > 60, qPrintable(QString::number(m_followed)));
}

void TestAmendedSnapshot::severalEditsAreFollowedAtOnce()
{
    Edits edits(77);
    for (int i = 0; i < 40; ++i) {
        for (int k = 0; k < 4; ++k)
            edit(edits.next());
        if (i % 5 == 0)
            QVERIFY(m_document->undo());
        follow();
        compare();
        if (QTest::currentTestFailed())
            return;
    }
}

// Texts that are taken over keep their numbers, in the order of the snapshot before.
void TestAmendedSnapshot::whatDidNotChangeIsNotRead()
{
    const SnapshotPtr before = m_snapshot;
    edit(
        "INSERT INTO record (id, kind, first, last, form, status, importance) VALUES ('made/first', 7, 1, 1, 0, 1, 1)");
    follow();
    const Row added = m_snapshot->find(u"made/first");
    QCOMPARE(added, row(m_snapshot->rows(Base::Event).first));
    QCOMPARE(m_snapshot->count(), before->count() + 1);
    for (std::size_t i = 0; i < before->count(); ++i)
        QCOMPARE(m_snapshot->idText[i < index(added) ? i : i + 1], before->idText[i]);
    QVERIFY(m_snapshot->idText[index(added)] >= before->pool.count());
}

void TestAmendedSnapshot::anotherVocabularyIsReadAnew()
{
    edit("UPDATE kind SET en = 'Gathering' WHERE id = 'meeting'");
    QVERIFY(m_document->takeChanged().areAll);
    edit("UPDATE kind SET en = 'Assembly' WHERE id = 'meeting'; UPDATE record SET summary = 'x' WHERE row = 3");
    follow();
    compare();
}

void TestAmendedSnapshot::withoutChangesItIsTheSame()
{
    const SnapshotPtr before = m_snapshot;
    edit("INSERT INTO story (id, rank, body) VALUES ('a', 1, '{}')");
    follow();
    QCOMPARE(m_snapshot, before);
}

void TestAmendedSnapshot::anEmptyDocumentGetsItsFirstRecord()
{
    edit("DELETE FROM tie; DELETE FROM name; DELETE FROM citation; DELETE FROM position; DELETE FROM record");
    follow();
    QCOMPARE(m_snapshot->count(), std::size_t(0));
    edit("INSERT INTO record (id, kind, status, importance, summary) VALUES ('made/first', 7, 1, 1, 'the first')");
    follow();
    compare();
    edit("DELETE FROM record");
    follow();
    compare();
}

QTEST_GUILESS_MAIN(TestAmendedSnapshot)
#include "tst_amendedSnapshot.moc"
