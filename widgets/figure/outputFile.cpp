// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/outputFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <deque>

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

// A file that is complete but not yet in its place. Renaming over a device would put a plain file in its place, so
// that a device is written to, and only at the end.
class StagedFile
{
public:
    explicit StagedFile(const OutputBytes &output) : m_output(output), m_saved(output.path), m_device(output.path) {}
    [[nodiscard]] Result<> stage();
    [[nodiscard]] Result<> commit();

private:
    [[nodiscard]] Result<> because(const QString &reason) const { return failure(m_output.path, reason); }

    const OutputBytes &m_output;
    QSaveFile m_saved;
    QFile m_device;
};

Result<> StagedFile::stage()
{
    const QFileInfo info(m_output.path);
    if (info.isDir())
        return because(OutputFile::tr("it is a folder"));
    if (isDevice(info))
        return m_device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ? Result<>(Nothing{})
                                                                           : because(reasonOf(m_device));
    if (!info.absoluteDir().exists())
        return because(OutputFile::tr("its folder does not exist"));
    if (!m_saved.open(QIODevice::WriteOnly) || m_saved.write(m_output.bytes) != m_output.bytes.size() ||
        !m_saved.flush())
        return because(reasonOf(m_saved));
    return Nothing{};
}

Result<> StagedFile::commit()
{
    if (m_device.isOpen())
        return m_device.write(m_output.bytes) == m_output.bytes.size() ? Result<>(Nothing{})
                                                                       : because(reasonOf(m_device));
    return m_saved.commit() ? Result<>(Nothing{}) : because(reasonOf(m_saved));
}

} // namespace

Result<> writeTogether(const std::vector<OutputBytes> &outputs)
{
    std::deque<StagedFile> files;
    for (const OutputBytes &output : outputs)
        if (auto staged = files.emplace_back(output).stage(); !staged)
            return staged;
    for (StagedFile &file : files)
        if (auto committed = file.commit(); !committed)
            return committed;
    return Nothing{};
}

Result<> writeWhole(const QString &path, const QByteArray &bytes)
{
    return writeTogether({{path, bytes}});
}

} // namespace trilateral
