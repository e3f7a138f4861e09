// SPDX-License-Identifier: GPL-3.0-or-later
// A fast hash for the short texts of ids and names, eight bytes at a time. Its values never leave the process. It is
// no guard against texts made to collide: those cost time, nothing else.
#pragma once

#include <QByteArrayView>

#include <cstring>

namespace trilateral
{

[[nodiscard]] inline std::size_t hashOf(QByteArrayView text)
{
    constexpr quint64 factor = 0x9e3779b97f4a7c15u;
    const char *at = text.data();
    qsizetype left = text.size();
    quint64 hash = static_cast<quint64>(left) * factor;
    const auto mix = [&hash](quint64 word) {
        hash = (hash ^ word) * factor;
        hash ^= hash >> 32;
    };
    for (; left >= 8; left -= 8, at += 8) {
        quint64 word;
        std::memcpy(&word, at, 8);
        mix(word);
    }
    if (left > 0) {
        quint64 word = 0;
        std::memcpy(&word, at, static_cast<std::size_t>(left));
        mix(word);
    }
    return static_cast<std::size_t>(hash ^ (hash >> 29));
}

} // namespace trilateral
