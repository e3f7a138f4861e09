// SPDX-License-Identifier: GPL-3.0-or-later
// How the rows of one Snapshot follow from those of another: runs of rows that are kept, and rows between them that are
// filled anew.
#pragma once

#include "model/base/row.h"

#include <vector>

namespace trilateral
{

struct Splice {
    struct Piece {
        RowRange kept;          // rows of the snapshot before
        Row filled = Row::None; // in place of them, one row of what brings the new ones
        [[nodiscard]] bool isKept() const { return filled == Row::None; }
    };
    std::vector<Piece> pieces;
    std::size_t size = 0; // rows in all
};

// What is kept of a column, and blanks to be filled; nothing of an empty column.
template <class T>
std::vector<T> spliced(const std::vector<T> &column, const Splice &splice, T blank = {})
{
    std::vector<T> result;
    if (column.empty())
        return result;
    result.reserve(splice.size);
    for (const Splice::Piece &piece : splice.pieces)
        if (piece.isKept())
            result.insert(result.end(), column.begin() + piece.kept.first, column.begin() + piece.kept.last);
        else
            result.push_back(blank);
    return result;
}

} // namespace trilateral
