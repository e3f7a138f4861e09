// SPDX-License-Identifier: GPL-3.0-or-later
// A story on its way out: PDF (a slide a page, with notes, or as a handout), PNGs, PPTX with shapes that can be edited,
// and one HTML file that needs nothing else.
#pragma once

#include "model/base/progress.h"
#include "widgets/presenter/slideDrawing.h"

#include <functional>

namespace trilateral
{

enum class StoryPaper : quint8 {
    Slides,  // a slide a page
    Notes,   // a slide a page, with what is said to it
    Handout, // three slides a page, with lines to write on
};

struct StoryOutput {
    QSizeF size{768, slideHeight}; // of the slides, in page lengths
    double scale = 2.5;            // pixels of a PNG per page length
    Theme theme = Theme::Light;
    Language language = Language::English;
    StoryPaper paper = StoryPaper::Slides;
};

// The frame of a slide's state in the language of the output, positions included.
using SlideFrames = std::function<Result<FramePtr>(const ExplorationState &state, bool needsPositions)>;

// A slide as it is drawn, with what goes with it.
struct DrawnSlide {
    Drawing drawing;
    QString title;
    QString words; // plain
    QString notes; // plain, with the sources
};

[[nodiscard]] Result<std::vector<DrawnSlide>> drawStory(const Story &story, const Snapshot &snapshot,
                                                        const StoryOutput &output, const SlideFrames &frames,
                                                        Progress &progress);

// "pdf", "pptx", "html"; anything else is a folder of PNGs.
[[nodiscard]] QStringList storySuffixes();
// Writes by the suffix of path; an existing file is replaced only when the new one is complete.
[[nodiscard]] Result<> writeStory(const Story &story, const std::vector<DrawnSlide> &slides, const StoryOutput &output,
                                  const QString &path);

} // namespace trilateral
