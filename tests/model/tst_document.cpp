// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/documentFile.h"
#include "model/document/pendingFile.h"
#include "model/document/positions.h"
#include "model/document/schema.h"
#include "model/snapshot/snapshotBuilder.h"
#include "model/snapshot/snapshotWriter.h"
#include "tests/support/sameSnapshot.h"
#include "tests/support/sampleSnapshot.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

using namespace trilateral;

namespace
{

// Until it goes, every write beyond so many bytes of a file fails, as on a full device.
class SmallDevice
{
public:
    explicit SmallDevice(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDevice() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallDevice)

private:
    rlimit m_before{};
};

// Permissions do not bind the superuser, who therefore becomes nobody for a while.
class PlainUser
{
public:
    PlainUser() : m_wasRoot(geteuid() == 0 && seteuid(65534) == 0) {}
    ~PlainUser()
    {
        if (m_wasRoot && seteuid(0) != 0)
            qFatal("The test cannot go on as another user.");
    }
    Q_DISABLE_COPY_MOVE(PlainUser)

private:
    bool m_wasRoot;
};

class CancelledProgress final : public Progress
{
public:
    void report(qint64, qint64) override {}
    [[nodiscard]] bool isCancelled() const override { return true; }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

SnapshotPtr largeSnapshot()
{
    SnapshotAssembly assembly;
    sample::addVocabularies(assembly.columns);
    for (int i = 0; i < 40'000; ++i) {
        const QByteArray id = "meeting/" + QByteArray::number(i);
        const Row r = assembly.addRecord(id, KindId(sample::Meeting));
        assembly.columns.span[index(r)] = Span::fromPacked(i, i, 0);
    }
    return assembly.finish();
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aSnapshotComesBackFromItsFileAsItWas();
    void theSameSnapshotGivesTheSameBytes();
    void anOpenedFileIsLeftUntouched();
    void aReadOnlyMediumIsEnough();
    void aWriteAheadLogOnAReadOnlyMediumIsRead();
    void whatMayNotBeReadIsToldInOneSentence();
    void eachUnusableFileIsToldInOneSentence_data();
    void eachUnusableFileIsToldInOneSentence();
    void whateverIsCutOffIsNeverACrash();
    void whateverIsOverwrittenIsNeverACrash();
    void aForeignTableTriggerOrViewIsRefused_data();
    void aForeignTableTriggerOrViewIsRefused();
    void tiesToMissingRecordsAreCountedAndLeftOut();
    void openingCanBeCancelled();
    void stepsBringAnOlderDocumentUp();
    void positionsAreReplacedInTheFile();
    void aFailedWriteLeavesTheOldFile();
    void aFullDeviceLeavesTheOldFile();
    void targetsThatCannotBeReplacedAreRefused();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    void corrupt(const char *sql) const;
    [[nodiscard]] Result<SnapshotPtr> openedFromReadOnlyMedium() const;
    [[nodiscard]] Result<SnapshotPtr> opened(const QString &file) const { return openDocument(file, *m_progress); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<NoProgress> m_progress = std::make_unique<NoProgress>();
    QString m_file;
};

void TestDocument::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = path("sample.trilateral");
    const Result<> written = writeDocument(m_file, *sample::snapshot(), *m_progress);
    QVERIFY2(bool(written), written ? "" : qPrintable(written.errorText()));
}

void TestDocument::corrupt(const char *sql) const
{
    Result<Database> database = Database::open(m_file, Database::Access::ReadWrite);
    QVERIFY(database);
    const Result<> done = database->execute(sql);
    QVERIFY2(bool(done), done ? "" : qPrintable(done.errorText()));
}

void TestDocument::aSnapshotComesBackFromItsFileAsItWas()
{
    const Result<SnapshotPtr> snapshot = opened(m_file);
    QVERIFY2(bool(snapshot), snapshot ? "" : qPrintable(snapshot.errorText()));
    QCOMPARE(linesOf(**snapshot), linesOf(*sample::snapshot()));
    QVERIFY(isDocumentFile(m_file));
}

void TestDocument::theSameSnapshotGivesTheSameBytes()
{
    QVERIFY(writeDocument(path("again"), *sample::snapshot(), *m_progress));
    QCOMPARE(contentOf(path("again")), contentOf(m_file));
}

void TestDocument::anOpenedFileIsLeftUntouched()
{
    const QByteArray before = contentOf(m_file);
    QVERIFY(opened(m_file));
    QCOMPARE(contentOf(m_file), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(QStringLiteral("sample.trilateral")));
}

Result<SnapshotPtr> TestDocument::openedFromReadOnlyMedium() const
{
    constexpr auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    constexpr auto folder = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QFile::setPermissions(m_file, readable);
    QFile::setPermissions(m_folder->path(), folder);
    Result<SnapshotPtr> result = [this] {
        const PlainUser user;
        return opened(m_file);
    }();
    QFile::setPermissions(m_folder->path(), folder | QFile::WriteOwner);
    return result;
}

void TestDocument::aReadOnlyMediumIsEnough()
{
    QVERIFY(openedFromReadOnlyMedium());
}

void TestDocument::aWriteAheadLogOnAReadOnlyMediumIsRead()
{
    corrupt("PRAGMA journal_mode = WAL");
    QVERIFY(openedFromReadOnlyMedium());
}

void TestDocument::whatMayNotBeReadIsToldInOneSentence()
{
    QFile::setPermissions(m_file, {});
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup |
                                                QFile::ReadOther | QFile::ExeOther);
    {
        const PlainUser user;
        const Result<SnapshotPtr> result = opened(m_file);
        QVERIFY(!result && result.errorText().contains(QStringLiteral("permissions")));
        QVERIFY(!writeDocument(path("new"), *sample::snapshot(), *m_progress));
    }
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestDocument::eachUnusableFileIsToldInOneSentence_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<QString>("says");
    QTest::newRow("missing") << 0 << QStringLiteral("There is no file");
    QTest::newRow("a folder") << 1 << QStringLiteral("is a folder");
    QTest::newRow("empty") << 2 << QStringLiteral("is empty");
    QTest::newRow("half a header") << 3 << QStringLiteral("cut short");
    QTest::newRow("half a file") << 4 << QStringLiteral("cut short");
    QTest::newRow("text") << 5 << QStringLiteral("not a document of this program");
    QTest::newRow("another program's database") << 6 << QStringLiteral("not a document of this program");
    QTest::newRow("newer") << 7 << QStringLiteral("newer version");
    QTest::newRow("garbage behind the header") << 8 << QStringLiteral("is damaged");
    QTest::newRow("a device") << 9 << QStringLiteral("no ordinary file");
    QTest::newRow("a record of no kind") << 10 << QStringLiteral("is damaged");
}

void TestDocument::eachUnusableFileIsToldInOneSentence()
{
    QFETCH(int, change);
    QFETCH(QString, says);
    const QByteArray content = contentOf(m_file);
    QString file = m_file;
    switch (change) {
    case 0:
        file = path("missing");
        break;
    case 1:
        file = m_folder->path();
        break;
    case 2:
        writeContent(file, {});
        break;
    case 3:
        writeContent(file, content.first(50));
        break;
    case 4:
        writeContent(file, content.first(content.size() / 2));
        break;
    case 5:
        writeContent(file, "date,subject,relation,object\n");
        break;
    case 6:
        corrupt("PRAGMA application_id = 7");
        break;
    case 7:
        corrupt("PRAGMA user_version = 99");
        break;
    case 8:
        writeContent(file, content.first(100) + QByteArray(content.size() - 100, '\xa5'));
        break;
    case 9:
        file = QStringLiteral("/dev/null");
        break;
    case 10:
        corrupt("UPDATE record SET kind = 77");
        break;
    }
    const Result<SnapshotPtr> result = opened(file);
    QVERIFY(!result);
    QVERIFY2(result.errorText().contains(says), qPrintable(result.errorText()));
    QVERIFY(result.errorText().contains(QFileInfo(file).fileName()));
    QCOMPARE(result.errorText().count(QStringLiteral(". ")), 0);
}

void TestDocument::whateverIsCutOffIsNeverACrash()
{
    const QByteArray content = contentOf(m_file);
    for (qsizetype size = 0; size < content.size(); size += 511) {
        writeContent(m_file, content.first(size));
        QVERIFY(!opened(m_file));
    }
}

void TestDocument::whateverIsOverwrittenIsNeverACrash()
{
    const QByteArray content = contentOf(m_file);
    int readable = 0;
    for (qsizetype at = 0; at + 16 < content.size(); at += 397) {
        QByteArray damaged = content;
        damaged.replace(at, 16, QByteArray(16, '\xff'));
        writeContent(m_file, damaged);
        readable += opened(m_file) ? 1 : 0;
    }
    QVERIFY(readable < content.size() / 397);
}

void TestDocument::aForeignTableTriggerOrViewIsRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("table") << QByteArray("CREATE TABLE extra (x)");
    QTest::newRow("index") << QByteArray("CREATE INDEX extra ON record (id)");
    QTest::newRow("column") << QByteArray("ALTER TABLE record ADD COLUMN extra TEXT");
    QTest::newRow("missing table") << QByteArray("DROP TABLE citation");
    QTest::newRow("virtual table") << QByteArray("CREATE VIRTUAL TABLE extra USING fts5(x)");
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER extra AFTER INSERT ON record BEGIN SELECT 1; END");
    QTest::newRow("view for a table") << QByteArray("DROP TABLE tie; CREATE VIEW tie AS SELECT 1 AS record");
}

