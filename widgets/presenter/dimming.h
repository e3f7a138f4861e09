// SPDX-License-Identifier: GPL-3.0-or-later
// What of a slide's picture steps back, where the slide says that its selection stands out. Pure.
#pragma once

#include "model/exploration/frame.h"
#include "model/story/story.h"
#include "widgets/view/drawing.h"

namespace trilateral
{

struct NetworkGeometry;
struct ShownNetwork;
struct TimelineGeometry;

// Rows that keep their colours: the selection and what it has to do with. Empty where nothing steps back.
[[nodiscard]] Mask litRows(const Bookmark &slide, const Frame &frame);

// The drawings are annotated ones of these geometries; what is not lit gets pale, with its label.
void dimTimeline(Drawing &drawing, const TimelineGeometry &geometry, const Snapshot &snapshot, const Mask &lit);
void dimNetwork(Drawing &drawing, const NetworkGeometry &geometry, const ShownNetwork &shown, const Mask &lit);

} // namespace trilateral
