// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing.h"

#include "app/keptPlaces.h"
#include "app/session.h"
#include "model/document/documentFile.h"

#include <QFileInfo>

#include <algorithm>

namespace trilateral
{

Editing::Editing(Session &session, const QString &folder, QObject *parent)
    : QObject(parent), m_session(session), m_folder(folder)
{
    connect(&m_session, &Session::opened, this, &Editing::followDocument);
    followDocument();
}

// Another document came: what was edited before is saved, given up, or waits to be offered back.
void Editing::followDocument()
{
    if (m_copy && m_copy->note().work == m_session.working())
        return;
    m_session.tasks().cancel(historySlot);
    if (m_copy && isSaved())
        m_copy->leave();
    m_copy.reset();
    readHistory();
}

void Editing::readHistory()
{
    m_steps.clear();
    m_isSaved = !m_copy || m_copy->isSaved();
    Result<std::vector<HistoryStep>> steps = m_steps;
    if (m_copy)
        steps = m_copy->document().history();
    else if (m_session.isOpen())
        if (const Result<Database> database = openDocumentFile(m_session.file()))
            steps = historyOf(*database);
    if (steps)
        m_steps = std::move(*steps);
    emit changed();
}

bool Editing::tell(const Error &error)
{
    emit m_session.failed(error.text);
    return false;
}

// What an import reads before it writes, it reads beside all edits.
QString Editing::writingTask()
{
    const TaskRunner &tasks = m_session.tasks();
    for (const QString &slot : {historySlot, importSlot, newerSlot})
        if (tasks.isRunning(slot) && (slot == historySlot || (m_copy && m_copy->document().isBeingWritten())))
            return tasks.title(slot);
    return {};
}

bool Editing::begin()
{
    if (const QString task = writingTask(); !task.isEmpty())
        return tell(
            {tr("This is still being done; wait for its end, or cancel it at the bottom of the window: %1").arg(task)});
    if (m_copy)
        return true;
    const QString source = m_session.file();
    const bool isOwnFile = !m_session.shownFile().isEmpty() && QFileInfo(source).isWritable();
    Result<WorkingCopy> copy = WorkingCopy::begin(m_folder, source, isOwnFile ? source : QString());
    if (!copy)
        return tell(copy.error());
    m_copy = std::move(*copy);
    return true;
}

QString Editing::work()
{
    return begin() ? m_copy->note().work : QString();
}

bool Editing::edit(const QString &label, const Document::Change &change, const std::function<QStringList()> &select)
{
    if (!begin())
        return false;
    const Result<bool> done = m_copy->document().edit(label, change);
    if (!done)
        return tell(done.error());
    if (*done)
        take(m_copy->document().takeChanged(), select ? select() : QStringList());
    return *done;
}

bool Editing::keep(const QString &label, const Document::Change &change)
{
    if (!begin())
        return false;
    const Result<bool> done = m_copy->document().edit(label, change);
    if (!done)
        return tell(done.error());
    m_session.followWork(m_copy->note().work);
    readHistory();
    return true;
}

bool Editing::isMoving() const
{
    return m_session.tasks().isRunning(historySlot);
}

bool Editing::move(const QString &title, qint64 number, const HistoryMove &step)
{
    constexpr qint64 mostAtOnce = 2'000'000; // take a tenth of a second
    if (!begin())
        return false;
    const Result<qint64> weight = m_copy->document().weightUpTo(number);
    if (!weight)
        return tell(weight.error());
    if (*weight > mostAtOnce) {
        moveInTask(title, step);
        return true;
    }
    const Result<bool> done = step(m_copy->document());
    if (!done)
        return tell(done.error());
    if (*done)
        take(m_copy->document().takeChanged());
    return *done;
}

void Editing::moveInTask(const QString &title, const HistoryMove &step)
{
    m_session.tasks().run(
        historySlot, title,
        [work = m_copy->note().work, step](Progress &progress) { return moveInWork(work, step, progress); },
        [this](const Result<bool> &done) {
            if (!done)
                (void)tell(done.error());
            else if (*done)
                takeUp();
        });
}

bool Editing::undo()
{
    const HistoryStep *last = lastDone();
    return last && move(tr("Undoing: %1").arg(last->label), last->number - 1,
                        [](Document &document) { return document.undo(); });
}

bool Editing::redo()
{
    const HistoryStep *next = firstUndone();
    return next &&
           move(tr("Redoing: %1").arg(next->label), next->number, [](Document &document) { return document.redo(); });
}

bool Editing::goTo(qint64 number)
{
    return move(tr("Going to another step of the history"), number, [number](Document &document) -> Result<bool> {
        const Result<> gone = document.goTo(number);
        if (!gone)
            return gone.error();
        return true;
    });
}

bool Editing::takeBack(const HistoryStep &step)
{
    const QString label = tr("Took back: %1").arg(step.label);
    return move(tr("Taking back: %1").arg(step.label), step.number - 1,
                [number = step.number, label](Document &document) { return document.takeBack(number, label); });
}

void Editing::take(const ChangedRecords &changed, const QStringList &select)
{
    if (!m_copy)
        return;
    m_session.showWork(m_copy->note().work, changed, select);
    readHistory();
}

void Editing::catchUp()
{
    const auto steps = m_copy ? m_copy->document().history() : Result<std::vector<HistoryStep>>(m_steps);
    if (steps && *steps != m_steps)
        takeUp();
}

const HistoryStep *Editing::lastDone() const
{
    const auto undone = std::ranges::find(m_steps, false, &HistoryStep::isDone);
    return undone == m_steps.begin() ? nullptr : &*std::prev(undone);
}

const HistoryStep *Editing::firstUndone() const
{
    const auto undone = std::ranges::find(m_steps, false, &HistoryStep::isDone);
    return undone == m_steps.end() ? nullptr : &*undone;
}

QString Editing::target() const
{
    return m_copy ? m_copy->note().target : m_session.shownFile();
}

bool Editing::save()
{
    return !m_copy || saveAs(target());
}

bool Editing::saveAs(const QString &file)
{
    if (!begin())
        return false;
    if (const Result<> kept = keepPlaces(m_copy->document(), m_session.exploration(), !isSaved()); !kept)
        return tell(kept.error());
    if (const Result<> saved = m_copy->saveAs(file); !saved)
        return tell(saved.error());
    m_session.setFile(file);
    readHistory();
    return true;
}

void Editing::leave()
{
    for (const QString &slot : {historySlot, importSlot, newerSlot})
        m_session.tasks().cancel(slot);
    if (m_copy)
        m_copy->leave();
    m_copy.reset();
    m_session.showWork(QString(), {}, {});
}

void Editing::revert()
{
    const QString file = m_session.file();
    leave();
    m_session.open(file);
}

bool Editing::resume(const WorkNote &note)
{
    Result<WorkingCopy> copy = WorkingCopy::resume(m_folder, note);
    if (!copy)
        return tell(copy.error());
    m_copy = std::move(*copy);
    m_session.setFile(note.target.isEmpty() ? note.source : note.target);
    take({.areAll = true});
    return true;
}

} // namespace trilateral
