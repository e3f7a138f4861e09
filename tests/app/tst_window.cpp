// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "app/mainWindow.h"
#include "app/mainWindowStatus.h"
#include "app/session.h"
#include "model/snapshot/days.h"
#include "widgets/charts/chartPanel.h"
#include "widgets/details/detailsPanel.h"
#include "widgets/dialogs/messageBar.h"
#include "widgets/figure/figureState.h"
#include "widgets/filters/facetPanel.h"
#include "widgets/view/motion.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace trilateral;

namespace
{

const QString record = QStringLiteral(RECORD_FILE);
const QString organisation = QStringLiteral("trilateral-explorer-test");

// A window as a user has it, with settings of its own.
struct Desk {
    Settings settings{organisation};
    Session session;
    MainWindow window{session, settings};

    explicit Desk(const QString &file = record)
    {
        QSignalSpy finished(&window, &MainWindow::finished);
        session.open(file);
        window.resize(1280, 720);
        window.show();
        if (finished.isEmpty())
            (void)finished.wait(10000);
    }
    [[nodiscard]] Exploration &exploration() { return session.exploration(); }
    [[nodiscard]] QDockWidget &dock(const char *name) const
    {
        return *window.findChild<QDockWidget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString title() const { return window.findChild<QLabel *>(QStringLiteral("documentTitle"))->text(); }
    // The id of the first record of a base.
    [[nodiscard]] QString first(Base base)
    {
        const SnapshotPtr snapshot = exploration().frame()->snapshot;
        return snapshot->id(row(snapshot->rows(base).first));
    }
};

QString brokenFile(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("broken.trilateral")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("not a document");
    return file.fileName();
}

QString viewed(Desk &desk)
{
    const FramePtr frame = desk.exploration().frame();
    return viewSentence(*frame, knownDays(*frame->snapshot, frame->snapshot->rows(Base::Event)));
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void theDocumentFillsTheWindow();
    void panelsComeAfterTheFirstFrame();
    void docksCloseAndComeBack();
    void chartsComeWhenTheyAreAskedFor();
    void placeAndChoicesAreRemembered();
    void aBrokenFileLeavesTheFormerDocument();
    void aMessageGoesWithTheNextFileThatOpens();
    void aDroppedFileIsOpened();
    void aDroppedFigureBringsItsViewBack();
    void themesColourTheWholeWindow();
    void motionIsLeftOutWhereTheUserSaysSo();
    void languagesRenameTheDocument();
    void aSelectionIsDescribedAndCounted();
    void escapeStepsBackAndTheTrailWalks();
    void fitShowsEverythingAgain();
    void anAddressIsShownBeforeItIsOpened();
    void theStatusSaysWhatIsInView();

private:
    QTemporaryDir m_folder;
};

void TestWindow::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestWindow::init()
{
    QSettings(QSettings::IniFormat, QSettings::UserScope, organisation, QStringLiteral("explorer")).clear();
    Settings(organisation).setLanguage(Language::English);
    Settings(organisation).setTheme(ThemeChoice::Light);
}

void TestWindow::theDocumentFillsTheWindow()
{
    Desk desk;
    const DatasetInfo &info = desk.exploration().frame()->snapshot->info;
    QCOMPARE(desk.title(), info.title.by[0]);
    QVERIFY(desk.window.windowTitle().contains(info.title.by[0]));
    QVERIFY(desk.window.messages().sentence().isEmpty());
}

void TestWindow::panelsComeAfterTheFirstFrame()
{
    Settings settings(organisation);
    Session session;
    MainWindow window(session, settings);
    QVERIFY(!window.findChild<FacetPanel *>());
    window.finish();
    QVERIFY(window.findChild<FacetPanel *>());
    QVERIFY(window.findChild<DetailsPanel *>());
    window.finish();
    QCOMPARE(window.findChildren<FacetPanel *>().size(), 1);
}

void TestWindow::docksCloseAndComeBack()
{
    Desk desk;
    QVERIFY(desk.dock("facets").isVisible());
    desk.window.actions().showFacets->trigger();
    QVERIFY(!desk.dock("facets").isVisible());
    QVERIFY(!desk.window.actions().showFacets->isChecked());
    desk.dock("details").close();
    QVERIFY(!desk.window.actions().showDetails->isChecked());
    desk.window.actions().showFacets->trigger();
    desk.window.actions().showDetails->trigger();
    QVERIFY(desk.dock("facets").isVisible());
    QVERIFY(desk.dock("details").isVisible());
}

void TestWindow::chartsComeWhenTheyAreAskedFor()
{
    Desk desk;
    QVERIFY(desk.dock("charts").isHidden());
    QVERIFY(!desk.window.actions().showCharts->isChecked());
    QVERIFY(!desk.window.findChild<ChartPanel *>());
    desk.window.actions().showCharts->trigger();
    QVERIFY(desk.dock("charts").isVisible());
    const auto *panel = desk.window.findChild<ChartPanel *>();
    QVERIFY(panel);
    QTRY_VERIFY(!panel->table().isEmpty());
}

void TestWindow::placeAndChoicesAreRemembered()
{
    {
        Desk desk;
        desk.window.resize(1111, 666);
        desk.window.actions().showFacets->trigger();
        desk.window.addDockWidget(Qt::LeftDockWidgetArea, &desk.dock("details"));
        desk.window.setTheme(ThemeChoice::Dark);
        desk.window.setLanguage(Language::Japanese);
        desk.window.close();
    }
    Settings settings(organisation);
    Session session;
    MainWindow window(session, settings);
    QCOMPARE(window.size(), QSize(1111, 666));
    QVERIFY(window.findChild<QDockWidget *>(QStringLiteral("facets"))->isHidden());
    QCOMPARE(window.dockWidgetArea(window.findChild<QDockWidget *>(QStringLiteral("details"))), Qt::LeftDockWidgetArea);
    QCOMPARE(settings.theme(), ThemeChoice::Dark);
    QCOMPARE(session.exploration().state().language, Language::Japanese);
}

void TestWindow::aBrokenFileLeavesTheFormerDocument()
{
    Desk desk;
    const SnapshotPtr before = desk.exploration().frame()->snapshot;
    desk.session.open(brokenFile(m_folder));
    QTRY_VERIFY(!desk.window.messages().sentence().isEmpty());
    QVERIFY(desk.window.messages().sentence().contains(QStringLiteral("broken.trilateral")));
    QCOMPARE(desk.exploration().frame()->snapshot, before);
    QVERIFY(desk.window.isEnabled());
}

void TestWindow::aMessageGoesWithTheNextFileThatOpens()
{
    Desk desk;
    desk.session.open(brokenFile(m_folder));
    QTRY_VERIFY(!desk.window.messages().sentence().isEmpty());
    desk.session.open(QStringLiteral(RECORD_FILE));
    QTRY_VERIFY(desk.window.messages().sentence().isEmpty());
    desk.session.open(brokenFile(m_folder));
    QTRY_VERIFY(desk.window.findChild<MessageBar *>()->isVisible());
    QImage figure(10, 10, QImage::Format_RGB32);
    figure.setText(figureStateKey, QString::fromUtf8(packedState({QStringLiteral("timeline"), {}})));
    const QString file = m_folder.filePath(QStringLiteral("figure.png"));
    QVERIFY(figure.save(file));
    desk.session.open(file);
    QTRY_VERIFY(desk.window.findChild<MessageBar *>()->isHidden());
}

void TestWindow::aDroppedFileIsOpened()
{
    Desk desk;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(brokenFile(m_folder))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&desk.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&desk.window, &drop);
    QTRY_VERIFY(desk.window.messages().sentence().contains(QStringLiteral("broken.trilateral")));
}

void TestWindow::aDroppedFigureBringsItsViewBack()
{
    Desk desk;
    QTRY_VERIFY(desk.window.findChild<DetailsPanel *>());
    ExplorationState state;
    state.filter.facets[QStringLiteral("kind")] = {QStringLiteral("meeting")};
    QImage figure(10, 10, QImage::Format_RGB32);
    figure.setText(figureStateKey, QString::fromUtf8(packedState({QStringLiteral("chart:sources"), state})));
    const QString file = m_folder.filePath(QStringLiteral("chart.png"));
    QVERIFY(figure.save(file));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&desk.window, &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&desk.window, &drop);
    QTRY_VERIFY(desk.window.findChild<ChartPanel *>());
    QCOMPARE(desk.window.findChild<ChartPanel *>()->chartName(), QStringLiteral("sources"));
    QCOMPARE(desk.exploration().state().filter, state.filter);
}

