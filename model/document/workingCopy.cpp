// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/workingCopy.h"

#include "model/document/documentFile.h"
#include "model/document/pendingFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace trilateral
{

namespace
{

struct WorkingCopyText {
    Q_DECLARE_TR_FUNCTIONS(WorkingCopyText)
};

const QString workSuffix = QStringLiteral(".work");
const QString noteSuffix = QStringLiteral(".json");

QString canonical(const QString &file)
{
    const QFileInfo info(file);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

// One name for a target, whichever window asks; a name of its own for what has no target.
QString lockName(const QString &folder, const WorkNote &note)
{
    const QByteArray key = (note.target.isEmpty() ? note.work : canonical(note.target)).toUtf8();
    const QByteArray digest = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().first(32);
    return folder + u'/' + QString::fromLatin1(digest) + QStringLiteral(".lock");
}

// Only the death of the process that took it frees a lock: a window may be open for days.
std::unique_ptr<QLockFile> taken(const QString &folder, const WorkNote &note)
{
    auto lock = std::make_unique<QLockFile>(lockName(folder, note));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0))
        lock.reset();
    return lock;
}

Error inUse(const WorkNote &note)
{
    const QString &file = note.target.isEmpty() ? note.source : note.target;
    return {WorkingCopyText::tr("“%1” is being edited in another window: go on there, or save a copy from there.")
                .arg(QDir::toNativeSeparators(file))};
}

Result<> ensureFolder(const QString &folder)
{
    if (QDir().mkpath(folder))
        return Nothing();
    return Error{WorkingCopyText::tr("The folder “%1” cannot be made, and without it nothing can be edited: check its "
                                     "permissions and the space on its device.")
                     .arg(QDir::toNativeSeparators(folder))};
}

void rememberTarget(WorkNote &note)
{
    const QFileInfo info(note.target);
    const bool isThere = !note.target.isEmpty() && info.exists();
    note.size = isThere ? info.size() : -1;
    note.time = isThere ? info.lastModified().toMSecsSinceEpoch() : 0;
}

QString noteFile(const QString &work)
{
    return work.chopped(workSuffix.size()) + noteSuffix;
}

Result<> writeNote(const WorkNote &note)
{
    const QString name = noteFile(note.work);
    Result<PendingFile> pending = PendingFile::besides(name);
    if (!pending)
        return pending.error();
    const QJsonObject object{{QStringLiteral("source"), note.source},
                             {QStringLiteral("target"), note.target},
                             {QStringLiteral("size"), note.size},
                             {QStringLiteral("time"), note.time},
                             {QStringLiteral("saved"), QString::number(note.saved)}};
    const QByteArray text = QJsonDocument(object).toJson();
    QFile file(pending->path());
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush();
    file.close();
    if (!isWritten)
        return Error{WorkingCopyText::tr("“%1” cannot be written: free some space and try again.")
                         .arg(QDir::toNativeSeparators(name))};
    return pending->commit();
}

std::optional<WorkNote> readNote(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    WorkNote note;
    note.work = name.chopped(noteSuffix.size()) + workSuffix;
    note.source = object.value(u"source").toString();
    note.target = object.value(u"target").toString();
    note.size = object.value(u"size").toInteger(-1);
    note.time = object.value(u"time").toInteger();
    note.saved = object.value(u"saved").toString().toLongLong();
    if (note.source.isEmpty() || !QFile::exists(note.work))
        return std::nullopt;
    return note;
}

void removeWork(const QString &work)
{
    QFile::remove(noteFile(work));
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(work + QLatin1String(suffix));
}

bool hasUnsaved(const WorkNote &note)
{
    const Result<Database> database = openDocumentFile(note.work);
    if (!database)
        return false;
    const Result<qint64> revision = revisionOf(*database);
    return revision && *revision != note.saved;
}

} // namespace

