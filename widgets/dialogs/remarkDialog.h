// SPDX-License-Identifier: GPL-3.0-or-later
// What one says oneself about a record that came with the document: a note, another date, status or name. The record
// stays as it is; what is said stands beside it with its source.
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

class RemarkDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class About : quint8 { Note, Correction };
    RemarkDialog(const Snapshot &snapshot, Row row, Language language, About about, QWidget *parent = nullptr);

    [[nodiscard]] DraftCitation citation() const;
    // The source of what is said without one, and the day on which it is said.
    [[nodiscard]] static QString ownSource();
    [[nodiscard]] static Span today();
    // Why it was not taken, until something is changed in it.
    void say(const QString &sentence);

private:
    // What may be corrected: the fields of a record with a date, or of another one.
    void offerFields(bool isDated, About about);
    void followChanges(QFormLayout &form);
    void update();
    [[nodiscard]] QWidget *firstField() const;
    [[nodiscard]] QString field() const;
    [[nodiscard]] bool isName() const;
    [[nodiscard]] QString value() const;
    [[nodiscard]] QString problem() const;

    Language m_language;
    QComboBox *m_field;
    QLineEdit *m_date;
    QComboBox *m_status;
    QLineEdit *m_name;
    QPlainTextEdit *m_note;
    RecordField *m_source;
    QLineEdit *m_locator;
    QLabel *m_advice;
    QPushButton *m_accept;
};

} // namespace trilateral
