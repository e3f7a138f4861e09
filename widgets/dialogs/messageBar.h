// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence above the views that waits until it is dismissed and stops nobody from working on. A newer message takes
// the place of the older.
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace trilateral
{

class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void tell(const QString &sentence);
    // With a button that does something about it and closes the bar.
    void ask(const QString &sentence, const QString &button, std::function<void()> action);
    [[nodiscard]] QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_label;
    QPushButton *m_button;
    QToolButton *m_close;
    std::function<void()> m_action;
};

} // namespace trilateral
