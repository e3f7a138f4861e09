// SPDX-License-Identifier: GPL-3.0-or-later
// Editing in the window, from the command to the views and the file.
#include "app/actions.h"
#include "app/mainWindow.h"
#include "app/mainWindowEditing.h"
#include "app/session.h"
#include "model/document/documentFile.h"
#include "model/snapshot/snapshotBuilder.h"
#include "widgets/dialogs/importDialog.h"
#include "widgets/dialogs/messageBar.h"
#include "widgets/dialogs/recordDialog.h"
#include "widgets/dialogs/recordField.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>

using namespace trilateral;

namespace
{

const QString record = QStringLiteral(RECORD_FILE);
const QString organisation = QStringLiteral("trilateral-explorer-test");

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
            (void)finished.wait(10000);
    }
    [[nodiscard]] Editing &editing() const { return window.editing()->editing(); }
    [[nodiscard]] SnapshotPtr snapshot() { return session.exploration().frame()->snapshot; }
    // Waits until the edit has reached the views.
    [[nodiscard]] bool settled()
    {
        return QTest::qWaitFor([this] { return session.isIdle(); }, 10000);
    }
};

RecordDraft talks()
{
    RecordDraft draft;
    draft.kind = QStringLiteral("event");
    draft.name.by[0] = QStringLiteral("Talks in a garden");
    draft.date = *spanFromEdtf(u"2025-03");
    return draft;
}

const QString talksId = QStringLiteral("event/talks-in-a-garden");

} // namespace

class TestEditing : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void anAddedEventIsInTheViewsAndSelected();
    void undoAndRedoReachTheViews();
    void theBundledRecordIsNeverWritten();
    void savedWorkOpensAgainWithItsHistory();
    void nothingIsMadeBeforeTheFirstEdit();
    void whatCameAlongIsCorrectedNotChanged();
    void anOwnRecordIsRemovedAndComesBack();
    void unsavedWorkIsOfferedBack();
    void anImportIsOneStepAndRemovedWithOneClick();
    void theImportAsksForWhatItCannotGuess();
    void theFormSaysWhatIsMissing();
    void theFormWarnsOfWhatIsThereAlready();
    void theFormKeepsWhatItDoesNotShow();
    void theFormCanBeLeftHalfway();
    void whatTakesLongIsUndoneInATask();
    void aLongMoveThatIsCancelledChangesNothing();
    void anEditWhileAnImportWritesIsAnsweredAtOnce();
    void whatATaskDidToALeftDocumentIsNotShown();

private:
    [[nodiscard]] static QString workFolder()
    {
        return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
               QStringLiteral("/trilateral-explorer/work");
    }
    // As soon as it is there.
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
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEditing::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestEditing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    Settings(organisation).setLanguage(Language::English);
    QDir(workFolder()).removeRecursively();
}

void TestEditing::anAddedEventIsInTheViewsAndSelected()
{
    Desk desk;
    QVERIFY(desk.window.editing()->add(talks()));
    QVERIFY(desk.settled());
    QVERIFY(desk.snapshot()->find(talksId) != Row::None);
    QCOMPARE(desk.session.exploration().state().selection, QStringList(talksId));
    QVERIFY(desk.window.isWindowModified());
    QVERIFY(desk.window.actions().changeRecord->isEnabled());
    QCOMPARE(desk.editing().history().back().label, QStringLiteral("Added “Talks in a garden”"));
    desk.editing().leave();
}

void TestEditing::undoAndRedoReachTheViews()
{
    Desk desk;
    const std::size_t before = desk.snapshot()->count();
    QVERIFY(!desk.window.actions().undo->isEnabled());
    QVERIFY(desk.window.editing()->add(talks()));
    desk.window.actions().undo->trigger();
    QVERIFY(desk.settled());
    QCOMPARE(desk.snapshot()->count(), before);
    QVERIFY(!desk.window.isWindowModified());
    desk.window.actions().redo->trigger();
    QVERIFY(desk.settled());
    QCOMPARE(desk.snapshot()->count(), before + 1);
    QVERIFY(!desk.window.actions().redo->isEnabled());
    desk.editing().leave();
}

