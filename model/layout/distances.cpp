// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/distances.h"

#include <algorithm>
#include <bit>

namespace trilateral
{

namespace
{

// The state of one search: which sources have reached a node, and which did so in each of the last steps.
struct Search {
    std::vector<quint64> seen;
    std::vector<quint64> next;
    std::vector<std::vector<quint64>> fronts; // by step, modulo their number: the longest edge is so many steps long

    Search(std::size_t count, std::size_t steps) : seen(count), next(count), fronts(steps, std::vector<quint64>(count))
    {
    }
};

// All edges are one step long.
void spread(const Neighbours &graph, const std::vector<quint64> &front, std::vector<quint64> &next)
{
    for (std::size_t node = 0; node < graph.count(); ++node) {
        const quint64 bits = front[node];
        if (bits)
            for (const quint32 other : graph.of(node))
                next[other] |= bits;
    }
}

// Edges of that many steps alone.
void spreadAlong(const Neighbours &graph, quint8 length, const std::vector<quint64> &front, std::vector<quint64> &next)
{
    for (std::size_t node = 0; node < graph.count(); ++node)
        if (const quint64 bits = front[node])
            for (std::size_t entry = graph.starts[node]; entry < graph.starts[node + 1]; ++entry)
                if (graph.lengths[entry] == length)
                    next[graph.targets[entry]] |= bits;
}

void spreadStep(const Neighbours &graph, Search &search, std::size_t step)
{
    const std::size_t count = search.fronts.size();
    if (graph.lengths.empty())
        return spread(graph, search.fronts[0], search.next);
    for (std::size_t length = 1; length <= std::min(step, count); ++length)
        spreadAlong(graph, static_cast<quint8>(length), search.fronts[(step - length) % count], search.next);
}

// Calls reached(node, source) for every new arrival; false where there was none.
template <class Fn>
bool settle(Search &search, std::size_t step, Fn &&reached)
{
    bool isAny = false;
    std::vector<quint64> &front = search.fronts[step % search.fronts.size()];
    for (std::size_t node = 0; node < search.seen.size(); ++node) {
        const quint64 fresh = search.next[node] & ~search.seen[node];
        search.seen[node] |= fresh;
        front[node] = fresh;
        search.next[node] = 0;
        isAny |= fresh != 0;
        for (quint64 bits = fresh; bits; bits &= bits - 1)
            reached(node, static_cast<std::size_t>(std::countr_zero(bits)));
    }
    return isAny;
}

} // namespace

std::vector<float> distancesFrom(const Neighbours &graph, std::span<const quint32> sources)
{
    std::vector<float> distances(graph.count() * sources.size());
    const bool isEven = graph.lengths.empty();
    Search search(graph.count(), isEven ? 1 : *std::ranges::max_element(graph.lengths));
    for (std::size_t source = 0; source < sources.size(); ++source) {
        search.seen[sources[source]] |= quint64(1) << source;
        search.fronts[0][sources[source]] |= quint64(1) << source;
    }
    // With differing lengths a step may bring nothing and a later one something again.
    std::size_t idle = 0;
    for (std::size_t step = 1; idle < search.fronts.size(); ++step) {
        spreadStep(graph, search, step);
        const float distance = static_cast<float>(step) / (isEven ? 1 : 2);
        const bool isAny = settle(search, step, [&](std::size_t node, std::size_t source) {
            distances[node * sources.size() + source] = distance;
        });
        idle = isAny ? 0 : idle + 1;
    }
    return distances;
}

} // namespace trilateral
