// SPDX-License-Identifier: GPL-3.0-or-later
// The words under the marks: which of them, where, and that they stay.
#include "../support/timelineLayout.h"

#include "widgets/timeline/markLabels.h"
#include "widgets/timeline/timelineDrawing.h"
#include "widgets/timeline/timelineStyle.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace trilateral;
using namespace trilateral::test;

namespace
{

QString firstOverlap(const TimelineGeometry &geometry)
{
    for (std::size_t i = 0; i < geometry.labels.size(); ++i)
        for (std::size_t j = i + 1; j < geometry.labels.size(); ++j)
            if (geometry.labels[i].rect.intersects(geometry.labels[j].rect))
                return geometry.labels[i].text + u" / "_s + geometry.labels[j].text;
    return {};
}

using Placed = std::map<Row, std::pair<QString, double>>;

Placed placed(const TimelineGeometry &geometry)
{
    Placed result;
    for (const TimelineLabel &label : geometry.labels)
        if (label.anchor.x() < geometry.axis.right())
            result[label.row] = {label.text, label.anchor.x()};
    return result;
}

bool isAtEdge(const TimelineGeometry &geometry, double middle, double half)
{
    return qAbs(middle - half - geometry.axis.left()) < 4 || qAbs(middle + half - geometry.axis.right()) < 4;
}

// In one lane, at these dates, with names that take so much room.
SnapshotPtr tenEvents(const char *name, std::initializer_list<const char *> dates)
{
    SnapshotFixture fixture;
    for (const char *date : dates)
        fixture.add("event", QByteArray("event/") + date).name(name).date(date).status(Status::Held);
    return fixture.build();
}

const std::initializer_list<const char *> tenDates{"2001-01-01", "2001-02-01", "2001-02-10", "2001-02-20",
                                                   "2001-03-01", "2001-07-01", "2001-08-01", "2001-08-10",
                                                   "2001-11-01", "2001-12-31"};

} // namespace

class TestTimelineLabels : public QObject
{
    Q_OBJECT
private slots:
    // In the colour of the lane's ground, so that lines end at the letters.
    void everyNameHasAHalo()
    {
        const TimelineLanes lanes = lanesOf(smallRecord());
        const TimelineGeometry geometry = layOut(lanes, {1400, 700});
        const Drawing drawing = drawTimeline(geometry, lanes, palette(Theme::Light), measure, false);
        std::set<Colour> halos;
        for (const TimelineLabel &label : geometry.labels) {
            const auto drawn = std::ranges::find_if(drawing.items, [&](const DrawItem &item) {
                const auto *text = std::get_if<DrawText>(&item);
                return text && text->text == label.text && text->anchor == label.anchor;
            });
            QVERIFY(drawn != drawing.items.end());
            halos.insert(std::get<DrawText>(*drawn).style.halo);
        }
        QCOMPARE(halos, (std::set{palette(Theme::Light).background, palette(Theme::Light).stripe}));
    }

    void wordsWithoutSpacesAreCutWhereALineMayEnd()
    {
        const TextStyle style{.pixelSize = 10};
        QCOMPARE(cutAtWord(u"三国领导人会议在成都举行"_s, style, measure, 66), u"三国领导人会…"_s);
        QCOMPARE(cutAtWord(u"首脳会議（東京）"_s, style, measure, 56), u"首脳会議…"_s); // no opening bracket last
        QCOMPARE(cutAtWord(u"Extraordinary"_s, style, measure, 30), QString());
        QCOMPARE(cutAtWord(u"The third summit"_s, style, measure, 60), u"The third…"_s);
    }

    void noTwoLabelsOverlapAtAnyZoomOrSize()
    {
        const SnapshotPtr snapshot = smallRecord();
        for (const Language language : allLanguages)
            for (double days = 12000; days > 3; days *= 0.83) {
                const double middle = dayFromDate({2010, 9, 7});
                ExplorationState state = seeing(middle - days / 2, middle + days / 2);
                state.language = language;
                const TimelineLanes lanes = lanesOf(snapshot, state);
                for (const QSizeF size : {QSizeF(400, 300), QSizeF(900, 420), QSizeF(1600, 900), QSizeF(3000, 600)}) {
                    const QString overlap = firstOverlap(layOut(lanes, size));
                    QVERIFY2(overlap.isEmpty(), qPrintable(overlap));
                }
            }
    }

    void labelsStayInsideTheAxis()
    {
        const TimelineLanes lanes = lanesOf(smallRecord(), seeing(14000, 17000));
        const TimelineGeometry geometry = layOut(lanes, {1000, 500});
        QVERIFY(geometry.labels.size() > 5);
        for (const TimelineLabel &label : geometry.labels)
            QVERIFY(label.rect.left() >= geometry.axis.left() && label.rect.right() <= geometry.size.width());
    }

