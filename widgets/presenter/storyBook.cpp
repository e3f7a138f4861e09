// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/storyBook.h"

#include <QUndoCommand>

#include <algorithm>

namespace trilateral
{

// The stories before and after; their texts are shared, so that keeping both is cheap.
class StoryChange final : public QUndoCommand
{
public:
    StoryChange(StoryBook &book, const QString &label, std::vector<Story> after, int kind)
        : QUndoCommand(label), m_book(book), m_before(book.m_stories), m_after(std::move(after)), m_kind(kind)
    {
    }
    void undo() override { use(m_before); }
    void redo() override { use(m_after); }
    [[nodiscard]] int id() const override { return m_kind; }
    bool mergeWith(const QUndoCommand *other) override
    {
        m_after = static_cast<const StoryChange *>(other)->m_after;
        return true;
    }

private:
    void use(const std::vector<Story> &stories)
    {
        m_book.m_stories = stories;
        m_book.m_current = std::clamp(m_book.m_current, stories.empty() ? -1 : 0, int(stories.size()) - 1);
        emit m_book.changed();
    }

    StoryBook &m_book;
    std::vector<Story> m_before;
    std::vector<Story> m_after;
    int m_kind;
};

void StoryBook::setStories(std::vector<Story> stories, bool isSaved)
{
    m_stories = std::move(stories);
    m_undo.clear();
    if (!isSaved)
        m_undo.resetClean();
    m_current = m_stories.empty() ? -1 : 0;
    emit changed();
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
    m_undo.push(new StoryChange(*this, label, std::move(after), kind));
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
    change(tr("New story"), std::move(after));
    setCurrent(int(m_stories.size()) - 1);
}

void StoryBook::removeStory()
{
    if (!story())
        return;
    std::vector<Story> after = m_stories;
    after.erase(after.begin() + m_current);
    change(tr("Remove story"), std::move(after));
    emit currentChanged(m_current);
}

void StoryBook::setTitle(const QString &title, Language language)
{
    if (!story() || story()->title.by[static_cast<std::size_t>(language)] == title)
        return;
    std::vector<Story> after = m_stories;
    after[std::size_t(m_current)].title.by[static_cast<std::size_t>(language)] = title;
    change(tr("Change the title"), std::move(after));
}

int StoryBook::addSlide(const Bookmark &slide, int behind)
{
    if (!story())
        return -1;
    std::vector<Story> after = m_stories;
    std::vector<Bookmark> &slides = after[std::size_t(m_current)].slides;
    const int number = std::clamp(behind + 1, 0, int(slides.size()));
    slides.insert(slides.begin() + number, slide);
    change(tr("Add slide"), std::move(after));
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
    change(tr("Remove slide"), std::move(after));
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
    change(tr("Move slide"), std::move(after));
}

void StoryBook::setSlide(int number, const Bookmark &slide, const QString &label, int kind)
{
    if (!hasSlide(number) || story()->slides[std::size_t(number)] == slide)
        return;
    std::vector<Story> after = m_stories;
    after[std::size_t(m_current)].slides[std::size_t(number)] = slide;
    constexpr int slidesAKind = 10000;
    change(label, std::move(after), kind < 0 ? -1 : kind * slidesAKind + number);
}

} // namespace trilateral
