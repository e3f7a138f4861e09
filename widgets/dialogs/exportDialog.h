// SPDX-License-Identifier: GPL-3.0-or-later
// What to draw into a file, and how, with a preview that is the figure itself. It writes no file: it says what is
// wanted; what goes to the clipboard or to paper it sees to.
#pragma once

#include "model/dataset/citation.h"
#include "widgets/figure/figure.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QMimeData;
class QPushButton;

namespace trilateral
{

class FigurePreview;
class FigureSizeBox;

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
    void buildViews(QFormLayout &form, const FigureSpec &spec);
    void buildLook(QFormLayout &form, const FigureSpec &spec);
    void buildWords(QFormLayout &form, const FigureSpec &spec);
    [[nodiscard]] QWidget *buildPreview();
    [[nodiscard]] QWidget *buildFileRow(const QString &file);
    [[nodiscard]] QWidget *buildCommandRow();
    [[nodiscard]] QWidget *buildButtons();
    void buildCopyMenu(QPushButton &button);
    void connectInputs();
    void followFormat();
    void browse();
    void update();
    void tellSize();
    [[nodiscard]] Mask uncited() const;
    void tellUncited();
    void showUncited();
    [[nodiscard]] std::vector<Reference> references() const;
    void copy(Result<std::unique_ptr<QMimeData>> data);
    void print();
    [[nodiscard]] bool isFormat(const char *suffix) const;

    FramePtr m_frame;
    QString m_document;
    QComboBox *m_view;
    QComboBox *m_part;
    QComboBox *m_format;
    FigureSizeBox *m_size;
    QComboBox *m_theme;
    QComboBox *m_language;
    QLineEdit *m_title;
    QLineEdit *m_caption;
    QComboBox *m_poster;
    QCheckBox *m_citedOnly;
    QPushButton *m_uncited;
    QCheckBox *m_transparent;
    QCheckBox *m_legend;
    QCheckBox *m_sources;
    QLineEdit *m_file;
    QLineEdit *m_command;
    QLabel *m_words;
    QPushButton *m_export;
    FigurePreview *m_preview;
};

} // namespace trilateral
