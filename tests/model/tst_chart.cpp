// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/chart.h"
#include "model/dataset/importer.h"
#include "tests/support/snapshotFixture.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

SnapshotPtr talks()
{
    SnapshotFixture fixture;
    fixture.add("country", "country/aland").name("Aland").importance(3);
    fixture.add("country", "country/bland").name("Bland").importance(3);
    fixture.add("issue", "issue/fish").name("Fish");
    fixture.add("series", "series/talks").name("Talks").importance(2);
    fixture.add("series", "series/rounds").name("Rounds");
    const auto meeting = [&](const char *id, const char *date, const char *series, const char *host, Status status) {
        fixture.add("meeting", id).date(date).status(status).tie(Role::Series, series).tie(Role::Host, host);
    };
    meeting("meeting/talks-1", "2001-05-04", "series/talks", "country/aland", Status::Held);
    meeting("meeting/talks-2", "2001-12", "series/talks", "country/bland", Status::Held);
    meeting("meeting/talks-3", "2004", "series/talks", "country/aland", Status::Held);
    meeting("meeting/talks-4", "2005-03-01", "series/talks", "country/aland", Status::Planned);
    meeting("meeting/rounds-1", "2004-02-02", "series/rounds", "country/aland", Status::None);
    meeting("meeting/rounds-2", "200X", "series/rounds", "country/aland", Status::Held);
    fixture.add("position", "position/a")
        .stance("supports")
        .tie(Role::Subject, "country/aland")
        .tie(Role::Issue, "issue/fish");
    fixture.add("position", "position/b")
        .stance("opposes")
        .tie(Role::Subject, "country/bland")
        .tie(Role::Issue, "issue/fish");
    return fixture.build();
}

SnapshotPtr record()
{
    static const SnapshotPtr snapshot = [] {
        NoProgress progress;
        const auto data = readDataset({QStringLiteral(SOURCE_DIR "/resources/dataset")}, {}, progress);
        return data ? data->snapshot : SnapshotPtr();
    }();
    return snapshot;
}

Mask everything(const Snapshot &snapshot)
{
    Mask all(snapshot.count());
    for (std::size_t i = 0; i < snapshot.count(); ++i)
        all.set(i);
    return all;
}

double total(const ChartTable &table)
{
    double sum = 0;
    for (const ChartSeries &series : table.series)
        for (const ChartCell &cell : series.cells)
            sum += cell.value;
    return sum;
}

} // namespace

class TestChart : public QObject
{
    Q_OBJECT
private slots:
    void meetingsAreCountedByYear();
    void whatWasNotHeldIsNotCounted();
    void aFilterNarrowsTheCounts();
    void hostsComeMostFrequentFirst();
    void positionsStandByIssueAndTone();
    void intervalsAreThoseOfTheSeries();
    void theRecordFillsEveryChart();
    void incompleteSeriesAreLeftOutUnlessAskedFor();
    void differentBasesAreNotJoined();
    void noChartHoldsFiguresOfTwoIssuers();
    void termsThatOverlapAreToldInMonths();
    void sourcesStandByPublisherAndYear();
    void quotedFiguresStandAloneBesideTheLines();
    void anUnknownNameIsEmpty();
};

void TestChart::meetingsAreCountedByYear()
{
    const SnapshotPtr s = talks();
    const ChartTable table = chart(*s, everything(*s), QStringLiteral("meetings-by-year"));
    QCOMPARE(table.form, ChartForm::StackedBars);
    QCOMPARE(table.categories.size(), 4u); // 2001 to 2004, the empty years too
    QCOMPARE(table.categories.front().year, 2001);
    QCOMPARE(table.categories.back().year, 2004);
    QCOMPARE(table.series.size(), 2u);
    QCOMPARE(s->id(table.series.front().row), QStringLiteral("series/talks")); // the more frequent
    QCOMPARE(table.series.front().cells[0].value, 2.0);
    QCOMPARE(table.series.front().cells[1].value, 0.0);
    QCOMPARE(table.series.front().cells[0].rows.size(), 2u);
    QCOMPARE(table.undated, 1u); // in that decade
}

