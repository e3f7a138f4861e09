// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/lateModule.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>

namespace trilateral
{

namespace
{

QString moduleFile(const QString &name)
{
    const QString folder = QCoreApplication::applicationDirPath();
    const QString file = u"/" % name % u".so";
    const QString beside = folder % file;
    return QFileInfo::exists(beside) ? beside : folder % u"/../lib/trilateral-explorer" % file;
}

} // namespace

Result<> loadModule(const QString &name)
{
    QLibrary library(moduleFile(name));
    library.setLoadHints(QLibrary::PreventUnloadHint);
    if (library.load())
        return Nothing{};
    return Error{QCoreApplication::translate("Modules", "A part of the program could not be loaded: %1. Install the "
                                                        "program again.")
                     .arg(library.errorString())};
}

} // namespace trilateral
