// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/recordDialog.h"

#include "model/dataset/looseDate.h"
#include "model/snapshot/wording.h"
#include "widgets/dialogs/namesDialog.h"
#include "widgets/dialogs/recordField.h"
#include "widgets/view/dateWords.h"
#include "widgets/view/recordWords.h"
#include "widgets/view/statusWords.h"
#include "widgets/view/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr int wantedWidth = 560;
constexpr int summaryLines = 3;
constexpr int adviceLines = 2;
constexpr int titleHeight = 40; // of a window's frame, at most
constexpr std::size_t mostLookalikes = 3;
const QString sourceKind = QStringLiteral("source");
const QString seriesKind = QStringLiteral("series");
const QString countryKind = QStringLiteral("country");

void choose(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

Base baseOfKind(const Snapshot &snapshot, const QString &kind)
{
    const auto found = snapshot.findKind(kind);
    return found ? snapshot.kinds[index(*found)].base : Base::Event;
}

QStringList targets(const RecordDraft &draft, Role role)
{
    QStringList ids;
    for (const DraftTie &tie : draft.ties)
        if (tie.role == role)
            ids += tie.target;
    return ids;
}

// The one that the form shows; those of names stand with the names.
const DraftCitation *firstCitation(const RecordDraft &draft)
{
    const auto isOfName = [](const DraftCitation &citation) {
        return citation.field.startsWith(nameField({}));
    };
    const auto first = std::ranges::find_if_not(draft.citations, isOfName);
    return first == draft.citations.end() ? nullptr : &*first;
}

QString furtherWords(const RecordDraft &draft)
{
    QStringList texts;
    for (const DraftName &name : draft.further)
        texts += name.text;
    return texts.join(QStringLiteral(" · "));
}

// A form that is higher than the screen, or than what the advice below it leaves, is scrolled.
QScrollArea *scrolled(QFormLayout *form)
{
    auto *body = new QWidget;
    body->setLayout(form);
    form->setContentsMargins({});
    auto *area = new QScrollArea;
    area->setWidget(body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RecordDialog::RecordDialog(SnapshotPtr snapshot, Language language, const RecordDraft &draft, QWidget *parent)
    : QDialog(parent), m_snapshot(std::move(snapshot)), m_language(language), m_first(draft),
      m_base(baseOfKind(*m_snapshot, draft.kind)), m_allNames(namesOf(draft)),
      m_sources(std::make_shared<const RecordNames>(*m_snapshot, std::initializer_list<Base>{Base::Entity}, sourceKind,
                                                    language))
{
    setWindowTitle(formTitle());
    auto *form = m_form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    buildHead(*form);
    if (m_base == Base::Relation)
        buildRelation(*form);
    else
        buildNames(*form);
    buildDate(*form);
    buildTies(*form);
    buildWords(*form);
    buildSource(*form);
    m_advice = plainLabel(this);
    m_advice->setMinimumHeight(m_advice->fontMetrics().lineSpacing() * adviceLines);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(draft.id.isEmpty() ? tr("Add") : tr("Change"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *area = scrolled(form);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(area, 1);
    layout->addWidget(m_advice);
    layout->addWidget(buttons);
    update();
    firstField()->setFocus();
    const int whole = layout->sizeHint().height() - area->sizeHint().height() + form->sizeHint().height();
    resize(wantedWidth, std::min(whole, screen()->availableGeometry().height() - titleHeight));
}

// The name, or the first end of a relation that is not there yet.
QLineEdit *RecordDialog::firstField() const
{
    if (QLineEdit *name = m_names[static_cast<std::size_t>(m_language)])
        return name;
    const auto empty = std::ranges::find_if(m_ties, [](const TieLine &line) { return line.field->text().isEmpty(); });
    return (empty == m_ties.end() ? m_ties.front() : *empty).field;
}

QString RecordDialog::formTitle() const
{
    if (!m_first.id.isEmpty())
        return tr("Change what you added");
    if (m_base == Base::Relation)
        return tr("Add a relation or a position");
    return m_base == Base::Event ? tr("Add an event") : tr("Add a person or a body");
}

void RecordDialog::buildHead(QFormLayout &form)
{
    m_kind = new QComboBox(this);
    for (const Kind &kind : m_snapshot->kinds)
        if (kind.base == m_base && kind.id != sourceKind)
            m_kind->addItem(kind.word.in(m_language).text, kind.id);
    choose(*m_kind, m_first.kind);
    form.addRow(tr("Kind"), m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fillTypes();
        update();
    });
}

// The language of the window comes first.
void RecordDialog::buildNames(QFormLayout &form)
{
    std::vector<Language> order(allLanguages.begin(), allLanguages.end());
    std::stable_partition(order.begin(), order.end(), [this](Language language) { return language == m_language; });
    for (const Language language : order) {
        auto *line = new QLineEdit(m_first.name.by[static_cast<std::size_t>(language)], this);
        m_names[static_cast<std::size_t>(language)] = line;
        if (language == m_language)
            addMainName(form, line);
        else
            form.addRow(languageName(language), line);
        connect(line, &QLineEdit::textChanged, this, &RecordDialog::update);
    }
    m_further = plainLabel(this);
    form.addRow(tr("Further names"), m_further);
}

void RecordDialog::addMainName(QFormLayout &form, QLineEdit *line)
{
    auto *button = new QPushButton(tr("Further names…"), this);
    button->setAutoDefault(false);
    button->setToolTip(tr("Other languages and scripts, short, former and alternative names, and who says so"));
    connect(button, &QPushButton::clicked, this, &RecordDialog::askNames);
    auto *row = new QHBoxLayout;
    row->addWidget(line, 1);
    row->addWidget(button);
    form.addRow(tr("Name"), row);
    setTabOrder(line, button);
}

// Every name; the lines of the form say how the shown ones are now.
std::vector<DraftName> RecordDialog::names() const
{
    Words shown;
    for (std::size_t i = 0; i < m_names.size(); ++i)
        shown.by[i] = m_names[i]->text().trimmed();
    return withShown(m_allNames, shown);
}

void RecordDialog::askNames()
{
    NamesDialog dialog(names(), m_sources, languageCode(m_language), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_allNames = dialog.names();
    RecordDraft split;
    setNames(split, m_allNames);
    for (std::size_t i = 0; i < m_names.size(); ++i)
        m_names[i]->setText(split.name.by[i]);
    update();
}

void RecordDialog::buildRelation(QFormLayout &form)
{
    const auto ends = std::make_shared<const RecordNames>(
        *m_snapshot, std::initializer_list<Base>{Base::Entity, Base::Event}, QString(), m_language);
    addTie(form, Role::Subject, ends, true);
    m_type = new QComboBox(this);
    fillTypes();
    form.addRow(tr("Relation"), m_type);
    addTie(form, Role::Object, ends, true);
    m_stance = new QComboBox(this);
    m_stance->addItem(QStringLiteral("–"), QString());
    for (const Stance &stance : m_snapshot->stances)
        m_stance->addItem(stance.word.in(m_language).text, stance.id);
    choose(*m_stance, m_first.stance);
    form.addRow(tr("Stance"), m_stance);
    for (QComboBox *box : {m_type, m_stance})
        connect(box, &QComboBox::currentIndexChanged, this, &RecordDialog::update);
}

void RecordDialog::fillTypes()
{
    if (!m_type)
        return;
    const QString chosen = m_type->count() ? m_type->currentData().toString() : m_first.type;
    const auto kind = m_snapshot->findKind(m_kind->currentData().toString());
    const QSignalBlocker blocker(m_type);
    m_type->clear();
    for (const RelationType &type : m_snapshot->types)
        if (kind && (type.kind == *kind || type.kind == KindId::None))
            m_type->addItem(type.word.in(m_language).text, type.id);
    choose(*m_type, chosen);
}

void RecordDialog::buildDate(QFormLayout &form)
{
    m_date = new QLineEdit(edtfFromSpan(m_first.date), this);
    m_date->setPlaceholderText(tr("2025-03-22, March 2025, c. 2019, 2025-03-22/24"));
    m_dateWords = plainLabel(this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_date, 1);
    row->addWidget(m_dateWords, 1);
    form.addRow(tr("Date"), row);
    m_status = new QComboBox(this);
    m_status->addItem(QStringLiteral("–"), 0);
    for (int i = 1; i < statusCount; ++i)
        m_status->addItem(statusWords(static_cast<Status>(i), m_language), i);
    choose(*m_status, static_cast<int>(m_first.status));
    form.addRow(tr("Status"), m_status);
    if (m_base == Base::Entity)
        form.setRowVisible(m_status, false);
    connect(m_date, &QLineEdit::textChanged, this, &RecordDialog::update);
}

void RecordDialog::addTie(QFormLayout &form, Role role, const std::shared_ptr<const RecordNames> &names, bool isOne)
{
    auto *field = new RecordField(names, isOne ? RecordField::Takes::One : RecordField::Takes::Several, this);
    field->setIds(targets(m_first, role));
    if (!isOne)
        field->setPlaceholderText(tr("several, separated by ;"));
    m_ties.push_back({role, field});
    form.addRow(capitalised(roleWords(role, m_language)), field);
    connect(field, &QLineEdit::textChanged, this, &RecordDialog::update);
}

void RecordDialog::buildTies(QFormLayout &form)
{
    const auto namesOf = [this](const QString &kind) {
        return std::make_shared<const RecordNames>(*m_snapshot, std::initializer_list<Base>{Base::Entity}, kind,
                                                   m_language);
    };
    if (m_base == Base::Event) {
        addTie(form, Role::Participant, namesOf(QString()), false);
        if (m_snapshot->findKind(seriesKind))
            addTie(form, Role::Series, namesOf(seriesKind), false);
        addTie(form, Role::Place, namesOf(QStringLiteral("place")), false);
        addTie(form, Role::Issue, namesOf(QStringLiteral("issue")), false);
    } else if (m_base == Base::Entity) {
        addTie(form, Role::Country, namesOf(countryKind), false);
    } else {
        addTie(form, Role::Issue, namesOf(QStringLiteral("issue")), false);
    }
}

void RecordDialog::buildWords(QFormLayout &form)
{
    m_summary = new QPlainTextEdit(m_first.summary, this);
    m_summary->setTabChangesFocus(true);
    m_summary->setFixedHeight(m_summary->fontMetrics().lineSpacing() * summaryLines + 16);
    form.addRow(tr("Summary"), m_summary);
}

void RecordDialog::buildSource(QFormLayout &form)
{
    m_source = new RecordField(m_sources, RecordField::Takes::One, this);
    m_source->setPlaceholderText(tr("from the list, or a new one"));
    m_locator = new QLineEdit(this);
    m_locator->setPlaceholderText(tr("page or address"));
    if (const DraftCitation *first = firstCitation(m_first)) {
        m_source->setIds({first->source});
        m_locator->setText(first->locator);
    }
    m_locator->setAccessibleName(tr("Where in it"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_source, 3);
    row->addWidget(m_locator, 2);
    form.addRow(tr("Source"), row);
    connect(m_source, &QLineEdit::textChanged, this, &RecordDialog::update);
}

RecordDraft RecordDialog::draft() const
{
    RecordDraft draft = m_first;
    draft.kind = m_kind->currentData().toString();
    if (m_further)
        setNames(draft, names());
    if (const Result<Span> date = enteredDate(m_date->text()))
        draft.date = *date;
    draft.status = static_cast<Status>(m_status->currentData().toInt());
    if (m_type)
        draft.type = m_type->currentData().toString();
    if (m_stance)
        draft.stance = m_stance->currentData().toString();
    for (const TieLine &line : m_ties) {
        std::erase_if(draft.ties, [&line](const DraftTie &tie) { return tie.role == line.role; });
        for (const QString &id : line.field->ids())
            draft.ties.push_back({line.role, id});
    }
    draft.summary = m_summary->toPlainText().trimmed();
    if (const DraftCitation *first = firstCitation(draft))
        draft.citations.erase(draft.citations.begin() + (first - draft.citations.data()));
    if (!m_source->text().trimmed().isEmpty())
        draft.citations.insert(draft.citations.begin(), citation());
    return draft;
}

// What the form does not show of it (what it asserts, when it was said) stays while its source does.
DraftCitation RecordDialog::citation() const
{
    const QStringList known = m_source->ids();
    const QString source = known.isEmpty() ? m_source->text().trimmed() : known.front();
    DraftCitation citation;
    if (const DraftCitation *first = firstCitation(m_first); first && first->source == source)
        citation = *first;
    citation.source = source;
    citation.locator = m_locator->text().trimmed();
    return citation;
}

QString RecordDialog::problem() const
{
    if (const Result<Span> date = enteredDate(m_date->text()); !date)
        return date.errorText();
    for (const TieLine &line : m_ties)
        if (const QStringList unknown = line.field->unknownNames(); !unknown.isEmpty())
            return tr("“%1” is not in the record: choose a name from the list, or add it first.").arg(unknown.front());
    const RecordDraft now = draft();
    if (m_base != Base::Relation && now.name == Words())
        return tr("Give it a name.");
    if (m_base == Base::Relation && (targets(now, Role::Subject).isEmpty() || targets(now, Role::Object).isEmpty()))
        return tr("Say who, and with whom or what.");
    return {};
}

void RecordDialog::say(const QString &sentence)
{
    m_advice->setText(sentence);
    makeRoom();
}

// What does not stop anybody, but should be known.
QString RecordDialog::advice() const
{
    QStringList sentences;
    const RecordDraft now = draft();
    const std::vector<Row> same = lookalikes(*m_snapshot, now);
    for (std::size_t i = 0; i < std::min(same.size(), mostLookalikes); ++i) {
        const QString name = title(*m_snapshot, same[i], m_language).text;
        const Span date = m_snapshot->span[index(same[i])];
        sentences += date.isKnown()
                         ? tr("Is this the “%1” of %2 that is there already?").arg(name, dateWords(date, m_language))
                         : tr("Is this the “%1” that is there already?").arg(name);
    }
    if (!firstCitation(now))
        sentences += tr("No source is given; the record will say so.");
    return sentences.join(u'\n');
}

void RecordDialog::update()
{
    if (!m_accept)
        return;
    const Result<Span> date = enteredDate(m_date->text());
    m_dateWords->setText(date ? dateWords(*date, m_language) : QString());
    m_dateWords->setHidden(m_date->text().isEmpty()); // what can be written here needs the whole line
    if (m_further) {
        m_further->setText(furtherWords(draft()));
        m_form->setRowVisible(m_further, !m_further->text().isEmpty());
    }
    const QString problem = this->problem();
    m_accept->setEnabled(problem.isEmpty());
    m_advice->setText(problem.isEmpty() ? advice() : problem);
    makeRoom();
}

// For advice of several lines, as far as the screen reaches; then the form is scrolled.
void RecordDialog::makeRoom()
{
    const int missing = m_advice->heightForWidth(m_advice->width()) - m_advice->height();
    const int most = screen()->availableGeometry().height() - titleHeight;
    if (isVisible() && missing > 0 && height() < most)
        resize(width(), std::min(height() + missing, most));
}

} // namespace trilateral
