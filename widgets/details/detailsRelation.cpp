// SPDX-License-Identifier: GPL-3.0-or-later
// A position, a term of office, a relation between two; and a single figure.
#include "model/snapshot/wording.h"
#include "widgets/details/detailsParts.h"
#include "widgets/details/detailsRecords.h"

namespace trilateral
{

namespace
{

struct Part {
    Q_DECLARE_TR_FUNCTIONS(Details)
};

void writeEnds(DetailsWriter &writer, Row row, Role role, const QString &heading)
{
    const std::vector<Row> rows = writer.snapshot().allTied(row, role);
    if (rows.empty())
        return;
    writer.add(DetailsForm::Heading, {DetailsWriter::plain(heading)});
    DetailsBlock &chips = writer.add(DetailsForm::Chips);
    for (const Row r : rows)
        chips.pieces.push_back(writer.chip(r));
}

void writePosition(DetailsWriter &writer, Row row)
{
    writer.add(DetailsForm::Heading,
               {DetailsWriter::plain(isSaidAbout(writer.snapshot(), row) ? Part::tr("Said about them")
                                                                         : Part::tr("Position taken"))});
    writeStatement(writer, row);
}

} // namespace

void describeRelation(DetailsWriter &writer, Row row)
{
    const bool hasStance = isPosition(writer.snapshot(), row);
    writeHead(writer, row);
    writeDateLine(writer, row);
    if (hasStance)
        writePosition(writer, row);
    else
        writeSummary(writer, row);
    writeEnds(writer, row, Role::Subject, hasStance ? Part::tr("Holder") : Part::tr("From"));
    writeEnds(writer, row, Role::Object, hasStance ? Part::tr("On") : Part::tr("To"));
    writeEnds(writer, row, Role::Speaker, Part::tr("Said by"));
    writeEnds(writer, row, Role::Meeting, Part::tr("On the occasion of"));
    writeEnds(writer, row, Role::Issue, Part::tr("Issues"));
    writeDoubts(writer, row);
    writer.sources(row);
}

void describeObservation(DetailsWriter &writer, Row row)
{
    const Snapshot &snapshot = writer.snapshot();
    writeHead(writer, row);
    writeDateLine(writer, row);
    writeSummary(writer, row);
    writeFigures(writer, {row}, true);
    if (const Row indicator = snapshot.tied(row, Role::Indicator); indicator != Row::None)
        writer.section(QStringLiteral("series"), Part::tr("In the same series"), observationsOf(snapshot, indicator),
                       [&](Row other) {
                           DetailsBlock &block = writer.add(DetailsForm::Item, {writer.name(other)});
                           appendJoined(block.pieces, DetailsWriter::muted(writer.dateOf(other)));
                       });
    writeDoubts(writer, row);
    writer.sources(row);
}

} // namespace trilateral
