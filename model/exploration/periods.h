// SPDX-License-Identifier: GPL-3.0-or-later
// The two periods that a frame compares, each as a frame of its own: A is the brush, B the period beside it.
#pragma once

#include "model/exploration/frame.h"

namespace trilateral
{

struct PeriodFrame {
    FramePtr frame; // compares nothing
    bool isB = false;
};

// The earlier one first, with the places and the measures of the frame; empty where it compares nothing. Cost: two
// copies of the state.
[[nodiscard]] std::vector<PeriodFrame> framesOfPeriods(const Frame &frame);
// The same, but empty where the state does not want the two side by side.
[[nodiscard]] std::vector<PeriodFrame> periodsSideBySide(const Frame &frame);

} // namespace trilateral
