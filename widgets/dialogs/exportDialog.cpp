// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/exportDialog.h"

#include "widgets/charts/chartWords.h"
#include "widgets/dialogs/figureCommand.h"
#include "widgets/dialogs/figurePreview.h"
#include "widgets/dialogs/figureSizeBox.h"
#include "widgets/dialogs/uncitedDialog.h"
#include "widgets/figure/chartModule.h"
#include "widgets/figure/figureClipboard.h"
#include "widgets/figure/figurePage.h"
#include "widgets/figure/periodPair.h"
#include "widgets/figure/poster.h"
#include "widgets/figure/shownRecords.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QStandardPaths>

namespace trilateral
{

namespace
{

constexpr QSize wantedSize(1120, 660);
constexpr int formWidth = 340;

void choose(QComboBox &box, const QString &key)
{
    box.setCurrentIndex(std::max(0, box.findData(key)));
}

QCheckBox *checkBox(const QString &text, bool isChecked, QWidget *parent)
{
    auto *box = new QCheckBox(text, parent);
    box->setChecked(isChecked);
    return box;
}

// A field with what belongs to it on its right.
QWidget *rowOf(QWidget *field, QWidget *button, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(field, 1);
    layout->addWidget(button);
    return row;
}

QPushButton *plainButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    return button;
}

QString suggestedFile(const QString &last, const QString &view)
{
    if (!last.isEmpty())
        return last;
    const QString name = QString(view).replace(u':', u'-').replace(u'/', u'-');
    return QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) + u'/' + name + QStringLiteral(".png");
}

} // namespace

