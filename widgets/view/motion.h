// SPDX-License-Identifier: GPL-3.0-or-later
// Whether pictures may glide to another place. Whoever starts an animation asks here first, each time, and shows the
// end at once where motion is unwelcome. What the user chose in this program goes before what the desktop says.
#pragma once

#include <QString>

#include <optional>

namespace trilateral
{

// Cost: without a choice three small files are read, less than a millisecond.
[[nodiscard]] bool motionIsReduced();
// For the whole program; without a choice the desktop decides. Only the thread of the windows may call this.
void chooseReducedMotion(std::optional<bool> choice);
// Whether a folder of desktop settings (~/.config) asks for no animations, in GTK's words or in those of KDE.
[[nodiscard]] bool desktopReducesMotion(const QString &configFolder);

} // namespace trilateral
