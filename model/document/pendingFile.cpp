// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/pendingFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <filesystem>

#include <fcntl.h>
#include <unistd.h>

namespace trilateral
{

namespace
{

struct PendingFileText {
    Q_DECLARE_TR_FUNCTIONS(PendingFileText)
};

Result<> usableTarget(const QFileInfo &target)
{
    const QString folder = target.absolutePath();
    if (!QFileInfo(folder).isDir())
        return Error{PendingFileText::tr("The folder “%1” does not exist: create it, or choose another place.")
                         .arg(QDir::toNativeSeparators(folder))};
    if (target.exists() && !target.isFile())
        return Error{PendingFileText::tr("“%1” is no ordinary file and cannot be replaced: choose another name.")
                         .arg(QDir::toNativeSeparators(target.filePath()))};
    return Nothing();
}

// Flushing a folder makes a rename in it last.
bool flush(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool isFlushed = ::fsync(file) == 0;
    return (::close(file) == 0) && isFlushed;
}

Error unwritable(const QString &target)
{
    return {PendingFileText::tr("“%1” cannot be written: check the folder's permissions and the space on its device, "
                                "or choose another place.")
                .arg(QDir::toNativeSeparators(target))};
}

} // namespace

Result<PendingFile> PendingFile::besides(const QString &target)
{
    QFileInfo info(target);
    if (info.isSymLink() && info.exists())
        info = QFileInfo(info.canonicalFilePath());
    if (const Result<> usable = usableTarget(info); !usable)
        return usable.error();
    const QString path = info.absoluteFilePath();
    for (int attempt = 0; attempt < 20; ++attempt) {
        QFile file(path + u'-' + QString::number(QRandomGenerator::global()->generate(), 36));
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return PendingFile(path, file.fileName());
    }
    return unwritable(path);
}

Result<> PendingFile::commit()
{
    if (!flush(m_path, O_RDONLY))
        return unwritable(m_target);
    if (QFile::exists(m_target))
        QFile::setPermissions(m_path, QFile::permissions(m_target));
    std::error_code failure;
    std::filesystem::rename(QFile::encodeName(m_path).toStdString(), QFile::encodeName(m_target).toStdString(),
                            failure);
    if (failure)
        return unwritable(m_target);
    m_path.clear();
    flush(QFileInfo(m_target).absolutePath(), O_RDONLY | O_DIRECTORY);
    return Nothing();
}

PendingFile::~PendingFile()
{
    if (m_path.isEmpty())
        return;
    for (const char *suffix : {"", "-journal", "-wal", "-shm"}) // what SQLite leaves beside a file that failed
        QFile::remove(m_path + QLatin1String(suffix));
}

} // namespace trilateral
