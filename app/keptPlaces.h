// SPDX-License-Identifier: GPL-3.0-or-later
// The places of the network that is shown, as its layout found them, go with a document that is saved: it opens as it
// was left, without a layout. No step of the history, since a layout can be made again at any time.
#pragma once

#include "model/document/document.h"
#include "model/exploration/exploration.h"

namespace trilateral
{

// Nothing where no layout was made, where the record is shown as of an earlier day, or where the document has them.
// hasEdits: whether there are any that were not saved. Cost: a row for each node.
[[nodiscard]] Result<> keepPlaces(Document &document, Exploration &exploration, bool hasEdits);

} // namespace trilateral
