// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline's rows: events sorted into lanes by what they belong to, and the terms of office drawn as bands. Pure
// and independent of any filter, so that a lane keeps its place while the filter moves.
#pragma once

#include "model/snapshot/snapshot.h"

namespace trilateral
{

struct Lane {
    QString key; // record id, or "kind/meeting", "type/allied-with", "stance/supports": stable over revisions
    Row record = Row::None;     // the entity behind it, where there is one
    KindId kind = KindId::None; // of lanes that gather what belongs to none of the others
    Words title;                // short where the record has a short name
    std::vector<Row> rows;      // by start, the undated last; never empty
    QString parent = {};        // of a lane within another one: that one's key, which stands before it
    QString part = {};          // of a lane within another one: "format=online", "office/a", "rest"
};

// The keys that lanes() takes: "series", "country", "issue", "official", "kind", "relation", and with lanes inside
// those lanes "series/format", "country/office".
[[nodiscard]] QStringList laneKeys();

// key is an entity kind, "kind" or "relation". For an entity kind: one lane per entity with an event, most important
// first, then most events, those of the highest importance in row order; an event is in every lane that it or what it
// is tied to belongs to (through country and parent ties). For "relation": dated relations and typed events, by stance
// or type. Events that belong to no lane follow in one lane per event kind, so that nothing drops out of the timeline.
// With a second key each lane of an entity is followed by its parts (see laneParts.h), where it has several.
// Cost: linear in events and their ties.
[[nodiscard]] std::vector<Lane> lanes(const Snapshot &snapshot, QStringView key);

struct TenureBand {
    Row country = Row::None;
    Row office = Row::None;
    std::vector<Row> tenures; // relation rows, by start
};

// One band per office named, or where none is, per office of the highest importance; grouped by country, countries in
// row order.
[[nodiscard]] std::vector<TenureBand> tenureBands(const Snapshot &snapshot, const QStringList &offices = {});

// One for each office that anybody held.
[[nodiscard]] std::vector<TenureBand> officesWithTerms(const Snapshot &snapshot);

struct Holding {
    Row office = Row::None;
    Row holder = Row::None;
    Row tenure = Row::None;
};

// Who held an office on a day, as far as the day is known: of the more important offices or those named, in the order
// of tenureBands. Nobody after the data's horizon.
[[nodiscard]] std::vector<Holding> holdersOn(const Snapshot &snapshot, Day day, const QStringList &offices = {});

} // namespace trilateral
