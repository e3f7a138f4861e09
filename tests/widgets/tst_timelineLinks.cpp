// SPDX-License-Identifier: GPL-3.0-or-later
// What surrounds the selection in time, and labels that stay while the axis moves under them.
#include "../support/timelineStage.h"

#include "widgets/timeline/timelineDrawing.h"

#include <QAccessible>

#include <map>

using namespace Qt::StringLiterals;
using namespace trilateral;
using namespace trilateral::test;

namespace
{

const FixedMeasure measure;

// Ministers prepare heads, who follow each other; a protest reacts to the second.
SnapshotPtr linked()
{
    SnapshotFixture fixture;
    fixture.add("series", "series/heads").name("Heads").importance(3);
    fixture.add("series", "series/ministers").name("Ministers").importance(2);
    const auto add = [&](const char *id, const char *date, const char *series) -> Draft & {
        return fixture.add("meeting", id).name("A meeting").date(date).status(Status::Held).tie(Role::Series, series);
    };
    add("meeting/heads-1", "2008-12-13", "series/heads");
    add("meeting/heads-2", "2009-10-10", "series/heads").tie(Role::Follows, "meeting/heads-1");
    add("meeting/ministers-2", "2009-09-28", "series/ministers").tie(Role::Prepares, "meeting/heads-2");
    add("meeting/protest", "2010-02-02", "series/ministers").tie(Role::ReactsTo, "meeting/heads-2");
    add("meeting/apart", "2011-02-02", "series/ministers");
    return fixture.build();
}

TimelineGeometry layOut(const SnapshotPtr &snapshot, const ExplorationState &state, QSizeF size = {1400, 700})
{
    TimelineLanes lanes;
    lanes.setFrame(frameOf(snapshot, state));
    return layOutTimeline(lanes, size, palette(Theme::Light), measure);
}

ExplorationState selecting(const QString &id)
{
    ExplorationState state;
    state.selection = {id};
    return state;
}

} // namespace

class TestTimelineLinks : public QObject
{
    Q_OBJECT
private slots:
    void theChainOfTheSelectionIsDrawnAsArcs()
    {
        const SnapshotPtr snapshot = linked();
        const TimelineGeometry geometry = layOut(snapshot, selecting(u"meeting/ministers-2"_s));
        QCOMPARE(geometry.links.size(), std::size_t(3));
        for (const TimelineLink &link : geometry.links) {
            QVERIFY(link.start.x() < link.end.x());
            QVERIFY(snapshot->span[index(link.from)].first < snapshot->span[index(link.to)].first);
        }
    }

    void withoutSelectionOrWhenSwitchedOffThereAreNone()
    {
        QVERIFY(layOut(linked(), {}).links.empty());
        QVERIFY(layOut(linked(), selecting(u"meeting/apart"_s)).links.empty());
        ExplorationState off = selecting(u"meeting/heads-2"_s);
        QCOMPARE(layOut(linked(), off).links.size(), std::size_t(3));
        off.timeline.hasLinks = false;
        QVERIFY(layOut(linked(), off).links.empty());
    }

    void arcsAreInTheFigureToo()
    {
        int curves = 0;
        const FramePtr frame = frameOf(linked(), selecting(u"meeting/heads-2"_s));
        for (const DrawItem &item : drawTimelineFigure(frame, {1400, 700}, palette(Theme::Light), measure).items)
            curves += std::holds_alternative<DrawCurve>(item) ? 1 : 0;
        QCOMPARE(curves, 3);
    }

    void theAnniversariesOfTheSelectedDay()
    {
        ExplorationState state = selecting(u"meeting/heads-1"_s);
        state.timeline.from = day(2008);
        state.timeline.to = day(2013);
        const TimelineGeometry geometry = layOut(linked(), state);
        QCOMPARE(geometry.anniversaries.size(), std::size_t(4));
        QCOMPARE(geometry.anniversaries.front(), geometry.scale.xAt(day(2009, 12, 13) + 0.5));
        state.selection.clear();
        QVERIFY(layOut(linked(), state).anniversaries.empty());
    }

    void labelsNeitherOverlapNorFlickerInALongPan()
    {
        const SnapshotPtr record = smallRecord();
        ExplorationState state;
        const double from = day(2003);
        const double shown = 3000;
        std::map<Row, QString> before;
        double reach = 0;
        for (int step = 0; step <= 200; ++step) {
            state.timeline.from = from + step * 7.3;
            state.timeline.to = state.timeline.from + shown;
            const TimelineGeometry geometry = layOut(record, state, {1600, 900});
            std::map<Row, QString> now;
            for (std::size_t i = 0; i < geometry.labels.size(); ++i) {
                const TimelineLabel &label = geometry.labels[i];
                for (std::size_t j = i + 1; j < geometry.labels.size(); ++j)
                    QVERIFY(!label.rect.intersects(geometry.labels[j].rect));
                // Near the edges a label comes or goes as a whole.
                if (label.rect.left() > geometry.axis.left() + 20 && label.rect.right() < geometry.axis.right() - 20)
                    now[label.row] = label.text;
                reach = std::max(reach, label.rect.width());
            }
            for (const auto &[row, text] : before) {
                const Span span = geometry.labels.empty() ? Span() : record->span[index(row)];
                const double x = geometry.scale.xAt(middleOf(span));
                const bool isWellInside = x > geometry.axis.left() + 160 && x < geometry.axis.right() - 160;
                if (span.isKnown() && isWellInside)
                    QCOMPARE(now.count(row) ? now[row] : QString(), text);
            }
            before = now;
        }
        QVERIFY(reach > 30);
    }

    void recordsAreExposedWithNameDateAndState()
    {
        Stage stage;
        QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&stage.canvas());
        QAccessibleInterface *lane = canvas->child(0);
        QCOMPARE(lane->childCount(), 14);
        QAccessibleInterface *late = lane->child(13);
        QVERIFY(late && late->isValid());
        QCOMPARE(late->text(QAccessible::Name), u"Late — 5 May 2019 · held · Quill"_s);
        QCOMPARE(lane->indexOfChild(late), 13);
        QCOMPARE(late->parent(), lane);
        QVERIFY(stage.canvas().rect().translated(stage.canvas().mapToGlobal(QPoint())).contains(late->rect()));
        QVERIFY(!late->state().selected);
        late->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(stage.state().selection, QStringList{u"meeting/heads-late"_s});
        QVERIFY(late->state().selected);
        stage.exploration().change([](ExplorationState &s) { s.timeline.hidden = {u"series/heads"_s}; });
        QVERIFY(!late->isValid() || late->text(QAccessible::Name) != u"Late — 5 May 2019 · held · Quill"_s);
    }
};

QTEST_MAIN(TestTimelineLinks)
#include "tst_timelineLinks.moc"
