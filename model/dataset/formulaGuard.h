// SPDX-License-Identifier: GPL-3.0-or-later
// A cell that begins like a formula would be worked out by a spreadsheet that opens the table: a stranger's text could
// run there. It is written with an apostrophe before it, which spreadsheets take for "this is text", and read without.
#pragma once

#include <QByteArrayView>

namespace trilateral
{

// Whether a spreadsheet would take it for a formula: it begins with = + - @, a tab or a return, and is no number; or
// with apostrophes before these, so that nothing is lost on the way back.
[[nodiscard]] bool looksLikeFormula(QByteArrayView cell);
// The text without its guard.
[[nodiscard]] QByteArrayView withoutGuard(QByteArrayView cell);

} // namespace trilateral
