// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/snapshot/tieLists.h"

namespace trilateral
{

// Counting sort: keeps the order of what belongs to one row.
Grouped<PackedTie> turned(const Grouped<PackedTie> &ties, std::size_t rowCount)
{
    Grouped<PackedTie> result;
    if (ties.items.empty())
        return result;
    result.starts.assign(rowCount + 2, 0);
    for (const PackedTie &tie : ties.items)
        ++result.starts[index(tie.tie().row) + 2];
    for (std::size_t i = 2; i < result.starts.size(); ++i)
        result.starts[i] += result.starts[i - 1];
    result.items.resize(ties.items.size());
    for (std::size_t from = 0; from < rowCount; ++from)
        for (const PackedTie &tie : ties.at(from))
            result.items[result.starts[index(tie.tie().row) + 1]++] = PackedTie(tie.role(), row(from));
    result.starts.pop_back();
    return result;
}

} // namespace trilateral
