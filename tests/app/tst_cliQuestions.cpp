// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line answers about the bundled record. The names and ids asked for stand in tests/data/cli.
#include "tests/support/program.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace trilateral::test;

namespace
{

QJsonObject questions()
{
    QFile file(QStringLiteral(TEST_DATA "/cli/questions.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString text(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toString();
}

QStringList idsIn(const QJsonArray &records)
{
    QStringList ids;
    for (const QJsonValue &record : records)
        ids << record.toObject()[QLatin1String("id")].toString();
    return ids;
}

Answer askJson(const QStringList &arguments)
{
    return run(arguments + QStringList{QStringLiteral("--json")});
}

QString missingKey(const QJsonObject &object, const QStringList &keys)
{
    for (const QString &key : keys)
        if (!object.contains(key))
            return key;
    return {};
}

const QStringList recordKeys =
    QStringLiteral("id kind name summary date asOf status layer confidence notes citations").split(QLatin1Char(' '));

bool isDate(const QJsonValue &value)
{
    static const QRegularExpression day(QStringLiteral("^-?\\d{4,}-\\d\\d-\\d\\d$"));
    static const QStringList precisions{QStringLiteral("day"), QStringLiteral("month"), QStringLiteral("year"),
                                        QStringLiteral("decade")};
    if (value.isNull())
        return true;
    const QJsonObject date = value.toObject();
    for (const char *end : {"start", "end"}) {
        const QJsonValue at = date[QLatin1String(end)];
        if (!at.isNull() && !day.match(at.toString()).hasMatch())
            return false;
    }
    return precisions.contains(text(date, "precision")) && date[QLatin1String("approximate")].isBool() &&
           !text(date, "edtf").isEmpty();
}

bool isCited(const QJsonObject &object)
{
    for (const QJsonValue &value : object[QLatin1String("citations")].toArray()) {
        const QJsonObject citation = value.toObject();
        if (!text(citation, "source").startsWith(QLatin1String("source/")) ||
            !citation[QLatin1String("asserts")].isObject() || !citation[QLatin1String("locator")].isString())
            return false;
    }
    return true;
}

} // namespace

class tst_cliQuestions : public QObject
{
    Q_OBJECT
private slots:
    void findPutsTheBestMatchFirst_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("first");
        for (const QJsonValue &value : questions()[QLatin1String("find")].toArray())
            QTest::newRow(qPrintable(text(value.toObject(), "text")))
                << text(value.toObject(), "text") << text(value.toObject(), "first");
    }
    void findPutsTheBestMatchFirst()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, first);
        const Answer answer = askJson({QStringLiteral("find"), wanted});
        QCOMPARE(answer.status, 0);
        const QJsonObject best = answer.array().first().toObject();
        QCOMPARE(text(best, "id"), first);
        QVERIFY(!text(best, "match").isEmpty());
        QCOMPARE(missingKey(best, recordKeys), QString());
        QVERIFY(answer.err.isEmpty());
        const Answer lines = run({QStringLiteral("find"), wanted});
        QCOMPARE(lines.status, 0);
        QVERIFY(QString::fromUtf8(lines.out).startsWith(first));
    }
    void nothingFoundIsAnEmptyArrayAndStatusOne()
    {
        const Answer answer = run("find zqxjkvwq --json");
        QCOMPARE(answer.status, 1);
        QVERIFY(QJsonDocument::fromJson(answer.out).isArray());
        QVERIFY(answer.array().isEmpty());
        QVERIFY(answer.hasSentence());
    }
    void showGivesAMeetingWithAllItsFields()
    {
        const QJsonObject wanted = questions()[QLatin1String("meeting")].toObject();
        const Answer answer = askJson({QStringLiteral("show"), text(wanted, "id")});
        QCOMPARE(answer.status, 0);
        const QJsonObject meeting = answer.object();
        QCOMPARE(missingKey(meeting, recordKeys), QString());
        for (const char *key : {"id", "series", "place", "chair"})
            QCOMPARE(text(meeting, key), text(wanted, key));
        QCOMPARE(meeting[QLatin1String("ordinal")], wanted[QLatin1String("ordinal")]);
        const QJsonObject date = meeting[QLatin1String("date")].toObject();
        for (const char *key : {"start", "end", "edtf"})
            QCOMPARE(text(date, key), text(wanted, "date"));
        QCOMPARE(text(date, "precision"), QStringLiteral("day"));
        QCOMPARE(text(meeting, "status"), QStringLiteral("held"));
        QVERIFY(text(meeting[QLatin1String("name")].toObject(), "zh").contains(text(wanted, "zh")));
        QVERIFY(meeting[QLatin1String("participants")].toArray().contains(wanted[QLatin1String("participant")]));
        QVERIFY(!meeting[QLatin1String("issues")].toArray().isEmpty());
        QVERIFY(meeting[QLatin1String("outcomes")].isArray());
        QStringList sources;
        for (const QJsonValue &citation : meeting[QLatin1String("citations")].toArray())
            sources << text(citation.toObject(), "source");
        QVERIFY(sources.contains(text(wanted, "source")));
    }
    void linksTellWhatIsDerivedAndWhoSaysSo()
    {
        const QJsonObject wanted = questions()[QLatin1String("meeting")].toObject();
        const QJsonArray links =
            askJson({QStringLiteral("show"), text(wanted, "participant")}).object()[QLatin1String("links")].toArray();
        QVERIFY(links.size() > 5);
        bool hasGiven = false;
        for (const QJsonValue &value : links) {
            const QJsonObject link = value.toObject();
            QCOMPARE(missingKey(link, {QStringLiteral("id"), QStringLiteral("derived"), QStringLiteral("relation"),
                                       QStringLiteral("direction"), QStringLiteral("to"), QStringLiteral("name"),
                                       QStringLiteral("date"), QStringLiteral("stance"), QStringLiteral("citations")}),
                     QString());
            QCOMPARE(link[QLatin1String("id")].isNull(), link[QLatin1String("derived")].toBool());
            QVERIFY(text(link, "to").contains(QLatin1Char('/')));
            QVERIFY(isDate(link[QLatin1String("date")]));
            QVERIFY(isCited(link));
            hasGiven |= !link[QLatin1String("derived")].toBool();
        }
        QVERIFY(hasGiven);
    }
    void showGivesAnOfficialsTenures()
    {
        const QJsonObject wanted = questions()[QLatin1String("official")].toObject();
        const QJsonObject official = askJson({QStringLiteral("show"), text(wanted, "id")}).object();
        QVERIFY(idsIn(official[QLatin1String("tenures")].toArray()).contains(text(wanted, "tenure")));
        QVERIFY(!official[QLatin1String("name")].toObject().isEmpty());
    }
    void everyPositionHasHolderIssueAndStance()
    {
        const QStringList ids = idsIn(run("list position --json").array());
        QVERIFY(ids.size() > 50);
        const QJsonObject position = askJson({QStringLiteral("show"), ids.first()}).object();
        QCOMPARE(missingKey(position, {QStringLiteral("holder"), QStringLiteral("speaker"), QStringLiteral("issue"),
                                       QStringLiteral("stance"), QStringLiteral("meeting")}),
                 QString());
        QVERIFY(!text(position, "holder").isEmpty());
        QVERIFY(!text(position, "stance").isEmpty());
    }
    void anIndicatorHasUnitAndObservations()
    {
        const QStringList ids = idsIn(run("list indicator --json").array());
        QVERIFY(!ids.isEmpty());
        const QJsonObject indicator = askJson({QStringLiteral("show"), ids.first()}).object();
        QCOMPARE(
            missingKey(indicator, {QStringLiteral("unit"), QStringLiteral("basis"), QStringLiteral("observations")}),
            QString());
        QVERIFY(!indicator[QLatin1String("observations")].toArray().isEmpty());
    }
    void everyKindCanBeListedAndIsWellFormed_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"country", "organization", "official", "expert", "issue", "place", "series", "meeting",
                                 "event", "agreement", "position", "relation", "tenure", "indicator", "source", "story",
                                 "entity", "office", "observation"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void everyKindCanBeListedAndIsWellFormed()
    {
        QFETCH(QString, kind);
        const Answer answer = askJson({QStringLiteral("list"), kind});
        QCOMPARE(answer.status, 0);
        QVERIFY(QJsonDocument::fromJson(answer.out).isArray());
        for (const QJsonValue &value : answer.array()) {
            const QJsonObject record = value.toObject();
            QVERIFY2(missingKey(record, recordKeys).isEmpty(), qPrintable(text(record, "id")));
            QVERIFY2(isDate(record[QLatin1String("date")]), qPrintable(text(record, "id")));
            QVERIFY2(isDate(record[QLatin1String("asOf")]), qPrintable(text(record, "id")));
            QVERIFY2(isCited(record), qPrintable(text(record, "id")));
            QVERIFY2(!record[QLatin1String("name")].toObject().isEmpty(), qPrintable(text(record, "id")));
        }
        const bool isBase =
            kind == QLatin1String("entity") || kind == QLatin1String("event") || kind == QLatin1String("relation");
        if (!isBase)
            for (const QJsonValue &value : answer.array())
                QCOMPARE(text(value.toObject(), "kind"), kind);
    }
    void aBaseListsAllItsKinds()
    {
        QSet<QString> kinds;
        for (const QJsonValue &value : run("list event --json").array())
            kinds.insert(text(value.toObject(), "kind"));
        QVERIFY(kinds.contains(QStringLiteral("meeting")) && kinds.contains(QStringLiteral("agreement")) &&
                kinds.contains(QStringLiteral("event")));
    }
    void eventsComeByStartWithTheUndatedLast()
    {
        QString last;
        bool isUndated = false;
        for (const QJsonValue &value : run("list event --json").array()) {
            const QJsonValue date = value.toObject()[QLatin1String("date")];
            const QString start = text(date.toObject(), "start");
            QVERIFY(date.isNull() || !isUndated);
            QVERIFY(date.isNull() || start >= last);
            isUndated = date.isNull();
            last = start;
        }
        QVERIFY(isUndated);
    }
    void entitiesComeByEnglishName()
    {
        QStringList names;
        for (const QJsonValue &value : run("list country --json").array())
            names << text(value.toObject()[QLatin1String("name")].toObject(), "en").toLower();
        QStringList sorted = names;
        sorted.sort();
        QCOMPARE(names, sorted);
    }
    void aFilterAndAWindowNarrowAList()
    {
        const QJsonObject wanted = questions()[QLatin1String("filter")].toObject();
        const QString filter = text(wanted, "facet") + QLatin1Char('=') + text(wanted, "id");
        const QStringList list{QStringLiteral("list"), text(wanted, "kind")};
        const auto whole = askJson(list).array();
        const auto narrowed = askJson(list + QStringList{QStringLiteral("--filter"), filter}).array();
        QVERIFY(!narrowed.isEmpty() && narrowed.size() < whole.size());
        for (const QString &id : idsIn(narrowed))
            QCOMPARE(text(askJson({QStringLiteral("show"), id}).object(), "series"), text(wanted, "id"));
        const auto early = askJson(list + QStringList{QStringLiteral("--to"), QStringLiteral("2009")}).array();
        QVERIFY(!early.isEmpty() && early.size() < whole.size());
    }
    void whatWasNotYetKnownIsNotThere()
    {
        const QJsonObject wanted = questions()[QLatin1String("meeting")].toObject();
        const QStringList show{QStringLiteral("show"), text(wanted, "id"), QStringLiteral("--known-on")};
        const Answer before = askJson(show + QStringList{text(wanted, "knownBefore")});
        QVERIFY(before.status == 1 || text(before.object(), "status") != QLatin1String("held"));
        const Answer after = askJson(show + QStringList{text(wanted, "knownAfter")});
        QCOMPARE(after.status, 0);
        QCOMPARE(text(after.object(), "status"), QStringLiteral("held"));
        const auto listBefore = run("list event --json --known-on 2010").array();
        QVERIFY(!listBefore.isEmpty());
        QVERIFY(listBefore.size() < run("list event --json").array().size());
    }
    void aPathIsAChainFromOneEndToTheOther()
    {
        const QJsonObject wanted = questions()[QLatin1String("path")].toObject();
        const Answer answer = askJson({QStringLiteral("path"), text(wanted, "from"), text(wanted, "to")});
        QCOMPARE(answer.status, 0);
        QVERIFY(!answer.array().isEmpty());
        qsizetype shortest = 0;
        for (const QJsonValue &path : answer.array()) {
            const QJsonArray steps = path.toArray();
            QCOMPARE(text(steps.first().toObject(), "from"), text(wanted, "from"));
            QCOMPARE(text(steps.last().toObject(), "to"), text(wanted, "to"));
            for (qsizetype i = 1; i < steps.size(); ++i)
                QCOMPARE(text(steps[i].toObject(), "from"), text(steps[i - 1].toObject(), "to"));
            QVERIFY(steps.size() >= shortest);
            shortest = steps.size();
            for (const QJsonValue &step : steps)
                QCOMPARE(missingKey(step.toObject(),
                                    {QStringLiteral("id"), QStringLiteral("derived"), QStringLiteral("relation"),
                                     QStringLiteral("date"), QStringLiteral("citations")}),
                         QString());
        }
    }
    void aPathForReadersNamesTheSourcesOfEachStep()
    {
        const QJsonObject wanted = questions()[QLatin1String("path")].toObject();
        const QStringList ends{QStringLiteral("path"), text(wanted, "from"), text(wanted, "to")};
        const QString lines = QString::fromUtf8(run(ends).out);
        int sources = 0;
        for (const QJsonValue &path : askJson(ends).array())
            for (const QJsonValue &step : path.toArray())
                for (const QJsonValue &citation : step[QLatin1String("citations")].toArray()) {
                    ++sources;
                    QVERIFY2(lines.contains(QStringLiteral("\n    ") + text(citation.toObject(), "source")),
                             qPrintable(lines));
                }
        QVERIFY(sources > 0);
    }
    void aPathUntilADayIsMadeOfWhatHadBegun()
    {
        const QJsonArray pair = questions()[QLatin1String("pair")].toArray();
        const QStringList ends{QStringLiteral("path"), pair[0].toString(), pair[1].toString()};
        const Answer then = askJson(ends + QStringList{QStringLiteral("--until"), QStringLiteral("2003")});
        QCOMPARE(then.status, 0);
        QVERIFY(!then.array().isEmpty());
        for (const QJsonValue &path : then.array()) {
            for (const QJsonValue &step : path.toArray()) {
                const QJsonValue start = step[QLatin1String("date")][QLatin1String("start")];
                QVERIFY2(start.isNull() || start.isUndefined() || start.toString() < QLatin1String("2004"),
                         qPrintable(text(step.toObject(), "id")));
            }
        }
        QVERIFY(then.array() != askJson(ends).array());
        QCOMPARE(askJson(ends + QStringList{QStringLiteral("--until"), QStringLiteral("soon")}).status, 2);
    }
    void aRecordHasNoPathToItself()
    {
        const QString id = questions()[QLatin1String("pair")].toArray().first().toString();
        const Answer answer = askJson({QStringLiteral("path"), id, id});
        QCOMPARE(answer.status, 1);
        QVERIFY(QJsonDocument::fromJson(answer.out).isArray() && answer.array().isEmpty());
    }
    void infoCountsWhatListLists()
    {
        const QJsonObject info = run("info --json").object();
        QCOMPARE(missingKey(info, {QStringLiteral("file"), QStringLiteral("title"), QStringLiteral("dataVersion"),
                                   QStringLiteral("counts"), QStringLiteral("timeSpan")}),
                 QString());
        const QJsonObject counts = info[QLatin1String("counts")].toObject();
        QCOMPARE(counts[QLatin1String("meeting")].toInt(), run("list meeting --json").array().size());
        QCOMPARE(counts[QLatin1String("official")].toInt(), run("list official --json").array().size());
        QVERIFY(text(info[QLatin1String("timeSpan")].toObject(), "from") <
                text(info[QLatin1String("timeSpan")].toObject(), "to"));
        QVERIFY(QFile::exists(text(info, "file")));
        QVERIFY(run("info").out.contains("meeting"));
    }
    void theBundledRecordHasNoProblems()
    {
        const Answer answer = run("check --json");
        QCOMPARE(answer.status, 0);
        QVERIFY(QJsonDocument::fromJson(answer.out).isArray());
        QCOMPARE(answer.array(), QJsonArray());
        QVERIFY(run("check").out.isEmpty());
    }
    void aFolderIsCheckedBeforeItIsImported()
    {
        const Answer answer = run("check --json", {QStringLiteral(TEST_DATA "/check/sound")});
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.array(), QJsonArray());
        const Answer part = run("check --json", {QStringLiteral(TEST_DATA "/check/dangling-id")});
        QCOMPARE(part.status, 1);
        QCOMPARE(text(part.array().first().toObject(), "severity"), QStringLiteral("error"));
    }
    void textAnswersAreInTheLanguageAskedFor()
    {
        const QJsonObject wanted = questions()[QLatin1String("meeting")].toObject();
        const QStringList show{QStringLiteral("show"), text(wanted, "id"), QStringLiteral("--language")};
        QVERIFY(QString::fromUtf8(run(show + QStringList{QStringLiteral("zh")}).out).contains(text(wanted, "zh")));
        QVERIFY(!QString::fromUtf8(run(show + QStringList{QStringLiteral("en")}).out.split('\n').first())
                     .contains(text(wanted, "zh")));
    }
    void aFullDiskIsAnError()
    {
        const QString device = QStringLiteral("/dev/full");
        if (!QFile::exists(device))
            QSKIP("no such device here");
        const Answer answer = run({QStringLiteral("list"), QStringLiteral("event")}, device);
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.hasSentence());
    }
};

QTEST_GUILESS_MAIN(tst_cliQuestions)
#include "tst_cliQuestions.moc"
