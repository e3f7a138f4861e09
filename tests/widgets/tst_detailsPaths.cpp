// SPDX-License-Identifier: GPL-3.0-or-later
// How two selected records are connected, as the details tell it.
#include "tests/support/frameFixture.h"
#include "tests/support/snapshotFixture.h"
#include "widgets/details/detailsPanel.h"

#include <QTest>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

// A backs B since 2001, B backs C since 2020; C backs E at some time; D is joined to nobody.
SnapshotPtr record()
{
    SnapshotFixture f;
    for (const char *id : {"country/a", "country/b", "country/c", "country/d", "country/e"})
        f.add("country", id).name(QByteArray(1, id[8]).toUpper().constData());
    f.add("source", "source/gazette").name("Gazette");
    const auto back = [&](const char *id, const char *date, const char *from, const char *to) {
        f.add("relation", id)
            .type("backs")
            .date(date)
            .tie(Role::Subject, from)
            .tie(Role::Object, to)
            .cite("source/gazette", "¶3");
    };
    back("relation/1", "2001-05", "country/a", "country/b");
    back("relation/2", "2020", "country/b", "country/c");
    f.add("relation", "relation/3").type("backs").tie(Role::Subject, "country/c").tie(Role::Object, "country/e");
    return f.build();
}

QString told(const QStringList &ids, std::optional<DayRange> window = std::nullopt)
{
    ExplorationState state;
    state.selection = ids;
    state.filter.window = window;
    return describe(*frameOf(record(), state)).plainText();
}

const QString a = QStringLiteral("country/a");
const QString b = QStringLiteral("country/b");
const QString c = QStringLiteral("country/c");
const QString d = QStringLiteral("country/d");
const QString e = QStringLiteral("country/e");

} // namespace

class DetailsPathsTest : public QObject
{
    Q_OBJECT
private slots:
    void eachStepIsASentenceWithDateAndSource()
    {
        const QString text = told({a, c});
        QVERIFY2(text.contains(QStringLiteral("How they are connected")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("May 2001")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("2020")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Gazette")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("¶3")), qPrintable(text));
    }
    void onlyWhatHadBegunByTheEndOfThePeriodCounts()
    {
        const DayRange early{dayFromDate({2000, 1, 1}), dayFromDate({2010, 12, 31})};
        const QString text = told({a, c}, early);
        QVERIFY2(text.contains(QStringLiteral("How they were connected by 31 December 2010")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Nothing in the record connects them.")), qPrintable(text));
    }
    void whatHasNoDateIsSaidToHaveNone()
    {
        const DayRange early{dayFromDate({2000, 1, 1}), dayFromDate({2010, 12, 31})};
        const QString now = told({c, e});
        QVERIFY2(now.contains(QStringLiteral("undated")), qPrintable(now));
        QVERIFY(!now.contains(QStringLiteral("left out")));
        const QString then = told({c, e}, early);
        QVERIFY2(then.contains(QStringLiteral("Nothing in the record connects them.")), qPrintable(then));
        QVERIFY2(then.contains(QStringLiteral("without a date")), qPrintable(then));
        QVERIFY(!told({a, c}).contains(QStringLiteral("undated")));
    }
    void whoIsJoinedToNobodyIsSaidToBe()
    {
        QVERIFY(told({a, d}).contains(QStringLiteral("Nothing in the record connects them.")));
    }
    void moreThanTwoAreNotAskedFor() { QVERIFY(!told({a, b, c}).contains(QStringLiteral("connected"))); }
    void aClickOnTheStepsSelectsTheWholeWay()
    {
        ExplorationState state;
        state.selection = {a, c};
        const DetailsDocument document = describe(*frameOf(record(), state));
        QStringList way;
        for (const DetailsBlock &block : document.blocks)
            for (const DetailsPiece &piece : block.pieces)
                if (const DetailsLink link = detailsLink(piece.link); link.kind == DetailsLinkKind::Records)
                    way = link.target.split(u'\n');
        QCOMPARE(way, QStringList({a, QStringLiteral("relation/1"), b, QStringLiteral("relation/2"), c}));
    }
};

QTEST_MAIN(DetailsPathsTest)
#include "tst_detailsPaths.moc"
