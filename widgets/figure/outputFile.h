// SPDX-License-Identifier: GPL-3.0-or-later
// Puts finished bytes where the user wants them. An existing file is replaced only once the new one is complete and on
// disk; on a failure it is left as it was and nothing else is left behind.
#pragma once

#include "model/base/result.h"

#include <QByteArray>

namespace trilateral
{

// The error is one sentence that names the file and the reason. Devices are written to, never replaced.
[[nodiscard]] Result<> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace trilateral
