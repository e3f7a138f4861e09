// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/importer.h"
#include "model/snapshot/order.h"
#include "model/snapshot/snapshotBuilder.h"
#include "model/snapshot/snapshotWriter.h"
#include "model/snapshot/wording.h"
#include "tests/support/sampleSnapshot.h"

#include <QTemporaryDir>
#include <QTest>

using namespace trilateral;

class TestOrder : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void eachLanguageHasItsOrder();
    void aLanguageWithoutAnOrderTakesTheEnglishOne();
    void whatIsNamedStandsFirst();
    void whatIsNotNamedHasNoPlace();
    void withoutAnOrderImportanceDecides();
    void composedTitlesKeepTheOrder();
    void theBundledRecordKeepsItsOrderInADocument();

private:
    // "north south …", in the order of the language.
    QString ids(const std::vector<Row> &rows) const
    {
        QStringList ids;
        for (const Row r : rows)
            ids += m_snapshot->id(r).section(u'/', 1);
        return ids.join(u' ');
    }
    [[nodiscard]] std::vector<Row> rows(const char *slugs) const
    {
        std::vector<Row> rows;
        for (const QString &slug : QString::fromUtf8(slugs).split(u' '))
            rows.push_back(m_snapshot->find(QString(QStringLiteral("country/") + slug)));
        return rows;
    }
    [[nodiscard]] QString ordered(const char *slugs, Language language) const
    {
        return ids(inOrder(*m_snapshot, rows(slugs), language));
    }
    std::shared_ptr<Snapshot> m_snapshot;
};

void TestOrder::init()
{
    SnapshotAssembly a;
    sample::addVocabularies(a.columns);
    for (const auto &[id, en] : {std::pair("country/north", "North"),
                                 {"country/south", "South"},
                                 {"country/west", "West"},
                                 {"country/isle", "Isle"}})
        sample::add(a, sample::Country, id, en);
    const Row issue = sample::add(a, sample::Issue, "issue/rivers", "Rivers");
    const Row position = sample::add(a, sample::Position, "position/all");
    a.columns.stance[index(position)] = StanceId(0);
    for (const quint32 land : {0u, 1u, 2u})
        a.ties.push_back({position, Role::Subject, row(land)});
    a.ties.push_back({position, Role::Object, issue});
    m_snapshot = a.finish();
    m_snapshot->info.order.by = {QStringLiteral("country/north; country/south; country/west; country/nowhere"),
                                 QStringLiteral("country/west; country/north; country/south"),
                                 QStringLiteral("country/south; country/north; country/west"), QString()};
}

void TestOrder::eachLanguageHasItsOrder()
{
    QCOMPARE(ids(namedInOrder(*m_snapshot, Language::English)), QStringLiteral("north south west"));
    QCOMPARE(ids(namedInOrder(*m_snapshot, Language::Chinese)), QStringLiteral("west north south"));
    QCOMPARE(ids(namedInOrder(*m_snapshot, Language::Japanese)), QStringLiteral("south north west"));
}

void TestOrder::aLanguageWithoutAnOrderTakesTheEnglishOne()
{
    QCOMPARE(ids(namedInOrder(*m_snapshot, Language::Korean)), QStringLiteral("north south west"));
}

void TestOrder::whatIsNamedStandsFirst()
{
    QCOMPARE(ordered("isle south west north", Language::Japanese), QStringLiteral("south north west isle"));
    QCOMPARE(ordered("isle north south west", Language::Chinese), QStringLiteral("west north south isle"));
    QCOMPARE(ordered("south north south", Language::English), QStringLiteral("north south south"));
}

void TestOrder::whatIsNotNamedHasNoPlace()
{
    const quint32 last = placeInOrder(*m_snapshot, rows("west").front(), Language::English);
    const quint32 isle = placeInOrder(*m_snapshot, rows("isle").front(), Language::English);
    QVERIFY(last < isle);
    QCOMPARE(placeInOrder(*m_snapshot, m_snapshot->find(u"position/all"), Language::English), isle);
}

void TestOrder::withoutAnOrderImportanceDecides()
{
    m_snapshot->info.order = {};
    QCOMPARE(ordered("south isle north", Language::English), QStringLiteral("south isle north"));
    QVERIFY(namedInOrder(*m_snapshot, Language::English).empty());
    for (const char *slug : {"north", "west"})
        m_snapshot->importance[index(rows(slug).front())] = 3;
    QCOMPARE(ordered("west south isle north", Language::English), QStringLiteral("north west south isle"));
}

void TestOrder::composedTitlesKeepTheOrder()
{
    const Row position = m_snapshot->find(u"position/all");
    QVERIFY(title(*m_snapshot, position, Language::English).text.startsWith(QStringLiteral("North, South and West")));
    QVERIFY(title(*m_snapshot, position, Language::Japanese).text.startsWith(QStringLiteral("South、North、West")));
}

void TestOrder::theBundledRecordKeepsItsOrderInADocument()
{
    NoProgress progress;
    const auto data = readDataset({QStringLiteral(SOURCE_DIR "/resources/dataset")}, {}, progress);
    QVERIFY(data);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("record.trilateral"));
    QVERIFY(writeDocument(file, *data->snapshot, progress));
    const auto opened = openDocument(file, progress);
    QVERIFY(opened);
    QCOMPARE((*opened)->info.order, data->snapshot->info.order);
    std::array<std::vector<Row>, 4> orders;
    for (const Language language : allLanguages) {
        std::vector<Row> &order = orders[static_cast<std::size_t>(language)] = namedInOrder(**opened, language);
        QCOMPARE(order.size(), std::size_t(3));
    }
    QVERIFY(orders[0] != orders[2] && orders[2] != orders[3]);
}

QTEST_GUILESS_MAIN(TestOrder)
#include "tst_order.moc"
