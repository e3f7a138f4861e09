// SPDX-License-Identifier: GPL-3.0-or-later
// The chips of what narrows the view, as buttons; hidden while nothing does.
#pragma once

#include "widgets/filters/filterChips.h"

#include <QWidget>

class QToolButton;

namespace trilateral
{

class ChipRow final : public QWidget
{
    Q_OBJECT
public:
    explicit ChipRow(QWidget *parent = nullptr);

    // Does nothing where the chips are the same as before; moving a brush only changes one text.
    void setChips(std::vector<FilterChip> chips);

signals:
    void removed(const trilateral::FilterChip &chip);
    void allRemoved();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton();
    void fitTexts();
    void retranslate();

    std::vector<FilterChip> m_chips;
    std::vector<QToolButton *> m_buttons;
    QToolButton *m_clear;
};

} // namespace trilateral
