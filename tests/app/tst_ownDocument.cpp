// SPDX-License-Identifier: GPL-3.0-or-later
// A document of one's own in the window: saved under another name, given up, walked in its history, held by
// another window, and brought up to a newer record.
#include "app/actions.h"
#include "app/mainWindow.h"
#include "app/mainWindowEditing.h"
#include "app/session.h"
#include "model/document/documentFile.h"
#include "model/document/workingCopy.h"
#include "model/snapshot/snapshotBuilder.h"
#include "widgets/dialogs/historyDialog.h"
#include "widgets/dialogs/importReportDialog.h"
#include "widgets/dialogs/messageBar.h"
#include "widgets/dialogs/recordDialog.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace trilateral;

namespace
{

const QString record = QStringLiteral(RECORD_FILE);
const QString organisation = QStringLiteral("trilateral-explorer-test");
constexpr int patience = 10000; // milliseconds

struct Desk {
    Settings settings{organisation};
    Session session;
    MainWindow window{session, settings};

    explicit Desk(const QString &file = record)
    {
        QSignalSpy finished(&window, &MainWindow::finished);
        session.setBundled(record);
        session.open(file);
        window.resize(1280, 720);
        window.show();
        if (finished.isEmpty())
            (void)finished.wait(patience);
    }
    ~Desk() { editing().leave(); }
    [[nodiscard]] Editing &editing() const { return window.editing()->editing(); }
    [[nodiscard]] SnapshotPtr snapshot() { return session.exploration().frame()->snapshot; }
    [[nodiscard]] bool has(const QString &id) { return snapshot()->find(id) != Row::None; }
    [[nodiscard]] bool settled()
    {
        return QTest::qWaitFor([this] { return session.isIdle(); }, patience);
    }
    // An event of one's own of that name, in the views.
    [[nodiscard]] bool added(const char *name)
    {
        RecordDraft draft;
        draft.kind = QStringLiteral("event");
        draft.name.by[0] = QString::fromLatin1(name);
        draft.date = *spanFromEdtf(u"2025-03");
        return window.editing()->add(draft) && settled();
    }
};

const QString tea = QStringLiteral("event/tea");
const QString cake = QStringLiteral("event/cake");

// Whenever a window of that class is in front, until this goes.
template <class Dialog>
class Answer
{
public:
    explicit Answer(std::function<void(Dialog &)> answer)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [answer] {
            if (auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget()))
                answer(*dialog);
        });
        m_timer.start(10);
    }

private:
    QTimer m_timer;
};

QPushButton *buttonOf(const QWidget &dialog, const char *words)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text().remove(u'&') == QLatin1String(words))
            return button;
    return nullptr;
}

} // namespace

class TestOwnDocument : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void saveAsGoesOnInTheOtherFile();
    void revertGivesUpWhatIsNotSaved();
    void theHistoryLeadsToAnyPoint();
    void whatIsTypedStaysWhereAnotherWindowHoldsTheDocument();
    void aNewerRecordIsTakenOver();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] static QString workFolder()
    {
        return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
               QStringLiteral("/trilateral-explorer/work");
    }
    // A document of one's own with a tea in it.
    [[nodiscard]] QString ownDocument() const
    {
        const QString file = path("own.trilateral");
        Desk desk;
        return desk.added("Tea") && desk.editing().saveAs(file) ? file : QString();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOwnDocument::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestOwnDocument::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    Settings(organisation).setLanguage(Language::English);
    QDir(workFolder()).removeRecursively();
}

void TestOwnDocument::saveAsGoesOnInTheOtherFile()
{
    const QString first = ownDocument();
    const QString second = path("second.trilateral");
    Desk desk(first);
    QVERIFY(desk.added("Cake"));
    {
        const Answer<QFileDialog> answer([&second](QFileDialog &dialog) {
            dialog.findChild<QLineEdit *>()->setText(second);
            static_cast<QDialog &>(dialog).accept();
        });
        desk.window.actions().saveAs->trigger();
    }
    QCOMPARE(desk.session.shownFile(), second);
    QVERIFY(!desk.window.isWindowModified());
    QVERIFY(desk.window.windowTitle().contains(QStringLiteral("second.trilateral"))); // which of several it is
    QVERIFY(desk.added("More cake"));
    desk.window.actions().save->trigger();
    NoProgress progress;
    QVERIFY((*openDocument(second, progress))->find(u"event/more-cake") != Row::None);
    QCOMPARE((*openDocument(first, progress))->find(cake), Row::None);
}

