// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainWindowEditing.h"

#include "app/actions.h"
#include "app/keptPins.h"
#include "app/mainWindow.h"
#include "app/session.h"
#include "model/snapshot/wording.h"
#include "widgets/dialogs/emptyState.h"
#include "widgets/dialogs/historyDialog.h"
#include "widgets/dialogs/messageBar.h"
#include "widgets/dialogs/recordDialog.h"
#include "widgets/dialogs/remarkDialog.h"
#include "widgets/network/networkView.h"
#include "widgets/view/plainTip.h"

#include <QAction>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace trilateral
{

namespace
{

constexpr int longestName = 60; // of a record, in a step's words

QString workFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/trilateral-explorer/work");
}

QString shortened(const QString &name)
{
    return name.size() <= longestName ? name : name.first(longestName) + u'…';
}

// The kind of which the document has most records: what one most likely wants to add.
QString usualKind(const Snapshot &snapshot, Base base)
{
    std::vector<int> counts(snapshot.kinds.size());
    const RowRange rows = snapshot.rows(base);
    for (quint32 i = rows.first; i < rows.last; ++i)
        ++counts[index(snapshot.kind[i])];
    std::size_t best = snapshot.kinds.size();
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (snapshot.kinds[i].base == base && snapshot.kinds[i].id != QLatin1String("source") &&
            (best == counts.size() || counts[i] > counts[best]))
            best = i;
    return best < counts.size() ? snapshot.kinds[best].id : QString();
}

} // namespace

WindowEditing::WindowEditing(MainWindow &window, Session &session, Settings &settings)
    : QObject(&window), m_window(window), m_session(session), m_settings(settings), m_editing(session, workFolder()),
      m_pins(new KeptPins(session.exploration(), m_editing, this))
{
    connectActions();
    if (const auto *network = window.findChild<NetworkView *>())
        connect(network, &NetworkView::keepPinsWanted, m_pins, &KeptPins::keep);
    connect(&m_editing, &Editing::changed, this, &WindowEditing::follow);
    connect(&session.exploration(), &Exploration::frameChanged, this, &WindowEditing::follow);
    connect(&session, &Session::opened, this, &WindowEditing::offerNewerRecord);
    const auto catchUp = [this](const QString &slot) {
        if (slot == importSlot || slot == historySlot)
            m_editing.catchUp();
    };
    connect(&session.tasks(), &TaskRunner::ended, &m_editing, catchUp,
            Qt::QueuedConnection); // behind what a task that was not cancelled does itself
    follow();
    QMetaObject::invokeMethod(this, &WindowEditing::offerNewerRecord, Qt::QueuedConnection); // it opened before this
    QMetaObject::invokeMethod(this, &WindowEditing::offerLeftWork, Qt::QueuedConnection);
}

void WindowEditing::connectActions()
{
    const Actions &actions = m_window.actions();
    connect(actions.importData, &QAction::triggered, this, &WindowEditing::chooseImport);
    connect(actions.importFolder, &QAction::triggered, this, &WindowEditing::chooseFolder);
    connect(actions.paste, &QAction::triggered, this, &WindowEditing::paste);
    connect(actions.save, &QAction::triggered, this, &WindowEditing::save);
    connect(actions.saveAs, &QAction::triggered, this, &WindowEditing::saveAs);
    connect(actions.revert, &QAction::triggered, this, &WindowEditing::revert);
    connect(actions.undo, &QAction::triggered, &m_editing, &Editing::undo);
    connect(actions.redo, &QAction::triggered, &m_editing, &Editing::redo);
    connect(actions.history, &QAction::triggered, this, &WindowEditing::showHistory);
    connect(actions.addEvent, &QAction::triggered, this, [this] { enter(Base::Event); });
    connect(actions.addEntity, &QAction::triggered, this, [this] { enter(Base::Entity); });
    connect(actions.addRelation, &QAction::triggered, this, [this] { enter(Base::Relation); });
    connect(actions.changeRecord, &QAction::triggered, this, &WindowEditing::enterChange);
    connect(actions.correctRecord, &QAction::triggered, this, [this] { enterRemark(true); });
    connect(actions.addNote, &QAction::triggered, this, [this] { enterRemark(false); });
    connect(actions.removeRecord, &QAction::triggered, this, &WindowEditing::askRemoval);
    connect(actions.mergeRecords, &QAction::triggered, this, &WindowEditing::mergeSelected);
}

QString WindowEditing::selected() const
{
    const QStringList selection = m_session.exploration().state().selection;
    return selection.isEmpty() ? QString() : selection.back();
}

QString WindowEditing::nameOf(const QString &record) const
{
    const SnapshotPtr snapshot = m_session.exploration().wholeSnapshot();
    const Row row = snapshot->find(record);
    return row == Row::None ? record : shortened(title(*snapshot, row, m_session.exploration().state().language).text);
}

