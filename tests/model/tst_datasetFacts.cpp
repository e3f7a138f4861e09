// SPDX-License-Identifier: GPL-3.0-or-later
// Every fact that the five articles state is carried by the bundled record, and rests on the paragraph that states it.
// tests/data/articles/facts.csv lists the facts by number: article, paragraph, record, and of a position, a relation or
// a figure who holds what towards whom, by ids alone.
#include "model/dataset/importer.h"
#include "model/dataset/tableReader.h"
#include "model/query/restingOn.h"

#include <QMap>
#include <QSet>
#include <QTest>

using namespace trilateral;

namespace
{

struct Fact {
    QString number;
    QString article;
    int paragraph = 0;
    QString record;
    QString who; // ids, joined by "; "
    QString says;
    QString what;
    [[nodiscard]] QString place() const { return article + QStringLiteral(" ¶") + QString::number(paragraph); }
};

QList<Fact> readFacts()
{
    QList<Fact> facts;
    auto table = TableReader::open(QStringLiteral(TEST_DATA "/articles/facts.csv"));
    while (table && table->next())
        facts.append({table->text(0), table->text(1), table->text(2).toInt(), table->text(3), table->text(4),
                      table->text(5), table->text(6)});
    return facts;
}

// Articles and paragraphs whose kind passes, as places.
QSet<QString> paragraphs(const QStringList &kinds)
{
    QSet<QString> places;
    auto table = TableReader::open(QStringLiteral(TEST_DATA "/articles/paragraphs.csv"));
    while (table && table->next())
        if (kinds.contains(table->text(2)))
            places.insert(Fact{{}, table->text(0), table->text(1).toInt(), {}, {}, {}, {}}.place());
    return places;
}

QString complaint(const Fact &fact)
{
    return fact.number + QStringLiteral(" (") + fact.place() + QStringLiteral("): ") + fact.record;
}

} // namespace

class TestDatasetFacts : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyFactRestsOnItsParagraph();
    void everyFactSaysWhatTheArticleSays();
    void everyParagraphOfTextStatesAFact();
    void everyStatementOfAnArticleIsAFact();
    void numbersAreGivenOnceAndInOrder();

private:
    [[nodiscard]] bool rests(const Fact &fact) const;
    [[nodiscard]] QString idsOf(Row r, Role role) const;
    [[nodiscard]] QString saying(Row r) const;
    SnapshotPtr m_record;
    QList<Fact> m_facts;
    QSet<QString> m_readable; // what may be cited by paragraph; the rest is furniture of the page, cited with a note
};

void TestDatasetFacts::initTestCase()
{
    NoProgress progress;
    auto data = readDataset({QStringLiteral(SOURCE_DIR "/resources/dataset")}, {}, progress);
    QVERIFY(data);
    m_record = data->snapshot;
    m_facts = readFacts();
    m_readable = paragraphs({QStringLiteral("text"), QStringLiteral("headline"), QStringLiteral("standfirst"),
                             QStringLiteral("byline"), QStringLiteral("caption")});
    QVERIFY(m_facts.size() >= 500);
}

bool TestDatasetFacts::rests(const Fact &fact) const
{
    const bool isReadable = m_readable.contains(fact.place());
    for (const CitationEntry &citation : m_record->citations(m_record->find(fact.record))) {
        if (m_record->id(citation.source) != fact.article)
            continue;
        const int place = placeInSource(m_record->pool.view(citation.locator));
        if (isReadable ? citation.locator && place == fact.paragraph : !citation.locator && citation.note)
            return true;
    }
    return false;
}

QString TestDatasetFacts::idsOf(Row r, Role role) const
{
    QStringList ids;
    for (const Row end : m_record->allTied(r, role))
        ids += m_record->id(end);
    return ids.join(QStringLiteral("; "));
}

// The stance of a position, the type of a relation, the value of a figure.
QString TestDatasetFacts::saying(Row r) const
{
    if (const Stance *stance = m_record->stanceOf(r))
        return stance->id;
    if (const RelationType *type = m_record->typeOf(r))
        return type->id;
    const auto value = m_record->value.constFind(static_cast<quint32>(r));
    return value == m_record->value.constEnd() ? QString() : QString::number(*value);
}

void TestDatasetFacts::everyFactRestsOnItsParagraph()
{
    QStringList missing;
    for (const Fact &fact : m_facts)
        if (m_record->find(fact.record) == Row::None || !rests(fact))
            missing += complaint(fact);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestDatasetFacts::everyFactSaysWhatTheArticleSays()
{
    QStringList other;
    for (const Fact &fact : m_facts) {
        const Row r = m_record->find(fact.record);
        if (fact.who.isEmpty())
            continue;
        const bool isFigure = m_record->base(r) == Base::Observation;
        if (idsOf(r, isFigure ? Role::Indicator : Role::Subject) != fact.who || saying(r) != fact.says ||
            (!isFigure && idsOf(r, Role::Object) != fact.what))
            other += complaint(fact);
    }
    QVERIFY2(other.isEmpty(), qPrintable(other.join(u'\n')));
}

void TestDatasetFacts::everyParagraphOfTextStatesAFact()
{
    QSet<QString> silent = paragraphs({QStringLiteral("text")});
    QVERIFY(silent.size() > 60);
    for (const Fact &fact : m_facts)
        silent.remove(fact.place());
    QCOMPARE(silent, QSet<QString>());
}

// What is added to the record from an article is added to the list of facts.
void TestDatasetFacts::everyStatementOfAnArticleIsAFact()
{
    QSet<QString> known;
    QSet<QString> articles;
    for (const Fact &fact : m_facts) {
        known.insert(fact.place() + fact.record);
        articles.insert(fact.article);
    }
    QStringList unlisted;
    for (quint32 i = 0; i < m_record->count(); ++i) {
        const Row r = row(i);
        if (m_record->base(r) == Base::Entity || m_record->kindOf(r).id == QLatin1String("tenure"))
            continue;
        for (const CitationEntry &citation : m_record->citations(r)) {
            const QString article = m_record->id(citation.source);
            const int place = placeInSource(m_record->pool.view(citation.locator));
            const Fact fact{{}, article, place, m_record->id(r), {}, {}, {}};
            if (articles.contains(article) && citation.locator && !known.contains(fact.place() + fact.record))
                unlisted += fact.place() + u' ' + fact.record;
        }
    }
    QVERIFY2(unlisted.isEmpty(), qPrintable(unlisted.join(u'\n')));
}

void TestDatasetFacts::numbersAreGivenOnceAndInOrder()
{
    QMap<QString, QString> places;
    QString before;
    for (const Fact &fact : m_facts) {
        QVERIFY2(before <= fact.number, qPrintable(fact.number));
        QCOMPARE(places.value(fact.number, fact.place()), fact.place());
        places.insert(fact.number, fact.place());
        before = fact.number;
    }
}

QTEST_GUILESS_MAIN(TestDatasetFacts)
#include "tst_datasetFacts.moc"
