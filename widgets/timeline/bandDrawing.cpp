// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/bandDrawing.h"

#include "widgets/timeline/timelineStyle.h"

namespace trilateral
{

void drawTerm(Drawing &drawing, const TimelineBand &band, const Palette &palette, Language language)
{
    constexpr double fadeWidth = 14;
    QRectF core = band.rect;
    const Colour none = withAlpha(band.fill, 0);
    if (band.fadesLeft && core.width() > 2 * fadeWidth) {
        drawing.add(DrawRect{.rect = {core.left(), core.top(), fadeWidth, core.height()},
                             .fill = none,
                             .fadeTo = band.fill,
                             .isFaded = true});
        core.setLeft(core.left() + fadeWidth);
    }
    if (band.fadesRight && core.width() > 2 * fadeWidth) {
        core.setRight(core.right() - fadeWidth);
        drawing.add(DrawRect{.rect = {core.right(), core.top(), fadeWidth, core.height()},
                             .fill = band.fill,
                             .fadeTo = none,
                             .isFaded = true});
    }
    drawing.add(DrawRect{.rect = core, .fill = band.fill, .radius = 2});
    if (band.isHandover && !band.fadesLeft)
        drawing.add(DrawRect{.rect = {band.rect.left(), band.rect.top() - 2, 2, band.rect.height() + 4},
                             .fill = withAlpha(band.ink, 0.75)});
    if (band.isSelected)
        drawing.add(DrawRect{.rect = band.rect, .pen = {palette.accent, 1.6f}, .radius = 2});
    if (!band.text.isEmpty())
        drawing.add(DrawText{band.anchor, band.text, timelineStyle::band(band.ink, language), TextAlign::Centre});
}

} // namespace trilateral
