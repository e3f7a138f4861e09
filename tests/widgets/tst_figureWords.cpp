// SPDX-License-Identifier: GPL-3.0-or-later
// Every word that a picture may contain is there in every language.
#include "widgets/view/words.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace trilateral;

namespace
{

struct Source {
    QByteArray text;
    bool hasNumber = false;
};

// As they are marked in the code.
QList<Source> markedSources()
{
    static const QRegularExpression mark(
        QStringLiteral("QT_TRANSLATE(_N)?_NOOP\\(\\s*\"Figure\",\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*\\)"));
    QList<Source> sources;
    for (const char *folder : {"/widgets", "/app"}) {
        QDirIterator files(QStringLiteral(SOURCE_DIR) + QLatin1String(folder), {QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            auto matches = mark.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const auto match = matches.next();
                sources.append({match.captured(2).toUtf8(), !match.captured(1).isEmpty()});
            }
        }
    }
    return sources;
}

} // namespace

class tst_figureWords : public QObject
{
    Q_OBJECT
private slots:
    void everyMarkedWordIsTranslated()
    {
        const QList<Source> sources = markedSources();
        QVERIFY(sources.size() > 8);
        for (const Source &source : sources)
            for (const Language language : {Language::Chinese, Language::Japanese, Language::Korean}) {
                const int number = source.hasNumber ? 3 : -1;
                QVERIFY2(inLanguage(language, source.text.constData(), number) !=
                             inLanguage(Language::English, source.text.constData(), number),
                         source.text.constData());
            }
    }
    void placesForValuesSurviveTranslation()
    {
        for (const Source &source : markedSources())
            for (const Language language : allLanguages) {
                const QString word = inLanguage(language, source.text.constData(), source.hasNumber ? 42 : -1);
                QCOMPARE(word.contains(QStringLiteral("42")), source.text.contains("%n"));
                for (const char *place : {"%1", "%2"})
                    QCOMPARE(word.contains(QLatin1String(place)), source.text.contains(place));
            }
    }
    void englishKnowsOneFromMany()
    {
        QCOMPARE(inLanguage(Language::English, "%n month(s)", 1), QStringLiteral("1 month"));
        QCOMPARE(inLanguage(Language::English, "%n month(s)", 53), QStringLiteral("53 months"));
    }
    void anUnknownWordStandsAsItIs()
    {
        QCOMPARE(inLanguage(Language::Korean, "a thing nobody translates"),
                 QStringLiteral("a thing nobody translates"));
    }
};

QTEST_GUILESS_MAIN(tst_figureWords)
#include "tst_figureWords.moc"
