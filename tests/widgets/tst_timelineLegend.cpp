// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/timelineStage.h"

#include "widgets/timeline/legendSamples.h"
#include "widgets/timeline/markDrawing.h"
#include "widgets/timeline/timelineLegend.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QToolButton>

#include "widgets/view/drawingPainter.h"

using namespace Qt::StringLiterals;
using namespace trilateral;
using namespace trilateral::test;

namespace
{

const FixedMeasure measure;

QStringList wordsOf(const std::vector<LegendSample> &samples)
{
    QStringList words;
    for (const LegendSample &sample : samples)
        words << sample.words;
    return words;
}

// Without its colour: what a reader in black and white sees.
QByteArray pictureOf(const LegendSample &sample)
{
    Drawing drawing;
    drawing.size = {30, 24};
    drawing.background = 0xffffffffu;
    drawSample(drawing, sample, {15, 12}, palette(Theme::Light), measure, Language::English);
    QImage image(90, 72, QImage::Format_Grayscale8);
    QPainter painter(&image);
    painter.scale(3, 3);
    paintDrawing(painter, drawing, Letters::Exact);
    painter.end();
    return QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
}

} // namespace

class TestTimelineLegend : public QObject
{
    Q_OBJECT
private slots:
    void theLegendExplainsWhatTheDocumentHas()
    {
        const QStringList words = wordsOf(allSamples(*smallRecord(), Language::English));
        for (const QString &word : {u"held"_s, u"planned"_s, u"proposed"_s, u"cancelled"_s, u"claimed"_s,
                                    u"only the month is known"_s, u"date not exactly known"_s, u"no known end"_s})
            QVERIFY2(words.contains(word), qPrintable(word));
        QVERIFY(!words.contains(u"postponed"_s));
        QVERIFY(!words.contains(u"first date, put off"_s));
    }

    void theSignOfALaneWithOthersInsideIsExplainedWhereThereIsOne()
    {
        const QString words = u"lanes inside: closed, open"_s;
        QVERIFY(!wordsOf(allSamples(*smallRecord(), Language::English)).contains(words));
        const std::vector<LegendSample> samples = allSamples(*smallRecord(), Language::English, true);
        QVERIFY(wordsOf(samples).contains(words));
        const auto opener = std::ranges::find(samples, LegendSign::Opener, &LegendSample::sign);
        QVERIFY(pictureOf(*opener) != pictureOf(samples.front()));
    }

    void columnsAndDisputedDatesAreExplainedWhereThereAreSome()
    {
        const auto hasBoth = [](int records, Status status) {
            SnapshotFixture fixture;
            for (int i = 0; i < records; ++i)
                fixture.add("event", "event/" + QByteArray::number(i)).date("2001-02-03").status(status);
            const QStringList words = wordsOf(allSamples(*fixture.build(), Language::English));
            return std::pair(words.contains(u"very many, counted in columns"_s),
                             words.contains(u"sources name two dates"_s));
        };
        QCOMPARE(hasBoth(50, Status::Held), std::pair(true, false));
        QCOMPARE(hasBoth(49, Status::Disputed), std::pair(false, true));
    }

    void noTwoStatusesLookAlikeWithoutColour()
    {
        QSet<QByteArray> pictures;
        for (const MarkStatus status : {MarkStatus::Solid, MarkStatus::Planned, MarkStatus::Proposed,
                                        MarkStatus::Postponed, MarkStatus::Cancelled, MarkStatus::Claimed})
            pictures += pictureOf({.status = status, .words = {}});
        for (const LegendSign sign : {LegendSign::FirstDate, LegendSign::Silence, LegendSign::Several,
                                      LegendSign::Columns, LegendSign::OtherDate})
            pictures += pictureOf({.sign = sign, .words = {}});
        QCOMPARE(pictures.size(), 11);
    }

    void theButtonOpensAndFoldsThePanel()
    {
        Stage stage;
        (void)stage.geometry();
        TimelineLegend &legend = stage.canvas().legend();
        QVERIFY(legend.button().isVisible() && !legend.isVisible());
        QVERIFY(legend.button().geometry().right() < stage.geometry().axis.left());
        QTest::mouseClick(&legend.button(), Qt::LeftButton);
        QVERIFY(legend.isVisible());
        QVERIFY(legend.accessibleDescription().contains(u"planned"_s));
        QVERIFY(stage.canvas().rect().contains(legend.geometry()));
        QTest::mouseClick(&legend, Qt::LeftButton);
        QVERIFY(!legend.isVisible() && !legend.button().isChecked());
        QTest::keyClick(&legend.button(), Qt::Key_Space);
        QVERIFY(legend.isVisible());
    }

    void theWordsFollowTheLanguageOfTheState()
    {
        Stage stage;
        stage.canvas().legend().button().setChecked(true);
        stage.exploration().change([](ExplorationState &state) { state.language = Language::Korean; });
        QVERIFY(stage.canvas().legend().accessibleDescription().contains(u"예정"_s));
    }

    void aLowCanvasGetsColumns()
    {
        Stage stage({1200, 300});
        (void)stage.geometry();
        stage.canvas().legend().button().setChecked(true);
        QVERIFY(stage.canvas().legend().geometry().bottom() <= stage.canvas().height());
    }
};

QTEST_MAIN(TestTimelineLegend)
#include "tst_timelineLegend.moc"
