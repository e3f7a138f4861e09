// SPDX-License-Identifier: GPL-3.0-or-later
// Network positions kept with a document, by layout key.
#pragma once

#include "model/document/database.h"

#include <QPointF>
#include <QStringList>

#include <vector>

namespace trilateral
{

// Replaces what is kept under the key; ids[i] stands at positions[i]. Ids that the document lacks are left out.
[[nodiscard]] Result<> storePositions(Database &database, const QString &key, const QStringList &ids,
                                      const std::vector<QPointF> &positions);
// The same in the file of a document, in one transaction.
[[nodiscard]] Result<> storePositions(const QString &file, const QString &key, const QStringList &ids,
                                      const std::vector<QPointF> &positions);

} // namespace trilateral
