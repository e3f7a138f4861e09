// SPDX-License-Identifier: GPL-3.0-or-later
// How large a figure is: one of the usual sizes, or sides in pixels or millimetres, and how finely a PNG is cut.
#pragma once

#include <QSizeF>
#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace trilateral
{

class FigureSizeBox final : public QObject
{
    Q_OBJECT
public:
    // Adds its rows to the form. size: in device-independent pixels; scale: see FigureSpec.
    FigureSizeBox(QFormLayout &form, QSizeF size, double scale, QWidget *parent);

    [[nodiscard]] QSizeF size() const { return m_size; } // whole pixels
    [[nodiscard]] double scale() const;
    // Only a PNG is cut into dots.
    void setHasDots(bool hasDots);
    // "297 × 210 mm · 3508 × 2480 pixels"
    [[nodiscard]] QString words() const;

signals:
    void changed();

private:
    [[nodiscard]] bool isPaper() const;
    [[nodiscard]] double unit() const; // pixels
    void buildSides(QFormLayout &form);
    void takePreset(int index);
    void takeSides();
    void showSides();
    void showPreset();

    QSizeF m_size;
    QComboBox *m_preset;
    QDoubleSpinBox *m_width;
    QDoubleSpinBox *m_height;
    QComboBox *m_unit;
    QSpinBox *m_dpi;
};

} // namespace trilateral
