// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/shortestPaths.h"

#include <algorithm>
#include <limits>
#include <queue>
#include <set>

namespace trilateral
{

namespace
{

constexpr quint64 unreached = std::numeric_limits<quint64>::max();
constexpr quint32 noNode = ~0u;

using Nodes = std::vector<quint32>;
using Candidate = std::pair<quint64, Nodes>; // cost and path
using Place = std::pair<quint64, quint32>;   // cost and node
using Places = std::priority_queue<Place, std::vector<Place>, std::greater<>>;

class PathFinder
{
public:
    PathFinder(const Grouped<Hop> &hops, quint32 from, quint32 to)
        : m_hops(hops), m_from(from), m_to(to), m_toGoal(distancesTo(to)), m_cost(m_toGoal.size(), unreached),
          m_previous(m_toGoal.size(), noNode), m_isBanned(m_toGoal.size(), false)
    {
    }

    std::vector<Nodes> find(std::size_t limit)
    {
        std::vector<Nodes> paths;
        std::set<Candidate> candidates;
        if (Candidate best = search(m_from, {}); !best.second.empty())
            candidates.insert(std::move(best));
        while (!candidates.empty() && paths.size() < limit) {
            paths.push_back(candidates.extract(candidates.begin()).value().second);
            addSpurs(paths, candidates);
        }
        return paths;
    }

private:
    [[nodiscard]] std::vector<quint64> distancesTo(quint32 goal) const;
    [[nodiscard]] Candidate search(quint32 start, const Nodes &bannedNext);
    void expand(const Place &place, quint32 start, const Nodes &bannedNext, Places &open);
    [[nodiscard]] Nodes walkedTo(quint32 node, quint32 start) const;
    void addSpurs(const std::vector<Nodes> &paths, std::set<Candidate> &candidates);
    [[nodiscard]] quint64 costOf(const Nodes &path) const;

    const Grouped<Hop> &m_hops;
    quint32 m_from;
    quint32 m_to;
    std::vector<quint64> m_toGoal; // in the whole network: never more than what is left with bans
    // Of the running search.
    std::vector<quint64> m_cost;
    Nodes m_previous;
    Nodes m_touched;
    std::vector<bool> m_isBanned; // nodes of the root path
};

std::vector<quint64> PathFinder::distancesTo(quint32 goal) const
{
    std::vector<quint64> distance(m_hops.starts.size() - 1, unreached);
    Places open;
    distance[goal] = 0;
    open.emplace(0, goal);
    while (!open.empty()) {
        const auto [cost, node] = open.top();
        open.pop();
        if (cost > distance[node])
            continue;
        for (const Hop &hop : m_hops.at(node))
            if (cost + hop.cost < distance[hop.to]) {
                distance[hop.to] = cost + hop.cost;
                open.emplace(distance[hop.to], hop.to);
            }
    }
    return distance;
}

void PathFinder::expand(const Place &place, quint32 start, const Nodes &bannedNext, Places &open)
{
    const quint32 node = place.second;
    for (const Hop &hop : m_hops.at(node)) {
        const bool isBannedHop =
            node == start && std::find(bannedNext.begin(), bannedNext.end(), hop.to) != bannedNext.end();
        const quint64 cost = m_cost[node] + hop.cost;
        if (isBannedHop || m_isBanned[hop.to] || m_toGoal[hop.to] == unreached || cost >= m_cost[hop.to])
            continue;
        if (m_cost[hop.to] == unreached)
            m_touched.push_back(hop.to);
        m_cost[hop.to] = cost;
        m_previous[hop.to] = node;
        open.emplace(cost + m_toGoal[hop.to], hop.to);
    }
}

// From start to the goal, not by banned nodes, nor from start straight to one of bannedNext. Empty where there is none.
Candidate PathFinder::search(quint32 start, const Nodes &bannedNext)
{
    if (m_toGoal[start] == unreached)
        return {};
    Places open;
    m_cost[start] = 0;
    m_touched.push_back(start);
    open.emplace(m_toGoal[start], start);
    Candidate found;
    while (!open.empty()) {
        const Place place = open.top();
        open.pop();
        if (place.first > m_cost[place.second] + m_toGoal[place.second])
            continue;
        if (place.second == m_to) {
            found = {m_cost[m_to], walkedTo(m_to, start)};
            break;
        }
        expand(place, start, bannedNext, open);
    }
    for (const quint32 node : m_touched)
        m_cost[node] = unreached;
    m_touched.clear();
    return found;
}

Nodes PathFinder::walkedTo(quint32 node, quint32 start) const
{
    Nodes path{node};
    while (path.back() != start)
        path.push_back(m_previous[path.back()]);
    std::reverse(path.begin(), path.end());
    return path;
}

quint64 PathFinder::costOf(const Nodes &path) const
{
    quint64 cost = 0;
    for (std::size_t i = 1; i < path.size(); ++i) {
        const auto hops = m_hops.at(path[i - 1]);
        cost += std::ranges::find(hops, path[i], &Hop::to)->cost;
    }
    return cost;
}

// Leaves the last path found at each of its nodes, by another way than any found path with the same beginning.
void PathFinder::addSpurs(const std::vector<Nodes> &paths, std::set<Candidate> &candidates)
{
    const Nodes &last = paths.back();
    for (std::size_t spur = 0; spur + 1 < last.size(); ++spur) {
        const Nodes root(last.begin(), last.begin() + static_cast<std::ptrdiff_t>(spur));
        Nodes bannedNext;
        for (const Nodes &path : paths)
            if (path.size() > spur + 1 && std::equal(root.begin(), root.end(), path.begin()) &&
                path[spur] == last[spur])
                bannedNext.push_back(path[spur + 1]);
        for (const quint32 node : root)
            m_isBanned[node] = true;
        Candidate found = search(last[spur], bannedNext);
        for (const quint32 node : root)
            m_isBanned[node] = false;
        if (found.second.empty())
            continue;
        found.second.insert(found.second.begin(), root.begin(), root.end());
        found.first = costOf(found.second);
        candidates.insert(std::move(found));
    }
}

} // namespace

std::vector<std::vector<quint32>> shortestPaths(const Grouped<Hop> &hops, quint32 from, quint32 to, std::size_t limit)
{
    if (from == to)
        return {};
    return PathFinder(hops, from, to).find(limit);
}

} // namespace trilateral
