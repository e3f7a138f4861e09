// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/igraphTurn.h"

#include <QtDebug>

namespace trilateral
{

namespace
{

std::mutex &oneAtATime()
{
    static std::mutex mutex;
    return mutex;
}

} // namespace

IgraphTurn::IgraphTurn() : m_lock(oneAtATime())
{
    const auto igraph = LateModule<IgraphModule>::get();
    if (igraph)
        m_igraph = *igraph;
    else
        qWarning("%s", qUtf8Printable(igraph.errorText()));
}

} // namespace trilateral
