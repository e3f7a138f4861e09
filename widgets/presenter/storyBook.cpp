// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/storyBook.h"

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr int pauseMilliseconds = 700;
constexpr int storyTitleKind = 0;
constexpr int slidesAKind = 10000;
constexpr qsizetype longestName = 48; // of a story, in a step's words

} // namespace

StoryBook::StoryBook(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &StoryBook::flush);
}

void StoryBook::setStories(std::vector<Story> stories)
{
    const QString before = story() ? story()->id : QString();
    const int number = m_current;
    m_waiting.reset();
    m_pause.stop();
    m_stories = m_kept = std::move(stories);
    const auto same = std::ranges::find(m_stories, before, &Story::id);
    m_current = same != m_stories.end() ? int(same - m_stories.begin())
                                        : std::clamp(number, m_stories.empty() ? -1 : 0, int(m_stories.size()) - 1);
    emit changed();
    if (m_current != number)
        emit currentChanged(m_current);
}

const Story *StoryBook::story() const
{
    return m_current >= 0 && m_current < int(m_stories.size()) ? &m_stories[std::size_t(m_current)] : nullptr;
}

void StoryBook::setCurrent(int number)
{
    if (number == m_current || number < 0 || number >= int(m_stories.size()))
        return;
    m_current = number;
    emit currentChanged(number);
}

void StoryBook::change(const QString &label, std::vector<Story> after, int kind)
{
    if (!m_waiting || m_waiting->kind != kind)
        flush();
    m_stories = std::move(after);
    m_current = std::clamp(m_current, m_stories.empty() ? -1 : 0, int(m_stories.size()) - 1);
    if (kind < 0) {
        keep(label);
    } else {
        m_waiting = Waiting{label, kind};
        m_pause.start();
    }
    emit changed();
}

void StoryBook::flush()
{
    m_pause.stop();
    if (const auto waiting = std::exchange(m_waiting, std::nullopt); waiting && m_stories != m_kept)
        keep(waiting->label);
}

// What cannot be kept is as it was before.
void StoryBook::keep(const QString &label)
{
    if (!m_keeper || m_keeper(label, m_stories)) {
        m_kept = m_stories;
        return;
    }
    m_stories = m_kept;
    emit changed();
}

QString StoryBook::storyName() const
{
    const QString name = story() ? story()->title.in(m_language).text : QString();
    return name.size() <= longestName ? name : name.first(longestName) + u'…';
}

bool StoryBook::hasSlide(int number) const
{
    return story() && number >= 0 && number < int(story()->slides.size());
}

void StoryBook::addStory(Story story)
{
    std::vector<Story> after = m_stories;
    QString id = story.id;
    for (int n = 2; std::ranges::any_of(after, [&](const Story &other) { return other.id == id; }); ++n)
        id = story.id + QStringLiteral("-%1").arg(n);
    story.id = id;
    after.push_back(std::move(story));
    const QString name = after.back().title.in(m_language).text;
    change(tr("Added the story “%1”").arg(name), std::move(after));
    setCurrent(int(m_stories.size()) - 1);
}

void StoryBook::removeStory()
{
    if (!story())
        return;
    std::vector<Story> after = m_stories;
    after.erase(after.begin() + m_current);
    change(tr("Deleted the story “%1”").arg(storyName()), std::move(after));
    emit currentChanged(m_current);
}

void StoryBook::setTitle(const QString &title, Language language)
{
    if (!story() || story()->title.by[static_cast<std::size_t>(language)] == title)
        return;
    std::vector<Story> after = m_stories;
    after[std::size_t(m_current)].title.by[static_cast<std::size_t>(language)] = title;
    change(tr("Changed the title of “%1”").arg(storyName()), std::move(after), storyTitleKind);
}

int StoryBook::addSlide(const Bookmark &slide, int behind)
{
    if (!story())
        return -1;
    std::vector<Story> after = m_stories;
    std::vector<Bookmark> &slides = after[std::size_t(m_current)].slides;
    const int number = std::clamp(behind + 1, 0, int(slides.size()));
    slides.insert(slides.begin() + number, slide);
    change(tr("Added a slide to “%1”").arg(storyName()), std::move(after));
    return number;
}

void StoryBook::duplicateSlide(int number)
{
    if (hasSlide(number))
        addSlide(story()->slides[std::size_t(number)], number);
}

void StoryBook::removeSlide(int number)
{
    if (!hasSlide(number))
        return;
    std::vector<Story> after = m_stories;
    std::vector<Bookmark> &slides = after[std::size_t(m_current)].slides;
    slides.erase(slides.begin() + number);
    change(tr("Deleted slide %1 of “%2”").arg(number + 1).arg(storyName()), std::move(after));
}

void StoryBook::moveSlide(int from, int to)
{
    if (!hasSlide(from) || !hasSlide(to) || from == to)
        return;
    std::vector<Story> after = m_stories;
    std::vector<Bookmark> &slides = after[std::size_t(m_current)].slides;
    const Bookmark slide = slides[std::size_t(from)];
    slides.erase(slides.begin() + from);
    slides.insert(slides.begin() + to, slide);
    change(tr("Moved slide %1 of “%2” to place %3").arg(from + 1).arg(storyName()).arg(to + 1), std::move(after));
}

void StoryBook::setSlide(int number, const Bookmark &slide, const QString &label, int kind)
{
    if (!hasSlide(number) || story()->slides[std::size_t(number)] == slide)
        return;
    std::vector<Story> after = m_stories;
    after[std::size_t(m_current)].slides[std::size_t(number)] = slide;
    const QString words = QStringLiteral("%1: %2 · %3").arg(label, storyName()).arg(number + 1);
    change(words, std::move(after), kind < 0 ? -1 : (kind + 1) * slidesAKind + number);
}

} // namespace trilateral
