// SPDX-License-Identifier: GPL-3.0-or-later
// Who said what of whom, and how things are related. A statement opens with whoever says it.
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

constexpr std::size_t eventLimit = 8;
constexpr int leastCalling = 2;

bool endsWord(const QString &text, qsizetype at)
{
    return at >= text.size() || !text[at].isLetter() || !text[at - 1].isLetter() ||
           text[at - 1].script() > QChar::Script_Cyrillic || text[at].script() != text[at - 1].script();
}

// How a sentence may call someone: by name, by publisher where it is a source, by family or given name alone.
QStringList callings(const Snapshot &snapshot, Row row, Language language)
{
    const QString whole = title(snapshot, row, language).text;
    QStringList names{whole, shortTitle(snapshot, row, language).text, snapshot.attribute(row, u"publisher")};
    names += whole.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    names.removeIf([](const QString &name) { return name.size() < leastCalling; });
    const QStringList plain = names;
    for (const QString &name : plain)
        names += QStringLiteral("The ") + name;
    return names;
}

// The sentence, its first words set bold and linked where they call the speaker; empty where they do not.
std::vector<DetailsPiece> openedBy(const DetailsWriter &writer, Row speaker, const QString &sentence, Language language)
{
    for (const QString &calling : callings(writer.snapshot(), speaker, language)) {
        if (!sentence.startsWith(calling) || !endsWord(sentence, calling.size()))
            continue;
        DetailsPiece head = writer.name(speaker, true);
        head.text = calling;
        head.language = languageCode(language);
        DetailsPiece rest = DetailsWriter::plain(sentence.mid(calling.size()));
        rest.language = head.language;
        return {std::move(head), std::move(rest)};
    }
    return {};
}

// "Holder supports issue", every name a link.
std::vector<DetailsPiece> composed(const DetailsWriter &writer, Row position, bool isHolderBold)
{
    const Snapshot &snapshot = writer.snapshot();
    return filled(Part::tr("%1 %2 %3", "who holds a position, the stance, and what it is about"),
                  {writer.list(snapshot.allTied(position, Role::Subject), isHolderBold),
                   {DetailsWriter::plain(verbOfAll(snapshot, position, writer.language()).text)},
                   writer.list(snapshot.allTied(position, Role::Object))});
}

std::vector<Row> voices(const Snapshot &snapshot, Row position)
{
    const std::vector<Row> holders = snapshot.allTied(position, Role::Subject);
    const Row voice = voiceOf(snapshot, position);
    return isSaidAbout(snapshot, position) ? std::vector<Row>{voice} : holders;
}

std::vector<DetailsPiece> spokenBy(const DetailsWriter &writer, const std::vector<Row> &speakers,
                                   std::vector<DetailsPiece> said)
{
    return filled(Part::tr("%1: %2", "a speaker and what is said"), {writer.list(speakers, true), std::move(said)});
}

// The record's own sentence is English; of the other languages, its title there, where it has one.
QString sentenceIn(const Snapshot &snapshot, Row position, Language language)
{
    if (language == Language::English && !snapshot.summary(position).isEmpty())
        return snapshot.summary(position);
    const LocalText own = snapshot.name(position, language);
    return own.isFallback ? QString() : own.text;
}

