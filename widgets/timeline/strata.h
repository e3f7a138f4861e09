// SPDX-License-Identifier: GPL-3.0-or-later
// Sorts the records of a lane by how they look.
#pragma once

#include "widgets/timeline/timelineLanes.h"

#include <array>

namespace trilateral
{

class Strata
{
public:
    // span must be known.
    void add(Row row, const Span &span, Status status);
    // All that were added: in drawing order, each by start, none empty.
    [[nodiscard]] std::vector<Stratum> take();

private:
    static constexpr std::size_t formCount = 4;
    static constexpr std::size_t statusLooks = 7;
    std::array<Stratum, formCount * statusLooks> m_strata;
};

} // namespace trilateral
