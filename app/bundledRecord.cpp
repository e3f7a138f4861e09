// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundledRecord.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace trilateral
{

QString bundledRecord()
{
    const QDir program(QCoreApplication::applicationDirPath());
    const QString beside = program.filePath(QStringLiteral("record.trilateral"));
    const QString installed =
        QDir::cleanPath(program.filePath(QStringLiteral("../share/trilateral-explorer/record.trilateral")));
    return !QFile::exists(beside) && QFile::exists(installed) ? installed : beside;
}

} // namespace trilateral
