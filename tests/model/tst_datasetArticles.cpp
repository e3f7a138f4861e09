// SPDX-License-Identifier: GPL-3.0-or-later
// The bundled record against an index of the articles' paragraphs (tests/data/articles: number, kind and length, no
// words): every paragraph that is cited is there and is text, and everything that is text is cited.
#include "model/dataset/importer.h"
#include "model/dataset/tableReader.h"
#include "model/query/restingOn.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace trilateral;

namespace
{

struct Paragraph {
    QString article;
    int number = 0;
    bool operator<(const Paragraph &other) const
    {
        return article != other.article ? article < other.article : number < other.number;
    }
};

// What stands in a paragraph: "text", "headline", "advertisement", …
using Index = QMap<Paragraph, QString>;

Index readIndex()
{
    Index index;
    auto table = TableReader::open(QStringLiteral(TEST_DATA "/articles/paragraphs.csv"));
    while (table && table->next())
        index.insert({table->text(0), table->text(1).toInt()}, table->text(2));
    return index;
}

// Furniture of the page is credits, advertisements, teasers, imprints and lines to click on.
bool isText(const QString &kind)
{
    static const QStringList kinds{QStringLiteral("text"), QStringLiteral("headline"), QStringLiteral("standfirst"),
                                   QStringLiteral("byline"), QStringLiteral("caption")};
    return kinds.contains(kind);
}

QString line(const QString &record, const Paragraph &paragraph)
{
    return record + QStringLiteral(" cites ") + paragraph.article + QStringLiteral(" ¶") +
           QString::number(paragraph.number);
}

} // namespace

class TestDatasetArticles : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyCitedParagraphIsText();
    void whatCitesNoParagraphSaysWhere();
    void everyParagraphOfTextIsCited();
    void everyArticleSaysWhatItIs();
    void anArticleIsReadFromItsFirstParagraphToItsLast();
    void opinionsOpenWithTheirSpeaker();
    void theCitationNamesTheVersion();

private:
    // Calls fn(row, citation) for every citation of an article.
    void forEachCitation(const auto &fn) const
    {
        for (std::size_t i = 0; i < m_record->count(); ++i)
            for (const CitationEntry &citation : m_record->citations(row(i)))
                if (m_articles.contains(m_record->id(citation.source)))
                    fn(row(i), citation);
    }
    [[nodiscard]] Paragraph paragraph(const CitationEntry &citation) const
    {
        return {m_record->id(citation.source), placeInSource(m_record->pool.view(citation.locator))};
    }
    SnapshotPtr m_record;
    Index m_index;
    QStringList m_articles;
};

void TestDatasetArticles::initTestCase()
{
    NoProgress progress;
    auto data = readDataset({QStringLiteral(SOURCE_DIR "/resources/dataset")}, {}, progress);
    QVERIFY(data);
    m_record = data->snapshot;
    m_index = readIndex();
    for (auto it = m_index.begin(); it != m_index.end(); ++it)
        if (!m_articles.contains(it.key().article))
            m_articles += it.key().article;
    QCOMPARE(m_articles.size(), 5);
}

void TestDatasetArticles::everyCitedParagraphIsText()
{
    static const QRegularExpression pilcrow(QStringLiteral("^¶[1-9][0-9]*$"));
    QStringList wrong;
    int count = 0;
    forEachCitation([&](Row r, const CitationEntry &citation) {
        const QString locator = m_record->pool.text(citation.locator);
        if (locator.isEmpty())
            return;
        ++count;
        if (!pilcrow.match(locator).hasMatch() || !isText(m_index.value(paragraph(citation))))
            wrong += line(m_record->id(r), paragraph(citation));
    });
    QCOMPARE(wrong, QStringList());
    QVERIFY(count > 500);
}

void TestDatasetArticles::whatCitesNoParagraphSaysWhere()
{
    QStringList silent;
    forEachCitation([&](Row r, const CitationEntry &citation) {
        if (!citation.locator && !citation.note)
            silent += line(m_record->id(r), paragraph(citation));
    });
    QCOMPARE(silent, QStringList());
}

// By something that is said there, not only by who and what is spoken of.
void TestDatasetArticles::everyParagraphOfTextIsCited()
{
    QSet<QString> cited;
    forEachCitation([&](Row r, const CitationEntry &citation) {
        if (m_record->base(r) != Base::Entity)
            cited.insert(line({}, paragraph(citation)));
    });
    QStringList missing;
    for (auto it = m_index.begin(); it != m_index.end(); ++it)
        if (it.value() == QLatin1String("text") && !cited.contains(line({}, it.key())))
            missing += line(QStringLiteral("nothing"), it.key());
    QCOMPARE(missing, QStringList());
}

void TestDatasetArticles::everyArticleSaysWhatItIs()
{
    for (const QString &article : m_articles) {
        const Row r = m_record->find(article);
        QVERIFY2(r != Row::None, qPrintable(article));
        QVERIFY2(!m_record->name(r, Language::English).text.isEmpty(), qPrintable(article));
        for (const char16_t *key : {u"publisher", u"author", u"language", u"published"})
            QVERIFY2(!m_record->attribute(r, key).isEmpty(), qPrintable(article + u' ' + QString::fromUtf16(key)));
        QVERIFY2(m_record->asOf[index(r)].isKnown(), qPrintable(article));
    }
}

void TestDatasetArticles::anArticleIsReadFromItsFirstParagraphToItsLast()
{
    for (const QString &article : m_articles) {
        int before = 0;
        const auto resting = restingOn(*m_record, m_record->find(article));
        QVERIFY(resting.size() > 80);
        for (const Resting &entry : resting) {
            QVERIFY(paragraph(*entry.citation).number >= before);
            before = paragraph(*entry.citation).number;
        }
    }
}

// What a commentator says of a state is never the state's own word.
void TestDatasetArticles::opinionsOpenWithTheirSpeaker()
{
    QStringList open;
    const RowRange relations = m_record->rows(Base::Relation);
    for (quint32 i = relations.first; i < relations.last; ++i) {
        const bool isClaimed = m_record->stanceOf(row(i)) && m_record->status[i] == Status::Claimed;
        const Row holder = m_record->tied(row(i), Role::Subject);
        const bool speaksItself = holder != Row::None && (m_record->kindOf(holder).id == QLatin1String("source") ||
                                                          m_record->kindOf(holder).id == QLatin1String("expert"));
        if (isClaimed && !speaksItself && m_record->tied(row(i), Role::Speaker) == Row::None)
            open += m_record->id(row(i));
    }
    QCOMPARE(open, QStringList());
}

void TestDatasetArticles::theCitationNamesTheVersion()
{
    QFile file(QStringLiteral(SOURCE_DIR "/CITATION.cff"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const QString data = text.mid(text.indexOf(QLatin1String("type: data")));
    QVERIFY(data.contains(QStringLiteral("title: ") + m_record->info.title.by[0]));
    QVERIFY(data.contains(QStringLiteral("version: ") + m_record->info.version));
}

QTEST_GUILESS_MAIN(TestDatasetArticles)
#include "tst_datasetArticles.moc"