void TestEditing::theBundledRecordIsNeverWritten()
{
    QFile file(record);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    {
        Desk desk;
        QVERIFY(desk.window.editing()->add(talks()));
        QVERIFY(desk.editing().target().isEmpty());
        const QString own = m_folder->filePath(QStringLiteral("own.trilateral"));
        QVERIFY(desk.editing().saveAs(own));
        QCOMPARE(desk.session.shownFile(), own);
        QVERIFY(desk.settled());
    }
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

void TestEditing::savedWorkOpensAgainWithItsHistory()
{
    const QString own = m_folder->filePath(QStringLiteral("own.trilateral"));
    {
        Desk desk;
        QVERIFY(desk.window.editing()->add(talks()));
        QVERIFY(desk.editing().saveAs(own));
        QVERIFY(!desk.window.isWindowModified());
        QVERIFY(desk.settled());
    }
    Desk desk(own);
    QVERIFY(desk.snapshot()->find(talksId) != Row::None);
    QVERIFY(desk.window.actions().undo->isEnabled());
    desk.window.actions().undo->trigger();
    QVERIFY(desk.settled());
    QCOMPARE(desk.snapshot()->find(talksId), Row::None);
    QVERIFY(desk.editing().save());
    QVERIFY(desk.window.actions().redo->isEnabled());
}

void TestEditing::nothingIsMadeBeforeTheFirstEdit()
{
    Desk desk;
    QVERIFY(desk.settled());
    QVERIFY(!QDir(workFolder()).exists());
    desk.window.actions().undo->trigger();
    QVERIFY(!QDir(workFolder()).exists());
}

void TestEditing::whatCameAlongIsCorrectedNotChanged()
{
    Desk desk;
    const SnapshotPtr before = desk.snapshot();
    const QString id = before->id(row(before->rows(Base::Event).first));
    desk.session.exploration().select({id});
    QVERIFY(!desk.window.actions().changeRecord->isEnabled());
    QVERIFY(desk.window.actions().correctRecord->isEnabled());
    QVERIFY(desk.window.editing()->remark(id, {QStringLiteral("My archive"),
                                               {},
                                               QStringLiteral("date"),
                                               QStringLiteral("1999"),
                                               QStringLiteral("The archive has another year."),
                                               {}}));
    QVERIFY(desk.settled());
    const Row row = desk.snapshot()->find(id);
    QCOMPARE(desk.snapshot()->span[index(row)], before->span[index(before->find(id))]);
    QCOMPARE(desk.snapshot()->citations(row).size(), before->citations(before->find(id)).size() + 1);
    desk.editing().leave();
}

void TestEditing::anOwnRecordIsRemovedAndComesBack()
{
    Desk desk;
    QVERIFY(desk.window.editing()->add(talks()));
    QVERIFY(desk.settled());
    desk.window.actions().removeRecord->trigger();
    QVERIFY(desk.settled());
    QCOMPARE(desk.snapshot()->find(talksId), Row::None);
    desk.window.messages().findChild<QPushButton *>()->click();
    QVERIFY(desk.settled());
    QVERIFY(desk.snapshot()->find(talksId) != Row::None);
    desk.editing().leave();
}

void TestEditing::unsavedWorkIsOfferedBack()
{
    {
        Desk desk;
        QVERIFY(desk.window.editing()->add(talks()));
        QVERIFY(desk.settled());
    } // as after a crash: nobody was asked
    Desk desk;
    QVERIFY(QTest::qWaitFor([&] { return !desk.window.messages().sentence().isEmpty(); }));
    QVERIFY(desk.window.messages().sentence().contains(desk.snapshot()->info.title.by[0])); // not a file's name
    QCOMPARE(desk.snapshot()->find(talksId), Row::None);
    desk.window.messages().findChild<QPushButton *>()->click();
    QVERIFY(desk.settled());
    QVERIFY(desk.snapshot()->find(talksId) != Row::None);
    QVERIFY(desk.window.isWindowModified());
    desk.editing().leave();
}

void TestEditing::anImportIsOneStepAndRemovedWithOneClick()
{
    Desk desk;
    const std::size_t before = desk.snapshot()->count();
    acceptForm();
    desk.window.editing()->importFiles({QStringLiteral(TEST_DATA "/lists/class-plain.csv")});
    QVERIFY(QTest::qWaitFor([&] { return desk.session.isIdle() && !desk.editing().history().empty(); }, 10000));
    QVERIFY(desk.settled());
    QVERIFY(desk.snapshot()->count() > before);
    QCOMPARE(desk.editing().history().size(), std::size_t(1));
    desk.window.messages().findChild<QPushButton *>()->click();
    QVERIFY(desk.settled());
    QCOMPARE(desk.snapshot()->count(), before);
    desk.editing().leave();
}

void TestEditing::theImportAsksForWhatItCannotGuess()
{
    QFile file(m_folder->filePath(QStringLiteral("odd.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Tag,Thema\n2025-03-22,Tee\n") > 0);
    file.close();
    NoProgress progress;
    const Result<ImportPreview> preview = previewOf(file.fileName(), progress);
    QVERIFY(preview);
    ImportDialog dialog(*preview, Mapping());
    const auto *accept = dialog.findChildren<QPushButton *>().front()->parent()->findChildren<QPushButton *>().last();
    const auto boxes = dialog.findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 2);
    QVERIFY(!accept->isEnabled());
    boxes[0]->setCurrentIndex(boxes[0]->findData(static_cast<int>(ListField::Date)));
    boxes[1]->setCurrentIndex(boxes[1]->findData(static_cast<int>(ListField::Title)));
    QVERIFY(accept->isEnabled());
    QCOMPARE(dialog.mapping().columns.value(QStringLiteral("title")), QStringLiteral("Thema"));
    const ImportDialog again(*preview, dialog.mapping()); // as it is kept for the next time
    QCOMPARE(again.mapping().columns, dialog.mapping().columns);
}

void TestEditing::theFormSaysWhatIsMissing()
{
    Desk desk;
    RecordDraft draft;
    draft.kind = QStringLiteral("event");
    RecordDialog dialog(desk.snapshot(), Language::English, draft);
    QVERIFY(!dialog.problem().isEmpty());
    QTest::keyClicks(dialog.focusWidget() ? dialog.focusWidget() : dialog.findChild<QLineEdit *>(),
                     QStringLiteral("A tea"));
    QVERIFY2(dialog.problem().isEmpty(), qPrintable(dialog.problem()));
    QCOMPARE(dialog.draft().name.by[0], QStringLiteral("A tea"));
    for (RecordField *field : dialog.findChildren<RecordField *>())
        if (field->unknownNames().isEmpty() && field->placeholderText().startsWith(QStringLiteral("several"))) {
            field->setText(QStringLiteral("Nobody at all"));
            break;
        }
    QVERIFY(dialog.problem().contains(QStringLiteral("Nobody at all")));
}

void TestEditing::theFormWarnsOfWhatIsThereAlready()
{
    Desk desk;
    const SnapshotPtr snapshot = desk.snapshot();
    const Row known = row(snapshot->rows(Base::Entity).first);
    RecordDraft draft;
    draft.kind = snapshot->kindOf(known).id;
    draft.name.by[0] = snapshot->name(known, Language::English).text;
    const RecordDialog dialog(snapshot, Language::English, draft);
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("there already")) &&
               label->text().contains(QStringLiteral("No source is given"));
    }));
}

