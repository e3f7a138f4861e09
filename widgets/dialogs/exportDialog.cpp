// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/exportDialog.h"

#include "widgets/charts/chartWords.h"
#include "widgets/dialogs/figureCommand.h"
#include "widgets/dialogs/figurePreview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QStandardPaths>

namespace trilateral
{

namespace
{

constexpr QSize wantedSize(1080, 640);
constexpr int leastSide = 200;
constexpr int mostSide = 8000;
constexpr double leastScale = 0.5;
constexpr double mostScale = 8;

struct Preset {
    const char *name;
    QSize size;
};

constexpr Preset presets[] = {
    {QT_TRANSLATE_NOOP("trilateral::ExportDialog", "Slide 16:9"), {1600, 900}},
    {QT_TRANSLATE_NOOP("trilateral::ExportDialog", "Full HD screen"), {1920, 1080}},
    {QT_TRANSLATE_NOOP("trilateral::ExportDialog", "A4 landscape"), {1123, 794}},
    {QT_TRANSLATE_NOOP("trilateral::ExportDialog", "A4 portrait"), {794, 1123}},
    {QT_TRANSLATE_NOOP("trilateral::ExportDialog", "A3 landscape"), {1587, 1123}},
};

void choose(QComboBox &box, const QString &key)
{
    box.setCurrentIndex(std::max(0, box.findData(key)));
}

QSpinBox *sideBox(double side, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(leastSide, mostSide);
    box->setValue(qRound(side));
    box->setKeyboardTracking(false);
    return box;
}

QString suggestedFile(const QString &last, const QString &view)
{
    if (!last.isEmpty())
        return last;
    return QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) + u'/' + view + QStringLiteral(".png");
}

} // namespace

ExportDialog::ExportDialog(const FramePtr &frame, const FigureSpec &spec, const QString &document, const QString &file,
                           QWidget *parent)
    : QDialog(parent), m_frame(frame), m_document(document), m_preview(new FigurePreview(frame, this))
{
    setWindowTitle(tr("Export a figure"));
    auto *form = new QFormLayout;
    buildForm(*form, spec);
    auto *upper = new QHBoxLayout;
    upper->addLayout(form);
    upper->addWidget(m_preview, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(upper, 1);
    layout->addWidget(buildFileRow(suggestedFile(file, spec.view)));
    layout->addWidget(buildCommandRow());
    layout->addWidget(buttons);
    connectInputs();
    update();
    resize(wantedSize.boundedTo(screen()->availableSize() * 0.9));
}

void ExportDialog::buildForm(QFormLayout &form, const FigureSpec &spec)
{
    m_view = new QComboBox(this);
    m_view->addItem(tr("Timeline"), QStringLiteral("timeline"));
    m_view->addItem(tr("Network"), QStringLiteral("network"));
    for (const QString &name : chartNames(*m_frame->snapshot))
        m_view->addItem(chartTitle(*m_frame->snapshot, name, m_frame->state.language), viewOfChart(name));
    choose(*m_view, spec.view);
    m_format = new QComboBox(this);
    for (const char *suffix : {"png", "svg", "pdf"})
        m_format->addItem(QString::fromLatin1(suffix).toUpper(), QString::fromLatin1(suffix));
    form.addRow(tr("View"), m_view);
    form.addRow(tr("Format"), m_format);
    buildSize(form, spec);
    m_theme = new QComboBox(this);
    m_theme->addItem(tr("Light"), themeKey(Theme::Light));
    m_theme->addItem(tr("Dark"), themeKey(Theme::Dark));
    m_theme->addItem(tr("Print, black and white"), themeKey(Theme::Print));
    choose(*m_theme, themeKey(spec.theme));
    m_language = new QComboBox(this);
    for (const Language language : allLanguages)
        m_language->addItem(languageName(language), languageCode(language));
    choose(*m_language, languageCode(spec.language));
    m_transparent = new QCheckBox(tr("Transparent background"), this);
    m_transparent->setChecked(spec.isTransparent);
    m_legend = new QCheckBox(tr("Legend"), this);
    m_legend->setChecked(spec.hasLegend);
    m_sources = new QCheckBox(tr("Line of sources"), this);
    m_sources->setChecked(spec.hasSources);
    form.addRow(tr("Theme"), m_theme);
    form.addRow(tr("Language"), m_language);
    form.addRow(QString(), m_legend);
    form.addRow(QString(), m_sources);
    form.addRow(QString(), m_transparent);
}

void ExportDialog::buildSize(QFormLayout &form, const FigureSpec &spec)
{
    m_preset = new QComboBox(this);
    for (const Preset &preset : presets)
        m_preset->addItem(tr(preset.name), preset.size);
    m_preset->addItem(tr("Own size"));
    m_width = sideBox(spec.size.width(), this);
    m_height = sideBox(spec.size.height(), this);
    m_scale = new QDoubleSpinBox(this);
    m_scale->setRange(leastScale, mostScale);
    m_scale->setSingleStep(leastScale);
    m_scale->setDecimals(1);
    m_scale->setValue(spec.scale);
    m_scale->setPrefix(QStringLiteral("× "));
    auto *sides = new QHBoxLayout;
    sides->addWidget(m_width);
    sides->addWidget(m_height);
    form.addRow(tr("Size"), m_preset);
    form.addRow(tr("Width and height"), sides);
    form.addRow(tr("Scale"), m_scale);
    const int known = m_preset->findData(spec.size.toSize());
    m_preset->setCurrentIndex(known >= 0 ? known : m_preset->count() - 1);
}

QWidget *ExportDialog::buildFileRow(const QString &file)
{
    auto *row = new QWidget(this);
    m_file = new QLineEdit(file, row);
    m_file->setAccessibleName(tr("File"));
    auto *button = new QPushButton(tr("Choose…"), row);
    button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_file, 1);
    layout->addWidget(button);
    choose(*m_format, QFileInfo(file).suffix().toLower());
    connect(button, &QPushButton::clicked, this, &ExportDialog::browse);
    return row;
}

