// SPDX-License-Identifier: GPL-3.0-or-later
// Words from the data as a tool tip. Qt takes a tip that looks like HTML for HTML, and what a document says would then
// be drawn, even pictures from other files.
#pragma once

#include <QTextDocument>

namespace trilateral
{

[[nodiscard]] inline QString plainTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace trilateral
