// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/taskRunner.h"

#include <algorithm>

namespace trilateral
{

namespace
{
constexpr int tellingInterval = 100; // milliseconds
}

void TaskProgress::report(qint64 done, qint64 total)
{
    m_done.store(done, std::memory_order_relaxed);
    m_total.store(total, std::memory_order_relaxed);
}

bool TaskProgress::isCancelled() const
{
    m_isPaused.wait(true);
    return m_isCancelled.load(std::memory_order_relaxed);
}

bool TaskProgress::wasCancelled() const
{
    return m_isCancelled.load(std::memory_order_relaxed);
}

void TaskProgress::cancel()
{
    m_isCancelled.store(true, std::memory_order_relaxed);
    setPaused(false);
}

void TaskProgress::setPaused(bool isPaused)
{
    m_isPaused.store(isPaused);
    m_isPaused.notify_all();
}

TaskRunner::TaskRunner(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
    m_teller.setInterval(tellingInterval);
    connect(&m_teller, &QTimer::timeout, this, &TaskRunner::tellProgress);
}

TaskRunner::~TaskRunner()
{
    for (Slot &slot : m_slots) {
        slot.next.reset();
        slot.current->progress.cancel();
    }
    m_pool.waitForDone();
}

void TaskRunner::start(const QString &slot, const QString &title, std::function<void(Progress &)> work,
                       std::function<void()> done)
{
    auto job = std::make_shared<Job>();
    job->title = title;
    job->work = std::move(work);
    job->done = std::move(done);
    if (const auto running = m_slots.find(slot); running != m_slots.end()) {
        running->current->progress.cancel();
        running->next = std::move(job);
    } else {
        launch(slot, job);
    }
}

void TaskRunner::launch(const QString &slot, const JobPtr &job)
{
    m_slots[slot] = {job, nullptr};
    job->clock.start();
    if (!m_teller.isActive())
        m_teller.start();
    m_pool.start([this, slot, job] {
        job->work(job->progress);
        QMetaObject::invokeMethod(
            this, [this, slot, job] { finish(slot, job); }, Qt::QueuedConnection);
    });
}

void TaskRunner::finish(const QString &slot, const JobPtr &job)
{
    job->progress.setPaused(false); // it ended before it noticed
    const JobPtr next = m_slots.take(slot).next;
    if (next)
        launch(slot, next);
    if (m_slots.isEmpty())
        m_teller.stop();
    if (!next)
        emit ended(slot);
    if (!job->progress.isCancelled())
        job->done();
}

void TaskRunner::cancel(const QString &slot)
{
    const auto running = m_slots.find(slot);
    if (running == m_slots.end())
        return;
    running->next.reset();
    running->current->progress.cancel();
}

void TaskRunner::setPaused(const QString &slot, bool isPaused)
{
    if (const auto running = m_slots.find(slot); running != m_slots.end())
        running->current->progress.setPaused(isPaused);
}

bool TaskRunner::isPaused(const QString &slot) const
{
    const auto running = m_slots.constFind(slot);
    return running != m_slots.cend() && running->current->progress.isPaused();
}

QString TaskRunner::title(const QString &slot) const
{
    const auto running = m_slots.constFind(slot);
    return running == m_slots.cend() ? QString() : running->current->title;
}

void TaskRunner::tellProgress()
{
    for (auto slot = m_slots.cbegin(); slot != m_slots.cend(); ++slot) {
        const Job &job = *slot->current;
        if (job.clock.elapsed() >= m_patience && !job.progress.wasCancelled())
            emit progressed(slot.key(), job.title, job.progress.done(), job.progress.total());
    }
}

} // namespace trilateral
