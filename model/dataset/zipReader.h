// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a ZIP file, read one by one. No part grows beyond what is asked for, whatever the file promises, and a
// part's name is only ever compared, never used as a path.
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"

#include <QHash>
#include <QIODevice>

namespace trilateral
{

class ZipReader
{
public:
    // The device must be seekable and live as long. Fails on what is no ZIP, or has more than ten thousand parts.
    [[nodiscard]] static std::optional<ZipReader> open(QIODevice &device);
    [[nodiscard]] bool has(const QString &name) const { return m_entries.contains(name); }
    // Nothing where there is no such part, it is damaged or larger, or the task was cancelled.
    [[nodiscard]] std::optional<QByteArray> part(const QString &name, qint64 mostBytes, const Progress &progress) const;

private:
    struct Entry {
        quint16 method = 0;
        quint32 packedSize = 0;
        quint32 place = 0; // of its local header
    };
    explicit ZipReader(QIODevice &device) : m_device(&device) {}
    QIODevice *m_device;
    QHash<QString, Entry> m_entries;
};

} // namespace trilateral
