// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/historyDialog.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr QSize wantedSize(460, 420);
constexpr int numberRole = Qt::UserRole;

} // namespace

HistoryDialog::HistoryDialog(QWidget *parent)
    : QDialog(parent), m_list(new QListWidget(this)), m_go(new QPushButton(this)), m_takeBack(new QPushButton(this))
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_takeBack);
    buttons->addStretch(1);
    buttons->addWidget(m_go);
    for (QPushButton *button : {m_go, m_takeBack})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryDialog::update);
    connect(m_list, &QListWidget::itemActivated, this, [this] { emit stepWanted(current()); });
    connect(m_go, &QPushButton::clicked, this, [this] { emit stepWanted(current()); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { emit takeBackWanted(current()); });
    retranslate();
    resize(wantedSize);
}

qint64 HistoryDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(numberRole).toLongLong() : 0;
}

void HistoryDialog::setHistory(const std::vector<HistoryStep> &steps)
{
    m_steps = steps;
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    auto *start = new QListWidgetItem(tr("As it came"), m_list);
    start->setData(numberRole, 0);
    int last = 0;
    for (const HistoryStep &step : steps) {
        const QDateTime made = QDateTime::fromMSecsSinceEpoch(step.made);
        auto *item = new QListWidgetItem(step.label, m_list);
        item->setToolTip(QLocale().toString(made, QLocale::ShortFormat));
        item->setData(numberRole, step.number);
        if (step.isDone)
            last = m_list->count() - 1;
        else
            item->setForeground(palette().color(QPalette::Disabled, QPalette::Text));
    }
    QFont bold = m_list->font();
    bold.setBold(true);
    m_list->item(last)->setFont(bold);
    m_list->setCurrentRow(last);
    update();
}

void HistoryDialog::update()
{
    const qint64 number = current();
    const auto step = std::ranges::find(m_steps, number, &HistoryStep::number);
    const bool isDone = step != m_steps.end() && step->isDone;
    const bool isLast = isDone ? (std::next(step) == m_steps.end() || !std::next(step)->isDone)
                               : number == 0 && (m_steps.empty() || !m_steps.front().isDone);
    m_takeBack->setEnabled(isDone);
    m_go->setEnabled(!isLast);
}

void HistoryDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    setHistory(std::vector(m_steps));
}

void HistoryDialog::retranslate()
{
    setWindowTitle(tr("History"));
    m_list->setAccessibleName(tr("History"));
    m_go->setText(tr("Go to this point"));
    m_takeBack->setText(tr("Take back this edit alone"));
}

} // namespace trilateral
