// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/earlyOpening.h"

#include "model/document/documentFile.h"
#include "model/snapshot/snapshotAmendment.h"
#include "model/snapshot/snapshotBuilder.h"

namespace trilateral
{

namespace
{

constexpr std::chrono::milliseconds tellingInterval{50};
constexpr std::size_t fewRows = 100000; // are done before a second thread has begun

// With what the first frame needs of it in that state.
Opened prepared(const Result<SnapshotPtr> &snapshot, const ExplorationState &state)
{
    if (!snapshot)
        return snapshot.error();
    auto data = std::make_shared<DerivedData>(*snapshot);
    const auto launch = (*snapshot)->count() > fewRows ? std::launch::async : std::launch::deferred;
    const std::future<void> graph = std::async(launch, [&] { (void)data->graph(state.network.level); });
    const std::future<void> lanes = std::async(launch, [&] { data->makeLanes(state.timeline.lanes); });
    (void)data->projection(state.filter);
    graph.wait();
    lanes.wait();
    return data;
}

} // namespace

Opened openForExploration(const QString &file, Progress &progress)
{
    return prepared(openDocument(file, progress), {});
}

Opened amendedForExploration(const SnapshotPtr &before, const QString &file, const ChangedRecords &changed,
                             const ExplorationState &state, Progress &progress)
{
    const Result<Database> database = openDocumentFile(file);
    if (!database)
        return database.error();
    return prepared(amendedSnapshot(before, *database, changed, progress), state);
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
