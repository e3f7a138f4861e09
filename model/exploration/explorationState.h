// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that decides what the window shows, as one value: a shared part and one part per view. Ids, never rows.
// It round-trips through JSON, so that bookmarks, figures and stories can carry it. Hover is not part of it.
#pragma once

#include "model/analysis/chartLook.h"
#include "model/analysis/graph.h"
#include "model/base/language.h"
#include "model/query/filter.h"

#include <QJsonObject>
#include <QPointF>

namespace trilateral
{

struct TimelineState {
    // The visible days; equal ends: fit everything.
    double from = 0;
    double to = 0;
    QString lanes = QStringLiteral("series"); // one of laneKeys() in analysis/lanes.h
    QStringList pinned;                       // keys of lanes that come first, in this order
    QStringList order;                        // keys of lanes in the order that the user gave them
    QStringList hidden;                       // keys of lanes that are left out
    QStringList collapsed;                    // keys of lanes that are a low strip
    QStringList closed;                       // keys of lanes that do not show the lanes inside them
    double laneScale = 1;                     // of the lanes' height, 0.5 to 4
    QStringList bands;                        // offices whose terms are drawn; empty: the most important
    QStringList eras;                         // events and relations drawn as a band behind all lanes
    bool hasLinks = true;                     // what leads to what, as arcs
    std::optional<DayRange> compared;         // a second period beside the brush: B beside A
    bool operator==(const TimelineState &) const = default;
};

struct NetworkState {
    GraphLevel level = GraphLevel::Overview;
    QString layout = QStringLiteral("triangle");
    quint32 seed = 1;
    QPointF centre;              // in layout lengths
    double zoom = 0;             // device-independent pixels per layout length; 0: fit everything
    QMap<QString, QPointF> pins; // record id -> place
    // What makes a node large: see measureKeys() in analysis/measures.h.
    QString size = QStringLiteral("links");
    // What colours a node: "kind" (its own colour or that of its country), "community" or "component".
    QString colour = QStringLiteral("kind");
    QString width = QStringLiteral("relations"); // what makes a line thick: relations or sources
    int leastSources = 1;                        // lines that fewer sources speak of are left out
    QStringList tones = {};                      // only lines of these tones, "" for those without; empty: all
    bool hasGhosts = true;                       // what the filter leaves out stays as pale dots
    bool isFading = false;                       // lines pale with the years since what stands behind them
    bool isSideBySide = false;                   // two compared periods are two pictures, not one
    QStringList hidden = {};                     // ids of nodes that are left out
    QStringList opened = {};                     // ids whose neighbours are shown beside those of the focus
    bool operator==(const NetworkState &) const = default;
};

struct ExplorationState {
    Filter filter;              // filter.window is the brush
    std::optional<Day> knownOn; // rewinds the record itself
    QStringList selection;      // record ids, the last one leads
    QString focus;              // record id of the ego network, or empty
    int depth = 1;
    Language language = Language::English;
    TimelineState timeline;
    NetworkState network;
    ChartLook charts;
    bool operator==(const ExplorationState &) const = default;
};

[[nodiscard]] QJsonObject toJson(const ExplorationState &state);
// Unknown keys are ignored, missing ones keep their default: states of older and newer versions both load.
[[nodiscard]] ExplorationState stateFromJson(const QJsonObject &json);

} // namespace trilateral
