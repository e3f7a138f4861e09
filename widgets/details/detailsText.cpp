// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/details/detailsText.h"

#include "widgets/theme/metrics.h"
#include "widgets/view/fonts.h"

#include <QFont>
#include <QRegularExpression>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>

#include <cmath>

namespace trilateral
{

namespace
{

constexpr QChar wordJoiner(0x2060);
constexpr double lineSpacing = 1.45; // of the letters' size; the same for every script and with citation marks
constexpr double chipLineSpacing = 2.0;
constexpr double headingSpacing = 0.6;
constexpr int barIndent = 13;
constexpr int listIndent = 14;

struct Look {
    float pixelSize = bodyPixels;
    bool isBold = false;
    bool isMuted = false;
    int above = 2;
    int below = 2;
};

Look lookOf(DetailsForm form)
{
    switch (form) {
    case DetailsForm::Reading:
        return {bodyPixels, false, false, 0, 8};
    case DetailsForm::Overline:
        return {smallPixels, false, true, 0, 2};
    case DetailsForm::Title:
        return {titlePixels, true, false, 0, 4};
    case DetailsForm::Names:
        return {bodyPixels, false, true, 0, 6};
    case DetailsForm::Line:
        return {bodyPixels, false, false, 4, 4};
    case DetailsForm::Paragraph:
        return {bodyPixels, false, false, 6, 4};
    case DetailsForm::Heading:
        return {headingPixels, true, true, 16, 4};
    case DetailsForm::Statement:
        return {bodyPixels, false, false, 5, 7};
    case DetailsForm::Warning:
        return {bodyPixels, false, false, 6, 8};
    case DetailsForm::Hint:
        return {bodyPixels, false, true, 6, 4};
    default:
        return {};
    }
}

// A date in characters stays on one line: "2024年5月27日".
QString withWholeDates(QString text)
{
    static const QRegularExpression within(QStringLiteral("(?<=[0-9年月])(?=[0-9]*[年月日])"));
    return text.contains(QChar(0x5e74)) ? text.replace(within, QString(wordJoiner)) : text;
}

class Filler
{
public:
    Filler(QTextDocument &text, const Palette &palette, Language language)
        : m_cursor(&text), m_palette(palette), m_language(languageCode(language))
    {
    }

    void add(const DetailsBlock &block)
    {
        if (m_hasBlock)
            m_cursor.insertBlock(blockFormat(block));
        else
            m_cursor.setBlockFormat(blockFormat(block));
        m_hasBlock = true;
        const bool isHeading = block.form == DetailsForm::Heading;
        for (const DetailsPiece &piece : block.pieces)
            insert(piece, lookOf(block.form), isHeading);
    }

private:
    [[nodiscard]] QTextBlockFormat blockFormat(const DetailsBlock &block) const;
    [[nodiscard]] QTextCharFormat charFormat(const DetailsPiece &piece, const Look &look) const;
    [[nodiscard]] Colour colourOf(const DetailsPiece &piece, const Look &look) const;
    void insert(const DetailsPiece &piece, const Look &look, bool isHeading);
    void insertChip(const DetailsPiece &piece, QTextCharFormat format);

    QTextCursor m_cursor;
    const Palette &m_palette;
    QString m_language;
    bool m_hasBlock = false;
};

QTextBlockFormat Filler::blockFormat(const DetailsBlock &block) const
{
    const Look look = lookOf(block.form);
    const bool isStatement = block.form == DetailsForm::Statement;
    const bool isWarning = block.form == DetailsForm::Warning;
    const bool isReading = block.form == DetailsForm::Reading;
    QTextBlockFormat format;
    format.setTopMargin(look.above);
    format.setBottomMargin(look.below);
    const double spacing = block.form == DetailsForm::Chips ? chipLineSpacing : lineSpacing;
    format.setLineHeight(std::round(look.pixelSize * spacing), QTextBlockFormat::FixedHeight);
    if (isStatement || isWarning || isReading) {
        const Colour colour =
            isWarning ? m_palette.warning : (isReading ? m_palette.accent : m_palette.mark(block.slot));
        format.setLeftMargin(barIndent);
        format.setProperty(BarColourProperty, colour);
        format.setProperty(BarDottedProperty, block.isDotted);
    } else if (block.form == DetailsForm::Item || block.form == DetailsForm::Source) {
        format.setLeftMargin(listIndent);
        format.setTextIndent(-listIndent);
    }
    if (isWarning || isReading)
        format.setProperty(BackgroundProperty, isWarning ? m_palette.warningPale : m_palette.accentPale);
    if (!block.anchor.isEmpty())
        format.setProperty(AnchorProperty, block.anchor);
    return format;
}

Colour Filler::colourOf(const DetailsPiece &piece, const Look &look) const
{
    if (piece.isChip)
        return m_palette.ink(piece.slot);
    const DetailsLinkKind kind = detailsLink(piece.link).kind;
    if (piece.isRaised || kind == DetailsLinkKind::More || kind == DetailsLinkKind::Reading)
        return m_palette.accent;
    return piece.isMuted || (look.isMuted && piece.link.isEmpty()) ? m_palette.textMuted : m_palette.text;
}

QTextCharFormat Filler::charFormat(const DetailsPiece &piece, const Look &look) const
{
    TextStyle style;
    style.pixelSize = look.pixelSize;
    style.isBold = look.isBold || piece.isBold;
    style.language = piece.language.isEmpty() ? m_language : piece.language;
    QTextCharFormat format;
    format.setFont(fontFor(style));
    format.setForeground(QColor::fromRgba(colourOf(piece, look)));
    if (piece.isRaised)
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    if (!piece.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(piece.link);
    }
    return format;
}

void Filler::insert(const DetailsPiece &piece, const Look &look, bool isHeading)
{
    QTextCharFormat format = charFormat(piece, look);
    if (isHeading) {
        format.setFontCapitalization(QFont::AllUppercase);
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(headingSpacing);
    }
    if (piece.isChip)
        insertChip(piece, format);
    else
        m_cursor.insertText(withWholeDates(piece.text), format);
}

// Joined so that no line breaks inside it, with room for its outline, and followed by a blank where a line may break.
void Filler::insertChip(const DetailsPiece &piece, QTextCharFormat format)
{
    const QString room(2, QChar::Nbsp);
    QString joined = room;
    for (const QChar c : piece.text) {
        joined += c;
        if (!c.isHighSurrogate())
            joined += wordJoiner;
    }
    format.setProperty(ChipColourProperty, m_palette.mark(piece.slot));
    m_cursor.insertText(joined + room, format);
    QTextCharFormat gap = format;
    gap.clearProperty(ChipColourProperty);
    gap.setAnchor(false);
    gap.clearProperty(QTextFormat::AnchorHref);
    m_cursor.insertText(QStringLiteral("  "), gap);
}

} // namespace

void fillTextDocument(QTextDocument &text, const DetailsDocument &details, const Palette &palette, Language language)
{
    text.setUndoRedoEnabled(false);
    text.clear();
    Filler filler(text, palette, language);
    for (const DetailsBlock &block : details.blocks)
        filler.add(block);
}

QString copiedText(QString text)
{
    return text.remove(wordJoiner).replace(QChar::Nbsp, QLatin1Char(' ')).trimmed();
}

} // namespace trilateral
