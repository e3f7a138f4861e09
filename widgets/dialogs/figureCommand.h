// SPDX-License-Identifier: GPL-3.0-or-later
// The command line that draws the same figure, ready for a shell. Pure.
#pragma once

#include "widgets/figure/figure.h"

namespace trilateral
{

// document: the open file; empty for the bundled record. A camera that was moved has no option: the figure itself keeps
// it.
[[nodiscard]] QString figureCommand(const FigureSpec &spec, const ExplorationState &state, const QString &document,
                                    const QString &output);
// In single quotes where a shell would otherwise read more into it.
[[nodiscard]] QString shellQuoted(const QString &text);

} // namespace trilateral
