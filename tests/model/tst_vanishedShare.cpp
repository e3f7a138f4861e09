// SPDX-License-Identifier: GPL-3.0-or-later
// A folder that stops answering in the middle of a save, as a network share does that goes away or a device that is
// full, at every single write: not a byte of the document or of the edits is lost, and one sentence says what to do.
// The calls of the C library that write are replaced for this program, and fail below the folder once it is armed.
#include "model/document/documentFile.h"
#include "model/document/workingCopy.h"
#include "model/snapshot/snapshotWriter.h"
#include "tests/support/sampleSnapshot.h"

#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <string>

#include <dlfcn.h>
#include <unistd.h>

namespace
{

std::string share;   // the folder; nothing fails while it is empty
int callsBefore = 0; // writes that still succeed
int failure = ESTALE;
int callsSeen = 0;

bool isGone(const std::string &path)
{
    if (share.empty() || path.compare(0, share.size(), share) != 0)
        return false;
    if (++callsSeen <= callsBefore)
        return false;
    errno = failure;
    return true;
}

bool isGone(int file)
{
    if (share.empty())
        return false;
    char path[4096];
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    const ssize_t size = ::readlink(link.c_str(), path, sizeof path);
    return size > 0 && isGone(std::string(path, static_cast<std::size_t>(size)));
}

template <class Function>
Function *next(Function *, const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    static auto *const original = next(&::write, "write");
    return isGone(file) ? -1 : original(file, bytes, size);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t place)
{
    static auto *const original = next(&::pwrite64, "pwrite64");
    return isGone(file) ? -1 : original(file, bytes, size, place);
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t place)
{
    static auto *const original = next(&::pwrite, "pwrite");
    return isGone(file) ? -1 : original(file, bytes, size, place);
}

int fsync(int file)
{
    static auto *const original = next(&::fsync, "fsync");
    return isGone(file) ? -1 : original(file);
}

int fdatasync(int file)
{
    static auto *const original = next(&::fdatasync, "fdatasync");
    return isGone(file) ? -1 : original(file);
}

int ftruncate64(int file, off64_t size) noexcept
{
    static auto *const original = next(&::ftruncate64, "ftruncate64");
    return isGone(file) ? -1 : original(file, size);
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const original = next(&::rename, "rename");
    return isGone(std::string(to)) ? -1 : original(from, to);
}
}

using namespace trilateral;

class TestVanishedShare : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsLostAtAnyWrite_data();
    void nothingIsLostAtAnyWrite();
    void anExportLeavesWhatWasThere();

private:
    static void arm(const QString &folder, int calls, int code)
    {
        callsSeen = 0;
        callsBefore = calls;
        failure = code;
        share = folder.toStdString();
    }
    static void disarm() { share.clear(); }
    static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool isOneSentence(const QString &text)
    {
        return text.size() > 20 && text.size() < 300 && !text.contains(u'\n') && text.endsWith(u'.');
    }
    static QByteArray notesIn(const QString &file)
    {
        const Result<Database> database = openDocumentFile(file);
        Result<Statement> rows = database ? database->prepare("SELECT notes FROM record WHERE row = 1")
                                          : Result<Statement>(database.error());
        return rows && rows->next() ? rows->utf8(0).toByteArray() : QByteArray("unreadable");
    }
};

void TestVanishedShare::nothingIsLostAtAnyWrite_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("a share that is gone") << ESTALE;
    QTest::newRow("a device that fails") << EIO;
    QTest::newRow("a device that is full") << ENOSPC;
    QTest::newRow("a medium that became read-only") << EROFS;
}

// Fails from the first write on, from the second, and so on, until a save goes through.
void TestVanishedShare::nothingIsLostAtAnyWrite()
{
    QFETCH(int, code);
    const QTemporaryDir shared;
    const QTemporaryDir local;
    const QString file = shared.filePath(QStringLiteral("sample.trilateral"));
    NoProgress progress;
    QVERIFY(writeDocument(file, *sample::snapshot(), progress));
    Result<WorkingCopy> copy = WorkingCopy::begin(local.path(), file, file);
    QVERIFY(copy);
    QVERIFY(copy->document().edit(QStringLiteral("Noted"), [](Database &database) {
        return database.execute("UPDATE record SET notes = 'kept' WHERE row = 1");
    }));
    const QByteArray before = contentOf(file);
    int failed = 0;
    for (bool isSaved = false; !isSaved; ++failed) {
        arm(shared.path(), failed, code);
        const Result<> saved = copy->save();
        disarm();
        isSaved = bool(saved);
        if (isSaved)
            break;
        QVERIFY2(isOneSentence(saved.errorText()), qPrintable(saved.errorText()));
        const bool isOld = contentOf(file) == before;
        QVERIFY2(isOld || notesIn(file) == "kept", qPrintable(QStringLiteral("at write %1").arg(failed)));
        QCOMPARE(notesIn(copy->note().work), QByteArray("kept"));
        QVERIFY(!isOld || !copy->isSaved());
    }
    QVERIFY2(failed > 3, qPrintable(QString::number(failed)));
    QVERIFY(copy->save());
    QCOMPARE(notesIn(file), QByteArray("kept"));
    QCOMPARE(QDir(shared.path()).entryList(QDir::Files), QStringList(QStringLiteral("sample.trilateral")));
}

void TestVanishedShare::anExportLeavesWhatWasThere()
{
    const QTemporaryDir shared;
    const QString file = shared.filePath(QStringLiteral("sample.trilateral"));
    NoProgress progress;
    QVERIFY(writeDocument(file, *sample::snapshot(), progress));
    const QByteArray before = contentOf(file);
    for (int calls = 0; calls < 200; ++calls) {
        arm(shared.path(), calls, ESTALE);
        const Result<> written = writeDocument(file, *sample::snapshot(), progress);
        disarm();
        if (written) {
            QVERIFY(calls > 3);
            return;
        }
        QVERIFY2(isOneSentence(written.errorText()), qPrintable(written.errorText()));
        QVERIFY(contentOf(file) == before);
    }
    QFAIL("never written");
}

QTEST_APPLESS_MAIN(TestVanishedShare)
#include "tst_vanishedShare.moc"
