// SPDX-License-Identifier: GPL-3.0-or-later
// A small record for what explores: two countries, an official who talks about fish, and in another version one more
// country or one less.
#pragma once

#include "model/exploration/exploration.h"
#include "tests/support/snapshotFixture.h"

namespace trilateral::test
{

inline SnapshotPtr record(int version = 1)
{
    SnapshotFixture f;
    f.add("country", "country/aland");
    if (version == 1)
        f.add("country", "country/borduria");
    if (version == 3) {
        f.add("country", "country/borduria");
        f.add("country", "country/carpania");
        f.add("relation", "relation/2")
            .type("backs")
            .tie(Role::Subject, "country/carpania")
            .tie(Role::Object, "country/aland");
    }
    f.add("official", "official/ada").tie(Role::Country, "country/aland");
    f.add("issue", "issue/fish");
    f.add("meeting", "meeting/talks")
        .date("2001-05-04")
        .tie(Role::Participant, "official/ada")
        .tie(Role::Issue, "issue/fish");
    f.add("position", "position/1")
        .type("position")
        .stance("supports")
        .date("2003")
        .tie(Role::Subject, "official/ada")
        .tie(Role::Object, "issue/fish")
        .tie(Role::Meeting, "meeting/talks");
    return f.build();
}

// So that the whole small record is the network.
inline void showEverything(Exploration &exploration)
{
    exploration.change([](ExplorationState &state) { state.network.level = GraphLevel::Everything; });
}

} // namespace trilateral::test
