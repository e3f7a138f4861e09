// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainWindowFirstFrame.h"

#include <QEvent>

namespace trilateral
{

FirstFrame::FirstFrame(Exploration &exploration, const QList<QWidget *> &views, QObject *parent)
    : QObject(parent), m_exploration(exploration)
{
    for (QWidget *view : views) {
        view->installEventFilter(this);
        m_waiting += view;
    }
}

bool FirstFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint || !m_exploration.frame() || !m_waiting.removeOne(watched))
        return false;
    watched->removeEventFilter(this);
    if (m_waiting.isEmpty())
        QMetaObject::invokeMethod(this, &FirstFrame::reached, Qt::QueuedConnection);
    return false;
}

} // namespace trilateral
