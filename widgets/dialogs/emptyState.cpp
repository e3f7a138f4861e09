// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/emptyState.h"

#include "widgets/theme/metrics.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace trilateral
{

EmptyState::EmptyState(const QList<QAction *> &actions, QWidget *room)
    : QFrame(room), m_actions(actions), m_sentence(new QLabel(this))
{
    setObjectName(QStringLiteral("emptyState"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(panelMargin * 2, panelMargin * 2, panelMargin * 2, panelMargin * 2);
    column->setSpacing(panelMargin);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setTextFormat(Qt::PlainText);
    column->addWidget(m_sentence);
    for (QAction *action : m_actions) {
        auto *button = new QPushButton(this);
        button->setMinimumHeight(rowHeight);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        column->addWidget(button);
        m_buttons += button;
    }
    setAutoFillBackground(true);
    room->installEventFilter(this);
    retranslate();
}

// As the menus have it, without the letter for the menu.
void EmptyState::retranslate()
{
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&"));
    m_sentence->setText(tr("This list is empty. Begin with one of these:"));
    for (qsizetype i = 0; i < m_actions.size(); ++i)
        m_buttons[i]->setText(m_actions[i]->text().remove(mnemonic));
    place();
}

void EmptyState::place()
{
    adjustSize();
    const QWidget *room = parentWidget();
    move((room->width() - width()) / 2, (room->height() - height()) / 3);
}

void EmptyState::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    retranslate();
    raise();
}

bool EmptyState::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void EmptyState::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace trilateral
