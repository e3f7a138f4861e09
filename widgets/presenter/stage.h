// SPDX-License-Identifier: GPL-3.0-or-later
// A presentation with its windows on the screens that there are: the audience's on the screen of choice, the
// presenter's on another one where there is one. Screens may come and go while it lasts.
#pragma once

#include "widgets/presenter/speakerWindow.h"

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
    // From that slide. audience: null for the screen that is not the presenter's.
    void begin(std::size_t slide, QScreen *audience = nullptr);
    void toggleSpeaker();

signals:
    void ended();

private:
    void screenLeft(QScreen *screen);
    void tell(const QString &sentence);
    [[nodiscard]] QScreen *home() const;
    [[nodiscard]] QScreen *otherScreen() const;

    Presentation m_presentation;
    const Palette &m_palette;
    QWidget *m_parent;
    std::unique_ptr<ShowWindow> m_show;
    std::unique_ptr<SpeakerWindow> m_speaker;
};

} // namespace trilateral
