// SPDX-License-Identifier: GPL-3.0-or-later
// What the program is, its licence, and what the open document says of itself: version, horizon, naming rules.
#pragma once

#include "model/snapshot/snapshot.h"

#include <QDialog>

namespace trilateral
{

class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    AboutDialog(const DatasetInfo &info, Language language, QWidget *parent = nullptr);

private:
    [[nodiscard]] static QWidget *describe(const DatasetInfo &info, Language language);
};

} // namespace trilateral
