// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the threads. Work runs in named slots: a newer task in a slot cancels the older one, whose
// late result is dropped; work of one slot never overlaps, so that a slot may use a library that knows one thread.
// Results arrive on the thread that owns the runner, always queued, never from within run(). Everything here is called
// on that thread; only the work itself and its Progress live elsewhere.
#pragma once

#include "model/base/progress.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace trilateral
{

// How far a task is, readable while it runs.
class TaskProgress final : public Progress
{
public:
    void report(qint64 done, qint64 total) override;
    // Waits while the task is paused, so that whoever asks often stops there.
    [[nodiscard]] bool isCancelled() const override;
    // The same without waiting.
    [[nodiscard]] bool wasCancelled() const;
    void cancel();
    void setPaused(bool isPaused);
    [[nodiscard]] bool isPaused() const { return m_isPaused.load(std::memory_order_relaxed); }
    [[nodiscard]] qint64 done() const { return m_done.load(std::memory_order_relaxed); }
    [[nodiscard]] qint64 total() const { return m_total.load(std::memory_order_relaxed); }

private:
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic<bool> m_isCancelled = false;
    std::atomic<bool> m_isPaused = false;
};

class TaskRunner final : public QObject
{
    Q_OBJECT
public:
    explicit TaskRunner(QObject *parent = nullptr);
    // Cancels everything and waits for it.
    ~TaskRunner() override;

    // work(Progress &) -> T on another thread, then done(T) here unless a newer task took the slot or it was
    // cancelled. title is the sentence shown to the user while it lasts.
    template <class Work, class Done>
    void run(const QString &slot, const QString &title, Work work, Done done)
    {
        using Value = std::invoke_result_t<Work &, Progress &>;
        auto value = std::make_shared<std::optional<Value>>();
        start(
            slot, title, [work = std::move(work), value](Progress &progress) mutable { *value = work(progress); },
            [done = std::move(done), value]() mutable { done(std::move(**value)); });
    }
    [[nodiscard]] bool isRunning(const QString &slot) const { return m_slots.contains(slot); }
    // Of what runs there; empty where nothing does.
    [[nodiscard]] QString title(const QString &slot) const;
    [[nodiscard]] bool isIdle() const { return m_slots.isEmpty(); }
    void cancel(const QString &slot);
    // The task keeps its thread and goes on where it was.
    void setPaused(const QString &slot, bool isPaused);
    [[nodiscard]] bool isPaused(const QString &slot) const;
    // How long a task runs before it is spoken of, in milliseconds; 500 unless set.
    void setPatience(int milliseconds) { m_patience = milliseconds; }

signals:
    // Told repeatedly for a task that outlasts the patience and was not cancelled; total 0: unknown.
    void progressed(const QString &slot, const QString &title, qint64 done, qint64 total);
    // Whatever ran in the slot is over and nothing waits in it.
    void ended(const QString &slot);

private:
    struct Job {
        QString title;
        std::function<void(Progress &)> work;
        std::function<void()> done;
        TaskProgress progress;
        QElapsedTimer clock;
    };
    using JobPtr = std::shared_ptr<Job>;
    struct Slot {
        JobPtr current;
        JobPtr next;
    };

    void start(const QString &slot, const QString &title, std::function<void(Progress &)> work,
               std::function<void()> done);
    void launch(const QString &slot, const JobPtr &job);
    void finish(const QString &slot, const JobPtr &job);
    void tellProgress();

    QHash<QString, Slot> m_slots;
    QTimer m_teller;
    int m_patience = 500;
    QThreadPool m_pool; // last: its destruction waits
};

} // namespace trilateral
