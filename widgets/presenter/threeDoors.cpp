// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/threeDoors.h"

#include "widgets/theme/metrics.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>

namespace trilateral
{

ThreeDoors::ThreeDoors(const Palette &palette, QWidget *window) : QFrame(window), m_greeting(new QLabel(this))
{
    setObjectName(QStringLiteral("threeDoors"));
    const auto name = [](Colour colour) {
        return QColor::fromRgba(colour).name();
    };
    setStyleSheet(QStringLiteral("#threeDoors{background:%1;border:1px solid %2;border-radius:8px}")
                      .arg(name(palette.panel), name(palette.border)));
    QFont letters = m_greeting->font();
    letters.setPixelSize(titlePixels);
    m_greeting->setFont(letters);
    auto *row = new QHBoxLayout;
    for (std::size_t i = 0; i < m_doors.size(); ++i) {
        m_doors[i] = new QPushButton(this);
        m_doors[i]->setMinimumHeight(rowHeight * 2);
        row->addWidget(m_doors[i]);
        connect(m_doors[i], &QPushButton::clicked, this, [this, i] { choose(static_cast<Door>(i)); });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(panelMargin * 2, panelMargin, panelMargin * 2, panelMargin * 2);
    column->setSpacing(panelMargin);
    column->addWidget(m_greeting, 0, Qt::AlignCenter);
    column->addLayout(row);
    retranslate();
    place();
    qApp->installEventFilter(this);
    show();
    raise();
}

void ThreeDoors::retranslate()
{
    m_greeting->setText(tr("How would you like to begin?"));
    m_doors[0]->setText(tr("Explore the record"));
    m_doors[1]->setText(tr("Follow a guided reading"));
    m_doors[2]->setText(tr("Present to a class"));
}

void ThreeDoors::place()
{
    adjustSize();
    const QWidget *window = parentWidget();
    move((window->width() - width()) / 2, window->height() - height() - window->height() / 8);
}

void ThreeDoors::choose(Door door)
{
    if (std::exchange(m_isChosen, true))
        return;
    qApp->removeEventFilter(this);
    hide();
    deleteLater();
    emit chosen(door);
}

bool ThreeDoors::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    const auto *widget = qobject_cast<QWidget *>(watched);
    const bool isElsewhere = widget && widget != this && !isAncestorOf(widget);
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const bool isEscape = isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    const bool isGesture = isKey || event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel;
    if (isEscape || (isElsewhere && isGesture))
        choose(Door::Explore);
    return false;
}

void ThreeDoors::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    place();
}

} // namespace trilateral
