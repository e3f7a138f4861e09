// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/keptButton.h"

#include <QPainter>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace trilateral
{

KeptButton::Looks KeptButton::looks() const
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    return {text(), styleSheet(), size(), devicePixelRatioF(), option.state};
}

void KeptButton::paintEvent(QPaintEvent *)
{
    if (const Looks now = looks(); now != m_looks) {
        m_looks = now;
        m_kept = QPixmap(size() * now.ratio);
        m_kept.setDevicePixelRatio(now.ratio);
        m_kept.fill(Qt::transparent);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        QStylePainter(&m_kept, this).drawComplexControl(QStyle::CC_ToolButton, option);
    }
    QPainter(this).drawPixmap(0, 0, m_kept);
}

} // namespace trilateral
