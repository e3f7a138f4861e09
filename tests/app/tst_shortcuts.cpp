// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "app/mainWindow.h"
#include "app/mainWindowKeys.h"
#include "app/mainWindowTopBar.h"
#include "app/session.h"
#include "widgets/search/searchField.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace trilateral;

namespace
{

struct Desk {
    QTemporaryDir folder;
    std::unique_ptr<Settings> settings;
    Session session;
    std::unique_ptr<MainWindow> window;

    Desk()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        settings = std::make_unique<Settings>(QStringLiteral("trilateral-explorer-test"));
        settings->setLanguage(Language::English);
        window = std::make_unique<MainWindow>(session, *settings);
        window->finish();
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
    }
    [[nodiscard]] SearchField &search() const { return window->topBar().search(); }
};

// The letter after the ampersand of each title, in lower case.
QStringList mnemonics(const QList<QAction *> &actions)
{
    QStringList letters;
    for (const QAction *action : actions)
        if (const qsizetype at = action->text().indexOf(QLatin1Char('&')); at >= 0)
            letters += action->text().mid(at + 1, 1).toLower();
    return letters;
}

} // namespace

class TestShortcuts : public QObject
{
    Q_OBJECT
private slots:
    void everyKeyMeansOneThing();
    void everyLetterInAMenuMeansOneThing();
    void everyCommandIsInAMenu();
    void everyKeyIsInTheList();
    void keysReachTheSearchField();
    void lettersStayLettersWhileTyping();
    void escapeLeavesTheSearchFieldBeforeItStepsBack();
};

void TestShortcuts::everyKeyMeansOneThing()
{
    Desk desk;
    QHash<QKeySequence, QString> meanings;
    for (const QAction *action : desk.window->findChildren<QAction *>())
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(
                !meanings.contains(key),
                qPrintable(QStringLiteral("%1: %2 and %3").arg(key.toString(), meanings.value(key), action->text())));
            meanings.insert(key, action->text());
        }
    QVERIFY(meanings.size() > 10);
}

void TestShortcuts::everyLetterInAMenuMeansOneThing()
{
    Desk desk;
    QStringList bar;
    for (QMenu *menu : desk.window->findChildren<QMenu *>()) {
        QStringList letters = mnemonics(menu->actions());
        QCOMPARE(letters.removeDuplicates(), 0);
    }
    QStringList letters = mnemonics(desk.window->findChild<QMenuBar *>()->actions());
    QCOMPARE(letters.size(), 6);
    QCOMPARE(letters.removeDuplicates(), 0);
}

void TestShortcuts::everyCommandIsInAMenu()
{
    Desk desk;
    QList<QAction *> inMenus;
    for (const QMenu *menu : desk.window->findChild<QMenuBar *>()->findChildren<QMenu *>())
        inMenus += menu->actions();
    for (QAction *action : desk.window->actions().all())
        QVERIFY2(inMenus.contains(action), qPrintable(action->text()));
}

void TestShortcuts::everyKeyIsInTheList()
{
    Desk desk;
    QString listed;
    for (const KeyHelpGroup &group : keyHelp(desk.window->actions()))
        for (const KeyHelp &help : group.keys) {
            QVERIFY(!help.keys.isEmpty());
            QVERIFY(!help.what.isEmpty());
            listed += help.keys + QLatin1Char('\n');
        }
    for (const QAction *action : desk.window->actions().all())
        for (const QKeySequence &key : action->shortcuts())
            QVERIFY2(listed.contains(key.toString(QKeySequence::NativeText)), qPrintable(key.toString()));
}

void TestShortcuts::keysReachTheSearchField()
{
    Desk desk;
    for (const QKeyCombination key :
         {QKeyCombination(Qt::ControlModifier, Qt::Key_K), QKeyCombination(Qt::ControlModifier, Qt::Key_F),
          QKeyCombination(Qt::Key_Slash)}) {
        desk.window->setFocus();
        QVERIFY(!desk.search().hasFocus());
        QTest::keyClick(desk.window.get(), key.key(), key.keyboardModifiers());
        QVERIFY2(desk.search().hasFocus(), qPrintable(QKeySequence(key).toString()));
    }
}

void TestShortcuts::lettersStayLettersWhileTyping()
{
    Desk desk;
    desk.search().setFocus();
    QTest::keyClicks(&desk.search(), QStringLiteral("a/b?"));
    QCOMPARE(desk.search().text(), QStringLiteral("a/b?"));
}

void TestShortcuts::escapeLeavesTheSearchFieldBeforeItStepsBack()
{
    Desk desk;
    desk.search().setFocus();
    QSignalSpy stepped(desk.window->actions().escape, &QAction::triggered);
    QTest::keyClick(&desk.search(), Qt::Key_Escape);
    QCOMPARE(stepped.size(), 0);
    QVERIFY(!desk.search().hasFocus());
    QTest::keyClick(desk.window.get(), Qt::Key_Escape);
    QCOMPARE(stepped.size(), 1);
}

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
