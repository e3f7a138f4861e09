// SPDX-License-Identifier: GPL-3.0-or-later
// The stories of the open document while they are worked on: every change can be undone, and is announced once.
#pragma once

#include "model/story/story.h"

#include <QObject>
#include <QUndoStack>

namespace trilateral
{

class StoryBook final : public QObject
{
    Q_OBJECT
public:
    explicit StoryBook(QObject *parent = nullptr) : QObject(parent) {}

    // Those of a document just opened: nothing to undo. isSaved: they are the document's own, without changes.
    void setStories(std::vector<Story> stories, bool isSaved = true);
    [[nodiscard]] const std::vector<Story> &stories() const { return m_stories; }
    // The one that is worked on; null where there is none.
    [[nodiscard]] const Story *story() const;
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int number);
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }
    [[nodiscard]] bool isSaved() const { return m_undo.isClean(); }
    void setSaved() { m_undo.setClean(); }

    void addStory(Story story);
    void removeStory();
    void setTitle(const QString &title, Language language);
    // Behind that slide; -1: in front of all. Its number.
    int addSlide(const Bookmark &slide, int behind);
    void duplicateSlide(int number);
    void removeSlide(int number);
    void moveSlide(int from, int to);
    // Changes of one kind to one slide that follow each other, as in typing, are undone together.
    void setSlide(int number, const Bookmark &slide, const QString &label, int kind = -1);

signals:
    void changed();
    void currentChanged(int number);

private:
    friend class StoryChange;
    void change(const QString &label, std::vector<Story> after, int kind = -1);
    [[nodiscard]] bool hasSlide(int number) const;

    std::vector<Story> m_stories;
    int m_current = -1;
    QUndoStack m_undo;
};

} // namespace trilateral