void TestChart::whatWasNotHeldIsNotCounted()
{
    const SnapshotPtr s = talks();
    const ChartTable table = chart(*s, everything(*s), QStringLiteral("meetings-by-year"));
    for (const ChartSeries &series : table.series)
        for (const ChartCell &cell : series.cells)
            QVERIFY(!std::ranges::count(cell.rows, s->find(u"meeting/talks-4")));
}

void TestChart::aFilterNarrowsTheCounts()
{
    const SnapshotPtr s = talks();
    Mask passes(s->count());
    passes.set(index(s->find(u"meeting/talks-1")));
    const ChartTable table = chart(*s, passes, QStringLiteral("meetings-by-year"));
    QCOMPARE(total(table), 1.0);
    QCOMPARE(table.categories.size(), 1u);
}

void TestChart::hostsComeMostFrequentFirst()
{
    const SnapshotPtr s = talks();
    const ChartTable table = chart(*s, everything(*s), QStringLiteral("meetings-by-host"));
    QCOMPARE(table.categories.size(), 2u);
    QCOMPARE(s->id(table.categories[0].row), QStringLiteral("country/aland"));
    QCOMPARE(total(table), 5.0);
}

void TestChart::positionsStandByIssueAndTone()
{
    const SnapshotPtr s = talks();
    const ChartTable table = chart(*s, everything(*s), QStringLiteral("positions"));
    QCOMPARE(table.categories.size(), 1u);
    QCOMPARE(table.series.size(), 2u);
    QVERIFY(table.series[0].tone != table.series[1].tone);
    QCOMPARE(total(table), 2.0);
}

void TestChart::intervalsAreThoseOfTheSeries()
{
    const SnapshotPtr s = talks();
    const ChartTable table = chart(*s, everything(*s), QStringLiteral("intervals"));
    QCOMPARE(s->id(table.subject), QStringLiteral("series/talks"));
    QCOMPARE(table.categories.size(), 2u);
    QCOMPARE(table.series.front().cells[0].value, 7.0); // May to December
    QCOMPARE(table.unit, QStringLiteral("months"));
}

void TestChart::theRecordFillsEveryChart()
{
    const SnapshotPtr s = record();
    QVERIFY(s);
    const QStringList names = chartNames(*s);
    QVERIFY(names.size() >= 8);
    for (const QString &name : names) {
        const ChartTable table = chart(*s, everything(*s), name, true);
        QVERIFY2(!table.isEmpty(), qPrintable(name));
        for (const ChartSeries &series : table.series) {
            QCOMPARE(series.cells.size(), table.form == ChartForm::Lines ? 0u : table.categories.size());
            for (const auto &[day, cell] : series.points)
                QVERIFY(!cell.rows.empty());
        }
    }
}

void TestChart::incompleteSeriesAreLeftOutUnlessAskedFor()
{
    const SnapshotPtr s = record();
    QVERIFY(s);
    const ChartTable without = chart(*s, everything(*s), QStringLiteral("meetings-by-year"));
    const ChartTable with = chart(*s, everything(*s), QStringLiteral("meetings-by-year"), true);
    QVERIFY(!without.leftOut.empty());
    QVERIFY(with.leftOut.empty());
    QVERIFY(total(with) > total(without));
    QVERIFY(std::ranges::none_of(without.series, &ChartSeries::isIncomplete));
}

void TestChart::differentBasesAreNotJoined()
{
    const SnapshotPtr s = record();
    QVERIFY(s);
    const ChartTable table = chart(*s, everything(*s), QStringLiteral("indicators/billion-usd"));
    QCOMPARE(table.unit, QStringLiteral("billion USD"));
    for (const ChartSeries &series : table.series)
        for (const auto &[day, cell] : series.points)
            QCOMPARE(s->tied(cell.rows.front(), Role::Indicator), series.row);
}

