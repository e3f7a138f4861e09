// SPDX-License-Identifier: GPL-3.0-or-later
// How a record is marked: as sharply as its date is known, by its status, alone or in a run.
#include "../support/timelineLayout.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace trilateral;
using namespace trilateral::test;

namespace
{

const TimelineMark *markOfId(const TimelineLanes &lanes, const TimelineGeometry &geometry, const char *id)
{
    const Row row = lanes.snapshot().find(QString::fromLatin1(id));
    for (auto mark = geometry.marks.rbegin(); mark != geometry.marks.rend(); ++mark)
        if (mark->row == row && !mark->isRun())
            return &*mark;
    return nullptr;
}

} // namespace

class TestTimelineMarks : public QObject
{
    Q_OBJECT
private slots:
    void panningKeepsEveryMarkInItsForm()
    {
        const SnapshotPtr snapshot = smallRecord();
        std::map<Row, std::size_t> counts;
        for (int i = 0; i < 200; ++i) {
            const double from = 10000 + i * 31.7;
            const TimelineLanes lanes = lanesOf(snapshot, seeing(from, from + 9000));
            for (const TimelineMark &mark : layOut(lanes, {700, 400}).marks) {
                const auto [it, isNew] = counts.emplace(mark.row, mark.count);
                QVERIFY(isNew || it->second == mark.count);
            }
        }
    }

    void theUndatedNeverStandOnTheAxis()
    {
        for (const double days : {20000.0, 3000.0, 30.0}) {
            const TimelineLanes lanes = lanesOf(smallRecord(), seeing(16000, 16000 + days));
            const TimelineGeometry geometry = layOut(lanes, {1200, 600});
            std::size_t undated = 0;
            for (const TimelineMark &mark : geometry.marks) {
                const bool isKnown = lanes.snapshot().span[index(mark.row)].isKnown();
                QCOMPARE(mark.isUndated, !isKnown);
                if (!isKnown) {
                    ++undated;
                    QVERIFY(geometry.noDate.contains(mark.rect));
                    QVERIFY(!geometry.axis.intersects(mark.rect));
                }
            }
            QCOMPARE(undated, std::size_t(2));
        }
    }

    void withoutUndatedRecordsThereIsNoColumn()
    {
        SnapshotFixture fixture;
        addPlacesAndSeries(fixture);
        addMeetings(fixture, "heads", 2000, 2012, 3, 1);
        const TimelineLanes lanes = lanesOf(fixture.build());
        QVERIFY(layOut(lanes, {1200, 600}).noDate.isEmpty());
    }

    void aDateIsDrawnAsSharplyAsItIsKnown()
    {
        const TimelineLanes lanes = lanesOf(smallRecord());
        const TimelineGeometry geometry = layOut(lanes, {1600, 600});
        const auto form = [&](const char *id) {
            return markOfId(lanes, geometry, id)->form;
        };
        QCOMPARE(form("meeting/ministers-3"), MarkForm::Sharp);
        QCOMPARE(form("meeting/garden-days"), MarkForm::Sharp);
        QCOMPARE(form("meeting/garden-month"), MarkForm::Month);
        QCOMPARE(form("meeting/garden-year"), MarkForm::Fuzzy);
        QCOMPARE(form("meeting/garden-about"), MarkForm::Fuzzy);
        QCOMPARE(form("meeting/garden-lasting"), MarkForm::Lasting);
        const TimelineMark *open = markOfId(lanes, geometry, "meeting/garden-open");
        QVERIFY(open->opensRight && !open->opensLeft);
        QVERIFY(open->rect.right() > geometry.scale.xAt(dayFromDate({2026, 6, 30})));
    }

    void aMonthCoversItsDays()
    {
        const TimelineLanes lanes =
            lanesOf(smallRecord(), seeing(dayFromDate({2009, 4, 1}), dayFromDate({2009, 7, 1})));
        const TimelineGeometry geometry = layOut(lanes, {1200, 600});
        const QRectF rect = markOfId(lanes, geometry, "meeting/garden-month")->rect;
        QVERIFY(qAbs(rect.left() - geometry.scale.xAt(dayFromDate({2009, 5, 1}))) < 0.01);
        QVERIFY(qAbs(rect.right() - geometry.scale.xAt(dayFromDate({2009, 6, 1}))) < 0.01);
    }

