// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up events in 40 series over 30 years, days and spans, in heavy bursts, the same in every run.
#pragma once

#include "model/snapshot/snapshotAssembly.h"
#include "tests/support/snapshotFixture.h"

namespace trilateral::bench
{

inline constexpr quint32 laneCount = 40;
inline constexpr Day firstDay = 9131; // 1995-01-01
inline constexpr Day dayCount = 30 * 365;

class RandomNumbers
{
public:
    quint32 below(quint32 limit) { return quint32((m_state = m_state * 6364136223846793005u + 1) >> 33) % limit; }

private:
    quint64 m_state = 20240527;
};

// Half of all events fall into two hundred days.
inline Day dayOf(RandomNumbers &random)
{
    if (random.below(2) == 0)
        return firstDay + Day(random.below(dayCount));
    const quint32 burst = random.below(200);
    return firstDay + Day((burst * 54 + random.below(3)) % dayCount);
}

inline Span spanOf(RandomNumbers &random)
{
    Span span;
    span.first = span.last = dayOf(random);
    const quint32 form = random.below(100);
    if (form < 8) {
        span.isInterval = true;
        span.last = span.first + 32 + Day(random.below(200));
    } else if (form < 11) {
        span.start.approximate = true;
    }
    return span;
}

inline Status statusOf(RandomNumbers &random)
{
    constexpr std::array rare{Status::Planned, Status::Cancelled, Status::Claimed};
    const quint32 number = random.below(100);
    return number < rare.size() ? rare[number] : Status::Held;
}

// In as many series as there are lanes.
inline std::shared_ptr<Snapshot> manyEvents(quint32 eventCount)
{
    RandomNumbers random;
    SnapshotAssembly assembly;
    assembly.columns = *test::SnapshotFixture().build();
    assembly.reserve(eventCount + laneCount);
    const KindId series = *assembly.columns.findKind(u"series");
    const KindId meeting = *assembly.columns.findKind(u"meeting");
    for (quint32 i = 0; i < laneCount; ++i) {
        const Row row = assembly.addRecord(QByteArray("series/" + QByteArray::number(i)), series);
        assembly.addName(row, "en", QByteArray("Series " + QByteArray::number(i)));
        assembly.columns.importance[index(row)] = i < 4 ? 3 : 1;
    }
    for (quint32 i = 0; i < eventCount; ++i) {
        const Row row = assembly.addRecord(QByteArray("meeting/" + QByteArray::number(i)), meeting);
        assembly.columns.span[index(row)] = spanOf(random);
        assembly.columns.status[index(row)] = statusOf(random);
        assembly.columns.importance[index(row)] = static_cast<quint8>(random.below(4));
        assembly.addName(row, "en", QByteArray("Meeting " + QByteArray::number(i % 1000)));
        assembly.ties.push_back({row, Role::Series, trilateral::row(random.below(laneCount))});
    }
    return assembly.finish();
}

} // namespace trilateral::bench
