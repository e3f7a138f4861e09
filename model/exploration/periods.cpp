// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exploration/periods.h"

#include <utility>

namespace trilateral
{

namespace
{

FramePtr frameOfPeriod(const Frame &frame, const ProjectionPtr &projection, const std::optional<DayRange> &window)
{
    auto part = std::make_shared<Frame>(frame);
    part->state.filter.window = window;
    part->state.timeline.compared.reset();
    part->projection = projection;
    part->compared = nullptr;
    return part;
}

} // namespace

std::vector<PeriodFrame> framesOfPeriods(const Frame &frame)
{
    const auto &window = frame.state.filter.window;
    const auto &compared = frame.state.timeline.compared;
    if (!frame.compared || !window || !compared)
        return {};
    std::vector<PeriodFrame> frames{{frameOfPeriod(frame, frame.projection, window), false},
                                    {frameOfPeriod(frame, frame.compared, compared), true}};
    if (compared->from < window->from)
        std::swap(frames[0], frames[1]);
    return frames;
}

std::vector<PeriodFrame> periodsSideBySide(const Frame &frame)
{
    return frame.state.network.isSideBySide ? framesOfPeriods(frame) : std::vector<PeriodFrame>();
}

} // namespace trilateral
