// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/recordTable.h"

#include "widgets/tables/statusDelegate.h"
#include "widgets/theme/metrics.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace trilateral
{

namespace
{

constexpr int narrowest = 90;
constexpr std::array columnWidths{260, 320, 110, 110, 320, 110};

} // namespace

RecordTable::RecordTable(Exploration &exploration, QWidget *parent)
    : View(exploration, parent), m_model(new RecordTableModel(this)), m_table(new QTableView(this)),
      m_note(new QLabel(this))
{
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    buildTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(panelMargin, panelMargin / 2, panelMargin, panelMargin / 2);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    retranslate();
}

void RecordTable::buildTable()
{
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(static_cast<int>(RecordTableModel::Column::Date), Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setWordWrap(false);
    m_table->installEventFilter(this);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegateForColumn(static_cast<int>(RecordTableModel::Column::Status),
                                      new StatusDelegate(exploration(), this));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(narrowest);
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(RecordTableModel::Column::Summary),
                                                      QHeaderView::Stretch); // sentences need what room there is
    for (std::size_t i = 0; i < columnWidths.size(); ++i)
        m_table->setColumnWidth(static_cast<int>(i), columnWidths[i]);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordTable::takeSelection);
    // Sorting resets the rows, and the selection with them.
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_shown && !m_isShowing)
            showSelection();
    });
}

void RecordTable::setColours(const Palette &palette)
{
    const auto hex = [](Colour colour) {
        return QColor::fromRgb(colour).name();
    };
    m_table->setStyleSheet(QStringLiteral("QTableView { selection-background-color: %1; selection-color: %2; } "
                                          "QTableView::item { border: 0; padding: 0 6px; }")
                               .arg(hex(palette.accentPale), hex(palette.text)));
}

void RecordTable::retranslate()
{
    m_table->setAccessibleName(tr("Records that pass the filter"));
    m_note->setText(tr("A double click or F2 changes a cell. What came with the record stays as it is; what you say "
                       "instead stands beside it."));
    m_model->retranslate();
}

void RecordTable::changeEvent(QEvent *event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

// In the table F2 changes the cell; elsewhere in the window it opens the record's form.
bool RecordTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2 &&
        m_table->currentIndex().flags().testFlag(Qt::ItemIsEditable))
        event->accept();
    return View::eventFilter(watched, event);
}

void RecordTable::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    refresh();
}

void RecordTable::showFrame(const FramePtr &)
{
    if (isVisible())
        refresh();
}

void RecordTable::refresh()
{
    const FramePtr frame = exploration().frame();
    if (!frame)
        return;
    const FramePtr before = std::exchange(m_shown, frame);
    const bool isSame = before && before->snapshot == frame->snapshot && before->projection == frame->projection &&
                        before->state.language == frame->state.language;
    if (!isSame) {
        const QScopedValueRollback guard(m_isShowing, true);
        const int top = m_table->verticalScrollBar()->value();
        m_model->setFrame(frame);
        m_table->verticalScrollBar()->setValue(top);
    }
    showSelection();
}

void RecordTable::showSelection()
{
    const QScopedValueRollback guard(m_isShowing, true);
    QItemSelection selection;
    QModelIndex last;
    for (const QString &id : m_shown->state.selection)
        if (const int row = m_model->rowOf(id); row >= 0) {
            last = m_model->index(row, 0);
            selection.select(last, last);
        }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (last.isValid() && !m_table->hasFocus())
        m_table->scrollTo(last);
}

void RecordTable::takeSelection()
{
    if (m_isShowing)
        return;
    QStringList ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids << m_model->idAt(index.row());
    exploration().select(ids);
}

} // namespace trilateral
