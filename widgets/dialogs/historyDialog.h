// SPDX-License-Identifier: GPL-3.0-or-later
// Every edit of the document in words, oldest first; one can go back to any of them and forward again, and take a
// single one back. Stays open beside the window.
#pragma once

#include "model/document/document.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace trilateral
{

class HistoryDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit HistoryDialog(QWidget *parent = nullptr);

    void setHistory(const std::vector<HistoryStep> &steps);

signals:
    // 0: before the first edit.
    void stepWanted(qint64 number);
    void takeBackWanted(qint64 number);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void update();
    [[nodiscard]] qint64 current() const;

    std::vector<HistoryStep> m_steps;
    QListWidget *m_list;
    QPushButton *m_go;
    QPushButton *m_takeBack;
};

} // namespace trilateral
