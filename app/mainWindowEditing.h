// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's editing commands do: the forms, undo and redo, the history, saving, and the questions before
// unsaved work would go. Made once the first frame is painted.
#pragma once

#include "app/editing.h"
#include "app/settings.h"
#include "model/dataset/importer.h"
#include "model/dataset/recordDraft.h"

namespace trilateral
{

class HistoryDialog;
class KeptPins;
class MainWindow;

class WindowEditing final : public QObject
{
    Q_OBJECT
public:
    WindowEditing(MainWindow &window, Session &session, Settings &settings);

    [[nodiscard]] Editing &editing() { return m_editing; }
    [[nodiscard]] bool isSaved() const { return m_editing.isSaved(); }
    // Asks what is to become of unsaved edits. False where the user would rather stay.
    [[nodiscard]] bool mayLeave();

    // What the forms come to, for those that fill them in another way.
    bool add(const RecordDraft &draft);
    bool remark(const QString &record, const DraftCitation &citation);
    bool remove(const QString &record);
    // Asks what the columns mean, where they are not known, and adds what is in the files in a task.
    void importFiles(const QStringList &files);

private:
    void connectActions();
    void enter(Base base);
    void enterChange();
    void enterRemark(bool isCorrection);
    void askRemoval();
    bool save();
    bool saveAs();
    bool saveAsFrom(const QString &suggested);
    void revert();
    void chooseImport();
    void runImport(const QStringList &files, const Mapping &mapping);
    void tellImport(const QString &name, const Result<ImportReport> &report);
    void showHistory();
    void follow();
    void offerLeftWork();
    [[nodiscard]] QString selected() const;
    [[nodiscard]] QString nameOf(const QString &record) const;
    [[nodiscard]] QString nameOf(const RecordDraft &draft) const;

    MainWindow &m_window;
    Session &m_session;
    Settings &m_settings;
    Editing m_editing;
    KeptPins *m_pins;
    HistoryDialog *m_history = nullptr; // made when it is first shown
};

} // namespace trilateral
