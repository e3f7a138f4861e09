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

// Qt has no word for some failures, a limit on the size of files among them.
QString reasonOf(const QFileDevice &file)
{
    const bool isNamed = file.errorString() != QLatin1String("Unknown error");
    return isNamed ? file.errorString() : OutputFile::tr("not all of it could be written");
}

// Renaming over a device would put a plain file in its place.
Result<> writeToDevice(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(path, reasonOf(file));
    if (file.write(bytes) != bytes.size())
        return failure(path, reasonOf(file));
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
        return failure(path, reasonOf(file));
    return Nothing{};
}

} // namespace trilateral
