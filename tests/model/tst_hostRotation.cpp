// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/snapshotFixture.h"

#include "model/analysis/hostRotation.h"
#include "model/analysis/lanes.h"

#include <QTest>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

SnapshotPtr hostedBy(const QByteArray &hosts)
{
    SnapshotFixture fixture;
    for (const char *country : {"country/a", "country/b", "country/c"})
        fixture.add("country", country).name(country);
    for (int i = 0; i < hosts.size(); ++i)
        fixture.add("meeting", "meeting/" + QByteArray::number(i))
            .name("A meeting")
            .date(QByteArray(QByteArray::number(2000 + i) + "-05-05").constData())
            .status(Status::Held)
            .tie(Role::Host, "country/" + hosts.mid(i, 1));
    return fixture.build();
}

HostRotation rotationOf(const SnapshotPtr &snapshot)
{
    std::vector<Row> rows;
    for (quint32 i = snapshot->rows(Base::Event).first; i < snapshot->rows(Base::Event).last; ++i)
        rows.push_back(row(i));
    return hostRotation(*snapshot, rows);
}

QByteArray lettersOf(const SnapshotPtr &snapshot, const std::vector<Row> &rows)
{
    QByteArray letters;
    for (const Row r : rows)
        letters += snapshot->id(r).back().toLatin1();
    return letters;
}

} // namespace

class TestHostRotation : public QObject
{
    Q_OBJECT
private slots:
    void aCycleIsFoundWithItsSkippedTurns()
    {
        const SnapshotPtr snapshot = hostedBy("abcabcbcabc");
        const HostRotation rotation = rotationOf(snapshot);
        QCOMPARE(lettersOf(snapshot, rotation.cycle), QByteArray("abc"));
        QCOMPARE(rotation.skipped.size(), std::size_t(1));
        QCOMPARE(snapshot->id(rotation.skipped.front().event), QStringLiteral("meeting/6"));
        QCOMPARE(snapshot->id(rotation.skipped.front().expected), QStringLiteral("country/a"));
        QCOMPARE(snapshot->id(rotation.next), QStringLiteral("country/a"));
    }

    void aKeptCycleSkipsNothing() { QVERIFY(rotationOf(hostedBy("abcabca")).skipped.empty()); }

    void withoutAnOrderThereIsNoCycle()
    {
        QVERIFY(rotationOf(hostedBy("aaaaaa")).cycle.empty());
        QVERIFY(rotationOf(hostedBy("abc")).cycle.empty());
        QVERIFY(rotationOf(hostedBy("")).cycle.empty());
    }

    void whoHeldAnOfficeOnADay()
    {
        SnapshotFixture fixture;
        fixture.add("country", "country/a").name("A");
        fixture.add("office", "office/head").name("Head").importance(3).tie(Role::Country, "country/a");
        for (const char *who : {"official/x", "official/y"})
            fixture.add("official", who).name(who);
        fixture.add("tenure", "tenure/x")
            .type("holds-office")
            .date("2000-03-01/2004-03-01")
            .tie(Role::Subject, "official/x")
            .tie(Role::Object, "office/head");
        fixture.add("tenure", "tenure/y")
            .type("holds-office")
            .date("2004-03-01/..")
            .tie(Role::Subject, "official/y")
            .tie(Role::Object, "office/head");
        fixture.horizon("2020-06-30");
        const SnapshotPtr snapshot = fixture.build();
        const auto on = [&](int year, int month, int day) {
            QStringList holders;
            for (const Holding &held : holdersOn(*snapshot, dayFromDate({year, month, day})))
                holders << snapshot->id(held.holder);
            return holders;
        };
        QCOMPARE(on(2002, 1, 1), QStringList{QStringLiteral("official/x")});
        QCOMPARE(on(2004, 3, 1).size(), 2);
        QCOMPARE(on(2019, 1, 1), QStringList{QStringLiteral("official/y")});
        QVERIFY(on(2021, 1, 1).isEmpty() && on(1999, 1, 1).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestHostRotation)
#include "tst_hostRotation.moc"
