// SPDX-License-Identifier: GPL-3.0-or-later
// What the sources say where they differ, corrections and doubts, and figures.
#include "model/dataset/recordDraft.h"
#include "widgets/details/detailsParts.h"
#include "widgets/details/detailsRecords.h"
#include "widgets/view/dateWords.h"
#include "widgets/view/recordWords.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace trilateral
{

namespace
{

struct Part {
    Q_DECLARE_TR_FUNCTIONS(Details)
};

constexpr int figureDigits = 12;

using Assertion = const CitationEntry *;

// Such a one stands beside the name that it speaks for.
bool isOfName(const Snapshot &snapshot, Row row, const CitationEntry &citation)
{
    const StringPool &pool = snapshot.pool;
    return std::ranges::any_of(snapshot.names(row), [&](const NameEntry &name) {
        return pool.view(citation.value) == pool.view(name.text) &&
               pool.text(citation.field) == nameField(pool.text(name.language));
    });
}

// Those of one field and value, by the day when they were said first.
std::vector<std::vector<Assertion>> assertionsOf(const Snapshot &snapshot, Row row)
{
    std::vector<Assertion> all;
    for (const CitationEntry &citation : snapshot.citations(row))
        if (assertsState(snapshot, citation) && !isOfName(snapshot, row, citation))
            all.push_back(&citation);
    std::ranges::stable_sort(all, {}, [](Assertion a) { return a->asOf.first; });
    std::vector<std::vector<Assertion>> groups;
    for (const Assertion assertion : all) {
        const auto same = std::ranges::find_if(groups, [&](const auto &group) {
            return snapshot.pool.view(group.front()->field) == snapshot.pool.view(assertion->field) &&
                   snapshot.pool.view(group.front()->value) == snapshot.pool.view(assertion->value);
        });
        if (same == groups.end())
            groups.push_back({assertion});
        else
            same->push_back(assertion);
    }
    return groups;
}

// "as of March 2025 [1] ¶9 · what the source adds"
void writeVoice(DetailsWriter &writer, Assertion assertion)
{
    DetailsBlock &block = writer.add(DetailsForm::Item);
    const QString day = dateWords(assertion->asOf, writer.language());
    block.pieces.push_back(DetailsWriter::muted(assertion->asOf.isKnown() ? Part::tr("as of %1", "a date").arg(day)
                                                                          : Part::tr("at an unknown date")));
    writer.cite(block, std::span(assertion, 1));
    if (assertion->note)
        appendJoined(block.pieces, DetailsWriter::note(writer.snapshot().pool.text(assertion->note)));
}

void writeAssertions(DetailsWriter &writer, Row row)
{
    const std::vector<std::vector<Assertion>> groups = assertionsOf(writer.snapshot(), row);
    if (groups.empty())
        return;
    writer.add(DetailsForm::Heading, {DetailsWriter::plain(Part::tr("What the sources say"))});
    const StringPool &pool = writer.snapshot().pool;
    for (const std::vector<Assertion> &group : groups) {
        const QString field = pool.text(group.front()->field);
        const QString value = assertedWords(writer.snapshot(), *group.front(), writer.language());
        writer.add(DetailsForm::Line, filled(Part::tr("%1: %2", "a field and what a source says of it"),
                                             {{DetailsWriter::plain(capitalised(fieldWords(field, writer.language())))},
                                              {DetailsWriter::bold(value)}}));
        for (const Assertion assertion : group)
            writeVoice(writer, assertion);
    }
}

// What is less than certain is a doubt; how sure the rest is stands in the head.
QString uncertainty(const Snapshot &snapshot, Row row)
{
    const bool isUnsure = snapshot.pool.view(snapshot.confidenceText[index(row)]) == "unsure";
    return isUnsure ? Part::tr("Not certain.") : QString();
}

// What a source adds is no doubt; it stands with the source.
QStringList doubtsOf(const Snapshot &snapshot, Row row)
{
    const bool isUnsourced = isOwn(snapshot, row) && snapshot.citations(row).empty();
    QStringList doubts{snapshot.notes(row), uncertainty(snapshot, row),
                       isUnsourced ? Part::tr("No source is given.") : QString()};
    doubts.removeAll(QString());
    return doubts;
}

// What the user says of a record without asserting a date or a status; another summary is such a note, too.
QString ownNote(const Snapshot &snapshot, const CitationEntry &citation)
{
    if (!isOwn(snapshot, citation.source))
        return {};
    if (snapshot.pool.view(citation.field) == "summary")
        return snapshot.pool.text(citation.value);
    return citation.field ? QString() : snapshot.pool.text(citation.note);
}

void writeOwnNotes(DetailsWriter &writer, Row row)
{
    const Snapshot &snapshot = writer.snapshot();
    bool isFirst = true;
    for (const CitationEntry &citation : snapshot.citations(row)) {
        const QString note = ownNote(snapshot, citation);
        if (note.isEmpty())
            continue;
        if (std::exchange(isFirst, false))
            writer.add(DetailsForm::Heading, {DetailsWriter::plain(Part::tr("Your notes"))});
        DetailsBlock &block = writer.add(DetailsForm::Item, {DetailsWriter::plain(note)});
        writer.cite(block, std::span(&citation, 1));
    }
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
        block.pieces.push_back(DetailsWriter::muted(u' ' + unitWord(unit, writer.language())));
    if (const QString doubt = snapshot.notes(observation); !doubt.isEmpty())
        appendJoined(block.pieces, DetailsWriter::note(doubt));
    writer.cite(block, observation);
}

} // namespace

void writeDoubts(DetailsWriter &writer, Row row)
{
    writeAssertions(writer, row);
    writeOwnNotes(writer, row);
    const QStringList doubts = doubtsOf(writer.snapshot(), row);
    if (doubts.isEmpty())
        return;
    writer.add(DetailsForm::Heading, {DetailsWriter::plain(Part::tr("Corrections and doubts"))});
    for (const QString &doubt : doubts)
        writer.add(DetailsForm::Warning, {DetailsWriter::plain(doubt)});
}

void writeFigures(DetailsWriter &writer, const std::vector<Row> &observations, bool namesIndicator)
{
    writer.section(QStringLiteral("figures"), Part::tr("Figures"), observations,
                   [&](Row observation) { writeFigure(writer, observation, namesIndicator); });
}

} // namespace trilateral
