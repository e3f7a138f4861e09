// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/aboutDialog.h"

#include "widgets/theme/metrics.h"
#include "widgets/view/dateWords.h"
#include "widgets/view/fonts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr int wantedWidth = 520; // of the text
constexpr int sideMargin = 20;
constexpr int roomBeside = 40; // for frames and a scroll bar
constexpr int roomBelow = 80;  // for the button

void addParagraph(QVBoxLayout &layout, const QString &text, int pixels, bool isBold, Language language)
{
    if (text.isEmpty())
        return;
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    TextStyle style;
    style.pixelSize = static_cast<float>(pixels);
    style.isBold = isBold;
    style.language = languageCode(language);
    label->setFont(fontFor(style));
    layout.addWidget(label);
}

} // namespace

QWidget *AboutDialog::describe(const DatasetInfo &info, Language language)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(sideMargin, sideMargin, sideMargin, panelMargin);
    layout->setSpacing(8);
    const auto add = [&](const QString &text, int pixels = bodyPixels, bool isBold = false) {
        addParagraph(*layout, text, pixels, isBold, language);
    };
    add(tr("Trilateral Explorer"), titlePixels, true);
    add(tr("Version %1").arg(QStringLiteral(TRILATERAL_VERSION)));
    add(tr("Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes "
           "without any warranty."));
    add(info.title.in(language).text, bodyPixels + 2, true);
    add(info.subtitle.in(language).text);
    if (!info.version.isEmpty())
        add(tr("Version of the data: %1").arg(info.version));
    if (!info.licence.isEmpty())
        add(tr("Licence of the data: %1").arg(info.licence));
    if (info.horizon != openFuture)
        add(tr("The data know of nothing after %1.").arg(dayWords(info.horizon, language)));
    add(info.naming.in(language).text);
    layout->addStretch(1);
    return content;
}

AboutDialog::AboutDialog(const DatasetInfo &info, Language language, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Trilateral Explorer"));
    QWidget *content = describe(info, language);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    const int height = content->layout()->totalHeightForWidth(wantedWidth) + roomBelow;
    resize(wantedWidth + roomBeside, std::min(height, screen()->availableSize().height() * 4 / 5));
}

} // namespace trilateral
