// SPDX-License-Identifier: GPL-3.0-or-later
// A list of one's own in the window, from nothing: a new document, pasted rows, a network file, two records made one.
#include "app/actions.h"
#include "app/mainWindow.h"
#include "app/mainWindowCommands.h"
#include "app/mainWindowEditing.h"
#include "app/session.h"
#include "model/document/documentFile.h"
#include "widgets/dialogs/emptyState.h"
#include "widgets/dialogs/importDialog.h"
#include "widgets/dialogs/messageBar.h"
#include "widgets/tables/recordTable.h"
#include "widgets/tables/tablePanel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>

using namespace trilateral;

namespace
{

const QString organisation = QStringLiteral("trilateral-explorer-test");

struct Desk {
    Settings settings{organisation};
    Session session;
    MainWindow window{session, settings};

    Desk()
    {
        QSignalSpy finished(&window, &MainWindow::finished);
        session.setBundled(QStringLiteral(RECORD_FILE));
        session.open(QStringLiteral(RECORD_FILE));
        window.resize(1280, 720);
        window.show();
        if (finished.isEmpty())
            (void)finished.wait(10000);
    }
    ~Desk() { window.editing()->editing().leave(); }
    Q_DISABLE_COPY_MOVE(Desk)
    [[nodiscard]] SnapshotPtr snapshot() { return session.exploration().wholeSnapshot(); }
    [[nodiscard]] bool settled()
    {
        return QTest::qWaitFor([this] { return session.isIdle(); }, 10000);
    }
    bool makeList(const QString &file) { return window.findChild<WindowCommands *>()->makeListAt(file) && settled(); }
    [[nodiscard]] RecordTable &table()
    {
        window.actions().showTables->trigger();
        (void)QTest::qWaitFor([this] { return window.findChild<TablePanel *>() != nullptr; }, 5000);
        auto *panel = window.findChild<TablePanel *>();
        panel->setCurrentWidget(&panel->records());
        return panel->records();
    }
    static void enter(RecordTable &table, const QString &id, RecordTableModel::Column column, const QString &text)
    {
        RecordTableModel &model = table.model();
        (void)model.setData(model.index(model.rowOf(id), static_cast<int>(column)), text, Qt::EditRole);
    }
    [[nodiscard]] QString nameOf(const QString &id)
    {
        return snapshot()->name(snapshot()->find(id), Language::English).text;
    }
    [[nodiscard]] bool isEmptyStateShown() const
    {
        const auto *state = window.findChild<EmptyState *>();
        return state && state->isVisible();
    }
};

RecordDraft actor(const char *name)
{
    RecordDraft draft;
    draft.kind = QStringLiteral("actor");
    draft.name.by[0] = QString::fromLatin1(name);
    return draft;
}

} // namespace

class TestOwnList : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
        Settings(organisation).setLanguage(Language::English);
    }
    void anEmptyListSaysWhatToDo();
    void documentsThatWereOpenAreInTheMenu();
    void rowsOfASpreadsheetArePasted();
    void aNetworkFileIsImportedAndRemoved();
    void anImportThatWasUndoneIsNoLongerOffered();
    void anImportThatWasDoneWhenItWasCancelledIsShown();
    void twoRecordsBecomeOne();
    void aCellOfATableChangesTheRecord();
    void aCellOfWhatCameAlongBecomesACorrection();
    void addressesAreShownBeforeTheyOpen();

public slots:
    void opened(const QUrl &address) { m_opened << address; }

private:
    // The import's form, as soon as it is there.
    void acceptForm()
    {
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, timer, [timer] {
            if (auto *form = qobject_cast<ImportDialog *>(QApplication::activeModalWidget())) {
                timer->deleteLater();
                form->accept();
            }
        });
        timer->start(10);
    }
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    std::unique_ptr<QTemporaryDir> m_folder;
    QList<QUrl> m_opened;
};

void TestOwnList::anEmptyListSaysWhatToDo()
{
    Desk desk;
    QVERIFY(!desk.isEmptyStateShown());
    QVERIFY(desk.makeList(path("mine.trilateral")));
    QCOMPARE(desk.snapshot()->count(), std::size_t(0));
    QVERIFY(desk.isEmptyStateShown());
    QCOMPARE(desk.window.findChild<EmptyState *>()->findChildren<QPushButton *>().size(), 4);
    QVERIFY(desk.window.editing()->add(actor("Ada")));
    QVERIFY(desk.settled());
    QCOMPARE(desk.snapshot()->count(), std::size_t(1));
    QVERIFY(!desk.isEmptyStateShown());
}

