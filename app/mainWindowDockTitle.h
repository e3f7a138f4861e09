// SPDX-License-Identifier: GPL-3.0-or-later
// A dock's slim title bar: a grip to move it by, shown under the pointer, and a button to close it.
#pragma once

#include <QWidget>

class QDockWidget;
class QToolButton;

namespace trilateral
{

class DockTitle final : public QWidget
{
    Q_OBJECT
public:
    explicit DockTitle(QDockWidget *dock);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QToolButton *m_close;
};

} // namespace trilateral