ExportDialog::ExportDialog(const FramePtr &frame, const FigureSpec &spec, const QString &document, const QString &file,
                           QWidget *parent)
    : QDialog(parent), m_frame(frame), m_document(document), m_preview(new FigurePreview(frame, this))
{
    setWindowTitle(tr("Export a figure"));
    auto *fields = new QWidget(this);
    fields->setFixedWidth(formWidth);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildForm(*form, spec);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(16);
    upper->addWidget(fields);
    upper->addWidget(buildPreview(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addLayout(upper, 1);
    layout->addWidget(buildFileRow(suggestedFile(file, spec.view)));
    layout->addWidget(buildCommandRow());
    layout->addWidget(buildButtons());
    connectInputs();
    update();
    resize(wantedSize.boundedTo(screen()->availableSize() * 0.95));
}

void ExportDialog::buildForm(QFormLayout &form, const FigureSpec &spec)
{
    buildViews(form, spec);
    m_size = new FigureSizeBox(form, spec.size, spec.scale, this);
    buildLook(form, spec);
    buildWords(form, spec);
}

void ExportDialog::buildViews(QFormLayout &form, const FigureSpec &spec)
{
    m_view = new QComboBox(this);
    m_view->addItem(tr("Timeline"), QStringLiteral("timeline"));
    m_view->addItem(tr("Network"), QStringLiteral("network"));
    if (m_frame->compared)
        m_view->addItem(tr("Network: the two periods side by side"), QString(periodPairView));
    m_view->addItem(tr("Matrix: positions by issue"), QStringLiteral("matrix:positions"));
    m_view->addItem(tr("Matrix: country by country"), QStringLiteral("matrix:countries"));
    m_view->addItem(tr("Matrix: nodes of the network"), QStringLiteral("matrix:nodes"));
    if (m_view->findData(spec.view) < 0 && spec.view.startsWith(QLatin1String("matrix")))
        m_view->addItem(tr("Matrix, as it is shown"), spec.view);
    m_view->addItem(tr("Triangles by year"), QStringLiteral("triangle"));
    for (const QString &name : chartNames(*m_frame->snapshot))
        m_view->addItem(chartTitle(*m_frame->snapshot, name, m_frame->state.language), viewOfChart(name));
    choose(*m_view, spec.view);
    m_part = new QComboBox(this);
    m_part->addItem(tr("All of it"), true);
    m_part->addItem(tr("What is visible in the window"), false);
    m_part->setCurrentIndex(spec.isWhole ? 0 : 1);
    m_format = new QComboBox(this);
    m_format->addItem(tr("PNG, for screens and slides"), QStringLiteral("png"));
    m_format->addItem(tr("SVG, to be edited"), QStringLiteral("svg"));
    m_format->addItem(tr("PDF, for print"), QStringLiteral("pdf"));
    m_poster = new QComboBox(this);
    m_poster->addItem(tr("One page"), QString());
    for (const QString &size : posterSizes())
        m_poster->addItem(tr("Poster %1 of A4 sheets").arg(size.toUpper()), size);
    m_poster->setToolTip(tr("Sheets that overlap, with marks where to cut"));
    choose(*m_poster, spec.poster);
    form.addRow(tr("View"), m_view);
    form.addRow(tr("Part"), m_part);
    form.addRow(tr("Format"), m_format);
    form.addRow(tr("Pages"), m_poster);
}

void ExportDialog::buildLook(QFormLayout &form, const FigureSpec &spec)
{
    m_theme = new QComboBox(this);
    m_theme->addItem(tr("Light"), themeKey(Theme::Light));
    m_theme->addItem(tr("Dark"), themeKey(Theme::Dark));
    m_theme->addItem(tr("Print, black and white"), themeKey(Theme::Print));
    choose(*m_theme, themeKey(spec.theme));
    m_language = new QComboBox(this);
    for (const Language language : allLanguages)
        m_language->addItem(languageName(language), languageCode(language));
    choose(*m_language, languageCode(spec.language));
    form.addRow(tr("Theme"), m_theme);
    form.addRow(tr("Language"), m_language);
}

void ExportDialog::buildWords(QFormLayout &form, const FigureSpec &spec)
{
    m_title = new QLineEdit(spec.title, this);
    m_title->setPlaceholderText(m_frame->snapshot->info.title.in(m_frame->state.language).text);
    m_caption = new QLineEdit(spec.caption, this);
    m_caption->setPlaceholderText(tr("A text below the picture"));
    m_legend = checkBox(tr("Legend"), spec.hasLegend, this);
    m_sources = checkBox(tr("Line of sources"), spec.hasSources, this);
    m_transparent = checkBox(tr("Transparent background"), spec.isTransparent, this);
    form.addRow(tr("Title"), m_title);
    form.addRow(tr("Caption"), m_caption);
    m_citedOnly = checkBox(QString(), spec.isCitedOnly, this);
    form.addRow(m_legend, m_sources);
    form.addRow(m_transparent);
    m_uncited = plainButton(tr("Show…"), this);
    m_uncited->setEnabled(false); // until they are counted
    m_uncited->setAccessibleName(tr("Show the facts without a source to cite"));
    m_uncited->setToolTip(tr("Show the facts without a source to cite"));
    connect(m_uncited, &QPushButton::clicked, this, &ExportDialog::showUncited);
    form.addRow(m_citedOnly);
    form.addRow(QString(), m_uncited);
}

QWidget *ExportDialog::buildPreview()
{
    auto *box = new QWidget(this);
    m_words = new QLabel(box);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_words);
    connect(m_preview, &FigurePreview::settled, this, &ExportDialog::tellSize);
    return box;
}

QWidget *ExportDialog::buildFileRow(const QString &file)
{
    m_file = new QLineEdit(file, this);
    m_file->setAccessibleName(tr("File"));
    choose(*m_format, QFileInfo(file).suffix().toLower());
    auto *button = plainButton(tr("Choose…"), this);
    connect(button, &QPushButton::clicked, this, &ExportDialog::browse);
    return rowOf(m_file, button, this);
}

QWidget *ExportDialog::buildCommandRow()
{
    m_command = new QLineEdit(this);
    m_command->setReadOnly(true);
    m_command->setAccessibleName(tr("The same as a command line"));
    m_command->setToolTip(tr("The same as a command line"));
    auto *button = plainButton(tr("Copy the command"), this);
    connect(button, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(command()); });
    return rowOf(m_command, button, this);
}

QWidget *ExportDialog::buildButtons()
{
    auto *copyButton = plainButton(tr("Copy"), this);
    buildCopyMenu(*copyButton);
    auto *printButton = plainButton(tr("Print…"), this);
    connect(printButton, &QPushButton::clicked, this, &ExportDialog::print);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(copyButton);
    layout->addWidget(printButton);
    layout->addStretch(1);
    layout->addWidget(buttons);
    return row;
}

void ExportDialog::buildCopyMenu(QPushButton &button)
{
    auto *menu = new QMenu(&button);
    const auto figureNow = [this](auto toData) {
        copy(toData(spec(), *m_frame, m_preview->drawing()));
    };
    menu->addAction(tr("As a picture"), this, [figureNow] { figureNow(figureMimeData); });
    menu->addAction(tr("As SVG"), this, [figureNow] { figureNow(figureSvgData); });
    menu->addSeparator();
    const auto copyText = [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        m_words->setText(tr("Copied."));
    };
    menu->addAction(tr("Citations as text"), this, [=, this] { copyText(citationText(references())); });
    menu->addAction(tr("Citations as BibTeX"), this, [=, this] { copyText(bibTex(references())); });
    menu->addAction(tr("Citations as CSL-JSON"), this,
                    [=, this] { copyText(QString::fromUtf8(cslJson(references()))); });
    button.setMenu(menu);
}

