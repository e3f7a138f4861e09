// SPDX-License-Identifier: GPL-3.0-or-later
// The answers for a reader at a terminal: whole sentences, each thing once, one record a line.
#include "tests/support/program.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace trilateral::test;

namespace
{

QJsonObject questions()
{
    QFile file(QStringLiteral(TEST_DATA "/cli/questions.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString written(const QTemporaryDir &folder, const char *name, const QByteArray &content)
{
    QFile file(folder.filePath(QString::fromUtf8(name)));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

QStringList linesOf(const Answer &answer)
{
    return QString::fromUtf8(answer.out).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

class tst_cliText : public QObject
{
    Q_OBJECT
private slots:
    void aParticipantIsNamedOnce()
    {
        const QJsonObject meeting = questions()[QLatin1String("meeting")].toObject();
        const Answer answer = run({QStringLiteral("show"), meeting[QLatin1String("id")].toString()});
        const QString person = QStringLiteral("  %1  ").arg(meeting[QLatin1String("participant")].toString());
        QCOMPARE(QString::fromUtf8(answer.out).count(person), 1);
    }
    void stepsAreSentences_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "zh", "ja", "ko"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void stepsAreSentences()
    {
        QFETCH(QString, language);
        const QJsonArray pair = questions()[QLatin1String("pair")].toArray();
        const QJsonObject path = questions()[QLatin1String("path")].toObject();
        const QStringList ends[] = {{pair[0].toString(), pair[1].toString()},
                                    {path[QLatin1String("from")].toString(), path[QLatin1String("to")].toString()}};
        for (const QStringList &end : ends) {
            const Answer answer =
                run(QStringList{QStringLiteral("path")} + end + QStringList{QStringLiteral("--language"), language});
            QCOMPARE(answer.status, 0);
            QVERIFY(!answer.out.contains("→") && !answer.out.contains("←"));
            QVERIFY(!answer.out.contains("holds the office of"));
        }
    }
    void whatJoinsTwoRecordsIsSaidInTheLanguageAskedFor_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("language");
        const QJsonObject asked = questions();
        const QStringList ids{asked[QLatin1String("meeting")][QLatin1String("id")].toString(),
                              asked[QLatin1String("official")][QLatin1String("id")].toString(),
                              asked[QLatin1String("path")][QLatin1String("to")].toString(),
                              asked[QLatin1String("meeting")][QLatin1String("place")].toString(),
                              asked[QLatin1String("filter")][QLatin1String("id")].toString(),
                              asked[QLatin1String("planned")].toString()};
        for (const QString &id : ids)
            for (const char *language : {"zh", "ja", "ko"})
                QTest::newRow(qPrintable(id + u' ' + QLatin1String(language))) << id << QString::fromLatin1(language);
    }
    // Phrase of the relation, part in a meeting, status, how sure it is, field of a citation.
    void whatJoinsTwoRecordsIsSaidInTheLanguageAskedFor()
    {
        QFETCH(QString, id);
        QFETCH(QString, language);
        static const QRegularExpression english(
            QStringLiteral("^  [→←–] [a-z ,-]+  |\\((?:status|date|original_date): | · (?:verified|well-known|held)$"));
        const QStringList lines = linesOf(run({QStringLiteral("show"), id, QStringLiteral("--language"), language}));
        QVERIFY(lines.size() > 5);
        QCOMPARE(lines.filter(english), QStringList());
    }
    void aRecordTakesOneLine()
    {
        const QTemporaryDir folder;
        const QString list = written(folder, "class.csv",
                                     "date,subject,relation,object\n2021,\"Ann\nArbor\",meets,\"Carla\r\nStone\"\n");
        const QString document = folder.filePath(QStringLiteral("class.trilateral"));
        QCOMPARE(run("import", {list, QStringLiteral("--output"), document}).status, 0);
        const QJsonArray events = run("list event --json", {document}).array();
        QCOMPARE(linesOf(run("list event", {document})).size(), events.size());
        QCOMPARE(linesOf(run("find Arbor", {document})).size(), run("find Arbor --json", {document}).array().size());
    }
    void countsAgreeWithTheirNouns()
    {
        const QTemporaryDir folder;
        const QString list = written(folder, "class.csv", "date,subject,relation,object\n2021,Ann,meets,Carla\n");
        const Answer answer =
            run("import", {list, QStringLiteral("--output"), folder.filePath(QStringLiteral("a.trilateral"))});
        QVERIFY2(!answer.err.contains("(s)") && !answer.err.contains(" 1 records"), answer.err.constData());
    }
};

QTEST_GUILESS_MAIN(tst_cliText)
#include "tst_cliText.moc"
