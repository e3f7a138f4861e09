// SPDX-License-Identifier: GPL-3.0-or-later
// Lets one picture fade into the next, so that what comes and goes with the years is seen to come and go. Time begins
// with the first painting. Who asks for less motion gets the next picture at once.
#pragma once

#include <QImage>
#include <QVariantAnimation>

class QPainter;

namespace trilateral
{

class PictureFade final : public QObject
{
    Q_OBJECT
public:
    explicit PictureFade(QObject *parent = nullptr);

    // From what was last painted, where a fade is going on, else from that picture; a null one: no fade.
    void begin(const QImage &from);
    void stop();
    [[nodiscard]] bool isRunning() const { return !m_from.isNull(); }
    // The picture, with as much of the earlier one over it as is left by now.
    void paint(QPainter &painter, const QImage &picture);

signals:
    void moved();

private:
    [[nodiscard]] QImage mixed(const QImage &picture) const;

    QVariantAnimation m_clock; // the share of the next picture, 0 to 1
    QImage m_from;
    QImage m_last; // as painted
};

} // namespace trilateral
