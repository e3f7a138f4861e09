// SPDX-License-Identifier: GPL-3.0-or-later
// What a slide can show, with names for people.
#pragma once

#include "model/snapshot/snapshot.h"

namespace trilateral
{

struct SlideViewName {
    QString view; // as in Bookmark
    QString name; // in the window's language
};

// In the order of a list to choose from; charts as the document has them, named in that language.
[[nodiscard]] std::vector<SlideViewName> slideViews(const Snapshot &snapshot, Language language);

} // namespace trilateral