void TestOwnList::documentsThatWereOpenAreInTheMenu()
{
    Desk desk;
    QVERIFY(desk.makeList(path("first.trilateral")));
    QVERIFY(desk.makeList(path("second.trilateral")));
    QCOMPARE(desk.settings.recentFiles(), QStringList({path("second.trilateral"), path("first.trilateral")}));
    QMenu *menu = desk.window.actions().recent();
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().last()->trigger();
    QVERIFY(desk.settled());
    QCOMPARE(desk.session.shownFile(), path("first.trilateral"));
}

void TestOwnList::rowsOfASpreadsheetArePasted()
{
    Desk desk;
    QVERIFY(desk.makeList(path("mine.trilateral")));
    QApplication::clipboard()->setText(QStringLiteral("date\ttitle\n2025-03-22\tTea\n2025-04\tCake\n"));
    acceptForm();
    desk.window.actions().paste->trigger();
    QVERIFY(QTest::qWaitFor([&] { return desk.snapshot()->rows(Base::Event).size() == 2; }, 10000));
    QApplication::clipboard()->setText(QStringLiteral("one word"));
    desk.window.actions().paste->trigger();
    QVERIFY(desk.window.messages().sentence().contains(QStringLiteral("no table")));
}

void TestOwnList::aNetworkFileIsImportedAndRemoved()
{
    Desk desk;
    QVERIFY(desk.makeList(path("mine.trilateral")));
    acceptForm();
    desk.window.editing()->importFiles({QStringLiteral(TEST_DATA "/imports/gephi-1.3.gexf")});
    QVERIFY(QTest::qWaitFor([&] { return desk.snapshot()->rows(Base::Relation).size() == 2; }, 10000));
    QVERIFY(desk.settled());
    QVERIFY(desk.window.editing()->add(actor("Ada"))); // the offer still means the import
    QVERIFY(desk.settled());
    desk.window.messages().findChild<QPushButton *>()->click();
    QVERIFY(desk.settled());
    QCOMPARE(desk.snapshot()->count(), std::size_t(1));
    QCOMPARE(desk.nameOf(QStringLiteral("actor/ada")), QStringLiteral("Ada"));
}

void TestOwnList::anImportThatWasUndoneIsNoLongerOffered()
{
    Desk desk;
    QVERIFY(desk.makeList(path("mine.trilateral")));
    acceptForm();
    desk.window.editing()->importFiles({QStringLiteral(TEST_DATA "/imports/gephi-1.3.gexf")});
    QVERIFY(QTest::qWaitFor([&] { return desk.snapshot()->rows(Base::Relation).size() == 2; }, 10000));
    QVERIFY(desk.settled());
    QVERIFY(!desk.window.messages().sentence().isEmpty());
    QVERIFY(desk.window.editing()->editing().undo());
    QVERIFY(desk.settled());
    QVERIFY(desk.window.messages().sentence().isEmpty());
}

void TestOwnList::anImportThatWasDoneWhenItWasCancelledIsShown()
{
    Desk desk;
    QVERIFY(desk.makeList(path("mine.trilateral")));
    const QString work = desk.window.editing()->editing().work();
    std::atomic<bool> isAdded = false;
    desk.session.tasks().run(
        QStringLiteral("import"), QString(),
        [&](Progress &progress) {
            Document document(std::move(*openDocumentFileForWriting(work)));
            isAdded = *document.edit(QStringLiteral("Imported"), [](Database &database) -> Result<> {
                const Result<QString> id = writeDraft(database, actor("Ada"));
                return id ? Result<>(Nothing()) : id.error();
            });
            while (!progress.isCancelled())
                QThread::msleep(1);
            return 0;
        },
        [](int) {});
    QVERIFY(QTest::qWaitFor([&] { return isAdded.load(); }, 10000));
    desk.session.tasks().cancel(QStringLiteral("import"));
    QVERIFY(QTest::qWaitFor([&] { return desk.snapshot()->count() == 1; }, 10000));
    QCOMPARE(desk.window.editing()->editing().history().size(), std::size_t(1));
}

