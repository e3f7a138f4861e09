// SPDX-License-Identifier: GPL-3.0-or-later
// What the sources say where they differ, corrections and doubts, and figures.
#include "widgets/details/detailsParts.h"
#include "widgets/details/detailsRecords.h"
#include "widgets/view/dateWords.h"
#include "widgets/view/statusWords.h"

#include <QLocale>

#include <algorithm>

namespace trilateral
{

namespace
{

struct Part {
    Q_DECLARE_TR_FUNCTIONS(Details)
};

constexpr int figureDigits = 12;

QString fieldWord(const QString &field)
{
    if (field == QLatin1String("status"))
        return Part::tr("Status");
    if (field == QLatin1String("date"))
        return Part::tr("Date");
    return field;
}

QString assertedValue(const DetailsWriter &writer, const QString &field, const QString &value)
{
    if (field == QLatin1String("status"))
        if (const std::optional<Status> status = statusFromKey(value))
            return statusWords(*status, writer.language());
    if (field == QLatin1String("date"))
        if (const Result<Span> span = spanFromEdtf(value))
            return dateWords(*span, writer.language());
    return value;
}

void writeAssertion(DetailsWriter &writer, const CitationEntry &citation)
{
    const StringPool &pool = writer.snapshot().pool;
    const QString field = pool.text(citation.field);
    DetailsBlock &block = writer.add(DetailsForm::Item);
    const DetailsPiece value = DetailsWriter::plain(assertedValue(writer, field, pool.text(citation.value)));
    block.pieces = filled(Part::tr("%1: %2", "a field and what a source says of it"),
                          {{DetailsWriter::muted(fieldWord(field))}, {value}}, DetailsWriter::muted({}));
    if (citation.asOf.isKnown())
        appendJoined(
            block.pieces,
            DetailsWriter::muted(Part::tr("as of %1", "a date").arg(dateWords(citation.asOf, writer.language()))));
    writer.cite(block, std::span(&citation, 1));
}

void writeAssertions(DetailsWriter &writer, Row row)
{
    std::vector<const CitationEntry *> asserting;
    for (const CitationEntry &citation : writer.snapshot().citations(row))
        if (!writer.snapshot().pool.view(citation.field).isEmpty())
            asserting.push_back(&citation);
    if (asserting.empty())
        return;
    std::stable_sort(asserting.begin(), asserting.end(),
                     [](const auto *a, const auto *b) { return a->asOf.first < b->asOf.first; });
    writer.add(DetailsForm::Heading, {DetailsWriter::plain(Part::tr("What the sources say"))});
    for (const CitationEntry *citation : asserting)
        writeAssertion(writer, *citation);
}

QString confidenceWords(const QString &confidence)
{
    if (confidence == QLatin1String("unsure"))
        return Part::tr("Not certain.");
    return {};
}

DetailsBlock warning(const QString &text)
{
    DetailsBlock block;
    block.form = DetailsForm::Warning;
    block.pieces.push_back(DetailsWriter::plain(text));
    return block;
}

std::vector<DetailsBlock> doubtsOf(DetailsWriter &writer, Row row)
{
    const Snapshot &snapshot = writer.snapshot();
    std::vector<DetailsBlock> doubts;
    for (const QString &text :
         {snapshot.notes(row), confidenceWords(snapshot.pool.text(snapshot.confidenceText[index(row)]))})
        if (!text.isEmpty())
            doubts.push_back(warning(text));
    for (const CitationEntry &citation : snapshot.citations(row)) {
        if (snapshot.pool.view(citation.note).isEmpty())
            continue;
        doubts.push_back(warning(snapshot.pool.text(citation.note)));
        writer.cite(doubts.back(), std::span(&citation, 1));
    }
    return doubts;
}

QString figureText(const Snapshot &snapshot, Row observation)
{
    const auto value = snapshot.value.constFind(static_cast<quint32>(observation));
    if (value == snapshot.value.constEnd())
        return snapshot.summary(observation);
    return QLocale(QLocale::English).toString(*value, 'g', figureDigits);
}

QString unitOf(const Snapshot &snapshot, Row observation)
{
    const QString own = snapshot.attribute(observation, u"unit");
    const Row indicator = snapshot.tied(observation, Role::Indicator);
    return own.isEmpty() && indicator != Row::None ? snapshot.attribute(indicator, u"unit") : own;
}

void writeFigure(DetailsWriter &writer, Row observation, bool namesIndicator)
{
    const Snapshot &snapshot = writer.snapshot();
    DetailsBlock &block = writer.add(DetailsForm::Item);
    const Row indicator = snapshot.tied(observation, Role::Indicator);
    if (namesIndicator && indicator != Row::None)
        block.pieces.push_back(writer.name(indicator));
    DetailsPiece date = DetailsWriter::muted(writer.dateOf(observation));
    date.link = DetailsLink{DetailsLinkKind::Record, snapshot.id(observation)}.text();
    appendJoined(block.pieces, std::move(date));
    appendJoined(block.pieces, DetailsWriter::bold(figureText(snapshot, observation)));
    if (const QString unit = unitOf(snapshot, observation); !unit.isEmpty())
        block.pieces.push_back(DetailsWriter::muted(u' ' + unit));
    writer.cite(block, observation);
}

} // namespace

void writeDoubts(DetailsWriter &writer, Row row)
{
    writeAssertions(writer, row);
    std::vector<DetailsBlock> doubts = doubtsOf(writer, row);
    if (doubts.empty())
        return;
    writer.add(DetailsForm::Heading, {DetailsWriter::plain(Part::tr("Corrections and doubts"))});
    for (DetailsBlock &block : doubts)
        writer.add(DetailsForm::Warning) = std::move(block);
}

void writeFigures(DetailsWriter &writer, const std::vector<Row> &observations, bool namesIndicator)
{
    writer.section(QStringLiteral("figures"), Part::tr("Figures"), observations,
                   [&](Row observation) { writeFigure(writer, observation, namesIndicator); });
}

} // namespace trilateral
