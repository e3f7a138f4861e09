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

class EmptyState;
class HistoryDialog;
class KeptPins;
struct ImportPreview;
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
    // One field of an own record gets that value (see RecordTableModel); of another one a correction says it.
    bool change(const QString &record, const QString &field, const QString &value);
    // An own record becomes part of another one.
    bool merge(const QString &gone, const QString &into);
    // Asks what the columns mean, where they are not known, and adds what is in the files in a task.
    void importFiles(const QStringList &files);

private:
    void connectActions();
    void enter(Base base);
    void enterChange();
    void enterRemark(bool isCorrection);
    // Shows a form until what it holds was taken or the user leaves it: where it cannot be taken, it says why, and
    // what was typed stays.
    template <class Form>
    void fill(Form &form, const std::function<void()> &take);
    void askRemoval();
    // Tells what the last step did, with a button that takes that step back; gone once it is taken back otherwise.
    void offerBack(const QString &sentence, const QString &button);
    void takeBack(qint64 step);
    void followOffer();
    void mergeSelected();
    void offerNewerRecord();
    void takeNewer();
    bool save();
    bool saveAs();
    bool saveAsFrom(const QString &suggested);
    void revert();
    void chooseImport();
    void chooseFolder();
    void paste();
    void showEmptyState(bool isEmpty);
    void askColumns(ImportPreview preview);
    void runImport(const QStringList &files, const Mapping &mapping);
    void tellImport(const QString &name, const Result<ImportReport> &report);
    void showHistory();
    void follow();
    void offerLeftWork();
    [[nodiscard]] QString selected() const;
    // Of two selected records: the own one that is to go, and the other; empty where they cannot become one.
    [[nodiscard]] std::pair<QString, QString> mergeable() const;
    [[nodiscard]] QString nameOf(const QString &record) const;
    [[nodiscard]] QString nameOf(const RecordDraft &draft) const;

    MainWindow &m_window;
    Session &m_session;
    Settings &m_settings;
    Editing m_editing;
    KeptPins *m_pins;
    EmptyState *m_emptyState = nullptr; // made when a document is first found empty
    qint64 m_toTakeBack = 0;            // the step that a message offers to take back; 0: none
    QString m_backSentence;             // of that message
    QString m_offered;                  // the document for which a newer record was last offered
    HistoryDialog *m_history = nullptr; // made when it is first shown
};

} // namespace trilateral
