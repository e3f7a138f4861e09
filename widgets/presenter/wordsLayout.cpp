// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/wordsLayout.h"

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr double paragraphGap = 0.35; // of a line
constexpr double itemIndent = 1.1;    // of the letters' size

bool isWide(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x2e80 && u <= 0x9fff) || (u >= 0xf900 && u <= 0xfaff) || (u >= 0xff00 && u <= 0xff60);
}

bool staysBefore(QChar c) // never begins a line
{
    return QStringView(u"，。、；：！？）」』】》〉”’%,.;:!?)]ーっゃゅょッャュョ々").contains(c);
}

bool staysAfter(QChar c) // never ends a line
{
    return QStringView(u"（「『【《〈“‘([").contains(c);
}

// Letters that are not parted, of one look.
struct Piece {
    QString text;
    const WordRun *run = nullptr;
    bool mayBreakBefore = false;
};

bool breaksBetween(QChar before, QChar after)
{
    if (staysBefore(after) || staysAfter(before))
        return false;
    return before.isSpace() || isWide(before) || isWide(after);
}

std::vector<Piece> piecesOf(const WordParagraph &paragraph)
{
    std::vector<Piece> pieces;
    QChar last;
    for (const WordRun &run : paragraph.runs) {
        for (qsizetype i = 0; i < run.text.size(); ++i) {
            const QChar c = run.text[i];
            const bool breaks = !last.isNull() && !c.isSpace() && breaksBetween(last, c);
            if (i == 0 || breaks)
                pieces.push_back({{}, &run, breaks});
            pieces.back().text += c;
            last = c;
        }
    }
    return pieces;
}

class WordsLayout
{
public:
    WordsLayout(const WordsLook &look, const TextMeasure &measure) : m_look(look), m_measure(measure) {}

    void add(const WordParagraph &paragraph)
    {
        if (m_block.lines > 0)
            m_y += lineHeight() * paragraphGap;
        const double size = double(m_look.plain.pixelSize);
        m_left = paragraph.isItem ? size * itemIndent : 0;
        beginLine();
        if (paragraph.isItem)
            m_block.texts.push_back({{size * 0.25, m_baseline}, QStringLiteral("•"), m_look.plain, TextAlign::Left});
        const std::vector<Piece> pieces = piecesOf(paragraph);
        for (std::size_t i = 0; i < pieces.size();)
            i = place(pieces, i);
    }

    WordsBlock take()
    {
        m_block.height = m_y;
        return std::move(m_block);
    }

private:
    [[nodiscard]] double lineHeight() const { return double(m_look.plain.pixelSize) * m_look.spacing; }

    void beginLine()
    {
        const TextStyle &style = m_look.plain;
        const double free = lineHeight() - m_measure.ascent(style) - m_measure.descent(style);
        m_baseline = m_y + free / 2 + m_measure.ascent(style);
        m_y += lineHeight();
        m_x = m_left;
        ++m_block.lines;
    }

    [[nodiscard]] TextStyle styleOf(const WordRun &run) const
    {
        TextStyle style = m_look.plain;
        style.isBold = style.isBold || run.isBold;
        style.isItalic = style.isItalic || run.isItalic;
        if (!run.record.isEmpty())
            style.colour = m_look.linked;
        return style;
    }

    // Pieces up to the next place for a break stay together.
    std::size_t place(const std::vector<Piece> &pieces, std::size_t first)
    {
        std::size_t end = first + 1;
        while (end < pieces.size() && !pieces[end].mayBreakBefore)
            ++end;
        double width = 0;
        for (std::size_t i = first; i < end; ++i) {
            QString text = pieces[i].text;
            if (i + 1 == end)
                while (!text.isEmpty() && text.back().isSpace())
                    text.chop(1);
            width += m_measure.width(text, styleOf(*pieces[i].run));
        }
        if (m_x + width > m_look.width && m_x > m_left)
            beginLine();
        for (std::size_t i = first; i < end; ++i)
            put(pieces[i]);
        return end;
    }

    void put(const Piece &piece)
    {
        const TextStyle style = styleOf(*piece.run);
        const double width = m_measure.width(piece.text, style);
        if (!piece.run->record.isEmpty())
            m_block.links.push_back({{m_x, m_y - lineHeight(), width, lineHeight()}, piece.run->record});
        if (!joins(piece, style)) {
            // Blanks in front are room, not letters: some readers leave them out.
            const auto letter = std::ranges::find_if_not(piece.text, [](QChar c) { return c.isSpace(); });
            const qsizetype blanks = letter - piece.text.begin();
            const double room = m_measure.width(piece.text.first(blanks), style);
            if (blanks == piece.text.size()) {
                m_last = nullptr; // what follows begins anew
                m_x += width;
                return;
            }
            m_block.texts.push_back({{m_x + room, m_baseline}, piece.text.sliced(blanks), style, TextAlign::Left});
        }
        m_last = piece.run;
        m_x += width;
    }

    // Neighbours of one look on one line become one text, so that they can be found and copied as words.
    bool joins(const Piece &piece, const TextStyle &style)
    {
        if (m_block.texts.empty() || !m_last || m_last != piece.run)
            return false;
        DrawText &before = m_block.texts.back();
        if (before.anchor.y() != m_baseline || before.text == QStringLiteral("•"))
            return false;
        before.text += piece.text;
        m_x = before.anchor.x() + m_measure.width(before.text, style) - m_measure.width(piece.text, style);
        return true;
    }

    const WordsLook &m_look;
    const TextMeasure &m_measure;
    WordsBlock m_block;
    const WordRun *m_last = nullptr;
    double m_left = 0;
    double m_x = 0;
    double m_y = 0;
    double m_baseline = 0;
};

} // namespace

WordsBlock layOutWords(const std::vector<WordParagraph> &paragraphs, const WordsLook &look, const TextMeasure &measure)
{
    WordsLayout layout(look, measure);
    for (const WordParagraph &paragraph : paragraphs)
        layout.add(paragraph);
    return layout.take();
}

} // namespace trilateral
