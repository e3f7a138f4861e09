// SPDX-License-Identifier: GPL-3.0-or-later
// What a frame of the timeline costs: of the bundled record while a brush moves, and of 468,558 events in 256 lanes
// while panning, zooming and filtering. Beside an empty
// canvas of the same size, filled and presented.
#include "canvasFloor.h"

#include "model/dataset/importer.h"
#include "widgets/timeline/timelineCanvas.h"
#include "widgets/timeline/timelineView.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace trilateral;

namespace
{

constexpr QSize viewSize{1600, 900};

// Medians in milliseconds.
struct Measured {
    double frame = 0;
    double floor = 0;
};

template <class Fn>
Measured measured(bench::Floor &floor, int rounds, Fn &&fn)
{
    // More of them for a profiler.
    const int factor = std::max(1, qEnvironmentVariableIntValue("TRILATERAL_BENCH_TIMES"));
    std::vector<double> frames;
    std::vector<double> floors;
    for (int i = 0; i < rounds * factor; ++i) {
        const double start = bench::millisecondsNow();
        fn(i);
        frames.push_back(bench::millisecondsNow() - start);
        floors.push_back(floor.milliseconds());
    }
    return {bench::medianOf(frames), bench::medianOf(floors)};
}

SnapshotPtr read(const QString &source)
{
    NoProgress progress;
    auto dataset = readDataset({source}, {}, progress);
    return dataset ? SnapshotPtr(dataset->snapshot) : nullptr;
}

} // namespace

class BenchTimeline : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_floor = std::make_unique<bench::Floor>(viewSize); }

    void theBundledRecord()
    {
        const SnapshotPtr snapshot = read(QStringLiteral(DATASET_FOLDER));
        QVERIFY(snapshot);
        show(snapshot, u"series"_s);
        report("brush move", measured(*m_floor, 60, [&](int i) {
                   const Day from = dayFromDate({2005, 1, 1}) + i * 40;
                   m_exploration->setBrush(DayRange{from, from + 3000}, TrailStep::Replace);
                   frame();
               }));
        m_exploration->setBrush(std::nullopt, TrailStep::Replace);
        report("pan", panning(dayFromDate({2008, 1, 1}), dayFromDate({2020, 1, 1})));
        report("zoom", zooming());
        report("hover", hovering());
    }

    void halfAMillionEvents()
    {
        const QString folder = qEnvironmentVariable("TRILATERAL_BENCH_DATA");
        if (folder.isEmpty())
            QSKIP("TRILATERAL_BENCH_DATA names no folder with icews18-events.csv.xz.");
        const SnapshotPtr snapshot = read(unpacked(folder + u"/icews18-events.csv.xz"_s));
        QVERIFY(snapshot);
        show(snapshot, u"relation"_s);
        report("pan", panning(dayFromDate({2018, 2, 1}), dayFromDate({2018, 9, 1})));
        report("zoom", zooming());
        report("hover", hovering());
        const Day first = dayFromDate({2018, 1, 1});
        report("brush move with the filter", measured(*m_floor, 20, [&](int i) {
                   m_exploration->setBrush(DayRange{first + i * 5, first + i * 5 + 90}, TrailStep::Replace);
                   frame();
               }));
    }

    // What peers/timeline.sh has others do: from the file to the first frame, then pans and zooms of all.
    void theSameAsPeers()
    {
        const QString events = qEnvironmentVariable("TRILATERAL_PEER_EVENTS");
        if (events.isEmpty())
            QSKIP("peers/timeline.sh compares with other programs.");
        QElapsedTimer timer;
        timer.start();
        const SnapshotPtr snapshot = read(events);
        QVERIFY(snapshot);
        show(snapshot, u"relation"_s);
        const double loading = double(timer.nsecsElapsed()) / 1e6;
        TimelineCanvas &canvas = m_view->canvas();
        std::vector<double> frames;
        for (int i = 0; i < 40; ++i) {
            timer.start();
            if (i < 20)
                canvas.navigation().panBy(canvas.geometry().scale, i < 10 ? -16 : 16);
            else
                canvas.navigation().zoomAt(canvas.geometry().scale, 800, i % 2 ? 1.05 : 1 / 1.05);
            canvas.repaint();
            frames.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        std::ranges::sort(frames);
        const double frame = frames[frames.size() / 2];
        qInfo("ours load %.2f frame %.3f", loading, frame);
    }

private:
    void show(const SnapshotPtr &snapshot, const QString &lanes)
    {
        m_exploration = std::make_unique<Exploration>();
        m_exploration->setSnapshot(snapshot);
        m_exploration->change([&](ExplorationState &state) { state.timeline.lanes = lanes; });
        m_view = std::make_unique<TimelineView>(*m_exploration);
        m_view->resize(viewSize);
        m_view->canvas().setGlideTime(0);
        m_view->show();
        (void)QTest::qWaitForWindowExposed(m_view.get());
        qInfo("%zu records, %zu lanes in view of %d px", std::size_t(snapshot->count()),
              m_view->canvas().geometry().lanes.size(), m_view->canvas().height());
    }

    Measured panning(Day from, Day to)
    {
        TimelineCanvas &canvas = m_view->canvas();
        m_exploration->change([&](ExplorationState &state) {
            state.timeline.from = from;
            state.timeline.to = to;
        });
        return measured(*m_floor, 60, [&](int i) {
            canvas.navigation().panBy(canvas.geometry().scale, i % 2 ? -7 : 9);
            frame();
        });
    }

    Measured zooming()
    {
        TimelineCanvas &canvas = m_view->canvas();
        canvas.navigation().fitAll();
        return measured(*m_floor, 40, [&](int i) {
            canvas.navigation().zoomAt(canvas.geometry().scale, 800, i % 40 < 20 ? 1.2 : 1 / 1.2);
            frame();
        });
    }

    Measured hovering()
    {
        TimelineCanvas &canvas = m_view->canvas();
        const auto &marks = canvas.geometry().marks;
        return measured(*m_floor, 60, [&](int i) {
            m_exploration->setHover(marks[static_cast<std::size_t>(i) % marks.size()].row);
            frame();
        });
    }

    void frame()
    {
        m_view->canvas().repaint();
        m_screen.present(*m_view);
    }

    static void report(const char *what, const Measured &times)
    {
        qInfo("%-28s %7.2f ms, %5.1f times an empty canvas of %.2f ms", what, times.frame, times.frame / times.floor,
              times.floor);
    }

    QString unpacked(const QString &packed)
    {
        const QString target = m_folder.filePath(u"events.csv"_s);
        QProcess xz;
        xz.setStandardOutputFile(target);
        xz.start(u"xz"_s, {u"-dc"_s, packed});
        return xz.waitForFinished(60000) && xz.exitCode() == 0 ? target : QString();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Exploration> m_exploration;
    std::unique_ptr<TimelineView> m_view;
    bench::Screen m_screen;
    std::unique_ptr<bench::Floor> m_floor;
};

QTEST_MAIN(BenchTimeline)
#include "bench_timeline.moc"
