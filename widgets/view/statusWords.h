// SPDX-License-Identifier: GPL-3.0-or-later
// What became of something, in words, in one of the four languages of the data and independent of the translator.
#pragma once

#include "model/base/language.h"
#include "model/snapshot/snapshot.h"

namespace trilateral
{

// "held", "planned" …; empty for Status::None.
[[nodiscard]] QString statusWords(Status status, Language language);
// Of a record; empty for what merely happened, which nobody held.
[[nodiscard]] QString statusWords(const Snapshot &snapshot, Row row, Language language);

} // namespace trilateral
