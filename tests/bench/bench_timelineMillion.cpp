// SPDX-License-Identifier: GPL-3.0-or-later
// A million made-up events in 40 lanes over 30 years, days and spans, in heavy bursts, the same in every run: what a
// frame costs at any zoom beside the same with ten thousand, opening beside a bare loop over the same rows, a filter by
// three facets and a brush, and memory.
#include "canvasFloor.h"
#include "manyEvents.h"

#include "model/document/documentFile.h"
#include "model/query/evaluate.h"
#include "model/snapshot/snapshotBuilder.h"
#include "model/snapshot/snapshotWriter.h"
#include "widgets/timeline/timelineCanvas.h"
#include "widgets/timeline/timelineView.h"

#include <sqlite3.h>

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace trilateral;
using bench::dayCount;
using bench::firstDay;

namespace
{

constexpr QSize viewSize{1600, 900};
std::size_t residentBytes(const QString &process = u"self"_s)
{
    QFile file(u"/proc/%1/statm"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toULongLong() * 4096;
}

// Of the program, once it has opened the file and settled.
std::size_t programBytes(const QStringList &arguments)
{
    QTemporaryDir settings;
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, settings.path());
    environment.insert(u"XDG_DATA_HOME"_s, settings.path());
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(PROGRAM), arguments);
    program.waitForStarted();
    QTest::qWait(15000);
    const std::size_t bytes = residentBytes(QString::number(program.processId()));
    program.kill();
    program.waitForFinished();
    return bytes;
}

double millisecondsOf(const auto &fn)
{
    const double start = bench::millisecondsNow();
    fn();
    return bench::millisecondsNow() - start;
}

struct Times {
    double median = 0;
    double percentile99 = 0;
};

Times timesOf(std::vector<double> times)
{
    std::ranges::sort(times);
    return {times[times.size() / 2], times[times.size() * 99 / 100]};
}

// A timeline in a window, and frames of it.
class Stage
{
public:
    explicit Stage(const SnapshotPtr &snapshot)
    {
        m_exploration.setSnapshot(snapshot);
        m_view = std::make_unique<TimelineView>(m_exploration);
        m_view->resize(viewSize);
        m_view->show();
        (void)QTest::qWaitForWindowExposed(m_view.get());
    }

    // The time of one frame with so many days, from the first of them.
    double frame(double from, double days)
    {
        return millisecondsOf([&] {
            m_exploration.change(
                [&](ExplorationState &state) {
                    state.timeline.from = from;
                    state.timeline.to = from + days;
                },
                TrailStep::Replace);
            m_view->canvas().repaint();
            m_screen.present(*m_view);
        });
    }

private:
    Exploration m_exploration;
    std::unique_ptr<TimelineView> m_view;
    bench::Screen m_screen;
};

// Times of frames that were drawn in turn.
struct Frames {
    std::vector<double> empty;
    std::vector<double> small; // 10,000 events
    std::vector<double> large; // a million

    void add(const Frames &other)
    {
        empty.insert(empty.end(), other.empty.begin(), other.empty.end());
        small.insert(small.end(), other.small.begin(), other.small.end());
        large.insert(large.end(), other.large.begin(), other.large.end());
    }
    [[nodiscard]] QString words() const
    {
        const double median = timesOf(large).median;
        return QString::asprintf("%6.2f ms, %5.1f x empty, %5.2f x the same with 10,000; 99 %% under %.1f ms", median,
                                 median / timesOf(empty).median, median / timesOf(small).median,
                                 timesOf(large).percentile99);
    }
};

// Pans and zooms around the middle, so many days wide.
Frames framesOf(Stage &small, Stage &large, bench::Floor &floor, double days)
{
    constexpr int count = 72;
    Frames frames;
    for (int i = 0; i < count; ++i) {
        const double middle = firstDay + dayCount / 2.0 + (i - count / 2) * days / 60;
        const double width = days * (1 + 0.002 * (i % 5));
        frames.small.push_back(small.frame(middle - width / 2, width));
        frames.large.push_back(large.frame(middle - width / 2, width));
        frames.empty.push_back(floor.milliseconds());
    }
    return frames;
}

} // namespace

