// SPDX-License-Identifier: GPL-3.0-or-later
// The stories of the open document while they are worked on. Every change is handed to whoever keeps the document, as
// one step of its history, and announced once; words that are being typed wait for a moment, to be one step.
#pragma once

#include "model/story/story.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace trilateral
{

// Makes the stories those of the document, under that label; false where that failed, which the keeper has told.
using StoryKeeper = std::function<bool(const QString &label, const std::vector<Story> &stories)>;

class StoryBook final : public QObject
{
    Q_OBJECT
public:
    explicit StoryBook(QObject *parent = nullptr);

    void setKeeper(StoryKeeper keeper) { m_keeper = std::move(keeper); }
    // Of the words of steps.
    void setLanguage(Language language) { m_language = language; }
    // Those that the document holds. What was being typed is forgotten; the story that is worked on stays the same
    // where it is still there.
    void setStories(std::vector<Story> stories);
    [[nodiscard]] const std::vector<Story> &stories() const { return m_stories; }
    // As they were handed on last.
    [[nodiscard]] const std::vector<Story> &kept() const { return m_kept; }
    // The one that is worked on; null where there is none.
    [[nodiscard]] const Story *story() const;
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int number);
    // Hands on what waits.
    void flush();

    void addStory(Story story);
    void removeStory();
    void setTitle(const QString &title, Language language);
    // Behind that slide; -1: in front of all. Its number.
    int addSlide(const Bookmark &slide, int behind);
    void duplicateSlide(int number);
    void removeSlide(int number);
    void moveSlide(int from, int to);
    // Changes of one kind to one slide that follow each other, as in typing, are one step.
    void setSlide(int number, const Bookmark &slide, const QString &label, int kind = -1);

signals:
    void changed();
    void currentChanged(int number);

private:
    struct Waiting {
        QString label;
        int kind = -1;
    };
    void change(const QString &label, std::vector<Story> after, int kind = -1);
    void keep(const QString &label);
    [[nodiscard]] bool hasSlide(int number) const;
    [[nodiscard]] QString storyName() const;

    StoryKeeper m_keeper;
    Language m_language = Language::English;
    std::vector<Story> m_stories;
    std::vector<Story> m_kept; // as the keeper has them
    int m_current = -1;
    std::optional<Waiting> m_waiting;
    QTimer m_pause; // in typing
};

} // namespace trilateral
