// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/typeTones.h"

#include <algorithm>
#include <numeric>

namespace trilateral
{

namespace
{

struct Look {
    const char *colour;
    const char *line;
};

// Strong colours first, each line style with colours that are far from each other.
constexpr std::array<Look, mostTypeTones> looks{{
    {"blue", "solid"},
    {"amber", "solid"},
    {"green", "solid"},
    {"red", "dash"},
    {"violet", "solid"},
    {"ink", "dot"},
    {"sky", "dash"},
    {"ochre", "dash"},
    {"plum", "dashdot"},
    {"teal", "dashdot"},
    {"brown", "dash"},
    {"rose", "solid"},
    {"olive", "dot"},
    {"moss", "dash"},
}};

std::vector<std::size_t> usesOf(const Snapshot &snapshot)
{
    std::vector<std::size_t> uses(snapshot.types.size(), 0);
    for (const TypeId type : snapshot.type)
        if (index(type) < uses.size())
            ++uses[index(type)];
    return uses;
}

// The types that occur, most frequent first.
std::vector<std::size_t> typesByUse(const Snapshot &snapshot)
{
    const std::vector<std::size_t> uses = usesOf(snapshot);
    std::vector<std::size_t> types(uses.size());
    std::iota(types.begin(), types.end(), std::size_t(0));
    std::erase_if(types, [&](std::size_t type) { return uses[type] == 0; });
    std::ranges::stable_sort(types, std::ranges::greater{}, [&](std::size_t type) { return uses[type]; });
    return types;
}

Tone toneOf(const RelationType &type, std::size_t rank)
{
    return {type.id, QString::fromLatin1(looks[rank].colour), QString::fromLatin1(looks[rank].line),
            static_cast<int>(rank) + 1, type.word};
}

Tone toneOfFurther()
{
    const Words words{{QStringLiteral("other relations"), QStringLiteral("其他关系"), QStringLiteral("その他の関係"),
                       QStringLiteral("그 밖의 관계")}};
    return {QStringLiteral("other-relations"), QStringLiteral("grey"), QStringLiteral("solid"),
            static_cast<int>(mostTypeTones) + 1, words};
}

} // namespace

void addTypeTones(Snapshot &snapshot)
{
    if (!snapshot.tones.empty())
        return;
    const std::vector<std::size_t> types = typesByUse(snapshot);
    for (std::size_t rank = 0; rank < types.size(); ++rank) {
        RelationType &type = snapshot.types[types[rank]];
        if (rank < mostTypeTones)
            snapshot.tones.push_back(toneOf(type, rank));
        else if (rank == mostTypeTones)
            snapshot.tones.push_back(toneOfFurther());
        type.tone = static_cast<ToneId>(snapshot.tones.size() - 1);
    }
}

} // namespace trilateral
