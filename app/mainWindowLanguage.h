// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the window's own words. Where a translation is missing, the English sentence stands.
#pragma once

#include "model/base/language.h"

#include <QTranslator>

namespace trilateral
{

class WindowLanguage
{
public:
    // Takes the translators out of the application again.
    ~WindowLanguage();
    // Installs the program's translation and Qt's own; all widgets learn of it by a LanguageChange event.
    void set(Language language);

private:
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace trilateral
