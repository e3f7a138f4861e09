// SPDX-License-Identifier: GPL-3.0-or-later
// The program starts without its modules, and with them what they bring is there.
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace trilateral::test;

class tst_modules : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] Answer runAlone(const QString &view) const
    {
        return exportWith(m_folder.filePath(QStringLiteral("trilateral")), view);
    }
    [[nodiscard]] Answer exportWith(const QString &program, const QString &view) const
    {
        return run({QStringLiteral("export"), view, QStringLiteral(RECORD_FILE), QStringLiteral("--output"), path()},
                   {}, program);
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("figure.svg")); }

private slots:
    void initTestCase()
    {
        QVERIFY(QFile::copy(QStringLiteral(PROGRAM), m_folder.filePath(QStringLiteral("trilateral"))));
    }

    void withoutThemTheRestOfTheProgramWorks()
    {
        const Answer answer = runAlone(QStringLiteral("timeline"));
        QCOMPARE(answer.err, QByteArray());
        QCOMPARE(answer.status, 0);
        QVERIFY(QFile::remove(path()));
    }

    void withoutThemAChartIsRefusedWithASentence()
    {
        const Answer answer = runAlone(QStringLiteral("chart:meetings-by-year"));
        QVERIFY(answer.status > 0);
        QVERIFY2(answer.hasSentence(), answer.err.constData());
        QVERIFY2(answer.err.contains("trilateral-charts"), answer.err.constData());
        QVERIFY(!QFile::exists(path()));
    }

    void installedTheyAreFoundInTheirFolder()
    {
        const QString folder = m_folder.filePath(QStringLiteral("bin"));
        const QString modules = m_folder.filePath(QStringLiteral("lib/trilateral-explorer"));
        QVERIFY(QDir().mkpath(folder) && QDir().mkpath(modules));
        const QString program = folder + QStringLiteral("/trilateral");
        QVERIFY(QFile::copy(QStringLiteral(PROGRAM), program));
        const QString name = QStringLiteral("/trilateral-charts.so");
        QVERIFY(QFile::copy(QFileInfo(QStringLiteral(PROGRAM)).path() + name, modules + name));
        const Answer answer = exportWith(program, QStringLiteral("chart:meetings-by-year"));
        QCOMPARE(answer.err, QByteArray());
        QCOMPARE(answer.status, 0);
        QVERIFY(QFile::remove(path()));
    }
};

QTEST_GUILESS_MAIN(tst_modules)
#include "tst_modules.moc"
