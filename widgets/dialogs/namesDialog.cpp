// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/namesDialog.h"

#include "widgets/dialogs/recordField.h"
#include "widgets/view/recordWords.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr QSize wantedSize(900, 340);
constexpr int longestCode = 12; // of a language or a script
enum Column { Text, LanguageOf, Script, RoleOf, Source, Locator, columnCount };

// Those that are offered; any other code can be typed.
constexpr const char *languages[] = {"en", "zh", "ja", "ko", "fr", "de", "es", "ru", "vi", "mn"};
constexpr const char *scripts[] = {"Hans", "Hant", "Jpan", "Kore", "Latn", "Cyrl"};
constexpr const char *roles[] = {"official", "short", "abbreviation", "romanised", "former", "variant", "other"};

void choose(QComboBox &box, const QString &code, const QString &words)
{
    if (box.findData(code) < 0)
        box.addItem(words, code);
    box.setCurrentIndex(box.findData(code));
}

// What is chosen, or the code that was typed.
QString codeIn(const QComboBox &box)
{
    const bool isChosen = box.currentIndex() >= 0 && box.itemText(box.currentIndex()) == box.currentText();
    return isChosen ? box.currentData().toString() : box.currentText().trimmed();
}

bool isCode(const QString &text)
{
    return text.size() <= longestCode &&
           std::ranges::all_of(text, [](QChar c) { return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'-'; });
}

// Cells are as high as what is in them.
template <class Field>
Field *bare(Field *field, const QString &name)
{
    field->setAccessibleName(name);
    field->setFrame(false);
    return field;
}

} // namespace

NamesDialog::NamesDialog(const std::vector<DraftName> &names, std::shared_ptr<const RecordNames> sources,
                         const QString &language, QWidget *parent)
    : QDialog(parent), m_sources(std::move(sources)), m_language(language), m_table(new QTableWidget(this)),
      m_advice(new QLabel(this))
{
    setWindowTitle(tr("Names and their sources"));
    m_table->setColumnCount(columnCount);
    m_table->setHorizontalHeaderLabels(
        {tr("Name"), tr("Language"), tr("Script"), tr("Sort"), tr("Source"), tr("Where in it")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int wide : {Text, Source})
        m_table->horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_advice);
    layout->addWidget(buildButtons());
    for (const DraftName &name : names)
        addLine(name);
    if (names.empty())
        addLine({{}, m_language, {}, {}, {}, {}, {}});
    follow();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) { standAt(now); });
    resize(wantedSize);
}

// Fields that go lose the focus: nobody is to be told any more.
NamesDialog::~NamesDialog()
{
    disconnect(qApp, nullptr, this, nullptr);
}

QWidget *NamesDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Take them"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    auto *add = buttons->addButton(tr("Add a name"), QDialogButtonBox::ActionRole);
    m_remove = buttons->addButton(tr("Remove this name"), QDialogButtonBox::ActionRole);
    for (QPushButton *button : {add, m_remove})
        button->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, [this] {
        addLine({{}, m_language, {}, QStringLiteral("variant"), {}, {}, {}});
        m_lines.back().text->setFocus();
        follow();
    });
    connect(m_remove, &QPushButton::clicked, this, &NamesDialog::removeLine);
    connect(m_table, &QTableWidget::currentCellChanged, this, &NamesDialog::follow);
    return buttons;
}

QComboBox *NamesDialog::languageBox(const QString &language)
{
    auto *box = bare(new QComboBox(this), tr("Language"));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    for (const char *code : languages)
        box->addItem(languageWords(QLatin1String(code)), QLatin1String(code));
    choose(*box, language, languageWords(language));
    return box;
}

QComboBox *NamesDialog::scriptBox(const QString &script)
{
    auto *box = bare(new QComboBox(this), tr("Script"));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItem(QStringLiteral("–"), QString());
    for (const char *code : scripts)
        box->addItem(scriptWords(QLatin1String(code)), QLatin1String(code));
    choose(*box, script, scriptWords(script));
    return box;
}

