// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/lanes.h"

#include "model/analysis/laneParts.h"
#include "model/query/reach.h"
#include "model/snapshot/tenure.h"
#include "model/snapshot/wording.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace trilateral
{

namespace
{

constexpr quint8 highestImportance = 3;
// Importance from which on an office's holders are drawn as a band.
constexpr quint8 bandImportance = 3;
// Importance from which on an office's holder on a day is worth saying.
constexpr quint8 heldImportance = 2;

Words titleOf(const Snapshot &snapshot, Row record)
{
    Words words;
    for (const Language language : allLanguages)
        if (LocalText text = shortTitle(snapshot, record, language); !text.isFallback)
            words.by[static_cast<std::size_t>(language)] = text.text;
    return words;
}

Words lanePlural(const Kind &kind)
{
    Words words = kind.plural;
    for (std::size_t i = 0; i < words.by.size(); ++i)
        if (words.by[i].isEmpty())
            words.by[i] = kind.word.by[i];
    return words;
}

class LaneSorter
{
public:
    explicit LaneSorter(const Snapshot &snapshot) : m_snapshot(snapshot), m_placed(snapshot.count()) {}

    std::vector<Lane> byKind() { return finished(); }
    std::vector<Lane> byEntity(KindId kind)
    {
        const Grouped<quint32> records = recordsReaching(m_snapshot);
        for (quint32 e = 0; e < m_snapshot.rows(Base::Entity).size(); ++e)
            if (m_snapshot.kind[e] == kind)
                addEntity(row(e), records.at(e));
        std::stable_sort(m_lanes.begin(), m_lanes.end(), [this](const Lane &a, const Lane &b) {
            return std::tuple(importance(b), weight(b)) < std::tuple(importance(a), weight(a));
        });
        return finished();
    }
    std::vector<Lane> byRelation()
    {
        for (const Base base : {Base::Event, Base::Relation})
            for (quint32 r = m_snapshot.rows(base).first; r < m_snapshot.rows(base).last; ++r)
                addStatement(row(r));
        for (auto &[id, rows] : m_byStance)
            m_lanes.push_back({QStringLiteral("stance/") + m_snapshot.stances[index(id)].id, Row::None, KindId::None,
                               m_snapshot.stances[index(id)].word, inOrder(std::move(rows))});
        for (auto &[id, rows] : m_byType)
            m_lanes.push_back({QStringLiteral("type/") + m_snapshot.types[index(id)].id, Row::None, KindId::None,
                               m_snapshot.types[index(id)].word, inOrder(std::move(rows))});
        return finished();
    }

private:
    [[nodiscard]] quint8 importance(const Lane &lane) const { return m_snapshot.importance[index(lane.record)]; }
    // The few lanes of the highest importance keep the order of the record, the others go by their number of events.
    [[nodiscard]] std::size_t weight(const Lane &lane) const
    {
        return importance(lane) >= highestImportance ? 0 : lane.rows.size();
    }
    // The vocabulary's own order, which its ranks follow.
    template <class Id>
    struct ByRank {
        const Snapshot *snapshot;
        [[nodiscard]] int rank(StanceId id) const { return snapshot->stances[index(id)].rank; }
        [[nodiscard]] int rank(TypeId id) const { return snapshot->types[index(id)].rank; }
        bool operator()(Id a, Id b) const { return std::tuple(rank(a), a) < std::tuple(rank(b), b); }
    };

    void addEntity(Row entity, std::span<const quint32> records);
    void addStatement(Row r);
    [[nodiscard]] std::vector<Row> inOrder(std::vector<Row> rows) const;
    std::vector<Lane> finished();

    const Snapshot &m_snapshot;
    Mask m_placed; // rows that are in a lane
    std::vector<Lane> m_lanes;
    std::map<StanceId, std::vector<Row>, ByRank<StanceId>> m_byStance{ByRank<StanceId>{&m_snapshot}};
    std::map<TypeId, std::vector<Row>, ByRank<TypeId>> m_byType{ByRank<TypeId>{&m_snapshot}};
};

void LaneSorter::addEntity(Row entity, std::span<const quint32> records)
{
    Lane lane;
    for (const quint32 r : records)
        if (m_snapshot.rows(Base::Event).contains(row(r))) {
            lane.rows.push_back(row(r));
            m_placed.set(r);
        }
    if (lane.rows.empty())
        return;
    lane.rows = inOrder(std::move(lane.rows));
    lane.key = m_snapshot.id(entity);
    lane.record = entity;
    lane.title = titleOf(m_snapshot, entity);
    m_lanes.push_back(std::move(lane));
}

void LaneSorter::addStatement(Row r)
{
    const bool isRelation = m_snapshot.rows(Base::Relation).contains(r);
    if (!m_snapshot.isPresent(r) || (isRelation && (!m_snapshot.span[index(r)].isKnown() || isTenure(m_snapshot, r))))
        return;
    if (const StanceId stance = m_snapshot.stance[index(r)]; stance != StanceId::None)
        m_byStance[stance].push_back(r);
    else if (const TypeId type = m_snapshot.type[index(r)]; type != TypeId::None)
        m_byType[type].push_back(r);
    else
        return;
    m_placed.set(r);
}

// Events come by start already, unless the record is rewound and some stand at an earlier plan; relations in no order.
std::vector<Row> LaneSorter::inOrder(std::vector<Row> rows) const
{
    const auto isEarlier = [this](Row a, Row b) {
        return m_snapshot.span.first(index(a)) < m_snapshot.span.first(index(b));
    };
    if (!std::is_sorted(rows.begin(), rows.end(), isEarlier))
        std::stable_sort(rows.begin(), rows.end(), isEarlier);
    return rows;
}

// Adds the lanes of the events that found no place.
std::vector<Lane> LaneSorter::finished()
{
    std::vector<Lane> ofKind(m_snapshot.kinds.size());
    const RowRange events = m_snapshot.rows(Base::Event);
    for (quint32 r = events.first; r < events.last; ++r)
        if (!m_placed.test(r) && m_snapshot.isPresent(row(r)))
            ofKind[index(m_snapshot.kind[r])].rows.push_back(row(r));
    const std::size_t firstRest = m_lanes.size();
    for (std::size_t k = 0; k < ofKind.size(); ++k) {
        if (ofKind[k].rows.empty())
            continue;
        const Kind &kind = m_snapshot.kinds[k];
        m_lanes.push_back({QStringLiteral("kind/") + kind.id, Row::None, static_cast<KindId>(k), lanePlural(kind),
                           inOrder(std::move(ofKind[k].rows))});
    }
    std::stable_sort(m_lanes.begin() + static_cast<std::ptrdiff_t>(firstRest), m_lanes.end(),
                     [this](const Lane &a, const Lane &b) {
                         return m_snapshot.kinds[index(a.kind)].rank < m_snapshot.kinds[index(b.kind)].rank;
                     });
    return std::move(m_lanes);
}

std::vector<Row> tenuresOf(const Snapshot &snapshot, Row office)
{
    std::vector<Row> tenures;
    for (const Tie &tie : snapshot.backTies(office))
        if (tie.role == Role::Object && isTenure(snapshot, tie.row) && snapshot.isPresent(tie.row))
            tenures.push_back(tie.row);
    std::sort(tenures.begin(), tenures.end(), [&](Row a, Row b) {
        return std::tuple(snapshot.span[index(a)].first, a) < std::tuple(snapshot.span[index(b)].first, b);
    });
    return tenures;
}

template <class Fn>
std::vector<TenureBand> bandsOf(const Snapshot &snapshot, Fn &&isWanted)
{
    std::vector<TenureBand> bands;
    for (quint32 e = 0; e < snapshot.rows(Base::Entity).size(); ++e) {
        if (!isWanted(row(e)))
            continue;
        if (std::vector<Row> tenures = tenuresOf(snapshot, row(e)); !tenures.empty())
            bands.push_back({snapshot.tied(row(e), Role::Country), row(e), std::move(tenures)});
    }
    std::stable_sort(bands.begin(), bands.end(),
                     [](const TenureBand &a, const TenureBand &b) { return a.country < b.country; });
    return bands;
}

std::vector<Lane> plainLanes(const Snapshot &snapshot, QStringView key)
{
    LaneSorter sorter(snapshot);
    if (key == u"relation")
        return sorter.byRelation();
    const std::optional<KindId> kind = snapshot.findKind(key);
    if (kind && snapshot.kinds[index(*kind)].base == Base::Entity)
        return sorter.byEntity(*kind);
    return sorter.byKind();
}

std::vector<Lane> withParts(const Snapshot &snapshot, std::vector<Lane> lanes, QStringView by)
{
    std::vector<Lane> all;
    for (Lane &lane : lanes) {
        const std::vector<Lane> parts = lane.record == Row::None ? std::vector<Lane>() : laneParts(snapshot, lane, by);
        all.push_back(std::move(lane));
        all.insert(all.end(), parts.begin(), parts.end());
    }
    return all;
}

} // namespace

QStringList laneKeys()
{
    return {QStringLiteral("series"),        QStringLiteral("country"),       QStringLiteral("issue"),
            QStringLiteral("official"),      QStringLiteral("kind"),          QStringLiteral("relation"),
            QStringLiteral("series/format"), QStringLiteral("country/office")};
}

std::vector<Lane> lanes(const Snapshot &snapshot, QStringView key)
{
    for (const QStringView by : {QStringView(u"format"), QStringView(u"office")})
        if (key.endsWith(by) && key.chopped(by.size()).endsWith(u'/'))
            return withParts(snapshot, plainLanes(snapshot, key.chopped(by.size() + 1)), by);
    return plainLanes(snapshot, key);
}

std::vector<TenureBand> tenureBands(const Snapshot &snapshot, const QStringList &offices)
{
    return bandsOf(snapshot, [&](Row office) {
        return offices.isEmpty() ? snapshot.importance[index(office)] >= bandImportance
                                 : offices.contains(snapshot.id(office));
    });
}

std::vector<TenureBand> officesWithTerms(const Snapshot &snapshot)
{
    return bandsOf(snapshot, [](Row) { return true; });
}

std::vector<Holding> holdersOn(const Snapshot &snapshot, Day day, const QStringList &offices)
{
    std::vector<Holding> holders;
    if (day > snapshot.info.horizon)
        return holders;
    const std::vector<TenureBand> bands = bandsOf(snapshot, [&](Row office) {
        return snapshot.importance[index(office)] >= heldImportance || offices.contains(snapshot.id(office));
    });
    for (const TenureBand &band : bands)
        for (const Row tenure : band.tenures)
            if (snapshot.span[index(tenure)].mayOverlap(day, day))
                holders.push_back({band.office, snapshot.tied(tenure, Role::Subject), tenure});
    return holders;
}

} // namespace trilateral
