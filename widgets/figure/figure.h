// SPDX-License-Identifier: GPL-3.0-or-later
// A picture that leaves the program: which view, how large, in which theme and language, with what around it. The
// window's export dialog and the command line fill this in and call the same functions; nothing else draws.
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
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
    bool isCitedOnly = false; // without facts whose source cannot be cited, see citation.h
    QString poster = {};      // of a PDF: enlarged and cut into sheets, see poster.h; empty: one page
    bool isWhole = true;      // the timeline and the network fitted, whatever part of them is on the screen
    QString title = {};       // empty: the document's title
    QString caption = {};     // below the view, in as many lines as it needs up to four
};

// The frame that a figure is drawn from: in its language, and where it is not the whole, of the days on the screen,
// rounded to whole ones, so that a command line can name them.
[[nodiscard]] FramePtr figureFrame(const FigureSpec &spec, const Frame &frame);

// What the figure would say on sources that nobody could find; one bit per row.
[[nodiscard]] Mask uncitableInFigure(const FigureSpec &spec, const Frame &frame);

// The whole figure: title, view, legend, sources line, in the language asked for.
[[nodiscard]] Drawing drawFigure(const FigureSpec &spec, const Frame &frame, const TextMeasure &measure);

// How many bytes the file will have: of an SVG or PDF as many as it has, of a PNG a guess from a small one. The error
// is that which writing it would meet. Cost: some tens of milliseconds.
[[nodiscard]] Result<qint64> estimatedBytes(const FigureSpec &spec, const Frame &frame, const Drawing &drawing,
                                            const QString &path);

// "png", "svg", "pdf".
[[nodiscard]] QStringList figureSuffixes();

// Writes by the suffix of path (png, svg, pdf); an existing file is replaced only when the new one is complete, and
// stays as it was where progress is cancelled or anything fails. The error names the file, what went wrong and what to
// do. What the figure shows, and its state, go with the picture, see figureInfo.h.
[[nodiscard]] Result<> writeFigure(const FigureSpec &spec, const Frame &frame, const Drawing &drawing,
                                   const QString &path, Progress &progress);
// The bytes that writeFigure would write, for those who write more than the picture.
[[nodiscard]] Result<QByteArray> figureBytes(const FigureSpec &spec, const Frame &frame, const Drawing &drawing,
                                             const QString &path, Progress &progress);

} // namespace trilateral
