// SPDX-License-Identifier: GPL-3.0-or-later
// The stories of the document: a list of them, the slides of one as a film strip that can be reordered by dragging, and
// the words of the slide to be edited in place, with what lacks a record said below them.
#pragma once

#include "model/story/storyCheck.h"
#include "widgets/presenter/slideThumbnails.h"
#include "widgets/presenter/storyBook.h"
#include "widgets/view/view.h"

#include <QTimer>

class QAction;
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
    // Says which view that is, as in Bookmark; without one, the timeline.
    void setViewSource(std::function<QString()> source) { m_viewSource = std::move(source); }
    // A slide of a picture, from its bytes (see storedImage.h), and the picture of the slide that is chosen.
    void addPicture(const QByteArray &bytes);
    void setPicture(const QByteArray &bytes);
    // Undo, redo, the history, saving: for the menu.
    void setHistoryActions(const QList<QAction *> &actions);

signals:
    void presentWanted(int slide);
    void exportWanted();
    void importWanted();
    void exercisesWanted();
    // isNew: as a slide of its own, else as that of the slide that is chosen.
    void pictureWanted(bool isNew);

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
    void fillViews();
    void addSlide(const QString &view, const QByteArray &image = {});
    void setView(int number);
    void setDims(bool dims);
    void drawNextThumbnail();
    void takeOver();
    void setWords();
    void updateFromView();
    void citeSelection();
    void showProblems();
    [[nodiscard]] StoryProblem named(StoryProblem problem) const;
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
    QComboBox *m_view;
    QToolButton *m_dim;
    QLineEdit *m_title;
    QPlainTextEdit *m_words;
    QPlainTextEdit *m_notes;
    QToolButton *m_cite;
    QLabel *m_problems;
    std::function<QString()> m_viewSource;
    QList<QAction *> m_historyActions;
    std::unique_ptr<SlideThumbnails> m_thumbnails;
    QTimer m_drawing; // thumbnails, one at a time
    int m_drawn = 0;
    bool m_isFilling = false;
};

} // namespace trilateral
