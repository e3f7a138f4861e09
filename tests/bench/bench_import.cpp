// SPDX-License-Identifier: GPL-3.0-or-later
// A list of a million rows on its way in: against sqlite3's own ".import" of the same file, with the memory that it
// takes, and how long a cancelled import goes on.
#include "model/dataset/appending.h"
#include "model/dataset/importer.h"
#include "model/document/workingCopy.h"
#include "model/snapshot/snapshotWriter.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <chrono>
#include <optional>
#include <thread>

#include <sys/resource.h>

using namespace trilateral;

namespace
{

constexpr int rows = 1'000'000;

QByteArray rowOf(int number)
{
    return QByteArray::number(1990 + number % 35) + '-' + QByteArray::number(number % 12 + 101).mid(1) + '-' +
           QByteArray::number(number % 28 + 101).mid(1) + ",Actor " + QByteArray::number(number % 500) +
           (number % 3 ? ",talks with,Actor " : ",writes to,Actor ") + QByteArray::number(number * 7 % 500) + '\n';
}

bool writeList(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("date,subject,relation,object\n");
    for (int i = 0; i < rows; ++i)
        file.write(rowOf(i));
    return file.flush();
}

// Cancelled from elsewhere, at any time.
class CancellableProgress final : public Progress
{
public:
    void report(qint64, qint64) override {}
    [[nodiscard]] bool isCancelled() const override { return m_isCancelled; }
    void cancel() { m_isCancelled = true; }

private:
    std::atomic<bool> m_isCancelled = false;
};

// How long the work goes on when it is cancelled after a while; nothing where it was done before.
template <class Work>
std::optional<qint64> answerTime(int after, Work work)
{
    CancellableProgress progress;
    QElapsedTimer clock;
    std::thread canceller([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(after));
        clock.start();
        progress.cancel();
    });
    const bool isDone = work(progress);
    canceller.join();
    return isDone ? std::nullopt : std::optional(clock.elapsed());
}

// Cancelled later and later, until it is done before.
template <class Work>
qint64 longestAnswer(int step, Work work)
{
    qint64 longest = 0;
    for (int after = 20; after < 20'000; after += step) {
        const auto time = answerTime(after, work);
        if (!time)
            break;
        if (*time > 50)
            qInfo("  %lld ms when cancelled after %d ms", *time, after);
        longest = std::max(longest, *time);
    }
    return longest;
}

} // namespace

class BenchImport : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(writeList(m_list)); }
    void aMillionRows();
    void intoAnOpenDocument();
    void aCancelledImport();
    void aCancelledJson();

private:
    [[nodiscard]] double sqliteTime(const QString &name) const;
    [[nodiscard]] Result<WorkingCopy> emptyCopy() const;

    QTemporaryDir m_folder;
    QString m_list = m_folder.filePath(QStringLiteral("list.csv"));
};

// Of its own import of the same list, into a new database of that name.
double BenchImport::sqliteTime(const QString &name) const
{
    QElapsedTimer clock;
    clock.start();
    const int done = QProcess::execute(QStringLiteral("sqlite3"),
                                       {m_folder.filePath(name), QStringLiteral(".import --csv %1 list").arg(m_list)});
    return done == 0 ? static_cast<double>(clock.elapsed()) : qQNaN();
}

Result<WorkingCopy> BenchImport::emptyCopy() const
{
    NoProgress progress;
    const QString file = m_folder.filePath(QStringLiteral("open.trilateral"));
    if (const Result<> written = writeDocument(file, Snapshot(), progress); !written)
        return written.error();
    return WorkingCopy::begin(m_folder.filePath(QStringLiteral("work")), file, file);
}

void BenchImport::aMillionRows()
{
    NoProgress progress;
    QElapsedTimer clock;
    clock.start();
    const auto report =
        importDataset({m_list}, QString(), m_folder.filePath(QStringLiteral("list.trilateral")), progress);
    const double ours = static_cast<double>(clock.elapsed());
    QVERIFY2(bool(report), report ? "" : qPrintable(report.errorText()));
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    qInfo("ours %.0f ms, at most %ld MiB", ours, usage.ru_maxrss / 1024);
    if (QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty())
        QSKIP("sqlite3 is not there to be compared with.");
    const double theirs = sqliteTime(QStringLiteral("plain.db"));
    qInfo("sqlite3 %.0f ms, ratio %.2f", theirs, ours / theirs);
}

// What the window does: what was read is added to the working copy as one step.
void BenchImport::intoAnOpenDocument()
{
    NoProgress progress;
    Result<WorkingCopy> copy = emptyCopy();
    QVERIFY(copy);
    const QString work = copy->note().work;
    QElapsedTimer clock;
    clock.start();
    const Result<ImportedDataset> dataset = readDataset({m_list}, Mapping(), progress);
    QVERIFY(dataset);
    const qint64 read = clock.restart();
    const Result<bool> added = appendSnapshot(work, QStringLiteral("Imported"), *dataset->snapshot, progress);
    QVERIFY(added && *added);
    const qint64 appended = clock.restart();
    const double theirs = sqliteTime(QStringLiteral("second.db"));
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    qInfo("read in %lld ms, added to the open document in %lld ms, ratio %.2f, at most %ld MiB; it has %lld MB", read,
          appended, static_cast<double>(read + appended) / theirs, usage.ru_maxrss / 1024,
          QFileInfo(work).size() / 1'000'000);
    clock.restart();
    QVERIFY(*copy->document().undo());
    const qint64 undone = clock.restart();
    QVERIFY(*copy->document().redo());
    qInfo("undone in %lld ms, redone in %lld ms", undone, clock.elapsed());
}

void BenchImport::aCancelledImport()
{
    const QString file = m_folder.filePath(QStringLiteral("other.trilateral"));
    const auto import = [&](Progress &progress) {
        return bool(importDataset({m_list}, QString(), file, progress));
    };
    qInfo("an import cancelled at any time answers in %lld ms", longestAnswer(130, import));
    Result<WorkingCopy> copy = emptyCopy();
    QVERIFY(copy);
    const auto append = [&](Progress &progress) {
        const Result<ImportedDataset> dataset = readDataset({m_list}, Mapping(), progress);
        return dataset && appendSnapshot(copy->note().work, QStringLiteral("Imported"), *dataset->snapshot, progress);
    };
    qInfo("one into an open document answers in %lld ms", longestAnswer(270, append));
}

// A hundred megabytes.
void BenchImport::aCancelledJson()
{
    const QString name = m_folder.filePath(QStringLiteral("large.json"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"tables": {"events": [)");
    for (int i = 0; i < 420'000; ++i)
        file.write((i ? ",\n" : "\n") + QByteArray(R"({"id": "event/e-)") + QByteArray::number(i) +
                   R"(", "kind": "event", "date": "2001-02-03", "en": "Something of the list", "zh": "一件事", )" +
                   R"("summary": "Something happened somewhere, and it was written down in a sentence.", "notes": ")" +
                   QByteArray::number(i) + R"(", "status": "held"})");
    file.write("]}}");
    file.close();
    const auto import = [&](Progress &progress) {
        return bool(importDataset({name}, QString(), m_folder.filePath(QStringLiteral("j.trilateral")), progress));
    };
    qInfo("%lld MB of JSON, cancelled at any time, answers in %lld ms", file.size() / 1'000'000,
          longestAnswer(370, import));
}

QTEST_GUILESS_MAIN(BenchImport)
#include "bench_import.moc"
