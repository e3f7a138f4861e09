// SPDX-License-Identifier: GPL-3.0-or-later
// Start to first complete frame, from exec until both views with their labels are presented, as a ratio to a bare Qt
// Widgets window started in the same run, with and without a line of text in it; and the memory at that moment. Runs on
// the platform of the environment (QT_QPA_PLATFORM=xcb under an X server for the real thing).
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>

namespace
{

struct Start {
    double milliseconds = 0;
    double megabytes = 0; // resident
};

double residentMegabytes(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

Start startOnce(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    QByteArray said;
    while (!said.contains("first frame") && process.waitForReadyRead(10000))
        said += process.readAll();
    Start result{double(timer.nsecsElapsed()) / 1e6, residentMegabytes(process.processId())};
    process.kill();
    process.waitForFinished();
    return said.contains("first frame") ? result : Start{};
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(values.size() / 2), values.end());
    return values[values.size() / 2];
}

} // namespace

class BenchStart : public QObject
{
    Q_OBJECT
private slots:
    void startToFirstFrame()
    {
        std::vector<double> empty, text, full, toEmpty, toText;
        double memory = 0;
        for (int run = 0; run < 16; ++run) {
            const Start floor = startOnce(QStringLiteral(BARE_WINDOW), {});
            const Start worded = startOnce(QStringLiteral(BARE_WINDOW), {QStringLiteral("text")});
            const Start ours = startOnce(QStringLiteral(PROGRAM), {QStringLiteral("--trace-start")});
            QVERIFY2(ours.milliseconds > 0, "the program never said that its first frame was there");
            if (run == 0)
                continue; // warms the caches
            empty.push_back(floor.milliseconds);
            text.push_back(worded.milliseconds);
            full.push_back(ours.milliseconds);
            toEmpty.push_back(ours.milliseconds / floor.milliseconds);
            toText.push_back(ours.milliseconds / worded.milliseconds);
            memory = std::max(memory, ours.megabytes);
        }
        qInfo("start: program %.1f ms; bare window with a line of text %.1f ms, ratio %.2f (to reach: 1.5); "
              "without any text %.1f ms, ratio %.2f; memory %.1f MB (to reach: 80)",
              median(full), median(text), median(toText), median(empty), median(toEmpty), memory);
    }
};

QTEST_GUILESS_MAIN(BenchStart)
#include "bench_start.moc"
