// SPDX-License-Identifier: GPL-3.0-or-later
// A details document as rich text: real text that can be selected, copied and read aloud. What rich text cannot draw,
// bars and chips, is marked with properties and painted by DetailsBrowser.
#pragma once

#include "widgets/details/detailsDocument.h"
#include "widgets/theme/palette.h"

#include <QTextFormat>

class QTextDocument;

namespace trilateral
{

enum DetailsProperty {
    BarColourProperty = QTextFormat::UserProperty + 1, // block: 0xAARRGGBB
    BarDottedProperty,                                 // block: bool
    BackgroundProperty,                                // block: 0xAARRGGBB
    AnchorProperty,                                    // block: where a citation mark leads
    ChipColourProperty,                                // characters: 0xAARRGGBB
};

// Replaces what the document holds. language is that of the window, for texts without one of their own.
void fillTextDocument(QTextDocument &text, const DetailsDocument &details, const Palette &palette, Language language);
// Text as it is to be copied: without the joiners and blanks that only keep chips together.
[[nodiscard]] QString copiedText(QString text);

} // namespace trilateral
