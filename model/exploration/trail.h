// SPDX-License-Identifier: GPL-3.0-or-later
// The states one came through, for back and forward: a row of states with a present place in it.
#pragma once

#include "model/exploration/explorationState.h"

#include <deque>

namespace trilateral
{

class Trail
{
public:
    [[nodiscard]] const ExplorationState &present() const { return m_states[m_place]; }
    [[nodiscard]] bool canGoBack() const { return m_place > 0; }
    [[nodiscard]] bool canGoForward() const { return m_place + 1 < m_states.size(); }

    // A step forward; what lay ahead is forgotten, and what lies more than 200 steps back.
    void add(ExplorationState state);
    void replacePresent(ExplorationState state);
    // Only where canGoBack() or canGoForward() says so.
    void goBack() { --m_place; }
    void goForward() { ++m_place; }

private:
    std::deque<ExplorationState> m_states{1};
    std::size_t m_place = 0;
};

} // namespace trilateral
