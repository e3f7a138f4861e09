// SPDX-License-Identifier: GPL-3.0-or-later
// All that is tied to one record, as a flat list: its relations seen from it, and what follows from ties and from
// taking part in events.
#pragma once

#include "model/snapshot/snapshot.h"

#include <optional>

namespace trilateral
{

enum class LinkDirection : quint8 { Out, In, Both };

struct RecordLink {
    Row to = Row::None;
    Row carrier = Row::None; // the relation itself, or the record that a derived link follows from
    bool isDerived = false;
    QString relation; // the type's id, or the role's key
    LinkDirection direction = LinkDirection::Out;
    std::optional<Role> role = {}; // the part that one plays in the other, where no type says what joins them
};

// The word for the part that one record plays in another: "participant", "place".
[[nodiscard]] QString partWord(Role role);

// Relations first, then what is derived; each in row order. Observations of an indicator are not among them.
[[nodiscard]] std::vector<RecordLink> recordLinks(const Snapshot &snapshot, Row row);

} // namespace trilateral
