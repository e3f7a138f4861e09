// SPDX-License-Identifier: GPL-3.0-or-later
// A figure carries the state it was drawn from, so that it can be opened again: as text chunk of a PNG, as metadata of
// an SVG, as metadata packet of a PDF; in each as JSON.
#pragma once

#include "model/base/result.h"
#include "model/exploration/explorationState.h"

#include <QLatin1StringView>

namespace trilateral
{

inline constexpr QLatin1StringView figureStateKey("trilateral-state");

struct FigureState {
    QString view; // "timeline", "network"
    ExplorationState state;
};

[[nodiscard]] QByteArray packedState(const FigureState &state);
// Reads a PNG, SVG or PDF that packedState() was put into; the error names the file.
[[nodiscard]] Result<FigureState> readFigureState(const QString &path);

} // namespace trilateral
