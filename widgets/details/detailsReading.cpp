// SPDX-License-Identifier: GPL-3.0-or-later
// A walk through a source, from one thing that rests on it to the next in the order of its paragraphs.
#include "widgets/details/detailsParts.h"
#include "widgets/details/detailsRecords.h"

namespace trilateral
{

namespace
{

struct Part {
    Q_DECLARE_TR_FUNCTIONS(Details)
};

DetailsPiece readingLink(const QString &text, const QString &source, std::size_t place)
{
    DetailsPiece piece = DetailsWriter::plain(text);
    piece.link = DetailsLink{DetailsLinkKind::Reading, Reading{source, place}.text()}.text();
    return piece;
}

// A link, or muted words where there is no such place.
DetailsPiece step(const QString &text, const Reading &reading, bool isThere, std::size_t place)
{
    return isThere ? readingLink(text, reading.source, place) : DetailsWriter::muted(text);
}

} // namespace

void writeReading(DetailsWriter &writer, const Reading &reading, Row shown)
{
    const Row source = writer.snapshot().find(reading.source);
    if (source == Row::None || !writer.snapshot().isPresent(source))
        return;
    const std::vector<Resting> resting = restingOn(writer.snapshot(), source);
    if (reading.place >= resting.size() || resting[reading.place].row != shown)
        return;
    const bool hasNext = reading.place + 1 < resting.size();
    DetailsBlock &block = writer.add(DetailsForm::Reading); // the ways on first, so that they stay in place
    block.pieces.push_back(step(Part::tr("‹ Previous"), reading, reading.place > 0, reading.place - 1));
    appendJoined(block.pieces, step(Part::tr("Next ›"), reading, hasNext, reading.place + 1));
    appendJoined(block.pieces, writer.shortName(source, true));
    if (const QString locator = writer.snapshot().pool.text(resting[reading.place].citation->locator);
        !locator.isEmpty())
        appendJoined(block.pieces, DetailsWriter::plain(locator));
    const QString place = Part::tr("%1 of %2", "a place in a list").arg(reading.place + 1).arg(resting.size());
    appendJoined(block.pieces, DetailsWriter::muted(place));
}

void writeReadingStart(DetailsWriter &writer, Row source)
{
    writer.add(DetailsForm::Reading,
               {readingLink(Part::tr("Read through it, paragraph by paragraph ›"), writer.snapshot().id(source), 0)});
}

DetailsPiece readingMark(const DetailsWriter &writer, Row source, std::size_t place)
{
    return readingLink(QString(QChar::Nbsp) + QChar(0x203a), writer.snapshot().id(source), place);
}

QString Reading::text() const
{
    return source + u':' + QString::number(place);
}

std::optional<Reading> readingFrom(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const qulonglong place = text.mid(colon + 1).toULongLong(&isNumber);
    if (colon < 0 || !isNumber)
        return std::nullopt;
    return Reading{text.left(colon), static_cast<std::size_t>(place)};
}

Row rowAt(const Snapshot &snapshot, const Reading &reading)
{
    const Row source = snapshot.find(reading.source);
    const std::vector<Resting> resting = source == Row::None ? std::vector<Resting>() : restingOn(snapshot, source);
    return reading.place < resting.size() ? resting[reading.place].row : Row::None;
}

} // namespace trilateral
