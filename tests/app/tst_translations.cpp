// SPDX-License-Identifier: GPL-3.0-or-later
// The window's sentences are there in every language, whole, and with the same places for values.
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace
{

struct Entry {
    QString context;
    QString source;
    QString comment;
    QString type; // "unfinished", "vanished", "obsolete", or empty where all is well
    bool hasNumber = false;
    QStringList texts; // one, or one for each plural form

    [[nodiscard]] QString key() const { return context + u'|' + source + u'|' + comment; }
};

QDir catalogueFolder()
{
    return QDir(QStringLiteral(SOURCE_DIR "/resources/i18n"));
}

void readTranslation(QXmlStreamReader &xml, Entry &entry)
{
    entry.type = xml.attributes().value(QLatin1String("type")).toString();
    if (!entry.hasNumber) {
        entry.texts = {xml.readElementText(QXmlStreamReader::IncludeChildElements)};
        return;
    }
    while (xml.readNextStartElement())
        entry.texts += xml.readElementText();
}

Entry readEntry(QXmlStreamReader &xml, const QString &context)
{
    Entry entry{.context = context, .source = {}, .comment = {}, .type = {}, .texts = {}};
    entry.hasNumber = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            entry.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            entry.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, entry);
        else
            xml.skipCurrentElement();
    }
    return entry;
}

QList<Entry> entriesOf(const QString &path)
{
    QFile file(path);
    QList<Entry> entries;
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            entries += readEntry(xml, context);
    }
    return xml.hasError() ? QList<Entry>() : entries;
}

QSet<QString> keysOf(const QString &path)
{
    QSet<QString> keys;
    for (const Entry &entry : entriesOf(path))
        keys += entry.key();
    return keys;
}

// "%1", "%n" … as often as they occur, and the letter of the keyboard shortcut.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?(\\d|n)"));
    QStringList places;
    for (auto matches = place.globalMatch(text); matches.hasNext();)
        places += matches.next().captured();
    places.sort();
    return places;
}

QString shortcutIn(const QString &text)
{
    static const QRegularExpression shortcut(QStringLiteral("&(\\w)"));
    return shortcut.match(text).captured(1).toUpper();
}

// Half-width signs between full-width ones, and the other way round in Korean, look like slips.
bool hasWrongPunctuation(const QString &text, const QString &language)
{
    static const QRegularExpression halfWidth(
        QStringLiteral("[\\p{Han}\\p{Hiragana}\\p{Katakana}][,.;:!?]|[,;:!?][\\p{Han}\\p{Hiragana}\\p{Katakana}]"));
    static const QRegularExpression fullWidth(QStringLiteral("[，。；：！？、（）「」]"));
    if (language == QLatin1String("en"))
        return false;
    return (language == QLatin1String("ko") ? fullWidth : halfWidth).match(text).hasMatch();
}

QString tool(const QString &name)
{
    const QString ofQt =
        QStandardPaths::findExecutable(name, {QLibraryInfo::path(QLibraryInfo::BinariesPath),
                                              QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath)});
    return ofQt.isEmpty() ? QStandardPaths::findExecutable(name) : ofQt;
}

// What is in one list and not in the other, readable.
QString difference(const QSet<QString> &some, const QSet<QString> &others)
{
    const QSet<QString> rest = QSet<QString>(some).subtract(others);
    return QStringList(rest.begin(), rest.end()).join(u'\n');
}

bool copyCatalogues(const QString &folder)
{
    for (const QFileInfo &file : catalogueFolder().entryInfoList({QStringLiteral("trilateral_*.ts")}))
        if (!QFile::copy(file.filePath(), QDir(folder).filePath(file.fileName())))
            return false;
    return true;
}

} // namespace

class tst_translations : public QObject
{
    Q_OBJECT
private slots:
    void noEntryIsUnfinished_data() { listCatalogues(); }
    void noEntryIsUnfinished()
    {
        QFETCH(QString, path);
        const QList<Entry> entries = entriesOf(path);
        QVERIFY(!entries.isEmpty());
        for (const Entry &entry : entries) {
            QVERIFY2(entry.type.isEmpty(), qPrintable(entry.key()));
            for (const QString &text : entry.texts)
                QVERIFY2(!text.isEmpty(), qPrintable(entry.key()));
        }
    }

