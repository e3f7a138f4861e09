// SPDX-License-Identifier: GPL-3.0-or-later
// The document that a subcommand is about, and the frame that its views are drawn from.
#pragma once

#include "app/cli/console.h"
#include "model/exploration/frame.h"
#include "model/story/story.h"

#include <string>

namespace trilateral
{

// An empty file is the bundled record, an empty day the record as it stands.
[[nodiscard]] Outcome<SnapshotPtr> openRecord(const std::string &file, const std::string &knownOn = {});

// The stories of the same document.
[[nodiscard]] Outcome<std::vector<Story>> openStories(const std::string &file);

} // namespace trilateral
