// SPDX-License-Identifier: GPL-3.0-or-later
// What the details panel says, as plain values: blocks of text pieces with links, made by a pure function from a Frame
// and shown by a widget that knows nothing of records. Everything said of a record ends in a citation, and what the
// record does not know is left out rather than guessed.
#pragma once

#include "model/exploration/frame.h"

#include <QSet>

#include <optional>

namespace trilateral
{

// A run of text in one style. Texts are plain, never markup.
struct DetailsPiece {
    QString text;
    QString link;     // see DetailsLink; empty: none
    QString language; // "ja" …: which glyphs; empty: those of the window
    QString slot;     // colour slot of a chip
    bool isBold = false;
    bool isMuted = false;
    bool isRaised = false; // a citation mark
    bool isChip = false;
};

enum class DetailsForm : quint8 {
    Reading,   // the walk through a source, above all else
    Overline,  // what kind of thing it is, above the title
    Title,     // once, first
    Names,     // the title in the other languages
    Line,      // date, place, status
    Paragraph, // the summary
    Heading,   // opens a section
    Chips,     // who took part
    Statement, // a bar at its left in the colour of who says it; dotted where it is said about someone
    Item,      // a line of a list
    Warning,   // a correction or a doubt
    Source,    // "[1] publisher, date"
    Hint,      // what to do, in the empty state
};

struct DetailsBlock {
    DetailsForm form = DetailsForm::Item;
    std::vector<DetailsPiece> pieces;
    QString slot;          // colour of a statement's bar
    bool isDotted = false; // said about someone by someone else
    QString anchor;        // where "cite:N" links lead
};

struct DetailsDocument {
    std::vector<DetailsBlock> blocks;
    [[nodiscard]] QString plainText() const;
};

// What a link of a piece leads to.
enum class DetailsLinkKind : quint8 { None, Record, Records, Citation, More, Reading, Web };
struct DetailsLink {
    DetailsLinkKind kind = DetailsLinkKind::None;
    QString target; // record id, or several on a line each, number, section, reading or address
    [[nodiscard]] QString text() const;
};
// Web links other than http, https and mailto are None: what a document says never reaches another scheme.
[[nodiscard]] DetailsLink detailsLink(const QString &text);

// A place in a walk through a source: the how manieth of all that rests on it.
struct Reading {
    QString source; // record id
    std::size_t place = 0;
    [[nodiscard]] QString text() const; // "source/gazette:3"
};
[[nodiscard]] std::optional<Reading> readingFrom(const QString &text);
// Row::None where there is no such place.
[[nodiscard]] Row rowAt(const Snapshot &snapshot, const Reading &reading);

// The leading selected record; a list where several are selected; an overview where none is. opened holds the sections
// (see DetailsLinkKind::More) shown in full; a reading that is at the record shows the way on. Cost: linear in what is
// tied to the record, and for a source or with nothing selected in all citations or events; a few milliseconds for a
// hundred thousand records.
[[nodiscard]] DetailsDocument describe(const Frame &frame, const QSet<QString> &opened = {},
                                       const std::optional<Reading> &reading = std::nullopt);

} // namespace trilateral
