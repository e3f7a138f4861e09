// SPDX-License-Identifier: GPL-3.0-or-later
// Two compared periods as two networks side by side.
#include "model/exploration/periods.h"
#include "tests/support/networkPicture.h"
#include "widgets/figure/figure.h"
#include "widgets/figure/periodPair.h"

#include <QTest>

#include <map>
#include <set>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

DayRange years(int from, int to)
{
    return {dayFromDate({from, 1, 1}), dayFromDate({to, 12, 31})};
}

FramePtr comparing(DayRange window, std::optional<DayRange> other)
{
    ExplorationState state;
    state.filter.window = window;
    state.timeline.compared = other;
    return frameWith(state);
}

Drawing pair(const FramePtr &frame)
{
    const PlainMeasure measure;
    return periodPairDrawing(*frame, {1600, 800}, palette(Theme::Light), true, measure);
}

struct Sides {
    std::map<QString, QPointF> left, right; // places of nodes
    QStringList headings;
};

Sides sidesOf(const Drawing &drawing)
{
    Sides sides;
    QString node;
    for (const DrawItem &item : drawing.items) {
        if (const auto *group = std::get_if<GroupBegin>(&item))
            node = group->role == QLatin1String("node") ? group->id : QString();
        const auto *marker = std::get_if<DrawMarker>(&item);
        if (marker && !node.isEmpty())
            (marker->centre.x() < 800 ? sides.left : sides.right)[std::exchange(node, {})] = marker->centre;
        if (const auto *text = std::get_if<DrawText>(&item); text && text->text.contains(QStringLiteral("lines:")))
            sides.headings << text->text;
    }
    return sides;
}

} // namespace

class PeriodPairTest : public QObject
{
    Q_OBJECT
private slots:
    void theEarlierPeriodStandsOnTheLeft()
    {
        const Sides sides = sidesOf(pair(comparing(years(2005, 2006), years(2000, 2002))));
        QCOMPARE(sides.headings.size(), qsizetype(2));
        QVERIFY(sides.headings[0].contains(QStringLiteral("2000")));
        QVERIFY(sides.headings[1].contains(QStringLiteral("2006")));
        QVERIFY(sides.headings[0].contains(QStringLiteral("relations: ")));
    }
    void whereExactDaysHaveNoRoomTheHeadingGivesMonths()
    {
        const PlainMeasure measure;
        const DayRange odd{dayFromDate({2000, 1, 17}), dayFromDate({2002, 11, 9})};
        const FramePtr frame = comparing(years(2005, 2006), odd);
        const auto headingAt = [&](double width) {
            return sidesOf(periodPairDrawing(*frame, {width, 800}, palette(Theme::Light), true, measure))
                .headings.value(0);
        };
        const QString wide = headingAt(1600);
        QVERIFY2(wide.contains(QStringLiteral("17")), qPrintable(wide));
        const QString narrow = headingAt(960);
        QVERIFY2(!narrow.contains(QStringLiteral("17")) && narrow.contains(QStringLiteral("relations: ")) &&
                     !narrow.contains(QChar(0x2026)),
                 qPrintable(narrow));
    }
    void nodesStandAtTheSamePlacesOnBothSides()
    {
        const Sides sides = sidesOf(pair(comparing(years(1990, 2004), years(2002, 2012))));
        int both = 0;
        for (const auto &[id, place] : sides.left)
            if (const auto other = sides.right.find(id); other != sides.right.end()) {
                ++both;
                QVERIFY(distance(other->second - place, QPointF(812, 0)) < 0.5);
            }
        QVERIFY(both > 2);
    }
    void eachSideHasItsOwnPeriodAlone()
    {
        const FramePtr frame = comparing(years(2000, 2002), years(2005, 2006));
        const std::vector<PeriodFrame> periods = framesOfPeriods(*frame);
        QCOMPARE(periods.size(), std::size_t(2));
        QVERIFY(periods[0].frame->projection == frame->projection && !periods[0].isB);
        QVERIFY(periods[1].frame->projection == frame->compared && periods[1].isB);
        QVERIFY(!periods[1].frame->compared && !periods[1].frame->state.timeline.compared);
    }
    void withoutASecondPeriodThereIsNothing() { QVERIFY(framesOfPeriods(*comparing(years(2000, 2002), {})).empty()); }
    void theStateSaysWhetherTheNetworkIsDrawnTwice()
    {
        FigureSpec spec;
        spec.view = QStringLiteral("network");
        const PlainMeasure measure;
        ExplorationState state = comparing(years(2000, 2002), years(2005, 2006))->state;
        QVERIFY(sidesOf(drawFigure(spec, *frameWith(state), measure)).headings.isEmpty());
        state.network.isSideBySide = true;
        QCOMPARE(sidesOf(drawFigure(spec, *frameWith(state), measure)).headings.size(), qsizetype(2));
        QCOMPARE(stateFromJson(toJson(state)), state);
    }
    void theFigureHasBothAndTheirSources()
    {
        FigureSpec spec;
        spec.view = QString(periodPairView);
        const PlainMeasure measure;
        const FramePtr frame = comparing(years(2000, 2002), years(2005, 2006));
        QCOMPARE(sidesOf(drawFigure(spec, *frame, measure)).headings.size(), qsizetype(2));
    }
};

QTEST_MAIN(PeriodPairTest)
#include "tst_periodPair.moc"
