// SPDX-License-Identifier: GPL-3.0-or-later
// The questions that the bundled record is there to answer, asked with find, show and list. What is asked for and what
// is to be answered stands in tests/data/cli/answers.json.
#include "tests/support/program.h"

#include <QFile>
#include <QTest>

using namespace trilateral::test;

namespace
{

QJsonObject expected(const char *question)
{
    QFile file(QStringLiteral(TEST_DATA "/cli/answers.json"));
    const auto all = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    return all[QLatin1String(question)].toObject();
}

QString text(const QJsonValue &value, const char *key)
{
    return value[QLatin1String(key)].toString();
}

QStringList texts(const QJsonValue &list, const char *key = nullptr)
{
    QStringList texts;
    for (const QJsonValue &value : list.toArray())
        texts += key ? text(value, key) : value.toString();
    return texts;
}

QStringList sortedTexts(const QJsonValue &list, const char *key = nullptr)
{
    QStringList all = texts(list, key);
    all.sort();
    return all;
}

QJsonObject show(const QString &id, const QStringList &options = {})
{
    return run(QStringList{QStringLiteral("show"), id, QStringLiteral("--json")} + options).object();
}

QJsonArray list(const char *kind, const QStringList &options)
{
    return run(QStringList{QStringLiteral("list"), QString::fromLatin1(kind), QStringLiteral("--json")} + options)
        .array();
}

QStringList found(const QString &asked)
{
    return texts(run({QStringLiteral("find"), asked, QStringLiteral("--json")}).array(), "id");
}

bool cites(const QJsonValue &record, const QString &source, const QString &locator)
{
    for (const QJsonValue &citation : record[QLatin1String("citations")].toArray())
        if (text(citation, "source") == source && text(citation, "locator") == locator)
            return true;
    return false;
}

QString startOf(const QJsonValue &record)
{
    return text(record[QLatin1String("date")], "start");
}

} // namespace

