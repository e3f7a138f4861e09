// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startFonts.h"

#include "widgets/view/embeddedFonts.h"

#include <QApplication>
#include <QWidget>

#ifdef TRILATERAL_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace trilateral
{

namespace
{

#ifdef TRILATERAL_FONTCONFIG

// Has Qt find no font but the program's own.
bool hideSystemFonts()
{
    FcConfig *none = FcConfigCreate();
    return none && FcConfigSetCurrent(none);
}

void takeSystemFonts(FcConfig *config)
{
    if (!config || !FcConfigSetCurrent(config))
        return;
    renewFonts();
    for (QWidget *window : QApplication::topLevelWidgets())
        window->update();
}

std::future<void> readList()
{
    return std::async(std::launch::async, [] { FcInit(); });
}

std::future<void> readListLate()
{
    return std::async(std::launch::async, [] {
        FcConfig *config = FcInitLoadConfigAndFonts();
        QMetaObject::invokeMethod(
            qApp, [config] { takeSystemFonts(config); }, Qt::QueuedConnection);
    });
}

#else

bool hideSystemFonts()
{
    return false;
}

std::future<void> readList()
{
    return {};
}

std::future<void> readListLate()
{
    return {};
}

#endif

} // namespace

StartFonts::StartFonts(bool isBundledRecord) : m_areOwn(isBundledRecord && bringsFonts() && hideSystemFonts())
{
    if (!m_areOwn)
        m_list = readList();
}

void StartFonts::begin(QStringView language)
{
    if (m_areOwn)
        useEmbeddedFontsFor(language);
    else if (m_list.valid())
        m_list.wait();
}

void StartFonts::complete()
{
    if (m_areOwn)
        m_list = readListLate();
    m_areOwn = false;
}

} // namespace trilateral
