// SPDX-License-Identifier: GPL-3.0-or-later
// What became of something, in words, in one of the four languages of the data and independent of the translator.
#pragma once

#include "model/base/language.h"
#include "model/snapshot/vocabulary.h"

namespace trilateral
{

// "held", "planned" …; empty for Status::None.
[[nodiscard]] QString statusWords(Status status, Language language);

} // namespace trilateral