class tst_cliAnswers : public QObject
{
    Q_OBJECT
private slots:
    void questionsInWholeSentencesFindWhatAnswersThem_data()
    {
        QTest::addColumn<QStringList>("ids");
        const QJsonObject questions = expected("questions");
        for (auto question = questions.begin(); question != questions.end(); ++question)
            QTest::newRow(qPrintable(question.key())) << texts(*question);
    }
    void questionsInWholeSentencesFindWhatAnswersThem()
    {
        QFETCH(QStringList, ids);
        const QStringList hits = found(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(hits.isEmpty(), false);
        QVERIFY2(ids.contains(hits.first()) || ids.size() > 1, qPrintable(hits.first()));
        for (const QString &id : ids)
            QVERIFY2(hits.contains(id), qPrintable(id));
    }
    void whoHostedAMeetingAndWhoTookPart()
    {
        const QJsonObject wanted = expected("meeting");
        QCOMPARE(found(text(wanted, "asked")).value(0), text(wanted, "id"));
        const QJsonObject meeting = show(text(wanted, "id"));
        QCOMPARE(texts(meeting[QLatin1String("host")]), QStringList(text(wanted, "host")));
        QCOMPARE(text(meeting, "chair"), text(wanted, "chair"));
        QCOMPARE(sortedTexts(meeting[QLatin1String("participants")]),
                 sortedTexts(wanted[QLatin1String("participants")]));
    }
    void whichOfficialsPressedACountryAndWhichArticleSaysSo()
    {
        const QJsonObject wanted = expected("pressure");
        QStringList officials;
        QStringList claimed;
        for (const QJsonValue &link : show(text(wanted, "on"))[QLatin1String("links")].toArray()) {
            const bool isWanted =
                text(link, "relation") == text(wanted, "relation") && startOf(link).startsWith(text(wanted, "month"));
            if (!isWanted)
                continue;
            const QJsonObject relation = show(text(link, "id"));
            QCOMPARE(text(relation, "issue"), text(wanted, "issue"));
            if (text(relation, "status") == QLatin1String("held")) {
                officials += text(relation, "holder");
                QVERIFY(cites(relation, text(wanted, "source"), text(wanted, "locator")));
            } else {
                claimed += text(relation, "holder");
                QCOMPARE(text(relation, "speaker"), text(wanted, "claimedBy"));
            }
        }
        QCOMPARE(officials, QStringList(text(wanted, "official")));
        claimed.sort();
        QCOMPARE(claimed, sortedTexts(wanted[QLatin1String("claimedOf")]));
    }
    void whichSummitsFellBetweenTwoEventsAndHowLongTheGapWas()
    {
        const QJsonObject wanted = expected("gap");
        const QStringList asked = texts(wanted[QLatin1String("asked")]);
        for (const auto &[index, key] : {std::pair(0, "rulings"), {1, "plan"}, {2, "campDavid"}})
            QVERIFY2(found(asked[index]).contains(text(wanted, key)), key);
        const QString to = startOf(show(text(wanted, "campDavid")));
        const auto between = [&](const char *from) {
            return QJsonValue(list(
                "meeting", {QStringLiteral("--filter"), QStringLiteral("series=") + text(wanted, "series"),
                            QStringLiteral("--from"), startOf(show(text(wanted, from))), QStringLiteral("--to"), to}));
        };
        QCOMPARE(texts(between("rulings"), "id"), texts(wanted[QLatin1String("betweenRulingsAndCampDavid")]));
        QCOMPARE(texts(between("plan"), "id"), texts(wanted[QLatin1String("betweenPlanAndCampDavid")]));
        const QJsonObject after = show(text(wanted, "after"));
        QCOMPARE(text(after, "previous"), text(wanted, "before"));
        QCOMPARE(after[QLatin1String("daysSincePrevious")], wanted[QLatin1String("days")]);
        QVERIFY(startOf(show(text(wanted, "before"))) < to && to < startOf(after));
        // What lies between two summits says so itself.
        for (const auto &[key, from, end] : {std::tuple("rulings", "rulingsAfter", "before"),
                                             {"plan", "before", "after"},
                                             {"campDavid", "before", "after"}}) {
            const QJsonValue gap = show(text(wanted, key))[QLatin1String("between")][0];
            QCOMPARE(text(gap, "from"), text(wanted, from));
            QCOMPARE(text(gap, "to"), text(wanted, end));
        }
        QCOMPARE(show(text(wanted, "campDavid"))[QLatin1String("between")][0][QLatin1String("days")],
                 wanted[QLatin1String("days")]);
    }
    void howLongASeriesWasSilent()
    {
        const QJsonObject wanted = expected("gap");
        const QJsonArray gaps = show(text(wanted, "series"))[QLatin1String("gaps")].toArray();
        QVERIFY(gaps.last()[QLatin1String("to")].isNull());
        bool isThere = false;
        for (const QJsonValue &gap : gaps)
            isThere |= text(gap, "from") == text(wanted, "before") && text(gap, "to") == text(wanted, "after") &&
                       gap[QLatin1String("days")] == wanted[QLatin1String("days")];
        QVERIFY(isThere);
        const QByteArray line = run({QStringLiteral("show"), text(wanted, "after")}).out;
        QVERIFY(line.contains("1616 days after"));
    }
    void whoHeldAnOfficeAtAMeeting()
    {
        const QJsonObject wanted = expected("minister");
        QCOMPARE(found(text(wanted, "asked")).value(0), text(wanted, "meeting"));
        const QJsonObject meeting = show(text(wanted, "meeting"));
        QCOMPARE(startOf(meeting), text(wanted, "day"));
        QStringList holders;
        for (const QString &id : texts(meeting[QLatin1String("participants")])) {
            const QJsonObject official = show(id);
            if (!texts(official[QLatin1String("country")]).contains(text(wanted, "country")))
                continue;
            for (const QJsonValue &tenure : official[QLatin1String("tenures")].toArray())
                if (text(tenure, "office") == text(wanted, "office") && startOf(tenure) <= text(wanted, "day") &&
                    text(tenure[QLatin1String("date")], "end") >= text(wanted, "day"))
                    holders += id;
        }
        QCOMPARE(holders, QStringList(text(wanted, "official")));
    }
    void whatShareIsReportedAndWhatIsWrongWithIt()
    {
        const QJsonObject wanted = expected("share");
        QVERIFY(found(text(wanted, "asked")).contains(text(wanted, "indicator")));
        const QJsonObject indicator = show(text(wanted, "indicator"));
        QCOMPARE(text(indicator, "unit"), text(wanted, "unit"));
        const QJsonArray observations = indicator[QLatin1String("observations")].toArray();
        QCOMPARE(observations.size(), 1);
        const QJsonObject figure = observations.first().toObject();
        QCOMPARE(figure[QLatin1String("value")], wanted[QLatin1String("value")]);
        QCOMPARE(text(figure, "status"), QStringLiteral("claimed"));
        QVERIFY(cites(figure, text(wanted, "source"), text(wanted, "locator")));
        for (const QString &doubt : texts(wanted[QLatin1String("doubts")]))
            QVERIFY2(text(figure, "notes").contains(doubt, Qt::CaseInsensitive), qPrintable(doubt));
    }
    void whatTheExpertsSaidOfAnAgreement()
    {
        const QJsonObject wanted = expected("agreement");
        const QStringList experts = texts(wanted[QLatin1String("experts")]);
        QStringList said;
        for (const QJsonValue &value :
             list("position", {QStringLiteral("--filter"), QStringLiteral("issue=") + text(wanted, "issue")})) {
            const QJsonObject position = show(text(value, "id"));
            if (!experts.contains(text(position, "speaker")) && !experts.contains(text(position, "holder")))
                continue;
            said += text(position, "speaker");
            QCOMPARE(text(position, "holder"), text(wanted, "holder"));
            QCOMPARE(text(position, "stance"), text(wanted, "stance"));
            QVERIFY(cites(position, text(wanted, "source"), text(wanted, "locator")));
        }
        QCOMPARE(said, QStringList(text(wanted, "speaker"))); // the other two say nothing of it
    }
    void whichMeetingsACityHosted()
    {
        const QJsonObject wanted = expected("city");
        QCOMPARE(found(text(wanted, "asked")).value(0), text(wanted, "id"));
        QStringList meetings;
        for (const QJsonValue &link : show(text(wanted, "id"))[QLatin1String("links")].toArray())
            if (text(link, "relation") == QLatin1String("place") &&
                text(link, "to").startsWith(QLatin1String("meeting/")))
                meetings += text(link, "to");
        QCOMPARE(meetings, texts(wanted[QLatin1String("meetings")]));
    }
    void howTradeMovedAndOnWhichBasis()
    {
        const QJsonObject wanted = expected("trade");
        const QStringList hits = found(text(wanted, "asked"));
        QSet<QString> bases;
        const QStringList indicators = texts(wanted[QLatin1String("indicators")]);
        for (qsizetype i = 0; i < indicators.size(); ++i) {
            QVERIFY2(hits.contains(indicators[i]), qPrintable(indicators[i]));
            const QJsonObject indicator = show(indicators[i]);
            QCOMPARE(text(indicator, "unit"), text(wanted, "unit"));
            bases.insert(text(indicator, "basis"));
            double value = 0;
            for (const QJsonValue &figure : indicator[QLatin1String("observations")].toArray())
                if (startOf(figure).startsWith(text(wanted, "year")))
                    value = figure[QLatin1String("value")].toDouble();
            QCOMPARE(value, wanted[QLatin1String("values")].toArray().at(i).toDouble());
        }
        QCOMPARE(bases.size(), indicators.size());
        QVERIFY(!bases.contains(QString()));
    }
    void whatWasPlannedIsPlannedUntilItWasHeld()
    {
        const QJsonObject wanted = expected("rewound");
        const auto on = [&](const char *day) {
            return QStringList{QStringLiteral("--known-on"), text(wanted, day)};
        };
        QCOMPARE(show(text(wanted, "meeting"), on("before")), QJsonObject());
        for (const char *day : {"plannedAsOf", "planned"}) {
            const QJsonObject meeting = show(text(wanted, "meeting"), on(day));
            QCOMPARE(text(meeting, "status"), QStringLiteral("planned"));
            QVERIFY(text(meeting, "summary").contains(text(wanted[QLatin1String("words")], day)));
            QVERIFY(text(meeting, "notes").isEmpty());
            const QJsonArray meetings = list("meeting", on(day));
            QVERIFY(texts(meetings, "id").contains(text(wanted, "meeting")));
            for (const QJsonValue &value : meetings)
                QVERIFY(text(value, "status") != QLatin1String("held") || startOf(value) <= text(wanted, day));
        }
        QCOMPARE(text(show(text(wanted, "meeting"), on("held")), "status"), QStringLiteral("held"));
    }
    void nothingIsKnownBeforeItsTime()
    {
        const QStringList then{QStringLiteral("--known-on"), text(expected("rewound"), "year")};
        for (const char *kind : {"meeting", "agreement", "event", "position", "observation"})
            QCOMPARE(list(kind, then), QJsonArray());
    }
};

QTEST_GUILESS_MAIN(tst_cliAnswers)
#include "tst_cliAnswers.moc"