    void whatDidNotTakePlaceIsHollowInItsOwnWay()
    {
        const TimelineLanes lanes = lanesOf(smallRecord());
        const TimelineGeometry geometry = layOut(lanes, {1600, 600});
        const auto status = [&](const char *id) {
            return markOfId(lanes, geometry, id)->status;
        };
        QCOMPARE(status("meeting/garden-days"), MarkStatus::Solid);
        QCOMPARE(status("meeting/garden-planned"), MarkStatus::Planned);
        QCOMPARE(status("meeting/garden-claimed"), MarkStatus::Claimed);
        QCOMPARE(status("meeting/garden-cancelled"), MarkStatus::Cancelled);
    }

    void everyPassingRecordIsCountedInExactlyOneMark()
    {
        for (const double width : {300.0, 700.0, 2000.0}) {
            const TimelineLanes lanes = lanesOf(smallRecord());
            const TimelineGeometry geometry = layOut(lanes, {width, 2000});
            std::size_t counted = 0;
            for (const TimelineMark &mark : geometry.marks)
                counted += mark.count;
            std::size_t expected = 0;
            for (std::size_t i = 0; i < lanes.count(); ++i)
                expected += lanes.content(i).recordCount();
            QCOMPARE(counted, expected);
        }
    }

    void marksTooCloseMergeAndComeApartWhenZoomed()
    {
        const SnapshotPtr snapshot = smallRecord();
        const auto runs = [&](double days) {
            const double middle = dayFromDate({2010, 9, 13});
            const TimelineLanes lanes = lanesOf(snapshot, seeing(middle - days / 2, middle + days / 2));
            const TimelineGeometry geometry = layOut(lanes, {900, 600});
            return std::ranges::count_if(geometry.marks, [](const TimelineMark &mark) { return mark.isRun(); });
        };
        QVERIFY(runs(10000) > 0);
        QCOMPARE(runs(60), 0);
    }

    void selectedAndPlannedNeverVanishInARun()
    {
        ExplorationState state = seeing(0, 40000);
        state.selection = {u"meeting/ministers-7"_s};
        const TimelineLanes lanes = lanesOf(smallRecord(), state);
        const TimelineGeometry geometry = layOut(lanes, {300, 600});
        const TimelineMark *selected = markOfId(lanes, geometry, "meeting/ministers-7");
        QVERIFY(selected && selected->isSelected);
        QVERIFY(markOfId(lanes, geometry, "meeting/garden-planned"));
    }

    void whatIsDrawnCanBeTouched()
    {
        const TimelineLanes lanes = lanesOf(smallRecord());
        const TimelineGeometry geometry = layOut(lanes, {1600, 700});
        for (const char *id :
             {"meeting/heads-late", "meeting/garden-month", "meeting/garden-planned", "meeting/garden-days"}) {
            const TimelineMark *mark = markOfId(lanes, geometry, id);
            QVERIFY(mark);
            QCOMPARE(markAt(geometry, mark->rect.center())->row, mark->row);
            QCOMPARE(markAt(geometry, mark->rect.center() + QPointF(0, mark->rect.height() / 2 + 3))->row, mark->row);
        }
        QVERIFY(!markAt(geometry, {geometry.axis.left() + 3, 2}));
    }

    void postponementsPointFromTheFirstDateToTheNewOne()
    {
        auto changed = std::make_shared<Snapshot>(*smallRecord());
        changed->originalSpan.resize(changed->count());
        const Row undated = changed->find(u"meeting/garden-undated");
        const Row dated = changed->find(u"meeting/garden-days");
        changed->originalSpan[index(undated)] = *spanFromEdtf(u"2020-05-05");
        changed->originalSpan[index(dated)] = *spanFromEdtf(u"2018-05-05");
        const TimelineLanes lanes = lanesOf(changed);
        const TimelineGeometry geometry = layOut(lanes, {1600, 700});
        std::vector<TimelineArrow> arrows;
        for (const TimelineLane &lane : geometry.lanes)
            arrows.insert(arrows.end(), lane.arrows.begin(), lane.arrows.end());
        QCOMPARE(arrows.size(), std::size_t(2));
        for (const TimelineArrow &arrow : arrows) {
            QVERIFY(arrow.from.x() < arrow.to.x());
            QCOMPARE(arrow.isUndated, arrow.row == undated);
        }
    }
};

QTEST_APPLESS_MAIN(TestTimelineMarks)
#include "tst_timelineMarks.moc"
