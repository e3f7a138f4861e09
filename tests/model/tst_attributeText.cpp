// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/attributeText.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace trilateral;

class TestAttributeText : public QObject
{
    Q_OBJECT
private slots:
    void theBytesAreThoseOfQt();
    void ofTwoColumnsOfOneNameTheLaterCounts();
    void whatIsNotSetIsNotThere();
};

void TestAttributeText::theBytesAreThoseOfQt()
{
    QRandomGenerator random(7);
    const QStringList columns{QStringLiteral("Source Name"), QStringLiteral("b"),       QStringLiteral("a \"quote\""),
                              QStringLiteral("名"),          QStringLiteral("\\ back"), QStringLiteral("Z")};
    const QString signs = QStringLiteral("ab \"\\\n\t\r\b\f/\x1f\x01é漢𠮷 \u3000\u00a0");
    AttributeText text(columns);
    for (int round = 0; round < 2000; ++round) {
        QJsonObject object;
        text.clear();
        for (int column = 0; column < columns.size(); ++column) {
            QString value;
            for (int i = random.bounded(9); i > 0; --i)
                value += signs[random.bounded(signs.size())];
            value = QString::fromUtf8(value.toUtf8()); // halves of a pair are no text
            text.set(column, value.toUtf8());
            if (const QString trimmed = value.trimmed(); !trimmed.isEmpty())
                object.insert(columns[column], trimmed);
        }
        const QByteArray expected =
            object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
        QCOMPARE(text.json().toByteArray(), expected);
    }
}

void TestAttributeText::ofTwoColumnsOfOneNameTheLaterCounts()
{
    AttributeText text({QStringLiteral("Country"), QStringLiteral("a"), QStringLiteral("Country")});
    text.set(0, "first");
    text.set(2, "second");
    QCOMPARE(text.json().toByteArray(), QByteArray(R"({"Country":"second"})"));
    text.clear();
    text.set(0, "first");
    text.set(2, "  ");
    QCOMPARE(text.json().toByteArray(), QByteArray(R"({"Country":"first"})"));
}

void TestAttributeText::whatIsNotSetIsNotThere()
{
    AttributeText text({QStringLiteral("a"), QStringLiteral("b")});
    QVERIFY(text.json().isEmpty());
    text.set(1, "x");
    text.clear();
    QVERIFY(text.json().isEmpty());
}

QTEST_APPLESS_MAIN(TestAttributeText)
#include "tst_attributeText.moc"
