// SPDX-License-Identifier: GPL-3.0-or-later
// All the names of one record, a line each: the name, its language and script, what sort of name it is, and who says
// so. Lines are added and removed; a line without a name is none.
#pragma once

#include "model/dataset/nameDraft.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace trilateral
{

class RecordField;
class RecordNames;

class NamesDialog final : public QDialog
{
    Q_OBJECT
public:
    // language: of a name that is added.
    NamesDialog(const std::vector<DraftName> &names, std::shared_ptr<const RecordNames> sources,
                const QString &language, QWidget *parent = nullptr);
    ~NamesDialog() override;

    [[nodiscard]] std::vector<DraftName> names() const;

private:
    struct Line {
        QLineEdit *text;
        QComboBox *language;
        QComboBox *script;
        QComboBox *role;
        RecordField *source;
        QLineEdit *locator;
        QString party; // is kept, not shown
    };
    QWidget *buildButtons();
    void addLine(const DraftName &name);
    void removeLine();
    void standAt(const QWidget *field);
    void follow();
    [[nodiscard]] QComboBox *languageBox(const QString &language);
    [[nodiscard]] QComboBox *scriptBox(const QString &script);
    [[nodiscard]] QComboBox *roleBox(const QString &role);
    [[nodiscard]] QString problem() const;

    std::shared_ptr<const RecordNames> m_sources;
    QString m_language;
    QTableWidget *m_table;
    std::vector<Line> m_lines; // as in the table
    QLabel *m_advice;
    QPushButton *m_remove = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace trilateral
