// SPDX-License-Identifier: GPL-3.0-or-later
// A document that is being edited. Every edit is one transaction, on the device when edit() returns, and one step of
// the history, which is kept in the document itself: undoing and redoing work without end, after saving and after a
// new start. A new edit forgets the steps that were undone before it.
#pragma once

#include "model/document/addedRows.h"
#include "model/document/changedRecords.h"

#include <functional>
#include <vector>

namespace trilateral
{

struct HistoryStep {
    qint64 number = 0; // grows from step to step
    QString label;     // "Added the event …", in the words of the day
    qint64 made = 0;   // milliseconds since 1970, UTC
    bool isDone = true;
    bool operator==(const HistoryStep &) const = default;
};

// Every step, oldest first; all done ones come before all undone ones.
[[nodiscard]] Result<std::vector<HistoryStep>> historyOf(const Database &database);
// Tells two states of a document apart; 0 for one that was never edited.
[[nodiscard]] Result<qint64> revisionOf(const Database &database);

class Document
{
public:
    // The database must be writable and of the present form.
    explicit Document(Database database) : m_database(std::move(database)) {}

    using Change = std::function<Result<>(Database &)>;
    // Makes the change a step of the history; all of it, or nothing where it fails. False where it changed nothing,
    // which is no step. Cost: that of the change, plus one flush to the device.
    [[nodiscard]] Result<bool> edit(const QString &label, const Change &change);
    // The same for a change that adds rows, each behind all others of its table, and does nothing else; for millions.
    // What it added is written once; a second copy is made when the step is undone, for redo().
    [[nodiscard]] Result<bool> add(const QString &label, const Change &change);
    // Outside of the history, for what follows from the rest and may be replaced at any time: positions.
    [[nodiscard]] Result<> keepAside(const Change &change);
    // Takes the last step back. False where there is none.
    [[nodiscard]] Result<bool> undo();
    [[nodiscard]] Result<bool> redo();
    // Undoes or redoes until the step is the last one done; 0 stands before the first. All the way, or not at all.
    [[nodiscard]] Result<> goTo(qint64 number);
    // Roughly how many bytes of changes that moves; takeBack() of the step after it looks at as many. Cost: little.
    [[nodiscard]] Result<qint64> weightUpTo(qint64 number) const;
    // Takes one earlier step back as a new step under that label, leaving the later ones; fails where they build on it.
    [[nodiscard]] Result<bool> takeBack(qint64 number, const QString &label);

    [[nodiscard]] Result<std::vector<HistoryStep>> history() const { return historyOf(m_database); }
    [[nodiscard]] Result<qint64> revision() const { return revisionOf(m_database); }
    [[nodiscard]] const Database &database() const { return m_database; }
    // Whether another connection is writing, so that an edit would have to wait for it. Does not wait itself.
    [[nodiscard]] bool isBeingWritten();
    // What all of these changed since this was last asked for.
    [[nodiscard]] ChangedRecords takeChanged() { return std::exchange(m_changed, {}); }

private:
    [[nodiscard]] Result<> keep(const QString &label, const QByteArray &changes);
    [[nodiscard]] Result<qint64> beginStep(const QString &label);
    [[nodiscard]] Result<QByteArray> changesOf(qint64 number) const;
    [[nodiscard]] Result<QByteArray> changesAsMade(qint64 number);
    [[nodiscard]] Result<> takeOut(qint64 number, const AddedRowsList &rows);
    [[nodiscard]] Result<> stepBack(qint64 number, ChangedRecords &changed);
    [[nodiscard]] Result<> stepForward(qint64 number, ChangedRecords &changed);
    [[nodiscard]] Result<> mark(qint64 number, bool isUndone);
    [[nodiscard]] Result<qint64> lastDone() const;
    [[nodiscard]] Result<qint64> firstUndone() const;

    Database m_database;
    ChangedRecords m_changed;
};

} // namespace trilateral
