// SPDX-License-Identifier: GPL-3.0-or-later
// A ZIP file in memory: deflated entries without dates of their own, so that the same entries give the same bytes.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace trilateral
{

struct ZipEntry {
    QString name; // ASCII, with slashes
    QByteArray bytes;
};

// For up to 65,535 entries and 4 GB, which is ample for slides.
[[nodiscard]] QByteArray zipFrom(const std::vector<ZipEntry> &entries);

} // namespace trilateral
