// SPDX-License-Identifier: GPL-3.0-or-later
// Every row that an import did not take, or took with a doubt: file, line and reason, as text that can be copied.
#pragma once

#include "model/dataset/importReport.h"

#include <QDialog>

namespace trilateral
{

class ImportReportDialog final : public QDialog
{
    Q_OBJECT
public:
    ImportReportDialog(const QString &name, const ImportReport &report, QWidget *parent = nullptr);
    // Any other report.
    ImportReportDialog(const QString &title, const QStringList &lines, QWidget *parent = nullptr);

private:
    [[nodiscard]] static QStringList linesOf(const ImportReport &report);
};

} // namespace trilateral
