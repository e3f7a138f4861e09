// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view/embeddedFonts.h"

#include <QDirIterator>
#include <QFontDatabase>

#include <atomic>

namespace trilateral
{

namespace
{

std::atomic<bool> isLoaded = false;

bool loadAll()
{
    bool any = false;
    QDirIterator files(QStringLiteral(":/fonts"));
    while (files.hasNext())
        any |= QFontDatabase::addApplicationFont(files.next()) >= 0;
    return any;
}

} // namespace

void useEmbeddedFonts()
{
    if (!isLoaded)
        isLoaded = loadAll();
}

bool hasEmbeddedFonts()
{
    return isLoaded;
}

} // namespace trilateral
