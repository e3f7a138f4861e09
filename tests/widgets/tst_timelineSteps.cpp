// SPDX-License-Identifier: GPL-3.0-or-later
// A selected way from one to another is numbered along the years.
#include "tests/support/timelineFixture.h"
#include "widgets/timeline/stepDrawing.h"
#include "widgets/timeline/timelineDrawing.h"

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace trilateral;
using namespace trilateral::test;

namespace
{

const FixedMeasure measure;

// Three who met two by two.
SnapshotPtr met()
{
    SnapshotFixture fixture;
    fixture.add("series", "series/talks").name("Talks").importance(3);
    for (const char *id : {"country/a", "country/b", "country/c"})
        fixture.add("country", id).name("Aland");
    const auto meet = [&](const char *id, const char *date, const char *one, const char *other) {
        fixture.add("meeting", id)
            .name("A meeting")
            .date(date)
            .status(Status::Held)
            .tie(Role::Series, "series/talks")
            .tie(Role::Participant, one)
            .tie(Role::Participant, other);
    };
    meet("meeting/ab", "2014-03-01", "country/a", "country/b");
    meet("meeting/bc", "2009-05-01", "country/b", "country/c");
    return fixture.build();
}

FramePtr selecting(const QStringList &ids)
{
    ExplorationState state;
    state.selection = ids;
    return frameOf(met(), state);
}

const QStringList way{u"country/a"_s, u"meeting/ab"_s, u"country/b"_s, u"meeting/bc"_s, u"country/c"_s};

// The numbers in a figure, from left to right.
QStringList numbers(const FramePtr &frame)
{
    std::map<double, QString> found;
    for (const DrawItem &item : drawTimelineFigure(frame, {1400, 700}, palette(Theme::Light), measure).items)
        if (const auto *text = std::get_if<DrawText>(&item))
            if (text->style.isBold && (text->text == u"1" || text->text == u"2"))
                found[text->anchor.x()] = text->text;
    QStringList texts;
    for (const auto &[x, text] : found)
        texts << text;
    return texts;
}

} // namespace

class TimelineStepsTest : public QObject
{
    Q_OBJECT
private slots:
    void aWayHasItsStepsInOrder()
    {
        const FramePtr frame = selecting(way);
        const std::vector<Row> steps = stepsOfWay(*frame);
        QCOMPARE(steps.size(), std::size_t(2));
        QCOMPARE(frame->snapshot->id(steps[0]), u"meeting/ab"_s);
        QCOMPARE(frame->snapshot->id(steps[1]), u"meeting/bc"_s);
    }
    void otherSelectionsAreNoWay()
    {
        QVERIFY(stepsOfWay(*selecting({})).empty());
        QVERIFY(stepsOfWay(*selecting(way.mid(0, 3))).empty());
        QVERIFY(stepsOfWay(*selecting(way.mid(1))).empty());
        QVERIFY(stepsOfWay(*selecting({u"country/a"_s, u"meeting/ab"_s, u"meeting/bc"_s, u"country/c"_s})).empty());
    }
    void theStepsAreNumberedWhereTheyHappened()
    {
        QCOMPARE(numbers(selecting(way)), (QStringList{u"2"_s, u"1"_s})); // the second was before the first
        QVERIFY(numbers(selecting({})).isEmpty());
    }
};

QTEST_MAIN(TimelineStepsTest)
#include "tst_timelineSteps.moc"
