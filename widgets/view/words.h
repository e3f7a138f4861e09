// SPDX-License-Identifier: GPL-3.0-or-later
// Words inside a picture, in the picture's language, which need not be the language of the window. They stand in the
// translation context "Figure" of resources/i18n/figure_*.ts; mark them where they are used:
//
//     //: Between two meetings of a series
//     inLanguage(language, QT_TRANSLATE_N_NOOP("Figure", "%n month(s)"), months)
//     inLanguage(language, QT_TRANSLATE_NOOP("Figure", "no date"))
#pragma once

#include "model/base/language.h"

#include <QtGlobal>

namespace trilateral
{

// The source text itself where that language has no translation. n fills %n and picks the plural; -1: no number.
[[nodiscard]] QString inLanguage(Language language, const char *source, int n = -1);

} // namespace trilateral
