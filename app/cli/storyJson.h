// SPDX-License-Identifier: GPL-3.0-or-later
// Stories on the command line: they are listed and shown as records are, with the slides as fields of their own.
#pragma once

#include "app/cli/console.h"
#include "model/snapshot/snapshot.h"
#include "model/story/story.h"

#include <QJsonObject>

namespace trilateral
{

// Whether the word means a story: "story/NAME".
[[nodiscard]] bool isStoryId(const QString &id);
// By "story/NAME" or by NAME; the refusal names those that there are.
[[nodiscard]] Outcome<Story> knownStory(const std::vector<Story> &stories, const QString &id);
[[nodiscard]] QJsonObject storyJson(const Snapshot &snapshot, const Story &story);
// With links and slides.
[[nodiscard]] QJsonObject fullStoryJson(const Snapshot &snapshot, const Story &story);
// For people: title, summary, and each slide's title and words.
[[nodiscard]] QStringList storyLines(const Story &story, Language language);

} // namespace trilateral
