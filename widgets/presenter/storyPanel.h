// SPDX-License-Identifier: GPL-3.0-or-later
// The stories of the document: a list of them, the slides of one as a film strip that can be reordered by dragging, and
// the words of the slide to be edited in place, with what lacks a record said below them.
#pragma once

#include "widgets/presenter/slideThumbnails.h"
#include "widgets/presenter/storyBook.h"
#include "widgets/view/view.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace trilateral
{

class StoryPanel final : public View
{
    Q_OBJECT
public:
    StoryPanel(Exploration &exploration, StoryBook &book, QWidget *parent = nullptr);
    ~StoryPanel() override;

    void setColours(const Palette &palette) override;
    [[nodiscard]] int slide() const;
    void chooseSlide(int number);
    // Chooses it, and has the window show what it shows.
    void readSlide(int number);
    // A slide from what the window shows, with the view that was used last.
    void addSlideFromView();

signals:
    void presentWanted(int slide);
    void exportWanted();
    void importWanted();
    void exercisesWanted();
    void saveWanted();

protected:
    void showFrame(const FramePtr &frame) override;
    void showHover(Row) override {}
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void fillMenu();
    void fillStories();
    void fillSlides();
    void fillWords();
    void drawNextThumbnail();
    void takeOver();
    void setWords();
    void updateFromView();
    void citeSelection();
    void showProblems();
    [[nodiscard]] Language language() const;
    [[nodiscard]] const Bookmark *bookmark() const;

    StoryBook &m_book;
    const Palette *m_palette;
    FramePtr m_frame;
    QComboBox *m_stories;
    QToolButton *m_more;
    QMenu *m_menu;
    QListWidget *m_slides;
    QToolButton *m_add;
    QToolButton *m_update;
    QToolButton *m_duplicate;
    QToolButton *m_remove;
    QToolButton *m_present;
    QLineEdit *m_title;
    QPlainTextEdit *m_words;
    QPlainTextEdit *m_notes;
    QToolButton *m_cite;
    QLabel *m_problems;
    std::unique_ptr<SlideThumbnails> m_thumbnails;
    QTimer m_drawing; // thumbnails, one at a time
    int m_drawn = 0;
    bool m_isFilling = false;
};

} // namespace trilateral
