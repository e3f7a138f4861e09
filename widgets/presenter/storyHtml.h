// SPDX-License-Identifier: GPL-3.0-or-later
// A story as one HTML file that needs nothing else: the slides as vector pictures, the usual keys, the notes.
#pragma once

#include "widgets/presenter/storyExport.h"

namespace trilateral
{

[[nodiscard]] QByteArray storyHtml(const std::vector<DrawnSlide> &slides, const QString &title,
                                   const StoryOutput &output);

} // namespace trilateral
