// SPDX-License-Identifier: GPL-3.0-or-later
// Stories in a document's tables. They are no part of a Snapshot: reading them costs nothing until someone asks.
#pragma once

#include "model/document/database.h"
#include "model/story/story.h"

namespace trilateral
{

// In their order. A slide that makes no sense comes back empty rather than not at all.
[[nodiscard]] Result<std::vector<Story>> readStories(const Database &database);
[[nodiscard]] Result<std::vector<Story>> readStories(const QString &documentFile);
// In place of those that are there; a picture is kept once, however many slides show it. Runs in the transaction of its
// caller.
[[nodiscard]] Result<> writeStories(Database &database, const std::vector<Story> &stories);
// The same in a document on disk, in one transaction.
[[nodiscard]] Result<> saveStories(const QString &documentFile, const std::vector<Story> &stories);

} // namespace trilateral
