// SPDX-License-Identifier: GPL-3.0-or-later
// Other programs' files on the command line, and documents that leave and come back.
#include "tests/support/program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace trilateral::test;

class tst_cliFormats : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    static QMap<QString, QByteArray> filesIn(const QString &folder)
    {
        QMap<QString, QByteArray> files;
        QDirIterator it(folder, QDir::Files);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                files.insert(it.fileName(), file.readAll());
        }
        return files;
    }

private slots:
    void everySampleIsPreviewedAndImported()
    {
        QDirIterator it(QStringLiteral(TEST_DATA "/imports"), QDir::Files);
        while (it.hasNext()) {
            const QString file = it.next();
            const Answer preview = run("import --preview", {file});
            QVERIFY2(preview.status == 0, qPrintable(file));
            QVERIFY(preview.out.split('\n').size() > 3);
            const Answer answer =
                run("import", {file, QStringLiteral("--output"), path(it.fileName() + QStringLiteral(".trilateral"))});
            QVERIFY2(answer.status == 0, qPrintable(file + QString::fromUtf8(answer.err)));
        }
    }
    void withoutAPlaceToWriteNothingIsImported()
    {
        QCOMPARE(run("import", {QStringLiteral(TEST_DATA "/imports/small.net")}).status, 2);
    }
    void aDocumentComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("CSV folder") << QStringLiteral("tables/");
        QTest::newRow("JSON") << QStringLiteral("record.json");
    }
    // Out of the bundled record, in again, and out as tables: the same bytes, stories and positions included.
    void aDocumentComesBackAsItWas()
    {
        QFETCH(QString, name);
        const auto ok = [](const Answer &answer) {
            return answer.status == 0;
        };
        QVERIFY(ok(run("export data", {QStringLiteral("--output"), path(name)})));
        QVERIFY(ok(run("import", {path(name), QStringLiteral("--output"), path(QStringLiteral("again.trilateral"))})));
        QVERIFY(ok(run("export data", {QStringLiteral("--output"), path(QStringLiteral("first/"))})));
        QVERIFY(ok(run("export data", {path(QStringLiteral("again.trilateral")), QStringLiteral("--output"),
                                       path(QStringLiteral("second/"))})));
        const QMap<QString, QByteArray> first = filesIn(path(QStringLiteral("first")));
        const QMap<QString, QByteArray> second = filesIn(path(QStringLiteral("second")));
        QCOMPARE(second.keys(), first.keys());
        QVERIFY(first.contains(QStringLiteral("positions.csv")));
        for (auto it = first.begin(); it != first.end(); ++it)
            QVERIFY2(second.value(it.key()) == it.value(), qPrintable(it.key()));
    }
};

QTEST_MAIN(tst_cliFormats)
#include "tst_cliFormats.moc"
