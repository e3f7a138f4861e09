// SPDX-License-Identifier: GPL-3.0-or-later
// The bundled record's names: in all four languages, with the ways in which people write them, and with issues on
// everything that is about something. The names that are looked for stand in tests/data/cli/names.csv.
#include "model/dataset/importer.h"
#include "model/dataset/tableReader.h"
#include "model/query/search.h"

#include <QRegularExpression>
#include <QTest>

using namespace trilateral;

namespace
{

bool isComplete(const Words &words)
{
    return std::ranges::none_of(words.by, [](const QString &text) { return text.isEmpty(); });
}

} // namespace

class TestDatasetNames : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void vocabulariesAreInEveryLanguage();
    void whatThereAreStandardNamesForIsInEveryLanguage();
    void eachScriptStandsInItsLanguage();
    void officialsOfTheThreeHaveTheirOwnScript();
    void everythingThatIsAboutSomethingSaysSo();
    void disputedPlacesCarryTheWordsOfEachParty();
    void whatPeopleWriteIsFound_data();
    void whatPeopleWriteIsFound();

private:
    [[nodiscard]] QString displayName(Row r, Language language) const
    {
        const LocalText name = m_record->name(r, language);
        return name.isFallback ? QString() : name.text;
    }
    SnapshotPtr m_record;
};

void TestDatasetNames::initTestCase()
{
    NoProgress progress;
    auto data = readDataset({QStringLiteral(SOURCE_DIR "/resources/dataset")}, {}, progress);
    QVERIFY(data);
    m_record = data->snapshot;
}

void TestDatasetNames::vocabulariesAreInEveryLanguage()
{
    for (const Kind &kind : m_record->kinds)
        QVERIFY2(isComplete(kind.word), qPrintable(kind.id));
    for (const RelationType &type : m_record->types)
        QVERIFY2(isComplete(type.word) && isComplete(type.inverse), qPrintable(type.id));
    for (const Stance &stance : m_record->stances)
        QVERIFY2(isComplete(stance.word), qPrintable(stance.id));
    for (const Tone &tone : m_record->tones)
        QVERIFY2(isComplete(tone.word), qPrintable(tone.id));
    for (const Words &words : {m_record->info.title, m_record->info.subtitle, m_record->info.naming})
        QVERIFY(isComplete(words));
}

void TestDatasetNames::whatThereAreStandardNamesForIsInEveryLanguage()
{
    static const QStringList kinds{
        QStringLiteral("country"),      QStringLiteral("series"),  QStringLiteral("issue"),
        QStringLiteral("place"),        QStringLiteral("office"),  QStringLiteral("indicator"),
        QStringLiteral("organization"), QStringLiteral("meeting"), QStringLiteral("agreement")};
    QStringList missing;
    for (std::size_t i = 0; i < m_record->count(); ++i)
        for (const Language language : allLanguages)
            if (kinds.contains(m_record->kindOf(row(i)).id) && displayName(row(i), language).isEmpty())
                missing += m_record->id(row(i)) + u' ' + languageCode(language);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestDatasetNames::eachScriptStandsInItsLanguage()
{
    static const QRegularExpression hangul(QStringLiteral("[\\x{ac00}-\\x{d7a3}]"));
    static const QRegularExpression kana(QStringLiteral("[\\x{3041}-\\x{30fa}]"));
    QStringList wrong;
    for (std::size_t i = 0; i < m_record->count(); ++i) {
        const QString zh = displayName(row(i), Language::Chinese);
        const QString ja = displayName(row(i), Language::Japanese);
        const QString ko = displayName(row(i), Language::Korean);
        if (zh.contains(hangul) || zh.contains(kana) || ja.contains(hangul) || ko.contains(kana))
            wrong += m_record->id(row(i));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u' ')));
}

void TestDatasetNames::officialsOfTheThreeHaveTheirOwnScript()
{
    std::array<int, 4> named{};
    int count = 0;
    for (std::size_t i = 0; i < m_record->count(); ++i) {
        if (m_record->kindOf(row(i)).id != QLatin1String("official"))
            continue;
        ++count;
        for (const Language language : allLanguages)
            named[static_cast<std::size_t>(language)] += displayName(row(i), language).isEmpty() ? 0 : 1;
    }
    QCOMPARE(named[0], count);
    // The rest are left out, since nobody here was certain of them.
    for (std::size_t language = 1; language < 4; ++language)
        QVERIFY2(named[language] * 100 >= count * 92, qPrintable(QString::number(named[language])));
}

void TestDatasetNames::everythingThatIsAboutSomethingSaysSo()
{
    QStringList silent;
    for (std::size_t i = 0; i < m_record->count(); ++i) {
        const bool isEvent = m_record->base(row(i)) == Base::Event;
        const Row issue = m_record->tied(row(i), isEvent ? Role::Issue : Role::Object);
        const bool isAsked = isEvent || m_record->stanceOf(row(i));
        const bool isIssue = issue != Row::None && m_record->kindOf(issue).id == QLatin1String("issue");
        if (isAsked && !isIssue)
            silent += m_record->id(row(i));
    }
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
}

void TestDatasetNames::disputedPlacesCarryTheWordsOfEachParty()
{
    QStringList silent;
    int count = 0;
    const RowRange relations = m_record->rows(Base::Relation);
    for (quint32 i = relations.first; i < relations.last; ++i) {
        const Row place = m_record->tied(row(i), Role::Place);
        const RelationType *type = m_record->typeOf(row(i));
        if (!type || type->id != QLatin1String("disputes-territory-with") || place == Row::None)
            continue;
        ++count;
        for (const Role role : {Role::Subject, Role::Object})
            for (const Row party : m_record->allTied(row(i), role))
                if (std::ranges::none_of(m_record->names(place),
                                         [party](const NameEntry &name) { return name.party == party; }))
                    silent += m_record->id(place) + u' ' + m_record->id(party);
    }
    QCOMPARE(silent, QStringList());
    QVERIFY(count > 2);
}

void TestDatasetNames::whatPeopleWriteIsFound_data()
{
    QTest::addColumn<QString>("id");
    auto table = TableReader::open(QStringLiteral(TEST_DATA "/cli/names.csv"));
    QVERIFY(table);
    while (table->next())
        QTest::newRow(qPrintable(table->text(0))) << table->text(1);
}

void TestDatasetNames::whatPeopleWriteIsFound()
{
    QFETCH(QString, id);
    const SearchIndex index(m_record);
    const auto hits = index.find(QString::fromUtf8(QTest::currentDataTag()), 3);
    QStringList found;
    for (const auto &hit : hits)
        found += m_record->id(hit.row);
    QVERIFY2(found.contains(id), qPrintable(found.join(u' ')));
}

QTEST_GUILESS_MAIN(TestDatasetNames)
#include "tst_datasetNames.moc"
