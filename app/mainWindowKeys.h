// SPDX-License-Identifier: GPL-3.0-or-later
// The list of keys: those of the actions as they are set, and those that the views and fields understand themselves.
#pragma once

#include "widgets/dialogs/shortcutsDialog.h"

namespace trilateral
{

class Actions;

[[nodiscard]] std::vector<KeyHelpGroup> keyHelp(const Actions &actions);

} // namespace trilateral