void TestDocument::aForeignTableTriggerOrViewIsRefused()
{
    QFETCH(QByteArray, sql);
    corrupt(sql.constData());
    const Result<SnapshotPtr> result = opened(m_file);
    QVERIFY(!result);
    QVERIFY2(result.errorText().contains(QStringLiteral("does not write")), qPrintable(result.errorText()));
}

void TestDocument::tiesToMissingRecordsAreCountedAndLeftOut()
{
    corrupt("DELETE FROM record WHERE id = 'issue/rivers'; UPDATE record SET status = 99, importance = -5,"
            " stance = 44 WHERE id = 'meeting/talks-1'");
    const Result<SnapshotPtr> snapshot = opened(m_file);
    QVERIFY(snapshot);
    QCOMPARE((*snapshot)->danglingTies, std::size_t(2));
    const Row position = (*snapshot)->find(u"position/north-rivers");
    QCOMPARE((*snapshot)->tied(position, Role::Object), Row::None);
    QVERIFY((*snapshot)->status[index((*snapshot)->find(u"meeting/talks-1"))] == Status::None);
}

void TestDocument::openingCanBeCancelled()
{
    QVERIFY(writeDocument(m_file, *largeSnapshot(), *m_progress));
    CancelledProgress cancelled;
    const Result<SnapshotPtr> result = openDocument(m_file, cancelled);
    QVERIFY(!result);
    QVERIFY(result.errorText().contains(QStringLiteral("cancelled")));
    QVERIFY(!writeDocument(path("other"), *largeSnapshot(), cancelled));
    QVERIFY(!QFile::exists(path("other")));
}

