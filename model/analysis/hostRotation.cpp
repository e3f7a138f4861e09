// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/hostRotation.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace trilateral
{

namespace
{

constexpr std::size_t fewestMeetings = 4;

struct Hosted {
    Row event;
    Row host;
};

std::vector<Hosted> hostedInOrder(const Snapshot &snapshot, std::span<const Row> rows)
{
    std::vector<Hosted> hosted;
    for (const Row r : rows) {
        const Status status = snapshot.status[index(r)];
        const bool isHeld = status == Status::Held || status == Status::None;
        if (!isHeld || !snapshot.span[index(r)].isKnown() || !snapshot.isPresent(r))
            continue;
        if (const std::vector<Row> hosts = snapshot.allTied(r, Role::Host); hosts.size() == 1)
            hosted.push_back({r, hosts.front()});
    }
    std::ranges::sort(hosted, {},
                      [&](const Hosted &h) { return std::tuple(snapshot.span[index(h.event)].first, h.event); });
    return hosted;
}

using Successors = std::map<Row, Row>;

// Of each host the one that followed it most often; of several the one that did so first.
Successors successorsOf(const std::vector<Hosted> &hosted)
{
    std::map<Row, std::map<Row, std::size_t>> counts;
    Successors successors;
    for (std::size_t i = 1; i < hosted.size(); ++i) {
        const Row before = hosted[i - 1].host;
        auto &mine = counts[before];
        const std::size_t count = ++mine[hosted[i].host];
        const auto best = successors.find(before);
        if (best == successors.end() || count > mine[best->second])
            successors[before] = hosted[i].host;
    }
    return successors;
}

// Empty where the way does not lead back to its beginning.
std::vector<Row> cycleFrom(Row first, const Successors &successors)
{
    std::vector<Row> cycle{first};
    while (cycle.size() <= successors.size()) {
        const auto next = successors.find(cycle.back());
        if (next == successors.end())
            return {};
        if (next->second == first)
            return cycle.size() < 2 ? std::vector<Row>() : cycle;
        if (std::ranges::find(cycle, next->second) != cycle.end())
            return {};
        cycle.push_back(next->second);
    }
    return {};
}

Row after(const std::vector<Row> &cycle, Row host)
{
    const auto at = std::ranges::find(cycle, host);
    if (at == cycle.end())
        return Row::None;
    return at + 1 == cycle.end() ? cycle.front() : *(at + 1);
}

} // namespace

HostRotation hostRotation(const Snapshot &snapshot, std::span<const Row> rows)
{
    const std::vector<Hosted> hosted = hostedInOrder(snapshot, rows);
    if (hosted.size() < fewestMeetings)
        return {};
    HostRotation rotation;
    rotation.cycle = cycleFrom(hosted.front().host, successorsOf(hosted));
    for (std::size_t i = 1; i < hosted.size(); ++i)
        if (const Row expected = after(rotation.cycle, hosted[i - 1].host); expected != hosted[i].host)
            rotation.skipped.push_back({hosted[i].event, hosted[i].host, expected});
    if (rotation.cycle.empty() || rotation.skipped.size() * 2 >= hosted.size())
        return {};
    std::erase_if(rotation.skipped, [](const HostTurn &turn) { return turn.expected == Row::None; });
    rotation.next = after(rotation.cycle, hosted.back().host);
    return rotation;
}

} // namespace trilateral
