// SPDX-License-Identifier: GPL-3.0-or-later
// Every key and gesture, in groups: what the menus offer and what the views understand.
#pragma once

#include <QDialog>

namespace trilateral
{

struct KeyHelp {
    QString keys; // "Ctrl+K, /"
    QString what;
};

struct KeyHelpGroup {
    QString title;
    std::vector<KeyHelp> keys;
};

class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(const std::vector<KeyHelpGroup> &groups, QWidget *parent = nullptr);
};

} // namespace trilateral
