// SPDX-License-Identifier: GPL-3.0-or-later
// What the layout methods work on: one connected part of a graph as packed neighbour lists, and places as two arrays of
// coordinates. Everything numbers nodes from 0 within the part.
#pragma once

#include "model/layout/layout.h"

#include <algorithm>
#include <span>

namespace trilateral
{

inline constexpr quint8 longestLength = 8; // in half lengths

struct Neighbours {
    std::vector<quint32> starts{0};
    std::vector<quint32> targets; // each edge stands in the lists of both its ends, rising
    std::vector<quint8> lengths;  // beside targets, in half lengths; empty where every edge is one length long

    [[nodiscard]] std::size_t count() const { return starts.size() - 1; }
    [[nodiscard]] std::size_t degree(std::size_t node) const { return starts[node + 1] - starts[node]; }
    [[nodiscard]] float length(std::size_t entry) const
    {
        return lengths.empty() ? 1.0f : static_cast<float>(lengths[entry]) / 2;
    }
    [[nodiscard]] std::span<const quint32> of(std::size_t node) const
    {
        return {targets.data() + starts[node], degree(node)};
    }
};

struct Places {
    std::vector<float> x;
    std::vector<float> y;

    Places() = default;
    explicit Places(std::size_t count) : x(count), y(count) {}
    [[nodiscard]] std::size_t count() const { return x.size(); }
};

// Loops, doubles and edges to nodes that do not exist are left out.
[[nodiscard]] Neighbours neighboursOf(const LayoutGraph &graph);

// The nodes of each connected part, rising; largest part first, then by lowest node.
[[nodiscard]] std::vector<std::vector<quint32>> connectedParts(const Neighbours &graph);

// One part with its nodes renumbered by their place in nodes.
[[nodiscard]] Neighbours partOf(const Neighbours &graph, std::span<const quint32> nodes);

// Counts the work of a layout: one step is one pass over one node.
class LayoutSteps
{
public:
    LayoutSteps(Progress &progress, qint64 total) : m_progress(progress), m_total(total) {}
    // False where the caller should stop.
    bool advance(std::size_t steps)
    {
        m_done += static_cast<qint64>(steps);
        m_progress.report(std::min(m_done, m_total), m_total);
        return !m_progress.isCancelled();
    }
    [[nodiscard]] bool isCancelled() const { return m_progress.isCancelled(); }

private:
    Progress &m_progress;
    qint64 m_done = 0;
    qint64 m_total;
};

} // namespace trilateral
