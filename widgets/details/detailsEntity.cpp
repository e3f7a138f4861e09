// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever or whatever takes part: a country, a person, an issue, a series, an office, a place, a source.
#include "model/snapshot/wording.h"
#include "widgets/details/detailsParts.h"
#include "widgets/details/detailsRecords.h"
#include "widgets/view/dateWords.h"
#include "widgets/view/recordWords.h"

#include <algorithm>
#include <utility>

namespace trilateral
{

namespace
{

constexpr std::size_t restingLimit = 400;

struct Part {
    Q_DECLARE_TR_FUNCTIONS(Details)
};

void writeTenure(DetailsWriter &writer, Row tenure, Row seenFrom)
{
    const Snapshot &snapshot = writer.snapshot();
    const Row holder = snapshot.tied(tenure, Role::Subject);
    const Row office = snapshot.tied(tenure, Role::Object);
    const Row other = seenFrom == holder ? office : holder;
    DetailsBlock &block = writer.add(DetailsForm::Item);
    if (other != Row::None)
        block.pieces.push_back(writer.name(other));
    DetailsPiece date = DetailsWriter::muted(writer.dateOf(tenure));
    date.link = DetailsLink{DetailsLinkKind::Record, snapshot.id(tenure)}.text();
    appendJoined(block.pieces, std::move(date));
    if (snapshot.attribute(tenure, u"acting") == QLatin1String("1"))
        appendJoined(block.pieces, DetailsWriter::muted(Part::tr("acting")));
    writer.cite(block, tenure);
}

void writeTenures(DetailsWriter &writer, Row row)
{
    const Snapshot &snapshot = writer.snapshot();
    std::vector<Row> tenures = tenuresOf(snapshot, row);
    std::stable_sort(tenures.begin(), tenures.end(),
                     [&](Row a, Row b) { return snapshot.span[index(a)].first > snapshot.span[index(b)].first; });
    writer.section(QStringLiteral("tenures"), Part::tr("Terms of office"), tenures,
                   [&](Row tenure) { writeTenure(writer, tenure, row); });
}

void writeMembers(DetailsWriter &writer, Row row, Role role, const QString &heading)
{
    std::vector<Row> members = ownersOf(writer.snapshot(), row, role, Base::Entity);
    std::stable_sort(members.begin(), members.end(), [&](Row a, Row b) {
        return writer.snapshot().importance[index(a)] > writer.snapshot().importance[index(b)];
    });
    writer.section(roleKey(role), heading, members, [&](Row member) {
        DetailsBlock &block = writer.add(DetailsForm::Item, {writer.name(member)});
        appendJoined(block.pieces,
                     DetailsWriter::muted(writer.snapshot().kindOf(member).word.in(writer.language()).text));
    });
}

void writeAddress(DetailsWriter &writer, Row row)
{
    const DetailsLink address = addressOf(writer.snapshot(), row);
    if (address.kind != DetailsLinkKind::Web)
        return;
    DetailsPiece piece = DetailsWriter::plain(address.target);
    piece.link = address.target;
    writer.add(DetailsForm::Line, {std::move(piece)});
}

QString attributeWords(QStringView key, const QString &text, Language language)
{
    return key == u"unit" ? unitWord(text, language) : authorWords(text, language);
}

// Attributes that say what the record is; the rest stays in the dataset.
void writeAttributes(DetailsWriter &writer, Row row)
{
    std::vector<DetailsPiece> pieces;
    for (const QStringView key : {u"role", u"affiliation", u"author", u"publisher", u"unit", u"basis"})
        if (const QString text = writer.snapshot().attribute(row, key); !text.isEmpty())
            appendJoined(pieces, DetailsWriter::muted(attributeWords(key, text, writer.language())));
    if (const auto language = languageFromCode(writer.snapshot().attribute(row, u"language")))
        appendJoined(pieces, DetailsWriter::muted(languageName(*language)));
    if (!pieces.empty())
        writer.add(DetailsForm::Line, std::move(pieces));
    writeAddress(writer, row);
}

void writeRestingRow(DetailsWriter &writer, const Resting &resting, Row source, std::size_t place)
{
    DetailsBlock &block = writer.add(DetailsForm::Item);
    appendAll(block.pieces, isPosition(writer.snapshot(), resting.row)
                                ? statementPieces(writer, resting.row)
                                : std::vector<DetailsPiece>{writer.name(resting.row)});
    block.pieces.push_back(readingMark(writer, source, place));
}

// In the order of the paragraphs, as one reads the source.
void writeResting(DetailsWriter &writer, const std::vector<Resting> &resting, Row source)
{
    std::vector<Row> rows;
    std::ranges::transform(resting, std::back_inserter(rows), &Resting::row);
    std::size_t place = 0;
    QString locator;
    const auto write = [&](Row) {
        const QString here = writer.snapshot().pool.text(resting[place].citation->locator);
        if (std::exchange(locator, here) != here && !here.isEmpty()) // opens a paragraph
            writer.add(DetailsForm::Line, {DetailsWriter::muted(here)});
        writeRestingRow(writer, resting[place], source, place);
        ++place;
    };
    writer.section(QStringLiteral("resting"), Part::tr("What rests on it"), rows, write, restingLimit);
}

} // namespace

void describeEntity(DetailsWriter &writer, Row row)
{
    const Snapshot &snapshot = writer.snapshot();
    writeHead(writer, row);
    writeDateLine(writer, row);
    writeAttributes(writer, row);
    writeSummary(writer, row);
    writeTenures(writer, row);
    const std::vector<Resting> resting = restingOn(snapshot, row);
    if (!resting.empty())
        writeReadingStart(writer, row);
    else
        writePositions(writer, positionsAround(snapshot, row), row); // of a source they are among what rests on it
    writeResting(writer, resting, row);
    writeRelations(writer, row);
    writeEvents(writer, QStringLiteral("events"), Part::tr("Meetings and events"), eventsOf(snapshot, row));
    writeFigures(writer, observationsOf(snapshot, row),
                 ownersOf(snapshot, row, Role::Indicator, Base::Observation).empty());
    writeMembers(writer, row, Role::Country, Part::tr("People and bodies"));
    writeMembers(writer, row, Role::Parent, Part::tr("Includes"));
    writeWordings(writer, row);
    writeDoubts(writer, row);
    writer.sources(row);
}

} // namespace trilateral
