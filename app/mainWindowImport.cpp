// SPDX-License-Identifier: GPL-3.0-or-later
// The window's import: what the columns mean, the task, and the report.
#include "app/mainWindow.h"
#include "app/mainWindowEditing.h"
#include "app/session.h"
#include "model/dataset/appending.h"
#include "model/document/documentFile.h"
#include "widgets/dialogs/importDialog.h"
#include "widgets/dialogs/importReportDialog.h"
#include "widgets/dialogs/messageBar.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QSaveFile>

#include <utility>

namespace trilateral
{

namespace
{

// Reads the files as a whole first: what cannot be read changes nothing.
Result<ImportReport> bring(const QStringList &files, const Mapping &mapping, const QString &work, const QString &label,
                           Progress &progress)
{
    if (files.size() == 1 && isDocumentFile(files.front())) {
        const Result<bool> added = appendDocument(work, label, files.front(), progress);
        return added ? Result<ImportReport>(ImportReport()) : added.error();
    }
    Result<ImportedDataset> dataset = readDataset(files, mapping, progress);
    if (!dataset)
        return dataset.error();
    const Result<bool> added = appendSnapshot(work, label, *dataset->snapshot, progress);
    return added ? Result<ImportReport>(std::move(dataset->report)) : added.error();
}

} // namespace

void WindowEditing::chooseImport()
{
    const QStringList files = QFileDialog::getOpenFileNames(
        &m_window, tr("Import"), m_settings.folder(),
        tr("Tables, networks, calendars and documents (*.csv *.tsv *.txt *.xlsx *.json *.gexf *.graphml *.xml *.net "
           "*.paj *.ics *.trilateral)") +
            QStringLiteral(";;") + tr("All files (*)"));
    if (files.isEmpty())
        return;
    m_settings.setFolder(QFileInfo(files.front()).path());
    importFiles(files);
}

void WindowEditing::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(&m_window, tr("Import a folder"), m_settings.folder());
    if (folder.isEmpty())
        return;
    m_settings.setFolder(QFileInfo(folder).path());
    importFiles({folder});
}

// What a spreadsheet puts on the clipboard is a table with tabs.
void WindowEditing::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.contains(u'\n') || !m_session.isOpen())
        return m_window.messages().tell(tr(
            "There is no table on the clipboard: copy rows, with the names of the columns, in a spreadsheet first."));
    const QString file = QDir(m_editing.folder()).filePath(tr("pasted table") + QStringLiteral(".tsv"));
    QDir().mkpath(m_editing.folder());
    QSaveFile saved(file);
    const QByteArray bytes = text.toUtf8();
    if (saved.open(QIODevice::WriteOnly) && saved.write(bytes) == bytes.size() && saved.commit())
        importFiles({file});
    else
        m_window.messages().tell(saved.errorString());
}

// A single file is looked at first, in a task: those of other formats are read as a whole.
void WindowEditing::importFiles(const QStringList &files)
{
    if (files.size() != 1 || isDocumentFile(files.front()) || QFileInfo(files.front()).isDir())
        return runImport(files, {});
    const QString file = files.front();
    m_session.tasks().run(
        importSlot, tr("Looking into %1").arg(QFileInfo(file).fileName()),
        [file](Progress &progress) { return std::make_shared<Result<ImportPreview>>(previewOf(file, progress)); },
        [this](const std::shared_ptr<Result<ImportPreview>> &preview) {
            if (*preview)
                askColumns(std::move(**preview));
            else
                m_window.messages().tell(preview->errorText());
        });
}

void WindowEditing::askColumns(ImportPreview preview)
{
    const QString file = preview.file;
    const QStringList heads = preview.heads();
    Mapping mapping;
    const QVariantMap known = m_settings.mapping(heads);
    for (auto it = known.begin(); it != known.end(); ++it)
        mapping.columns.insert(it.key(), it.value().toString());
    ImportDialog dialog(std::move(preview), mapping, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    mapping = dialog.mapping();
    QVariantMap chosen;
    for (auto it = mapping.columns.cbegin(); it != mapping.columns.cend(); ++it)
        chosen.insert(it.key(), it.value());
    m_settings.setMapping(heads, chosen);
    runImport({file}, mapping);
}

void WindowEditing::runImport(const QStringList &files, const Mapping &mapping)
{
    const QString name = QFileInfo(files.front()).fileName();
    const QString work = m_editing.work();
    if (work.isEmpty())
        return;
    m_session.tasks().run(
        importSlot, tr("Importing %1").arg(name),
        [files, mapping, work, label = tr("Imported %1").arg(name)](Progress &progress) {
            return bring(files, mapping, work, label, progress);
        },
        [this, name](const Result<ImportReport> &report) { tellImport(name, report); });
}

// One click takes the whole of it out again.
void WindowEditing::tellImport(const QString &name, const Result<ImportReport> &report)
{
    if (!report) {
        m_window.messages().tell(report.errorText());
        return;
    }
    m_editing.takeUp();
    const QLocale locale(languageCode(m_session.exploration().state().language));
    offerBack(tr("%1 was imported: records %2, remarks %3.")
                  .arg(name, locale.toString(report->recordCount()), locale.toString(report->warningCount)),
              tr("Remove the import"));
    if (report->warningCount == 0)
        return;
    auto *dialog = new ImportReportDialog(name, *report, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace trilateral
