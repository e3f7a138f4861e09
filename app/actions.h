// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the window, once: menus, buttons, keys and the list of keys are made from these. Which keys belong
// to what is decided here alone.
#pragma once

#include "app/settings.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QWidget;

namespace trilateral
{

class Actions final : public QObject
{
    Q_OBJECT
public:
    // The window gets the actions, so that their keys work wherever the focus is.
    explicit Actions(QWidget *window);

    QAction *open;
    QAction *newList;
    QAction *importFolder;
    QAction *paste;
    QAction *save;
    QAction *saveAs;
    QAction *revert;
    QAction *importData;
    QAction *exportFigure;
    QAction *exportData;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *history;
    QAction *addEvent;
    QAction *addEntity;
    QAction *addRelation;
    QAction *changeRecord;
    QAction *correctRecord;
    QAction *addNote;
    QAction *removeRecord;
    QAction *mergeRecords;
    QAction *showFacets;
    QAction *showDetails;
    QAction *showTimeline;
    QAction *showNetwork;
    QAction *showCharts;
    QAction *showTables;
    QAction *showStories;
    QAction *fit;
    QAction *reduceMotion;
    QAction *back;
    QAction *forward;
    QAction *search;
    QAction *escape;
    QAction *present;
    QAction *presentHere;
    QAction *addSlide;
    QAction *exportStory;
    QAction *exercises;
    QAction *presentScreen; // its menu is filled by whoever presents
    QAction *shortcuts;
    QAction *about;
    std::array<QAction *, 3> themes;    // in the order of ThemeChoice
    std::array<QAction *, 4> languages; // in the order of allLanguages

    // The bar with its menus, which are empty at first; who opens one finds it filled.
    void addMenus(QMenuBar &bar);
    void fillMenus();
    // The menu of the documents that were open before; who knows them fills it.
    [[nodiscard]] QMenu *recent() const { return m_recent; }
    // All actions in the order of the menus.
    [[nodiscard]] QList<QAction *> all() const;
    void setTheme(ThemeChoice choice);
    void setLanguage(Language language);
    void retranslate();

    // What can be done with the selected record, for its menus.
    [[nodiscard]] QList<QAction *> ofRecord() const;

signals:
    void themeChosen(trilateral::ThemeChoice choice);
    void languageChosen(trilateral::Language language);

private:
    QAction *add(const QList<QKeySequence> &keys = {});
    QAction *addToggle(const QList<QKeySequence> &keys = {});
    void addEditing();
    void addThemes();
    void addLanguages();
    void retranslateEditing();
    void retranslateMenus();

    QWidget *m_window;
    QMenu *m_recent = nullptr;
    std::array<QMenu *, 6> m_menus{}; // those of the bar, in the order of their names
    QList<QMenu *> m_submenus;        // likewise; made when the menus are filled
};

} // namespace trilateral
