// SPDX-License-Identifier: GPL-3.0-or-later
// What to draw into a file, and how, with a preview that is the figure itself. It writes nothing: it says what is
// wanted.
#pragma once

#include "widgets/figure/figure.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace trilateral
{

class FigurePreview;

class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    // document: the open file, for the command line; empty for the bundled record. file: where the last one went.
    ExportDialog(const FramePtr &frame, const FigureSpec &spec, const QString &document, const QString &file,
                 QWidget *parent = nullptr);

    [[nodiscard]] FigureSpec spec() const;
    [[nodiscard]] QString file() const;
    [[nodiscard]] QString command() const;

private:
    void buildForm(QFormLayout &form, const FigureSpec &spec);
    void buildSize(QFormLayout &form, const FigureSpec &spec);
    [[nodiscard]] QWidget *buildFileRow(const QString &file);
    [[nodiscard]] QWidget *buildCommandRow();
    void connectInputs();
    void takePreset(int index);
    void followFormat();
    void browse();
    void update();

    FramePtr m_frame;
    QString m_document;
    QComboBox *m_view;
    QComboBox *m_format;
    QComboBox *m_preset;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QDoubleSpinBox *m_scale;
    QComboBox *m_theme;
    QComboBox *m_language;
    QCheckBox *m_transparent;
    QCheckBox *m_legend;
    QCheckBox *m_sources;
    QLineEdit *m_file;
    QLineEdit *m_command;
    QPushButton *m_export;
    FigurePreview *m_preview;
};

} // namespace trilateral
