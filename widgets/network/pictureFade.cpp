// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/pictureFade.h"

#include "widgets/view/motion.h"

#include <QPainter>

namespace trilateral
{

namespace
{
constexpr int duration = 220; // milliseconds, two steps of the years
}

PictureFade::PictureFade(QObject *parent) : QObject(parent)
{
    m_clock.setStartValue(0.0);
    m_clock.setEndValue(1.0);
    m_clock.setDuration(duration);
    connect(&m_clock, &QVariantAnimation::valueChanged, this, &PictureFade::moved);
    connect(&m_clock, &QVariantAnimation::finished, this, [this] {
        stop();
        emit moved();
    });
}

void PictureFade::begin(const QImage &from)
{
    const QImage start = isRunning() && !m_last.isNull() ? m_last : from;
    stop();
    if (!motionIsReduced())
        m_from = start;
}

void PictureFade::stop()
{
    m_clock.stop();
    m_from = QImage();
    m_last = QImage();
}

QImage PictureFade::mixed(const QImage &picture) const
{
    QImage image = picture;
    QPainter painter(&image);
    painter.setOpacity(1 - m_clock.currentValue().toDouble());
    painter.drawImage(QPointF(), m_from);
    return image;
}

void PictureFade::paint(QPainter &painter, const QImage &picture)
{
    if (isRunning() && m_from.size() != picture.size())
        stop();
    if (!isRunning())
        return painter.drawImage(QPointF(), picture);
    if (m_clock.state() != QAbstractAnimation::Running)
        m_clock.start();
    m_last = mixed(picture);
    painter.drawImage(QPointF(), m_last);
}

} // namespace trilateral
