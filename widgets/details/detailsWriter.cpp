// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/details/detailsWriter.h"

#include "model/snapshot/wording.h"
#include "widgets/view/dateWords.h"

#include <algorithm>

namespace trilateral
{

namespace
{

QString recordLink(const Snapshot &snapshot, Row row)
{
    return DetailsLink{DetailsLinkKind::Record, snapshot.id(row)}.text();
}

DetailsPiece linked(const Snapshot &snapshot, Row row, const LocalText &text)
{
    DetailsPiece piece;
    piece.text = text.text;
    piece.language = languageCode(text.language);
    piece.link = recordLink(snapshot, row);
    return piece;
}

// Chips stay on one line.
QString unbroken(QString text)
{
    return text.replace(QLatin1Char(' '), QChar::Nbsp);
}

} // namespace

DetailsWriter::DetailsWriter(const Frame &frame, const QSet<QString> &opened) : m_frame(frame), m_opened(opened) {}

DetailsPiece DetailsWriter::name(Row row, bool isBold) const
{
    DetailsPiece piece = linked(snapshot(), row, title(snapshot(), row, language()));
    piece.isBold = isBold;
    return piece;
}

DetailsPiece DetailsWriter::shortName(Row row, bool isBold) const
{
    DetailsPiece piece = linked(snapshot(), row, shortTitle(snapshot(), row, language()));
    piece.isBold = isBold;
    return piece;
}

std::vector<DetailsPiece> DetailsWriter::list(const std::vector<Row> &rows, bool isBold) const
{
    std::vector<DetailsPiece> pieces;
    for (const Row row : rows) {
        if (!pieces.empty())
            pieces.push_back(plain(tr(", ", "between names")));
        pieces.push_back(shortName(row, isBold));
    }
    return pieces;
}

DetailsPiece DetailsWriter::chip(Row row, const QString &part) const
{
    DetailsPiece piece = linked(snapshot(), row, shortTitle(snapshot(), row, language()));
    piece.text =
        unbroken(part.isEmpty() ? piece.text : tr("%1 · %2", "who took part, and as what").arg(piece.text, part));
    piece.slot = countrySlot(row);
    piece.isChip = true;
    return piece;
}

DetailsPiece DetailsWriter::plain(const QString &text)
{
    DetailsPiece piece;
    piece.text = text;
    return piece;
}

DetailsPiece DetailsWriter::muted(const QString &text)
{
    DetailsPiece piece = plain(text);
    piece.isMuted = true;
    return piece;
}

DetailsPiece DetailsWriter::bold(const QString &text)
{
    DetailsPiece piece = plain(text);
    piece.isBold = true;
    return piece;
}

QString DetailsWriter::dateOf(Row row) const
{
    const Span &span = snapshot().span[index(row)];
    return span.isKnown() ? dateWords(span, language()) : tr("no date");
}

QString DetailsWriter::countrySlot(Row row) const
{
    const Row country = snapshot().tied(row, Role::Country);
    return snapshot().colour(country != Row::None ? country : row);
}

DetailsBlock &DetailsWriter::add(DetailsForm form, std::vector<DetailsPiece> pieces)
{
    DetailsBlock block;
    block.form = form;
    block.pieces = std::move(pieces);
    m_document.blocks.push_back(std::move(block));
    return m_document.blocks.back();
}

int DetailsWriter::numberOf(Row source)
{
    const auto known = std::find(m_sources.begin(), m_sources.end(), source);
    if (known != m_sources.end())
        return static_cast<int>(known - m_sources.begin()) + 1;
    m_sources.push_back(source);
    return static_cast<int>(m_sources.size());
}

void DetailsWriter::cite(DetailsBlock &block, Row row)
{
    cite(block, snapshot().citations(row));
}

void DetailsWriter::cite(DetailsBlock &block, std::span<const CitationEntry> citations)
{
    QStringList seen;
    for (const CitationEntry &citation : citations) {
        const QString number = QString::number(numberOf(citation.source));
        const QString locator = snapshot().pool.text(citation.locator);
        const QString text = QStringLiteral("[%1]").arg(number) + (locator.isEmpty() ? QString() : u' ' + locator);
        if (seen.contains(text))
            continue;
        DetailsPiece mark = plain(unbroken(text));
        mark.link = DetailsLink{DetailsLinkKind::Citation, number}.text();
        mark.isRaised = true;
        block.pieces.push_back(plain(seen.isEmpty() ? QString(QChar::Nbsp) : QStringLiteral(" ")));
        block.pieces.push_back(std::move(mark));
        seen += text;
    }
}

void DetailsWriter::section(const QString &key, const QString &heading, const std::vector<Row> &rows,
                            const std::function<void(Row)> &write, std::size_t limit)
{
    if (rows.empty())
        return;
    add(DetailsForm::Heading, {plain(heading)});
    // Folding away a single row would save nothing.
    const bool isWhole = m_opened.contains(key) || rows.size() <= limit + 1;
    const std::size_t shown = isWhole ? rows.size() : limit;
    std::for_each(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(shown), write);
    if (isWhole)
        return;
    DetailsPiece more = muted(tr("Show %n more", nullptr, static_cast<int>(rows.size() - shown)));
    more.link = DetailsLink{DetailsLinkKind::More, key}.text();
    add(DetailsForm::Item, {std::move(more)});
}

void DetailsWriter::sources()
{
    if (m_sources.empty())
        return;
    add(DetailsForm::Heading, {plain(tr("Sources"))});
    for (std::size_t i = 0; i < m_sources.size(); ++i)
        writeSource(static_cast<int>(i) + 1, m_sources[i]);
}

void DetailsWriter::writeSource(int number, Row source)
{
    DetailsBlock &block = add(DetailsForm::Source, {muted(QStringLiteral("[%1]").arg(number) + QChar::Nbsp)});
    block.anchor = DetailsLink{DetailsLinkKind::Citation, QString::number(number)}.text();
    block.pieces.push_back(name(source));
    const QString publisher = snapshot().attribute(source, u"publisher");
    if (!publisher.isEmpty() && !block.pieces.back().text.contains(publisher))
        block.pieces.push_back(muted(tr(", %1", "publisher or date after a source's title").arg(publisher)));
    if (const Span &span = snapshot().span[index(source)]; span.isKnown())
        block.pieces.push_back(
            muted(tr(", %1", "publisher or date after a source's title").arg(dateWords(span, language()))));
    const QString address = snapshot().attribute(source, u"url");
    if (detailsLink(address).kind != DetailsLinkKind::Web)
        return;
    DetailsPiece arrow = muted(QString(QChar::Nbsp) + QChar(0x2197));
    arrow.link = address;
    block.pieces.push_back(std::move(arrow));
}

void appendJoined(std::vector<DetailsPiece> &pieces, DetailsPiece piece, const QString &separator)
{
    if (!pieces.empty())
        pieces.push_back(DetailsWriter::muted(separator));
    pieces.push_back(std::move(piece));
}

void appendAll(std::vector<DetailsPiece> &pieces, std::vector<DetailsPiece> more)
{
    pieces.insert(pieces.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace trilateral
