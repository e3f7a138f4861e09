// SPDX-License-Identifier: GPL-3.0-or-later
// The facts of a figure whose source nobody could look up, each with what it rests on, and the offer to leave them out.
// Accepted: they are to be left out.
#pragma once

#include "model/snapshot/snapshot.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace trilateral
{

class UncitedDialog final : public QDialog
{
    Q_OBJECT
public:
    // facts: one bit per row of the snapshot.
    UncitedDialog(const Snapshot &snapshot, const Mask &facts, Language language, QWidget *parent = nullptr);

    // The chosen rows, all where none is chosen: a line has the fact, its date and what it rests on, with
    // tabs between.
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QWidget *buildButtons();
    [[nodiscard]] QString lineText(int line) const;
    void copy();

    QTableWidget *m_table;
    QPushButton *m_copy = nullptr;
};

} // namespace trilateral
