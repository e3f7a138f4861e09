// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filters/layerSwitch.h"

#include "widgets/theme/metrics.h"
#include "widgets/view/layerWords.h"
#include "widgets/view/plainTip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace trilateral
{

namespace
{
const QString layerFacet = QStringLiteral("layer");
}

LayerSwitch::LayerSwitch(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(panelMargin, panelMargin, panelMargin, 0);
    layout->setSpacing(0);
    hide();
}

void LayerSwitch::setFrame(const FramePtr &frame)
{
    if (m_snapshot != frame->snapshot) {
        m_snapshot = frame->snapshot;
        QStringList layers = layersOf(*m_snapshot);
        layers.prepend(QString());
        if (layers != m_layers) {
            m_layers = layers;
            rebuild();
        }
    }
    const QStringList chosen = frame->state.filter.facets.value(layerFacet);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const QString &layer = m_layers[static_cast<qsizetype>(i)];
        m_buttons[i]->setChecked(layer.isEmpty() ? chosen.isEmpty() : chosen.contains(layer));
    }
}

void LayerSwitch::rebuild()
{
    for (QToolButton *button : m_buttons)
        delete button;
    m_buttons.clear();
    for (const QString &layer : m_layers) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("segment"));
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Preferred);
        connect(button, &QToolButton::clicked, this, [this, layer] { emit chosen(layer); });
        layout()->addWidget(button);
        m_buttons.push_back(button);
    }
    retranslate();
    setVisible(m_layers.size() > 2);
}

void LayerSwitch::retranslate()
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const QString &layer = m_layers[static_cast<qsizetype>(i)];
        const QString words = layer.isEmpty() ? tr("All", "layers of the record") : layerWords(layer);
        m_buttons[i]->setText(layer.isEmpty() ? words : layerMark(layer) + u' ' + shortLayerWords(layer));
        m_buttons[i]->setToolTip(layer.isEmpty() ? tr("Show all layers")
                                                 : plainTip(tr("Show this layer alone: %1").arg(words)));
        m_buttons[i]->setAccessibleName(words);
    }
}

void LayerSwitch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

ExplorationState withLayer(ExplorationState state, const QString &layer)
{
    if (layer.isEmpty())
        state.filter.facets.remove(layerFacet);
    else
        state.filter.facets[layerFacet] = {layer};
    return state;
}

} // namespace trilateral