class BenchTimelineMillion : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_small = bench::manyEvents(10000);
        const std::size_t before = residentBytes();
        m_large = bench::manyEvents(1000000);
        qInfo("made in memory: %.0f bytes an event", double(residentBytes() - before) / 1e6);
    }

    void frames()
    {
        Stage small(m_small);
        Stage large(m_large);
        bench::Floor floor(viewSize);
        Frames all;
        for (const double days : {dayCount * 1.2, 3650.0, 1000.0, 365.0, 90.0, 30.0, 7.0}) {
            const Frames some = framesOf(small, large, floor, days);
            all.add(some);
            qInfo("%6.0f days: %s", days, qPrintable(some.words()));
        }
        qInfo("all %zu: %s", all.large.size(), qPrintable(all.words()));
    }

    void aFilterByThreeFacetsAndABrush()
    {
        const FacetIndex facets(*m_large);
        Filter filter;
        filter.facets = {{u"series"_s, {u"series/1"_s, u"series/2"_s, u"series/30"_s}},
                         {u"kind"_s, {u"meeting"_s}},
                         {u"status"_s, {u"held"_s, u"planned"_s}}};
        std::vector<double> times;
        for (int i = 0; i < 30; ++i) {
            filter.window = DayRange{firstDay + i * 100, firstDay + i * 100 + 3000};
            times.push_back(millisecondsOf([&] { (void)evaluate(*m_large, facets, filter); }));
        }
        qInfo("a filter: %.1f ms", timesOf(times).median);
    }

    void opening()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"million.trilateral"_s);
        NoProgress progress;
        QVERIFY(writeDocument(file, *m_large, progress));
        m_large.reset();
        m_small.reset();
        (void)millisecondsOf([&] { stepAllRows(file); });
        std::vector<double> bare;
        std::vector<double> ours;
        std::size_t grown = 0;
        for (int i = 0; i < 3; ++i) {
            bare.push_back(millisecondsOf([&] { stepAllRows(file); }));
            const std::size_t before = residentBytes();
            ours.push_back(millisecondsOf([&] {
                auto snapshot = openDocument(file, progress);
                QVERIFY(snapshot);
                Stage stage(*snapshot);
                grown = std::max(grown, residentBytes() - before);
            }));
        }
        qInfo("open to the first frame %.0f ms, %.2f x a bare loop of %.0f ms; %.0f bytes an event",
              timesOf(ours).median, timesOf(ours).median / timesOf(bare).median, timesOf(bare).median,
              double(grown) / 1e6);
        const std::size_t bareProgram = programBytes({});
        qInfo("the whole program with its window: %.0f bytes an event above the bundled record's",
              (double(programBytes({file})) - double(bareProgram)) / 1e6);
    }

private:
    // Every column of every row of the tables that a snapshot is read from.
    static void stepAllRows(const QString &file)
    {
        sqlite3 *database = nullptr;
        sqlite3_open_v2(file.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr);
        quint64 sum = 0;
        for (const char *table : {"record", "tie", "name", "citation"}) {
            sqlite3_stmt *statement = nullptr;
            const QByteArray query = QByteArray("SELECT * FROM ") + table;
            sqlite3_prepare_v2(database, query.constData(), -1, &statement, nullptr);
            while (sqlite3_step(statement) == SQLITE_ROW)
                for (int column = 0; column < sqlite3_column_count(statement); ++column)
                    sum += sqlite3_column_type(statement, column) == SQLITE_TEXT
                               ? quint64(*sqlite3_column_text(statement, column))
                               : quint64(sqlite3_column_int64(statement, column));
            sqlite3_finalize(statement);
        }
        sqlite3_close(database);
        QVERIFY(sum > 0);
    }

    SnapshotPtr m_small;
    SnapshotPtr m_large;
};

QTEST_MAIN(BenchTimelineMillion)
#include "bench_timelineMillion.moc"
