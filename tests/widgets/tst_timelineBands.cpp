// SPDX-License-Identifier: GPL-3.0-or-later
// Terms of office: where one hands over to the next, and who held what on the day under the pointer.
#include "../support/timelineFixture.h"

#include "widgets/timeline/overviewGeometry.h"
#include "widgets/timeline/timelineDrawing.h"
#include "widgets/timeline/timelineOverlay.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace trilateral;
using namespace trilateral::test;

namespace
{

const FixedMeasure measure;
const Palette light = palette(Theme::Light);

TimelineLanes lanesSeeing(int fromYear, int toYear)
{
    ExplorationState state;
    state.timeline.from = dayFromDate({fromYear, 1, 1});
    state.timeline.to = dayFromDate({toYear, 1, 1});
    TimelineLanes lanes;
    lanes.setFrame(frameOf(smallRecord(), state));
    return lanes;
}

std::size_t textsIn(const Drawing &drawing, const QString &words)
{
    return std::size_t(std::ranges::count_if(drawing.items, [&](const DrawItem &item) {
        const auto *text = std::get_if<DrawText>(&item);
        return text && text->text == words;
    }));
}

} // namespace

class TestTimelineBands : public QObject
{
    Q_OBJECT
private slots:
    void whereTheViewIsLowTheTermsLeaveTheRoomToTheLanes()
    {
        const TimelineLanes lanes = lanesSeeing(1999, 2027);
        const TimelineGeometry low = layOutTimeline(lanes, {700, 230}, palette(Theme::Light), measure);
        const TimelineGeometry high = layOutTimeline(lanes, {700, 700}, palette(Theme::Light), measure);
        QCOMPARE(low.bands.rows.size(), high.bands.rows.size());
        QVERIFY(low.bands.rect.height() < high.bands.rect.height());
        QVERIFY(low.bands.heading.isEmpty() && !high.bands.heading.isEmpty());
        for (const TimelineBandRow &row : low.bands.rows)
            for (const TimelineBand &band : row.bands)
                QVERIFY(row.rect.contains(band.rect));
    }

    void eachTermAfterTheFirstInViewBeginsWithAHandover()
    {
        const TimelineLanes lanes = lanesSeeing(1999, 2027);
        const TimelineGeometry geometry = layOutTimeline(lanes, {1600, 700}, light, measure);
        QCOMPARE(geometry.bands.rows.size(), std::size_t(2));
        for (const TimelineBandRow &row : geometry.bands.rows) {
            QCOMPARE(row.bands.size(), std::size_t(6));
            for (std::size_t i = 0; i < row.bands.size(); ++i) {
                QCOMPARE(row.bands[i].isHandover, i > 0);
                const Day first = lanes.snapshot().span[index(row.bands[i].tenure)].first;
                QVERIFY(qAbs(row.bands[i].rect.left() - geometry.scale.xAt(first)) < 1);
            }
        }
    }

    void aTermThatBeganBeforeTheViewHasNoHandover()
    {
        const TimelineLanes lanes = lanesSeeing(2005, 2007);
        const TimelineGeometry geometry = layOutTimeline(lanes, {1600, 700}, light, measure);
        for (const TimelineBandRow &row : geometry.bands.rows)
            QVERIFY(!row.bands.front().isHandover);
    }

    // The band is too narrow for the name, so the pointer brings a tag with it, for that band alone.
    void thePointerNamesTheHoldersOfTermsThatAreTooShortForTheirNames()
    {
        for (const auto &[toYear, tags] : {std::pair(2003, std::size_t(0)), {2200, std::size_t(2)}}) {
            const TimelineLanes lanes = lanesSeeing(2000, toYear);
            const TimelineGeometry geometry = layOutTimeline(lanes, {1200, 700}, light, measure);
            TimelineOverlay overlay(geometry, lanes, light, measure);
            overlay.addPointer(geometry.scale.xAt(dayFromDate({2001, 7, 1})));
            QCOMPARE(textsIn(overlay.take(), u"Holder of the office"_s), tags);
        }
    }

    void theStripShowsHowManyOfEachKind()
    {
        const FramePtr frame = frameOf(smallRecord());
        const DayExtent extent{dayFromDate({2000, 1, 1}), dayFromDate({2026, 12, 31})};
        const OverviewBins bins = countBins(*frame->snapshot, frame->projection->passesAnyTime, extent, 60);
        const OverviewGeometry geometry = layOutOverview({1000, 72}, 120, extent, std::nullopt);
        QCOMPARE(bins.kinds.size(), std::size_t(2));
        for (std::size_t bin = 0; bin < 60; ++bin) {
            const std::vector<QRectF> parts = barParts(geometry, bins, bin);
            const double height = std::accumulate(parts.begin(), parts.end(), 0.0,
                                                  [](double sum, const QRectF &r) { return sum + r.height(); });
            quint32 count = 0;
            for (std::size_t kind = 0; kind < bins.kinds.size(); ++kind)
                count += bins.byKind[bin * bins.kinds.size() + kind];
            QCOMPARE(count, bins.counts[bin]);
            QVERIFY(qAbs(height - barOf(geometry, bins, bin).height()) < 0.01);
        }
    }
};

QTEST_APPLESS_MAIN(TestTimelineBands)
#include "tst_timelineBands.moc"
