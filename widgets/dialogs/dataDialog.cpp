// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/dataDialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace trilateral
{

namespace
{

constexpr int wantedWidth = 560;

} // namespace

DataDialog::DataDialog(std::vector<DataChoice> choices, std::size_t records, const QString &place, QWidget *parent)
    : QDialog(parent), m_choices(std::move(choices)), m_format(new QComboBox(this)), m_loss(new QLabel(this))
{
    setWindowTitle(tr("Export data"));
    m_format->setObjectName(QStringLiteral("dataFormat"));
    for (const DataChoice &each : m_choices)
        m_format->addItem(each.name);
    m_loss->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Records"), new QLabel(tr("%1 pass the filter").arg(records), this));
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Left out"), m_loss);
    form->addRow(tr("File"), buildFileRow(place));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    chooseBySuffix(place);
    connect(m_format, &QComboBox::currentIndexChanged, this, &DataDialog::followFormat);
    connect(m_file, &QLineEdit::textChanged, this, &DataDialog::update);
    update();
    resize(wantedWidth, sizeHint().height());
}

QWidget *DataDialog::buildFileRow(const QString &place)
{
    auto *row = new QWidget(this);
    m_file = new QLineEdit(place, row);
    m_file->setAccessibleName(tr("File"));
    auto *button = new QPushButton(tr("Choose…"), row);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &DataDialog::browse);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_file, 1);
    layout->addWidget(button);
    return row;
}

QString DataDialog::file() const
{
    return m_file->text().trimmed();
}

QString DataDialog::lossWords() const
{
    return m_loss->text();
}

const DataChoice &DataDialog::choice() const
{
    return m_choices[static_cast<std::size_t>(std::max(0, m_format->currentIndex()))];
}

// A suffix may have two parts, the longer one stands first in the list.
void DataDialog::chooseBySuffix(const QString &place)
{
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        if (const QString &suffix = m_choices[i].suffix;
            !suffix.isEmpty() && place.endsWith(suffix, Qt::CaseInsensitive))
            return m_format->setCurrentIndex(static_cast<int>(i));
}

// The file's suffix decides what is written, so it changes with the format.
void DataDialog::followFormat()
{
    QString name = file();
    for (const DataChoice &each : m_choices)
        if (!each.suffix.isEmpty() && name.endsWith(each.suffix, Qt::CaseInsensitive)) {
            name.chop(each.suffix.size());
            break;
        }
    m_file->setText(name + choice().suffix);
    update();
}

void DataDialog::browse()
{
    const QString filter = choice().suffix.isEmpty() ? QString() : choice().name + u" (*" + choice().suffix + u')';
    const QString chosen =
        QFileDialog::getSaveFileName(this, windowTitle(), file(), filter, nullptr, QFileDialog::DontConfirmOverwrite);
    if (chosen.isEmpty())
        return;
    m_file->setText(chosen);
    chooseBySuffix(chosen);
}

void DataDialog::update()
{
    m_loss->setText(choice().loss.isEmpty() ? tr("Nothing: the folder can be imported again.") : choice().loss);
    m_export->setEnabled(!file().isEmpty());
}

} // namespace trilateral
