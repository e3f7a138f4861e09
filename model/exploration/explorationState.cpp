// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exploration/explorationState.h"

#include "model/time/span.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace trilateral
{

namespace
{

// Days are written as dates, for people who write a story by hand, and read from any date: a year stands for its first
// or its last day.
QJsonValue dayToJson(Day day)
{
    if (day == openPast || day == openFuture)
        return QJsonValue::Null;
    const Date date = dateFromDay(day);
    if (date.year < 0 || date.year > 9999)
        return day;
    return QStringLiteral("%1-%2-%3")
        .arg(date.year, 4, 10, QLatin1Char('0'))
        .arg(date.month, 2, 10, QLatin1Char('0'))
        .arg(date.day, 2, 10, QLatin1Char('0'));
}

enum class Edge : quint8 { First, Last };

std::optional<Day> dayFromJson(const QJsonValue &value, Edge edge)
{
    if (value.isDouble())
        return static_cast<Day>(std::clamp<double>(value.toDouble(), openPast, openFuture));
    const Result<Span> span = spanFromEdtf(value.toString());
    if (!span || !span->isKnown())
        return std::nullopt;
    return edge == Edge::First ? span->first : span->last;
}

QJsonObject toJson(const DayRange &range)
{
    return {{QStringLiteral("from"), dayToJson(range.from)}, {QStringLiteral("to"), dayToJson(range.to)}};
}

std::optional<DayRange> rangeFromJson(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject range = value.toObject();
    return DayRange{dayFromJson(range.value(QStringLiteral("from")), Edge::First).value_or(openPast),
                    dayFromJson(range.value(QStringLiteral("to")), Edge::Last).value_or(openFuture)};
}

QJsonObject toJson(const Filter &filter)
{
    QJsonObject json;
    QJsonObject facets;
    for (auto it = filter.facets.begin(); it != filter.facets.end(); ++it)
        facets.insert(it.key(), QJsonArray::fromStringList(it.value()));
    if (!facets.isEmpty())
        json.insert(QStringLiteral("facets"), facets);
    if (filter.window)
        json.insert(QStringLiteral("window"), toJson(*filter.window));
    return json;
}

QStringList strings(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray entries = value.toArray();
    for (const auto &entry : entries)
        if (entry.isString())
            texts << entry.toString();
    return texts;
}

Filter filterFromJson(const QJsonObject &json)
{
    Filter filter;
    const QJsonObject facets = json.value(QStringLiteral("facets")).toObject();
    for (auto it = facets.begin(); it != facets.end(); ++it)
        if (const QStringList chosen = strings(it.value()); !chosen.isEmpty())
            filter.facets.insert(it.key(), chosen);
    filter.window = rangeFromJson(json.value(QStringLiteral("window")));
    return filter;
}

QJsonArray pointToJson(QPointF point)
{
    return {point.x(), point.y()};
}

QPointF pointFromJson(const QJsonValue &value)
{
    return {value.toArray().at(0).toDouble(), value.toArray().at(1).toDouble()};
}

constexpr double lowestLanes = 0.5;
constexpr double highestLanes = 4;

// The lists of ids in a timeline's state, by their key.
template <class State>
auto idLists(State &timeline)
{
    return std::array{std::pair{QStringLiteral("pinned"), &timeline.pinned},
                      std::pair{QStringLiteral("order"), &timeline.order},
                      std::pair{QStringLiteral("hidden"), &timeline.hidden},
                      std::pair{QStringLiteral("collapsed"), &timeline.collapsed},
                      std::pair{QStringLiteral("closed"), &timeline.closed},
                      std::pair{QStringLiteral("bands"), &timeline.bands},
                      std::pair{QStringLiteral("eras"), &timeline.eras}};
}

QJsonObject toJson(const TimelineState &timeline)
{
    QJsonObject json{{QStringLiteral("from"), timeline.from},
                     {QStringLiteral("to"), timeline.to},
                     {QStringLiteral("lanes"), timeline.lanes}};
    for (const auto &[key, ids] : idLists(timeline))
        if (!ids->isEmpty())
            json.insert(key, QJsonArray::fromStringList(*ids));
    if (timeline.laneScale != 1)
        json.insert(QStringLiteral("laneScale"), timeline.laneScale);
    if (!timeline.hasLinks)
        json.insert(QStringLiteral("links"), false);
    if (timeline.compared)
        json.insert(QStringLiteral("compared"), toJson(*timeline.compared));
    return json;
}

double timeFromJson(const QJsonValue &value, Edge edge)
{
    if (value.isString())
        return dayFromJson(value, edge).value_or(0);
    return value.toDouble();
}

TimelineState timelineFromJson(const QJsonObject &json)
{
    TimelineState timeline;
    timeline.from = timeFromJson(json.value(QStringLiteral("from")), Edge::First);
    timeline.to = timeFromJson(json.value(QStringLiteral("to")), Edge::Last);
    timeline.lanes = json.value(QStringLiteral("lanes")).toString(timeline.lanes);
    for (const auto &[key, ids] : idLists(timeline))
        *ids = strings(json.value(key));
    timeline.laneScale = std::clamp(json.value(QStringLiteral("laneScale")).toDouble(1), lowestLanes, highestLanes);
    timeline.hasLinks = json.value(QStringLiteral("links")).toBool(true);
    timeline.compared = rangeFromJson(json.value(QStringLiteral("compared")));
    return timeline;
}

template <class State>
auto networkLists(State &network)
{
    return std::array{std::pair{QStringLiteral("tones"), &network.tones},
                      std::pair{QStringLiteral("hidden"), &network.hidden},
                      std::pair{QStringLiteral("opened"), &network.opened}};
}

QJsonObject toJson(const NetworkState &network)
{
    QJsonObject json{{QStringLiteral("level"), graphLevelKey(network.level)},
                     {QStringLiteral("layout"), network.layout},
                     {QStringLiteral("seed"), static_cast<double>(network.seed)},
                     {QStringLiteral("centre"), pointToJson(network.centre)},
                     {QStringLiteral("zoom"), network.zoom}};
    QJsonObject pins;
    for (auto it = network.pins.begin(); it != network.pins.end(); ++it)
        pins.insert(it.key(), pointToJson(it.value()));
    if (!pins.isEmpty())
        json.insert(QStringLiteral("pins"), pins);
    json.insert(QStringLiteral("size"), network.size);
    json.insert(QStringLiteral("colour"), network.colour);
    json.insert(QStringLiteral("width"), network.width);
    json.insert(QStringLiteral("leastSources"), network.leastSources);
    json.insert(QStringLiteral("ghosts"), network.hasGhosts);
    if (network.isFading)
        json.insert(QStringLiteral("fading"), true);
    if (network.isSideBySide)
        json.insert(QStringLiteral("sideBySide"), true);
    for (const auto &[key, ids] : networkLists(network))
        if (!ids->isEmpty())
            json.insert(key, QJsonArray::fromStringList(*ids));
    return json;
}

NetworkState networkFromJson(const QJsonObject &json)
{
    NetworkState network;
    network.level = graphLevelFromKey(json.value(QStringLiteral("level")).toString()).value_or(network.level);
    network.layout = json.value(QStringLiteral("layout")).toString(network.layout);
    network.seed = static_cast<quint32>(std::clamp(json.value(QStringLiteral("seed")).toDouble(1), 0.0, 4294967295.0));
    network.centre = pointFromJson(json.value(QStringLiteral("centre")));
    network.zoom = json.value(QStringLiteral("zoom")).toDouble();
    const QJsonObject pins = json.value(QStringLiteral("pins")).toObject();
    for (auto it = pins.begin(); it != pins.end(); ++it)
        network.pins.insert(it.key(), pointFromJson(it.value()));
    network.size = json.value(QStringLiteral("size")).toString(network.size);
    network.colour = json.value(QStringLiteral("colour")).toString(network.colour);
    network.width = json.value(QStringLiteral("width")).toString(network.width);
    network.leastSources = std::clamp(json.value(QStringLiteral("leastSources")).toInt(network.leastSources), 1, 99);
    for (const auto &[key, ids] : networkLists(network))
        *ids = strings(json.value(key));
    network.isFading = json.value(QStringLiteral("fading")).toBool();
    network.isSideBySide = json.value(QStringLiteral("sideBySide")).toBool();
    network.hasGhosts = json.value(QStringLiteral("ghosts")).toBool(network.hasGhosts);
    return network;
}

} // namespace

QJsonObject toJson(const ExplorationState &state)
{
    QJsonObject json{{QStringLiteral("filter"), toJson(state.filter)},
                     {QStringLiteral("language"), languageCode(state.language)},
                     {QStringLiteral("timeline"), toJson(state.timeline)},
                     {QStringLiteral("network"), toJson(state.network)}};
    if (state.knownOn)
        json.insert(QStringLiteral("knownOn"), dayToJson(*state.knownOn));
    if (!state.selection.isEmpty())
        json.insert(QStringLiteral("selection"), QJsonArray::fromStringList(state.selection));
    if (!state.focus.isEmpty())
        json.insert(QStringLiteral("focus"), state.focus);
    json.insert(QStringLiteral("depth"), state.depth);
    if (const QJsonObject charts = toJson(state.charts); !charts.isEmpty())
        json.insert(QStringLiteral("charts"), charts);
    return json;
}

ExplorationState stateFromJson(const QJsonObject &json)
{
    ExplorationState state;
    state.filter = filterFromJson(json.value(QStringLiteral("filter")).toObject());
    state.knownOn = dayFromJson(json.value(QStringLiteral("knownOn")), Edge::Last);
    state.selection = strings(json.value(QStringLiteral("selection")));
    state.focus = json.value(QStringLiteral("focus")).toString();
    state.depth = std::max(1, json.value(QStringLiteral("depth")).toInt(1));
    state.language = languageFromCode(json.value(QStringLiteral("language")).toString()).value_or(state.language);
    state.timeline = timelineFromJson(json.value(QStringLiteral("timeline")).toObject());
    state.network = networkFromJson(json.value(QStringLiteral("network")).toObject());
    state.charts = chartLookFromJson(json.value(QStringLiteral("charts")).toObject());
    return state;
}

} // namespace trilateral
