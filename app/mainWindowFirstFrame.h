// SPDX-License-Identifier: GPL-3.0-or-later
// Tells once when every one of the given views has been painted with a document in it, after that paint has ended.
#pragma once

#include "model/exploration/exploration.h"

#include <QList>
#include <QWidget>

namespace trilateral
{

class FirstFrame final : public QObject
{
    Q_OBJECT
public:
    FirstFrame(Exploration &exploration, const QList<QWidget *> &views, QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void reached();

private:
    Exploration &m_exploration;
    QList<QObject *> m_waiting;
};

} // namespace trilateral
