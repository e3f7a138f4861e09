// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/figurePreset.h"

#include <QtGlobal>

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr FigurePreset presets[] = {
    {"slide-16x9", QT_TRANSLATE_NOOP("trilateral::FigurePreset", "Slide 16:9"), {1600, 900}, false, 192},
    {"slide-4x3", QT_TRANSLATE_NOOP("trilateral::FigurePreset", "Slide 4:3"), {1280, 960}, false, 192},
    {"screen", QT_TRANSLATE_NOOP("trilateral::FigurePreset", "Full HD screen"), {1920, 1080}, false, 96},
    {"square", QT_TRANSLATE_NOOP("trilateral::FigurePreset", "Square post"), {1080, 1080}, false, 192},
    {"a4", QT_TRANSLATE_NOOP("trilateral::FigurePreset", "A4 landscape"), {297, 210}, true, 300},
    {"a4-portrait", QT_TRANSLATE_NOOP("trilateral::FigurePreset", "A4 portrait"), {210, 297}, true, 300},
    {"a3", QT_TRANSLATE_NOOP("trilateral::FigurePreset", "A3 landscape"), {420, 297}, true, 300},
    {"a3-portrait", QT_TRANSLATE_NOOP("trilateral::FigurePreset", "A3 portrait"), {297, 420}, true, 300},
    {"column", QT_TRANSLATE_NOOP("trilateral::FigurePreset", "Journal, one column"), {85, 110}, true, 600},
    {"two-columns", QT_TRANSLATE_NOOP("trilateral::FigurePreset", "Journal, two columns"), {176, 110}, true, 600},
};

} // namespace

QSizeF FigurePreset::pixels() const
{
    const QSizeF wished = isPaper ? size * pixelsPerMillimetre : size;
    return QSizeF(qRound(wished.width()), qRound(wished.height()));
}

std::span<const FigurePreset> figurePresets()
{
    return presets;
}

const FigurePreset *figurePreset(QStringView key)
{
    const auto found =
        std::ranges::find_if(presets, [&](const FigurePreset &p) { return key == QLatin1String(p.key); });
    return found == std::end(presets) ? nullptr : found;
}

const FigurePreset *presetOfSize(QSizeF pixels)
{
    const auto found = std::ranges::find_if(presets, [&](const FigurePreset &p) { return p.pixels() == pixels; });
    return found == std::end(presets) ? nullptr : found;
}

} // namespace trilateral
