// SPDX-License-Identifier: GPL-3.0-or-later
// Strong index types. A Row numbers every record of one Snapshot, entities first, then events (by start, undated
// last), relations, observations; it is dense, and it is meaningless for any other Snapshot: what is kept for longer is
// the record's id text.
#pragma once

#include <QtGlobal>

#include <compare>

namespace trilateral
{

enum class Row : quint32 { None = 0xffffffffu };
inline constexpr quint32 mostRows = 1u << 27; // that a Snapshot can have
enum class KindId : quint16 { None = 0xffffu };
enum class TypeId : quint16 { None = 0xffffu };
enum class StanceId : quint8 { None = 0xffu };
enum class ToneId : quint8 { None = 0xffu };

template <class Id>
[[nodiscard]] constexpr std::size_t index(Id id)
{
    return static_cast<std::size_t>(id);
}

[[nodiscard]] constexpr Row row(std::size_t index)
{
    return static_cast<Row>(static_cast<quint32>(index));
}

// A half-open run of rows.
struct RowRange {
    quint32 first = 0;
    quint32 last = 0;
    [[nodiscard]] constexpr quint32 size() const { return last - first; }
    [[nodiscard]] constexpr bool contains(Row r) const
    {
        return static_cast<quint32>(r) >= first && static_cast<quint32>(r) < last;
    }
};

} // namespace trilateral
