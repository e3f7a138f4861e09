// SPDX-License-Identifier: GPL-3.0-or-later
// One's own data, from a table to answers and pictures, through the program as a black box.
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace trilateral::test;

class tst_cliImport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString written(const char *name, const QByteArray &content)
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path(name) : QString();
    }
    [[nodiscard]] static QString text(const QJsonValue &object, const char *key)
    {
        return object.toObject()[QLatin1String(key)].toString();
    }

private slots:
    void initTestCase()
    {
        const QString list = written("class.csv", "date,subject,relation,object\n"
                                                  "2020-01-05,Ann Arbor,meets,Bob Stone\n"
                                                  "2020-02,Bob Stone,criticizes,Carla\n"
                                                  ",Carla,supports,Ann Arbor\n");
        const Answer answer = run("import", {list, QStringLiteral("--output"), path("class.trilateral")});
        QVERIFY2(answer.status == 0, answer.err.constData());
        QVERIFY(answer.out.isEmpty());
    }
    void aRowIsAnEventWithTwoParticipants()
    {
        const QJsonArray events = run("list event --json", {path("class.trilateral")}).array();
        QCOMPARE(events.size(), 3);
        QVERIFY(events.last().toObject()[QLatin1String("date")].isNull());
        const QJsonObject first = run("show --json", {text(events.first(), "id"), path("class.trilateral")}).object();
        QCOMPARE(first[QLatin1String("participants")].toArray().size(), 2);
        QCOMPARE(text(first[QLatin1String("date")], "start"), QStringLiteral("2020-01-05"));
        QVERIFY(!first[QLatin1String("citations")].toArray().isEmpty());
    }
    void aRowIsADerivedRelationOfItsActors()
    {
        const Answer found = run("find --json Arbor", {path("class.trilateral")});
        QCOMPARE(found.status, 0);
        const QString actor = text(found.array().first(), "id");
        const QJsonArray links =
            run("show --json", {actor, path("class.trilateral")}).object()[QLatin1String("links")].toArray();
        bool isLinked = false;
        for (const QJsonValue &link : links)
            isLinked |= link.toObject()[QLatin1String("derived")].toBool() &&
                        text(link, "relation") == QLatin1String("meets") &&
                        text(link.toObject()[QLatin1String("date")], "start") == QLatin1String("2020-01-05");
        QVERIFY(isLinked);
    }
    void theDocumentOpensInEveryView()
    {
        for (const char *view : {"timeline", "network"}) {
            const Answer answer = run({QStringLiteral("export"), QString::fromLatin1(view), path("class.trilateral"),
                                       QStringLiteral("--output"), path("class.svg")});
            QVERIFY2(answer.status == 0, answer.err.constData());
            QFile file(path("class.svg"));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().contains("Arbor") || view == QByteArray("timeline"));
        }
    }
    void rowsThatCannotBeReadAreNamedAndTheRestIsTaken()
    {
        const QString list = written("some.csv", "date,subject,relation,object\n"
                                                 "2020-13-77,Ann,meets,Bob\n"
                                                 "2021,Ann,meets,Carla\n");
        const Answer answer = run("import", {list, QStringLiteral("--output"), path("some.trilateral")});
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.err.contains("some.csv:2"));
        QVERIFY(!run("list event --json", {path("some.trilateral")}).array().isEmpty());
    }
    void nothingUsableLeavesTheOldDocument()
    {
        const QString old = written("old.trilateral", "precious");
        const QString bad = written("bad.csv", "colour,taste\nred,sweet\n");
        const Answer answer = run("import", {bad, QStringLiteral("--output"), old});
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.hasSentence());
        QFile file(old);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("precious"));
    }
    void aSourceIsNeverReplaced()
    {
        const QByteArray content = "date,subject,relation,object\n2021,Ann,meets,Carla\n";
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("set/inner")));
        const QString list = written("set/one.csv", content);
        QVERIFY(QFile::link(list, path("link.csv")));
        for (const char *target : {"set/one.csv", "set/./one.csv", "link.csv"}) {
            const Answer answer = run("import", {list, QStringLiteral("--output"), path(target)});
            QCOMPARE(answer.status, 2);
            QVERIFY(answer.hasSentence());
        }
        for (const char *target : {"set/one.csv", "set/new.trilateral", "set/inner/new.trilateral"})
            QCOMPARE(run("import", {path("set"), QStringLiteral("--output"), path(target)}).status, 2);
        QFile file(list);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
        QVERIFY(!QFile::exists(path("set/new.trilateral")));
        QCOMPARE(run("import", {path("set"), QStringLiteral("--output"), path("set.trilateral")}).status, 0);
    }
    void anUnwritableTargetIsSaid()
    {
        const QString list = written("good.csv", "date,subject,relation,object\n2021,Ann,meets,Carla\n");
        const Answer answer = run("import", {list, QStringLiteral("--output"), path("no/such/folder/a.trilateral")});
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.hasSentence());
        const Answer folder = run("import", {list, QStringLiteral("--output"), m_folder.path()});
        QCOMPARE(folder.status, 1);
    }
};

QTEST_GUILESS_MAIN(tst_cliImport)
#include "tst_cliImport.moc"
