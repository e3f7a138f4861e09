// SPDX-License-Identifier: GPL-3.0-or-later
// The narrow columns give back what plain vectors would, however wide they become.
#include "model/snapshot/nameLists.h"
#include "model/snapshot/snapshot.h"
#include "model/snapshot/spanColumn.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace trilateral;

namespace
{

std::vector<Row> shuffled(std::size_t count, QRandomGenerator &random)
{
    std::vector<Row> order;
    for (std::size_t i = 0; i < count; ++i)
        order.push_back(row(i));
    std::shuffle(order.begin(), order.end(), random);
    return order;
}

} // namespace

class TestColumns : public QObject
{
    Q_OBJECT
private slots:
    void numbersComeBack_data();
    void numbersComeBack();
    void clearedNumbersAreNought();
    void spansComeBack();
    void namesComeBackWithTheirSorts();
    void aTieKeepsItsRoleAndRow();
};

void TestColumns::numbersComeBack_data()
{
    QTest::addColumn<quint32>("different");
    for (const quint32 different : {1u, 2u, 255u, 256u, 257u, 100000u})
        QTest::addRow("%u", different) << different;
}

void TestColumns::numbersComeBack()
{
    QFETCH(quint32, different);
    QRandomGenerator random(different);
    NumberColumn column;
    std::vector<quint32> plain;
    column.reserve(3000);
    for (int i = 0; i < 3000; ++i) {
        const quint32 value = random.bounded(different) * 7;
        column.push_back(i % 3 ? value : 0);
        plain.push_back(i % 3 ? value : 0);
    }
    for (int i = 0; i < 3000; ++i) {
        const auto place = random.bounded(3000u);
        plain[place] = random.bounded(different) * 7;
        column[place] = plain[place];
    }
    std::vector<Row> order = shuffled(plain.size(), random);
    column.arrange(order);
    QCOMPARE(column.size(), plain.size());
    for (std::size_t i = 0; i < plain.size(); ++i)
        QCOMPARE(quint32(std::as_const(column)[i]), plain[index(order[i])]);
}

void TestColumns::clearedNumbersAreNought()
{
    NumberColumn column;
    for (quint32 i = 0; i < 1000; ++i)
        column.push_back(i);
    column.clearValues();
    QCOMPARE(column.size(), std::size_t(1000));
    QCOMPARE(quint32(std::as_const(column)[999]), 0u);
    column[999] = 5;
    QCOMPARE(quint32(std::as_const(column)[999]), 5u);
    QCOMPARE(quint32(std::as_const(column)[0]), 0u);
}

void TestColumns::spansComeBack()
{
    const char *const texts[] = {"2008-12-13", "2011-05",      "2012~",   "2019?",  "201X",
                                 "",           "2008/2010-03", "../2004", "1999/.."};
    SpanColumn column;
    std::vector<Span> plain;
    for (int i = 0; i < 50; ++i)
        for (const char *text : texts) {
            plain.push_back(*spanFromEdtf(QString::fromLatin1(text)));
            column.push_back({});
            column.back() = plain.back();
        }
    QRandomGenerator random(4);
    const std::vector<Row> order = shuffled(plain.size(), random);
    column.arrange(order);
    for (std::size_t i = 0; i < plain.size(); ++i) {
        const Span &expected = plain[index(order[i])];
        QVERIFY(std::as_const(column)[i] == expected);
        QCOMPARE(column.first(i), expected.first);
        QCOMPARE(column.last(i), expected.last);
    }
}

void TestColumns::namesComeBackWithTheirSorts()
{
    QRandomGenerator random(9);
    NameLists lists;
    std::vector<std::vector<NameEntry>> plain(500);
    for (std::vector<NameEntry> &names : plain) {
        for (quint32 i = random.bounded(4u); i > 0; --i)
            names.push_back({random.bounded(1u, 9000u), random.bounded(4u), random.bounded(3u), random.bounded(3u),
                             random.bounded(5u) ? Row::None : row(random.bounded(40u))});
        for (const NameEntry &name : names)
            lists.add(name);
        lists.endRecord();
    }
    for (std::size_t i = 0; i < plain.size(); ++i) {
        const auto names = lists.at(i);
        QVERIFY(std::ranges::equal(names, plain[i]));
    }
    QVERIFY(lists.at(500).empty()); // beyond the last
}

void TestColumns::aTieKeepsItsRoleAndRow()
{
    for (int role = 0; role < roleCount; ++role)
        for (const quint32 number : {0u, 1u, 65536u, mostRows - 1}) {
            const Tie tie{static_cast<Role>(role), static_cast<Row>(number)};
            QVERIFY(PackedTie(tie.role, tie.row).tie() == tie);
            QVERIFY(PackedTie(tie.role, tie.row).role() == tie.role);
        }
}

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