// One country's colour, or that of none where several speak.
QString slotOf(const DetailsWriter &writer, const std::vector<Row> &speakers)
{
    const QString slot = speakers.empty() ? QString() : writer.countrySlot(speakers.front());
    const bool isShared = std::ranges::all_of(speakers, [&](Row r) { return writer.countrySlot(r) == slot; });
    return isShared ? slot : QString();
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

// The day on which it was said, else when it was reported.
QString saidWhen(const DetailsWriter &writer, Row position)
{
    const Snapshot &snapshot = writer.snapshot();
    if (snapshot.span[index(position)].isKnown())
        return writer.dateOf(position);
    if (snapshot.asOf.empty() || !snapshot.asOf[index(position)].isKnown())
        return {};
    return Part::tr("as of %1", "a date").arg(dateWords(snapshot.asOf[index(position)], writer.language()));
}

bool contains(const std::vector<Row> &rows, Row row)
{
    return std::find(rows.begin(), rows.end(), row) != rows.end();
}

// Said about those of whom the page tells: by another than the holder, or by a source, which speaks of others.
bool isFromOutside(const Snapshot &snapshot, Row position, Row seenFrom)
{
    const std::vector<Row> holders = snapshot.allTied(position, Role::Subject);
    const bool isOfSource =
        std::ranges::any_of(holders, [&](Row holder) { return snapshot.kindOf(holder).id == QLatin1String("source"); });
    return isSaidAbout(snapshot, position) || (isOfSource && !contains(holders, seenFrom));
}

void writeRelation(DetailsWriter &writer, Row relation, Row seenFrom)
{
    const Snapshot &snapshot = writer.snapshot();
    std::vector<Row> subjects = snapshot.allTied(relation, Role::Subject);
    std::vector<Row> objects = snapshot.allTied(relation, Role::Object);
    const bool isObject = !contains(subjects, seenFrom) && contains(objects, seenFrom);
    const bool isOutside = !isObject && !contains(subjects, seenFrom);
    const LocalText verbText = isOutside ? verbOfAll(snapshot, relation, writer.language())
                                         : verb(snapshot, relation, writer.language(), isObject);
    const std::vector<DetailsPiece> word{DetailsWriter::muted(verbText.text)};
    const std::vector<DetailsPiece> others = writer.list(isObject ? subjects : objects);
    DetailsBlock &block = writer.add(
        DetailsForm::Item, isOutside ? filled(Part::tr("%1 %2 %3", "one side, the relation, the other side"),
                                              {writer.list(subjects), word, others})
                                     : filled(Part::tr("%1 %2", "the relation and whom it ties to"), {word, others}));
    if (snapshot.span[index(relation)].isKnown())
        appendJoined(block.pieces, DetailsWriter::muted(writer.dateOf(relation)));
    if (const QString correction = snapshot.notes(relation); !correction.isEmpty())
        appendJoined(block.pieces, DetailsWriter::note(correction));
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

std::vector<DetailsPiece> statementPieces(const DetailsWriter &writer, Row position)
{
    const Snapshot &snapshot = writer.snapshot();
    const bool isAbout = isSaidAbout(snapshot, position);
    const std::vector<Row> speakers = voices(snapshot, position);
    const QString sentence = sentenceIn(snapshot, position, writer.language());
    if (sentence.isEmpty()) {
        std::vector<DetailsPiece> pieces = composed(writer, position, !isAbout);
        return isAbout ? spokenBy(writer, speakers, std::move(pieces)) : pieces;
    }
    for (const Row speaker : speakers)
        if (std::vector<DetailsPiece> pieces = openedBy(writer, speaker, sentence, writer.language()); !pieces.empty())
            return pieces;
    return spokenBy(writer, speakers, {DetailsWriter::plain(sentence)});
}

void writeStatement(DetailsWriter &writer, Row position)
{
    const Snapshot &snapshot = writer.snapshot();
    DetailsBlock &block = writer.add(DetailsForm::Statement, statementPieces(writer, position));
    block.slot = slotOf(writer, voices(snapshot, position));
    block.isDotted = isSaidAbout(snapshot, position);
    addOriginalSentence(writer, block, position);
    if (const QString when = saidWhen(writer, position); !when.isEmpty())
        appendJoined(block.pieces, DetailsWriter::muted(when));
    writer.cite(block, position);
    if (const QString correction = snapshot.notes(position); !correction.isEmpty()) {
        DetailsPiece piece = DetailsWriter::plain(correction);
        piece.language = languageCode(Language::English);
        writer.add(DetailsForm::Warning, {std::move(piece)});
    }
}

void writePositions(DetailsWriter &writer, const std::vector<Row> &positions, Row seenFrom)
{
    std::vector<Row> own;
    std::vector<Row> about;
    for (const Row position : positions)
        (isFromOutside(writer.snapshot(), position, seenFrom) ? about : own).push_back(position);
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
