// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/documentFile.h"
#include "model/document/workingCopy.h"
#include "model/snapshot/snapshotBuilder.h"
#include "model/snapshot/snapshotWriter.h"
#include "tests/support/sameSnapshot.h"
#include "tests/support/sampleSnapshot.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace trilateral;

namespace
{

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool changeSummary(WorkingCopy &copy, const QByteArray &text)
{
    const auto done = copy.document().edit(QStringLiteral("Changed a summary"), [&text](Database &database) {
        return database.execute(QByteArray("UPDATE record SET summary = '" + text + "' WHERE row = 1").constData());
    });
    return done && *done;
}

} // namespace

class TestWorkingCopy : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theSourceIsNeverChanged();
    void savingReplacesTheTargetInOneStep();
    void aSavedDocumentIsOneFileWithItsHistory();
    void aFailedSaveLosesNothing();
    void twoWindowsCannotEditOneFile();
    void aTargetThatChangedUnderneathIsNoticed();
    void whatAKilledProgramLeftIsFound();
    void savedWorkIsNotOfferedBack();
    void leavingRemovesEverything();
    void discardedWorkIsGone();

private:
    [[nodiscard]] Result<WorkingCopy> begun() const { return WorkingCopy::begin(m_work, m_file, m_file); }
    [[nodiscard]] QByteArray summaryIn(const QString &file) const;
    [[nodiscard]] QStringList workFiles() const { return QDir(m_work).entryList(QDir::Files); }
    void leaveWorkBehind(const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QString m_work;
};

void TestWorkingCopy::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("sample.trilateral"));
    m_work = m_folder->filePath(QStringLiteral("state/work"));
    NoProgress progress;
    QVERIFY(writeDocument(m_file, *sample::snapshot(), progress));
}

