// SPDX-License-Identifier: GPL-3.0-or-later
// A Drawing as SVG 1.1. Text stays text, groups keep their role, record id and title, and what lies wholly outside a
// clip is left out. The same drawing gives the same bytes.
#pragma once

#include "widgets/view/drawing.h"

#include <QByteArray>

namespace trilateral
{

struct SvgOptions {
    QString title;    // for readers that speak
    QString language; // of the document
    QByteArray state; // kept in the metadata, see figureState.h
    QString description = {};
};

[[nodiscard]] QByteArray svgFromDrawing(const Drawing &drawing, const SvgOptions &options);

} // namespace trilateral
