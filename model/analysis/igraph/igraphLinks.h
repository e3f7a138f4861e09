// SPDX-License-Identifier: GPL-3.0-or-later
// The shown part of a network as igraph has it, and vectors of igraph that free themselves.
#pragma once

#include "model/analysis/graph.h"

#include <igraph/igraph.h>

namespace trilateral
{

struct IntVector {
    IntVector() { igraph_vector_int_init(&v, 0); }
    ~IntVector() { igraph_vector_int_destroy(&v); }
    Q_DISABLE_COPY_MOVE(IntVector)
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(igraph_vector_int_size(&v)); }
    [[nodiscard]] std::size_t at(std::size_t i) const { return static_cast<std::size_t>(VECTOR(v)[i]); }
    void add(quint32 number) { igraph_vector_int_push_back(&v, number); }
    igraph_vector_int_t v;
};

struct RealVector {
    RealVector() { igraph_vector_init(&v, 0); }
    ~RealVector() { igraph_vector_destroy(&v); }
    Q_DISABLE_COPY_MOVE(RealVector)
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(igraph_vector_size(&v)); }
    igraph_vector_t v;
};

// One link for all edges between the same two; nodes numbered by those that are shown.
struct IgraphLinks {
    // From here on igraph tells of its errors by what it returns; it neither ends the process nor writes.
    IgraphLinks(const Graph &graph, const GraphView &shown);
    ~IgraphLinks() { igraph_destroy(&links); }
    Q_DISABLE_COPY_MOVE(IgraphLinks)

    igraph_t links;
    std::vector<quint32> nodes;     // per number: the node of the graph
    std::vector<quint32> firstEdge; // per link: the first of its edges
    RealVector weights;             // per link: the relations behind it
    double total = 0;               // of the weights
};

} // namespace trilateral
