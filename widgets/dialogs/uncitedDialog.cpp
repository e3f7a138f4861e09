// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/uncitedDialog.h"

#include "model/snapshot/wording.h"
#include "widgets/view/dateWords.h"
#include "widgets/view/plainTip.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

namespace trilateral
{

namespace
{

constexpr QSize wantedSize(720, 480);
constexpr int columnCount = 3;

// The names of its sources, each once.
QString sourcesOf(const Snapshot &snapshot, Row fact, Language language)
{
    QStringList names;
    for (const CitationEntry &citation : snapshot.citations(fact))
        if (citation.source != Row::None)
            names << shortTitle(snapshot, citation.source, language).text;
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    item->setToolTip(plainTip(text));
    return item;
}

} // namespace

UncitedDialog::UncitedDialog(const Snapshot &snapshot, const Mask &facts, Language language, QWidget *parent)
    : QDialog(parent), m_table(new QTableWidget(0, columnCount, this))
{
    setWindowTitle(tr("Facts without a source to cite"));
    auto *lead = new QLabel(tr("A reader could not look up what %n fact(s) of this figure rest on.", nullptr,
                               static_cast<int>(facts.count())),
                            this);
    lead->setWordWrap(true);
    m_table->setHorizontalHeaderLabels({tr("Fact"), tr("Date"), tr("Rests on")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents); // the date
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    facts.forEach([&](std::size_t r) {
        const int line = m_table->rowCount();
        m_table->insertRow(line);
        const QString sources = sourcesOf(snapshot, row(r), language);
        m_table->setItem(line, 0, cell(shortTitle(snapshot, row(r), language).text));
        m_table->setItem(line, 1, cell(dateWords(snapshot.span[r], language)));
        m_table->setItem(line, 2, cell(sources.isEmpty() ? tr("no source") : sources));
    });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(lead);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildButtons());
    connect(new QShortcut(QKeySequence::Copy, this), &QShortcut::activated, this, &UncitedDialog::copy);
    resize(wantedSize);
}

QWidget *UncitedDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *leaveOut = buttons->addButton(tr("Leave them out"), QDialogButtonBox::AcceptRole);
    leaveOut->setDefault(true);
    m_copy = buttons->addButton(tr("Copy the list"), QDialogButtonBox::ActionRole);
    m_copy->setToolTip(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
    connect(m_copy, &QPushButton::clicked, this, &UncitedDialog::copy);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

QString UncitedDialog::lineText(int line) const
{
    QStringList cells;
    for (int column = 0; column < columnCount; ++column)
        cells << m_table->item(line, column)->text();
    return cells.join(u'\t');
}

QString UncitedDialog::text() const
{
    const bool isChosen = m_table->selectionModel()->hasSelection();
    QString text;
    for (int line = 0; line < m_table->rowCount(); ++line)
        if (!isChosen || m_table->selectionModel()->isRowSelected(line))
            text += lineText(line) + u'\n';
    return text;
}

void UncitedDialog::copy()
{
    QGuiApplication::clipboard()->setText(text());
    m_copy->setText(tr("Copied."));
}

} // namespace trilateral
