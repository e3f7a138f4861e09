// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt cannot tell of a PDF that it writes: whose it is, what it shows, and the language that its text is in, which
// screen readers need. Added as an update at the end of the file, as ISO 32000-1, 7.5.6 describes it.
#pragma once

#include <QByteArray>
#include <QString>

namespace trilateral
{

struct PdfInfo {
    QString author;
    QString subject;
    QString language; // "en", "zh", "ja", "ko"
};

// The file as it was, and what is not empty of these after it. A file of another make than Qt's comes back unchanged.
[[nodiscard]] QByteArray withPdfInfo(const QByteArray &pdf, const PdfInfo &info);

} // namespace trilateral
