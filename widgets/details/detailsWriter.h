// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a details document together: names with links, citation marks numbered in order of first use, sections that
// open only when they hold something and fold when they hold much.
#pragma once

#include "widgets/details/detailsDocument.h"

#include <QCoreApplication>

#include <functional>

namespace trilateral
{

class DetailsWriter
{
    Q_DECLARE_TR_FUNCTIONS(Details)
public:
    DetailsWriter(const Frame &frame, const QSet<QString> &opened);

    [[nodiscard]] const Snapshot &snapshot() const { return *m_frame.snapshot; }
    [[nodiscard]] const Frame &frame() const { return m_frame; }
    [[nodiscard]] Language language() const { return m_frame.state.language; }

    // Pieces.
    [[nodiscard]] DetailsPiece name(Row row, bool isBold = false) const;      // linked title
    [[nodiscard]] DetailsPiece shortName(Row row, bool isBold = false) const; // linked short title
    // Short names: "A, B and C".
    [[nodiscard]] std::vector<DetailsPiece> list(const std::vector<Row> &rows, bool isBold = false) const;
    [[nodiscard]] DetailsPiece chip(Row row, const QString &part = {}) const; // "name · part"
    [[nodiscard]] static DetailsPiece plain(const QString &text);
    [[nodiscard]] static DetailsPiece muted(const QString &text);
    [[nodiscard]] static DetailsPiece bold(const QString &text);
    [[nodiscard]] static DetailsPiece note(const QString &text); // muted, in the language of the data's notes
    // "22 March 2025", "no date".
    [[nodiscard]] QString dateOf(Row row) const;
    // The colour slot of the country a record belongs to, else its own.
    [[nodiscard]] QString countrySlot(Row row) const;

    // Blocks.
    DetailsBlock &add(DetailsForm form, std::vector<DetailsPiece> pieces = {});
    // Appends "[1] ¶5 [2] ¶7" to a block.
    void cite(DetailsBlock &block, Row row);
    void cite(DetailsBlock &block, std::span<const CitationEntry> citations);
    // A heading before the rows and one call of write for each; beyond limit a link opens the rest. Nothing for no
    // rows.
    void section(const QString &key, const QString &heading, const std::vector<Row> &rows,
                 const std::function<void(Row)> &write, std::size_t limit = 12);
    // The numbered list of what was cited so far, as a section, each with what is noted of its citation by the row.
    void sources(Row row = Row::None);
    [[nodiscard]] DetailsDocument take() { return std::move(m_document); }

private:
    [[nodiscard]] int numberOf(Row source);
    void writeSource(int number, Row source, Row citing);

    const Frame &m_frame;
    const QSet<QString> &m_opened;
    DetailsDocument m_document;
    std::vector<Row> m_sources; // number - 1 -> source
};

// Where a record lies in the web, by its "url"; a bare host is taken for https. None where it has no such address.
[[nodiscard]] DetailsLink addressOf(const Snapshot &snapshot, Row row);
// Appends a piece, after a muted separator where others stand before it.
void appendJoined(std::vector<DetailsPiece> &pieces, DetailsPiece piece,
                  const QString &separator = QStringLiteral(" · "));
void appendAll(std::vector<DetailsPiece> &pieces, std::vector<DetailsPiece> more);
// A translated sentence with pieces in the places of its %1, %2, …; what stands between them looks like words. Places
// beyond the parts stay empty.
[[nodiscard]] std::vector<DetailsPiece>
filled(const QString &sentence, const std::vector<std::vector<DetailsPiece>> &parts, const DetailsPiece &words = {});

} // namespace trilateral
