// SPDX-License-Identifier: GPL-3.0-or-later
// The options of `export` for views, as they were written, and what they mean for a document.
#pragma once

#include "app/cli/console.h"
#include "app/cli/parser.h"
#include "model/exploration/explorationState.h"
#include "model/snapshot/snapshot.h"
#include "widgets/figure/figure.h"

namespace trilateral
{

struct FigureOptions {
    std::string size;
    std::string preset;
    std::optional<double> scale;
    std::optional<double> dpi;
    std::string visible;
    std::string caption;
    std::string from;
    std::string to;
    std::vector<std::string> filters;
    std::string selection;
    std::string focus;
    std::optional<int> depth;
    std::string figure; // --state
    std::string compare;
    std::string lanes;
    std::string layout;
    std::optional<quint32> seed;
    std::string level;
    std::string language;
    std::string theme;
    std::string title;
    std::string look; // of charts
    bool isTransparent = false;
    bool isWhole = false;
    bool isCitedOnly = false;
    std::string formats; // of several figures
    std::string poster;
    bool hasNoLegend = false;
    bool hasNoSources = false;
    std::string positions;

    void addTo(Command &command);
};

// Why an option that was given says nothing to the view: "--lanes is for the timeline alone."
[[nodiscard]] std::optional<Refusal> misfit(const FigureOptions &options, const std::string &view);
// The state to draw: that of --state, with whatever else was said in place of its own.
[[nodiscard]] Outcome<ExplorationState> stateFrom(const FigureOptions &options, const Snapshot &snapshot);
[[nodiscard]] Outcome<FigureSpec> specFrom(const FigureOptions &options, const std::string &view,
                                           const ExplorationState &state);

} // namespace trilateral
