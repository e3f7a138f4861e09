// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/poster.h"

#include "widgets/figure/drawingBounds.h"
#include "widgets/figure/figurePreset.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trilateral
{

namespace
{

struct PosterSize {
    const char *key;
    QSizeF millimetres; // standing
};

constexpr std::array sizes{PosterSize{"a3", {297, 420}}, PosterSize{"a2", {420, 594}}, PosterSize{"a1", {594, 841}}};
constexpr QSizeF paper(210, 297); // millimetres
constexpr double margin = 10;     // that printers leave white
constexpr double overlap = 10;    // to glue
constexpr double markLength = 5;
constexpr Pen markPen{0xff000000u, 0.5f, Dash::Solid};

struct Tiling {
    QSizeF sheet; // of paper, all in pixels
    QSizeF part;  // of the poster on a sheet
    int columns = 0;
    int rows = 0;
    [[nodiscard]] int count() const { return columns * rows; }
};

int tilesFor(double whole, double part, double shared)
{
    return std::max(1, static_cast<int>(std::ceil((whole - shared) / (part - shared) - 1e-6)));
}

Tiling tilingOf(QSizeF poster, QSizeF sheet)
{
    const double unit = pixelsPerMillimetre;
    const QSizeF part = sheet - QSizeF(2 * margin, 2 * margin);
    return {sheet * unit, part * unit, tilesFor(poster.width() / unit, part.width(), overlap),
            tilesFor(poster.height() / unit, part.height(), overlap)};
}

// Lying or standing, whichever takes fewer sheets.
Tiling bestTiling(QSizeF poster)
{
    const Tiling standing = tilingOf(poster, paper);
    const Tiling lying = tilingOf(poster, paper.transposed());
    return lying.count() < standing.count() ? lying : standing;
}

// Two short lines outside each corner.
void addCropMarks(Drawing &marks, const QRectF &box)
{
    const double length = markLength * pixelsPerMillimetre;
    for (const double x : {box.left(), box.right()})
        for (const double y : {box.top(), box.bottom()}) {
            const double outX = x == box.left() ? -length : length;
            const double outY = y == box.top() ? -length : length;
            marks.add(DrawLine{{x + outX / 4, y}, {x + outX, y}, markPen});
            marks.add(DrawLine{{x, y + outY / 4}, {x, y + outY}, markPen});
        }
}

Drawing marksOf(const Tiling &tiling, int column, int row)
{
    const double edge = margin * pixelsPerMillimetre;
    Drawing marks;
    marks.size = tiling.sheet;
    addCropMarks(marks, QRectF(QPointF(edge, edge), tiling.part));
    const QString place = QChar(u'A' + row) + QString::number(column + 1);
    TextStyle style;
    style.pixelSize = 10;
    marks.add(DrawText{{tiling.sheet.width() / 2, tiling.sheet.height() - edge / 3}, place, style, TextAlign::Centre});
    return marks;
}

// What of the figure falls on a sheet; the clip leaves the rest away.
Drawing partOf(const Drawing &drawing, QRectF section)
{
    Drawing part;
    part.size = section.size();
    part.background = drawing.background;
    append(part, drawing, -section.topLeft());
    return part;
}

PdfSheet sheetOf(const Drawing &drawing, const Tiling &tiling, double scale, int column, int row)
{
    const double edge = margin * pixelsPerMillimetre;
    const double shared = overlap * pixelsPerMillimetre;
    const QPointF at(column * (tiling.part.width() - shared) / scale, row * (tiling.part.height() - shared) / scale);
    return {tiling.sheet,
            {{partOf(drawing, {at, tiling.part / scale}), {edge, edge}, scale}, {marksOf(tiling, column, row), {}, 1}}};
}

} // namespace

QStringList posterSizes()
{
    QStringList keys;
    for (const PosterSize &size : sizes)
        keys << QString::fromLatin1(size.key);
    return keys;
}

std::optional<std::vector<PdfSheet>> posterSheets(const Drawing &drawing, QStringView size)
{
    const auto known = std::ranges::find_if(sizes, [&](const PosterSize &s) { return size == QLatin1String(s.key); });
    if (known == sizes.end())
        return std::nullopt;
    const bool isLying = drawing.size.width() > drawing.size.height();
    const QSizeF poster = (isLying ? known->millimetres.transposed() : known->millimetres) * pixelsPerMillimetre;
    const double scale = std::min(poster.width() / drawing.size.width(), poster.height() / drawing.size.height());
    const Tiling tiling = bestTiling(drawing.size * scale);
    std::vector<PdfSheet> sheets;
    for (int row = 0; row < tiling.rows; ++row)
        for (int column = 0; column < tiling.columns; ++column)
            sheets.push_back(sheetOf(drawing, tiling, scale, column, row));
    return sheets;
}

} // namespace trilateral
