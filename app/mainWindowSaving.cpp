// SPDX-License-Identifier: GPL-3.0-or-later
// Saving, reverting, the question before unsaved work would go, and work that an earlier run left.
#include "app/mainWindow.h"
#include "app/mainWindowEditing.h"
#include "app/session.h"
#include "widgets/dialogs/messageBar.h"
#include "widgets/view/dateWords.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace trilateral
{

namespace
{

const QString documentSuffix = QStringLiteral(".trilateral");

} // namespace

// Nothing that another program wrote meanwhile is overwritten unasked.
bool WindowEditing::save()
{
    if (m_editing.target().isEmpty())
        return saveAs();
    if (!m_editing.isTargetChanged())
        return m_editing.save();
    QMessageBox box(&m_window);
    box.setIcon(QMessageBox::Warning);
    box.setWindowTitle(tr("Save"));
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("“%1” was changed by another program since you opened it. Your edits would replace what was "
                   "changed there.")
                    .arg(QDir::toNativeSeparators(m_editing.target())));
    const QPushButton *copy = box.addButton(tr("Save as a copy…"), QMessageBox::AcceptRole);
    const QPushButton *replace = box.addButton(tr("Replace it"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == copy)
        return saveAs();
    return box.clickedButton() == replace && m_editing.save();
}

bool WindowEditing::saveAs()
{
    const QString target = m_editing.target();
    return saveAsFrom(!target.isEmpty() ? target
                                        : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' +
                                              tr("My record") + documentSuffix);
}

bool WindowEditing::saveAsFrom(const QString &suggested)
{
    QString file = QFileDialog::getSaveFileName(&m_window, tr("Save as"), suggested, tr("Documents (*.trilateral)"));
    if (file.isEmpty())
        return false;
    if (QFileInfo(file).suffix().isEmpty())
        file += documentSuffix;
    m_settings.setFolder(QFileInfo(file).path());
    return m_editing.saveAs(file);
}

void WindowEditing::revert()
{
    QMessageBox box(QMessageBox::Question, tr("Revert"), tr("Give up every edit since the document was last saved?"),
                    QMessageBox::Cancel, &m_window);
    const QPushButton *give = box.addButton(tr("Give them up"), QMessageBox::DestructiveRole);
    box.exec();
    if (box.clickedButton() == give)
        m_editing.revert();
}

bool WindowEditing::mayLeave()
{
    if (m_editing.isSaved()) {
        m_editing.leave();
        return true;
    }
    QMessageBox box(QMessageBox::Question, tr("Save"), tr("Save what you edited?"),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &m_window);
    box.setDefaultButton(QMessageBox::Save);
    const int answer = box.exec();
    if (answer == QMessageBox::Save && !save())
        return false;
    if (answer == QMessageBox::Save || answer == QMessageBox::Discard)
        m_editing.leave();
    return answer == QMessageBox::Save || answer == QMessageBox::Discard;
}

// Several may have been left; the next start offers the next.
void WindowEditing::offerLeftWork()
{
    const std::vector<WorkNote> left = leftWork(m_editing.folder());
    if (left.empty())
        return;
    const WorkNote &note = left.front();
    const QFileInfo info(note.work);
    const bool isBundled = note.target.isEmpty() && note.source == m_session.bundled() && m_session.isOpen() &&
                           m_session.shownFile().isEmpty();
    const QString name =
        isBundled
            ? m_session.exploration().wholeSnapshot()->info.title.in(m_session.exploration().state().language).text
            : QFileInfo(note.target.isEmpty() ? note.source : note.target).completeBaseName();
    const Language language = m_session.exploration().state().language;
    const Result<Span> day = spanFromEdtf(info.lastModified().date().toString(Qt::ISODate));
    const QString when =
        dateWords(day ? *day : Span(), language) + u' ' + info.lastModified().toString(QStringLiteral("HH:mm"));
    m_window.messages().ask(tr("Edits of “%1” were not saved when the program ended (%2, %3).")
                                .arg(name, when, QLocale(languageCode(language)).formattedDataSize(info.size())),
                            tr("Go on with them"), [this, note] {
                                if (mayLeave())
                                    m_editing.resume(note);
                            });
}

} // namespace trilateral
