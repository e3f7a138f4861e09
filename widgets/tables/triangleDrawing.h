// SPDX-License-Identifier: GPL-3.0-or-later
// The three foremost year by year: one small triangle for each year, its sides as broad as there are records between
// two corners alone, the disc in its middle as large as there are of all three, with the numbers; what is counted
// stands below. Pure; the same for the screen and for figures.
#pragma once

#include "model/analysis/yearTriangles.h"
#include "model/exploration/frame.h"
#include "widgets/theme/palette.h"

namespace trilateral
{

// A part of the drawing that stands for records: a side (0 to 2), the centre (3), or the year as a whole (4).
struct TrianglePart {
    std::size_t year = 0; // place in YearTriangles::years
    std::size_t part = 0;
    bool operator==(const TrianglePart &) const = default;
};
inline constexpr std::size_t centrePart = 3;
inline constexpr std::size_t wholePart = 4;

struct TriangleLook {
    const Snapshot &snapshot;
    const YearTriangles &triangles;
    const Palette &palette;
    const TextMeasure &measure;
    Language language = Language::English;
    std::optional<DayRange> period; // of the filter: years in it are marked
    bool hasLegend = true;
};

struct TrianglePicture {
    Drawing drawing;
    std::vector<QRectF> boxes; // per year
    std::vector<std::array<QPointF, 3>> corners;
    [[nodiscard]] std::optional<TrianglePart> partAt(QPointF point) const;
};

// As many in a row as fit into the width; the height follows unless one is given, in which they are to fit.
[[nodiscard]] TrianglePicture trianglePicture(const TriangleLook &look, double width,
                                              std::optional<double> height = std::nullopt);
[[nodiscard]] Drawing triangleFigure(const FramePtr &frame, QSizeF size, const Palette &palette, bool hasLegend,
                                     const TextMeasure &measure);

// The records that a part stands for.
[[nodiscard]] std::vector<Row> recordsOf(const YearTriangles &triangles, TrianglePart part);
// "2019: A – B alone: 4".
[[nodiscard]] QString partWords(const TriangleLook &look, TrianglePart part);

} // namespace trilateral
