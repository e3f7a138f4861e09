// SPDX-License-Identifier: GPL-3.0-or-later
// The window's stories: read when they are first wanted, edited as a part of the document and of its history, presented
// on the screen of choice, exported and imported.
#pragma once

#include "widgets/presenter/stage.h"
#include "widgets/presenter/storyBook.h"
#include "widgets/presenter/storyExport.h"

#include <QMenu>

namespace trilateral
{

class MainWindow;
class Session;
class Settings;
class StoryPanel;

class WindowStories final : public QObject
{
    Q_OBJECT
public:
    WindowStories(MainWindow &window, Session &session, Settings &settings);
    ~WindowStories() override;

    // Made when it is first asked for.
    [[nodiscard]] StoryPanel &panel();
    [[nodiscard]] StoryBook &book();
    // What is being typed becomes a step of the history at once.
    void flush() { m_book.flush(); }
    // From that slide of the story that is chosen, or of the one with this id.
    void present(std::size_t slide, const QString &story = {});
    void presentHere();
    void addSlide();
    // At the first start: three ways to begin.
    void offerDoors();
    [[nodiscard]] Stage *stage() const { return m_stage.get(); }
    // The view that had the focus last, as in Bookmark.
    [[nodiscard]] QString currentView() const;

private:
    void read();
    void reread();
    bool keep(const QString &label, const std::vector<Story> &stories);
    void importStory();
    void exportStory();
    [[nodiscard]] Result<> writeStoryTo(const Story &story, const QString &file, StoryPaper paper);
    void openExercises();
    void addPicture(bool isNew);
    void followFocus(QWidget *now);
    void fillScreens();
    [[nodiscard]] QScreen *chosenScreen() const;
    void listen(Stage &stage);

    MainWindow &m_window;
    Session &m_session;
    Settings &m_settings;
    StoryBook m_book;
    StoryPanel *m_panel = nullptr;
    QMenu m_screens;
    bool m_isRead = false;
    bool m_isKeeping = false;
    QWidget *m_viewer = nullptr; // the view that had the focus last; views live as long as the window
    std::unique_ptr<Stage> m_stage;
};

} // namespace trilateral
