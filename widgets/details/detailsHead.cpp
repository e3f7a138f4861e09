// SPDX-License-Identifier: GPL-3.0-or-later
// How a description opens: what it is, how it is called in every language, when and where it was.
#include "model/snapshot/wording.h"
#include "widgets/details/detailsParts.h"
#include "widgets/view/dateWords.h"
#include "widgets/view/layerWords.h"
#include "widgets/view/recordWords.h"
#include "widgets/view/statusWords.h"

namespace trilateral
{

namespace
{

struct Part {
    Q_DECLARE_TR_FUNCTIONS(Details)
};

void writeOverline(DetailsWriter &writer, Row row)
{
    const Snapshot &snapshot = writer.snapshot();
    std::vector<DetailsPiece> pieces{DetailsWriter::muted(snapshot.kindOf(row).word.in(writer.language()).text)};
    for (const Role role : {Role::Series, Role::Parent, Role::Country})
        for (const Row whole : snapshot.allTied(row, role))
            appendJoined(pieces, writer.shortName(whole));
    if (const QString layer = layerOf(snapshot, row); !layer.isEmpty())
        appendJoined(pieces, DetailsWriter::muted(layerMark(layer) + QString(QChar::Nbsp) + layerWords(layer)));
    if (const quint32 confidence = snapshot.confidenceText[index(row)])
        appendJoined(pieces, DetailsWriter::muted(confidenceWords(snapshot.pool.text(confidence), writer.language())));
    writer.add(DetailsForm::Overline, std::move(pieces));
}

void writeOtherNames(DetailsWriter &writer, Row row)
{
    std::vector<DetailsPiece> pieces;
    QStringList said{writer.snapshot().name(row, writer.language()).text};
    for (const Language language : allLanguages) {
        const LocalText other = writer.snapshot().name(row, language);
        if (other.isFallback || other.text.isEmpty() || said.contains(other.text))
            continue;
        said += other.text;
        DetailsPiece piece = DetailsWriter::muted(other.text);
        piece.language = languageCode(language);
        appendJoined(pieces, std::move(piece));
    }
    const LocalText own = writer.snapshot().name(row, writer.language());
    const bool isTitled = !writer.snapshot().attribute(row, u"language").isEmpty(); // a work keeps the title it has
    if (own.isFallback && !own.text.isEmpty() && !isTitled)
        appendJoined(pieces, DetailsWriter::muted(Part::tr("no name in this language")));
    if (!pieces.empty())
        writer.add(DetailsForm::Names, std::move(pieces));
}

Span spanIn(const std::vector<Span> &spans, Row row)
{
    return spans.empty() ? Span() : spans[index(row)];
}

// What was reported at a time holds until the last source that says it.
Span lastAsOf(const Snapshot &snapshot, Row row)
{
    Span last = spanIn(snapshot.asOf, row);
    if (!last.isKnown())
        return last;
    for (const CitationEntry &citation : snapshot.citations(row))
        if (citation.field && citation.asOf.isKnown() && citation.asOf.latestStart() > last.latestStart())
            last = citation.asOf;
    return last;
}

void writeFurtherDate(DetailsWriter &writer, const Span &span, const QString &sentence)
{
    if (span.isKnown())
        writer.add(DetailsForm::Line, {DetailsWriter::muted(sentence.arg(dateWords(span, writer.language())))});
}

std::vector<DetailsPiece> dateLine(const DetailsWriter &writer, Row row)
{
    const Snapshot &snapshot = writer.snapshot();
    std::vector<DetailsPiece> pieces;
    if (snapshot.span[index(row)].isKnown() || snapshot.base(row) == Base::Event)
        appendJoined(pieces, DetailsWriter::plain(writer.dateOf(row)));
    for (const Row place : snapshot.allTied(row, Role::Place))
        appendJoined(pieces, writer.name(place));
    if (const QString status = statusWords(snapshot, row, writer.language()); !status.isEmpty())
        appendJoined(pieces, DetailsWriter::bold(status));
    for (const QString &words : circumstanceWords(snapshot, row, writer.language()))
        appendJoined(pieces, DetailsWriter::muted(words));
    return pieces;
}

} // namespace

void writeHead(DetailsWriter &writer, Row row)
{
    writeOverline(writer, row);
    DetailsPiece heading = writer.name(row, true);
    heading.link.clear();
    writer.add(DetailsForm::Title, {std::move(heading)});
    writeOtherNames(writer, row);
}

void writeSummary(DetailsWriter &writer, Row row)
{
    const QString summary = writer.snapshot().summary(row);
    const bool isCited = !dateLine(writer, row).empty();
    if (summary.isEmpty() && (isCited || writer.snapshot().citations(row).empty()))
        return;
    DetailsPiece piece = DetailsWriter::plain(summary.isEmpty() ? Part::tr("Named in") : summary);
    piece.language = summary.isEmpty() ? QString() : languageCode(Language::English);
    DetailsBlock &block = writer.add(DetailsForm::Paragraph, {std::move(piece)});
    if (!isCited)
        writer.cite(block, row);
}

void writeDateLine(DetailsWriter &writer, Row row)
{
    const Snapshot &snapshot = writer.snapshot();
    std::vector<DetailsPiece> pieces = dateLine(writer, row);
    if (!pieces.empty())
        writer.cite(writer.add(DetailsForm::Line, std::move(pieces)), row);
    writeFurtherDate(writer, spanIn(snapshot.originalSpan, row), Part::tr("First planned for %1"));
    const bool isSource = snapshot.kindOf(row).id == QLatin1String("source");
    writeFurtherDate(writer, lastAsOf(snapshot, row),
                     isSource ? Part::tr("Published %1", "a date") : Part::tr("As of %1"));
}

} // namespace trilateral
