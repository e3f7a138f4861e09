// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel says when several records are selected, and when none is.
#include "widgets/details/detailsParts.h"
#include "widgets/details/detailsRecords.h"
#include "widgets/view/statusWords.h"

#include <QLocale>

#include <algorithm>
#include <numeric>
#include <utility>

namespace trilateral
{

namespace
{

struct Part {
    Q_DECLARE_TR_FUNCTIONS(Details)
};

constexpr std::size_t selectionLimit = 60;
constexpr std::size_t newestLimit = 5;
constexpr std::size_t plannedLimit = 3;
constexpr quint8 leastPlanned = 3; // importance

void writeSelected(DetailsWriter &writer, Row row)
{
    const Snapshot &snapshot = writer.snapshot();
    DetailsBlock &block = writer.add(DetailsForm::Statement, {writer.name(row, true)});
    block.slot = writer.countrySlot(row);
    std::vector<DetailsPiece> &pieces = block.pieces;
    appendJoined(pieces, DetailsWriter::muted(snapshot.kindOf(row).word.in(writer.language()).text));
    if (snapshot.span[index(row)].isKnown() || snapshot.base(row) == Base::Event)
        appendJoined(pieces, DetailsWriter::muted(writer.dateOf(row)));
    writer.cite(block, row);
}

// Records that every one of the rows is tied to or that are tied to every one of them.
std::vector<Row> sharedBy(const Snapshot &snapshot, const std::vector<Row> &rows)
{
    const auto around = [&](Row r) {
        std::vector<Row> others;
        for (const auto ties : {snapshot.ties(r), snapshot.backTies(r)})
            for (const Tie &tie : ties)
                if (snapshot.isPresent(tie.row))
                    others.push_back(tie.row);
        return sorted(std::move(others));
    };
    std::vector<Row> shared = around(rows.front());
    for (const Row r : rows) {
        const std::vector<Row> others = around(r);
        std::erase_if(shared, [&](Row s) { return !std::binary_search(others.begin(), others.end(), s); });
    }
    return shared;
}

std::vector<std::size_t> kindsByRank(const Snapshot &snapshot)
{
    std::vector<std::size_t> order(snapshot.kinds.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t kind) { return snapshot.kinds[kind].rank; });
    return order;
}

void writeCount(DetailsWriter &writer, const Kind &kind, std::size_t count)
{
    const Words &word = count == 1 ? kind.word : kind.plural;
    const QString number = QLocale(QLocale::English).toString(static_cast<qulonglong>(count));
    writer.add(DetailsForm::Item,
               {DetailsWriter::bold(number + u' '), DetailsWriter::plain(word.in(writer.language()).text)});
}

// Records first, as the status line counts them; then whom and what they are about.
void writeCounts(DetailsWriter &writer)
{
    const Snapshot &snapshot = writer.snapshot();
    std::vector<std::size_t> counts(snapshot.kinds.size());
    writer.frame().projection->passes.forEach([&](std::size_t i) { ++counts[index(snapshot.kind[i])]; });
    for (const bool isEntity : {false, true}) {
        bool hasHeading = false;
        for (const std::size_t kind : kindsByRank(snapshot)) {
            if (counts[kind] == 0 || (snapshot.kinds[kind].base == Base::Entity) != isEntity)
                continue;
            if (!std::exchange(hasHeading, true))
                writer.add(DetailsForm::Heading,
                           {DetailsWriter::plain(isEntity ? Part::tr("What they speak of") : Part::tr("In view"))});
            writeCount(writer, snapshot.kinds[kind], counts[kind]);
        }
    }
}

struct EventsInView {
    std::vector<Row> newest;  // meetings held, latest first
    std::vector<Row> planned; // the most important, soonest first, undated last
};

bool isHeldMeeting(const Snapshot &snapshot, Row event)
{
    return snapshot.status[index(event)] == Status::Held && snapshot.span[index(event)].isKnown() &&
           snapshot.kindOf(event).id == QLatin1String("meeting");
}

EventsInView eventsInView(const Frame &frame)
{
    const Snapshot &snapshot = *frame.snapshot;
    EventsInView found;
    const RowRange range = snapshot.rows(Base::Event);
    for (quint32 i = range.last; i > range.first; --i) {
        const Row r = row(i - 1);
        const bool isPlanned = snapshot.status[i - 1] == Status::Planned;
        if ((!isPlanned && found.newest.size() == newestLimit) || !frame.projection->passes.test(r))
            continue;
        if (isPlanned && snapshot.importance[i - 1] >= leastPlanned)
            found.planned.insert(found.planned.begin(), r);
        else if (found.newest.size() < newestLimit && isHeldMeeting(snapshot, r))
            found.newest.push_back(r);
    }
    if (found.planned.size() > plannedLimit)
        found.planned.resize(plannedLimit);
    return found;
}

void writeHint(DetailsWriter &writer, const QString &text)
{
    writer.add(DetailsForm::Hint, {DetailsWriter::muted(text)});
}

void writeShort(DetailsWriter &writer, Row event)
{
    DetailsBlock &block = writer.add(DetailsForm::Item, {writer.name(event)});
    appendJoined(block.pieces, DetailsWriter::muted(writer.dateOf(event)));
}

} // namespace

void describeSelection(DetailsWriter &writer, const std::vector<Row> &rows)
{
    writer.add(DetailsForm::Title,
               {DetailsWriter::bold(Part::tr("%n record(s) selected", nullptr, static_cast<int>(rows.size())))});
    std::vector<Row> leadingFirst(rows.rbegin(), rows.rend());
    writer.section(
        QStringLiteral("selection"), Part::tr("Selected"), leadingFirst, [&](Row r) { writeSelected(writer, r); },
        selectionLimit);
    if (rows.size() == 2)
        describePaths(writer, rows.front(), rows.back());
    writer.section(QStringLiteral("shared"), Part::tr("What they share"), sharedBy(writer.snapshot(), rows),
                   [&](Row r) {
                       DetailsBlock &block = writer.add(DetailsForm::Item, {writer.name(r)});
                       appendJoined(block.pieces,
                                    DetailsWriter::muted(writer.snapshot().kindOf(r).word.in(writer.language()).text));
                   });
    writer.sources();
}

void describeOverview(DetailsWriter &writer)
{
    const LocalText heading = writer.snapshot().info.title.in(writer.language());
    DetailsPiece piece = DetailsWriter::bold(heading.text.isEmpty() ? Part::tr("Nothing selected") : heading.text);
    piece.language = languageCode(heading.language);
    writer.add(DetailsForm::Title, {std::move(piece)});
    writeHint(writer, Part::tr("Click a mark or a name to see what is known of it, and who says so."));
    writeHint(writer, Part::tr("Drag in the strip below the timeline to choose a period; Ctrl+K searches."));
    const EventsInView events = eventsInView(writer.frame());
    const auto write = [&](Row r) {
        writeShort(writer, r);
    };
    writer.section(QStringLiteral("planned"), Part::tr("Planned"), events.planned, write);
    writer.section(QStringLiteral("newest"), Part::tr("Latest"), events.newest, write);
    writeCounts(writer);
}

} // namespace trilateral
