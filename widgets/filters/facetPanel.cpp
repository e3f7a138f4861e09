// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filters/facetPanel.h"

#include "widgets/filters/chipRow.h"
#include "widgets/filters/facetDelegate.h"
#include "widgets/filters/facetModel.h"
#include "widgets/filters/layerSwitch.h"

#include <QEvent>
#include <QTreeView>
#include <QVBoxLayout>

namespace trilateral
{

namespace
{
constexpr QSize wantedSize(236, 600);
}

FacetPanel::FacetPanel(Exploration &exploration, QWidget *parent)
    : View(exploration, parent), m_model(new FacetModel(this)), m_delegate(new FacetDelegate(*m_model, this)),
      m_layers(new LayerSwitch(this)), m_chips(new ChipRow(this)), m_tree(new QTreeView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_layers);
    layout->addWidget(m_chips);
    layout->addWidget(m_tree, 1);
    buildTree();
    setFocusProxy(m_tree);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FacetPanel::expandNewSections);
    connect(m_model, &FacetModel::toggleWanted, &exploration, &Exploration::toggleFacet);
    connect(m_layers, &LayerSwitch::chosen, this, [this](const QString &layer) {
        this->exploration().setState(withLayer(this->exploration().state(), layer));
        m_layers->setFrame(this->exploration().frame()); // what was chosen already stays chosen
    });
    connect(m_chips, &ChipRow::removed, this, [this](const FilterChip &chip) {
        this->exploration().setState(without(this->exploration().state(), chip));
    });
    connect(m_chips, &ChipRow::allRemoved, this,
            [this] { this->exploration().setState(withoutAny(this->exploration().state())); });
}

void FacetPanel::buildTree()
{
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setSelectionMode(QAbstractItemView::NoSelection);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setMouseTracking(true);
    m_tree->viewport()->installEventFilter(this);
    m_tree->setAccessibleName(tr("Facets"));
    connect(m_tree, &QTreeView::entered, this, &FacetPanel::pointAt);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->isSection(index))
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
}

QSize FacetPanel::sizeHint() const
{
    return wantedSize;
}

void FacetPanel::setColours(const Palette &palette)
{
    m_delegate->setColours(palette);
    m_tree->viewport()->update();
}

void FacetPanel::showFrame(const FramePtr &frame)
{
    if (!isVisible())
        return;
    m_model->setFrame(frame);
    m_layers->setFrame(frame);
    m_chips->setChips(filterChips(*frame));
}

void FacetPanel::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    if (const FramePtr frame = exploration().frame())
        showFrame(frame);
}

void FacetPanel::expandNewSections()
{
    m_tree->expandAll();
}

void FacetPanel::showHover(Row) {}

void FacetPanel::changeEvent(QEvent *event)
{
    View::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_tree->setAccessibleName(tr("Facets"));
    m_model->retranslate();
    if (const FramePtr frame = exploration().frame())
        m_chips->setChips(filterChips(*frame));
}

bool FacetPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Leave)
        pointAt({});
    return View::eventFilter(watched, event);
}

void FacetPanel::pointAt(const QModelIndex &index)
{
    const FacetValue *value = m_model->value(index);
    exploration().setHover(value ? value->row : Row::None);
}

} // namespace trilateral
