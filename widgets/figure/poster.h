// SPDX-License-Identifier: GPL-3.0-or-later
// A figure larger than the printer's paper: cut into sheets that overlap, with marks where to cut, as a PDF.
#pragma once

#include "widgets/figure/pdfWriter.h"

#include <QStringList>

#include <optional>

namespace trilateral
{

// "a3", "a2", "a1"; the paper is A4.
[[nodiscard]] QStringList posterSizes();
// The sheets by row, each with its place as letters and number. The figure is enlarged to fill the poster, lying or
// standing as it does. Nothing for an unknown size.
[[nodiscard]] std::optional<std::vector<PdfSheet>> posterSheets(const Drawing &drawing, QStringView size);

} // namespace trilateral
