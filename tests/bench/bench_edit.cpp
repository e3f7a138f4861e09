// SPDX-License-Identifier: GPL-3.0-or-later
// An edit in a document of a million events: until it is acknowledged, until it is undone, and until a snapshot of it
// can be shown.
#include "model/dataset/recordDraft.h"
#include "model/document/workingCopy.h"
#include "model/snapshot/snapshotAssembly.h"
#include "model/snapshot/snapshotBuilder.h"
#include "model/snapshot/snapshotWriter.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace trilateral;

namespace
{

constexpr int events = 1'000'000;
constexpr int rounds = 5;

std::shared_ptr<Snapshot> manyEvents()
{
    SnapshotAssembly assembly;
    Kind kind;
    kind.id = QStringLiteral("event");
    kind.base = Base::Event;
    assembly.columns.kinds.push_back(kind);
    assembly.reserve(events);
    for (int i = 0; i < events; ++i) {
        const Row r = assembly.addRecord(QByteArray("event/number-" + QByteArray::number(i)), static_cast<KindId>(0));
        assembly.columns.span[index(r)].first = assembly.columns.span[index(r)].last = i / 100;
    }
    return assembly.finish();
}

void say(const char *what, const QElapsedTimer &clock)
{
    qInfo("%-22s %8.1f ms", what, static_cast<double>(clock.nsecsElapsed()) / 1e6);
}

} // namespace

class BenchEdit : public QObject
{
    Q_OBJECT
private slots:
    void anEditAmongAMillionEvents();
};

void BenchEdit::anEditAmongAMillionEvents()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("million.trilateral"));
    NoProgress progress;
    QVERIFY(writeDocument(file, *manyEvents(), progress));
    QElapsedTimer clock;
    clock.start();
    Result<WorkingCopy> copy = WorkingCopy::begin(folder.filePath(QStringLiteral("work")), file, file);
    say("working copy", clock);
    QVERIFY(copy);
    RecordDraft draft;
    draft.kind = QStringLiteral("event");
    draft.name.by[0] = QStringLiteral("One more");
    for (int i = 0; i < rounds; ++i) {
        clock.restart();
        QVERIFY(copy->document().edit(QStringLiteral("Added"), [&draft](Database &database) -> Result<> {
            const Result<QString> id = writeDraft(database, draft);
            return id ? Result<>(Nothing()) : id.error();
        }));
        say("acknowledged", clock);
        clock.restart();
        QVERIFY(*copy->document().undo());
        say("undone", clock);
    }
    clock.restart();
    QVERIFY(openDocument(copy->note().work, progress));
    say("snapshot", clock);
    clock.restart();
    QVERIFY(copy->save());
    say("saved", clock);
}

QTEST_GUILESS_MAIN(BenchEdit)
#include "bench_edit.moc"