    void numbersHaveTheFormsOfTheLanguage_data() { listCatalogues(); }
    void numbersHaveTheFormsOfTheLanguage()
    {
        QFETCH(QString, path);
        QFETCH(QString, language);
        for (const Entry &entry : entriesOf(path))
            QVERIFY2(entry.texts.size() == (entry.hasNumber && language == QLatin1String("en") ? 2 : 1),
                     qPrintable(entry.key()));
    }

    void placesForValuesSurvive_data() { listCatalogues(); }
    void placesForValuesSurvive()
    {
        QFETCH(QString, path);
        for (const Entry &entry : entriesOf(path))
            for (const QString &text : entry.texts) {
                QVERIFY2(placesIn(text) == placesIn(entry.source), qPrintable(entry.key()));
                QVERIFY2(shortcutIn(text) == shortcutIn(entry.source), qPrintable(entry.key()));
            }
    }

    void punctuationSuitsTheLanguage_data() { listCatalogues(); }
    void punctuationSuitsTheLanguage()
    {
        QFETCH(QString, path);
        QFETCH(QString, language);
        for (const Entry &entry : entriesOf(path))
            for (const QString &text : entry.texts)
                QVERIFY2(!hasWrongPunctuation(text, language), qPrintable(text));
    }

    void allLanguagesHaveTheSameEntries()
    {
        const QSet<QString> chinese = keysOf(catalogueFolder().filePath(QStringLiteral("trilateral_zh.ts")));
        for (const char *name : {"trilateral_ja.ts", "trilateral_ko.ts"}) {
            const QSet<QString> keys = keysOf(catalogueFolder().filePath(QLatin1String(name)));
            QCOMPARE(difference(chinese, keys), QString());
            QCOMPARE(difference(keys, chinese), QString());
        }
    }

    void englishKnowsOneFromMany()
    {
        for (const Entry &entry : entriesOf(catalogueFolder().filePath(QStringLiteral("trilateral_en.ts")))) {
            QCOMPARE(entry.texts.size(), 2);
            QVERIFY2(entry.texts[0] != entry.texts[1] || !entry.source.contains(QLatin1String("(s)")),
                     qPrintable(entry.key()));
            QVERIFY2(!entry.texts.join(u' ').contains(QLatin1String("(s)")), qPrintable(entry.key()));
        }
    }

    // "ninja translations" brings the files up to date; then translate what is unfinished.
    void theCodeHasNoOtherSentences()
    {
        const QString lupdate = tool(QStringLiteral("lupdate"));
        const QString cmake = tool(QStringLiteral("cmake"));
        if (lupdate.isEmpty() || cmake.isEmpty())
            QSKIP("Without lupdate and cmake the code cannot be searched for sentences.");
        const QTemporaryDir folder;
        QVERIFY(copyCatalogues(folder.path()));
        QCOMPARE(QProcess::execute(cmake,
                                   {QStringLiteral("-DLUPDATE=") + lupdate, QStringLiteral("-DFOLDER=") + folder.path(),
                                    QStringLiteral("-P"), catalogueFolder().filePath(QStringLiteral("extract.cmake"))}),
                 0);
        for (const char *name : {"trilateral_en.ts", "trilateral_zh.ts", "trilateral_ja.ts", "trilateral_ko.ts"}) {
            const QSet<QString> kept = keysOf(catalogueFolder().filePath(QLatin1String(name)));
            const QSet<QString> found = keysOf(folder.filePath(QLatin1String(name)));
            QCOMPARE(difference(found, kept), QString()); // in the code, not translated
            QCOMPARE(difference(kept, found), QString()); // translated, no longer in the code
        }
    }

private:
    static void listCatalogues()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("language");
        for (const QFileInfo &file : catalogueFolder().entryInfoList({QStringLiteral("*.ts")}))
            QTest::newRow(qPrintable(file.fileName())) << file.filePath() << file.completeBaseName().section(u'_', 1);
    }
};

QTEST_APPLESS_MAIN(tst_translations)
#include "tst_translations.moc"
