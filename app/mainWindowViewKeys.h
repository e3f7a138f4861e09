// SPDX-License-Identifier: GPL-3.0-or-later
// The keys and gestures that the views understand themselves, for the list of keys.
#pragma once

#include "widgets/dialogs/shortcutsDialog.h"

namespace trilateral
{

[[nodiscard]] std::vector<KeyHelpGroup> viewKeyHelp();

} // namespace trilateral
