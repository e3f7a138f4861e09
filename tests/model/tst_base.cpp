// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/language.h"
#include "model/base/mask.h"
#include "model/base/stringPool.h"

#include <QTest>

using namespace trilateral;

class TestBase : public QObject
{
    Q_OBJECT
private slots:
    void equalTextsGetOneNumber();
    void manyTextsStayFoundWhileThePoolGrows();
    void appendedTextsAreReadBackAfterFreezing();
    void wordsFallBackToEnglishThenToAnyLanguage();
    void languageCodesRoundTrip();
    void maskKeepsBitsPastItsSizeClear();
};

void TestBase::equalTextsGetOneNumber()
{
    StringPool pool;
    QCOMPARE(pool.add(""), 0u);
    const quint32 first = pool.add("河川");
    QCOMPARE(pool.add("河川"), first);
    QVERIFY(pool.add("河") != first);
    QCOMPARE(pool.text(first), QStringLiteral("河川"));
    QCOMPARE(pool.text(0), QString());
}

void TestBase::manyTextsStayFoundWhileThePoolGrows()
{
    StringPool pool;
    std::vector<quint32> numbers;
    for (int i = 0; i < 5000; ++i)
        numbers.push_back(pool.add(QByteArray::number(i)));
    QCOMPARE(pool.count(), std::size_t(5001));
    for (int i = 0; i < 5000; ++i)
        QCOMPARE(pool.add(QByteArray::number(i)), numbers[std::size_t(i)]);
    QCOMPARE(pool.view(numbers[4321]).toByteArray(), QByteArray("4321"));
}

void TestBase::appendedTextsAreReadBackAfterFreezing()
{
    StringPool pool;
    const quint32 a = pool.append("one");
    const quint32 b = pool.append("one");
    QVERIFY(a != b);
    pool.freeze();
    QCOMPARE(pool.text(b), QStringLiteral("one"));
    QCOMPARE(pool.add("two"), b + 1);
}

void TestBase::wordsFallBackToEnglishThenToAnyLanguage()
{
    Words words;
    QCOMPARE(words.in(Language::Korean).text, QString());
    words.by[2] = QStringLiteral("会合");
    QCOMPARE(words.in(Language::Korean).text, QStringLiteral("会合"));
    QCOMPARE(words.in(Language::Korean).language, Language::Japanese);
    words.by[0] = QStringLiteral("meeting");
    QVERIFY(words.in(Language::Korean).isFallback);
    QCOMPARE(words.in(Language::Korean).text, QStringLiteral("meeting"));
    QVERIFY(!words.in(Language::Japanese).isFallback);
}

void TestBase::languageCodesRoundTrip()
{
    for (const Language language : allLanguages)
        QVERIFY(languageFromCode(languageCode(language)) == language);
    QVERIFY(!languageFromCode(u"fr"));
}

void TestBase::maskKeepsBitsPastItsSizeClear()
{
    Mask all(70, true);
    QCOMPARE(all.count(), std::size_t(70));
    all.reset(std::size_t(69));
    Mask one(70);
    one.set(std::size_t(69));
    all |= one;
    QVERIFY(all == Mask(70, true));
    std::size_t sum = 0;
    one.forEach([&sum](std::size_t i) { sum += i; });
    QCOMPARE(sum, std::size_t(69));
}

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
