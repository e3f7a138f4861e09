// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/stage.h"

#include "model/story/storyCheck.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QScreen>

namespace trilateral
{

Stage::Stage(Story story, const SnapshotPtr &snapshot, Language language, const Palette &palette, QWidget *parent)
    : QObject(parent), m_presentation(std::move(story), snapshot, language), m_palette(palette), m_parent(parent),
      m_show(std::make_unique<ShowWindow>(m_presentation, palette))
{
    connect(&m_presentation, &Presentation::told, this, &Stage::tell);
    // Later than the windows, which forget what they were told of the slide before.
    connect(&m_presentation, &Presentation::slideChanged, this, &Stage::tellLosses, Qt::QueuedConnection);
    connect(&m_presentation, &Presentation::ended, this, &Stage::ended);
    connect(m_show.get(), &ShowWindow::speakerWindowWanted, this, &Stage::toggleSpeaker);
    connect(m_show.get(), &ShowWindow::swapWanted, this, &Stage::swapScreens);
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, &Stage::lookAfter);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Stage::screenLeft);
}

Stage::~Stage() = default;

QScreen *Stage::home() const
{
    return m_parent ? m_parent->screen() : QGuiApplication::primaryScreen();
}

QScreen *Stage::otherThan(const QScreen *taken) const
{
    if (home() != taken)
        return home();
    for (QScreen *screen : QGuiApplication::screens())
        if (screen != taken)
            return screen;
    return nullptr;
}

void Stage::begin(std::size_t slide, QScreen *audience)
{
    m_presentation.go(slide);
    QScreen *other = otherThan(home());
    m_show->showOn(audience ? audience : other ? other : home());
    if (otherThan(m_show->screen()))
        toggleSpeaker();
    if (m_presentation.story().version > storyVersion)
        tell(problemWords({StoryFlaw::Newer, 0, {}}));
    tellLosses();
}

void Stage::watch(const QString &file)
{
    m_files.addPath(file);
}

// A file that is saved anew is another one under the same name.
void Stage::lookAfter(const QString &file)
{
    if (QFileInfo::exists(file))
        return watch(file);
    tell(tr("The document “%1” is gone; the show goes on without it.").arg(QFileInfo(file).fileName()));
}

void Stage::tellLosses()
{
    const QStringList losses =
        slideLosses(*m_presentation.snapshot(), m_presentation.bookmark(), m_presentation.language());
    if (!losses.isEmpty())
        tell(losses.join(u' '));
}

void Stage::toggleSpeaker()
{
    if (m_speaker && m_speaker->isVisible() && !std::exchange(m_isSpeakerCovered, false)) {
        m_speaker->hide();
        return m_show->activateWindow();
    }
    if (!m_speaker)
        m_speaker = std::make_unique<SpeakerWindow>(m_presentation, *m_show, m_palette);
    placeSpeaker();
    m_speaker->show();
    m_speaker->raise();
    m_speaker->activateWindow();
}

void Stage::placeSpeaker()
{
    QScreen *screen = otherThan(m_show->screen());
    if (!m_speaker || !screen)
        return;
    m_speaker->setScreen(screen);
    m_speaker->setGeometry(screen->availableGeometry());
}

void Stage::swapScreens()
{
    QScreen *screen = otherThan(m_show->screen());
    if (!screen)
        return tell(tr("There is one screen alone."));
    m_show->showOn(screen);
    placeSpeaker();
    if (m_speaker && m_speaker->isVisible())
        m_speaker->activateWindow();
}

// The show goes on where there still is a screen; whoever speaks may find the presenter's window below it.
void Stage::screenLeft(QScreen *screen)
{
    QScreen *left = nullptr;
    for (QScreen *each : QGuiApplication::screens())
        if (each != screen)
            left = each;
    if (!left || !m_show->isVisible())
        return;
    const QString sentence = m_show->screen() == screen
                                 ? tr("A screen was unplugged; the slides are on this one now.")
                                 : tr("A screen was unplugged; S brings the presenter's window to the front.");
    if (m_speaker) {
        m_speaker->setScreen(left);
        m_isSpeakerCovered = true;
        m_speaker->tell(sentence);
    }
    m_show->showOn(left);
    m_show->tell(sentence);
}

void Stage::tell(const QString &sentence)
{
    if (m_speaker && m_speaker->isVisible())
        m_speaker->tell(sentence);
    else
        m_show->tell(sentence);
}

} // namespace trilateral
