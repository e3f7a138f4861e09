// SPDX-License-Identifier: GPL-3.0-or-later
// What stands over the views while a document has no records: what can be done about it, as buttons.
#pragma once

#include <QFrame>
#include <QList>

class QAction;
class QLabel;
class QPushButton;

namespace trilateral
{

class EmptyState final : public QFrame
{
    Q_OBJECT
public:
    // Every action gets a button. room: the widget in whose middle it stands.
    EmptyState(const QList<QAction *> &actions, QWidget *room);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void place();

    QList<QAction *> m_actions;
    QLabel *m_sentence;
    QList<QPushButton *> m_buttons; // in the order of the actions
};

} // namespace trilateral
