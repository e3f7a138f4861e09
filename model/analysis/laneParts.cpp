// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/laneParts.h"

#include "model/snapshot/tenure.h"
#include "model/snapshot/wording.h"

#include <algorithm>
#include <map>

namespace trilateral
{

namespace
{

struct Part {
    QString name; // "format=online", "office/a", "rest"
    Row record = Row::None;
    Words title;
};

// What stands beside something else is of one format, whatever it stands beside.
QString formatOf(const Snapshot &snapshot, Row event)
{
    const QString format = snapshot.attribute(event, u"format").trimmed();
    return format.startsWith(QLatin1String("beside ")) ? QStringLiteral("beside") : format;
}

std::vector<Part> formatsOf(const Snapshot &snapshot, Row event)
{
    const QString format = formatOf(snapshot, event);
    if (format.isEmpty())
        return {};
    Part part{.name = QStringLiteral("format=") + format, .title = {}};
    part.title.by[static_cast<std::size_t>(Language::English)] = format;
    return {part};
}

Words titleOf(const Snapshot &snapshot, Row record)
{
    Words words;
    for (const Language language : allLanguages)
        if (LocalText text = shortTitle(snapshot, record, language); !text.isFallback)
            words.by[static_cast<std::size_t>(language)] = text.text;
    return words;
}

// The offices of a country that a person held while something was.
void addOffices(const Snapshot &snapshot, Row person, const Span &when, Row country, std::vector<Row> &offices)
{
    for (const Tie &tie : snapshot.backTies(person)) {
        if (tie.role != Role::Subject || !isTenure(snapshot, tie.row) || !snapshot.isPresent(tie.row))
            continue;
        const Row office = snapshot.tied(tie.row, Role::Object);
        const Span term = snapshot.span[index(tie.row)];
        const bool isHeld = office != Row::None && term.isKnown() && term.mayOverlap(when.first, when.last);
        if (isHeld && snapshot.tied(office, Role::Country) == country && !std::ranges::count(offices, office))
            offices.push_back(office);
    }
}

std::vector<Part> officesOf(const Snapshot &snapshot, Row event, Row country)
{
    std::vector<Row> offices;
    if (const Span when = snapshot.span[index(event)]; when.isKnown())
        for (const Tie &tie : snapshot.ties(event))
            if (tie.role == Role::Participant || tie.role == Role::Chair)
                addOffices(snapshot, tie.row, when, country, offices);
    std::vector<Part> parts;
    parts.reserve(offices.size());
    for (const Row office : offices)
        parts.push_back({snapshot.id(office), office, {}});
    return parts;
}

std::vector<Part> partsOf(const Snapshot &snapshot, const Lane &whole, Row event, QStringView by)
{
    return by == u"format" ? formatsOf(snapshot, event) : officesOf(snapshot, event, whole.record);
}

// Unlikely in an id, so that no part is taken for a lane.
QString keyOf(const Lane &whole, const QString &name)
{
    return whole.key + QLatin1Char('|') + name;
}

Lane laneOf(const Snapshot &snapshot, const Lane &whole, const Part &part)
{
    Lane lane;
    lane.key = keyOf(whole, part.name);
    lane.parent = whole.key;
    lane.part = part.name;
    lane.record = part.record;
    lane.title = part.record == Row::None ? part.title : titleOf(snapshot, part.record);
    return lane;
}

} // namespace

std::vector<Lane> laneParts(const Snapshot &snapshot, const Lane &whole, QStringView by)
{
    std::map<QString, Lane> found;
    Lane rest = laneOf(snapshot, whole, {.name = QStringLiteral("rest"), .title = {}});
    for (const Row event : whole.rows) {
        const std::vector<Part> parts = partsOf(snapshot, whole, event, by);
        for (const Part &part : parts) {
            const auto [lane, isNew] = found.try_emplace(part.name);
            if (isNew)
                lane->second = laneOf(snapshot, whole, part);
            lane->second.rows.push_back(event);
        }
        if (parts.empty())
            rest.rows.push_back(event);
    }
    std::vector<Lane> lanes;
    lanes.reserve(found.size() + 1);
    for (auto &[name, lane] : found)
        lanes.push_back(std::move(lane));
    std::ranges::stable_sort(lanes, std::greater(), [](const Lane &lane) { return lane.rows.size(); });
    if (!rest.rows.empty())
        lanes.push_back(std::move(rest));
    return lanes.size() > 1 ? lanes : std::vector<Lane>();
}

} // namespace trilateral
