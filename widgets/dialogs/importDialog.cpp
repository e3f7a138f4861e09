// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/importDialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr std::size_t previewRows = 8;
constexpr QSize wantedSize(820, 420);
constexpr int columnWidth = 150;
constexpr qsizetype longestCell = 120;

const char *const fieldWords[listFieldCount] = {
    QT_TRANSLATE_NOOP("ImportDialog", "Identifier"),
    QT_TRANSLATE_NOOP("ImportDialog", "Date"),
    QT_TRANSLATE_NOOP("ImportDialog", "Last day"),
    QT_TRANSLATE_NOOP("ImportDialog", "Who acts"),
    QT_TRANSLATE_NOOP("ImportDialog", "What is done"),
    QT_TRANSLATE_NOOP("ImportDialog", "To whom"),
    QT_TRANSLATE_NOOP("ImportDialog", "Title"),
    QT_TRANSLATE_NOOP("ImportDialog", "Title in Chinese"),
    QT_TRANSLATE_NOOP("ImportDialog", "Title in Japanese"),
    QT_TRANSLATE_NOOP("ImportDialog", "Title in Korean"),
    QT_TRANSLATE_NOOP("ImportDialog", "Place"),
    QT_TRANSLATE_NOOP("ImportDialog", "Who takes part"),
    QT_TRANSLATE_NOOP("ImportDialog", "Status"),
    QT_TRANSLATE_NOOP("ImportDialog", "Summary"),
    QT_TRANSLATE_NOOP("ImportDialog", "Notes"),
    QT_TRANSLATE_NOOP("ImportDialog", "Source"),
};

constexpr int nothingSpecial = -1; // kept as an attribute

} // namespace

Result<TablePreview> previewTable(const QString &file)
{
    Result<TableReader> table = TableReader::open(file);
    if (!table)
        return table.error();
    TablePreview preview{file, table->columns(), {}, table->column(u"kind") >= 0 || table->column(u"record") >= 0};
    while (preview.rows.size() < previewRows && table->next()) {
        QStringList cells;
        for (int i = 0; i < preview.columns.size(); ++i)
            cells += table->text(i).left(longestCell);
        preview.rows.push_back(std::move(cells));
    }
    return preview;
}

ImportDialog::ImportDialog(TablePreview preview, const Mapping &mapping, QWidget *parent)
    : QDialog(parent), m_preview(std::move(preview)), m_table(new QTableWidget(this)), m_advice(new QLabel(this))
{
    setWindowTitle(tr("Import %1").arg(QFileInfo(m_preview.file).fileName()));
    auto *head = new QLabel(m_preview.isDataset ? tr("This is a table of a dataset; its columns are known.")
                                                : tr("Say what each column is. A column that is nothing special is "
                                                     "kept with the record under its own name."),
                            this);
    head->setWordWrap(true);
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setWordWrap(true);
    fillTable(mapping);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_advice);
    layout->addWidget(buttons);
    update();
    resize(wantedSize);
}

void ImportDialog::fillTable(const Mapping &mapping)
{
    const Result<TableReader> table = TableReader::open(m_preview.file);
    const ListColumns guessed = table ? findColumns(*table, mapping) : ListColumns();
    m_table->setColumnCount(static_cast<int>(m_preview.columns.size()));
    m_table->setRowCount(static_cast<int>(m_preview.rows.size()) + 1);
    m_table->setHorizontalHeaderLabels(m_preview.columns);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultSectionSize(columnWidth);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (int column = 0; column < m_preview.columns.size(); ++column) {
        auto *field = new QComboBox(m_table);
        field->setAccessibleName(m_preview.columns[column]);
        field->addItem(tr("Nothing special"), nothingSpecial);
        for (int i = 0; i < static_cast<int>(listFieldCount); ++i)
            field->addItem(QCoreApplication::translate("ImportDialog", fieldWords[i]), i);
        const auto place = std::ranges::find(guessed.columns, column);
        if (table && place != guessed.columns.end())
            field->setCurrentIndex(static_cast<int>(place - guessed.columns.begin()) + 1);
        field->setEnabled(!m_preview.isDataset);
        m_table->setCellWidget(0, column, field);
        m_fields.push_back(field);
        connect(field, &QComboBox::currentIndexChanged, this, &ImportDialog::update);
        for (std::size_t row = 0; row < m_preview.rows.size(); ++row)
            m_table->setItem(static_cast<int>(row) + 1, column, new QTableWidgetItem(m_preview.rows[row][column]));
    }
}

// A field that no column was chosen for has none, whatever its usual names are.
Mapping ImportDialog::mapping() const
{
    Mapping mapping;
    if (m_preview.isDataset)
        return mapping;
    for (std::size_t i = 0; i < listFieldCount; ++i)
        mapping.columns.insert(listFieldKey(static_cast<ListField>(i)), QString());
    for (std::size_t column = 0; column < m_fields.size(); ++column)
        if (const int field = m_fields[column]->currentData().toInt(); field != nothingSpecial)
            mapping.columns[listFieldKey(static_cast<ListField>(field))] =
                m_preview.columns[static_cast<qsizetype>(column)];
    return mapping;
}

void ImportDialog::update()
{
    if (m_preview.isDataset)
        return;
    const Mapping now = mapping();
    const auto has = [&now](ListField field) {
        return !now.columns.value(listFieldKey(field)).isEmpty();
    };
    const bool hasWho =
        has(ListField::Subject) || has(ListField::Object) || has(ListField::Title) || has(ListField::People);
    QString problem;
    if (!has(ListField::Date))
        problem = tr("Say which column holds the date.");
    else if (!hasWho)
        problem = tr("Say which column holds a title, or who acts or takes part.");
    m_advice->setText(problem);
    if (m_accept)
        m_accept->setEnabled(problem.isEmpty());
}

} // namespace trilateral
