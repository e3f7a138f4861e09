// SPDX-License-Identifier: GPL-3.0-or-later
// The private file in which a document is edited, so that the document's own file changes only when it is saved and a
// record that may not be written can be edited all the same. Every edit is on the device at once. A small note beside
// the working copy says what it is a copy of; where the program ends without leave(), both stay behind and
// leftWork() finds them. Two working copies of one file cannot be open at the same time.
#pragma once

#include "model/document/document.h"

#include <QLockFile>

namespace trilateral
{

// What a working copy is of, as its note says.
struct WorkNote {
    QString work;     // the working copy
    QString source;   // the file that it was made from
    QString target;   // the file that Save writes; empty where there is none yet
    qint64 size = -1; // of the target when it was last read or written; -1: there was none
    qint64 time = 0;  // likewise, in milliseconds since 1970
    qint64 saved = 0; // the revision that the target holds
};

class WorkingCopy
{
public:
    // Copies the source into the folder, which is made where it is missing. The target is the source where Save may
    // write it, else empty. Fails where another window has a working copy of it.
    [[nodiscard]] static Result<WorkingCopy> begin(const QString &folder, const QString &source, const QString &target);
    // Goes on with what was left behind.
    [[nodiscard]] static Result<WorkingCopy> resume(const QString &folder, const WorkNote &note);
    WorkingCopy(WorkingCopy &&) noexcept = default;
    WorkingCopy &operator=(WorkingCopy &&) noexcept = default;

    [[nodiscard]] Document &document() { return m_document; }
    [[nodiscard]] const WorkNote &note() const { return m_note; }
    // Whether the target holds all that is here.
    [[nodiscard]] bool isSaved() const;
    // Whether the target is no longer the file that was read or written here last.
    [[nodiscard]] bool isTargetChanged() const;
    // Into the target, or into another file, which becomes the target. Whatever was there is replaced in one step.
    [[nodiscard]] Result<> save() { return saveAs(m_note.target); }
    [[nodiscard]] Result<> saveAs(const QString &file);
    // Removes the working copy; nothing can be done with it afterwards.
    void leave();

private:
    WorkingCopy(WorkNote note, Document document, std::unique_ptr<QLockFile> lock)
        : m_lock(std::move(lock)), m_note(std::move(note)), m_document(std::move(document))
    {
    }
    [[nodiscard]] static Result<WorkingCopy> opened(WorkNote note, std::unique_ptr<QLockFile> lock);

    std::unique_ptr<QLockFile> m_lock;
    WorkNote m_note;
    Document m_document;
};

// Another connection to a working copy, for a task that makes or moves steps of its history; the window's own one may
// read meanwhile.
[[nodiscard]] Result<Database> openWork(const QString &work);

using HistoryMove = std::function<Result<bool>(Document &)>;
// Makes such a move in a task: all of it, or nothing where it fails or is cancelled. False where it moved nothing.
[[nodiscard]] Result<bool> moveInWork(const QString &work, const HistoryMove &move, const Progress &progress);

// The working copies in the folder that hold unsaved edits and that no running window has, the latest first.
[[nodiscard]] std::vector<WorkNote> leftWork(const QString &folder);
// Removes one of them for good.
void discardWork(const QString &folder, const WorkNote &note);

} // namespace trilateral
