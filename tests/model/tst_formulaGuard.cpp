// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that a spreadsheet would work out, on their way into tables and workbooks and back.
#include "model/dataset/formulaGuard.h"
#include "model/dataset/tableReader.h"
#include "model/dataset/tableWriter.h"
#include "model/dataset/workbook.h"

#include <QTemporaryDir>
#include <QTest>

using namespace trilateral;

namespace
{

QStringList dangerous()
{
    return {QStringLiteral("=1+2"),
            QStringLiteral("+cmd|' /C calc'!A0"),
            QStringLiteral("-2+3"),
            QStringLiteral("@SUM(1)"),
            QStringLiteral("\t=1"),
            QStringLiteral("\r=1"),
            QStringLiteral("'=1"),
            QStringLiteral("''@x"),
            QStringLiteral("=HYPERLINK(\"x\",\"y\")")};
}

QStringList harmless()
{
    return {QStringLiteral("-5"),      QStringLiteral("+3.5e2"), QStringLiteral("a=b"),  QStringLiteral("'tis"),
            QStringLiteral("2001/.."), QStringLiteral("'"),      QStringLiteral("3 - 2")};
}

QByteArray written(const QStringList &texts)
{
    TableWriter writer({QStringLiteral("id"), QStringLiteral("text")});
    for (const QString &text : texts) {
        writer.beginRow();
        writer.set(QStringLiteral("id"), QStringLiteral("x"));
        writer.set(QStringLiteral("text"), text);
    }
    return writer.csv();
}

} // namespace

class tst_formulaGuard : public QObject
{
    Q_OBJECT
private slots:
    void noCellBeginsLikeAFormula()
    {
        for (const QString &text : dangerous()) {
            const QByteArray cell = written({text}).split('\n')[1].mid(2);
            QVERIFY2(cell.startsWith('\'') || cell.startsWith("\"'"), cell.constData());
        }
        for (const QString &text : harmless())
            QVERIFY2(written({text}).contains(QByteArray("x," + text.toUtf8() + '\n')), qPrintable(text));
    }
    void everyTextComesBackAsItWas()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("t.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QStringList texts = dangerous() + harmless();
        file.write(written(texts));
        file.close();
        auto reader = TableReader::open(path);
        QVERIFY(reader);
        for (const QString &text : texts) {
            QVERIFY(reader->next());
            QCOMPARE(reader->text(1), text);
        }
    }
    void aWorkbookHoldsTextsAndNoFormulas()
    {
        QByteArray all;
        for (const WorkbookPart &part : workbookParts({{QStringLiteral("t.csv"), written(dangerous())}}))
            all += part.bytes;
        QVERIFY(!all.contains("<f>") && !all.contains("<f "));
        QVERIFY(all.contains("t=\"inlineStr\"><is><t xml:space=\"preserve\">=1+2</t>"));
    }
};

QTEST_GUILESS_MAIN(tst_formulaGuard)
#include "tst_formulaGuard.moc"
