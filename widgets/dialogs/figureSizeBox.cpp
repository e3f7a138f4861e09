// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/figureSizeBox.h"

#include "widgets/figure/figurePreset.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace trilateral
{

namespace
{

constexpr int leastSide = 200; // pixels
constexpr int mostSide = 12'000;

QDoubleSpinBox *sideBox(const QString &name, QWidget *parent)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setKeyboardTracking(false);
    box->setAccessibleName(name);
    return box;
}

} // namespace

FigureSizeBox::FigureSizeBox(QFormLayout &form, QSizeF size, double scale, QWidget *parent)
    : QObject(parent), m_size(size), m_preset(new QComboBox(parent)), m_width(sideBox(tr("Width"), parent)),
      m_height(sideBox(tr("Height"), parent)), m_unit(new QComboBox(parent)), m_dpi(new QSpinBox(parent))
{
    for (const FigurePreset &preset : figurePresets())
        m_preset->addItem(QCoreApplication::translate("trilateral::FigurePreset", preset.name),
                          QString::fromLatin1(preset.key));
    m_preset->addItem(tr("Own size"));
    m_dpi->setRange(qRound(leastDpi), qRound(mostDpi));
    m_dpi->setValue(qRound(scale * pixelsPerInch));
    m_dpi->setSuffix(tr(" dpi"));
    m_dpi->setToolTip(tr("Dots per inch of a PNG: 96 for screens, 300 and more for print"));
    form.addRow(tr("Size"), m_preset);
    buildSides(form);
    form.addRow(tr("Resolution"), m_dpi);
    const FigurePreset *known = presetOfSize(size);
    m_unit->setCurrentIndex(known && known->isPaper ? 1 : 0);
    showSides();
    connect(m_preset, &QComboBox::activated, this, &FigureSizeBox::takePreset);
    connect(m_unit, &QComboBox::activated, this, &FigureSizeBox::showSides);
    connect(m_dpi, &QSpinBox::valueChanged, this, &FigureSizeBox::changed);
    for (QDoubleSpinBox *box : {m_width, m_height})
        connect(box, &QDoubleSpinBox::valueChanged, this, &FigureSizeBox::takeSides);
}

void FigureSizeBox::buildSides(QFormLayout &form)
{
    m_unit->addItem(tr("px"));
    m_unit->addItem(tr("mm"));
    m_unit->setAccessibleName(tr("Unit"));
    auto *sides = new QHBoxLayout;
    sides->addWidget(m_width, 1);
    sides->addWidget(m_height, 1);
    sides->addWidget(m_unit);
    form.addRow(tr("Width and height"), sides);
}

bool FigureSizeBox::isPaper() const
{
    return m_unit->currentIndex() == 1;
}

double FigureSizeBox::unit() const
{
    return isPaper() ? pixelsPerMillimetre : 1;
}

double FigureSizeBox::scale() const
{
    return m_dpi->value() / pixelsPerInch;
}

void FigureSizeBox::setHasDots(bool hasDots)
{
    m_dpi->setEnabled(hasDots);
}

QString FigureSizeBox::words() const
{
    const QSizeF paper = m_size / pixelsPerMillimetre;
    const QSize dots = (m_size * scale()).toSize();
    const QString onPaper = tr("%1 × %2 mm").arg(qRound(paper.width())).arg(qRound(paper.height()));
    if (!m_dpi->isEnabled())
        return onPaper;
    return onPaper + u" · " + tr("%1 × %2 pixels").arg(dots.width()).arg(dots.height());
}

void FigureSizeBox::takePreset(int index)
{
    const FigurePreset *preset = figurePreset(m_preset->itemData(index).toString());
    if (!preset)
        return;
    m_size = preset->pixels();
    m_unit->setCurrentIndex(preset->isPaper ? 1 : 0);
    m_dpi->setValue(qRound(preset->dpi));
    showSides();
    emit changed();
}

void FigureSizeBox::showPreset()
{
    const FigurePreset *known = presetOfSize(m_size);
    const int at = known ? m_preset->findData(QString::fromLatin1(known->key)) : -1;
    m_preset->setCurrentIndex(at >= 0 ? at : m_preset->count() - 1);
}

void FigureSizeBox::takeSides()
{
    m_size = QSizeF(qRound(m_width->value() * unit()), qRound(m_height->value() * unit()));
    showPreset();
    emit changed();
}

void FigureSizeBox::showSides()
{
    const QSignalBlocker noWidth(m_width), noHeight(m_height);
    for (QDoubleSpinBox *box : {m_width, m_height}) {
        box->setDecimals(isPaper() ? 1 : 0);
        box->setRange(leastSide / unit(), mostSide / unit());
    }
    m_width->setValue(m_size.width() / unit());
    m_height->setValue(m_size.height() / unit());
    showPreset();
}

} // namespace trilateral
