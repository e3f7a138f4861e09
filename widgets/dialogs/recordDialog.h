// SPDX-License-Identifier: GPL-3.0-or-later
// The form in which a record of one's own is entered and changed: an event, a person or another entity, a relation or
// a position. It asks for a source, says when none is given, shows a date in words while it is typed, and warns of
// records that may be the same. It writes nothing: it says what is wanted.
#pragma once

#include "model/dataset/recordDraft.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace trilateral
{

class RecordField;
class RecordNames;

class RecordDialog final : public QDialog
{
    Q_OBJECT
public:
    // draft: what the form begins with; a new record where it has no id. Its kind's base decides which lines there are.
    RecordDialog(SnapshotPtr snapshot, Language language, const RecordDraft &draft, QWidget *parent = nullptr);

    [[nodiscard]] RecordDraft draft() const;
    // Why it cannot be taken yet; empty where it can.
    [[nodiscard]] QString problem() const;
    // Why it was not taken, until something is changed in it.
    void say(const QString &sentence);

private:
    struct TieLine {
        Role role;
        RecordField *field;
    };
    void buildHead(QFormLayout &form);
    void buildNames(QFormLayout &form);
    void addMainName(QFormLayout &form, QLineEdit *line);
    void askNames();
    [[nodiscard]] std::vector<DraftName> names() const;
    void buildDate(QFormLayout &form);
    void buildRelation(QFormLayout &form);
    void buildTies(QFormLayout &form);
    void buildWords(QFormLayout &form);
    void buildSource(QFormLayout &form);
    void addTie(QFormLayout &form, Role role, const std::shared_ptr<const RecordNames> &names, bool isOne);
    void fillTypes();
    void update();
    void makeRoom();
    [[nodiscard]] DraftCitation citation() const;
    [[nodiscard]] QString advice() const;
    [[nodiscard]] QLineEdit *firstField() const;
    [[nodiscard]] QString formTitle() const;

    SnapshotPtr m_snapshot;
    Language m_language;
    RecordDraft m_first;
    Base m_base;
    QFormLayout *m_form = nullptr;
    QComboBox *m_kind = nullptr;
    std::array<QLineEdit *, 4> m_names{};
    std::vector<DraftName> m_allNames; // whose shown ones follow the lines
    std::shared_ptr<const RecordNames> m_sources;
    QLabel *m_further = nullptr;
    QLineEdit *m_date = nullptr;
    QLabel *m_dateWords = nullptr;
    QComboBox *m_status = nullptr;
    QComboBox *m_type = nullptr;   // relations
    QComboBox *m_stance = nullptr; // relations
    std::vector<TieLine> m_ties;
    QPlainTextEdit *m_summary = nullptr;
    RecordField *m_source = nullptr;
    QLineEdit *m_locator = nullptr;
    QLabel *m_advice = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace trilateral
