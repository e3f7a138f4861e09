// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/remarkDialog.h"

#include "model/dataset/looseDate.h"
#include "model/snapshot/wording.h"
#include "widgets/dialogs/recordField.h"
#include "widgets/view/dateWords.h"
#include "widgets/view/recordWords.h"
#include "widgets/view/statusWords.h"

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace trilateral
{

namespace
{

constexpr int wantedWidth = 480;
constexpr int noteLines = 4;
const QString dateField = QStringLiteral("date");
const QString statusField = QStringLiteral("status");

} // namespace

RemarkDialog::RemarkDialog(const Snapshot &snapshot, Row row, Language language, About about, QWidget *parent)
    : QDialog(parent), m_language(language), m_field(new QComboBox(this)), m_date(new QLineEdit(this)),
      m_status(new QComboBox(this)), m_name(new QLineEdit(this)), m_note(new QPlainTextEdit(this)),
      m_locator(new QLineEdit(this)), m_advice(new QLabel(this))
{
    setWindowTitle(about == About::Note ? tr("Add a note") : tr("Correct"));
    auto *name = new QLabel(title(snapshot, row, language).text, this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    m_source = new RecordField(std::make_shared<const RecordNames>(snapshot, std::initializer_list<Base>{Base::Entity},
                                                                   QStringLiteral("source"), language),
                               RecordField::Takes::One, this);
    offerFields(snapshot.base(row) != Base::Entity, about);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * noteLines + 16);
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(name);
    form->addRow(tr("About"), m_field);
    form->addRow(capitalised(fieldWords(dateField, language)), m_date);
    form->addRow(capitalised(fieldWords(statusField, language)), m_status);
    form->addRow(capitalised(fieldWords(QStringLiteral("name"), language)), m_name);
    form->addRow(tr("In words"), m_note);
    form->addRow(tr("Source"), m_source);
    form->addRow(tr("Where in it"), m_locator);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_advice);
    layout->addWidget(buttons);
    followChanges(*form);
    m_date->setPlaceholderText(tr("2025-03-22, March 2025, c. 2019, 2025-03-22/24"));
    m_source->setPlaceholderText(tr("from the list, or a new one"));
    m_locator->setPlaceholderText(tr("page or address"));
    firstField()->setFocus();
    resize(wantedWidth, sizeHint().height());
}

void RemarkDialog::offerFields(bool isDated, About about)
{
    m_field->addItem(tr("Note"), QString());
    if (isDated)
        for (const QString &field : {dateField, statusField})
            m_field->addItem(capitalised(fieldWords(field, m_language)), field);
    for (const Language each : allLanguages)
        m_field->addItem(capitalised(fieldWords(nameField(languageCode(each)), m_language)),
                         nameField(languageCode(each)));
    m_field->setCurrentIndex(about == About::Correction && m_field->count() > 1 ? 1 : 0);
    for (int i = 1; i < statusCount; ++i)
        m_status->addItem(statusWords(static_cast<Status>(i), m_language), statusKey(static_cast<Status>(i)));
}

void RemarkDialog::followChanges(QFormLayout &form)
{
    const auto follow = [this, &form] {
        form.setRowVisible(m_date, field() == dateField);
        form.setRowVisible(m_status, field() == statusField);
        form.setRowVisible(m_name, isName());
        update();
    };
    connect(m_field, &QComboBox::currentIndexChanged, this, follow);
    connect(m_date, &QLineEdit::textChanged, this, &RemarkDialog::update);
    connect(m_name, &QLineEdit::textChanged, this, &RemarkDialog::update);
    connect(m_note, &QPlainTextEdit::textChanged, this, &RemarkDialog::update);
    connect(m_source, &QLineEdit::textChanged, this, &RemarkDialog::update);
    follow();
}

// Where it is said what is right, or the note is written.
QWidget *RemarkDialog::firstField() const
{
    if (field() == dateField)
        return m_date;
    if (field() == statusField)
        return m_status;
    return isName() ? static_cast<QWidget *>(m_name) : m_note;
}

QString RemarkDialog::field() const
{
    return m_field->currentData().toString();
}

bool RemarkDialog::isName() const
{
    return field().startsWith(nameField({}));
}

QString RemarkDialog::value() const
{
    if (field() == statusField)
        return m_status->currentData().toString();
    if (isName())
        return m_name->text().trimmed();
    if (field() != dateField)
        return {};
    const Result<Span> date = enteredDate(m_date->text());
    return date ? edtfFromSpan(*date) : QString();
}

QString RemarkDialog::problem() const
{
    if (field() == dateField) {
        const Result<Span> date = enteredDate(m_date->text());
        if (!date)
            return date.errorText();
        if (!date->isKnown())
            return tr("Give the date that you think right.");
    }
    if (isName() && value().isEmpty())
        return tr("Give the name.");
    if (field().isEmpty() && m_note->toPlainText().trimmed().isEmpty())
        return tr("Say it in words.");
    return {};
}

void RemarkDialog::say(const QString &sentence)
{
    m_advice->setText(sentence);
}

void RemarkDialog::update()
{
    const QString problem = this->problem();
    m_accept->setEnabled(problem.isEmpty());
    const bool hasSource = !m_source->text().trimmed().isEmpty();
    m_advice->setText(!problem.isEmpty() ? problem
                      : hasSource        ? QString()
                                         : tr("No source is given: it will stand there as your own word."));
}

DraftCitation RemarkDialog::citation() const
{
    const QStringList known = m_source->ids();
    QString source = known.isEmpty() ? m_source->text().trimmed() : known.front();
    if (source.isEmpty())
        source = ownSource();
    return {source, m_locator->text().trimmed(), field(), value(), m_note->toPlainText().trimmed(), today()};
}

QString RemarkDialog::ownSource()
{
    return tr("My own notes");
}

Span RemarkDialog::today()
{
    const Result<Span> today = spanFromEdtf(QDate::currentDate().toString(Qt::ISODate));
    return today ? *today : Span();
}

} // namespace trilateral
