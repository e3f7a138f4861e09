// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows of the tables in a file and what each of their columns is taken for, which can be changed before
// anything is imported.
#pragma once

#include "model/dataset/importer.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace trilateral
{

struct ImportPreview {
    QString file;
    std::vector<TableSample> tables;
    // The names of all columns, as a sign by which the same sort of file is known again.
    [[nodiscard]] QStringList heads() const;
};

// Reads tables only as far as they are shown; files of other formats whole.
[[nodiscard]] Result<ImportPreview> previewOf(const QString &file, Progress &progress);

class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    // mapping: what was said of such a table before.
    ImportDialog(ImportPreview preview, const Mapping &mapping, QWidget *parent = nullptr);

    [[nodiscard]] Mapping mapping() const;

private:
    struct Page {
        QTableWidget *table = nullptr;
        std::vector<QComboBox *> fields; // one per column
    };
    [[nodiscard]] bool asks() const; // for the meaning of columns
    [[nodiscard]] QString headline() const;
    void addPage(const TableSample &sample, const Mapping &mapping);
    void addField(Page &page, int column, const TableSample &sample, const ListColumns &guessed);
    void update();

    ImportPreview m_preview;
    std::vector<Page> m_pages; // one per table
    QLabel *m_advice;
    QPushButton *m_accept = nullptr;
};

} // namespace trilateral
