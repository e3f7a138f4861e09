// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/shortcutsDialog.h"

#include "widgets/theme/metrics.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace trilateral
{

namespace
{

constexpr int columnGap = 24;
constexpr int groupGap = 14;
constexpr QSize wantedSize(620, 640);

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void addGroup(QGridLayout &grid, const KeyHelpGroup &group, QWidget *parent)
{
    int row = grid.rowCount();
    QLabel *title = plainLabel(group.title.toUpper(), parent);
    title->setObjectName(QStringLiteral("dockTitle"));
    title->setContentsMargins(0, groupGap, 0, 2);
    QFont heading = title->font();
    heading.setPixelSize(headingPixels);
    heading.setBold(true);
    title->setFont(heading);
    grid.addWidget(title, row++, 0, 1, 2);
    for (const KeyHelp &help : group.keys) {
        QLabel *keys = plainLabel(help.keys, parent);
        QFont font = keys->font();
        font.setBold(true);
        keys->setFont(font);
        grid.addWidget(keys, row, 0, Qt::AlignTop);
        grid.addWidget(plainLabel(help.what, parent), row++, 1, Qt::AlignTop);
    }
}

QWidget *listOf(const std::vector<KeyHelpGroup> &groups)
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setHorizontalSpacing(columnGap);
    grid->setContentsMargins(panelMargin, 0, panelMargin, panelMargin);
    grid->setColumnStretch(1, 1);
    for (const KeyHelpGroup &group : groups)
        addGroup(*grid, group, content);
    grid->setRowStretch(grid->rowCount(), 1);
    return content;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const std::vector<KeyHelpGroup> &groups, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys and gestures"));
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(listOf(groups));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    resize(wantedSize.boundedTo(screen()->availableSize() * 0.9));
}

} // namespace trilateral
