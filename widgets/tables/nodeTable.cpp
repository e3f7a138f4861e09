// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/nodeTable.h"

#include "widgets/tables/yearsDelegate.h"
#include "widgets/theme/metrics.h"
#include "widgets/view/measureWords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr std::array columnWidths{220, 110, 68, 88, 88, 104, 96, 98, 150, 130, 78, 160};

} // namespace

NodeTable::NodeTable(Exploration &exploration, QWidget *parent)
    : View(exploration, parent), m_model(new NodeTableModel(this)), m_sorted(new QSortFilterProxyModel(this)),
      m_table(new QTableView(this)), m_years(new YearsDelegate(*m_model, this)), m_note(new QLabel(this)),
      m_copy(new QPushButton(this))
{
    m_note->setTextFormat(Qt::PlainText);
    buildTable();
    auto *row = new QHBoxLayout;
    row->addWidget(m_note, 1);
    row->addWidget(m_copy);
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(panelMargin, panelMargin / 2, panelMargin, panelMargin / 2);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    connect(m_copy, &QPushButton::clicked, this, &NodeTable::copy);
    retranslate();
}

void NodeTable::buildTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(NodeTableModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(static_cast<int>(NodeTableModel::Column::Links), Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegateForColumn(static_cast<int>(NodeTableModel::Column::Years), m_years);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    for (std::size_t i = 0; i < columnWidths.size(); ++i)
        m_table->setColumnWidth(static_cast<int>(i), columnWidths[i]);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NodeTable::takeSelection);
}

void NodeTable::setColours(const Palette &palette)
{
    m_years->setColours(palette);
    const auto hex = [](Colour colour) {
        return QColor::fromRgb(colour).name();
    };
    m_table->setStyleSheet(QStringLiteral("QTableView { selection-background-color: %1; selection-color: %2; } "
                                          "QTableView::item { border: 0; padding: 0 14px 0 6px; }")
                               .arg(hex(palette.accentPale), hex(palette.text)));
    m_table->viewport()->update();
}

void NodeTable::retranslate()
{
    m_table->setAccessibleName(tr("Nodes of the network and their measures"));
    m_note->setText(measureCaution());
    m_copy->setText(tr("Copy the table"));
    m_copy->setToolTip(tr("Copy the rows as they stand, for a spreadsheet"));
    m_model->retranslate();
}

void NodeTable::changeEvent(QEvent *event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NodeTable::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    refresh();
}

void NodeTable::showFrame(const FramePtr &)
{
    if (isVisible())
        refresh();
}

void NodeTable::refresh()
{
    const FramePtr frame = exploration().frame();
    if (!frame)
        return;
    const FramePtr before = std::exchange(m_shown, frame);
    const ShownPart shown = shownPart(*frame);
    const bool isSame = before && before->graph == frame->graph && before->measures == frame->measures &&
                        before->state.language == frame->state.language && m_part == shown.part;
    if (!isSame) {
        const QScopedValueRollback guard(m_isShowing, true);
        m_model->setFrame(frame, shown);
        m_part = shown.part;
    }
    showSelection();
    exploration().wantMeasures(m_part, true);
}

void NodeTable::showSelection()
{
    const QScopedValueRollback guard(m_isShowing, true);
    QItemSelection selection;
    QModelIndex last;
    for (const QString &id : m_shown->state.selection)
        if (const int row = m_model->rowOf(id); row >= 0) {
            last = m_sorted->mapFromSource(m_model->index(row, 0));
            selection.select(last, last);
        }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (last.isValid() && !m_table->hasFocus())
        m_table->scrollTo(last);
}

void NodeTable::takeSelection()
{
    if (m_isShowing)
        return;
    QStringList ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids << m_model->idAt(m_sorted->mapToSource(index).row());
    exploration().select(ids);
}

QString NodeTable::text() const
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        if (const QModelIndex index = m_sorted->index(row, 0); selected.size() < 2 || selected.contains(index))
            rows << m_sorted->mapToSource(index).row();
    return m_model->text(rows);
}

void NodeTable::copy()
{
    QGuiApplication::clipboard()->setText(text());
}

bool NodeTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return View::eventFilter(watched, event);
    copy();
    return true;
}

} // namespace trilateral
