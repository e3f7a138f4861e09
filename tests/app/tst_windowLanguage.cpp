// SPDX-License-Identifier: GPL-3.0-or-later
// The window speaks one language: that of the names in it. No English word is left in the others.
#include "app/actions.h"
#include "app/mainWindow.h"
#include "app/mainWindowKeys.h"
#include "app/mainWindowStatus.h"
#include "app/session.h"
#include "widgets/dialogs/exportDialog.h"
#include "widgets/dialogs/shortcutsDialog.h"
#include "widgets/filters/chipRow.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace trilateral;

namespace
{

const QString organisation = QStringLiteral("trilateral-explorer-test");

struct Desk {
    QTemporaryDir folder;
    std::unique_ptr<Settings> settings;
    Session session;
    std::unique_ptr<MainWindow> window;

    explicit Desk(Language language)
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        settings = std::make_unique<Settings>(organisation);
        settings->setLanguage(language);
        window = std::make_unique<MainWindow>(session, *settings);
        QSignalSpy finished(window.get(), &MainWindow::finished);
        session.open(QStringLiteral(RECORD_FILE));
        window->show();
        if (finished.isEmpty())
            (void)finished.wait(10000);
    }
    void speak(Language language)
    {
        window->actions().languages[static_cast<std::size_t>(language)]->trigger();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] FramePtr frame() { return session.exploration().frame(); }
};

QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts += label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts += button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        texts += edit->placeholderText();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        for (int i = 0; i < box->count(); ++i)
            texts += box->itemText(i);
    for (const QAction *action : widget.actions())
        texts += action->text();
    return texts;
}

// Buttons that Qt labels itself; English where its translations are not installed.
bool isOfQt(const QString &text)
{
    return text.contains(QLatin1String("Cancel")) || text.contains(QLatin1String("Close")) ||
           text.startsWith(QLatin1String("Scroll "));
}

// Words of Latin letters that have no business in another script: names of programs, formats and keys may stay, and the
// name of the open file where the window says it.
QStringList englishIn(const QWidget &window)
{
    static const QRegularExpression word(QStringLiteral(
        "\\b(?!Trilateral|Explorer|English|BibTeX|JSON|Ctrl|Shift|Delete|Backspace|Enter|Home|Page|Down)[A-Za-z]{4,}"));
    QStringList texts = textsOf(window).replaceInStrings(QFileInfo(QStringLiteral(RECORD_FILE)).fileName(), QString());
    for (const QWidget *child : window.findChildren<QWidget *>())
        texts += textsOf(*child);
    // After the dot stands who issued a figure, named as the record names it.
    texts.removeIf([](const QString &text) {
        return !word.match(text.section(QStringLiteral(" · "), 0, 0)).hasMatch() || isOfQt(text);
    });
    texts.removeDuplicates();
    return texts;
}

void addLanguages()
{
    QTest::addColumn<Language>("language");
    for (const Language language : {Language::Chinese, Language::Japanese, Language::Korean})
        QTest::newRow(qPrintable(languageCode(language))) << language;
}

} // namespace

class tst_windowLanguage : public QObject
{
    Q_OBJECT
private slots:
    void theWindowStartsInTheLanguageChosenLast_data() { addLanguages(); }
    void theWindowStartsInTheLanguageChosenLast()
    {
        QFETCH(Language, language);
        const Desk desk(language);
        QCOMPARE(englishIn(*desk.window).join(u'\n'), QString());
    }

    void anotherLanguageRenamesWhatIsThere_data() { addLanguages(); }
    void anotherLanguageRenamesWhatIsThere()
    {
        QFETCH(Language, language);
        Desk desk(Language::English);
        desk.session.exploration().setBrush(DayRange{dayFromDate({2011, 1, 1}), openFuture}, TrailStep::New);
        QCoreApplication::processEvents();
        QVERIFY(!englishIn(*desk.window).isEmpty());
        desk.speak(language);
        QCOMPARE(englishIn(*desk.window).join(u'\n'), QString());
        desk.speak(Language::English);
        QVERIFY(desk.window->actions().open->text().contains(QLatin1String("Open")));
    }

    void dialogsSpeakIt_data() { addLanguages(); }
    void dialogsSpeakIt()
    {
        QFETCH(Language, language);
        Desk desk(language);
        const ShortcutsDialog keys(keyHelp(desk.window->actions()));
        const ExportDialog figure(desk.frame(), {}, {}, QStringLiteral("a.png"));
        for (const QDialog *dialog : {static_cast<const QDialog *>(&keys), static_cast<const QDialog *>(&figure)}) {
            QCOMPARE(englishIn(*dialog).join(u'\n'), QString());
        }
    }

    void theListOfKeysLeavesOutTheLettersOfMenus()
    {
        const Desk desk(Language::Korean);
        for (const KeyHelpGroup &group : keyHelp(desk.window->actions()))
            for (const auto &key : group.keys)
                QVERIFY2(!key.what.contains(u'&') && !key.what.contains(QLatin1String("(O)")), qPrintable(key.what));
    }

    void oneRecordIsNotMany()
    {
        const Desk desk(Language::English);
        QCOMPARE(QCoreApplication::translate("Details", "%n record(s) selected", nullptr, 1),
                 QStringLiteral("1 record selected"));
        QCOMPARE(QCoreApplication::translate("Details", "%n record(s) selected", nullptr, 2),
                 QStringLiteral("2 records selected"));
    }
};

QTEST_MAIN(tst_windowLanguage)
#include "tst_windowLanguage.moc"
