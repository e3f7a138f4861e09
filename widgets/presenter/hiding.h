// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a slide's picture that a class is asked for: names or dates, which come back one by one, in the order of
// time. Pure.
#pragma once

#include "model/base/language.h"
#include "model/snapshot/snapshot.h"
#include "widgets/view/drawing.h"

namespace trilateral
{

struct NetworkGeometry;
struct TimelineGeometry;

enum class Hiding : quint8 { None, Labels, Dates };

struct HiddenWords {
    Hiding what = Hiding::None;
    std::size_t shown = 0; // how many have come back
    bool operator==(const HiddenWords &) const = default;
};

// The drawing is an annotated one of the geometry. Labels give way to a question mark; with the dates the years of the
// ruler go, and what comes back is the day of a record in the place of its name.
void hideWords(Drawing &drawing, const TimelineGeometry &geometry, const Snapshot &snapshot, const HiddenWords &hidden,
               Language language);
// A network has no dates.
void hideWords(Drawing &drawing, const NetworkGeometry &geometry, const HiddenWords &hidden);

} // namespace trilateral
