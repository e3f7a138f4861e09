// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the relation types of a dataset that says nothing of tones a colour and a line each, so that its relations can
// be told apart: the most frequent ones their own, all further ones a common one.
#pragma once

#include "model/snapshot/snapshot.h"

namespace trilateral
{

// How many types get a tone of their own.
inline constexpr std::size_t mostTypeTones = 14;

// Does nothing where the snapshot has a tone already. Cost: linear in its records.
void addTypeTones(Snapshot &snapshot);

} // namespace trilateral
