// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainWindowDockTitle.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace trilateral
{

namespace
{
constexpr int titleHeight = 16;
constexpr int dotCount = 5;
constexpr double dotPitch = 6;
constexpr double dotRadius = 1.2;
} // namespace

DockTitle::DockTitle(QDockWidget *dock) : QWidget(dock), m_close(new QToolButton(this))
{
    setFixedHeight(titleHeight);
    setCursor(Qt::SizeAllCursor);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->addStretch(1);
    layout->addWidget(m_close);
    m_close->setObjectName(QStringLiteral("quietButton"));
    m_close->setText(QStringLiteral("✕"));
    m_close->setCursor(Qt::ArrowCursor);
    m_close->setFixedSize(titleHeight, titleHeight);
    m_close->setFocusPolicy(Qt::NoFocus);
    connect(m_close, &QToolButton::clicked, dock, &QDockWidget::close);
    m_close->hide();
    retranslate();
}

void DockTitle::retranslate()
{
    m_close->setToolTip(tr("Close; the View menu brings it back"));
    m_close->setAccessibleName(tr("Close the panel"));
}

void DockTitle::paintEvent(QPaintEvent *)
{
    if (!underMouse())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::PlaceholderText));
    const QPointF middle = QRectF(rect()).center();
    for (int i = 0; i < dotCount; ++i)
        painter.drawEllipse(middle + QPointF((i - (dotCount - 1) / 2.0) * dotPitch, 0), dotRadius, dotRadius);
}

void DockTitle::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_close->show();
    update();
}

void DockTitle::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_close->hide();
    update();
}

void DockTitle::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace trilateral
