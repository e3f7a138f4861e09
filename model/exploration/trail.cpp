// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exploration/trail.h"

namespace trilateral
{

namespace
{

constexpr std::size_t longestTrail = 201;

} // namespace

void Trail::add(ExplorationState state)
{
    m_states.resize(m_place + 1);
    m_states.push_back(std::move(state));
    if (m_states.size() > longestTrail)
        m_states.pop_front();
    m_place = m_states.size() - 1;
}

void Trail::replacePresent(ExplorationState state)
{
    m_states[m_place] = std::move(state);
}

} // namespace trilateral
