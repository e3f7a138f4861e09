// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/snapshot/wording.h"
#include "tests/support/sampleSnapshot.h"

#include <QTest>

#include <cmath>

using namespace trilateral;

class TestSnapshot : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_snapshot = sample::snapshot(); }
    void rowsComeByBaseAndEventsByStartWithTheUndatedLast();
    void everyRecordIsFoundByItsId();
    void tiesAreSeenFromBothEnds();
    void columnsFollowTheirRecords();
    void namesFallBackAndSaySo();
    void shortNamesAreUsedWhereThereIsOne();
    void titlesAreComposedWhereThereIsNoName();
    void theInverseOfAVerbIsSeenFromTheObject();
    void keysOfStatusAndRoleRoundTrip();

private:
    [[nodiscard]] Row at(const char *id) const { return m_snapshot->find(QString::fromLatin1(id)); }
    [[nodiscard]] QString titleOf(const char *id, Language language = Language::English) const
    {
        return title(*m_snapshot, at(id), language).text;
    }
    SnapshotPtr m_snapshot;
};

void TestSnapshot::rowsComeByBaseAndEventsByStartWithTheUndatedLast()
{
    QCOMPARE(m_snapshot->rows(Base::Entity).size(), 7u);
    const RowRange events = m_snapshot->rows(Base::Event);
    QStringList ids;
    for (quint32 i = events.first; i < events.last; ++i)
        ids += m_snapshot->id(row(i));
    QCOMPARE(ids.join(u' '), QStringLiteral("meeting/talks-1 meeting/talks-2 meeting/talks-3"));
    QCOMPARE(m_snapshot->rows(Base::Relation).size(), 2u);
    QCOMPARE(m_snapshot->rows(Base::Observation).last, quint32(m_snapshot->count()));
    QVERIFY(m_snapshot->base(at("tenure/doe-jane")) == Base::Relation);
}

void TestSnapshot::everyRecordIsFoundByItsId()
{
    for (std::size_t i = 0; i < m_snapshot->count(); ++i)
        QCOMPARE(m_snapshot->find(m_snapshot->id(row(i))), row(i));
    QCOMPARE(at("country/nowhere"), Row::None);
    QCOMPARE(Snapshot().find(u"country/north"), Row::None);
    QVERIFY(m_snapshot->findKind(u"meeting").has_value());
    QVERIFY(!m_snapshot->findKind(u"nothing").has_value());
    QVERIFY(m_snapshot->findType(u"holds-office").has_value());
}

void TestSnapshot::tiesAreSeenFromBothEnds()
{
    const Row position = at("position/north-rivers");
    QCOMPARE(m_snapshot->allTied(position, Role::Subject),
             (std::vector<Row>{at("country/north"), at("country/south")}));
    QCOMPARE(m_snapshot->tied(position, Role::Object), at("issue/rivers"));
    QCOMPARE(m_snapshot->tied(position, Role::Chair), Row::None);
    QCOMPARE(m_snapshot->backTies(at("series/talks")).size(), std::size_t(3));
    QVERIFY(m_snapshot->backTies(at("issue/rivers"))[1] == (Tie{Role::Object, position}));
}

void TestSnapshot::columnsFollowTheirRecords()
{
    const Row second = at("meeting/talks-2");
    QCOMPARE(edtfFromSpan(m_snapshot->span[index(second)]), QStringLiteral("2025-03-22"));
    QCOMPARE(edtfFromSpan(m_snapshot->originalSpan[index(second)]), QStringLiteral("2024-12"));
    QCOMPARE(edtfFromSpan(m_snapshot->asOf[index(at("meeting/talks-3"))]), QStringLiteral("2025-04"));
    QCOMPARE(m_snapshot->value.value(static_cast<quint32>(at("observation/rain-2024"))), 1234.5);
    QCOMPARE(m_snapshot->attribute(at("indicator/rain"), u"unit"), QStringLiteral("mm"));
    QCOMPARE(m_snapshot->colour(at("country/north")), QStringLiteral("ochre"));
    QCOMPARE(m_snapshot->colour(at("country/south")), QStringLiteral("slate"));
    QCOMPARE(m_snapshot->citations(second).size(), std::size_t(2));
    const std::vector<QPointF> &places = m_snapshot->positions[QStringLiteral("stress/everything/1")];
    QCOMPARE(places[index(second)], QPointF(0, 3));
    QVERIFY(std::isnan(places[index(at("country/south"))].x()));
    QCOMPARE(m_snapshot->toneOf(at("position/north-rivers"))->id, QStringLiteral("support"));
    QCOMPARE(m_snapshot->toneOf(at("tenure/doe-jane"))->id, QStringLiteral("membership"));
    QVERIFY(!m_snapshot->toneOf(second));
}

void TestSnapshot::namesFallBackAndSaySo()
{
    const LocalText chinese = m_snapshot->name(at("country/north"), Language::Chinese);
    QCOMPARE(chinese.text, QStringLiteral("北"));
    QVERIFY(!chinese.isFallback);
    const LocalText korean = m_snapshot->name(at("country/north"), Language::Korean);
    QCOMPARE(korean.text, QStringLiteral("North"));
    QVERIFY(korean.isFallback);
    QCOMPARE(m_snapshot->name(at("tenure/doe-jane"), Language::Korean).text, QString());
}

void TestSnapshot::shortNamesAreUsedWhereThereIsOne()
{
    QCOMPARE(shortTitle(*m_snapshot, at("country/north"), Language::English).text, QStringLiteral("N."));
    QCOMPARE(shortTitle(*m_snapshot, at("country/north"), Language::Chinese).text, QStringLiteral("北"));
}

void TestSnapshot::titlesAreComposedWhereThereIsNoName()
{
    QCOMPARE(titleOf("position/north-rivers"), QStringLiteral("North and South support Rivers"));
    QCOMPARE(titleOf("position/north-rivers", Language::Chinese), QStringLiteral("南、北（支持：河）"));
    QCOMPARE(titleOf("tenure/doe-jane"), QStringLiteral("Doe Jane, North (2012–)"));
    QCOMPARE(titleOf("tenure/doe-jane", Language::Chinese), QStringLiteral("Doe Jane（北，2012–）"));
    QCOMPARE(titleOf("meeting/talks-2", Language::Chinese), QStringLiteral("会谈 (2)"));
    QCOMPARE(titleOf("observation/rain-2024"), QStringLiteral("Rain, 2024"));
    QVERIFY(title(*m_snapshot, at("tenure/doe-jane"), Language::Chinese).isFallback);
}

void TestSnapshot::theInverseOfAVerbIsSeenFromTheObject()
{
    const Row tenure = at("tenure/doe-jane");
    QCOMPARE(verb(*m_snapshot, tenure, Language::English).text, QStringLiteral("leads"));
    QCOMPARE(verb(*m_snapshot, tenure, Language::English, true).text, QStringLiteral("is led by"));
    QCOMPARE(verb(*m_snapshot, at("position/north-rivers"), Language::Korean).text, QStringLiteral("지지"));
}

void TestSnapshot::keysOfStatusAndRoleRoundTrip()
{
    for (int i = 0; i < statusCount; ++i)
        QCOMPARE(statusFromKey(statusKey(static_cast<Status>(i))), static_cast<Status>(i));
    for (int i = 0; i < roleCount; ++i)
        QCOMPARE(roleFromKey(roleKey(static_cast<Role>(i))), static_cast<Role>(i));
    QVERIFY(!statusFromKey(u"perhaps"));
    QVERIFY(!roleFromKey(u"bystander"));
}

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
