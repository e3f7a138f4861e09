// SPDX-License-Identifier: GPL-3.0-or-later
// Editing the open document: makes the working copy before the first edit, brings every edit into the views, saves.
// What fails is told by the session. Nothing here exists before the first frame.
#pragma once

#include "model/document/workingCopy.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace trilateral
{

class Session;

// The slots of tasks that write to the working copy: long moves through the history, imports, a newer record.
inline const QString historySlot = QStringLiteral("history");
inline const QString importSlot = QStringLiteral("import");
inline const QString newerSlot = QStringLiteral("newer");

class Editing final : public QObject
{
    Q_OBJECT
public:
    // folder: where working copies are kept.
    Editing(Session &session, const QString &folder, QObject *parent = nullptr);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    // Makes one step of the history; select: ids of records to be selected once they are in the views. False where it
    // failed or changed nothing.
    bool edit(const QString &label, const Document::Change &change, const std::function<QStringList()> &select = {});
    // The same for a change that no view shows, such as one of a story. False where it failed.
    bool keep(const QString &label, const Document::Change &change);
    // The file of the working copy, for a task that makes a step of the history there; made where there is none yet,
    // empty where that failed. takeUp() brings what the task did into the views.
    [[nodiscard]] QString work();
    void takeUp() { take({.areAll = true}); }
    // The same where the history is no longer the one known: a task that was cancelled may have been done already.
    void catchUp();
    // What takes longer than a moment goes on in a task that can be cancelled; until its end nothing else may change
    // the document, and tells so. True where it was done or has begun.
    bool undo();
    bool redo();
    bool goTo(qint64 number);
    bool takeBack(const HistoryStep &step);
    [[nodiscard]] bool isMoving() const;

    [[nodiscard]] const std::vector<HistoryStep> &history() const { return m_steps; }
    // The step that undo() takes back and the one that redo() brings back; null where there is none.
    [[nodiscard]] const HistoryStep *lastDone() const;
    [[nodiscard]] const HistoryStep *firstUndone() const;
    // Whether all that was edited is in the document's file.
    [[nodiscard]] bool isSaved() const { return !m_copy || m_isSaved; }
    // The file that save() writes; empty where there is none yet.
    [[nodiscard]] QString target() const;
    [[nodiscard]] bool isTargetChanged() const { return m_copy && m_copy->isTargetChanged(); }
    bool save();
    bool saveAs(const QString &file);
    // Gives the unsaved edits up; the document's file opens again.
    void revert();
    // Gives the unsaved edits up.
    void leave();
    // Goes on with work that was left behind.
    bool resume(const WorkNote &note);

signals:
    // The history, or whether it is saved.
    void changed();

private:
    [[nodiscard]] QString writingTask();
    bool begin();
    bool move(const QString &title, qint64 number, const HistoryMove &step);
    void moveInTask(const QString &title, const HistoryMove &step);
    bool tell(const Error &error);
    void take(const ChangedRecords &changed, const QStringList &select = {});
    void followDocument();
    void readHistory();

    Session &m_session;
    QString m_folder;
    std::optional<WorkingCopy> m_copy;
    std::vector<HistoryStep> m_steps;
    bool m_isSaved = true;
};

} // namespace trilateral
