// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/stage.h"

#include "model/story/storyCheck.h"

#include <QGuiApplication>
#include <QScreen>

namespace trilateral
{

Stage::Stage(Story story, const SnapshotPtr &snapshot, Language language, const Palette &palette, QWidget *parent)
    : QObject(parent), m_presentation(std::move(story), snapshot, language), m_palette(palette), m_parent(parent),
      m_show(std::make_unique<ShowWindow>(m_presentation, palette))
{
    connect(&m_presentation, &Presentation::told, this, &Stage::tell);
    connect(&m_presentation, &Presentation::ended, this, &Stage::ended);
    connect(m_show.get(), &ShowWindow::speakerWindowWanted, this, &Stage::toggleSpeaker);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Stage::screenLeft);
}

Stage::~Stage() = default;

QScreen *Stage::home() const
{
    return m_parent ? m_parent->screen() : QGuiApplication::primaryScreen();
}

QScreen *Stage::otherScreen() const
{
    for (QScreen *screen : QGuiApplication::screens())
        if (screen != home())
            return screen;
    return nullptr;
}

void Stage::begin(std::size_t slide, QScreen *audience)
{
    m_presentation.go(slide);
    QScreen *other = otherScreen();
    QScreen *screen = audience ? audience : other ? other : home();
    if (other && screen != home())
        toggleSpeaker();
    m_show->showOn(screen);
    if (m_presentation.story().version > storyVersion)
        tell(problemWords({StoryFlaw::Newer, 0, {}}));
    const QStringList missing = missingRecords(*m_presentation.snapshot(), m_presentation.bookmark());
    if (!missing.isEmpty())
        tell(tr("Missing from this document: %1").arg(missing.join(QStringLiteral(", "))));
}

void Stage::toggleSpeaker()
{
    if (m_speaker && m_speaker->isVisible()) {
        m_speaker->hide();
        return m_show->activateWindow();
    }
    if (!m_speaker)
        m_speaker = std::make_unique<SpeakerWindow>(m_presentation, *m_show, m_palette);
    if (QScreen *screen = home(); screen && screen != m_show->screen()) {
        m_speaker->setScreen(screen);
        m_speaker->setGeometry(screen->availableGeometry());
    }
    m_speaker->show();
    m_speaker->raise();
    m_speaker->activateWindow();
}

// The show goes on where there still is a screen.
void Stage::screenLeft(QScreen *screen)
{
    QScreen *left = nullptr;
    for (QScreen *each : QGuiApplication::screens())
        if (each != screen)
            left = each;
    if (!left || !m_show->isVisible())
        return;
    m_show->showOn(left);
    tell(tr("A screen was unplugged; the slides are on this one now."));
}

void Stage::tell(const QString &sentence)
{
    if (m_speaker && m_speaker->isVisible())
        m_speaker->tell(sentence);
    else
        m_show->tell(sentence);
}

} // namespace trilateral
