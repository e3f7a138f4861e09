// SPDX-License-Identifier: GPL-3.0-or-later
// A figure for other programs, by clipboard or by dragging: as PNG and as SVG, both with the state that they were drawn
// from.
#pragma once

#include "widgets/figure/figure.h"

#include <memory>

class QMimeData;

namespace trilateral
{

// As pixels and as shapes at once: the program that takes it chooses. The error says why there is none.
[[nodiscard]] Result<std::unique_ptr<QMimeData>> figureMimeData(const FigureSpec &spec, const Frame &frame,
                                                                const Drawing &drawing);
// As SVG alone, and as its text, for programs that would choose the pixels.
[[nodiscard]] Result<std::unique_ptr<QMimeData>> figureSvgData(const FigureSpec &spec, const Frame &frame,
                                                               const Drawing &drawing);

} // namespace trilateral
