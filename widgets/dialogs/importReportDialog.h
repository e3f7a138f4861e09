// SPDX-License-Identifier: GPL-3.0-or-later
// Every row that an import did not take, or took with a doubt: file, line and reason, as text that can be copied, and
// as a table to save.
#pragma once

#include "model/dataset/importReport.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;

namespace trilateral
{

class ImportReportDialog final : public QDialog
{
    Q_OBJECT
public:
    ImportReportDialog(const QString &name, const ImportReport &report, QWidget *parent = nullptr);
    // Any other report.
    ImportReportDialog(const QString &title, const QStringList &lines, QWidget *parent = nullptr);

    // CSV with a row for each; how many more there were stands in the last one.
    [[nodiscard]] static QByteArray tableOf(const ImportReport &report);

private:
    void offerTable(const ImportReport &report);
    [[nodiscard]] static QStringList linesOf(const ImportReport &report);

    QDialogButtonBox *m_buttons;
    QLabel *m_outcome; // of saving
};

} // namespace trilateral
