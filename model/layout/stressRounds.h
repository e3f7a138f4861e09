// SPDX-License-Identifier: GPL-3.0-or-later
// Stress majorisation: every node moves to where the others want it, at as many lengths as there are steps between
// them, near ones with more say. Small parts use all pairs. Large ones hear in each round their direct neighbours and a
// fresh random sample of the others, so that the rounds average to the whole, and move less with each round (after
// Gansner, Koren and North 2004; Ortmann, Klimenta and Brandes 2016; Zheng, Pawar and Goodman 2018).
#pragma once

#include "model/layout/neighbours.h"
#include "model/layout/randomSource.h"

namespace trilateral
{

struct StressPlan {
    int rounds = 0;
    std::size_t sourcesPerRound = 0; // a multiple of maximumSources; all nodes where it is not below their number
    float firstStep = 1;             // share of the wanted way that is gone, in the first round and in the last
    float lastStep = 1;
};

// How many nodes still use all pairs.
inline constexpr std::size_t exactStressLimit = 640;

[[nodiscard]] StressPlan stressPlan(std::size_t nodeCount, bool hasStart);

// isFixed: empty, or one entry per node. Stops early, leaving usable places, when steps say so.
void runStressRounds(const Neighbours &graph, const StressPlan &plan, const std::vector<bool> &isFixed, Places &places,
                     RandomSource &random, LayoutSteps &steps);

// Scales about the origin so that places fit the distances from one sample of sources best.
void scaleToDistances(const std::vector<float> &distances, std::span<const quint32> sources, Places &places);

} // namespace trilateral