void TestOwnDocument::revertGivesUpWhatIsNotSaved()
{
    Desk desk(ownDocument());
    QVERIFY(desk.added("Cake"));
    {
        QString title;
        const Answer<QMessageBox> stay([&title](QMessageBox &box) {
            title = box.windowTitle();
            box.reject();
        });
        desk.window.actions().revert->trigger();
        QCOMPARE(title, QStringLiteral("Revert"));
    }
    QVERIFY(desk.has(cake));
    const Answer<QMessageBox> give([](QMessageBox &box) { buttonOf(box, "Give them up")->click(); });
    desk.window.actions().revert->trigger();
    QVERIFY(desk.settled());
    QVERIFY(!desk.has(cake));
    QVERIFY(desk.has(tea));
    QVERIFY(!desk.window.isWindowModified());
}

void TestOwnDocument::theHistoryLeadsToAnyPoint()
{
    Desk desk;
    for (const char *name : {"Tea", "Cake", "Milk"})
        QVERIFY(desk.added(name));
    desk.window.actions().history->trigger();
    auto *dialog = desk.window.findChild<HistoryDialog *>();
    auto *list = dialog->findChild<QListWidget *>();
    QCOMPARE(list->count(), 4); // with the beginning
    list->setCurrentRow(1);
    buttonOf(*dialog, "Go to this point")->click();
    QVERIFY(desk.settled());
    QVERIFY(desk.has(tea) && !desk.has(cake) && !desk.has(QStringLiteral("event/milk")));
    QVERIFY(list->item(1)->font().bold());
    list->setCurrentRow(3);
    buttonOf(*dialog, "Go to this point")->click();
    QVERIFY(desk.settled());
    list->setCurrentRow(2);
    buttonOf(*dialog, "Take back this edit alone")->click();
    QVERIFY(desk.settled());
    QVERIFY(desk.has(tea) && !desk.has(cake) && desk.has(QStringLiteral("event/milk")));
    QCOMPARE(list->count(), 5);
}

void TestOwnDocument::whatIsTypedStaysWhereAnotherWindowHoldsTheDocument()
{
    const QString file = ownDocument();
    std::optional<Result<WorkingCopy>> other = WorkingCopy::begin(workFolder(), file, file);
    QVERIFY(*other);
    Desk desk(file);
    int times = 0;
    QString typed;
    const Answer<RecordDialog> answer([&](RecordDialog &form) {
        auto *name = form.findChild<QLineEdit *>();
        typed = name->text();
        if (++times == 1)
            return QTest::keyClicks(name, QStringLiteral("Cake")), form.accept();
        (**other).leave();
        other.reset(); // the other window was closed
        form.accept();
    });
    desk.window.actions().addEvent->trigger();
    QCOMPARE(times, 2);
    QCOMPARE(typed, QStringLiteral("Cake"));
    QVERIFY(!desk.window.messages().isVisible());
    QCOMPARE(desk.editing().history().back().label, QStringLiteral("Added “Cake”"));
    QVERIFY(desk.settled());
    QVERIFY(desk.has(desk.session.exploration().state().selection.value(0)));
}

// The document says that its record is of an earlier version.
void TestOwnDocument::aNewerRecordIsTakenOver()
{
    const QString file = ownDocument();
    {
        Result<Database> database = openDocumentFileForWriting(file);
        QVERIFY(database);
        QVERIFY(database->execute("UPDATE meta SET en = '2000-01-01' WHERE key = 'version'"));
    }
    Desk desk(file);
    QVERIFY(QTest::qWaitFor([&] { return !desk.window.messages().sentence().isEmpty(); }, patience));
    QVERIFY2(desk.window.messages().sentence().contains(QStringLiteral("newer version of the record")),
             qPrintable(desk.window.messages().sentence()));
    buttonOf(desk.window.messages(), "Take it over")->click();
    QVERIFY(QTest::qWaitFor([&] { return desk.window.findChild<ImportReportDialog *>(); }, patience));
    QVERIFY(desk.settled());
    QVERIFY(desk.has(tea)); // one's own stays
    QVERIFY(desk.snapshot()->info.version > QStringLiteral("2000-01-01"));
    QCOMPARE(desk.editing().history().back().label, QStringLiteral("Took the newer record over"));
    desk.window.actions().undo->trigger();
    QVERIFY(desk.settled());
    QCOMPARE(desk.snapshot()->info.version, QStringLiteral("2000-01-01"));
}

QTEST_MAIN(TestOwnDocument)
#include "tst_ownDocument.moc"
