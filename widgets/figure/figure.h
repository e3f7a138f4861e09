// SPDX-License-Identifier: GPL-3.0-or-later
// A picture that leaves the program: which view, how large, in which theme and language, with what around it. The
// window's export dialog and the command line fill this in and call the same functions; nothing else draws.
#pragma once

#include "model/exploration/frame.h"
#include "widgets/theme/palette.h"

#include <optional>

namespace trilateral
{

// The view of a chart, "chart:NAME", and back: the name, nothing where the view is no chart.
[[nodiscard]] QString viewOfChart(const QString &name);
[[nodiscard]] std::optional<QString> chartOfView(const QString &view);

struct FigureSpec {
    QString view = QStringLiteral("timeline"); // timeline, network, "chart:NAME" (see chart.h)
    QSizeF size{1600, 900};                    // device-independent pixels
    double scale = 1;                          // pixels of a PNG per device-independent pixel, 0.5 to 8
    Theme theme = Theme::Light;
    Language language = Language::English;
    bool isTransparent = false;
    bool hasLegend = true;
    bool hasSources = true;
    QString title = {}; // empty: the document's title
};

// The whole figure: title, view, legend, sources line, in the language asked for.
[[nodiscard]] Drawing drawFigure(const FigureSpec &spec, const Frame &frame, const TextMeasure &measure);

// "png", "svg", "pdf".
[[nodiscard]] QStringList figureSuffixes();

// Writes by the suffix of path (png, svg, pdf); an existing file is replaced only when the new one is complete. The
// error names the file, what went wrong and what to do. The state goes with the picture, see figureState.h.
[[nodiscard]] Result<> writeFigure(const FigureSpec &spec, const ExplorationState &state, const Drawing &drawing,
                                   const QString &path);
// The bytes that writeFigure would write, for those who write more than the picture.
[[nodiscard]] Result<QByteArray> figureBytes(const FigureSpec &spec, const ExplorationState &state,
                                             const Drawing &drawing, const QString &path);

} // namespace trilateral