    void theNamesOfTheFirstAndLastEventMoveInwards()
    {
        const TimelineLanes lanes =
            lanesOf(tenEvents("A title of some length", {"2001-01-01", "2001-06-06", "2001-12-31"}));
        const TimelineGeometry geometry = layOut(lanes, {1000, 300});
        QCOMPARE(geometry.labels.size(), std::size_t(3));
        for (const TimelineLabel &label : geometry.labels)
            QVERIFY(label.rect.left() >= geometry.axis.left() && label.rect.right() <= geometry.axis.right());
        QVERIFY(isAtEdge(geometry, geometry.labels[1].anchor.x(), geometry.labels[1].rect.width() / 2));
    }

    void aMarkOutOfSightHasNoNameAtTheEdge()
    {
        const TimelineLanes lanes =
            lanesOf(tenEvents("A title of some length", {"2001-01-01", "2001-06-06", "2001-12-31"}),
                    seeing(dayFromDate({2001, 1, 3}), dayFromDate({2001, 12, 29})));
        QCOMPARE(layOut(lanes, {1000, 300}).labels.size(), std::size_t(1));
    }

    void aTallLaneHasSeveralLinesOfNames()
    {
        const TimelineLanes lanes = lanesOf(tenEvents("A title of some length", tenDates));
        const TimelineGeometry low = layOut(lanes, {1000, 90});
        const TimelineGeometry tall = layOut(lanes, {1000, 500});
        QVERIFY(low.labels.size() < tenDates.size());
        QCOMPARE(tall.labels.size(), tenDates.size());
        QCOMPARE(firstOverlap(tall), QString());
        const QRectF &lane = tall.lanes.front().rect;
        std::size_t leaders = 0;
        for (const TimelineLabel &label : tall.labels) {
            QVERIFY(lane.contains(label.rect));
            const double y = tall.lanes.front().markY;
            leaders += label.leader ? 1 : 0;
            QVERIFY(!label.leader || (label.leader->y1() > y && label.leader->x1() >= label.rect.left() - 1 &&
                                      label.leader->x1() <= label.rect.right() + 1));
        }
        QVERIFY(leaders > 0 && leaders < tenDates.size());
    }

    void noLabelIsCutInsideAWord()
    {
        const TimelineLanes lanes = lanesOf(smallRecord(), seeing(14000, 17000));
        const QString whole = u"Something happened that has a long title "_s;
        for (const TimelineLabel &label : layOut(lanes, {1000, 500}).labels)
            if (label.text.endsWith(u'…')) {
                const QString kept = label.text.chopped(1);
                QVERIFY2(whole.startsWith(kept + u' '), qPrintable(kept));
            }
    }

    void ordinalsAndPlacesAreSaidInTheLanguage()
    {
        const SnapshotPtr snapshot = smallRecord();
        const TimelineLanes lanes = lanesOf(snapshot);
        const auto said = [&](const char *id, Language language) {
            const Row row = snapshot->find(QString::fromLatin1(id));
            return labelText(*snapshot, lanes.lane(*lanes.laneOf(row)), row, language).full;
        };
        QCOMPARE(said("meeting/heads-1", Language::English), u"1st, Lowmoor"_s);
        QCOMPARE(said("meeting/heads-2", Language::English), u"2nd, Aster"_s);
        QCOMPARE(said("meeting/heads-11", Language::English), u"11th, Lowmoor"_s);
        QCOMPARE(said("meeting/ministers-22", Language::English), u"22nd, Aster"_s);
        QCOMPARE(said("meeting/ministers-20", Language::English), u"20th, Ivory Bay"_s);
        QCOMPARE(said("meeting/heads-1", Language::Chinese), u"第1次 · 低沼"_s);
        QCOMPARE(said("meeting/heads-1", Language::Japanese), u"第1回 · 低沼"_s);
        QCOMPARE(said("meeting/heads-1", Language::Korean), u"제1차 · 로무어"_s);
    }

    void panningMovesEveryLabelAndChangesNone()
    {
        const SnapshotPtr snapshot = smallRecord();
        const double days = 2500;
        Placed before;
        double step = 0;
        for (int i = 0; i < 200; ++i) {
            const double from = 11000 + i * 13.37;
            const TimelineLanes lanes = lanesOf(snapshot, seeing(from, from + days));
            const TimelineGeometry geometry = layOut(lanes, {1100, 460});
            const Placed now = placed(geometry);
            for (const auto &[row, was] : before) {
                const auto found = now.find(row);
                const double expected = was.second - step;
                const double half = measure.width(was.first, timelineStyle::label(palette(Theme::Light), {})) / 2;
                const bool isHeld = found != now.end() && (isAtEdge(geometry, found->second.second, half) ||
                                                           isAtEdge(geometry, was.second, half));
                if (isHeld) // the first or last of its lane
                    continue;
                if (found == now.end()) {
                    QVERIFY2(expected - half < geometry.axis.left() + 1, qPrintable(was.first));
                    continue;
                }
                QCOMPARE(found->second.first, was.first);
                QVERIFY(qAbs(found->second.second - expected) < 0.01);
            }
            before = now;
            step = 13.37 * geometry.scale.pixelsPerDay();
        }
        QVERIFY(!before.empty());
    }
};

QTEST_APPLESS_MAIN(TestTimelineLabels)
#include "tst_timelineLabels.moc"