void TestOwnList::twoRecordsBecomeOne()
{
    Desk desk;
    QVERIFY(desk.makeList(path("mine.trilateral")));
    for (const char *name : {"Ada", "Ada Light"}) {
        QVERIFY(desk.window.editing()->add(actor(name)));
        QVERIFY(desk.settled());
    }
    QAction *merge = desk.window.actions().mergeRecords;
    QVERIFY(!merge->isEnabled());
    desk.session.exploration().select({QStringLiteral("actor/ada"), QStringLiteral("actor/ada-light")});
    QVERIFY(QTest::qWaitFor([merge] { return merge->isEnabled(); }, 5000));
    merge->trigger();
    QVERIFY(desk.settled());
    QCOMPARE(desk.snapshot()->count(), std::size_t(1));
    QCOMPARE(desk.snapshot()->names(desk.snapshot()->find(u"actor/ada")).size(), std::size_t(2));
}

void TestOwnList::aCellOfATableChangesTheRecord()
{
    Desk desk;
    QVERIFY(desk.makeList(path("mine.trilateral")));
    QVERIFY(desk.window.editing()->add(actor("Ada")));
    QVERIFY(desk.settled());
    RecordTable &table = desk.table();
    const QString id = QStringLiteral("actor/ada");
    desk.enter(table, id, RecordTableModel::Column::Name, QStringLiteral("Ada Light"));
    QVERIFY(desk.settled());
    desk.enter(table, id, RecordTableModel::Column::Date, QStringLiteral("c. 2019"));
    QVERIFY(desk.settled());
    QCOMPARE(desk.nameOf(id), QStringLiteral("Ada Light"));
    QCOMPARE(edtfFromSpan(desk.snapshot()->span[index(desk.snapshot()->find(id))]), QStringLiteral("2019~"));
    QVERIFY(desk.window.editing()->editing().undo());
    QVERIFY(desk.window.editing()->editing().undo());
    QVERIFY(desk.settled());
    QCOMPARE(desk.nameOf(id), QStringLiteral("Ada"));
    desk.session.exploration().select({id});
    table.table().setFocus();
    table.table().setCurrentIndex(table.model().index(table.model().rowOf(id), 1));
    QVERIFY(desk.window.actions().changeRecord->isEnabled());
    QTest::keyClick(&table.table(), Qt::Key_F2); // the cell, not the form that F2 opens elsewhere
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(table.table().findChild<QLineEdit *>());
    desk.enter(table, id, RecordTableModel::Column::Date, QStringLiteral("one day"));
    QVERIFY(desk.window.messages().sentence().contains(QStringLiteral("one day")));
}

void TestOwnList::aCellOfWhatCameAlongBecomesACorrection()
{
    Desk desk;
    const RowRange events = desk.snapshot()->rows(Base::Event);
    const QString id = desk.snapshot()->id(row(events.first));
    const Span before = desk.snapshot()->span[events.first];
    RecordTable &table = desk.table();
    desk.enter(table, id, RecordTableModel::Column::Date, QStringLiteral("1 April 2011"));
    QVERIFY(desk.settled());
    QVERIFY(desk.snapshot()->span[index(desk.snapshot()->find(id))] == before);
    const QString shown = table.model().index(table.model().rowOf(id), 0).data().toString();
    QVERIFY2(shown.contains(QStringLiteral("yours: 1 April 2011")), qPrintable(shown));
    QVERIFY(desk.window.editing()->editing().undo());
    QVERIFY(desk.settled());
    QVERIFY(!table.model().index(table.model().rowOf(id), 0).data().toString().contains(QStringLiteral("yours")));
}

void TestOwnList::addressesAreShownBeforeTheyOpen()
{
    Desk desk;
    const QStringList schemes{QStringLiteral("https"), QStringLiteral("http"), QStringLiteral("mailto"),
                              QStringLiteral("file"),  QStringLiteral("ftp"),  QStringLiteral("javascript")};
    for (const QString &scheme : schemes)
        QDesktopServices::setUrlHandler(scheme, this, "opened");
    auto *commands = desk.window.findChild<WindowCommands *>();
    for (const QString &scheme : schemes) {
        const QString address =
            scheme + (scheme == u"mailto" ? QStringLiteral(":a@example.org") : QStringLiteral("://example.org/a"));
        commands->offerAddress(address);
        QVERIFY(desk.window.messages().sentence().contains(address));
        const qsizetype before = m_opened.size();
        const auto *button = desk.window.messages().findChild<QPushButton *>();
        if (button && button->isVisible())
            const_cast<QPushButton *>(button)->click();
        QCOMPARE(m_opened.size() - before, schemes.indexOf(scheme) < 3 ? 1 : 0);
    }
    for (const QString &scheme : schemes)
        QDesktopServices::unsetUrlHandler(scheme);
}

QTEST_MAIN(TestOwnList)
#include "tst_ownList.moc"