void TestChart::noChartHoldsFiguresOfTwoIssuers()
{
    const SnapshotPtr s = record();
    QVERIFY(s);
    int indicatorCharts = 0;
    for (const QString &name : chartNames(*s)) {
        QSet<QString> issuers;
        for (const ChartSeries &series : chart(*s, everything(*s), name).series)
            if (const QString basis = series.row == Row::None ? QString() : s->attribute(series.row, u"basis");
                !basis.isEmpty() && !series.standsAlone)
                issuers += basis.section(u',', 0, 0);
        QVERIFY2(issuers.size() <= 1, qPrintable(name));
        indicatorCharts += name.startsWith(QLatin1String("indicators/")) ? 1 : 0;
    }
    QVERIFY(indicatorCharts > 4);
    QVERIFY(chartNames(*s).contains(QStringLiteral("indicators/billion-usd/world-bank")));
    QCOMPARE(chartIssuer(*s, QStringLiteral("indicators/billion-usd/world-bank")), QStringLiteral("World Bank"));
    QCOMPARE(chartUnit(*s, QStringLiteral("indicators/billion-usd/world-bank")), QStringLiteral("billion USD"));
}

void TestChart::termsThatOverlapAreToldInMonths()
{
    SnapshotFixture fixture;
    for (const char *who : {"a1", "a2", "b1"})
        fixture.add("official", QByteArray(QByteArray("official/") + who)).name(who);
    for (const char *where : {"a", "b"})
        fixture.add("office", QByteArray(QByteArray("office/") + where)).name(where).importance(3);
    const auto term = [&](const char *id, const char *date, const char *who, const char *office) {
        fixture.add("tenure", id).type("holds-office").date(date).tie(Role::Subject, who).tie(Role::Object, office);
    };
    term("tenure/a1", "2001-01-01/2002-12-31", "official/a1", "office/a");
    term("tenure/a2", "2003-01-01/2004-12-31", "official/a2", "office/a");
    term("tenure/b1", "2002-01-01/2003-06-30", "official/b1", "office/b");
    const SnapshotPtr s = fixture.build();
    const ChartTable table = chart(*s, everything(*s), QStringLiteral("tenures"));
    QCOMPARE(table.categories.size(), 2u); // a1 with b1, then a2 with b1
    QCOMPARE(s->id(table.categories[0].row), QStringLiteral("official/a1"));
    QCOMPARE(s->id(table.categories[0].others.at(0)), QStringLiteral("official/b1"));
    QCOMPARE(table.series.front().cells[0].value, 12.0);
    QCOMPARE(table.series.front().cells[1].value, 5.9);
    QCOMPARE(table.series.front().cells[1].rows.size(), 2u);
    QCOMPARE(table.categories[1].days->from, dayFromDate({2003, 1, 1}));
}

void TestChart::sourcesStandByPublisherAndYear()
{
    const SnapshotPtr s = record();
    QVERIFY(s);
    const ChartTable table = chart(*s, everything(*s), QStringLiteral("sources-by-publisher"));
    QVERIFY(table.categories.size() > 5 && table.series.size() > 2);
    QVERIFY(table.series.back().isUndated);
    for (const ChartSeries &series : table.series)
        for (std::size_t c = 0; c < series.cells.size(); ++c)
            for (const Row source : series.cells[c].rows) {
                QVERIFY(s->attribute(source, u"published").startsWith(series.name));
                QCOMPARE(s->attribute(source, u"publisher").simplified(), table.categories[c].name);
            }
}

// An article's number stands in its own series of one point, beside the lines that are about the same countries.
void TestChart::quotedFiguresStandAloneBesideTheLines()
{
    const SnapshotPtr s = record();
    QVERIFY(s);
    int quoted = 0;
    for (const QString &name : chartNames(*s))
        for (const ChartSeries &series : chart(*s, everything(*s), name).series) {
            for (const auto &[day, cell] : series.points)
                if (s->pool.text(s->layerText[index(cell.rows.front())]) == QLatin1String("article"))
                    QVERIFY(series.standsAlone);
            if (!series.standsAlone)
                continue;
            QCOMPARE(series.points.size(), 1u);
            QVERIFY(!s->citations(series.points.front().second.rows.front()).empty());
            quoted += name.count(u'/') == 2 ? 1 : 0; // beside lines of somebody else
        }
    QVERIFY(quoted > 0);
}

void TestChart::anUnknownNameIsEmpty()
{
    const SnapshotPtr s = talks();
    QVERIFY(chart(*s, everything(*s), QStringLiteral("nothing")).isEmpty());
    QVERIFY(chart(*s, Mask(s->count()), QStringLiteral("meetings-by-year")).isEmpty());
}

QTEST_GUILESS_MAIN(TestChart)
#include "tst_chart.moc"
