// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/tablePanel.h"

#include "widgets/tables/nodeTable.h"

#include <QEvent>

namespace trilateral
{

TablePanel::TablePanel(Exploration &exploration, QWidget *parent)
    : QTabWidget(parent), m_nodes(new NodeTable(exploration, this))
{
    setDocumentMode(true);
    addTab(m_nodes, QString());
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
}

} // namespace trilateral
