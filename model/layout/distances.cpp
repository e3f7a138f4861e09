// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/distances.h"

#include <bit>

namespace trilateral
{

namespace
{

// The state of one search: which sources have reached a node, and which did so in the last step.
struct Search {
    std::vector<quint64> seen;
    std::vector<quint64> front;
    std::vector<quint64> next;

    explicit Search(std::size_t count) : seen(count), front(count), next(count) {}
};

void spread(const Neighbours &graph, Search &search)
{
    for (std::size_t node = 0; node < graph.count(); ++node) {
        const quint64 bits = search.front[node];
        if (bits)
            for (const quint32 other : graph.of(node))
                search.next[other] |= bits;
    }
}

// Calls reached(node, source) for every new arrival; false where there was none.
template <class Fn>
bool settle(Search &search, Fn &&reached)
{
    bool isAny = false;
    for (std::size_t node = 0; node < search.seen.size(); ++node) {
        const quint64 fresh = search.next[node] & ~search.seen[node];
        search.seen[node] |= fresh;
        search.front[node] = fresh;
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
    Search search(graph.count());
    for (std::size_t source = 0; source < sources.size(); ++source) {
        search.seen[sources[source]] |= quint64(1) << source;
        search.front[sources[source]] |= quint64(1) << source;
    }
    float step = 0;
    do {
        spread(graph, search);
        ++step;
    } while (settle(search,
                    [&](std::size_t node, std::size_t source) { distances[node * sources.size() + source] = step; }));
    return distances;
}

} // namespace trilateral
