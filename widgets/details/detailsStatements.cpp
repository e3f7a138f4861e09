// SPDX-License-Identifier: GPL-3.0-or-later
// Who said what of whom, and how things are related. A statement opens with whoever says it.
#include "model/snapshot/wording.h"
#include "widgets/details/detailsParts.h"
#include "widgets/details/detailsRecords.h"
#include "widgets/view/statusWords.h"

#include <algorithm>

namespace trilateral
{

namespace
{

struct Part {
    Q_DECLARE_TR_FUNCTIONS(Details)
};

constexpr std::size_t eventLimit = 8;

// The sentence, its first words set bold and linked where they are the speaker's name; empty where they are not.
std::vector<DetailsPiece> openedBy(const DetailsWriter &writer, Row speaker, const QString &sentence)
{
    const Snapshot &snapshot = writer.snapshot();
    for (const LocalText &called :
         {title(snapshot, speaker, Language::English), shortTitle(snapshot, speaker, Language::English)}) {
        if (called.text.isEmpty() || !sentence.startsWith(called.text))
            continue;
        DetailsPiece head = writer.name(speaker, true);
        head.text = called.text;
        head.language = languageCode(Language::English);
        return {std::move(head), DetailsWriter::plain(sentence.mid(called.text.size()))};
    }
    return {};
}

// "Holder supports issue", every name a link.
std::vector<DetailsPiece> composed(const DetailsWriter &writer, Row position, bool isHolderBold)
{
    const Snapshot &snapshot = writer.snapshot();
    std::vector<DetailsPiece> pieces = writer.list(snapshot.allTied(position, Role::Subject), isHolderBold);
    const QString word = verb(snapshot, position, writer.language()).text;
    pieces.push_back(
        DetailsWriter::plain(Part::tr(" %1 ", "between who holds a position and what it is about").arg(word)));
    appendAll(pieces, writer.list(snapshot.allTied(position, Role::Object)));
    return pieces;
}

std::vector<DetailsPiece> spokenBy(const DetailsWriter &writer, Row speaker, std::vector<DetailsPiece> said)
{
    std::vector<DetailsPiece> pieces{writer.name(speaker, true)};
    pieces.push_back(DetailsWriter::plain(Part::tr(": ", "between a speaker and what is said")));
    appendAll(pieces, std::move(said));
    return pieces;
}

// The record's own sentence is English; other languages get the names and the stance in their own words first.
std::vector<DetailsPiece> statement(const DetailsWriter &writer, Row position)
{
    const Snapshot &snapshot = writer.snapshot();
    const Row voice = voiceOf(snapshot, position);
    const bool isAbout = isSaidAbout(snapshot, position);
    const QString sentence = snapshot.summary(position);
    if (sentence.isEmpty() || writer.language() != Language::English) {
        std::vector<DetailsPiece> pieces = composed(writer, position, !isAbout);
        return isAbout ? spokenBy(writer, voice, std::move(pieces)) : pieces;
    }
    std::vector<DetailsPiece> pieces = openedBy(writer, voice, sentence);
    return pieces.empty() ? spokenBy(writer, voice, {DetailsWriter::plain(sentence)}) : pieces;
}

void addOriginalSentence(const DetailsWriter &writer, DetailsBlock &block, Row position)
{
    const QString sentence = writer.snapshot().summary(position);
    if (sentence.isEmpty() || writer.language() == Language::English)
        return;
    DetailsPiece piece = DetailsWriter::muted(u' ' + sentence);
    piece.language = languageCode(Language::English);
    block.pieces.push_back(std::move(piece));
}

bool contains(const std::vector<Row> &rows, Row row)
{
    return std::find(rows.begin(), rows.end(), row) != rows.end();
}

void writeRelation(DetailsWriter &writer, Row relation, Row seenFrom)
{
    const Snapshot &snapshot = writer.snapshot();
    std::vector<Row> subjects = snapshot.allTied(relation, Role::Subject);
    std::vector<Row> objects = snapshot.allTied(relation, Role::Object);
    const bool isObject = !contains(subjects, seenFrom) && contains(objects, seenFrom);
    DetailsBlock &block = writer.add(DetailsForm::Item);
    if (!isObject && !contains(subjects, seenFrom))
        block.pieces = writer.list(subjects);
    const QString word = verb(snapshot, relation, writer.language(), isObject).text;
    block.pieces.push_back(
        DetailsWriter::muted((block.pieces.empty() ? QString() : QStringLiteral(" ")) + word + u' '));
    appendAll(block.pieces, writer.list(isObject ? subjects : objects));
    if (snapshot.span[index(relation)].isKnown())
        appendJoined(block.pieces, DetailsWriter::muted(writer.dateOf(relation)));
    writer.cite(block, relation);
}

void writeEvent(DetailsWriter &writer, Row event)
{
    const Status status = writer.snapshot().status[index(event)];
    DetailsBlock &block = writer.add(DetailsForm::Item, {writer.name(event)});
    appendJoined(block.pieces, DetailsWriter::muted(writer.dateOf(event)));
    if (status != Status::None && status != Status::Held)
        appendJoined(block.pieces, DetailsWriter::muted(statusWords(status, writer.language())));
    writer.cite(block, event);
}

} // namespace

void writeStatement(DetailsWriter &writer, Row position)
{
    const Snapshot &snapshot = writer.snapshot();
    DetailsBlock &block = writer.add(DetailsForm::Statement, statement(writer, position));
    block.slot = writer.countrySlot(voiceOf(snapshot, position));
    block.isDotted = isSaidAbout(snapshot, position);
    addOriginalSentence(writer, block, position);
    writer.cite(block, position);
}

void writePositions(DetailsWriter &writer, const std::vector<Row> &positions)
{
    std::vector<Row> own;
    std::vector<Row> about;
    for (const Row position : positions)
        (isSaidAbout(writer.snapshot(), position) ? about : own).push_back(position);
    const auto write = [&](Row position) {
        writeStatement(writer, position);
    };
    writer.section(QStringLiteral("positions"), Part::tr("Positions taken"), own, write);
    writer.section(QStringLiteral("about"), Part::tr("Said about them"), about, write);
}

void writeRelations(DetailsWriter &writer, Row row)
{
    writer.section(QStringLiteral("relations"), Part::tr("Relations"), relationsOf(writer.snapshot(), row),
                   [&](Row relation) { writeRelation(writer, relation, row); });
}

void writeEvents(DetailsWriter &writer, const QString &key, const QString &heading, std::vector<Row> events)
{
    std::reverse(events.begin(), events.end()); // the planned and the latest first
    writer.section(
        key, heading, events, [&](Row event) { writeEvent(writer, event); }, eventLimit);
}

} // namespace trilateral
