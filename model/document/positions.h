// SPDX-License-Identifier: GPL-3.0-or-later
// Network positions kept with a document, by layout key.
#pragma once

#include "model/document/database.h"

#include <QPointF>
#include <QStringList>

#include <vector>

namespace trilateral
{

// Replaces what is kept under the key; ids[i] stands at positions[i]. Ids that the document lacks are left out. Cost:
// that of looking up and writing each, however large the document is.
[[nodiscard]] Result<> storePositions(Database &database, const QString &key, const QStringList &ids,
                                      const std::vector<QPointF> &positions);
// What is kept under the keys of other layouts is of an earlier state of the network: each lets go of one place, so
// that it is no longer taken for whole, and the next layout starts from the rest.
[[nodiscard]] Result<> outdateOtherPositions(Database &database, const QString &key);
// The same as storePositions() in the file of a document, in one transaction.
[[nodiscard]] Result<> storePositions(const QString &file, const QString &key, const QStringList &ids,
                                      const std::vector<QPointF> &positions);

} // namespace trilateral
