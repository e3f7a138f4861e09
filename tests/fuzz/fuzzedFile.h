// SPDX-License-Identifier: GPL-3.0-or-later
// A file in memory that holds what the fuzzer made up.
#pragma once

#include <QFile>
#include <QString>

#include <cstdint>
#include <cstdlib>

#include <unistd.h>

namespace trilateral::fuzz
{

inline QString written(const std::uint8_t *data, std::size_t size)
{
    static const QString path = QStringLiteral("/dev/shm/trilateral-fuzz-%1").arg(getpid());
    QFile file(path);
    const auto length = static_cast<qint64>(size);
    if (!file.open(QIODevice::WriteOnly) || file.write(reinterpret_cast<const char *>(data), length) != length)
        std::abort();
    return path;
}

} // namespace trilateral::fuzz
