// SPDX-License-Identifier: GPL-3.0-or-later
// Where the record that comes with the program lies.
#pragma once

#include <QString>

namespace trilateral
{

// Beside the program (a build folder), else in the share folder of the installation; the first of the two where neither
// exists, so that the error names a place. Works before there is an application.
[[nodiscard]] QString bundledRecord();

} // namespace trilateral