QString WindowEditing::nameOf(const RecordDraft &draft) const
{
    if (const QString name = draft.name.in(m_session.exploration().state().language).text; !name.isEmpty())
        return shortened(name);
    QStringList ends;
    for (const Role role : {Role::Subject, Role::Object})
        if (const auto tie = std::ranges::find(draft.ties, role, &DraftTie::role); tie != draft.ties.end())
            ends += nameOf(tie->target);
    return ends.join(QStringLiteral(" – "));
}

// What can be done, and what it would be done to, in the words of the menus.
void WindowEditing::follow()
{
    const Actions &actions = m_window.actions();
    const bool isOpen = m_session.isOpen();
    const SnapshotPtr snapshot = isOpen ? m_session.exploration().wholeSnapshot() : nullptr;
    const Row row = snapshot ? snapshot->find(selected()) : Row::None;
    const bool isOurs = row != Row::None && isOwn(*snapshot, row);
    for (QAction *action : {actions.importData, actions.importFolder, actions.paste, actions.addEvent,
                            actions.addEntity, actions.addRelation, actions.saveAs})
        action->setEnabled(isOpen);
    actions.undo->setEnabled(m_editing.lastDone());
    actions.redo->setEnabled(m_editing.firstUndone());
    actions.undo->setToolTip(m_editing.lastDone() ? plainTip(m_editing.lastDone()->label) : QString());
    actions.redo->setToolTip(m_editing.firstUndone() ? plainTip(m_editing.firstUndone()->label) : QString());
    actions.save->setEnabled(!m_editing.isSaved());
    actions.revert->setEnabled(!m_editing.isSaved());
    actions.changeRecord->setEnabled(isOurs);
    actions.removeRecord->setEnabled(isOurs);
    actions.mergeRecords->setEnabled(!mergeable().first.isEmpty());
    actions.correctRecord->setEnabled(row != Row::None);
    actions.addNote->setEnabled(row != Row::None);
    m_window.setWindowModified(!m_editing.isSaved());
    followOffer();
    showEmptyState(snapshot && snapshot->count() == 0);
    if (m_history && m_history->isVisible())
        m_history->setHistory(m_editing.history());
}

void WindowEditing::showEmptyState(bool isEmpty)
{
    const Actions &actions = m_window.actions();
    if (isEmpty && !m_emptyState)
        m_emptyState =
            new EmptyState({actions.addEvent, actions.addEntity, actions.importData, actions.paste}, &m_window);
    if (m_emptyState)
        m_emptyState->setVisible(isEmpty);
}

template <class Form>
void WindowEditing::fill(Form &form, const std::function<void()> &take)
{
    QString why;
    connect(&m_session, &Session::failed, &form, [&why](const QString &sentence) { why = sentence; });
    while (form.exec() == QDialog::Accepted) {
        const QString earlier = std::exchange(why, QString());
        take();
        if (why.isEmpty() && !earlier.isEmpty() && m_window.messages().sentence() == earlier)
            m_window.messages().hide();
        if (why.isEmpty())
            return;
        form.say(why);
    }
}

void WindowEditing::enter(Base base)
{
    if (!m_session.isOpen())
        return;
    const SnapshotPtr snapshot = m_session.exploration().wholeSnapshot();
    RecordDraft draft;
    draft.kind = usualKind(*snapshot, base);
    if (base == Base::Relation && !selected().isEmpty())
        draft.ties = {{Role::Subject, selected()}};
    RecordDialog dialog(snapshot, m_session.exploration().state().language, draft, &m_window);
    fill(dialog, [&] { add(dialog.draft()); });
}

void WindowEditing::enterChange()
{
    const SnapshotPtr snapshot = m_session.exploration().wholeSnapshot();
    const Row row = snapshot->find(selected());
    if (row == Row::None)
        return;
    RecordDialog dialog(snapshot, m_session.exploration().state().language, draftOf(*snapshot, row), &m_window);
    fill(dialog, [&] { add(dialog.draft()); });
}

bool WindowEditing::add(const RecordDraft &draft)
{
    const QString label =
        draft.id.isEmpty() ? tr("Added “%1”").arg(nameOf(draft)) : tr("Changed “%1”").arg(nameOf(draft));
    QString id;
    const auto write = [&](Database &database) -> Result<> {
        const Result<QString> written = writeDraft(database, draft);
        if (!written)
            return written.error();
        id = *written;
        return Nothing();
    };
    return m_editing.edit(label, write, [&id] { return QStringList(id); });
}

void WindowEditing::enterRemark(bool isCorrection)
{
    const SnapshotPtr snapshot = m_session.exploration().wholeSnapshot();
    const QString record = selected();
    const Row row = snapshot->find(record);
    if (row == Row::None)
        return;
    RemarkDialog dialog(*snapshot, row, m_session.exploration().state().language,
                        isCorrection ? RemarkDialog::About::Correction : RemarkDialog::About::Note, &m_window);
    fill(dialog, [&] { remark(record, dialog.citation()); });
}

