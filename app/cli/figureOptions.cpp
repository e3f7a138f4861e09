// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figureOptions.h"

#include "app/cli/arguments.h"
#include "model/analysis/lanes.h"
#include "model/layout/layout.h"
#include "widgets/figure/figurePreset.h"
#include "widgets/figure/figureState.h"
#include "widgets/figure/poster.h"

#include <QCoreApplication>
#include <QFile>

namespace trilateral
{

namespace
{

struct Wishes {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

constexpr int deepest = 20;

Refusal unknownValue(const QString &option, const std::string &value, const QStringList &known)
{
    return {Misused, Wishes::tr("%1 “%2” is not known; choose one of: %3.")
                         .arg(option, word(value), known.join(QLatin1String(", ")))};
}

Outcome<Nothing> applyTime(const FigureOptions &options, ExplorationState &state)
{
    auto window = timeWindow(options.from, options.to);
    if (!window)
        return window.refusal();
    const std::optional<DayRange> days = *window;
    if (!days)
        return Nothing{};
    state.filter.window = days;
    state.timeline.from = state.timeline.to = 0;
    if (days->from != openPast && days->to != openFuture) {
        state.timeline.from = days->from;
        state.timeline.to = days->to + 1.0;
    }
    return Nothing{};
}

// "FROM..TO": what lies across the timeline.
Outcome<Nothing> applyVisible(const FigureOptions &options, ExplorationState &state)
{
    if (options.visible.empty())
        return Nothing{};
    const QStringList ends = word(options.visible).split(QStringLiteral(".."));
    auto window = timeWindow(ends.value(0).trimmed().toStdString(), ends.value(1).trimmed().toStdString());
    if (!window)
        return window.refusal();
    const std::optional<DayRange> days = *window;
    if (ends.size() != 2 || !days || days->from == openPast || days->to == openFuture)
        return Refusal{Misused,
                       Wishes::tr("--visible “%1” is not a period: write FROM..TO.").arg(word(options.visible))};
    state.timeline.from = days->from;
    state.timeline.to = days->to + 1.0;
    return Nothing{};
}

// "FROM..TO,FROM..TO": the chosen period, and the one beside it.
Outcome<Nothing> applyComparison(const FigureOptions &options, ExplorationState &state)
{
    if (options.compare.empty())
        return Nothing{};
    std::vector<DayRange> periods;
    for (const QString &period : word(options.compare).split(QLatin1Char(','))) {
        const QStringList ends = period.split(QStringLiteral(".."));
        if (ends.size() != 2)
            continue;
        auto window = timeWindow(ends[0].trimmed().toStdString(), ends[1].trimmed().toStdString());
        if (!window)
            return window.refusal();
        if (const std::optional<DayRange> days = *window)
            periods.push_back(*days);
    }
    if (periods.size() != 2)
        return Refusal{
            Misused,
            Wishes::tr("--compare “%1” is not two periods: write FROM..TO,FROM..TO.").arg(word(options.compare))};
    state.filter.window = periods[0];
    state.timeline.compared = periods[1];
    return Nothing{};
}

Outcome<Nothing> applyRecords(const FigureOptions &options, const Snapshot &snapshot, ExplorationState &state)
{
    auto filter = filterFrom(snapshot, options.filters);
    if (!filter)
        return filter.refusal();
    if (!filter->facets.isEmpty())
        state.filter.facets = filter->facets;
    if (!options.selection.empty()) {
        auto ids = knownRecords(snapshot, options.selection);
        if (!ids)
            return ids.refusal();
        state.selection = *ids;
    }
    if (options.depth || !options.focus.empty())
        state.depth = options.depth.value_or(1);
    if (options.focus.empty())
        return Nothing{};
    auto focus = knownRecord(snapshot, options.focus);
    if (!focus)
        return focus.refusal();
    state.focus = snapshot.id(*focus);
    return Nothing{};
}

QStringList levelKeys()
{
    QStringList keys;
    for (const GraphLevel level : graphLevels())
        keys << graphLevelKey(level);
    return keys;
}

Outcome<Nothing> applyViews(const FigureOptions &options, ExplorationState &state)
{
    if (!options.lanes.empty() && !laneKeys().contains(word(options.lanes)))
        return unknownValue(QStringLiteral("--lanes"), options.lanes, laneKeys());
    if (!options.lanes.empty())
        state.timeline.lanes = word(options.lanes);
    if (!options.layout.empty() && !layoutMethods().contains(word(options.layout)))
        return unknownValue(QStringLiteral("--layout"), options.layout, layoutMethods());
    if (!options.layout.empty())
        state.network.layout = word(options.layout);
    if (options.seed)
        state.network.seed = *options.seed;
    if (options.level.empty())
        return Nothing{};
    const auto level = graphLevelFromKey(word(options.level));
    if (!level)
        return unknownValue(QStringLiteral("--level"), options.level, levelKeys());
    state.network.level = *level;
    return Nothing{};
}

QStringList lookKeys()
{
    QStringList keys;
    for (const LookSwitch &each : lookSwitches())
        keys << QLatin1String(each.key);
    return keys;
}

const char *lookHelp()
{
    static const std::string help =
        "chart: how it is shown, a list of " + lookKeys().join(QLatin1String(", ")).toStdString();
    return help.c_str();
}

// In place of the look of --state.
Outcome<Nothing> applyLook(const FigureOptions &options, ExplorationState &state)
{
    if (options.look.empty())
        return Nothing{};
    QJsonObject wanted;
    for (const QString &key : word(options.look).split(u',', Qt::SkipEmptyParts)) {
        if (!lookKeys().contains(key))
            return unknownValue(QStringLiteral("--show-as"), key.toStdString(), lookKeys());
        wanted.insert(key, true);
    }
    state.charts = chartLookFromJson(wanted);
    return Nothing{};
}

Outcome<ExplorationState> startingState(const FigureOptions &options)
{
    if (options.figure.empty())
        return ExplorationState{};
    auto figure = readFigureState(QFile::decodeName(options.figure.c_str()));
    if (!figure)
        return figure.error();
    return figure->state;
}

QStringList presetKeys()
{
    QStringList keys;
    for (const FigurePreset &preset : figurePresets())
        keys << QString::fromLatin1(preset.key);
    return keys;
}

const char *presetHelp()
{
    static const std::string help =
        "The size, and the dots per inch of a png, of one of: " + presetKeys().join(QLatin1String(", ")).toStdString();
    return help.c_str();
}

Outcome<QSizeF> sizeFrom(const FigureOptions &options)
{
    const FigurePreset *preset = figurePreset(word(options.preset));
    if (!options.preset.empty() && !preset)
        return unknownValue(QStringLiteral("--preset"), options.preset, presetKeys());
    if (preset && !options.size.empty())
        return Refusal{Misused, Wishes::tr("--preset and --size both say how large; choose one.")};
    return preset ? Outcome<QSizeF>(preset->pixels()) : pictureSize(options.size.empty() ? "1600x900" : options.size);
}

Outcome<double> scaleFrom(const FigureOptions &options)
{
    if (options.scale && options.dpi)
        return Refusal{Misused, Wishes::tr("--scale and --dpi both say how fine; choose one.")};
    if (const double dpi = options.dpi.value_or(pixelsPerInch); !(dpi >= leastDpi && dpi <= mostDpi))
        return Refusal{Misused, Wishes::tr("--dpi %1 is not a number from 48 to 768.").arg(dpi)};
    const FigurePreset *preset = figurePreset(word(options.preset));
    const double dpi = options.dpi.value_or(preset ? preset->dpi : pixelsPerInch);
    const double scale = options.scale.value_or(dpi / pixelsPerInch);
    if (!(scale >= leastScale && scale <= mostScale))
        return Refusal{Misused, Wishes::tr("--scale %1 is not a number from 0.5 to 8.").arg(scale)};
    return scale;
}

enum class Suits : quint8 { Pictures, Timeline, Network, Charts };

struct GivenOption {
    const char *name;
    bool isGiven;
    Suits suits;
};

bool suits(Suits what, const std::string &view)
{
    if (what == Suits::Pictures)
        return view != "data";
    if (what == Suits::Charts)
        return chartOfView(word(view)).has_value();
    return what == Suits::Timeline ? view == "timeline" : view.starts_with("network") || view == "matrix:nodes";
}

Refusal unsuited(const GivenOption &option)
{
    const QString name = QLatin1String(option.name);
    switch (option.suits) {
    case Suits::Timeline:
        return {Misused, Wishes::tr("%1 is for the timeline alone.").arg(name)};
    case Suits::Network:
        return {Misused, Wishes::tr("%1 is for the network alone.").arg(name)};
    case Suits::Charts:
        return {Misused, Wishes::tr("%1 is for charts alone.").arg(name)};
    case Suits::Pictures:
        break;
    }
    return {Misused, Wishes::tr("%1 is for pictures; data have none.").arg(name)};
}

} // namespace

std::optional<Refusal> misfit(const FigureOptions &options, const std::string &view)
{
    const GivenOption given[] = {{"--lanes", !options.lanes.empty(), Suits::Timeline},
                                 {"--layout", !options.layout.empty(), Suits::Network},
                                 {"--seed", options.seed.has_value(), Suits::Network},
                                 {"--level", !options.level.empty(), Suits::Network},
                                 {"--focus", !options.focus.empty(), Suits::Network},
                                 {"--depth", options.depth.has_value(), Suits::Network},
                                 {"--positions", !options.positions.empty(), Suits::Network},
                                 {"--show-as", !options.look.empty(), Suits::Charts},
                                 {"--visible", !options.visible.empty(), Suits::Timeline},
                                 {"--size", !options.size.empty(), Suits::Pictures},
                                 {"--preset", !options.preset.empty(), Suits::Pictures},
                                 {"--poster", !options.poster.empty(), Suits::Pictures},
                                 {"--format", !options.formats.empty(), Suits::Pictures},
                                 {"--cited-only", options.isCitedOnly, Suits::Pictures},
                                 {"--dpi", options.dpi.has_value(), Suits::Pictures},
                                 {"--caption", !options.caption.empty(), Suits::Pictures},
                                 {"--scale", options.scale.has_value(), Suits::Pictures},
                                 {"--theme", !options.theme.empty(), Suits::Pictures},
                                 {"--title", !options.title.empty(), Suits::Pictures},
                                 {"--select", !options.selection.empty(), Suits::Pictures},
                                 {"--no-legend", options.hasNoLegend, Suits::Pictures},
                                 {"--no-sources", options.hasNoSources, Suits::Pictures},
                                 {"--transparent", options.isTransparent, Suits::Pictures}};
    for (const GivenOption &option : given)
        if (option.isGiven && !suits(option.suits, view))
            return unsuited(option);
    if (options.depth && options.focus.empty() && options.figure.empty())
        return Refusal{Misused, Wishes::tr("--depth says how far around --focus to go; name a record with --focus.")};
    return std::nullopt;
}

void FigureOptions::addTo(Command &command)
{
    command.add("--size", size,
                "WIDTHxHEIGHT in device-independent pixels, 96 to the inch, or 170x120mm; 1600x900 unless said");
    command.add("--preset", preset, presetHelp());
    command.add("--scale", scale, "png: device pixel ratio, 0.5 to 8");
    command.add("--dpi", dpi, "png: dots per inch, 48 to 768, in place of --scale");
    command.add("--visible", visible, "FROM..TO: the days across the timeline; the filter stays as it is");
    command.add("--from", from, "The time window begins on that day, month or year");
    command.add("--to", to, "The time window ends with that day, month or year");
    command.add("--filter", filters, "FACET=ID[,ID...]; may be repeated");
    command.add("--select", selection, "ID[,ID...]: selected records");
    command.add("--focus", focus, "network: the surroundings of a record");
    command.add("--depth", depth, "How many steps around the focus, 1 unless said");
    command.add("--state", figure, "Draw as the exported figure in that file was drawn");
    command.add("--compare", compare, "FROM..TO,FROM..TO: two periods to compare");
    command.add("--lanes", lanes,
                "timeline: series, country, issue, official, kind, relation, series/format or country/office");
    command.add("--layout", layout, "network: the method of layout");
    command.add("--seed", seed, "network: the same seed gives the same picture");
    command.add(
        "--level", level,
        "network: overview, countries, offices, countries-issues, officials-issues, people-meetings or everything");
    command.add("--show-as", look, lookHelp());
    command.add("--language", language,
                "Of every word in the picture: en, zh, ja or ko; for a folder of figures a list, or all");
    command.add("--theme", theme, "light, dark or print");
    command.add("--title", title, "Above the picture; that of the document unless given");
    command.add("--caption", caption, "A text below the picture");
    command.add("--poster", poster, "pdf: enlarged to a3, a2 or a1, on sheets of A4 with marks where to cut");
    command.add("--format", formats, "Of several figures: png, svg, pdf, or a list of them");
    command.addFlag("--cited-only", isCitedOnly, "Without facts whose source cannot be cited");
    command.addFlag("--whole", isWhole, "With --state: all of it, not the part that was visible");
    command.addFlag("--no-legend", hasNoLegend, "Without the legend");
    command.addFlag("--no-sources", hasNoSources, "Without the line of sources");
    command.addFlag("--transparent", isTransparent, "No background (png, svg)");
    command.add("--positions", positions, "network: also write the centres of the nodes into that JSON file");
}

Outcome<ExplorationState> stateFrom(const FigureOptions &options, const Snapshot &snapshot)
{
    if (const int depth = options.depth.value_or(1); depth < 1 || depth > deepest)
        return Refusal{Misused, Wishes::tr("--depth %1 is not a number from 1 to %2.").arg(depth).arg(deepest)};
    auto state = startingState(options);
    if (!state)
        return state;
    if (!options.language.empty()) {
        auto language = trilateral::language(options.language);
        if (!language)
            return language.refusal();
        state->language = *language;
    }
    if (auto done = applyTime(options, *state); !done)
        return done.refusal();
    if (auto done = applyVisible(options, *state); !done)
        return done.refusal();
    if (auto done = applyComparison(options, *state); !done)
        return done.refusal();
    if (auto done = applyViews(options, *state); !done)
        return done.refusal();
    if (auto done = applyLook(options, *state); !done)
        return done.refusal();
    if (auto done = applyRecords(options, snapshot, *state); !done)
        return done.refusal();
    return state;
}

Outcome<FigureSpec> specFrom(const FigureOptions &options, const std::string &view, const ExplorationState &state)
{
    auto size = sizeFrom(options);
    if (!size)
        return size.refusal();
    if (!options.poster.empty() && !posterSizes().contains(word(options.poster)))
        return unknownValue(QStringLiteral("--poster"), options.poster, posterSizes());
    auto scale = scaleFrom(options);
    if (!scale)
        return scale.refusal();
    const auto theme = options.theme.empty() ? std::optional(Theme::Light) : themeFromKey(word(options.theme));
    if (!theme)
        return unknownValue(QStringLiteral("--theme"), options.theme,
                            {themeKey(Theme::Light), themeKey(Theme::Dark), themeKey(Theme::Print)});
    FigureSpec spec;
    spec.view = word(view);
    spec.size = *size;
    spec.scale = *scale;
    spec.theme = *theme;
    spec.language = state.language;
    spec.isTransparent = options.isTransparent;
    spec.hasLegend = !options.hasNoLegend;
    spec.hasSources = !options.hasNoSources;
    spec.title = word(options.title);
    spec.isCitedOnly = options.isCitedOnly;
    spec.poster = word(options.poster);
    spec.isWhole = options.isWhole || state.timeline.from >= state.timeline.to;
    spec.caption = word(options.caption);
    return spec;
}

} // namespace trilateral