void ExportDialog::connectInputs()
{
    for (QComboBox *box : {m_view, m_part, m_theme, m_language, m_poster})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::update);
    for (QCheckBox *box : {m_transparent, m_legend, m_sources, m_citedOnly})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::update);
    for (QLineEdit *field : {m_title, m_caption, m_file})
        connect(field, &QLineEdit::textChanged, this, &ExportDialog::update);
    connect(m_size, &FigureSizeBox::changed, this, &ExportDialog::update);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
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
    spec.isWhole = m_part->currentData().toBool();
    spec.size = m_size->size();
    spec.scale = m_size->scale();
    spec.poster = m_poster->isEnabled() ? m_poster->currentData().toString() : QString();
    spec.isCitedOnly = m_citedOnly->isChecked();
    spec.theme = themeFromKey(m_theme->currentData().toString()).value_or(Theme::Light);
    spec.language = languageFromCode(m_language->currentData().toString()).value_or(Language::English);
    spec.isTransparent = m_transparent->isChecked() && m_transparent->isEnabled();
    spec.hasLegend = m_legend->isChecked();
    spec.hasSources = m_sources->isChecked();
    spec.title = m_title->text().trimmed();
    spec.caption = m_caption->text().trimmed();
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

bool ExportDialog::isFormat(const char *suffix) const
{
    return file().endsWith(QLatin1Char('.') + QLatin1String(suffix), Qt::CaseInsensitive);
}

void ExportDialog::update()
{
    m_transparent->setEnabled(!isFormat("pdf")); // a page has no background
    m_part->setEnabled(!chartOfView(m_view->currentData().toString()));
    m_size->setHasDots(!isFormat("svg") && !isFormat("pdf"));
    m_poster->setEnabled(isFormat("pdf"));
    m_command->setText(command());
    m_command->setCursorPosition(0);
    m_export->setEnabled(!file().isEmpty());
    m_words->setText(m_size->words());
    m_preview->show(spec());
}

// The size of the file is guessed from the preview once it stands still.
void ExportDialog::tellSize()
{
    const Result<qint64> bytes = estimatedBytes(spec(), *m_frame, m_preview->drawing(), file());
    m_export->setEnabled(!file().isEmpty() && bytes);
    const QString rest = bytes ? tr("about %1").arg(locale().formattedDataSize(*bytes, 1)) : bytes.errorText();
    m_words->setText(m_size->words() + u" · " + rest);
    tellUncited();
}

// Of all that the figure would show, whether or not they are left out.
Mask ExportDialog::uncited() const
{
    FigureSpec whole = spec();
    whole.isCitedOnly = false;
    return uncitableInFigure(whole, *m_frame);
}

void ExportDialog::tellUncited()
{
    const auto count = static_cast<int>(uncited().count());
    m_citedOnly->setText(tr("Leave out %n fact(s) without a source to cite", nullptr, count));
    m_citedOnly->setEnabled(count > 0 || m_citedOnly->isChecked());
    m_uncited->setEnabled(count > 0);
}

void ExportDialog::showUncited()
{
    auto *list = new UncitedDialog(*m_frame->snapshot, uncited(), m_frame->state.language, this);
    list->setAttribute(Qt::WA_DeleteOnClose);
    connect(list, &QDialog::accepted, this, [this] { m_citedOnly->setChecked(true); });
    list->open();
}

// The view first, then what it cites.
std::vector<Reference> ExportDialog::references() const
{
    const FigureSpec wanted = spec();
    const FramePtr shown = figureFrame(wanted, *m_frame);
    const Snapshot &snapshot = *m_frame->snapshot;
    std::vector<Reference> list{referenceToView(snapshot, figureSubtitle(*shown, wanted.language), wanted.language)};
    for (const Row source : citedSources(snapshot, shownRecords(*shown, wanted.view)))
        if (isCitable(snapshot, source))
            list.push_back(referenceTo(snapshot, source, wanted.language));
    return list;
}

void ExportDialog::copy(Result<std::unique_ptr<QMimeData>> data)
{
    if (data)
        QGuiApplication::clipboard()->setMimeData(data->release());
    m_words->setText(data ? tr("Copied.") : data.errorText());
}

void ExportDialog::print()
{
    const FigureSpec wanted = spec();
    const QString title = wanted.title.isEmpty() ? windowTitle() : wanted.title;
    if (const Result<> printed = printWithPreview(m_preview->drawing(), title, this); !printed)
        m_words->setText(printed.errorText());
}

} // namespace trilateral