bool WindowEditing::remark(const QString &record, const DraftCitation &citation)
{
    const QString label =
        citation.field.isEmpty() ? tr("Noted on “%1”").arg(nameOf(record)) : tr("Corrected “%1”").arg(nameOf(record));
    return m_editing.edit(label, [&](Database &database) { return writeOwnCitation(database, record, citation); });
}

bool WindowEditing::change(const QString &record, const QString &field, const QString &value)
{
    const SnapshotPtr snapshot = m_session.exploration().wholeSnapshot();
    const Row row = snapshot->find(record);
    if (row == Row::None)
        return false;
    if (isOwn(*snapshot, row)) {
        RecordDraft draft = draftOf(*snapshot, row);
        setField(draft, field, value, m_session.exploration().state().language);
        return add(draft);
    }
    if (value.isEmpty()) {
        m_window.messages().tell(tr("This came with the record and stays: say what is right instead."));
        return false;
    }
    return remark(record, {RemarkDialog::ownSource(), {}, field, value, {}, RemarkDialog::today()});
}

void WindowEditing::askRemoval()
{
    const QString record = selected();
    if (remove(record))
        offerBack(tr("“%1” was removed.").arg(nameOf(record)), tr("Undo"));
}

void WindowEditing::offerBack(const QString &sentence, const QString &button)
{
    const HistoryStep *last = m_editing.lastDone();
    const qint64 step = last ? last->number : 0;
    m_window.messages().ask(sentence, button, [this, step] { takeBack(step); });
    m_toTakeBack = step;
    m_backSentence = sentence;
}

void WindowEditing::takeBack(qint64 number)
{
    const auto &steps = m_editing.history();
    const auto step = std::ranges::find(steps, number, &HistoryStep::number);
    if (step == steps.end() || !step->isDone)
        return;
    if (&*step == m_editing.lastDone())
        m_editing.undo();
    else
        m_editing.takeBack(HistoryStep(*step));
}

// A step that was undone otherwise is no longer offered.
void WindowEditing::followOffer()
{
    const auto &steps = m_editing.history();
    const auto step = std::ranges::find(steps, m_toTakeBack, &HistoryStep::number);
    if (m_toTakeBack == 0 || (step != steps.end() && step->isDone))
        return;
    m_toTakeBack = 0;
    if (m_window.messages().sentence() == m_backSentence)
        m_window.messages().hide();
}

bool WindowEditing::remove(const QString &record)
{
    return m_editing.edit(tr("Removed “%1”").arg(nameOf(record)),
                          [&](Database &database) { return removeOwnRecord(database, record); });
}

// The one selected last, where both are own.
std::pair<QString, QString> WindowEditing::mergeable() const
{
    const QStringList selection = m_session.isOpen() ? m_session.exploration().state().selection : QStringList();
    if (selection.size() != 2)
        return {};
    const SnapshotPtr snapshot = m_session.exploration().wholeSnapshot();
    const Row first = snapshot->find(selection.front());
    const Row last = snapshot->find(selection.back());
    if (first == Row::None || last == Row::None || snapshot->base(first) != snapshot->base(last))
        return {};
    if (isOwn(*snapshot, last))
        return {selection.back(), selection.front()};
    return isOwn(*snapshot, first) ? std::pair(selection.front(), selection.back()) : std::pair<QString, QString>();
}

void WindowEditing::mergeSelected()
{
    const auto [gone, into] = mergeable();
    const QString name = nameOf(gone);
    if (!gone.isEmpty() && merge(gone, into))
        offerBack(tr("“%1” is now one record with “%2”.").arg(name, nameOf(into)), tr("Undo"));
}

bool WindowEditing::merge(const QString &gone, const QString &into)
{
    return m_editing.edit(
        tr("Made one record of “%1” and “%2”").arg(nameOf(gone), nameOf(into)),
        [&](Database &database) {
            return mergeRecords(database, gone, into,
                                {RemarkDialog::ownSource(), {}, {}, {}, {}, RemarkDialog::today()});
        },
        [&] { return QStringList(into); });
}

void WindowEditing::showHistory()
{
    if (!m_history) {
        m_history = new HistoryDialog(&m_window);
        connect(m_history, &HistoryDialog::stepWanted, &m_editing, &Editing::goTo);
        connect(m_history, &HistoryDialog::takeBackWanted, this, [this](qint64 number) {
            const auto &steps = m_editing.history();
            const auto step = std::ranges::find(steps, number, &HistoryStep::number);
            if (step != steps.end())
                m_editing.takeBack(HistoryStep(*step));
        });
    }
    m_history->setHistory(m_editing.history());
    m_history->show();
    m_history->raise();
}

} // namespace trilateral