Result<WorkingCopy> WorkingCopy::begin(const QString &folder, const QString &source, const QString &target)
{
    if (const Result<> made = ensureFolder(folder); !made)
        return made.error();
    WorkNote note;
    note.work = folder + u'/' + QUuid::createUuid().toString(QUuid::Id128) + workSuffix;
    note.source = source;
    note.target = target;
    std::unique_ptr<QLockFile> lock = taken(folder, note);
    if (!lock)
        return inUse(note);
    rememberTarget(note);
    const Result<Database> original = openDocumentFile(source);
    if (!original)
        return original.error();
    const Result<qint64> revision = revisionOf(*original);
    note.saved = revision ? *revision : 0;
    if (const Result<> copied = copyDocument(*original, note.work); !copied)
        return copied.error();
    if (const Result<> written = writeNote(note); !written) {
        removeWork(note.work);
        return written.error();
    }
    return opened(std::move(note), std::move(lock));
}

Result<WorkingCopy> WorkingCopy::resume(const QString &folder, const WorkNote &note)
{
    std::unique_ptr<QLockFile> lock = taken(folder, note);
    return lock ? opened(note, std::move(lock)) : inUse(note);
}

// With a log beside it, a reader of the working copy does not hold an edit up.
Result<WorkingCopy> WorkingCopy::opened(WorkNote note, std::unique_ptr<QLockFile> lock)
{
    Result<Database> database = openDocumentFileForWriting(note.work);
    if (!database)
        return database.error();
    database->showAs(note.target.isEmpty() ? note.source : note.target);
    constexpr const char *setUp = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                                  "PRAGMA wal_checkpoint(TRUNCATE); PRAGMA busy_timeout = 2000";
    if (const Result<> set = database->execute(setUp); !set)
        return set.error();
    return WorkingCopy(std::move(note), Document(std::move(*database)), std::move(lock));
}

bool WorkingCopy::isSaved() const
{
    const Result<qint64> revision = m_document.revision();
    return revision && *revision == m_note.saved;
}

bool WorkingCopy::isTargetChanged() const
{
    WorkNote now = m_note;
    rememberTarget(now);
    return now.size != m_note.size || now.time != m_note.time;
}

Result<> WorkingCopy::saveAs(const QString &file)
{
    WorkNote note = m_note;
    note.target = file;
    const Result<qint64> revision = m_document.revision();
    if (!revision)
        return revision.error();
    const QString folder = QFileInfo(note.work).path();
    std::unique_ptr<QLockFile> lock;
    if (note.target != m_note.target) {
        lock = taken(folder, note);
        if (!lock)
            return inUse(note);
    }
    if (const Result<> copied = copyDocument(m_document.database(), file); !copied)
        return copied;
    if (lock)
        m_lock = std::move(lock);
    note.saved = *revision;
    rememberTarget(note);
    m_note = note;
    return writeNote(note);
}

void WorkingCopy::leave()
{
    const QString work = m_note.work;
    const WorkingCopy ended = std::move(*this);
    removeWork(work);
}

Result<Database> openWork(const QString &work)
{
    // The cache holds most of what is written, so that no page is written twice.
    constexpr const char *setUp = "PRAGMA synchronous = FULL; PRAGMA busy_timeout = 2000; PRAGMA cache_size = -65536";
    Result<Database> database = openDocumentFileForWriting(work);
    if (!database)
        return database;
    const Result<> set = database->execute(setUp);
    return set ? std::move(database) : set.error();
}

Result<bool> moveInWork(const QString &work, const HistoryMove &move, const Progress &progress)
{
    Result<Database> database = openWork(work);
    if (!database)
        return database.error();
    database->stopOn(&progress);
    Document document(std::move(*database));
    return move(document);
}

std::vector<WorkNote> leftWork(const QString &folder)
{
    std::vector<WorkNote> found;
    for (const QFileInfo &info : QDir(folder).entryInfoList({u'*' + noteSuffix}, QDir::Files, QDir::Time)) {
        const std::optional<WorkNote> note = readNote(info.filePath());
        const std::unique_ptr<QLockFile> lock = note ? taken(folder, *note) : nullptr;
        if (lock && hasUnsaved(*note))
            found.push_back(*note);
        else if (lock)
            removeWork(note->work); // holds nothing that its document does not
    }
    return found;
}

void discardWork(const QString &folder, const WorkNote &note)
{
    if (const std::unique_ptr<QLockFile> lock = taken(folder, note))
        removeWork(note.work);
}

} // namespace trilateral
