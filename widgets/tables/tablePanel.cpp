// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/tablePanel.h"

#include "widgets/tables/matrixView.h"
#include "widgets/tables/nodeTable.h"
#include "widgets/tables/recordTable.h"
#include "widgets/tables/triangleView.h"

#include <QEvent>

namespace trilateral
{

TablePanel::TablePanel(Exploration &exploration, QWidget *parent)
    : QTabWidget(parent), m_nodes(new NodeTable(exploration, this)), m_matrix(new MatrixView(exploration, this)),
      m_triangles(new TriangleView(exploration, this)), m_records(new RecordTable(exploration, this))
{
    setDocumentMode(true);
    for (QWidget *page : std::initializer_list<QWidget *>{m_nodes, m_matrix, m_triangles, m_records})
        addTab(page, QString());
    connect(m_matrix, &MatrixView::exportWanted, this, &TablePanel::exportWanted);
    connect(m_triangles, &TriangleView::exportWanted, this, &TablePanel::exportWanted);
    connect(&m_records->model(), &RecordTableModel::entered, this, &TablePanel::entered);
    connect(&m_records->model(), &RecordTableModel::refused, this, &TablePanel::refused);
    retranslate();
}

void TablePanel::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TablePanel::retranslate()
{
    setTabText(indexOf(m_nodes), tr("Nodes"));
    setTabText(indexOf(m_matrix), tr("Matrix"));
    setTabText(indexOf(m_triangles), tr("Triangles by year"));
    setTabText(indexOf(m_records), tr("Records"));
}

} // namespace trilateral