void TestWorkingCopy::cleanup()
{
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QByteArray TestWorkingCopy::summaryIn(const QString &file) const
{
    const Result<Database> database = openDocumentFile(file);
    if (!database)
        return database.errorText().toUtf8();
    Result<Statement> row = database->prepare("SELECT summary FROM record WHERE row = 1");
    return row && row->next() ? row->utf8(0).toByteArray() : QByteArray();
}

// Another process edits and is killed, so that neither lock nor destructor helps.
void TestWorkingCopy::leaveWorkBehind(const QByteArray &text) const
{
    const pid_t child = fork();
    if (child == 0) {
        Result<WorkingCopy> copy = begun();
        const bool isDone = copy && changeSummary(*copy, text);
        kill(getpid(), isDone ? SIGKILL : SIGTERM);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
}

void TestWorkingCopy::theSourceIsNeverChanged()
{
    const QByteArray before = contentOf(m_file);
    Result<WorkingCopy> copy = WorkingCopy::begin(m_work, m_file, QString());
    QVERIFY2(bool(copy), copy ? "" : qPrintable(copy.errorText()));
    QVERIFY(copy->isSaved());
    QVERIFY(changeSummary(*copy, "new"));
    QVERIFY(!copy->isSaved());
    QCOMPARE(summaryIn(copy->note().work), QByteArray("new"));
    QVERIFY(*copy->document().undo());
    QVERIFY(copy->isSaved());
    QCOMPARE(contentOf(m_file), before);
}

void TestWorkingCopy::savingReplacesTheTargetInOneStep()
{
    Result<WorkingCopy> copy = begun();
    QVERIFY(changeSummary(*copy, "new"));
    const QString other = m_folder->filePath(QStringLiteral("other.trilateral"));
    QVERIFY(copy->saveAs(other));
    QVERIFY(copy->isSaved());
    QCOMPARE(summaryIn(other), QByteArray("new"));
    QVERIFY(summaryIn(m_file) != QByteArray("new"));
    QVERIFY(changeSummary(*copy, "newer"));
    QVERIFY(!copy->isSaved());
    QVERIFY(copy->save());
    QCOMPARE(summaryIn(other), QByteArray("newer"));
    QVERIFY(!copy->isTargetChanged());
}

void TestWorkingCopy::aSavedDocumentIsOneFileWithItsHistory()
{
    {
        Result<WorkingCopy> copy = begun();
        QVERIFY(changeSummary(*copy, "new"));
        QVERIFY(copy->save());
        copy->leave();
    }
    const QByteArray header = contentOf(m_file).first(20);
    QCOMPARE(int(header[18]), 1); // no log of its own
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(QStringLiteral("sample.trilateral")));
    Result<WorkingCopy> again = begun();
    QVERIFY(again->isSaved());
    QVERIFY(*again->document().undo());
    QVERIFY(summaryIn(again->note().work) != QByteArray("new"));
}

void TestWorkingCopy::aFailedSaveLosesNothing()
{
    Result<WorkingCopy> copy = begun();
    QVERIFY(changeSummary(*copy, "new"));
    const QByteArray before = contentOf(m_file);
    const QString nowhere = m_folder->filePath(QStringLiteral("missing/other.trilateral"));
    QVERIFY(!copy->saveAs(nowhere));
    QVERIFY(!copy->saveAs(m_folder->path()));
    QVERIFY(!copy->isSaved());
    QCOMPARE(copy->note().target, m_file);
    QCOMPARE(contentOf(m_file), before);
    QVERIFY(copy->save());
    QCOMPARE(summaryIn(m_file), QByteArray("new"));
}

void TestWorkingCopy::twoWindowsCannotEditOneFile()
{
    const Result<WorkingCopy> copy = begun();
    QVERIFY(copy);
    const Result<WorkingCopy> second = begun();
    QVERIFY(!second);
    QVERIFY(second.errorText().contains(QStringLiteral("another window")));
    QVERIFY(leftWork(m_work).empty());
    QVERIFY(WorkingCopy::begin(m_work, m_file, QString())); // a copy that is never saved there may be had
}

void TestWorkingCopy::aTargetThatChangedUnderneathIsNoticed()
{
    Result<WorkingCopy> copy = begun();
    QVERIFY(!copy->isTargetChanged());
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::Append) && file.write("x") == 1);
    file.close();
    QVERIFY(copy->isTargetChanged());
    QVERIFY(copy->save());
    QVERIFY(!copy->isTargetChanged());
    QVERIFY(QFile::remove(m_file));
    QVERIFY(copy->isTargetChanged());
}

void TestWorkingCopy::whatAKilledProgramLeftIsFound()
{
    leaveWorkBehind("rescued");
    const std::vector<WorkNote> left = leftWork(m_work);
    QCOMPARE(left.size(), std::size_t(1));
    QCOMPARE(left.front().target, m_file);
    Result<WorkingCopy> copy = WorkingCopy::resume(m_work, left.front());
    QVERIFY2(bool(copy), copy ? "" : qPrintable(copy.errorText()));
    QVERIFY(!copy->isSaved());
    QCOMPARE(summaryIn(copy->note().work), QByteArray("rescued"));
    QVERIFY(copy->save());
    QCOMPARE(summaryIn(m_file), QByteArray("rescued"));
}

void TestWorkingCopy::savedWorkIsNotOfferedBack()
{
    {
        Result<WorkingCopy> copy = begun();
        QVERIFY(changeSummary(*copy, "new"));
        QVERIFY(copy->save());
    }
    QVERIFY(leftWork(m_work).empty());
    QVERIFY(workFiles().isEmpty());
}

void TestWorkingCopy::leavingRemovesEverything()
{
    Result<WorkingCopy> copy = begun();
    QVERIFY(changeSummary(*copy, "new"));
    copy->leave();
    QVERIFY2(workFiles().isEmpty(), qPrintable(workFiles().join(u' ')));
}

void TestWorkingCopy::discardedWorkIsGone()
{
    leaveWorkBehind("unwanted");
    discardWork(m_work, leftWork(m_work).front());
    QVERIFY(workFiles().isEmpty());
}

QTEST_GUILESS_MAIN(TestWorkingCopy)
#include "tst_workingCopy.moc"
