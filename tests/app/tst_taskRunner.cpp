// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/taskRunner.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace trilateral;

namespace
{
const QString slotName = QStringLiteral("layout");
const QString title = QStringLiteral("Laying out");
} // namespace

class TestTaskRunner : public QObject
{
    Q_OBJECT
private slots:
    void resultsArriveQueuedOnTheOwningThread();
    void theNewestTaskOfASlotWins();
    void workOfOneSlotNeverOverlaps();
    void aCancelledResultIsDropped();
    void longTasksSpeakUp();
    void aCancelledTaskIsNoLongerSpokenOf();
    void destructionWaitsForWork();
    void aPausedTaskWaitsUntilItMayGoOn();
    void aPausedTaskCanBeCancelled();
};

void TestTaskRunner::resultsArriveQueuedOnTheOwningThread()
{
    TaskRunner runner;
    std::optional<int> result;
    QThread *thread = nullptr;
    runner.run(
        slotName, title, [](Progress &) { return 42; },
        [&](int value) {
            result = value;
            thread = QThread::currentThread();
        });
    QVERIFY(!result);
    QTRY_VERIFY(result);
    QCOMPARE(*result, 42);
    QCOMPARE(thread, QThread::currentThread());
    QVERIFY(runner.isIdle());
}

void TestTaskRunner::theNewestTaskOfASlotWins()
{
    TaskRunner runner;
    QSemaphore gate;
    QList<int> results;
    const auto keep = [&](int value) {
        results += value;
    };
    runner.run(
        slotName, title,
        [&](Progress &) {
            gate.acquire();
            return 1;
        },
        keep);
    runner.run(
        slotName, title, [](Progress &) { return 2; }, keep);
    runner.run(
        slotName, title, [](Progress &) { return 3; }, keep);
    gate.release();
    QTRY_VERIFY(runner.isIdle());
    QTRY_COMPARE(results, QList<int>{3});
}

void TestTaskRunner::workOfOneSlotNeverOverlaps()
{
    TaskRunner runner;
    std::atomic<int> running = 0;
    std::atomic<int> most = 0;
    const auto work = [&](Progress &) {
        most = std::max(most.load(), ++running);
        QThread::yieldCurrentThread();
        return --running;
    };
    for (int i = 0; i < 50; ++i) {
        runner.run(slotName, title, work, [](int) {});
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(runner.isIdle());
    QCOMPARE(most.load(), 1);
}

void TestTaskRunner::aCancelledResultIsDropped()
{
    TaskRunner runner;
    QSemaphore gate;
    bool wasCancelled = false;
    bool arrived = false;
    runner.run(
        slotName, title,
        [&](Progress &progress) {
            gate.acquire();
            wasCancelled = progress.isCancelled();
            return 0;
        },
        [&](int) { arrived = true; });
    runner.cancel(slotName);
    gate.release();
    QTRY_VERIFY(runner.isIdle());
    QVERIFY(wasCancelled);
    QVERIFY(!arrived);
}

void TestTaskRunner::longTasksSpeakUp()
{
    TaskRunner runner;
    runner.setPatience(0);
    QSemaphore gate;
    QSignalSpy told(&runner, &TaskRunner::progressed);
    QSignalSpy ended(&runner, &TaskRunner::ended);
    runner.run(
        slotName, title,
        [&](Progress &progress) {
            progress.report(3, 10);
            gate.acquire();
            return 0;
        },
        [](int) {});
    QTRY_VERIFY(!told.isEmpty() && told.last().at(2).toLongLong() == 3);
    QCOMPARE(told.last().at(1).toString(), title);
    QCOMPARE(told.last().at(3).toLongLong(), 10);
    gate.release();
    QTRY_COMPARE(ended.count(), 1);
}

void TestTaskRunner::aCancelledTaskIsNoLongerSpokenOf()
{
    TaskRunner runner;
    runner.setPatience(0);
    QSemaphore gate;
    QSignalSpy told(&runner, &TaskRunner::progressed);
    const auto work = [&](Progress &) {
        gate.acquire();
        return 0;
    };
    const QString other = QStringLiteral("other");
    runner.run(slotName, title, work, [](int) {});
    runner.run(other, title, work, [](int) {});
    QTRY_VERIFY(told.count() >= 2);
    runner.cancel(slotName); // and does not notice
    told.clear();
    QTRY_VERIFY(told.count() >= 2);
    for (const QList<QVariant> &telling : told)
        QCOMPARE(telling.front().toString(), other);
    gate.release(2);
}

void TestTaskRunner::aPausedTaskWaitsUntilItMayGoOn()
{
    TaskRunner runner;
    QSemaphore begun, gate;
    std::atomic<bool> isPast = false;
    int result = 0;
    runner.run(
        slotName, title,
        [&](Progress &progress) {
            begun.release();
            gate.acquire();
            (void)progress.isCancelled();
            isPast = true;
            return 7;
        },
        [&](int value) { result = value; });
    begun.acquire();
    runner.setPaused(slotName, true);
    QVERIFY(runner.isPaused(slotName));
    gate.release();
    QVERIFY(!QTest::qWaitFor([&] { return isPast.load(); }, 50));
    runner.setPaused(slotName, false);
    QTRY_COMPARE(result, 7);
    QVERIFY(!runner.isPaused(slotName));
}

void TestTaskRunner::aPausedTaskCanBeCancelled()
{
    TaskRunner runner;
    bool hasArrived = false;
    std::atomic<bool> wasCancelled = false;
    runner.run(
        slotName, title,
        [&](Progress &progress) {
            while (!progress.isCancelled())
                QThread::yieldCurrentThread();
            wasCancelled = true;
            return 1;
        },
        [&](int) { hasArrived = true; });
    runner.setPaused(slotName, true);
    runner.cancel(slotName);
    QTRY_VERIFY(runner.isIdle());
    QVERIFY(wasCancelled);
    QVERIFY(!hasArrived);
}

void TestTaskRunner::destructionWaitsForWork()
{
    std::atomic<bool> sawCancel = false;
    {
        TaskRunner runner;
        runner.run(
            slotName, title,
            [&](Progress &progress) {
                while (!progress.isCancelled())
                    QThread::yieldCurrentThread();
                sawCancel = true;
                return 0;
            },
            [](int) {});
    }
    QVERIFY(sawCancel);
}

QTEST_GUILESS_MAIN(TestTaskRunner)
#include "tst_taskRunner.moc"
