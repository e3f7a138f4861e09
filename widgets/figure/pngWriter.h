// SPDX-License-Identifier: GPL-3.0-or-later
// A Drawing as PNG in the sRGB colour space, with the resolution that makes it as large on paper as the drawing is: 96
// device-independent pixels to the inch. The same drawing gives the same bytes.
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "widgets/view/drawing.h"

#include <QByteArray>

namespace trilateral
{

struct PngOptions {
    double scale = 1; // pixels per device-independent pixel
    QString title = {};
    QByteArray state = {}; // kept in the metadata, see figureState.h
    QString author = {};
    QString description = {};
    QString source = {};
};

// An error where a picture of so many pixels is too large to hold in memory.
[[nodiscard]] Result<> checkPngSize(QSizeF pixels);
// An error where the picture is too large to hold in memory, or progress was cancelled.
[[nodiscard]] Result<QByteArray> pngFromDrawing(const Drawing &drawing, const PngOptions &options, Progress &progress);
[[nodiscard]] Result<QByteArray> pngFromDrawing(const Drawing &drawing, const PngOptions &options);

} // namespace trilateral
