// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace trilateral
{

namespace
{

QKeySequence key(const char *text)
{
    return QKeySequence(QString::fromLatin1(text));
}

} // namespace

Actions::Actions(QWidget *window) : QObject(window), open(nullptr), m_window(window)
{
    open = add({key("Ctrl+O")});
    exportFigure = add({key("Ctrl+E")});
    exportData = add({key("Ctrl+Shift+E")});
    quit = add({key("Ctrl+Q")});
    addEditing();
    showFacets = addToggle({key("F3")});
    showDetails = addToggle({key("F4")});
    showTimeline = addToggle();
    showNetwork = addToggle();
    showCharts = addToggle({key("F6")});
    showTables = addToggle({key("F7")});
    showStories = addToggle({key("F8")});
    fit = add({key("Ctrl+0")});
    reduceMotion = addToggle();
    back = add({key("Alt+Left")});
    forward = add({key("Alt+Right")});
    search = add({key("Ctrl+K"), key("Ctrl+F"), key("/")});
    escape = add({key("Esc")});
    present = add({key("F5")});
    presentHere = add({key("Shift+F5")});
    addSlide = add({key("Ctrl+D")});
    presentScreen = add();
    exportStory = add();
    exercises = add();
    shortcuts = add({key("?"), key("F1")});
    about = add();
    addThemes();
    addLanguages();
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    retranslate();
}

QAction *Actions::add(const QList<QKeySequence> &keys)
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    m_window->addAction(action);
    return action;
}

QAction *Actions::addToggle(const QList<QKeySequence> &keys)
{
    QAction *action = add(keys);
    action->setCheckable(true);
    action->setChecked(true);
    return action;
}

void Actions::addEditing()
{
    newList = add();
    importData = add({key("Ctrl+I")});
    importFolder = add();
    paste = add({key("Ctrl+V")});
    save = add({key("Ctrl+S")});
    saveAs = add({key("Ctrl+Shift+S")});
    revert = add();
    undo = add({key("Ctrl+Z")});
    redo = add({key("Ctrl+Shift+Z"), key("Ctrl+Y")});
    history = add({key("Ctrl+H")});
    addEvent = add({key("Ctrl+N")});
    addEntity = add({key("Ctrl+Shift+N")});
    addRelation = add({key("Ctrl+R")});
    changeRecord = add({key("F2")});
    correctRecord = add();
    addNote = add();
    removeRecord = add();
    mergeRecords = add();
}

QList<QAction *> Actions::ofRecord() const
{
    return {changeRecord, correctRecord, addNote, removeRecord, mergeRecords};
}

void Actions::addThemes()
{
    auto *group = new QActionGroup(this);
    for (std::size_t i = 0; i < themes.size(); ++i) {
        themes[i] = addToggle();
        group->addAction(themes[i]);
        connect(themes[i], &QAction::triggered, this, [this, i] { emit themeChosen(static_cast<ThemeChoice>(i)); });
    }
}

void Actions::addLanguages()
{
    auto *group = new QActionGroup(this);
    for (std::size_t i = 0; i < languages.size(); ++i) {
        languages[i] = addToggle();
        languages[i]->setText(languageName(allLanguages[i]));
        group->addAction(languages[i]);
        connect(languages[i], &QAction::triggered, this, [this, i] { emit languageChosen(allLanguages[i]); });
    }
}

void Actions::setTheme(ThemeChoice choice)
{
    themes[static_cast<std::size_t>(choice)]->setChecked(true);
}

void Actions::setLanguage(Language language)
{
    languages[static_cast<std::size_t>(language)]->setChecked(true);
}

void Actions::addMenus(QMenuBar &bar)
{
    for (QMenu *&menu : m_menus)
        menu = bar.addMenu(QString());
    retranslate();
}

