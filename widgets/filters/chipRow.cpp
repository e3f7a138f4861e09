// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filters/chipRow.h"

#include "widgets/filters/flowLayout.h"
#include "widgets/theme/metrics.h"
#include "widgets/view/plainTip.h"

#include <QEvent>
#include <QFontMetrics>
#include <QResizeEvent>
#include <QToolButton>

#include <algorithm>

namespace trilateral
{

namespace
{
constexpr int chipSpacing = 5;
constexpr int chipPadding = 24; // both sides and the border
constexpr int leastChipText = 40;
} // namespace

ChipRow::ChipRow(QWidget *parent) : QWidget(parent), m_clear(new QToolButton(this))
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(panelMargin, panelMargin, panelMargin, 0);
    layout->setSpacing(chipSpacing);
    layout->addWidget(m_clear);
    m_clear->setObjectName(QStringLiteral("clearAll"));
    connect(m_clear, &QToolButton::clicked, this, &ChipRow::allRemoved);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
    hide();
}

QToolButton *ChipRow::addButton()
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("chip"));
    const std::size_t number = m_buttons.size();
    connect(button, &QToolButton::clicked, this, [this, number] { emit removed(FilterChip(m_chips[number])); });
    delete layout()->takeAt(layout()->indexOf(m_clear)); // it stays last
    layout()->addWidget(button);
    layout()->addWidget(m_clear);
    m_buttons.push_back(button);
    return button;
}

void ChipRow::setChips(std::vector<FilterChip> chips)
{
    if (chips == m_chips)
        return;
    m_chips = std::move(chips);
    while (m_buttons.size() < m_chips.size())
        addButton();
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < m_chips.size());
    }
    fitTexts();
    retranslate();
    setVisible(!m_chips.empty());
    layout()->invalidate();
    updateGeometry();
}

// Long texts end in an ellipsis; the sign that removes the chip stays in sight.
void ChipRow::fitTexts()
{
    const QString sign = QStringLiteral("  ×");
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        QToolButton &button = *m_buttons[i];
        const QFontMetrics metrics = button.fontMetrics();
        const int room = width() - 2 * panelMargin - chipPadding - metrics.horizontalAdvance(sign);
        const QString shown = metrics.elidedText(m_chips[i].text, Qt::ElideRight, std::max(room, leastChipText));
        button.setText(shown + sign);
        button.setToolTip(shown == m_chips[i].text ? QString() : plainTip(m_chips[i].text));
    }
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitTexts();
}

void ChipRow::retranslate()
{
    m_clear->setText(tr("Clear all"));
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        m_buttons[i]->setAccessibleName(tr("Remove the filter %1").arg(m_chips[i].text));
}

void ChipRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace trilateral
