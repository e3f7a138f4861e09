// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows of a table and what each of its columns is taken for, which can be changed before anything is
// imported.
#pragma once

#include "model/dataset/mapping.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace trilateral
{

struct TablePreview {
    QString file;
    QStringList columns;
    std::vector<QStringList> rows; // the first few
    bool isDataset = false;        // one of our own tables, whose columns need no mapping
};

// Reads the head and the first rows.
[[nodiscard]] Result<TablePreview> previewTable(const QString &file);

class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    // mapping: what was said of such a table before.
    ImportDialog(TablePreview preview, const Mapping &mapping, QWidget *parent = nullptr);

    [[nodiscard]] Mapping mapping() const;

private:
    void fillTable(const Mapping &mapping);
    void update();

    TablePreview m_preview;
    QTableWidget *m_table;
    std::vector<QComboBox *> m_fields; // one per column
    QLabel *m_advice;
    QPushButton *m_accept = nullptr;
};

} // namespace trilateral
