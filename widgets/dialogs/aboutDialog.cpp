// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/aboutDialog.h"

#include "widgets/theme/metrics.h"
#include "widgets/view/dateWords.h"
#include "widgets/view/fonts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace trilateral
{

namespace
{

constexpr int wantedWidth = 520;

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

AboutDialog::AboutDialog(const DatasetInfo &info, Language language, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Trilateral Explorer"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
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
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    setMinimumWidth(wantedWidth);
}

} // namespace trilateral
