// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a path as sentences, in the language of the names.
#pragma once

#include "model/analysis/paths.h"
#include "model/base/language.h"

namespace trilateral
{

// "A cooperates with B", "A and B take part in C", "A hosts B"; where neither fits "A – B: C".
[[nodiscard]] QString stepSentence(const Snapshot &snapshot, const PathStep &step, Language language);

} // namespace trilateral
