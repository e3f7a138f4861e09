// SPDX-License-Identifier: GPL-3.0-or-later
// Documents that somebody made in order to harm: each ends in one sentence, or harmless.
#include "model/document/documentFile.h"
#include "model/snapshot/snapshotBuilder.h"
#include "model/snapshot/snapshotWriter.h"
#include "model/story/storyTables.h"
#include "tests/support/sampleSnapshot.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <sqlite3.h>

using namespace trilateral;

class TestHostileDocument : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("stranger.trilateral"));
        QVERIFY(writeDocument(m_file, *sample::snapshot(), m_progress));
    }

    // Every guard that SQLite knows is up on every connection.
    void guardsAreUp()
    {
        const Result<Database> database = openDocumentFile(m_file);
        QVERIFY(database);
        for (const int off :
             {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, SQLITE_DBCONFIG_DQS_DDL,
              SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW})
            QCOMPARE(settingOf(*database, off), 0);
        QCOMPARE(settingOf(*database, SQLITE_DBCONFIG_DEFENSIVE), 1);
        QCOMPARE(sqlite3_limit(database->handle(), SQLITE_LIMIT_LENGTH, -1), 64 * 1024 * 1024);
        QVERIFY(sqlite3_limit(database->handle(), SQLITE_LIMIT_SQL_LENGTH, -1) <= 100'000);
    }

    void aSchemaThatSaysMoreThanItMustIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("trigger") << QByteArray("INSERT INTO sqlite_schema VALUES ('trigger', 't', 'record', 0, "
                                               "'CREATE TRIGGER t AFTER UPDATE ON record BEGIN SELECT 1; END')");
        QTest::newRow("view") << QByteArray("INSERT INTO sqlite_schema VALUES ('view', 'v', 'v', 0, "
                                            "'CREATE VIEW v AS SELECT readfile(1)')");
        QTest::newRow("virtual table") << QByteArray("INSERT INTO sqlite_schema VALUES ('table', 'c', 'c', 0, "
                                                     "'CREATE VIRTUAL TABLE c USING csv(filename=x)')");
        QTest::newRow("generated column")
            << QByteArray("UPDATE sqlite_schema SET sql = replace(sql, 'row INTEGER PRIMARY KEY, record', 'row INTEGER "
                          "PRIMARY KEY, g AS (abs(-1)), record') WHERE name = 'tie'");
        QTest::newRow("no text") << QByteArray("UPDATE sqlite_schema SET sql = 'nonsense' WHERE name = 'tie'");
    }
    void aSchemaThatSaysMoreThanItMustIsRefused()
    {
        QFETCH(QByteArray, sql);
        change("PRAGMA writable_schema = ON; " + sql);
        const Result<SnapshotPtr> result = openDocument(m_file, m_progress);
        QVERIFY(!result);
        QVERIFY(result.errorText().contains(QStringLiteral("stranger.trilateral")));
    }

    void aLongSearchMeetsItsDeadline()
    {
        Result<Database> database = openDocumentFile(m_file);
        QVERIFY(database);
        database->limitTime(std::chrono::milliseconds(50));
        QElapsedTimer timer;
        timer.start();
        const Result<qint64> count =
            database->integer("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
        QVERIFY(!count);
        QVERIFY(timer.elapsed() < 5000);
        QVERIFY2(count.errorText().contains(QStringLiteral("too long")), qPrintable(count.errorText()));
        database->limitTime(std::chrono::seconds::zero());
        QVERIFY(database->integer("SELECT count(*) FROM record"));
    }

    // Five texts whose bytes are the same: more text than the file has bytes.
    void rowsThatShareTheirBytesAreRefused()
    {
        change("DELETE FROM record WHERE row > 5; UPDATE record SET summary = printf('%.*c', 3000, 'x'); VACUUM");
        for (const char *row : {"1", "2", "3", "4", "5"})
            change(QByteArray("UPDATE record SET summary = printf('%.*c', 300000, 'x') WHERE row = ") + row);
        QVERIFY(openDocument(m_file, m_progress));
        shareTexts(rootOf("record"));
        const Result<SnapshotPtr> result = openDocument(m_file, m_progress);
        QVERIFY(!result);
        QVERIFY2(result.errorText().contains(QStringLiteral("damaged")), qPrintable(result.errorText()));
    }

    void hiddenSignsAreLeftOutAndCounted()
    {
        change("UPDATE record SET summary = 'safe' || char(0x202e) || 'exe' || char(7) WHERE id = 'meeting/talks-1';"
               "UPDATE name SET text = CAST(x'6162ff' AS TEXT) WHERE row = (SELECT min(row) FROM name);"
               "UPDATE kind SET en = 'La' || char(0x2066) || 'nd' WHERE id = 'country'");
        const Result<SnapshotPtr> snapshot = openDocument(m_file, m_progress);
        QVERIFY(snapshot);
        QCOMPARE((*snapshot)->summary((*snapshot)->find(u"meeting/talks-1")), QStringLiteral("safeexe"));
        QCOMPARE((*snapshot)->kinds[0].word.by[0], QStringLiteral("Land"));
        QCOMPARE((*snapshot)->cleanedTexts, std::size_t(2));
    }

    void hiddenSignsInStoriesAreLeftOut()
    {
        change("INSERT INTO story (id, rank, body) VALUES ('s', 1, '{\"title\": {\"en\": \"A\\u202eB\"}}')");
        const Result<Database> database = openDocumentFile(m_file);
        QVERIFY(database);
        const auto stories = readStories(*database);
        QVERIFY(stories);
        QCOMPARE(stories->front().title.by[0], QStringLiteral("AB"));
    }

    void numbersBeyondAllMeasureAreBrought()
    {
        change("UPDATE record SET first = -9223372036854775808, last = 9223372036854775807, form = -1, status = "
               "9223372036854775807, ordinal = -9223372036854775808, importance = 9223372036854775807, value = 9e999;"
               "UPDATE position SET x = 9e999, y = -9e999");
        const Result<SnapshotPtr> snapshot = openDocument(m_file, m_progress);
        QVERIFY(snapshot);
        for (std::size_t i = 0; i < (*snapshot)->count(); ++i)
            QVERIFY((*snapshot)->span.first(i) >= openPast && (*snapshot)->span.last(i) <= openFuture);
    }

    void anotherEncodingIsRefused()
    {
        QFile::remove(m_file);
        change("PRAGMA encoding = 'UTF-16le'; PRAGMA application_id = 0x5472694c; PRAGMA user_version = 3;"
               "CREATE TABLE record (row INTEGER PRIMARY KEY)");
        QVERIFY(!openDocument(m_file, m_progress));
    }

private:
    static constexpr qsizetype pageSize = 4096;
    static int settingOf(const Database &database, int option)
    {
        int value = -1;
        sqlite3_db_config(database.handle(), option, -1, &value);
        return value;
    }
    // As another program would, without our guards.
    void change(const QByteArray &sql) const
    {
        sqlite3 *handle = nullptr;
        QCOMPARE(sqlite3_open(m_file.toUtf8().constData(), &handle), SQLITE_OK);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        char *problem = nullptr;
        sqlite3_exec(handle, sql.constData(), nullptr, nullptr, &problem);
        const QByteArray said = problem ? QByteArray(problem) : QByteArray();
        sqlite3_free(problem);
        sqlite3_close(handle);
        QCOMPARE(said, QByteArray());
    }
    [[nodiscard]] qint64 rootOf(const char *table) const
    {
        const Result<Database> database = openDocumentFile(m_file);
        const QByteArray sql = QByteArray("SELECT rootpage FROM sqlite_schema WHERE name = '") + table + '\'';
        const Result<qint64> page = database ? database->integer(sql.constData()) : Result<qint64>(0);
        return page ? *page : 0;
    }
    // See https://www.sqlite.org/fileformat2.html: a cell ends with the number of the page on which a long text goes
    // on. All get that of the first, and the file ends behind the first text.
    void shareTexts(qint64 root) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        QByteArray first;
        quint32 last = 0; // page that is still needed
        for (const quint32 leaf : leavesOf(bytes, static_cast<quint32>(root))) {
            const qsizetype page = (leaf - 1) * pageSize;
            last = std::max(last, leaf);
            for (qsizetype cell = 0; cell < qFromBigEndian<quint16>(bytes.constData() + page + 3); ++cell) {
                const qsizetype at = page + qFromBigEndian<quint16>(bytes.constData() + page + 8 + 2 * cell);
                const qsizetype end = overflowOf(bytes, at);
                if (end < 0)
                    continue;
                if (first.isEmpty())
                    first = bytes.mid(end, 4);
                bytes.replace(end, 4, first);
            }
        }
        QCOMPARE(first.size(), qsizetype(4));
        for (quint32 page = qFromBigEndian<quint32>(first.constData()); page;
             page = qFromBigEndian<quint32>(bytes.constData() + (page - 1) * pageSize))
            last = std::max(last, page);
        QVERIFY(bytes.size() > qsizetype(last) * pageSize);
        qToBigEndian(last, bytes.data() + 28);
        qToBigEndian(0u, bytes.data() + 32); // no free pages
        qToBigEndian(0u, bytes.data() + 36);
        QVERIFY(file.seek(0) && file.write(bytes) == bytes.size() && file.resize(qint64(last) * pageSize));
    }
    static std::vector<quint32> leavesOf(const QByteArray &bytes, quint32 root)
    {
        const qsizetype page = (root - 1) * pageSize;
        if (bytes[page] == char(13))
            return {root};
        std::vector<quint32> leaves;
        for (qsizetype cell = 0; cell < qFromBigEndian<quint16>(bytes.constData() + page + 3); ++cell)
            leaves.push_back(qFromBigEndian<quint32>(
                bytes.constData() + page + qFromBigEndian<quint16>(bytes.constData() + page + 12 + 2 * cell)));
        leaves.push_back(qFromBigEndian<quint32>(bytes.constData() + page + 8));
        return leaves;
    }
    // Where a cell keeps the number of its next page; -1 where it has none.
    static qsizetype overflowOf(const QByteArray &bytes, qsizetype at)
    {
        qint64 payload = 0;
        qsizetype next = at;
        const auto more = [&] {
            return static_cast<unsigned char>(bytes[next]) >= 0x80;
        };
        for (; more(); ++next)
            payload = payload * 128 + (static_cast<unsigned char>(bytes[next]) & 0x7f);
        payload = payload * 128 + static_cast<unsigned char>(bytes[next++]);
        for (; more(); ++next) {
        }
        constexpr qint64 usable = 4096;
        constexpr qint64 least = (usable - 12) * 32 / 255 - 23;
        if (payload <= usable - 35)
            return -1;
        const qint64 local = least + (payload - least) % (usable - 4);
        return next + 1 + (local <= usable - 35 ? local : least);
    }

    NoProgress m_progress;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_APPLESS_MAIN(TestHostileDocument)
#include "tst_hostileDocument.moc"