// A source that says one thing of the record goes on saying it when only the page is mended.
void TestEditing::theFormKeepsWhatItDoesNotShow()
{
    Desk desk;
    const SnapshotPtr snapshot = desk.snapshot();
    const RowRange entities = snapshot->rows(Base::Entity);
    Row source = row(entities.first);
    while (snapshot->kindOf(source).id != u"source")
        source = row(index(source) + 1);
    RecordDraft draft;
    draft.kind = QStringLiteral("event");
    draft.name.by[0] = QStringLiteral("A tea");
    const DraftCitation said{snapshot->id(source),   QStringLiteral("p. 3"),       QStringLiteral("date"),
                             QStringLiteral("2001"), QStringLiteral("as printed"), *spanFromEdtf(u"2003")};
    draft.citations = {said};
    const RecordDialog dialog(snapshot, Language::English, draft);
    for (QLineEdit *line : dialog.findChildren<QLineEdit *>())
        if (line->text() == u"p. 3")
            line->setText(QStringLiteral("p. 4"));
    QCOMPARE(dialog.draft().citations.size(), std::size_t(1));
    const DraftCitation kept = dialog.draft().citations.front();
    QCOMPARE(kept.source, said.source);
    QCOMPARE(kept.locator, QStringLiteral("p. 4"));
    QCOMPARE(kept.field, said.field);
    QCOMPARE(kept.value, said.value);
    QCOMPARE(kept.note, said.note);
    QCOMPARE(kept.asOf, said.asOf);
}

void TestEditing::theFormCanBeLeftHalfway()
{
    Desk desk;
    QTimer::singleShot(0, this, [] {
        QWidget *form = QApplication::activeModalWidget();
        QTest::keyClicks(form->findChild<QLineEdit *>(), QStringLiteral("Half a"));
        QTest::keyClick(form, Qt::Key_Escape);
    });
    desk.window.actions().addEvent->trigger();
    QVERIFY(desk.editing().history().empty());
    QVERIFY(!QDir(workFolder()).exists());
}

