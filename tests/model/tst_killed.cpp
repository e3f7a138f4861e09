// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed at any moment, in an edit or in a save, has kept every edit that it was told was made.
// TRILATERAL_KILLS says how often; a handful unless said.
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
    void everyAcknowledgedEditIsThere();

private:
    void killOnce(int milliseconds);
};

void TestKilled::everyAcknowledgedEditIsThere()
{
    const int asked = qEnvironmentVariableIntValue("TRILATERAL_KILLS");
    std::mt19937 random(20111121);
    for (int i = 0; i < (asked > 0 ? asked : usualKills) && !QTest::currentTestFailed(); ++i)
        killOnce(static_cast<int>(random() % 120));
}

void TestKilled::killOnce(int milliseconds)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sample.trilateral"));
    const QString work = folder.filePath(QStringLiteral("work"));
    NoProgress progress;
    QVERIFY(writeDocument(file, *sample::snapshot(), progress));
    int ends[2];
    QVERIFY(pipe(ends) == 0);
    const pid_t child = fork();
    if (child == 0)
        editForEver(work, file, ends[1]);
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
    QVERIFY(openDocument(file, progress));
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
