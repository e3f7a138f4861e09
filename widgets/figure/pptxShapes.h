// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes of one slide of a PPTX, as the XML between the tags of its shape tree.
#pragma once

#include "widgets/view/drawing.h"

namespace trilateral
{

struct PptxScale {
    double emuPerLength = 15875; // English Metric Units, 914,400 an inch
    const TextMeasure &measure;
};

// The pictures of a slide are parts of the file of their own: number n of them is called by the relation firstImage +
// n.
inline constexpr int firstImageRelation = 3;

[[nodiscard]] QString pptxShapes(const Drawing &drawing, const PptxScale &scale, std::vector<QByteArray> &images);

} // namespace trilateral
