// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed at any moment, in an edit, a save or an import, has kept everything that it was told was
// made, and nothing by halves. TRILATERAL_KILLS says how often; a handful unless said.
#include "model/dataset/appending.h"
#include "model/document/documentFile.h"
#include "model/document/workingCopy.h"
#include "model/snapshot/snapshotBuilder.h"
#include "model/snapshot/snapshotWriter.h"
#include "tests/support/sampleSnapshot.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <random>

#include <sys/wait.h>
#include <unistd.h>

using namespace trilateral;

namespace
{

constexpr int usualKills = 12;
constexpr int editsPerSave = 5;
constexpr int recordsPerImport = 200;

using Worker = void (*)(const QString &folder, const QString &file, int pipe);

bool addRecord(Document &document, qint64 number)
{
    const auto done = document.edit(QStringLiteral("Added"), [number](Database &database) {
        const QByteArray sql = "INSERT INTO record (id, kind, status, importance) VALUES ('event/kept-" +
                               QByteArray::number(number) + "', 1, 0, 0)";
        return database.execute(sql.constData());
    });
    return done && *done;
}

// Edits and saves until it is killed; each edit that was acknowledged is a byte down the pipe.
[[noreturn]] void editForEver(const QString &folder, const QString &file, int pipe)
{
    Result<WorkingCopy> copy = WorkingCopy::begin(folder, file, file);
    for (qint64 number = 1; copy; ++number) {
        if (!addRecord(copy->document(), number) || write(pipe, "x", 1) != 1)
            break;
        if (number % editsPerSave == 0 && !copy->save())
            break;
    }
    _exit(1);
}

// Imports the same list again and again until it is killed; each import that was acknowledged is as many bytes as it
// brings records.
[[noreturn]] void importForEver(const QString &folder, const QString &file, int pipe)
{
    NoProgress progress;
    Result<WorkingCopy> copy = WorkingCopy::begin(folder, file, file);
    const QByteArray bytes(recordsPerImport, 'x');
    while (copy) {
        const auto done = appendDocument(copy->note().work, QStringLiteral("Imported"), file + u'-', progress);
        if (!done || !*done || write(pipe, bytes.constData(), recordsPerImport) != recordsPerImport)
            break;
    }
    _exit(1);
}

std::shared_ptr<Snapshot> listToImport()
{
    SnapshotAssembly assembly;
    Kind kind;
    kind.id = QStringLiteral("event");
    kind.base = Base::Event;
    assembly.columns.kinds.push_back(kind);
    for (int i = 0; i < recordsPerImport; ++i)
        (void)assembly.addRecord(QByteArray("event/kept-" + QByteArray::number(i)), static_cast<KindId>(0));
    return assembly.finish();
}

qint64 bytesIn(int pipe)
{
    qint64 count = 0;
    char bytes[256];
    for (ssize_t got = read(pipe, bytes, sizeof bytes); got > 0; got = read(pipe, bytes, sizeof bytes))
        count += got;
    return count;
}

qint64 keptIn(const QString &file)
{
    const Result<Database> database = openDocumentFile(file);
    if (!database)
        return -1;
    const Result<qint64> count = database->integer("SELECT count(*) FROM record WHERE id GLOB 'event/kept-*'");
    return count ? *count : -1;
}

} // namespace

class TestKilled : public QObject
{
    Q_OBJECT
private slots:
    void everyAcknowledgedEditIsThere() { killOften(editForEver, 1); }
    void everyAcknowledgedImportIsThereAsAWhole() { killOften(importForEver, recordsPerImport); }

private:
    void killOften(Worker worker, qint64 unit);
    void killOnce(Worker worker, qint64 unit, int milliseconds);
};

void TestKilled::killOften(Worker worker, qint64 unit)
{
    const int asked = qEnvironmentVariableIntValue("TRILATERAL_KILLS");
    std::mt19937 random(20111121);
    for (int i = 0; i < (asked > 0 ? asked : usualKills) && !QTest::currentTestFailed(); ++i)
        killOnce(worker, unit, static_cast<int>(random() % 120));
}

// What is kept comes in units.
void TestKilled::killOnce(Worker worker, qint64 unit, int milliseconds)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sample.trilateral"));
    const QString work = folder.filePath(QStringLiteral("work"));
    NoProgress progress;
    QVERIFY(writeDocument(file, *sample::snapshot(), progress));
    QVERIFY(writeDocument(file + u'-', *listToImport(), progress));
    int ends[2];
    QVERIFY(pipe(ends) == 0);
    const pid_t child = fork();
    if (child == 0)
        worker(work, file, ends[1]);
    close(ends[1]);
    usleep(static_cast<useconds_t>(milliseconds) * 1000);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    const qint64 acknowledged = bytesIn(ends[0]);
    close(ends[0]);
    const qint64 saved = keptIn(file);
    QVERIFY(saved >= 0);
    qint64 kept = saved;
    for (const WorkNote &note : leftWork(work)) {
        const Result<WorkingCopy> copy = WorkingCopy::resume(work, note);
        QVERIFY2(bool(copy), copy ? "" : qPrintable(copy.errorText()));
        kept = std::max(kept, keptIn(note.work));
    }
    QVERIFY2(kept >= acknowledged, qPrintable(QStringLiteral("%1 of %2").arg(kept).arg(acknowledged)));
    QCOMPARE(kept % unit, qint64(0));
    QVERIFY(openDocument(file, progress));
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
