// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/snapshot/vocabulary.h"

namespace trilateral
{

namespace
{

constexpr std::array<const char *, statusCount> statusKeys{"",         "held",    "planned",  "postponed", "cancelled",
                                                           "proposed", "claimed", "disputed", "in-force"};

constexpr std::array<const char *, roleCount> roleKeys{
    "series",  "place",   "host",    "chair",  "participants", "issues",  "outcomes", "subject",  "object",
    "speaker", "meeting", "country", "parent", "indicator",    "follows", "prepares", "replaces", "reacts_to"};

template <class Value, std::size_t N>
std::optional<Value> fromKey(const std::array<const char *, N> &keys, QStringView key)
{
    for (std::size_t i = 0; i < N; ++i)
        if (key == QLatin1String(keys[i]))
            return static_cast<Value>(i);
    return std::nullopt;
}

} // namespace

QString statusKey(Status status)
{
    return QLatin1String(statusKeys[static_cast<std::size_t>(status)]);
}

std::optional<Status> statusFromKey(QStringView key)
{
    return fromKey<Status>(statusKeys, key);
}

QString roleKey(Role role)
{
    return QLatin1String(roleKeys[static_cast<std::size_t>(role)]);
}

std::optional<Role> roleFromKey(QStringView key)
{
    return fromKey<Role>(roleKeys, key);
}

} // namespace trilateral