QComboBox *NamesDialog::roleBox(const QString &role)
{
    auto *box = bare(new QComboBox(this), tr("Sort"));
    box->addItem(tr("shown as title"), QString());
    for (const char *key : roles)
        box->addItem(nameRoleWords(QLatin1String(key)), QLatin1String(key));
    choose(*box, role, nameRoleWords(role));
    return box;
}

void NamesDialog::addLine(const DraftName &name)
{
    Line line{bare(new QLineEdit(name.text, this), tr("Name")),
              languageBox(name.language),
              scriptBox(name.script),
              roleBox(name.role),
              bare(new RecordField(m_sources, RecordField::Takes::One, this), tr("Source")),
              bare(new QLineEdit(name.locator, this), tr("Where in it")),
              name.party};
    if (!name.source.isEmpty())
        line.source->setIds({name.source});
    const int at = m_table->rowCount();
    m_table->insertRow(at);
    const std::array<QWidget *, columnCount> fields{line.text, line.language, line.script,
                                                    line.role, line.source,   line.locator};
    for (int column = 0; column < columnCount; ++column)
        m_table->setCellWidget(at, column, fields[static_cast<std::size_t>(column)]);
    m_table->resizeRowToContents(at);
    for (QComboBox *box : {line.language, line.script})
        connect(box, &QComboBox::currentTextChanged, this, &NamesDialog::follow);
    connect(line.text, &QLineEdit::textChanged, this, &NamesDialog::follow);
    m_lines.push_back(line);
}

// The line in which the cursor stands is the one that the buttons speak of.
void NamesDialog::standAt(const QWidget *field)
{
    for (int row = 0; row < m_table->rowCount(); ++row)
        for (int column = 0; column < columnCount; ++column) {
            const QWidget *cell = m_table->cellWidget(row, column);
            if (field && cell && (cell == field || cell->isAncestorOf(field)) && m_table->currentRow() != row)
                return m_table->setCurrentCell(row, column);
        }
}

void NamesDialog::removeLine()
{
    const int at = m_table->currentRow();
    if (at < 0)
        return;
    m_lines.erase(m_lines.begin() + at);
    m_table->removeRow(at);
    follow();
}

std::vector<DraftName> NamesDialog::names() const
{
    std::vector<DraftName> names;
    for (const Line &line : m_lines) {
        const QStringList known = line.source->ids();
        const QString source = known.isEmpty() ? line.source->text().trimmed() : known.front();
        if (const QString text = line.text->text().trimmed(); !text.isEmpty())
            names.push_back({text, codeIn(*line.language), codeIn(*line.script), line.role->currentData().toString(),
                             line.party, source, source.isEmpty() ? QString() : line.locator->text().trimmed()});
    }
    return names;
}

QString NamesDialog::problem() const
{
    for (const DraftName &name : names()) {
        if (name.language.isEmpty())
            return tr("Say in which language “%1” is.").arg(name.text);
        for (const QString &code : {name.language, name.script})
            if (!isCode(code))
                return tr("“%1” is no code of a language or a script: choose one from the list, or type one such as "
                          "“la” or “Cyrl”.")
                    .arg(code);
    }
    return {};
}

void NamesDialog::follow()
{
    const QString problem = this->problem();
    const std::vector<DraftName> all = names();
    const auto uncited = std::ranges::count_if(all, [](const DraftName &name) { return name.source.isEmpty(); });
    m_accept->setEnabled(problem.isEmpty());
    m_remove->setEnabled(m_table->currentRow() >= 0);
    m_advice->setText(!problem.isEmpty() ? problem
                      : uncited ? tr("%n name(s) without a source of their own.", nullptr, static_cast<int>(uncited))
                                : QString());
}

} // namespace trilateral
