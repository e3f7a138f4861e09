// SPDX-License-Identifier: GPL-3.0-or-later
// The presenter's window: the slide as the audience has it, live; the next one; the notes; clock and timer; a list of
// slides to jump to; the tools as buttons; and what went wrong, in a sentence.
#pragma once

#include "widgets/presenter/showWindow.h"

class QBoxLayout;
class QTextBrowser;
class QToolButton;

namespace trilateral
{

class SpeakerWindow final : public QWidget
{
    Q_OBJECT
public:
    // Keys go where the show's own go.
    SpeakerWindow(Presentation &presentation, ShowWindow &show, const Palette &palette, QWidget *parent = nullptr);
    ~SpeakerWindow() override;

    [[nodiscard]] SlideView &view() const { return *m_view; }
    [[nodiscard]] QString notes() const;
    [[nodiscard]] QString told() const;
    void tell(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void listen();
    void makeTools(QBoxLayout &row);
    QToolButton *addTool(QBoxLayout &row, const QString &text, const QString &tip, bool isCheckable);
    void showSlide();
    void showNotes();
    void drawNext();
    void showTools();
    void showTime();
    void changeLetters(int by);
    void sendKey(int key);

    Presentation &m_presentation;
    ShowWindow &m_show;
    const Palette *m_palette;
    SlideView *m_view;
    QLabel *m_next;
    QLabel *m_nextTitle;
    QTextBrowser *m_notes;
    QLabel *m_clock;
    QLabel *m_timer;
    QLabel *m_place;
    QLabel *m_told;
    QListWidget *m_jump;
    std::vector<std::pair<Tool, QToolButton *>> m_tools;
    QToolButton *m_freeze = nullptr;
    QToolButton *m_black = nullptr;
    QTimer m_ticking;
    QTimer m_drawing; // of the next slide
    SlideThumbnails m_thumbnails;
    int m_letters = 18;
};

} // namespace trilateral
