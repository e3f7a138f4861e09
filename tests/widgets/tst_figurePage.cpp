// SPDX-License-Identifier: GPL-3.0-or-later
// Whole figures of the bundled record, as drawings.
#include "model/exploration/exploration.h"
#include "model/snapshot/snapshotBuilder.h"
#include "tests/support/networkFixture.h"
#include "widgets/figure/figurePage.h"
#include "widgets/figure/figureState.h"
#include "widgets/figure/shownRecords.h"
#include "widgets/figure/timelineLegend.h"
#include "widgets/view/fontTextMeasure.h"

#include <QTemporaryDir>
#include <QTest>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

FramePtr frameFor(const ExplorationState &state)
{
    NoProgress progress;
    const auto snapshot = openDocument(QStringLiteral(RECORD_FILE), progress);
    if (!snapshot)
        return nullptr;
    Exploration exploration;
    exploration.setState(state);
    exploration.setSnapshot(*snapshot);
    return exploration.frame();
}

std::vector<Row> sourcesOf(const FramePtr &frame, QStringView view)
{
    return citedSources(*frame->snapshot, shownRecords(*frame, view));
}

// The entity with the fewest lines, but some.
QString leastJoined(const Frame &frame)
{
    std::vector<int> lines(frame.graph->nodes.size(), 0);
    for (const GraphEdge &edge : frame.graph->edges)
        for (const quint32 node : {edge.a, edge.b})
            ++lines[node];
    const auto least = std::ranges::min_element(lines, {}, [](int count) { return count ? count : 1000; });
    return frame.snapshot->id(frame.graph->nodes[static_cast<std::size_t>(least - lines.begin())]);
}

QStringList textsIn(const std::vector<DrawItem> &items)
{
    QStringList texts;
    for (const DrawItem &item : items)
        if (const auto *text = std::get_if<DrawText>(&item))
            texts << text->text;
    return texts;
}

} // namespace

class tst_figurePage : public QObject
{
    Q_OBJECT

