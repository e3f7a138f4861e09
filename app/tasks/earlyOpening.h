// SPDX-License-Identifier: GPL-3.0-or-later
// A document that is read while Qt and the screen are still being set up: begun before there is an application, taken
// by the session. Starts its one thread itself, since the task runner needs an application.
#pragma once

#include "app/tasks/taskRunner.h"
#include "model/document/changedRecords.h"
#include "model/exploration/derivedData.h"
#include "model/exploration/explorationState.h"

#include <chrono>
#include <future>

namespace trilateral
{

using Opened = Result<std::shared_ptr<DerivedData>>;

// Reads a document, and what the first frame needs of it.
[[nodiscard]] Opened openForExploration(const QString &file, Progress &progress);
// The same where all but some changes is known, with what a frame in that state needs.
[[nodiscard]] Opened amendedForExploration(const SnapshotPtr &before, const QString &file,
                                           const ChangedRecords &changed, const ExplorationState &state,
                                           Progress &progress);

class EarlyOpening
{
public:
    // Begins at once.
    explicit EarlyOpening(const QString &file);
    // Cancels, and waits for the end.
    ~EarlyOpening();
    Q_DISABLE_COPY_MOVE(EarlyOpening)

    [[nodiscard]] const QString &file() const { return m_file; }
    // Waits for so long at most; whether the document has been read, or the attempt has failed.
    [[nodiscard]] bool isDone(std::chrono::milliseconds patience) const;
    // Waits for the end as a task does, with the progress told and cancelling passed on. Once.
    [[nodiscard]] Opened take(Progress &progress);

private:
    QString m_file;
    TaskProgress m_progress;
    std::future<Opened> m_result;
};

} // namespace trilateral