void TestWindow::themesColourTheWholeWindow()
{
    Desk desk;
    const QColor light = desk.window.palette().color(QPalette::Window);
    desk.window.actions().themes[static_cast<std::size_t>(ThemeChoice::Dark)]->trigger();
    const QColor dark = desk.window.palette().color(QPalette::Window);
    QVERIFY(light.lightness() > 200);
    QVERIFY(dark.lightness() < 60);
    QCOMPARE(QApplication::palette().color(QPalette::Window), dark);
}

void TestWindow::motionIsLeftOutWhereTheUserSaysSo()
{
    const auto letGo = qScopeGuard([] { chooseReducedMotion(std::nullopt); });
    Desk desk;
    QAction &reduce = *desk.window.actions().reduceMotion;
    QCOMPARE(reduce.isChecked(), motionIsReduced());
    const bool before = motionIsReduced();
    reduce.trigger();
    QCOMPARE(motionIsReduced(), !before);
    QCOMPARE(Settings(organisation).reducedMotion(), std::optional(!before));
    Session session;
    Settings settings(organisation);
    MainWindow next(session, settings);
    QCOMPARE(next.actions().reduceMotion->isChecked(), !before);
}

void TestWindow::languagesRenameTheDocument()
{
    Desk desk;
    const Words title = desk.exploration().frame()->snapshot->info.title;
    for (std::size_t i = 0; i < allLanguages.size(); ++i) {
        desk.window.actions().languages[i]->trigger();
        QCOMPARE(desk.title(), title.in(allLanguages[i]).text);
        QCOMPARE(desk.exploration().state().language, allLanguages[i]);
        QVERIFY(desk.window.actions().languages[i]->isChecked());
    }
}