    FontTextMeasure m_measure;

private slots:
    void theViewHasWhatTheWordsLeave()
    {
        const FramePtr frame = frameFor({});
        QVERIFY(frame);
        FigureSpec spec;
        const FigurePage page = layOutPage(spec, *frame, m_measure);
        QVERIFY(QRectF(QPointF(), spec.size).contains(page.body));
        QVERIFY(page.body.height() > spec.size.height() * 0.8);
        for (const DrawItem &item : page.items)
            if (const auto *text = std::get_if<DrawText>(&item))
                QVERIFY(!page.body.contains(text->anchor));
        QCOMPARE(textsIn(page.items).first(), frame->snapshot->info.title.by[0]);
    }
    void aSmallPageIsAllView()
    {
        const FramePtr frame = frameFor({});
        FigureSpec spec;
        spec.size = {200, 100};
        const FigurePage page = layOutPage(spec, *frame, m_measure);
        QVERIFY(page.items.empty());
        QCOMPARE(page.body, QRectF(0, 0, 200, 100));
    }
    void aTitleOfOnesOwnStandsInPlaceOfTheDocuments()
    {
        FigureSpec spec;
        spec.title = QStringLiteral("Silences");
        QCOMPARE(textsIn(layOutPage(spec, *frameFor({}), m_measure).items).first(), spec.title);
    }
    void longWordsAreCutToThePage()
    {
        FigureSpec spec;
        spec.size = {400, 400};
        spec.title = QString(500, QLatin1Char('W'));
        for (const DrawItem &item : layOutPage(spec, *frameFor({}), m_measure).items)
            if (const auto *text = std::get_if<DrawText>(&item))
                QVERIFY(m_measure.width(text->text, text->style) <= spec.size.width());
    }
    void theSubtitleSaysWhatNarrowsTheView()
    {
        ExplorationState state;
        QCOMPARE(figureSubtitle(*frameFor(state), Language::English), frameFor(state)->snapshot->info.subtitle.by[0]);
        state.filter.window = DayRange{dayFromDate({2018, 1, 1}), dayFromDate({2020, 12, 31})};
        state.filter.facets[QStringLiteral("status")] = {QStringLiteral("planned")};
        state.knownOn = dayFromDate({2024, 4, 1});
        const QString english = figureSubtitle(*frameFor(state), Language::English);
        for (const char *part : {"2018", "2020", "planned", "as known on 1 April 2024"})
            QVERIFY2(english.contains(QLatin1String(part)), qPrintable(english));
        const QString korean = figureSubtitle(*frameFor(state), Language::Korean);
        QVERIFY2(korean.contains(QStringLiteral("2024")) && !korean.contains(QStringLiteral("known")),
                 qPrintable(korean));
    }
    void theSubtitleNamesTheFocus()
    {
        ExplorationState state;
        const FramePtr all = frameFor(state);
        const Row first = row(all->snapshot->rows(Base::Entity).first);
        state.focus = all->snapshot->id(first);
        QVERIFY(figureSubtitle(*frameFor(state), Language::English).startsWith(QStringLiteral("around ")));
    }
    void aLayerIsNamedInTheLanguageOfThePicture()
    {
        ExplorationState state;
        state.filter.facets.insert(QStringLiteral("layer"), {QStringLiteral("article")});
        QCOMPARE(figureSubtitle(*frameFor(state), Language::English), QStringLiteral("articles"));
        QCOMPARE(figureSubtitle(*frameFor(state), Language::Chinese), QStringLiteral("文章"));
    }
    void sourcesComeByHowOftenTheyAreCited()
    {
        const FramePtr all = frameFor({});
        const std::vector<Row> sources = sourcesOf(all, u"timeline");
        QVERIFY(sources.size() > 5);
        ExplorationState state;
        state.filter.facets[QStringLiteral("source")] = {all->snapshot->id(sources.back())};
        const std::vector<Row> few = sourcesOf(frameFor(state), u"timeline");
        QVERIFY(!few.empty() && few.size() < sources.size());
    }
    void onlySourcesOfWhatTheTimelineShowsAreNamed()
    {
        const FramePtr all = frameFor({});
        ExplorationState state;
        state.timeline.from = dayFromDate({2008, 1, 1});
        state.timeline.to = dayFromDate({2009, 1, 1});
        const FramePtr year = frameFor(state);
        const Mask shown = shownRecords(*year, u"timeline");
        QVERIFY(shown.count() > 3);
        QVERIFY(shown.count() < shownRecords(*all, u"timeline").count() / 2);
        shown.forEach([&](std::size_t r) {
            const Span span = year->snapshot->span[r];
            QVERIFY(!span.isKnown() ||
                    (span.first < dayFromDate({2009, 1, 1}) && span.last >= dayFromDate({2008, 1, 1})));
        });
        QVERIFY(sourcesOf(year, u"timeline").size() < sourcesOf(all, u"timeline").size());
    }
    void onlySourcesOfTheLinesOfANetworkAreNamed()
    {
        const FramePtr all = laidOut(frameFor({}));
        ExplorationState state;
        state.focus = leastJoined(*all);
        const FramePtr focused = laidOut(frameFor(state));
        const Mask shown = shownRecords(*focused, u"network");
        QVERIFY(shown.count() > 0);
        QVERIFY(shown.count() < 20);
        QVERIFY(sourcesOf(focused, u"network").size() < sourcesOf(all, u"network").size() / 4);
    }
    void theLegendNamesOnlyWhatIsShown()
    {
        FigureSpec spec;
        const auto all = textsIn(timelineLegend(spec, *frameFor({}), {24, 0}, 1500, m_measure));
        QVERIFY(all.contains(QStringLiteral("held")) && all.contains(QStringLiteral("planned")));
        ExplorationState state;
        state.filter.facets[QStringLiteral("status")] = {QStringLiteral("planned")};
        const auto few = textsIn(timelineLegend(spec, *frameFor(state), {24, 0}, 1500, m_measure));
        QVERIFY(!few.contains(QStringLiteral("held")));
        for (const QString &word : textsIn(timelineLegend(spec, *frameFor({}), {24, 0}, 200, m_measure)))
            QVERIFY(m_measure.width(word, {.pixelSize = 11}) < 200);
    }
    void aTransparentFigureHasNoBackground()
    {
        FigureSpec spec;
        spec.isTransparent = true;
        QCOMPARE(drawFigure(spec, *frameFor({}), m_measure).background, transparent);
    }
    void theStateComesBackFromEveryFormat_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const QString &suffix : figureSuffixes())
            QTest::newRow(qPrintable(suffix)) << suffix;
    }
    void theStateComesBackFromEveryFormat()
    {
        QFETCH(QString, suffix);
        QTemporaryDir folder;
        ExplorationState state;
        state.language = Language::Japanese;
        state.timeline.lanes = QStringLiteral("issue");
        state.filter.facets[QStringLiteral("kind")] = {QStringLiteral("meeting")};
        FigureSpec spec;
        spec.size = {400, 300};
        NoProgress progress;
        const QString path = folder.filePath(QStringLiteral("figure.") + suffix);
        QVERIFY(
            bool(writeFigure(spec, *frameFor(state), drawFigure(spec, *frameFor(state), m_measure), path, progress)));
        const auto read = readFigureState(path);
        QVERIFY(bool(read));
        QCOMPARE(read->view, spec.view);
        QVERIFY(read->state == state);
    }
};

QTEST_MAIN(tst_figurePage)
#include "tst_figurePage.moc"