// Some megabytes of changes.
bool addMany(Editing &editing)
{
    return editing.edit(QStringLiteral("Many"), [](Database &database) {
        return database.execute(
            "INSERT INTO record (id, kind, first, last, form, status, importance, summary)"
            " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
            " SELECT 'event/many-' || i, (SELECT row FROM kind WHERE id = 'event'), 9000, 9000, 0,"
            " 1, 1, 'One of many, with a summary that takes some room in the history, ' || i FROM n");
    });
}

void TestEditing::whatTakesLongIsUndoneInATask()
{
    Desk desk;
    const std::size_t before = desk.snapshot()->count();
    QVERIFY(addMany(desk.editing()));
    QVERIFY(desk.settled());
    QCOMPARE(desk.snapshot()->count(), before + 20000);

    desk.window.actions().undo->trigger();
    QVERIFY(desk.editing().isMoving());
    QVERIFY(desk.editing().lastDone()); // not yet undone
    QVERIFY(!desk.window.editing()->add(talks()));
    QVERIFY2(desk.window.messages().sentence().contains(QStringLiteral("Many")),
             qPrintable(desk.window.messages().sentence()));
    QVERIFY(desk.settled());
    QCOMPARE(desk.snapshot()->count(), before);
    QVERIFY(!desk.editing().lastDone() && desk.editing().firstUndone());

    desk.window.actions().redo->trigger();
    QVERIFY(desk.editing().isMoving());
    QVERIFY(desk.settled());
    QCOMPARE(desk.snapshot()->count(), before + 20000);
    QVERIFY(desk.window.editing()->add(talks()));
    QVERIFY(desk.settled());
    QVERIFY(desk.editing().takeBack(HistoryStep(desk.editing().history().front())));
    QVERIFY(desk.editing().isMoving());
    QVERIFY(desk.settled());
    QCOMPARE(desk.snapshot()->count(), before + 1);
    QVERIFY(desk.snapshot()->find(talksId) != Row::None);
    desk.editing().leave();
}

void TestEditing::anEditWhileAnImportWritesIsAnsweredAtOnce()
{
    Desk desk;
    QVERIFY(desk.window.editing()->add(talks()));
    QVERIFY(desk.settled());
    const QString work = desk.editing().work();
    std::atomic<bool> isWriting = false;
    desk.session.tasks().run(
        importSlot, QStringLiteral("Importing a long list"),
        [&](Progress &progress) {
            Result<Database> database = openDocumentFileForWriting(work);
            const Result<Transaction> transaction = Transaction::begin(*database);
            isWriting = bool(transaction);
            while (!progress.isCancelled())
                QThread::msleep(1);
            return 0;
        },
        [](int) {});
    QVERIFY(QTest::qWaitFor([&] { return isWriting.load(); }, 10000));
    QVERIFY(!desk.window.editing()->remove(talksId));
    QVERIFY(desk.window.messages().sentence().contains(QStringLiteral("Importing a long list")));
    desk.session.tasks().cancel(importSlot);
    QVERIFY(desk.settled());
    QVERIFY(desk.window.editing()->remove(talksId));
    QVERIFY(desk.settled());
    desk.editing().leave();
}

void TestEditing::whatATaskDidToALeftDocumentIsNotShown()
{
    Desk desk;
    QVERIFY(desk.window.editing()->add(talks()));
    QVERIFY(desk.settled());
    desk.editing().leave();
    desk.editing().takeUp(); // an import that was done just then
    QVERIFY(desk.settled());
    QVERIFY(desk.editing().isSaved());
}

void TestEditing::aLongMoveThatIsCancelledChangesNothing()
{
    Desk desk;
    QVERIFY(addMany(desk.editing()));
    QVERIFY(desk.settled());
    const std::size_t count = desk.snapshot()->count();
    desk.window.actions().undo->trigger();
    desk.session.tasks().cancel(historySlot);
    QVERIFY(desk.settled());
    QCoreApplication::processEvents();
    QVERIFY(desk.settled());
    const bool isDone = desk.editing().lastDone() != nullptr; // else it was over before it noticed
    QCOMPARE(desk.snapshot()->count(), isDone ? count : count - 20000);
    NoProgress progress;
    const Result<SnapshotPtr> kept = openDocument(desk.session.working(), progress);
    QVERIFY(kept);
    QCOMPARE((*kept)->count(), desk.snapshot()->count());
    desk.editing().leave();

    // Left in the middle, nothing of it is kept or told.
    QVERIFY(addMany(desk.editing()));
    QVERIFY(desk.settled());
    desk.window.actions().undo->trigger();
    desk.editing().leave();
    QVERIFY(desk.settled());
    QVERIFY(desk.editing().isSaved());
}

QTEST_MAIN(TestEditing)
#include "tst_editing.moc"
