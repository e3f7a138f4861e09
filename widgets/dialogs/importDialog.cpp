// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/importDialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

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

// The tables that a dataset has, and into which other formats are read; all others have the names of their files.
constexpr std::array tableWords{
    std::pair("entities", QT_TRANSLATE_NOOP("ImportDialog", "People and bodies")),
    std::pair("events", QT_TRANSLATE_NOOP("ImportDialog", "Events")),
    std::pair("relations", QT_TRANSLATE_NOOP("ImportDialog", "Relations")),
    std::pair("observations", QT_TRANSLATE_NOOP("ImportDialog", "Numbers")),
    std::pair("names", QT_TRANSLATE_NOOP("ImportDialog", "Names")),
    std::pair("citations", QT_TRANSLATE_NOOP("ImportDialog", "Citations")),
    std::pair("positions", QT_TRANSLATE_NOOP("ImportDialog", "Places in the network")),
};

QString tabWords(const QString &table)
{
    const auto *const known =
        std::ranges::find_if(tableWords, [&table](const auto &entry) { return table == QLatin1String(entry.first); });
    if (known != tableWords.end())
        return QCoreApplication::translate("ImportDialog", known->second);
    return QString(table).replace(u'&', QLatin1String("&&"));
}

} // namespace

QStringList ImportPreview::heads() const
{
    QStringList heads;
    for (const TableSample &table : tables)
        heads += table.columns;
    return heads;
}

Result<ImportPreview> previewOf(const QString &file, Progress &progress)
{
    Result<std::vector<TableSample>> tables = tableSamples(file, previewRows, progress);
    if (!tables)
        return tables.error();
    return ImportPreview{file, std::move(*tables)};
}

ImportDialog::ImportDialog(ImportPreview preview, const Mapping &mapping, QWidget *parent)
    : QDialog(parent), m_preview(std::move(preview)), m_advice(new QLabel(this))
{
    setWindowTitle(tr("Import %1").arg(QFileInfo(m_preview.file).fileName()));
    auto *head = new QLabel(headline(), this);
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setWordWrap(true);
    for (const TableSample &sample : m_preview.tables)
        addPage(sample, mapping);
    auto *pages = new QTabWidget(this);
    pages->setTabBarAutoHide(true);
    pages->setDocumentMode(true);
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        pages->addTab(m_pages[i].table, tabWords(m_preview.tables[i].name));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(head);
    layout->addWidget(pages, 1);
    layout->addWidget(m_advice);
    layout->addWidget(buttons);
    update();
    resize(wantedSize);
}

bool ImportDialog::asks() const
{
    return !std::ranges::all_of(m_preview.tables, &TableSample::isDataset);
}

QString ImportDialog::headline() const
{
    if (asks())
        return tr("Say what each column is. A column that is nothing special is kept with the record under its own "
                  "name.");
    return m_preview.tables.size() > 1 ? tr("These are the records that are in the file.")
                                       : tr("This is a table of a dataset; its columns are known.");
}

void ImportDialog::addPage(const TableSample &sample, const Mapping &mapping)
{
    const ListColumns guessed = guessedColumns(m_preview.file, sample, mapping);
    m_pages.push_back({new QTableWidget(this), {}});
    Page &page = m_pages.back();
    const int fieldRows = sample.isDataset ? 0 : 1;
    page.table->setColumnCount(static_cast<int>(sample.columns.size()));
    page.table->setRowCount(static_cast<int>(sample.rows.size()) + fieldRows);
    page.table->setHorizontalHeaderLabels(sample.columns);
    page.table->verticalHeader()->hide();
    page.table->horizontalHeader()->setDefaultSectionSize(columnWidth);
    page.table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (int column = 0; column < sample.columns.size(); ++column) {
        if (!sample.isDataset)
            addField(page, column, sample, guessed);
        for (std::size_t row = 0; row < sample.rows.size(); ++row)
            page.table->setItem(static_cast<int>(row) + fieldRows, column,
                                new QTableWidgetItem(sample.rows[row][column].left(longestCell)));
    }
}

void ImportDialog::addField(Page &page, int column, const TableSample &sample, const ListColumns &guessed)
{
    auto *field = new QComboBox(page.table);
    field->setAccessibleName(sample.columns[column]);
    field->addItem(tr("Nothing special"), nothingSpecial);
    for (int i = 0; i < static_cast<int>(listFieldCount); ++i)
        field->addItem(QCoreApplication::translate("ImportDialog", fieldWords[i]), i);
    const auto place = std::ranges::find(guessed.columns, column);
    if (place != guessed.columns.end())
        field->setCurrentIndex(static_cast<int>(place - guessed.columns.begin()) + 1);
    page.table->setCellWidget(0, column, field);
    page.fields.push_back(field);
    connect(field, &QComboBox::currentIndexChanged, this, &ImportDialog::update);
}

// A field that no column was chosen for has none, whatever its usual names are.
Mapping ImportDialog::mapping() const
{
    Mapping mapping;
    if (!asks())
        return mapping;
    for (std::size_t i = 0; i < listFieldCount; ++i)
        mapping.columns.insert(listFieldKey(static_cast<ListField>(i)), QString());
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        for (std::size_t column = 0; column < m_pages[i].fields.size(); ++column)
            if (const int field = m_pages[i].fields[column]->currentData().toInt(); field != nothingSpecial)
                if (QString &name = mapping.columns[listFieldKey(static_cast<ListField>(field))]; name.isEmpty())
                    name = m_preview.tables[i].columns[static_cast<qsizetype>(column)];
    return mapping;
}

void ImportDialog::update()
{
    if (!asks() || !m_accept)
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
    m_accept->setEnabled(problem.isEmpty());
}

} // namespace trilateral
