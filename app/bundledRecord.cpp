// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundledRecord.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace trilateral
{

namespace
{

// Asked for before there is an application, too, so that reading can begin.
QDir programFolder()
{
    const QString program = QFile::symLinkTarget(QStringLiteral("/proc/self/exe"));
    if (!program.isEmpty())
        return QFileInfo(program).dir();
    return {QCoreApplication::instance() ? QCoreApplication::applicationDirPath() : QString()};
}

} // namespace

QString bundledRecord()
{
    const QDir program = programFolder();
    const QString beside = program.filePath(QStringLiteral("record.trilateral"));
    const QString installed =
        QDir::cleanPath(program.filePath(QStringLiteral("../share/trilateral-explorer/record.trilateral")));
    return !QFile::exists(beside) && QFile::exists(installed) ? installed : beside;
}

} // namespace trilateral
