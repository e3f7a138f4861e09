// SPDX-License-Identifier: GPL-3.0-or-later
// The part of `export` that is for stories: VIEW is story:ID.
#pragma once

#include "app/cli/figureOptions.h"
#include "model/story/story.h"

namespace trilateral
{

struct StoryOptions {
    bool hasNotes = false;
    bool isHandout = false;

    void addTo(Command &command);
};

// The id behind "story:", or nothing where the view is none.
[[nodiscard]] std::optional<QString> storyOfView(const QString &view);
[[nodiscard]] std::optional<Refusal> misfitOfStory(const StoryOptions &story, const FigureOptions &figure,
                                                   const QString &output);
// Draws and writes it; the exit status.
[[nodiscard]] int exportStory(const QString &id, const std::string &file, const std::string &knownOn,
                              const StoryOptions &options, const FigureOptions &figure, const QString &output);

} // namespace trilateral
