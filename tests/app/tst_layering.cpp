// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the include lines: on Debian a Qt Widgets header compiles with only Qt6::Core linked, so the linker alone does
// not guard the layers.
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

namespace
{

struct Include {
    QString file;
    QString target;
};

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sourcesIn(const QString &folder)
{
    QStringList files;
    QDirIterator it(QStringLiteral(SOURCE_DIR "/") + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                    QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next();
    return files;
}

QList<Include> includesIn(const QString &folder)
{
    static const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
                                         QRegularExpression::MultilineOption);
    QList<Include> includes;
    for (const QString &file : sourcesIn(folder)) {
        auto match = line.globalMatch(textOf(file));
        while (match.hasNext())
            includes.append({file, match.next().captured(1)});
    }
    return includes;
}

// The includes of the folder whose target fits the pattern, as one readable text; empty where all is well.
QString breaches(const QString &folder, const QString &pattern)
{
    const QRegularExpression forbidden(pattern);
    QStringList found;
    for (const Include &include : includesIn(folder))
        if (forbidden.match(include.target).hasMatch())
            found << include.file + QStringLiteral(" includes ") + include.target;
    return found.join(QLatin1Char('\n'));
}

} // namespace

class TestLayering : public QObject
{
    Q_OBJECT
private slots:
    void theReaderFindsIncludes() { QVERIFY(includesIn(QStringLiteral("model")).size() > 50); }

    void modelSeesNoGui()
    {
        QCOMPARE(
            breaches(QStringLiteral("model"),
                     QStringLiteral("^(widgets/|app/|QtGui|QtWidgets|QtCharts|QtSvg|QtPrintSupport|QtConcurrent)"
                                    "|^Q(Widget|Painter|Color|Font|Pixmap|Image|Pen|Brush|Polygon|Gui|Icon|Thread)")),
            QString());
    }

    void widgetsDoNotSeeTheApp() { QCOMPARE(breaches(QStringLiteral("widgets"), QStringLiteral("^app/")), QString()); }

    void modelFoldersIncludeOnlyToTheLeft_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("toTheRight");
        const QStringList order{QStringLiteral("base"),     QStringLiteral("time"),        QStringLiteral("document"),
                                QStringLiteral("snapshot"), QStringLiteral("query"),       QStringLiteral("analysis"),
                                QStringLiteral("layout"),   QStringLiteral("exploration"), QStringLiteral("story"),
                                QStringLiteral("dataset")};
        for (qsizetype i = 0; i < order.size(); ++i)
            QTest::newRow(qPrintable(order[i])) << order[i] << order.mid(i + 1).join(QLatin1Char('|'));
    }

    void modelFoldersIncludeOnlyToTheLeft()
    {
        QFETCH(QString, folder);
        QFETCH(QString, toTheRight);
        if (toTheRight.isEmpty())
            return;
        QCOMPARE(breaches(QStringLiteral("model/") + folder, QStringLiteral("^model/(%1)/").arg(toTheRight)),
                 QString());
    }

    void viewsNeverKnowEachOther_data()
    {
        QTest::addColumn<QString>("view");
        for (const char *view : {"timeline", "network", "details", "filters", "search", "tables", "charts"})
            QTest::newRow(view) << QString::fromLatin1(view);
    }

    void viewsNeverKnowEachOther()
    {
        QFETCH(QString, view);
        QStringList others{QStringLiteral("timeline"), QStringLiteral("network"), QStringLiteral("details"),
                           QStringLiteral("filters"),  QStringLiteral("search"),  QStringLiteral("tables"),
                           QStringLiteral("charts")};
        others.removeAll(view);
        QCOMPARE(breaches(QStringLiteral("widgets/") + view,
                          QStringLiteral("^widgets/(%1)/").arg(others.join(QLatin1Char('|')))),
                 QString());
    }

    // The compiler sees one of them at a time, the linker takes the code of either for both.
    void noNameStandsForTwoTypes()
    {
        static const QRegularExpression type(
            QStringLiteral("^(?:struct|class) (\\w+)(?: final)?(?: ?: [^{;]*)?\\s*\\{"),
            QRegularExpression::MultilineOption);
        QMap<QString, QString> fileOf;
        for (const QString &folder : {QStringLiteral("model"), QStringLiteral("widgets"), QStringLiteral("app")})
            for (const QString &file : sourcesIn(folder)) {
                if (!file.endsWith(QLatin1String(".h")))
                    continue;
                for (auto match = type.globalMatch(textOf(file)); match.hasNext();) {
                    QString &first = fileOf[match.next().captured(1)];
                    QVERIFY2(first.isEmpty(), qPrintable(first + QStringLiteral(" and ") + file));
                    first = file;
                }
            }
        QVERIFY(fileOf.size() > 200);
    }

    // Whatever else names igraph or printing would have their libraries loaded at every start.
    void onlyModulesNameLargeLibraries()
    {
        for (const QString &folder : {QStringLiteral("model"), QStringLiteral("widgets"), QStringLiteral("app")}) {
            QString found = breaches(folder, QStringLiteral("^igraph/|^QPrint"));
            found.remove(QRegularExpression(QStringLiteral("[^\n]*/(widgets/charts|model/analysis/igraph)/[^\n]*\n?")));
            QCOMPARE(found, QString());
        }
    }

    void onlyTheChartsFolderNamesQtCharts()
    {
        for (const QString &folder : {QStringLiteral("model"), QStringLiteral("app")})
            QCOMPARE(breaches(folder, QStringLiteral("^QtCharts|^QChart")), QString());
        QString found = breaches(QStringLiteral("widgets"), QStringLiteral("^QtCharts|^QChart"));
        found.remove(QRegularExpression(QStringLiteral("[^\n]*/widgets/charts/[^\n]*\n?")));
        QCOMPARE(found, QString());
    }
};

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
