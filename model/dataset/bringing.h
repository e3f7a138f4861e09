// SPDX-License-Identifier: GPL-3.0-or-later
// What every way of bringing one document into another shares: the other attached, its words there, one step of the
// history, and an end when it is cancelled.
#pragma once

#include "model/base/progress.h"
#include "model/document/document.h"

namespace trilateral
{

// Attaches the document brought as "brought" to the working copy, adds the kinds, types, stances and tones that it
// lacks, makes the tables tone_of, kind_of, type_of and stance_of (old row -> new row), and then does the rest. On a
// connection of its own, so on any thread. False where nothing changed; a cancelled one changes nothing.
enum class Bringing : quint8 { Adds, Changes }; // whether the rest does no more than to add rows (see Document::add())
[[nodiscard]] Result<bool> bringInto(const QString &work, const QString &label, const QString &brought,
                                     Progress &progress, Bringing bringing, const Document::Change &rest);

} // namespace trilateral
