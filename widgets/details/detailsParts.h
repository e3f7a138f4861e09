// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a details document, one function for each kind of thing described. Each writes its sections in the order
// in which they are read and skips those that would be empty.
#pragma once

#include "widgets/details/detailsWriter.h"

namespace trilateral
{

void describeEvent(DetailsWriter &writer, Row row);
void describeEntity(DetailsWriter &writer, Row row);
void describeRelation(DetailsWriter &writer, Row row);
void describeObservation(DetailsWriter &writer, Row row);
void describeSelection(DetailsWriter &writer, const std::vector<Row> &rows);
void describeOverview(DetailsWriter &writer);
// The best ways from one record to another, by the end of the chosen period where there is one.
void describePaths(DetailsWriter &writer, Row from, Row to);

// Where a walk through a source stands, with the way back and on; nothing where it does not stand at the record.
void writeReading(DetailsWriter &writer, const Reading &reading, Row shown);
void writeReadingStart(DetailsWriter &writer, Row source);
[[nodiscard]] DetailsPiece readingMark(const DetailsWriter &writer, Row source, std::size_t place); // "›"

// Shared by the above.
void writeHead(DetailsWriter &writer, Row row);     // kind, title, other names
void writeSummary(DetailsWriter &writer, Row row);  // the record's own sentence
void writeDateLine(DetailsWriter &writer, Row row); // date · place · status [1]
// Positions taken, then what is said about those who hold them; of what happened, sources speak as outsiders.
void writePositions(DetailsWriter &writer, const std::vector<Row> &positions, Row seenFrom);
void writeStatement(DetailsWriter &writer, Row position);
// The statement alone: who says it, set bold, and what.
[[nodiscard]] std::vector<DetailsPiece> statementPieces(const DetailsWriter &writer, Row position);
void writeRelations(DetailsWriter &writer, Row row);
void writeEvents(DetailsWriter &writer, const QString &key, const QString &heading, std::vector<Row> events);
// Names beyond those in the head, with their sort, who uses them and who says so.
void writeWordings(DetailsWriter &writer, Row row);
// Notes, differing assertions of sources, low confidence.
void writeDoubts(DetailsWriter &writer, Row row);

// Numbers with date and unit; namesIndicator where they are of several indicators.
void writeFigures(DetailsWriter &writer, const std::vector<Row> &observations, bool namesIndicator);

} // namespace trilateral