void TestWindow::aSelectionIsDescribedAndCounted()
{
    Desk desk;
    desk.exploration().select({desk.first(Base::Event)});
    const QString sentence = viewed(desk);
    QVERIFY2(sentence.contains(QStringLiteral("1 selected")), qPrintable(sentence));
}

void TestWindow::escapeStepsBackAndTheTrailWalks()
{
    Desk desk;
    const QString id = desk.first(Base::Event);
    desk.exploration().select({id});
    QVERIFY(desk.window.actions().back->isEnabled());
    desk.window.actions().escape->trigger();
    QVERIFY(desk.exploration().state().selection.isEmpty());
    desk.window.actions().back->trigger();
    QCOMPARE(desk.exploration().state().selection, QStringList{id});
    desk.window.actions().forward->trigger();
    QVERIFY(desk.exploration().state().selection.isEmpty());
}

void TestWindow::fitShowsEverythingAgain()
{
    Desk desk;
    desk.exploration().change([](ExplorationState &state) {
        state.timeline.from = 1;
        state.timeline.to = 2;
        state.network.zoom = 7;
    });
    desk.window.actions().fit->trigger();
    const ExplorationState &state = desk.exploration().state();
    QCOMPARE(state.timeline.from, state.timeline.to);
    QCOMPARE(state.network.zoom, 0.0);
}

void TestWindow::anAddressIsShownBeforeItIsOpened()
{
    Desk desk;
    auto *details = desk.window.findChild<DetailsPanel *>();
    QVERIFY(details);
    emit details->addressFollowed(QStringLiteral("https://example.org/page"));
    QVERIFY(desk.window.messages().sentence().contains(QStringLiteral("https://example.org/page")));
}

void TestWindow::theStatusSaysWhatIsInView()
{
    Desk desk;
    const QString all = viewed(desk);
    QVERIFY2(all.contains(QStringLiteral("records in view")), qPrintable(all));
    desk.exploration().setBrush(DayRange{dayFromDate({2011, 1, 1}), dayFromDate({2012, 12, 31})}, TrailStep::New);
    const QString brushed = viewed(desk);
    QVERIFY2(brushed.endsWith(QStringLiteral("2011 – 2012")), qPrintable(brushed));
    QVERIFY(!knowledgeSentence(*desk.exploration().frame()).isEmpty());
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
