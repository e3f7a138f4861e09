// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/plainText.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace trilateral;

class TestPlainText : public QObject
{
    Q_OBJECT
private slots:
    void whatPeopleWriteStays_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("ASCII") << QByteArray("Talks (1999): a \"first\" step\twith\r\nlines");
        QTest::newRow("three scripts") << QByteArray("日本 中国 대한민국 “quoted” — dash… ¥ € é");
        QTest::newRow("right to left") << QByteArray("שלום \xe2\x80\x8f and عربي");
        QTest::newRow("family") << QByteArray("👩‍👩‍👧 🇯🇵 葛󠄀");
        QTest::newRow("full width") << QByteArray("ＡＢＣ、！");
    }
    void whatPeopleWriteStays()
    {
        QFETCH(QByteArray, text);
        QVERIFY(isPlainText(text));
        QCOMPARE(plainText(QByteArrayView(text)), text);
        QCOMPARE(plainText(QString::fromUtf8(text)), QString::fromUtf8(text));
    }

    void whatNobodySeesGoes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("bell") << QByteArray("ab\x07"
                                            "c");
        QTest::newRow("null") << QByteArray("ab\0c", 4);
        QTest::newRow("escape sequence") << QByteArray("ab\x1b"
                                                       "c");
        QTest::newRow("delete") << QByteArray("ab\x7f"
                                              "c");
        QTest::newRow("second control block") << QByteArray("ab\xc2\x9b"
                                                            "c");
        QTest::newRow("override") << QByteArray("\xe2\x80\xae"
                                                "abc");
        QTest::newRow("embedding") << QByteArray("abc\xe2\x80\xaa");
        QTest::newRow("isolate") << QByteArray("a\xe2\x81\xa6"
                                               "bc");
        QTest::newRow("byte order mark") << QByteArray("a\xef\xbb\xbf"
                                                       "bc");
    }
    void whatNobodySeesGoes()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!isPlainText(text));
        QCOMPARE(plainText(QByteArrayView(text)), QByteArray("abc"));
    }

    void bytesThatAreNoTextBecomeASign_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("lone continuation") << QByteArray("a\x80");
        QTest::newRow("cut short") << QByteArray("a\xe6\x97");
        QTest::newRow("surrogate") << QByteArray("a\xed\xa0\x80");
        QTest::newRow("overlong") << QByteArray("a\xc0\xaf");
    }
    void bytesThatAreNoTextBecomeASign()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!isPlainText(text));
        const QByteArray plain = plainText(QByteArrayView(text));
        QVERIFY(plain.startsWith("a\xef\xbf\xbd"));
        QVERIFY(isPlainText(plain));
    }

    void textsInsideJsonAreCleaned()
    {
        const QString hidden = QStringLiteral("a\u202eb");
        const QJsonObject json{
            {QStringLiteral("x"), QJsonArray{hidden, 7, QJsonObject{{QStringLiteral("y"), hidden}}}}};
        const QJsonObject plain{
            {QStringLiteral("x"),
             QJsonArray{QStringLiteral("ab"), 7, QJsonObject{{QStringLiteral("y"), QStringLiteral("ab")}}}}};
        QCOMPARE(plainJson(json).toObject(), plain);
    }
};

QTEST_APPLESS_MAIN(TestPlainText)
#include "tst_plainText.moc"
