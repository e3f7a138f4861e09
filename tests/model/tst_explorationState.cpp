// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exploration/explorationState.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace trilateral;

namespace
{

ExplorationState fullState()
{
    ExplorationState state;
    state.filter.facets = {{QStringLiteral("country"), {QStringLiteral("country/aland")}},
                           {QStringLiteral("status"), {QStringLiteral("held"), QStringLiteral("planned")}}};
    state.filter.window = DayRange{dayFromDate({2015, 11, 1}), openFuture};
    state.knownOn = dayFromDate({2024, 4, 10});
    state.selection = {QStringLiteral("meeting/summit-1"), QStringLiteral("official/ada")};
    state.focus = QStringLiteral("official/ada");
    state.depth = 2;
    state.language = Language::Korean;
    state.timeline.from = -1234.5;
    state.timeline.to = 20000.25;
    state.timeline.lanes = QStringLiteral("issue");
    state.timeline.pinned = {QStringLiteral("issue/a")};
    state.timeline.order = {QStringLiteral("issue/a"), QStringLiteral("issue/b")};
    state.timeline.hidden = {QStringLiteral("issue/c")};
    state.timeline.collapsed = {QStringLiteral("issue/d")};
    state.timeline.closed = {QStringLiteral("issue/e")};
    state.timeline.laneScale = 1.5;
    state.timeline.bands = {QStringLiteral("office/a")};
    state.timeline.eras = {QStringLiteral("event/a")};
    state.timeline.hasLinks = false;
    state.timeline.compared = DayRange{dayFromDate({2010, 1, 1}), dayFromDate({2012, 12, 31})};
    state.network = {GraphLevel::PeopleMeetings,
                     QStringLiteral("circle"),
                     4000000000u,
                     {1.5, -2},
                     12.25,
                     {{QStringLiteral("official/ada"), {3, 4}}}};
    return state;
}

ExplorationState parsed(const char *json)
{
    return stateFromJson(QJsonDocument::fromJson(json).object());
}

} // namespace

class TestExplorationState : public QObject
{
    Q_OBJECT
private slots:
    void everyPartSurvivesJson()
    {
        const QByteArray text = QJsonDocument(toJson(fullState())).toJson();
        QCOMPARE(stateFromJson(QJsonDocument::fromJson(text).object()), fullState());
        QCOMPARE(stateFromJson(toJson(ExplorationState())), ExplorationState());
    }

    void daysAreWrittenAsDates()
    {
        const QJsonObject json = toJson(fullState());
        const QJsonObject window =
            json.value(QStringLiteral("filter")).toObject().value(QStringLiteral("window")).toObject();
        QCOMPARE(window.value(QStringLiteral("from")).toString(), QStringLiteral("2015-11-01"));
        QVERIFY(window.value(QStringLiteral("to")).isNull());
        QCOMPARE(json.value(QStringLiteral("knownOn")).toString(), QStringLiteral("2024-04-10"));
    }

    void yearsStandForTheirFirstAndLastDay()
    {
        const ExplorationState state = parsed(R"({"filter": {"window": {"from": "2012", "to": "2015-05"}},
                                                  "timeline": {"from": "2010", "to": "2020"}})");
        QCOMPARE(*state.filter.window, (DayRange{dayFromDate({2012, 1, 1}), dayFromDate({2015, 5, 31})}));
        QCOMPARE(state.timeline.from, double(dayFromDate({2010, 1, 1})));
        QCOMPARE(state.timeline.to, double(dayFromDate({2020, 12, 31})));
    }

    void unknownKeysAreIgnoredAndMissingOnesKeepTheirDefault()
    {
        const ExplorationState state = parsed(R"({"hologram": true, "focus": "issue/fish"})");
        ExplorationState expected;
        expected.focus = QStringLiteral("issue/fish");
        QCOMPARE(state, expected);
    }

    void nonsenseFallsBackToDefaults()
    {
        const ExplorationState state =
            parsed(R"({"filter": {"facets": {"country": "aland", "issue": []}, "window": "now"}, "knownOn": "soon",
                       "depth": -3, "language": "tlh", "selection": [1, null], "timeline": 7,
                       "network": {"level": "galaxy", "seed": "x", "zoom": "near", "centre": {}, "pins": []}})");
        QCOMPARE(state, ExplorationState());
    }
};

QTEST_APPLESS_MAIN(TestExplorationState)
#include "tst_explorationState.moc"