QWidget *ExportDialog::buildCommandRow()
{
    auto *row = new QWidget(this);
    m_command = new QLineEdit(row);
    m_command->setReadOnly(true);
    m_command->setAccessibleName(tr("The same as a command line"));
    m_command->setToolTip(tr("The same as a command line"));
    auto *button = new QPushButton(tr("Copy the command"), row);
    button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_command, 1);
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(command()); });
    return row;
}

void ExportDialog::connectInputs()
{
    for (QComboBox *box : {m_view, m_theme, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::update);
    for (QSpinBox *box : {m_width, m_height})
        connect(box, &QSpinBox::valueChanged, this, &ExportDialog::update);
    for (QCheckBox *box : {m_transparent, m_legend, m_sources})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::update);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &ExportDialog::update);
    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::update);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
    connect(m_preset, &QComboBox::activated, this, &ExportDialog::takePreset);
}

void ExportDialog::takePreset(int index)
{
    const QSize size = m_preset->itemData(index).toSize();
    if (size.isEmpty())
        return;
    m_width->setValue(size.width());
    m_height->setValue(size.height());
}

// The file's suffix decides what is written, so it changes with the format.
void ExportDialog::followFormat()
{
    const QFileInfo file(m_file->text());
    const QString name = file.completeBaseName() + u'.' + m_format->currentData().toString();
    m_file->setText(file.path() == QLatin1String(".") ? name : file.path() + u'/' + name);
}

void ExportDialog::browse()
{
    const QString filter = tr("Figures (*.png *.svg *.pdf)");
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Export a figure"), m_file->text(), filter, nullptr,
                                                        QFileDialog::DontConfirmOverwrite);
    if (chosen.isEmpty())
        return;
    m_file->setText(chosen);
    choose(*m_format, QFileInfo(chosen).suffix().toLower());
}

FigureSpec ExportDialog::spec() const
{
    FigureSpec spec;
    spec.view = m_view->currentData().toString();
    spec.size = QSizeF(m_width->value(), m_height->value());
    spec.scale = m_scale->value();
    spec.theme = themeFromKey(m_theme->currentData().toString()).value_or(Theme::Light);
    spec.language = languageFromCode(m_language->currentData().toString()).value_or(Language::English);
    spec.isTransparent = m_transparent->isChecked() && m_transparent->isEnabled();
    spec.hasLegend = m_legend->isChecked();
    spec.hasSources = m_sources->isChecked();
    return spec;
}

QString ExportDialog::file() const
{
    return m_file->text().trimmed();
}

QString ExportDialog::command() const
{
    return figureCommand(spec(), m_frame->state, m_document, file());
}

void ExportDialog::update()
{
    m_preset->setCurrentIndex(m_preset->findData(QSize(m_width->value(), m_height->value())) >= 0
                                  ? m_preset->findData(QSize(m_width->value(), m_height->value()))
                                  : m_preset->count() - 1);
    m_transparent->setEnabled(!file().endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)); // a page has no background
    m_command->setText(command());
    m_command->setCursorPosition(0);
    m_export->setEnabled(!file().isEmpty());
    m_preview->show(spec());
}

} // namespace trilateral
