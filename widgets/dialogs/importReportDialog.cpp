// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/importReportDialog.h"

#include "model/dataset/tableWriter.h"
#include "widgets/figure/outputFile.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
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
    offerTable(report);
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

QByteArray ImportReportDialog::tableOf(const ImportReport &report)
{
    const QString file = QStringLiteral("file");
    const QString line = QStringLiteral("line");
    const QString reason = QStringLiteral("reason");
    TableWriter table({file, line, reason});
    for (const ImportWarning &warning : report.warnings) {
        table.beginRow();
        table.set(file, QFileInfo(warning.file).fileName());
        table.set(line, warning.line ? QString::number(warning.line) : QString());
        table.set(reason, warning.text);
    }
    if (const qint64 further = report.warningCount - static_cast<qint64>(report.warnings.size()); further > 0) {
        table.beginRow();
        table.set(reason, tr("Further ones: %1").arg(further));
    }
    return table.csv();
}

void ImportReportDialog::offerTable(const ImportReport &report)
{
    const QPushButton *save = m_buttons->addButton(tr("Save as a table…"), QDialogButtonBox::ActionRole);
    connect(save, &QPushButton::clicked, this, [this, table = tableOf(report)] {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        const QString file = QFileDialog::getSaveFileName(this, tr("Save as a table"),
                                                          folder.filePath(tr("import report") + QStringLiteral(".csv")),
                                                          tr("Tables (*.csv)"));
        if (file.isEmpty())
            return;
        const Result<> written = writeWhole(file, table);
        m_outcome->setText(written ? tr("Saved as %1.").arg(QDir::toNativeSeparators(file)) : written.errorText());
        m_outcome->show();
    });
}

ImportReportDialog::ImportReportDialog(const QString &title, const QStringList &lines, QWidget *parent)
    : QDialog(parent), m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this)), m_outcome(new QLabel(this))
{
    setWindowTitle(title);
    auto *text = new QPlainTextEdit(lines.join(u'\n'), this);
    text->setReadOnly(true);
    text->setAccessibleName(windowTitle());
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text, 1);
    layout->addWidget(m_outcome);
    layout->addWidget(m_buttons);
    resize(wantedSize);
}

} // namespace trilateral
