// SPDX-License-Identifier: GPL-3.0-or-later
// The look of everything that is not painted by a view: menus, panels, fields, buttons, scroll bars, from the same
// colours as the views. Lengths are device-independent pixels, so that it is as crisp at 200 percent.
#pragma once

#include "model/base/language.h"
#include "widgets/theme/palette.h"

#include <QPalette>

class QApplication;

namespace trilateral
{

[[nodiscard]] QPalette qtPalette(const Palette &palette);
[[nodiscard]] QString styleSheet(const Palette &palette);
// Fusion in our colours, with the font of the language. Widgets that exist already follow.
void applyAppStyle(QApplication &application, const Palette &palette, Language language);

} // namespace trilateral
