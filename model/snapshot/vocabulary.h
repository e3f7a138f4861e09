// SPDX-License-Identifier: GPL-3.0-or-later
// The document's own vocabularies as data: kinds, relation types, stances and tones. Nothing in the program knows a
// kind by name but the few base forms; words, shapes, colours and order come from here.
#pragma once

#include "model/base/language.h"
#include "model/base/row.h"

namespace trilateral
{

enum class Base : quint8 { Entity, Event, Relation, Observation };

enum class Status : quint8 {
    None,
    Held,
    Planned,
    Postponed,
    Cancelled,
    Proposed,
    Claimed,
    Disputed,
    InForce,
};
inline constexpr int statusCount = 9;
// "held", "in-force", … and "" for None, as in files and on the command line.
[[nodiscard]] QString statusKey(Status status);
[[nodiscard]] std::optional<Status> statusFromKey(QStringView key);

// In which part a record takes part in another. The role's key ("series", "chair", …) is also its column in the CSV.
enum class Role : quint8 {
    Series,
    Place,
    Host,
    Chair,
    Participant,
    Issue,
    Outcome,
    Subject,
    Object,
    Speaker,
    Meeting,
    Country,
    Parent,
    Indicator,
    Follows,
    Prepares,
    Replaces,
    ReactsTo,
};
inline constexpr int roleCount = 18;
[[nodiscard]] QString roleKey(Role role);
[[nodiscard]] std::optional<Role> roleFromKey(QStringView key);

struct Kind {
    QString id; // "country"
    Base base = Base::Entity;
    int facet = -1; // order among the facets, -1 where it is none
    QString shape;  // disc, ring, diamond, square, triangle, hexagon, bar
    QString colour; // a palette slot
    int rank = 0;
    Words word;
    Words plural; // falls back to word
};

struct Tone {
    QString id;
    QString colour;
    QString line; // solid, dash, dot, dashdot
    int rank = 0;
    Words word;
};

struct RelationType {
    QString id; // "allied-with"
    KindId kind = KindId::None;
    bool isDirected = true;
    ToneId tone = ToneId::None;
    int rank = 0;
    Words word;    // between subject and object
    Words inverse; // between object and subject
};

struct Stance {
    QString id; // "supports"
    std::optional<int> score;
    ToneId tone = ToneId::None;
    int rank = 0;
    Words word;
};

} // namespace trilateral
