// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/outputFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace trilateral
{

namespace
{

struct OutputFile {
    Q_DECLARE_TR_FUNCTIONS(OutputFile)
};

Error failure(const QString &path, const QString &reason)
{
    return {OutputFile::tr("Cannot write “%1”: %2. Choose another place or make room, then try again.")
                .arg(QDir::toNativeSeparators(path), reason)};
}

bool isDevice(const QFileInfo &info)
{
    return info.exists() && !info.isFile() && !info.isDir();
}

// Renaming over a device would put a plain file in its place.
Result<> writeToDevice(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(path, file.errorString());
    if (file.write(bytes) != bytes.size())
        return failure(path, file.errorString());
    return Nothing{};
}

} // namespace

Result<> writeWhole(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    if (info.isDir())
        return failure(path, OutputFile::tr("it is a folder"));
    if (isDevice(info))
        return writeToDevice(path, bytes);
    if (!info.absoluteDir().exists())
        return failure(path, OutputFile::tr("its folder does not exist"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(path, file.errorString());
    return Nothing{};
}

} // namespace trilateral
