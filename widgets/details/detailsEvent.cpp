// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting, an agreement, anything that happened or is to happen.
#include "model/snapshot/order.h"
#include "model/snapshot/participation.h"
#include "model/snapshot/wording.h"
#include "widgets/details/detailsParts.h"
#include "widgets/details/detailsRecords.h"
#include "widgets/view/dateWords.h"
#include "widgets/view/statusWords.h"

#include <algorithm>

namespace trilateral
{

namespace
{

struct Part {
    Q_DECLARE_TR_FUNCTIONS(Details)
};

bool contains(const std::vector<Row> &rows, Row row)
{
    return std::find(rows.begin(), rows.end(), row) != rows.end();
}

bool isFrom(const Snapshot &snapshot, Row participant, Row country)
{
    return participant == country || contains(snapshot.allTied(participant, Role::Country), country);
}

// "host", "chair", both or nothing: a host country's own participants host.
QString partOf(const Snapshot &snapshot, Row event, Row participant)
{
    QStringList parts;
    const std::vector<Row> hosts = snapshot.allTied(event, Role::Host);
    if (std::ranges::any_of(hosts, [&](Row host) { return isFrom(snapshot, participant, host); }))
        parts += Part::tr("host");
    if (contains(snapshot.allTied(event, Role::Chair), participant))
        parts += Part::tr("chair");
    return parts.join(Part::tr(", ", "between names"));
}

// Whoever took part, host and chair first, the others in the order of their countries. A country steps back behind
// those who came for it.
std::vector<Row> attending(const Snapshot &snapshot, Row event, Language language)
{
    std::vector<Row> rows;
    for (const Role role : {Role::Chair, Role::Participant, Role::Host})
        for (const Row r : snapshot.allTied(event, role))
            if (!contains(rows, r))
                rows.push_back(r);
    std::ranges::stable_sort(rows, {}, [&](Row r) {
        const Row country = snapshot.tied(r, Role::Country);
        return placeInOrder(snapshot, country == Row::None ? r : country, language);
    });
    const std::vector<Row> all = rows;
    std::erase_if(rows, [&](Row country) {
        return std::ranges::any_of(all, [&](Row r) { return r != country && isFrom(snapshot, r, country); });
    });
    std::ranges::stable_partition(rows, [&](Row r) { return !partOf(snapshot, event, r).isEmpty(); });
    return rows;
}

QString attendingHeading(const Snapshot &snapshot, Row event)
{
    if (!isMeeting(snapshot, event))
        return Part::tr("Concerns");
    switch (snapshot.status[index(event)]) {
    case Status::Planned:
    case Status::Postponed:
    case Status::Proposed:
        return Part::tr("Expected to take part");
    case Status::Cancelled:
        return Part::tr("Was to take part");
    case Status::None:
    case Status::Held:
        return Part::tr("Took part");
    default:
        return Part::tr("Concerns");
    }
}

void writeAttending(DetailsWriter &writer, Row event)
{
    const std::vector<Row> rows = attending(writer.snapshot(), event, writer.language());
    if (rows.empty())
        return;
    writer.add(DetailsForm::Heading, {DetailsWriter::plain(attendingHeading(writer.snapshot(), event))});
    DetailsBlock &chips = writer.add(DetailsForm::Chips);
    for (const Row r : rows)
        chips.pieces.push_back(writer.chip(r, partOf(writer.snapshot(), event, r)));
    std::vector<CitationEntry> citations;
    for (const Row relation : ownersOf(writer.snapshot(), event, Role::Object, Base::Relation))
        if (isParticipation(writer.snapshot(), relation))
            for (const CitationEntry &citation : writer.snapshot().citations(relation))
                citations.push_back(citation);
    writer.cite(chips, citations);
}

void writeTied(DetailsWriter &writer, Row row, Role role, const QString &heading)
{
    writer.section(roleKey(role), heading, writer.snapshot().allTied(row, role), [&](Row other) {
        DetailsBlock &block = writer.add(DetailsForm::Item, {writer.name(other)});
        if (writer.snapshot().base(other) == Base::Event)
            writer.cite(block, other);
    });
}

// The tie seen from this side, and from the other; %1 is what it leads to.
struct Thread {
    Role role;
    QString ahead;
    QString back;
};

std::vector<Thread> threads()
{
    return {{Role::Follows, Part::tr("follows %1"), Part::tr("followed by %1")},
            {Role::Prepares, Part::tr("prepares %1"), Part::tr("prepared by %1")},
            {Role::Replaces, Part::tr("replaces %1"), Part::tr("replaced by %1")},
            {Role::ReactsTo, Part::tr("answers %1"), Part::tr("answered by %1")},
            {Role::Parent, Part::tr("part of %1"), Part::tr("includes %1")}};
}

void writeThread(DetailsWriter &writer, Row other, const QString &sentence)
{
    DetailsBlock &block =
        writer.add(DetailsForm::Item, filled(sentence, {{writer.name(other)}}, DetailsWriter::muted({})));
    if (writer.snapshot().base(other) == Base::Event)
        appendJoined(block.pieces, DetailsWriter::muted(writer.dateOf(other)));
}

void writeThreads(DetailsWriter &writer, Row event)
{
    const Snapshot &snapshot = writer.snapshot();
    std::vector<std::pair<Row, QString>> lines;
    for (const Thread &thread : threads()) {
        for (const Row other : snapshot.allTied(event, thread.role))
            lines.emplace_back(other, thread.ahead);
        for (const Row other : ownersOf(snapshot, event, thread.role, Base::Event))
            lines.emplace_back(other, thread.back);
    }
    if (lines.empty())
        return;
    writer.add(DetailsForm::Heading, {DetailsWriter::plain(Part::tr("Linked with"))});
    for (const auto &[other, sentence] : lines)
        writeThread(writer, other, sentence);
}

QString gapWords(const DetailsWriter &writer, Row event, Row other)
{
    const Span a = writer.snapshot().span[index(std::min(event, other))];
    const Span b = writer.snapshot().span[index(std::max(event, other))];
    const bool isMeasurable = a.isKnown() && b.isKnown() && !a.isOpenEnd() && !b.isOpenStart() && a.last <= b.first;
    if (!isMeasurable)
        return {};
    const int months = monthsBetween(a.last, b.first);
    return months > 0 ? QStringLiteral(" (%1)").arg(monthCountWords(months, writer.language())) : QString();
}

void writeNeighbour(DetailsWriter &writer, Row event, Row other, QChar arrow)
{
    if (other == Row::None)
        return;
    const Snapshot &snapshot = writer.snapshot();
    DetailsBlock &block = writer.add(DetailsForm::Item, {DetailsWriter::plain(arrow + QString(u' '))});
    block.pieces.push_back(writer.shortName(other));
    if (const Row place = snapshot.tied(other, Role::Place); place != Row::None)
        appendJoined(block.pieces, writer.shortName(place));
    const Status status = snapshot.status[index(other)];
    if (status != Status::None && status != Status::Held)
        appendJoined(block.pieces, DetailsWriter::muted(statusWords(status, writer.language())));
    appendJoined(block.pieces, DetailsWriter::plain(writer.dateOf(other)));
    block.pieces.push_back(DetailsWriter::muted(gapWords(writer, event, other)));
}

void writeNeighbours(DetailsWriter &writer, Row event)
{
    const SeriesNeighbours neighbours = neighboursInSeries(writer.snapshot(), event);
    if (neighbours.before == Row::None && neighbours.after == Row::None)
        return;
    writer.add(DetailsForm::Heading, {DetailsWriter::plain(Part::tr("Before and after"))});
    writeNeighbour(writer, event, neighbours.before, QChar(0x2190));
    writeNeighbour(writer, event, neighbours.after, QChar(0x2192));
}

} // namespace

void describeEvent(DetailsWriter &writer, Row row)
{
    writeHead(writer, row);
    writeDateLine(writer, row);
    writeSummary(writer, row);
    writeAttending(writer, row);
    writePositions(writer, positionsAround(writer.snapshot(), row), row);
    writeRelations(writer, row);
    writeTied(writer, row, Role::Outcome, Part::tr("Outcomes"));
    writeTied(writer, row, Role::Issue, Part::tr("Issues"));
    writeThreads(writer, row);
    writeEvents(writer, QStringLiteral("agreed"), Part::tr("Agreed at"),
                ownersOf(writer.snapshot(), row, Role::Outcome, Base::Event));
    writeNeighbours(writer, row);
    writeWordings(writer, row);
    writeDoubts(writer, row);
    writer.sources(row);
}

} // namespace trilateral
