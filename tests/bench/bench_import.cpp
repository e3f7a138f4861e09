// SPDX-License-Identifier: GPL-3.0-or-later
// A list of a million rows on its way in: against sqlite3's own ".import" of the same file, with the memory that it
// takes, and how long a cancelled import goes on.
#include "model/dataset/appending.h"
#include "model/dataset/importer.h"
#include "model/document/document.h"
#include "model/document/documentFile.h"
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
    QTemporaryDir m_folder;
    QString m_list = m_folder.filePath(QStringLiteral("list.csv"));
};

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
    clock.restart();
    QCOMPARE(QProcess::execute(QStringLiteral("sqlite3"), {m_folder.filePath(QStringLiteral("plain.db")),
                                                           QStringLiteral(".import --csv %1 list").arg(m_list)}),
             0);
    const double theirs = static_cast<double>(clock.elapsed());
    qInfo("sqlite3 %.0f ms, ratio %.2f", theirs, ours / theirs);
}

// What the window does: the list becomes a document of its own, which is added to the open one as one step.
void BenchImport::intoAnOpenDocument()
{
    NoProgress progress;
    const QString work = m_folder.filePath(QStringLiteral("work.trilateral"));
    const QString between = m_folder.filePath(QStringLiteral("between.trilateral"));
    QVERIFY(writeDocument(work, Snapshot(), progress));
    QElapsedTimer clock;
    clock.start();
    const Result<ImportedDataset> dataset = readDataset({m_list}, Mapping(), progress);
    QVERIFY(dataset);
    const qint64 read = clock.restart();
    QVERIFY(writeDocument(between, *dataset->snapshot, progress));
    const qint64 written = clock.restart();
    const Result<bool> added = appendDocument(work, QStringLiteral("Imported"), between, progress);
    QVERIFY(added && *added);
    const qint64 appended = clock.elapsed();
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    qInfo(
        "read %lld ms, written %lld ms, added to the open document %lld ms, at most %ld MiB; the document has %lld MB",
        read, written, appended, usage.ru_maxrss / 1024, QFileInfo(work).size() / 1'000'000);
    Result<Database> opened = openDocumentFileForWriting(work);
    QVERIFY(opened && opened->execute("PRAGMA synchronous = FULL"));
    Document document(std::move(*opened));
    clock.restart();
    QVERIFY(*document.undo());
    const qint64 undone = clock.restart();
    QVERIFY(*document.redo());
    qInfo("undone in %lld ms, redone in %lld ms", undone, clock.elapsed());
}

void BenchImport::aCancelledImport()
{
    const QString work = m_folder.filePath(QStringLiteral("other.trilateral"));
    const auto import = [&](Progress &progress) {
        return bool(importDataset({m_list}, QString(), work, progress));
    };
    const QString between = m_folder.filePath(QStringLiteral("between.trilateral"));
    const auto append = [&](Progress &progress) {
        return bool(appendDocument(work, QStringLiteral("Imported"), between, progress));
    };
    qint64 longest = 0;
    for (int after = 20; after < 10'000; after += 190)
        if (const auto time = answerTime(after, import))
            longest = std::max(longest, *time);
        else
            break;
    qInfo("an import cancelled at any time answers in %lld ms", longest);
    NoProgress progress;
    QVERIFY(writeDocument(work, Snapshot(), progress));
    longest = 0;
    for (int after = 20; after < 10'000; after += 190)
        if (const auto time = answerTime(after, append))
            longest = std::max(longest, *time);
        else
            break;
    qInfo("one into an open document answers in %lld ms", longest);
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
    qint64 longest = 0;
    for (int after = 20; after < 10'000; after += 370)
        if (const auto time = answerTime(after, import))
            longest = std::max(longest, *time);
        else
            break;
    qInfo("%lld MB of JSON, cancelled at any time, answers in %lld ms", file.size() / 1'000'000, longest);
}

QTEST_GUILESS_MAIN(BenchImport)
#include "bench_import.moc"
