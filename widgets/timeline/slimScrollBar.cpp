// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/slimScrollBar.h"

#include "widgets/timeline/opaqueColour.h"

#include <QPainter>

namespace trilateral
{

namespace
{

// No arrows, and a handle that can be caught however many lanes there are.
QString withoutArrows()
{
    return QStringLiteral("QScrollBar{width:%1px;margin:0}QScrollBar::handle{min-height:24px}"
                          "QScrollBar::add-line,QScrollBar::sub-line{height:0}")
        .arg(SlimScrollBar::width);
}

QRect handleOf(const QScrollBar &bar)
{
    const int length = bar.height();
    const int range = bar.maximum() - bar.minimum();
    if (range <= 0)
        return {0, 0, bar.width(), length};
    const int handle = std::max(24, int(qint64(length) * bar.pageStep() / (range + bar.pageStep())));
    const int top = int(qint64(length - handle) * (bar.sliderPosition() - bar.minimum()) / range);
    return {0, top, bar.width(), handle};
}

} // namespace

SlimScrollBar::SlimScrollBar(QWidget *parent) : QScrollBar(Qt::Vertical, parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setStyleSheet(withoutArrows());
}

void SlimScrollBar::setColours(const Palette &palette)
{
    if (m_ground == palette.background)
        return;
    m_ground = palette.background;
    m_handle = opaqueColour(palette.textMuted, palette.background, 0.45);
    update();
}

void SlimScrollBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor::fromRgba(m_ground));
    painter.fillRect(handleOf(*this).adjusted(3, 2, -3, -2), QColor::fromRgba(m_handle));
}

} // namespace trilateral
