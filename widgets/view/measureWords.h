// SPDX-License-Identifier: GPL-3.0-or-later
// What the measures of a network are called and mean, in plain words, in the language of the window.
#pragma once

#include <QString>

namespace trilateral
{

// By a key of measureKeys(): "Relations (weighted degree)".
[[nodiscard]] QString measureWords(const QString &key);
// What a high value says, in a sentence or two.
[[nodiscard]] QString measureMeaning(const QString &key);
// That all of them describe this collection, not power.
[[nodiscard]] QString measureCaution();

} // namespace trilateral
