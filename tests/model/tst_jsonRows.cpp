// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/jsonRows.h"

#include <QTest>

using namespace trilateral;

namespace
{

// Cancels after some questions.
class ImpatientProgress final : public Progress
{
public:
    explicit ImpatientProgress(int questions) : m_left(questions) {}
    void report(qint64, qint64) override {}
    [[nodiscard]] bool isCancelled() const override { return m_left-- <= 0; }

private:
    mutable int m_left;
};

QByteArray longList(int rows)
{
    QByteArray text("[");
    for (int i = 0; i < rows; ++i)
        text += (i ? ",\n " : "") + QByteArray("{\"id\": ") + QByteArray::number(i) +
                ", \"words\": \"a ] and a } in \\\"quotes\\\"\", \"list\": [{\"a\": [1]}]}";
    return text + ']';
}

QJsonArray rowsOf(const JsonRows &json, const QJsonValue &list)
{
    NoProgress progress;
    JsonRows::Damage damage;
    QJsonArray rows;
    const bool isRead = json.forEach(
        list, progress, [&rows](const QJsonObject &row) { rows.append(row); }, damage);
    return isRead ? rows : QJsonArray();
}

std::optional<JsonRows> readJson(const QByteArray &text)
{
    NoProgress progress;
    JsonRows::Damage damage;
    return JsonRows::read(text, progress, damage);
}

} // namespace

class TestJsonRows : public QObject
{
    Q_OBJECT
private slots:
    void rowsAreThoseThatQtReads();
    void listsOfOtherThingsAreNotCut();
    void damageIsToldWithItsPlace_data();
    void damageIsToldWithItsPlace();
    void itEndsWhereverItIsCancelled();
    void whatIsNeverClosedTakesNoTime();
};

void TestJsonRows::rowsAreThoseThatQtReads()
{
    const QByteArray list = longList(40);
    const QJsonArray expected = QJsonDocument::fromJson(list).array();
    const auto alone = readJson(list);
    QVERIFY(alone && JsonRows::isList(alone->root()));
    QCOMPARE(alone->count(alone->root()), expected.size());
    QCOMPARE(rowsOf(*alone, alone->root()), expected);
    const auto inside = readJson("{\"head\": {\"vars\": [\"a\", \"b\"]}, \"results\": {\"bindings\": " + list +
                                 "}, \"x\": [], \"y\": [" + "{}" + "]}");
    QVERIFY(inside);
    const QJsonObject root = inside->root().toObject();
    QCOMPARE(root.value(u"head").toObject().value(u"vars").toArray().size(), 2);
    QCOMPARE(rowsOf(*inside, root.value(u"results").toObject().value(u"bindings")), expected);
    QCOMPARE(inside->count(root.value(u"x")), 0);
    QCOMPARE(inside->count(root.value(u"y")), 1);
    QVERIFY(!JsonRows::isList(root.value(u"head")));
}

void TestJsonRows::listsOfOtherThingsAreNotCut()
{
    for (const char *text : {"[1, 2]", "[{\"a\": 1}, 2]", "[[{\"a\": 1}]]", "[]"}) {
        const auto json = readJson(text);
        QVERIFY2(json, text);
        QCOMPARE(json->count(json->root()), QJsonDocument::fromJson(text).array().size());
    }
    QVERIFY(!readJson("[1, 2]")->holdsObjects(readJson("[1, 2]")->root()));
}

void TestJsonRows::damageIsToldWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("byte");
    QTest::newRow("half an object") << QByteArray("{\"a\": ") << 6;
    QTest::newRow("in a row") << QByteArray("[{\"a\": 1}, {\"b\": x}]") << 16;
    QTest::newRow("behind a list") << QByteArray("{\"a\": [{\"b\": 1}, {\"b\": 2}], x}") << 30;
    QTest::newRow("never closed") << QByteArray("[{\"a\": 1}, {\"b\": 2") << 20;
    QTest::newRow("no comma") << QByteArray("[{\"a\": 1} {\"b\": 2}]") << 10;
    QTest::newRow("deep") << QByteArray(1'000'000, '[') << 1024;
}

void TestJsonRows::damageIsToldWithItsPlace()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, byte);
    NoProgress progress;
    JsonRows::Damage damage;
    const auto json = JsonRows::read(text, progress, damage);
    if (json)
        QVERIFY(!json->forEach(
            json->root(), progress, [](const QJsonObject &) {}, damage));
    QVERIFY(!damage.reason.isEmpty());
    QVERIFY2(std::abs(damage.byte - byte) <= 2, qPrintable(QString::number(damage.byte)));
}

void TestJsonRows::itEndsWhereverItIsCancelled()
{
    const QByteArray list = longList(60'000); // several megabytes
    for (int questions = 0; questions < 5; ++questions) {
        ImpatientProgress progress(questions);
        JsonRows::Damage damage;
        QVERIFY(!JsonRows::read(list, progress, damage));
    }
    const auto json = readJson(list);
    for (int questions = 0; questions < 5; ++questions) {
        ImpatientProgress progress(questions);
        JsonRows::Damage damage;
        int rows = 0;
        QVERIFY(!json->forEach(
            json->root(), progress, [&rows](const QJsonObject &) { ++rows; }, damage));
        QVERIFY(rows <= 1024 * (questions + 1));
        QVERIFY(damage.reason.isEmpty());
    }
}

void TestJsonRows::whatIsNeverClosedTakesNoTime()
{
    QByteArray text;
    for (int i = 0; i < 300'000; ++i)
        text += "[{ ]]";
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!readJson(text));
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_APPLESS_MAIN(TestJsonRows)
#include "tst_jsonRows.moc"
