// SPDX-License-Identifier: GPL-3.0-or-later
// Relations as a table of who against whom or what: positions by holder and issue, countries by country, or the shown
// nodes of a network by each other. A cell keeps the records behind it, so that it can say who says so.
#pragma once

#include "model/analysis/networkGroups.h"

namespace trilateral
{

enum class MatrixForm : quint8 {
    Positions, // holders by what they take a position on
    Countries, // each person put down to their country
    Nodes,     // the shown part of the network
};
[[nodiscard]] std::vector<MatrixForm> matrixForms();
[[nodiscard]] QString matrixFormKey(MatrixForm form); // "positions", "countries", "nodes"
[[nodiscard]] std::optional<MatrixForm> matrixFormFromKey(QStringView key);

enum class MatrixOrder : quint8 { Count, Name, Community };
[[nodiscard]] QString matrixOrderKey(MatrixOrder order); // "count", "name", "community"
[[nodiscard]] std::optional<MatrixOrder> matrixOrderFromKey(QStringView key);

struct MatrixCell {
    std::vector<Row> records; // rising
    // Their tones, the most frequent first; ToneId::None for those without.
    std::vector<std::pair<ToneId, quint32>> tones;
};

struct RelationMatrix {
    std::vector<Row> rows;
    std::vector<Row> columns;
    std::vector<MatrixCell> cells;  // row by row
    std::vector<quint32> rowGroups; // communities; empty unless sorted by them
    std::vector<quint32> columnGroups;
    std::size_t otherRows = 0; // left out, for having fewest records
    std::size_t otherColumns = 0;

    [[nodiscard]] const MatrixCell &at(std::size_t row, std::size_t column) const
    {
        return cells[row * columns.size() + column];
    }
    [[nodiscard]] bool isEmpty() const { return rows.empty(); }
};

struct MatrixRequest {
    const Snapshot &snapshot;
    const Mask &passes;
    MatrixForm form = MatrixForm::Positions;
    MatrixOrder order = MatrixOrder::Count;
    Language language = Language::English; // of the order by name
    const Graph *graph = nullptr;          // of Nodes: the network and its shown part
    const GraphView *shown = nullptr;
    std::size_t mostRows = 60;
    std::size_t mostColumns = 60;
};
// Directed relations stand in the row of who acts, others in both rows. Cost: linear in the relations, and that of the
// communities where it is sorted by them.
[[nodiscard]] RelationMatrix relationMatrix(const MatrixRequest &request);

} // namespace trilateral
