// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/graphLevel.h"

#include <algorithm>

namespace trilateral
{

namespace
{

struct LevelForm {
    GraphLevel level;
    const char *key;
    std::vector<const char *> entityKinds;
    const char *eventKind; // nullptr where no events are nodes
};

const std::vector<LevelForm> &levelForms()
{
    static const std::vector<LevelForm> forms{
        {GraphLevel::Overview, "overview", {"country", "official", "expert", "issue", "organization"}, nullptr},
        {GraphLevel::Countries, "countries", {"country", "issue"}, nullptr},
        {GraphLevel::Offices, "offices", {"office", "issue"}, nullptr},
        {GraphLevel::CountriesIssues, "countries-issues", {"country", "organization", "issue"}, nullptr},
        {GraphLevel::OfficialsIssues, "officials-issues", {"official", "expert", "issue"}, nullptr},
        {GraphLevel::PeopleMeetings, "people-meetings", {"official", "expert"}, "meeting"},
        {GraphLevel::Everything, "everything", {"country", "official", "expert", "issue", "organization"}, nullptr},
    };
    return forms;
}

const LevelForm &formOf(GraphLevel level)
{
    return levelForms()[static_cast<std::size_t>(level)];
}

bool joinsEnds(Role role)
{
    return role == Role::Subject || role == Role::Object || role == Role::Participant || role == Role::Chair;
}

// Kinds that hold others together rather than act: as nodes they would tie everything to everything.
bool isFrame(const Kind &kind)
{
    for (const char *id : {"series", "source", "indicator", "office", "place"})
        if (kind.id == QLatin1String(id))
            return true;
    return false;
}

// Sources that hold a position: authors and papers speak for themselves.
void addHolders(const Snapshot &snapshot, std::vector<Row> &nodes)
{
    const auto holdsPosition = [&](Row entity) {
        return std::ranges::any_of(snapshot.backTies(entity), [&](const Tie &tie) {
            return tie.role == Role::Subject && snapshot.stanceOf(tie.row);
        });
    };
    std::vector<Row> holders;
    const std::optional<KindId> source = snapshot.findKind(u"source");
    const RowRange entities = snapshot.rows(Base::Entity);
    for (quint32 r = entities.first; r < entities.last; ++r)
        if (snapshot.kind[r] == source && holdsPosition(row(r)))
            holders.push_back(row(r));
    const auto middle = nodes.insert(nodes.end(), holders.begin(), holders.end());
    std::inplace_merge(nodes.begin(), middle, nodes.end());
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
}

class NodeKinds
{
public:
    explicit NodeKinds(const Snapshot &snapshot) : m_snapshot(snapshot), m_isNode(snapshot.kinds.size(), false) {}

    void addNamed(const std::vector<const char *> &ids)
    {
        for (const char *id : ids)
            if (const auto kind = m_snapshot.findKind(QString::fromLatin1(id)))
                m_isNode[index(*kind)] = true;
    }
    void addJoined()
    {
        for (std::size_t r = m_snapshot.rows(Base::Entity).last; r < m_snapshot.count(); ++r)
            for (const Tie &tie : m_snapshot.ties(row(r)))
                if (joinsEnds(tie.role) && m_snapshot.rows(Base::Entity).contains(tie.row))
                    m_isNode[index(m_snapshot.kind[index(tie.row)])] = true;
        for (std::size_t k = 0; k < m_isNode.size(); ++k)
            m_isNode[k] = m_isNode[k] && !isFrame(m_snapshot.kinds[k]);
    }
    [[nodiscard]] std::vector<Row> rows(Base base) const
    {
        std::vector<Row> found;
        const RowRange range = m_snapshot.rows(base);
        for (quint32 r = range.first; r < range.last; ++r)
            if (m_isNode[index(m_snapshot.kind[r])])
                found.push_back(row(r));
        return found;
    }

private:
    const Snapshot &m_snapshot;
    std::vector<bool> m_isNode; // per kind
};

} // namespace

std::vector<GraphLevel> graphLevels()
{
    std::vector<GraphLevel> levels;
    for (const LevelForm &form : levelForms())
        levels.push_back(form.level);
    return levels;
}

QString graphLevelKey(GraphLevel level)
{
    return QString::fromLatin1(formOf(level).key);
}

std::optional<GraphLevel> graphLevelFromKey(QStringView key)
{
    for (const LevelForm &form : levelForms())
        if (key == QLatin1String(form.key))
            return form.level;
    return std::nullopt;
}

std::vector<Row> nodesOfLevel(const Snapshot &snapshot, GraphLevel level)
{
    const LevelForm &form = formOf(level);
    NodeKinds kinds(snapshot);
    kinds.addNamed(form.entityKinds);
    if (level == GraphLevel::Everything || level == GraphLevel::Overview)
        kinds.addJoined();
    std::vector<Row> nodes = kinds.rows(Base::Entity);
    if (level == GraphLevel::Everything || level == GraphLevel::Overview || level == GraphLevel::OfficialsIssues)
        addHolders(snapshot, nodes);
    if (nodes.empty() && level != GraphLevel::Everything)
        return nodesOfLevel(snapshot, GraphLevel::Everything);
    if (!form.eventKind)
        return nodes;
    kinds.addNamed({form.eventKind});
    const std::vector<Row> events = kinds.rows(Base::Event);
    nodes.insert(nodes.end(), events.begin(), events.end());
    return nodes;
}

bool canBeNode(const Snapshot &snapshot, Row record)
{
    return std::ranges::binary_search(nodesOfLevel(snapshot, GraphLevel::Everything), record);
}

} // namespace trilateral
