// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of very many columns, which a small file may hold: what they cost grows with them, and no faster.
#include "model/dataset/importer.h"
#include "model/dataset/memoryTable.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace trilateral;

namespace
{

// Milliseconds; the least of three.
template <typename Work>
double cost(const Work &work)
{
    qint64 least = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer clock;
        clock.start();
        work();
        least = std::min(least, clock.nsecsElapsed());
    }
    return static_cast<double>(least) / 1e6;
}

QString column(int i)
{
    return QStringLiteral("c%1").arg(i);
}

} // namespace

class TestWideTables : public QObject
{
    Q_OBJECT
private slots:
    void aLineOfManyColumnsIsReadAtOnce();
    void cellsOfWideRowsCostNoMoreThanThoseOfNarrowOnes();
    void cellsAreFoundInWhateverOrderTheyAreSet();

private:
    void readFileOf(int columns)
    {
        QFile file(m_folder.filePath(QStringLiteral("wide%1.csv").arg(columns)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < columns; ++i)
            file.write(column(i).toLatin1() + ',');
        file.close();
        NoProgress progress;
        (void)readDataset({file.fileName()}, {}, progress);
    }
    QTemporaryDir m_folder;
};

void TestWideTables::aLineOfManyColumnsIsReadAtOnce()
{
    const double few = cost([this] { readFileOf(5'000); });
    const double many = cost([this] { readFileOf(40'000); });
    QVERIFY2(many < 24 * few + 20, qPrintable(QStringLiteral("%1 ms, then %2 ms").arg(few).arg(many)));
}

void TestWideTables::cellsOfWideRowsCostNoMoreThanThoseOfNarrowOnes()
{
    constexpr int cells = 400'000;
    const auto fill = [](int width) {
        MemoryTable table(QStringLiteral("wide"));
        for (int i = 0; i < cells; ++i) {
            if (i % width == 0)
                table.beginRow(i);
            table.set(column(i % width), QStringLiteral("1"));
        }
        QCOMPARE(table.cell(table.rowCount() - 1, static_cast<std::size_t>(width) - 1), QByteArrayView("1"));
    };
    const double narrow = cost([&fill] { fill(20); });
    const double wide = cost([&fill] { fill(2000); });
    QVERIFY2(wide < 3 * narrow + 20, qPrintable(QStringLiteral("%1 ms, then %2 ms").arg(narrow).arg(wide)));
}

void TestWideTables::cellsAreFoundInWhateverOrderTheyAreSet()
{
    MemoryTable table(QStringLiteral("mixed"), {column(0), column(1), column(2)});
    table.beginRow(1);
    table.set(column(2), QStringLiteral("c"));
    table.set(column(0), QStringLiteral("a"));
    table.set(column(2), QStringLiteral("d"));
    table.beginRow(2);
    table.set(column(1), QStringLiteral("b"));
    QCOMPARE(table.cell(0, 0), QByteArrayView("a"));
    QCOMPARE(table.cell(0, 1), QByteArrayView());
    QCOMPARE(table.cell(0, 2), QByteArrayView("d"));
    QCOMPARE(table.cell(1, 1), QByteArrayView("b"));
    std::string bytes;
    std::vector<std::size_t> ends;
    table.copyRow(0, bytes, ends);
    QCOMPARE(bytes, std::string("ad"));
    QCOMPARE(ends, (std::vector<std::size_t>{1, 1, 2}));
}

QTEST_APPLESS_MAIN(TestWideTables)
#include "tst_wideTables.moc"
