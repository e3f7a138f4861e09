// SPDX-License-Identifier: GPL-3.0-or-later
// A presentation with its windows on the screens that there are: the audience's on the screen of choice, the
// presenter's on another one where there is one. Screens may come and go while it lasts.
#pragma once

#include "widgets/presenter/speakerWindow.h"

#include <QFileSystemWatcher>

class QScreen;

namespace trilateral
{

class Stage final : public QObject
{
    Q_OBJECT
public:
    // parent: the window that it was started from. home: its screen.
    Stage(Story story, const SnapshotPtr &snapshot, Language language, const Palette &palette, QWidget *parent);
    ~Stage() override;

    [[nodiscard]] Presentation &presentation() { return m_presentation; }
    [[nodiscard]] ShowWindow &show() { return *m_show; }
    // Null until it is shown first.
    [[nodiscard]] SpeakerWindow *speaker() const { return m_speaker.get(); }
    // From that slide. audience: null for a screen where the program is not.
    void begin(std::size_t slide, QScreen *audience = nullptr);
    // Says so where this file, which the show is from, goes away; the show goes on with what was read.
    void watch(const QString &file);
    void toggleSpeaker();
    // The audience on the presenter's screen and the other way round, where there are two.
    void swapScreens();

signals:
    void ended();

private:
    void screenLeft(QScreen *screen);
    void tell(const QString &sentence);
    void tellLosses();
    void lookAfter(const QString &file);
    [[nodiscard]] QScreen *home() const;
    // Another than that one, best the one where the program is; null where there is none.
    [[nodiscard]] QScreen *otherThan(const QScreen *screen) const;
    void placeSpeaker();

    Presentation m_presentation;
    const Palette &m_palette;
    QWidget *m_parent;
    std::unique_ptr<ShowWindow> m_show;
    std::unique_ptr<SpeakerWindow> m_speaker;
    QFileSystemWatcher m_files;
    bool m_isSpeakerCovered = false; // by the show, since both are on one screen
};

} // namespace trilateral
