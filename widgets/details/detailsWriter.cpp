// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/details/detailsWriter.h"

#include "model/dataset/recordDraft.h"
#include "model/snapshot/order.h"
#include "model/snapshot/wording.h"
#include "widgets/view/dateWords.h"

#include <QRegularExpression>

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

// What is noted of the record's citations of the source; those that assert something are told apart elsewhere.
QStringList notesOf(const Snapshot &snapshot, Row row, Row source)
{
    QStringList notes;
    for (const CitationEntry &citation : row == Row::None ? std::span<const CitationEntry>() : snapshot.citations(row))
        if (citation.source == source && citation.note && !citation.field)
            notes += snapshot.pool.text(citation.note);
    notes.removeDuplicates();
    return notes;
}

// Chips stay on one line, but for those that would not fit into one of a narrow panel: they break between words.
QString unbroken(QString text)
{
    constexpr qsizetype longest = 30;
    return text.size() <= longest ? text.replace(QLatin1Char(' '), QChar::Nbsp) : text;
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
    const std::vector<Row> ordered = inOrder(snapshot(), rows, language());
    for (std::size_t i = 0; i < ordered.size(); ++i) {
        const bool isLast = i + 1 == ordered.size();
        if (i > 0)
            pieces.push_back(plain(isLast ? tr(" and ", "between the last two names") : tr(", ", "between names")));
        pieces.push_back(shortName(ordered[i], isBold));
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

DetailsPiece DetailsWriter::note(const QString &text)
{
    DetailsPiece piece = muted(text);
    piece.language = languageCode(Language::English);
    return piece;
}

QString DetailsWriter::dateOf(Row row) const
{
    return dateWords(snapshot().span[index(row)], language());
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

// What somebody notes of a record that came along, or says against it, is no source of what it says itself.
void DetailsWriter::cite(DetailsBlock &block, Row row)
{
    const auto citations = snapshot().citations(row);
    std::vector<CitationEntry> cited(citations.begin(), citations.end());
    if (!isOwn(snapshot(), row))
        std::erase_if(cited, [this](const CitationEntry &citation) { return isOwn(snapshot(), citation.source); });
    cite(block, cited);
}

// One mark per source, with every place in it: "[1] ¶4, ¶5".
void DetailsWriter::cite(DetailsBlock &block, std::span<const CitationEntry> citations)
{
    std::vector<std::pair<int, QStringList>> marks;
    for (const CitationEntry &citation : citations) {
        const int number = numberOf(citation.source);
        auto mark = std::ranges::find(marks, number, &std::pair<int, QStringList>::first);
        if (mark == marks.end())
            mark = marks.insert(marks.end(), {number, {}});
        const QString locator = snapshot().pool.text(citation.locator);
        if (!locator.isEmpty() && !mark->second.contains(locator))
            mark->second += locator;
    }
    for (const auto &[number, locators] : marks) {
        DetailsPiece piece = plain(QStringLiteral("[%1]").arg(number));
        if (!locators.isEmpty())
            piece.text += QChar::Nbsp + locators.join(QStringLiteral(",\u00a0"));
        piece.link = DetailsLink{DetailsLinkKind::Citation, QString::number(number)}.text();
        piece.isRaised = true;
        block.pieces.push_back(plain(number == marks.front().first ? QString(QChar::Nbsp) : QStringLiteral(" ")));
        block.pieces.push_back(std::move(piece));
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

void DetailsWriter::sources(Row row)
{
    if (m_sources.empty())
        return;
    add(DetailsForm::Heading, {plain(tr("Sources"))});
    for (std::size_t i = 0; i < m_sources.size(); ++i)
        writeSource(static_cast<int>(i) + 1, m_sources[i], row);
}

// A publisher and a date say enough; the title is one click away.
void DetailsWriter::writeSource(int number, Row source, Row citing)
{
    DetailsBlock &block = add(DetailsForm::Source, {muted(QStringLiteral("[%1]").arg(number) + QChar::Nbsp)});
    block.anchor = DetailsLink{DetailsLinkKind::Citation, QString::number(number)}.text();
    const QString publisher = snapshot().attribute(source, u"publisher");
    const Span span = snapshot().span[index(source)];
    DetailsPiece link = name(source);
    if (!publisher.isEmpty() && span.isKnown())
        link.text = publisher;
    const QString comma = tr(", ", "between a source, its publisher and its date");
    const bool saysPublisher = publisher.isEmpty() || link.text.contains(publisher);
    block.pieces.push_back(std::move(link));
    if (!saysPublisher)
        appendJoined(block.pieces, muted(publisher), comma);
    if (span.isKnown())
        appendJoined(block.pieces, muted(dateWords(span, language())), comma);
    if (const DetailsLink address = addressOf(snapshot(), source); address.kind == DetailsLinkKind::Web) {
        DetailsPiece arrow = muted(QString(QChar::Nbsp) + QChar(0x2197));
        arrow.link = address.target;
        block.pieces.push_back(std::move(arrow));
    }
    for (const QString &text : notesOf(snapshot(), citing, source))
        appendJoined(block.pieces, note(text));
}

DetailsLink addressOf(const Snapshot &snapshot, Row row)
{
    static const QRegularExpression host(QStringLiteral("^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(/\\S*)?$"));
    const QString text = snapshot.attribute(row, u"url");
    return detailsLink(host.match(text).hasMatch() ? QStringLiteral("https://") + text : text);
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

std::vector<DetailsPiece> filled(const QString &sentence, const std::vector<std::vector<DetailsPiece>> &parts,
                                 const DetailsPiece &words)
{
    static const QRegularExpression place(QStringLiteral("%([1-9])"));
    std::vector<DetailsPiece> pieces;
    qsizetype end = 0;
    const auto addWords = [&](qsizetype until) {
        if (until > end)
            pieces.emplace_back(words).text = sentence.mid(end, until - end);
    };
    for (auto places = place.globalMatch(sentence); places.hasNext();) {
        const QRegularExpressionMatch match = places.next();
        addWords(match.capturedStart());
        end = match.capturedEnd();
        if (const std::size_t number = match.captured(1).toUInt(); number <= parts.size())
            appendAll(pieces, parts[number - 1]);
    }
    addWords(sentence.size());
    return pieces;
}

} // namespace trilateral
