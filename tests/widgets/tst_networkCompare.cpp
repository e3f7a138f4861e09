// SPDX-License-Identifier: GPL-3.0-or-later
// Two periods in one picture.
#include "tests/support/networkPicture.h"
#include "widgets/network/edgeMarks.h"
#include "widgets/network/networkTips.h"

#include <QTest>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

DayRange years(int from, int to)
{
    return {dayFromDate({from, 1, 1}), dayFromDate({to, 12, 31})};
}

ExplorationState comparing(DayRange before, DayRange now)
{
    ExplorationState state;
    state.filter.window = now;
    state.timeline.compared = before;
    return state;
}

// The edge behind which that record stands.
quint32 edgeBehind(const Picture &picture, const char *id)
{
    const Row wanted = picture.shown.snapshot().find(QString::fromLatin1(id));
    const std::vector<GraphEdge> &edges = picture.shown.graph().edges;
    for (quint32 e = 0; e < edges.size(); ++e)
        for (const EdgeRelation &relation : picture.shown.graph().behind(edges[e]))
            if (relation.row == wanted)
                return e;
    return ~0u;
}

QStringList legendWords(const Picture &picture)
{
    QStringList words;
    for (const LegendEntry &entry : picture.geometry().legend.entries)
        for (const DrawItem &item : entry.items)
            if (const auto *text = std::get_if<DrawText>(&item))
                words << text->text;
    return words;
}

} // namespace

class NetworkCompareTest : public QObject
{
    Q_OBJECT
private slots:
    void linesAreGainedAndLost()
    {
        const Picture picture(frameWith(comparing(years(2000, 2002), years(2005, 2006))));
        QCOMPARE(edgeChange(picture.shown, edgeBehind(picture, "allied-with/0")), EdgeChange::Lost);
        QCOMPARE(edgeChange(picture.shown, edgeBehind(picture, "allied-with/1")), EdgeChange::Gained);
        QVERIFY(picture.shown.part.edges.test(edgeBehind(picture, "allied-with/0")));
    }
    void linesOfBothPeriodsAreWeighed()
    {
        const Picture same(frameWith(comparing(years(2003, 2003), years(2003, 2004))));
        QCOMPARE(edgeChange(same.shown, edgeBehind(same, "position/3")), EdgeChange::Same);
    }
    void changesAreDrawnApartInColourAndLine()
    {
        const Picture picture(frameWith(comparing(years(2000, 2002), years(2005, 2006))));
        const EdgeStyle style = edgeStyle(picture.shown, picture.camera);
        const Pen lost = edgePen(picture.request(), style, edgeBehind(picture, "allied-with/0"), true);
        const Pen gained = edgePen(picture.request(), style, edgeBehind(picture, "allied-with/1"), true);
        QVERIFY(lost.colour != gained.colour && lost.dash != gained.dash);
    }
    void theLegendCountsTheChanges()
    {
        ExplorationState state = comparing(years(2000, 2002), years(2005, 2006));
        state.network.level = GraphLevel::Everything;
        const QStringList words = legendWords(Picture(frameWith(state)));
        QVERIFY2(words.contains(QStringLiteral("gained: 4")), qPrintable(words.join(u';')));
        QVERIFY2(words.contains(QStringLiteral("lost: 2")), qPrintable(words.join(u';')));
        QVERIFY(!words.contains(QStringLiteral("support")));
    }
    void tipsTellBothNumbersAndNameWhatWasLost()
    {
        const Picture picture(frameWith(comparing(years(2000, 2002), years(2005, 2006))));
        const QString tip = edgeTip(picture.shown, edgeBehind(picture, "allied-with/0"));
        QVERIFY2(tip.contains(QStringLiteral("then: 1, now: 0")), qPrintable(tip));
        QVERIFY2(tip.contains(QStringLiteral("2001")), qPrintable(tip));
    }
    void withoutAChosenPeriodNothingIsCompared()
    {
        ExplorationState state;
        state.timeline.compared = years(2000, 2002);
        QVERIFY(Picture(frameWith(state)).shown.before.empty());
    }
    void placesAreThoseOfTheWholeNetwork()
    {
        const Picture all(frameWith());
        const Picture compared(frameWith(comparing(years(2000, 2002), years(2005, 2006))));
        for (const quint32 node : compared.shown.order)
            QCOMPARE(compared.shown.places[node], all.shown.places[node]);
    }
};

QTEST_GUILESS_MAIN(NetworkCompareTest)
#include "tst_networkCompare.moc"
