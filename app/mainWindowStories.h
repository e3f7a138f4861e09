// SPDX-License-Identifier: GPL-3.0-or-later
// The window's stories: read when they are first wanted, kept beside the program while they are worked on, written into
// the document on request, presented, exported and imported.
#pragma once

#include "widgets/presenter/stage.h"
#include "widgets/presenter/storyBook.h"

namespace trilateral
{

class MainWindow;
class Session;
class StoryPanel;

class WindowStories final : public QObject
{
    Q_OBJECT
public:
    WindowStories(MainWindow &window, Session &session);
    ~WindowStories() override;

    // Made when it is first asked for.
    [[nodiscard]] StoryPanel &panel();
    [[nodiscard]] StoryBook &book();
    // From that slide of the story that is chosen, or of the one with this id.
    void present(std::size_t slide, const QString &story = {});
    void presentHere();
    void addSlide();
    // At the first start: three ways to begin.
    void offerDoors();
    [[nodiscard]] Stage *stage() const { return m_stage.get(); }

private:
    void read();
    void keepDraft() const;
    void save();
    void importStory();
    void exportStory();
    void exportExercises();
    void listen(Stage &stage);

    MainWindow &m_window;
    Session &m_session;
    StoryBook m_book;
    StoryPanel *m_panel = nullptr;
    bool m_isRead = false;
    QString m_file; // of the document that the stories are of
    std::unique_ptr<Stage> m_stage;
};

} // namespace trilateral
