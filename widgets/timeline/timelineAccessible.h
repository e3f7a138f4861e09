// SPDX-License-Identifier: GPL-3.0-or-later
// The painted lanes for screen readers: the canvas is a list of lanes, each lane a list of its records in order of
// time, whether drawn at the moment or not; the leading selected record is announced. Children are made when asked for.
#pragma once

namespace trilateral
{

// To be called once before the first canvas is shown; calling it again does nothing.
void installTimelineAccessibility();

} // namespace trilateral
