// SPDX-License-Identifier: GPL-3.0-or-later
// A turn with igraph: it keeps its random numbers, its errors and who may interrupt it in one place for all threads, so
// that one caller at a time has it and others wait.
#pragma once

#include "model/analysis/igraph/igraphModule.h"

#include <mutex>

namespace trilateral
{

class IgraphTurn
{
public:
    // Waits for its turn. The first one loads the module; where that is missing, a warning says so.
    IgraphTurn();
    Q_DISABLE_COPY_MOVE(IgraphTurn)
    ~IgraphTurn() = default;

    [[nodiscard]] explicit operator bool() const { return m_igraph != nullptr; }
    [[nodiscard]] const IgraphModule *operator->() const { return m_igraph; }

private:
    std::unique_lock<std::mutex> m_lock;
    const IgraphModule *m_igraph = nullptr;
};

} // namespace trilateral
