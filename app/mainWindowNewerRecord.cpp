// SPDX-License-Identifier: GPL-3.0-or-later
// A document of one's own and a newer record that came with the program.
#include "app/bundledRecord.h"
#include "app/mainWindow.h"
#include "app/mainWindowEditing.h"
#include "app/session.h"
#include "model/dataset/newerRecord.h"
#include "widgets/dialogs/importReportDialog.h"
#include "widgets/dialogs/messageBar.h"

namespace trilateral
{

namespace
{

void list(QStringList &lines, const QString &head, const QStringList &names)
{
    if (names.isEmpty())
        return;
    lines += head;
    for (const QString &name : names)
        lines += QStringLiteral("    ") + name;
}

} // namespace

// Once for each document that is opened.
void WindowEditing::offerNewerRecord()
{
    const QString file = m_session.shownFile();
    if (file.isEmpty() || file == std::exchange(m_offered, file))
        return;
    const QString version = newerVersion(file, m_session.bundled());
    if (!version.isEmpty())
        m_window.messages().ask(
            tr("The program brings a newer version of the record in this document: %1.").arg(version),
            tr("Take it over"), [this] { takeNewer(); });
}

void WindowEditing::takeNewer()
{
    const QString work = m_editing.work();
    if (work.isEmpty())
        return;
    m_session.tasks().run(
        newerSlot, tr("Taking the newer record over"),
        [work, newer = m_session.bundled(), label = tr("Took the newer record over")](Progress &progress) {
            return takeNewerRecord(work, label, newer, progress);
        },
        [this](const Result<RecordChanges> &changes) {
            if (!changes) {
                m_window.messages().tell(changes.errorText());
                return;
            }
            m_editing.takeUp();
            QStringList lines;
            list(lines, tr("Added: %1").arg(changes->added.size()), changes->added);
            list(lines, tr("Changed: %1").arg(changes->changed.size()), changes->changed);
            list(lines, tr("Removed: %1").arg(changes->removed.size()), changes->removed);
            list(lines,
                 tr("No longer in the record, but kept, since yours speak of them: %1").arg(changes->kept.size()),
                 changes->kept);
            auto *dialog = new ImportReportDialog(tr("What the newer record changed"), lines, &m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->show();
        });
}

} // namespace trilateral
