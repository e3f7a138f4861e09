// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/importReportDialog.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace trilateral
{

namespace
{
constexpr QSize wantedSize(680, 360);
}

ImportReportDialog::ImportReportDialog(const QString &name, const ImportReport &report, QWidget *parent)
    : ImportReportDialog(tr("What the import of %1 met").arg(name), linesOf(report), parent)
{
}

QStringList ImportReportDialog::linesOf(const ImportReport &report)
{
    QStringList lines;
    for (const ImportWarning &warning : report.warnings)
        lines += ImportWarning{QFileInfo(warning.file).fileName(), warning.line, warning.text}.toString();
    const qint64 further = report.warningCount - static_cast<qint64>(report.warnings.size());
    if (further > 0)
        lines += tr("Further ones: %1").arg(further);
    return lines;
}

ImportReportDialog::ImportReportDialog(const QString &title, const QStringList &lines, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    auto *text = new QPlainTextEdit(lines.join(u'\n'), this);
    text->setReadOnly(true);
    text->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    resize(wantedSize);
}

} // namespace trilateral