void Actions::fillMenus()
{
    const auto [file, edit, view, go, story, help] = m_menus;
    file->addActions({newList, open});
    m_recent = file->addMenu(QString());
    file->addSeparator();
    file->addActions({save, saveAs, revert});
    file->addSeparator();
    file->addActions({importData, importFolder, exportFigure, exportData});
    file->addSeparator();
    file->addAction(quit);
    edit->addActions({undo, redo, history});
    edit->addSeparator();
    edit->addAction(paste);
    edit->addActions({addEvent, addEntity, addRelation});
    edit->addSeparator();
    edit->addActions(ofRecord());
    view->addActions({showTimeline, showNetwork, showCharts, showTables, showFacets, showDetails, showStories});
    view->addSeparator();
    view->addAction(fit);
    view->addSeparator();
    view->addAction(reduceMotion);
    QMenu *theme = view->addMenu(QString());
    theme->addActions({themes.begin(), themes.end()});
    QMenu *language = view->addMenu(QString());
    language->addActions({languages.begin(), languages.end()});
    go->addActions({back, forward, search, escape});
    story->addActions({present, presentHere, presentScreen});
    story->addSeparator();
    story->addActions({addSlide, showStories});
    story->addSeparator();
    story->addActions({exportStory, exercises});
    help->addActions({shortcuts, about});
    m_submenus = {theme, language, m_recent};
    retranslateMenus();
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions{
        newList,    importFolder, paste,        mergeRecords,  open,        save,         saveAs,       revert,
        importData, exportFigure, exportData,   quit,          undo,        redo,         history,      addEvent,
        addEntity,  addRelation,  changeRecord, correctRecord, addNote,     removeRecord, showTimeline, showNetwork,
        showCharts, showTables,   showFacets,   showDetails,   showStories, fit,          reduceMotion};
    actions.append({themes.begin(), themes.end()});
    actions.append({languages.begin(), languages.end()});
    return actions + QList<QAction *>{back, forward, search, escape, present, presentHere, addSlide, shortcuts, about};
}

void Actions::retranslateEditing()
{
    newList->setText(tr("&New list…"));
    importData->setText(tr("&Import…"));
    importFolder->setText(tr("Import a &folder…"));
    paste->setText(tr("Pa&ste rows of a table"));
    save->setText(tr("&Save"));
    saveAs->setText(tr("Save &as…"));
    revert->setText(tr("&Revert to what is saved"));
    undo->setText(tr("&Undo"));
    redo->setText(tr("&Redo"));
    history->setText(tr("&History…"));
    addEvent->setText(tr("Add an &event…"));
    addEntity->setText(tr("Add a &person or a body…"));
    addRelation->setText(tr("Add a re&lation or a position…"));
    changeRecord->setText(tr("&Change what you added…"));
    correctRecord->setText(tr("C&orrect this…"));
    addNote->setText(tr("Add a &note to this…"));
    removeRecord->setText(tr("Re&move what you added"));
    mergeRecords->setText(tr("Make one record of &two"));
}

void Actions::retranslate()
{
    retranslateEditing();
    open->setText(tr("&Open…"));
    exportFigure->setText(tr("&Export…"));
    exportData->setText(tr("Export &data…"));
    quit->setText(tr("&Quit"));
    showTimeline->setText(tr("&Timeline"));
    showNetwork->setText(tr("&Network"));
    showCharts->setText(tr("&Charts"));
    showTables->setText(tr("Ta&bles"));
    showFacets->setText(tr("&Facets"));
    showDetails->setText(tr("&Details"));
    fit->setText(tr("Fit &everything"));
    reduceMotion->setText(tr("Reduce &motion"));
    back->setText(tr("&Back"));
    forward->setText(tr("&Forward"));
    search->setText(tr("&Search"));
    escape->setText(tr("Step back one &level"));
    showStories->setText(tr("&Stories"));
    present->setText(tr("&Present from the start"));
    presentHere->setText(tr("Present from &here"));
    addSlide->setText(tr("&Add slide from this view"));
    exportStory->setText(tr("&Export the story…"));
    exercises->setText(tr("&Class exercises…"));
    presentScreen->setText(tr("Screen for the a&udience"));
    shortcuts->setText(tr("&Keys and gestures"));
    about->setText(tr("&About Trilateral Explorer"));
    themes[0]->setText(tr("As the &system"));
    themes[1]->setText(tr("&Light"));
    themes[2]->setText(tr("&Dark"));
    retranslateMenus();
}

void Actions::retranslateMenus()
{
    if (!m_menus.front())
        return; // there is no bar yet
    const QStringList titles{tr("&File"), tr("&Edit"), tr("&View"), tr("&Go"), tr("&Story"), tr("&Help")};
    for (qsizetype i = 0; i < titles.size(); ++i)
        m_menus[static_cast<std::size_t>(i)]->setTitle(titles[i]);
    const QStringList subtitles{tr("T&heme"), tr("&Language"), tr("Open re&cent")};
    for (qsizetype i = 0; i < m_submenus.size(); ++i)
        m_submenus[i]->setTitle(subtitles[i]);
}

} // namespace trilateral