void TestDocument::stepsBringAnOlderDocumentUp()
{
    const char *const steps[] = {"CREATE TABLE a (row INTEGER PRIMARY KEY, x TEXT)",
                                 "ALTER TABLE a ADD COLUMN y INTEGER; UPDATE a SET y = 7"};
    Result<Database> database = Database::inMemory();
    QVERIFY(migrate(*database, std::span(steps).first(1)));
    QVERIFY(database->execute("INSERT INTO a (x) VALUES ('kept')"));
    QVERIFY(*hasSchemaOf(*database, 1, steps));
    QVERIFY(migrate(*database, steps));
    QCOMPARE(*database->integer("PRAGMA user_version"), 2);
    QCOMPARE(*database->integer("SELECT y FROM a WHERE x = 'kept'"), 7);
    QVERIFY(*hasSchemaOf(*database, 2, steps));
    QVERIFY(!*hasSchemaOf(*database, 1, steps));
    const char *const broken[] = {steps[0], steps[1], "CREATE TABLE b (x); CREATE TABLE b (x)"};
    QVERIFY(!migrate(*database, broken));
    QCOMPARE(*database->integer("PRAGMA user_version"), 2);
    QCOMPARE(*database->integer("SELECT count(*) FROM sqlite_schema WHERE name = 'b'"), 0);
}

void TestDocument::positionsAreReplacedInTheFile()
{
    const QString key = QStringLiteral("stress/everything/1");
    const QStringList ids{QStringLiteral("country/south"), QStringLiteral("country/nowhere")};
    QVERIFY(storePositions(m_file, key, ids, {{5, 6}, {7, 8}}));
    const Result<SnapshotPtr> snapshot = opened(m_file);
    QVERIFY(snapshot);
    const std::vector<QPointF> &places = (*snapshot)->positions[key];
    QCOMPARE(places[index((*snapshot)->find(u"country/south"))], QPointF(5, 6));
    QVERIFY(std::isnan(places[index((*snapshot)->find(u"country/north"))].x()));
}

void TestDocument::aFailedWriteLeavesTheOldFile()
{
    const QByteArray before = contentOf(m_file);
    CancelledProgress cancelled;
    QVERIFY(!writeDocument(m_file, *largeSnapshot(), cancelled));
    QCOMPARE(contentOf(m_file), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void TestDocument::aFullDeviceLeavesTheOldFile()
{
    const QByteArray before = contentOf(m_file);
    {
        const SmallDevice device(64 * 1024);
        const Result<> written = writeDocument(m_file, *largeSnapshot(), *m_progress);
        QVERIFY(!written);
        QVERIFY2(written.errorText().contains(QStringLiteral("space")), qPrintable(written.errorText()));
        QVERIFY(written.errorText().contains(QStringLiteral("sample.trilateral”")));
    }
    QCOMPARE(contentOf(m_file), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void TestDocument::targetsThatCannotBeReplacedAreRefused()
{
    for (const QString &target : {path("no/such/folder/x"), m_folder->path(), QStringLiteral("/dev/full")}) {
        const Result<> written = writeDocument(target, *sample::snapshot(), *m_progress);
        QVERIFY(!written);
        QVERIFY(!written.errorText().isEmpty());
    }
    QVERIFY(QFile::link(m_file, path("link")));
    QVERIFY(writeDocument(path("link"), *largeSnapshot(), *m_progress));
    QVERIFY(QFileInfo(path("link")).isSymLink());
    QCOMPARE((*opened(m_file))->count(), std::size_t(40'000));
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
