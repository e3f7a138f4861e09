// SPDX-License-Identifier: GPL-3.0-or-later
// Figures and data on their way out of the window, and figures on their way back into it.
#include "app/actions.h"
#include "app/cli/figureFrame.h"
#include "app/mainWindow.h"
#include "app/mainWindowData.h"
#include "app/session.h"
#include "model/analysis/chart.h"
#include "widgets/charts/chartPanel.h"
#include "widgets/dialogs/messageBar.h"
#include "widgets/figure/figure.h"
#include "widgets/view/fontTextMeasure.h"

#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace trilateral;

namespace
{

const QString organisation = QStringLiteral("trilateral-figures-test");

struct Desk {
    Settings settings{organisation};
    Session session;
    MainWindow window{session, settings};

    Desk()
    {
        QSignalSpy finished(&window, &MainWindow::finished);
        session.open(QStringLiteral(RECORD_FILE));
        window.resize(1280, 720);
        window.show();
        if (finished.isEmpty())
            (void)finished.wait(10000);
    }
    void drop(const QString &file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window, &enter);
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window, &drop);
    }
};

ExplorationState someState()
{
    ExplorationState state;
    state.filter.facets[QStringLiteral("kind")] = {QStringLiteral("meeting")};
    state.filter.window = DayRange{dayFromDate({2008, 1, 1}), dayFromDate({2020, 12, 31})};
    state.charts.areShares = true;
    state.network.seed = 7;
    state.timeline.lanes = QStringLiteral("country");
    return state;
}

} // namespace

class tst_windowFigures : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] FramePtr frame() { return m_desk->session.exploration().frame(); }
    void writeAndWait(const QString &name)
    {
        writeDataInTask(m_desk->window, m_desk->session, path(name));
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->session.tasks().isRunning(QStringLiteral("data")), 20000);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        Settings(organisation).setLanguage(Language::English);
        m_desk = std::make_unique<Desk>();
        QVERIFY(frame());
    }
    void cleanupTestCase() { m_desk.reset(); }
    void everyViewComesBackFromItsFigure_data()
    {
        QTest::addColumn<QString>("view");
        QTest::addColumn<QString>("suffix");
        QStringList views{QStringLiteral("timeline"), QStringLiteral("network"), QStringLiteral("matrix:positions"),
                          QStringLiteral("matrix:countries"), QStringLiteral("triangle")};
        for (const QString &name : chartNames(*frame()->snapshot))
            views += viewOfChart(name);
        const QStringList suffixes = figureSuffixes();
        for (qsizetype i = 0; i < views.size(); ++i) // every view, the formats in turn
            for (const QString &suffix : i < 2 ? suffixes : QStringList{suffixes[i % suffixes.size()]})
                QTest::addRow("%s %s", qPrintable(views[i]), qPrintable(suffix)) << views[i] << suffix;
    }
    void everyViewComesBackFromItsFigure()
    {
        QFETCH(QString, view);
        QFETCH(QString, suffix);
        Exploration &exploration = m_desk->session.exploration();
        exploration.setState(ExplorationState());
        FigureSpec spec;
        spec.view = view;
        spec.size = {800, 500};
        const FontTextMeasure measure;
        NoProgress progress;
        const auto made =
            figureFrame(exploration.frame()->snapshot, someState(), view == QLatin1String("network"), progress);
        QVERIFY(made);
        const FramePtr drawn = *made;
        const QString file = path(QStringLiteral("figure.") + suffix);
        const auto written = writeFigure(spec, *drawn, drawFigure(spec, *drawn, measure), file, progress);
        QVERIFY2(written, qPrintable(written ? QString() : written.errorText()));
        m_desk->drop(file);
        QTRY_COMPARE(exploration.state().filter, someState().filter);
        QCOMPARE(exploration.state().charts, someState().charts);
        QCOMPARE(exploration.state().network.seed, someState().network.seed);
        QCOMPARE(exploration.state().timeline.lanes, someState().timeline.lanes);
        if (const auto name = chartOfView(view)) {
            QTRY_VERIFY(m_desk->window.findChild<ChartPanel *>());
            QTRY_COMPARE(m_desk->window.findChild<ChartPanel *>()->chartName(), *name);
            QVERIFY(m_desk->window.findChild<ChartPanel *>()->isVisible());
        }
    }
    void filteredRecordsAreWrittenInEveryFormat_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"folder", "data.json", "data.gexf", "data.graphml", "data.ics", "data.xlsx", "data.bib", "data.csl.json"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void filteredRecordsAreWrittenInEveryFormat()
    {
        QFETCH(QString, name);
        m_desk->session.exploration().setState(someState());
        writeAndWait(name);
        QVERIFY2(QFileInfo::exists(path(name)), qPrintable(m_desk->window.messages().sentence()));
        QVERIFY(m_desk->window.statusBar()->currentMessage().contains(name));
        if (name == QLatin1String("folder"))
            QVERIFY(QDir(path(name)).exists(QStringLiteral("events.csv")));
    }
    void whatCannotBeWrittenIsToldInOneSentence()
    {
        QFile old(path(QStringLiteral("no.folder.json")));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        writeAndWait(QStringLiteral("no.folder.json/data.json"));
        QVERIFY(m_desk->window.messages().sentence().contains(QLatin1String("no.folder.json")));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
    }
    void aCancelledExportLeavesTheOldFile()
    {
        m_desk->session.exploration().setState(ExplorationState());
        QFile old(path(QStringLiteral("kept.json")));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        writeDataInTask(m_desk->window, m_desk->session, old.fileName());
        m_desk->session.tasks().cancel(QStringLiteral("data"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->session.tasks().isRunning(QStringLiteral("data")), 20000);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
    }
    void theLastChoicesAreRemembered()
    {
        FigureSpec spec;
        spec.view = QStringLiteral("network");
        spec.size = {1234, 567};
        spec.scale = 2.5;
        spec.theme = Theme::Print;
        spec.isTransparent = true;
        spec.hasLegend = false;
        spec.hasSources = false;
        Settings(organisation).setFigure(spec, QStringLiteral("/x/last.svg"));
        Settings(organisation).setDataFile(QStringLiteral("/x/last.gexf"));
        const FigureSpec again = Settings(organisation).figure();
        QCOMPARE(again.size, spec.size);
        QCOMPARE(again.scale, spec.scale);
        QCOMPARE(again.theme, spec.theme);
        QVERIFY(again.isTransparent && !again.hasLegend && !again.hasSources);
        QCOMPARE(Settings(organisation).figureFile(), QStringLiteral("/x/last.svg"));
        QCOMPARE(Settings(organisation).dataFile(), QStringLiteral("/x/last.gexf"));
    }
    void dataAndFiguresAreInTheMenu()
    {
        const QList<QAction *> all = m_desk->window.actions().all();
        QVERIFY(all.contains(m_desk->window.actions().exportFigure));
        QVERIFY(all.contains(m_desk->window.actions().exportData));
        QVERIFY(!m_desk->window.actions().exportData->text().isEmpty());
    }
};

QTEST_MAIN(tst_windowFigures)
#include "tst_windowFigures.moc"
