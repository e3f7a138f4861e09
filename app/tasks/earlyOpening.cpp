// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/earlyOpening.h"

#include "model/exploration/explorationState.h"
#include "model/snapshot/snapshotBuilder.h"

namespace trilateral
{

namespace
{
constexpr std::chrono::milliseconds tellingInterval{50};
}

Opened openForExploration(const QString &file, Progress &progress)
{
    const Result<SnapshotPtr> snapshot = openDocument(file, progress);
    if (!snapshot)
        return snapshot.error();
    auto data = std::make_shared<DerivedData>(*snapshot);
    const ExplorationState state;
    data->projection(state.filter);
    data->graph(state.network.level);
    return data;
}

EarlyOpening::EarlyOpening(const QString &file)
    : m_file(file), m_result(std::async(std::launch::async, [this] { return openForExploration(m_file, m_progress); }))
{
}

EarlyOpening::~EarlyOpening()
{
    m_progress.cancel();
}

bool EarlyOpening::isDone(std::chrono::milliseconds patience) const
{
    return m_result.wait_for(patience) == std::future_status::ready;
}

Opened EarlyOpening::take(Progress &progress)
{
    while (!isDone(tellingInterval)) {
        progress.report(m_progress.done(), m_progress.total());
        if (progress.isCancelled())
            m_progress.cancel();
    }
    return m_result.get();
}

} // namespace trilateral
