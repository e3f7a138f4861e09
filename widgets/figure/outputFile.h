// SPDX-License-Identifier: GPL-3.0-or-later
// Puts finished bytes where the user wants them. An existing file is replaced only once the new one is complete and on
// disk; on a failure it is left as it was and nothing else is left behind.
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace trilateral
{

struct OutputBytes {
    QString path;
    QByteArray bytes;
};

// The error is one sentence that names the file and the reason. Devices are written to, never replaced.
[[nodiscard]] Result<> writeWhole(const QString &path, const QByteArray &bytes);
// Several files that belong together: none is replaced before all of them are complete beside their places.
[[nodiscard]] Result<> writeTogether(const std::vector<OutputBytes> &outputs);

} // namespace trilateral
