// SPDX-License-Identifier: GPL-3.0-or-later
// The program knows no country and no official: their names stand in the dataset, never in C++.
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

namespace
{

QStringList namesIn(const QString &line)
{
    // The columns after id and kind: en, zh, ja, ko. Names hold no commas; a quoted one is left out.
    return line.split(QLatin1Char(',')).mid(2, 4);
}

QStringList countryAndOfficialNames()
{
    QStringList names;
    QDirIterator files(QStringLiteral(SOURCE_DIR "/resources/dataset"), {QStringLiteral("entities*.csv")}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine());
            if (line.startsWith(QStringLiteral("country/")) || line.startsWith(QStringLiteral("official/")))
                names += namesIn(line);
        }
    }
    names.removeIf([](const QString &name) { return name.size() < 2 || name.contains(QLatin1Char('"')); });
    names.removeDuplicates();
    return names;
}

QStringList breaches(const QString &folder, const QRegularExpression &pattern)
{
    QStringList found;
    QDirIterator it(QStringLiteral(SOURCE_DIR "/") + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                    QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto match = pattern.match(QString::fromUtf8(file.readAll()));
        if (match.hasMatch())
            found << file.fileName() + QStringLiteral(" names ") + match.captured();
    }
    return found;
}

} // namespace

class TestNeutralCode : public QObject
{
    Q_OBJECT
private slots:
    void noCountryOrOfficialStandsInTheCode()
    {
        QStringList names = countryAndOfficialNames();
        QVERIFY2(names.size() > 200, qPrintable(QString::number(names.size())));
        for (QString &name : names)
            name = QRegularExpression::escape(name);
        const QRegularExpression pattern(
            QStringLiteral("(?<![A-Za-z])(%1)(?![A-Za-z])").arg(names.join(QLatin1Char('|'))));
        QVERIFY(pattern.isValid());
        for (const char *folder : {"model", "widgets", "app"})
            QCOMPARE(breaches(QString::fromLatin1(folder), pattern).join(QLatin1Char('\n')), QString());
    }
};

QTEST_APPLESS_MAIN(TestNeutralCode)
#include "tst_neutralCode.moc"
