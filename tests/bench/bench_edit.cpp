// SPDX-License-Identifier: GPL-3.0-or-later
// An edit in a document of a million events: until it is acknowledged, until it is undone, and until the whole window
// shows it; beside that a snapshot that is read anew, and a save.
#include "app/mainWindow.h"
#include "app/mainWindowEditing.h"
#include "app/session.h"
#include "manyEvents.h"
#include "model/dataset/recordDraft.h"
#include "model/document/positions.h"
#include "model/document/workingCopy.h"
#include "model/snapshot/snapshotBuilder.h"
#include "model/snapshot/snapshotWriter.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace trilateral;

namespace
{

constexpr quint32 events = 1'000'000;
constexpr int rounds = 5;

void say(const char *what, const QElapsedTimer &clock)
{
    qInfo("%-22s %8.1f ms", what, static_cast<double>(clock.nsecsElapsed()) / 1e6);
}

RecordDraft oneMore()
{
    RecordDraft draft;
    draft.kind = QStringLiteral("meeting");
    draft.name.by[0] = QStringLiteral("One more");
    draft.date = Span::fromPacked(bench::firstDay + 4000, bench::firstDay + 4000, 0);
    draft.ties = {{Role::Series, QStringLiteral("series/7")}};
    return draft;
}

Result<> add(Database &database)
{
    const Result<QString> id = writeDraft(database, oneMore());
    return id ? Result<>(Nothing()) : id.error();
}

Result<> pin(Database &database)
{
    return storePositions(database, QStringLiteral("pins"), {QStringLiteral("series/7")}, {{1, 2}});
}

} // namespace

class BenchEdit : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void anEditAmongAMillionEvents();
    void theWindowShowsIt();

private:
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("million.trilateral"));
    NoProgress m_progress;
};

void BenchEdit::initTestCase()
{
    QVERIFY(writeDocument(m_file, *bench::manyEvents(events), m_progress));
}

void BenchEdit::anEditAmongAMillionEvents()
{
    QElapsedTimer clock;
    clock.start();
    Result<WorkingCopy> copy = WorkingCopy::begin(m_folder.filePath(QStringLiteral("work")), m_file, m_file);
    say("working copy", clock);
    QVERIFY(copy);
    for (int i = 0; i < rounds; ++i) {
        clock.restart();
        QVERIFY(copy->document().edit(QStringLiteral("Added"), add));
        say("acknowledged", clock);
        clock.restart();
        QVERIFY(*copy->document().undo());
        say("undone", clock);
    }
    clock.restart();
    QVERIFY(copy->document().edit(QStringLiteral("Pinned"), pin));
    say("place kept", clock);
    clock.restart();
    QVERIFY(openDocument(copy->note().work, m_progress));
    say("snapshot read anew", clock);
    clock.restart();
    QVERIFY(copy->save());
    say("saved", clock);
    copy->leave();
}

// Until nothing is left to be painted.
void BenchEdit::theWindowShowsIt()
{
    Settings settings{QStringLiteral("trilateral-explorer-bench")};
    Session session;
    MainWindow window(session, settings);
    session.open(m_file);
    window.resize(1600, 900);
    window.show();
    QVERIFY(QTest::qWaitFor([&] { return session.isOpen() && session.isIdle(); }, 60000));
    QTest::qWait(3000);
    Editing &editing = window.editing()->editing();
    const auto shown = [&](const char *what, const std::function<void()> &step) {
        const SnapshotPtr before = session.exploration().frame()->snapshot;
        QElapsedTimer clock;
        clock.start();
        step();
        while (session.exploration().frame()->snapshot == before)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); // with a time it would not wait, but spin
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        say(what, clock);
        QTest::qWait(1000);
    };
    for (int i = 0; i < rounds; ++i) {
        shown("shown", [&] { editing.edit(QStringLiteral("Added"), add); });
        shown("shown undone", [&] { editing.undo(); });
    }
    editing.leave();
}

QTEST_MAIN(BenchEdit)
#include "bench_edit.moc"
