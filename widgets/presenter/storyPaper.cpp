// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/storyPaper.h"

#include "widgets/presenter/wordsLayout.h"

namespace trilateral
{

namespace
{

constexpr double edge = 57; // 15 mm
constexpr Colour ink = 0xff1a1d21u;
constexpr Colour pale = 0xffb8bec6u;
constexpr std::size_t slidesOnHandout = 3;

Drawing emptyPaper()
{
    Drawing paper;
    paper.size = paperSize;
    return paper;
}

TextStyle letters(float size, const StoryOutput &output, bool isBold = false)
{
    return {size, isBold, false, ink, transparent, languageCode(output.language)};
}

void addFoot(Drawing &paper, const QString &title, std::size_t page, std::size_t pages, const StoryOutput &output)
{
    TextStyle style = letters(10, output);
    style.colour = 0xff606770u;
    const double y = paperSize.height() - edge / 2;
    paper.add(DrawText{{edge, y}, title, style, TextAlign::Left});
    paper.add(DrawText{
        {paperSize.width() - edge, y}, QStringLiteral("%1 / %2").arg(page).arg(pages), style, TextAlign::Right});
}

void addFrame(Drawing &paper, const QRectF &rect)
{
    paper.add(DrawRect{.rect = rect, .pen = {pale, 1, Dash::Solid}});
}

std::vector<WordParagraph> plainParagraphs(const QString &text)
{
    std::vector<WordParagraph> paragraphs;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        paragraphs.push_back({false, {{line, false, false, {}}}});
    return paragraphs;
}

// Words that go on where a page ends: the lines that fit, then the rest on further pages.
void addNotes(std::vector<PdfSheet> &sheets, Drawing first, double top, const QString &notes, const StoryOutput &output,
              const TextMeasure &measure, PdfSheet::Part slide)
{
    const WordsLook look{letters(14, output), ink, paperSize.width() - 2 * edge, 1.45};
    const WordsBlock block = layOutWords(plainParagraphs(notes), look, measure);
    const double bottom = paperSize.height() - edge;
    Drawing paper = std::move(first);
    std::vector<PdfSheet::Part> parts{std::move(slide)};
    double shift = top;
    for (DrawText text : block.texts) {
        if (text.anchor.y() + shift > bottom) {
            parts.insert(parts.begin(), {std::move(paper), {}, 1});
            sheets.push_back({paperSize, std::move(parts)});
            paper = emptyPaper();
            parts.clear();
            shift = edge - text.anchor.y() + 14;
        }
        text.anchor += QPointF(edge, shift);
        paper.add(std::move(text));
    }
    parts.insert(parts.begin(), {std::move(paper), {}, 1});
    sheets.push_back({paperSize, std::move(parts)});
}

std::vector<PdfSheet> notePages(const std::vector<DrawnSlide> &slides, const QString &title, const StoryOutput &output,
                                const TextMeasure &measure)
{
    std::vector<PdfSheet> sheets;
    for (std::size_t i = 0; i < slides.size(); ++i) {
        const double scale = (paperSize.width() - 2 * edge) / output.size.width();
        Drawing paper = emptyPaper();
        addFrame(paper, {QPointF(edge, edge), output.size * scale});
        addFoot(paper, title, i + 1, slides.size(), output);
        addNotes(sheets, std::move(paper), edge + output.size.height() * scale + 24, slides[i].notes, output, measure,
                 {slides[i].drawing, {edge, edge}, scale});
    }
    return sheets;
}

void addLines(Drawing &paper, const QRectF &room)
{
    constexpr double pitch = 30;
    for (double y = room.top() + pitch; y <= room.bottom(); y += pitch)
        paper.add(DrawLine{{room.left(), y}, {room.right(), y}, {pale, 0.8f}});
}

PdfSheet handoutPage(const std::vector<DrawnSlide> &slides, std::size_t first, const QString &title,
                     const StoryOutput &output)
{
    constexpr double heading = 44;
    Drawing paper = emptyPaper();
    paper.add(DrawText{{edge, edge + 6}, title, letters(17, output, true), TextAlign::Left});
    addFoot(paper, title, first / slidesOnHandout + 1, (slides.size() + slidesOnHandout - 1) / slidesOnHandout, output);
    const double pitch = (paperSize.height() - 2 * edge - heading) / double(slidesOnHandout);
    const double width = (paperSize.width() - 2 * edge) * 0.6;
    const double scale = std::min(width / output.size.width(), (pitch - 26) / output.size.height());
    std::vector<PdfSheet::Part> parts;
    for (std::size_t i = first; i < std::min(slides.size(), first + slidesOnHandout); ++i) {
        const QPointF at(edge, edge + heading + pitch * double(i - first));
        const QRectF frame(at, output.size * scale);
        addFrame(paper, frame);
        addLines(paper,
                 {frame.right() + 22, frame.top(), paperSize.width() - edge - frame.right() - 22, frame.height()});
        parts.push_back({slides[i].drawing, at, scale});
    }
    parts.insert(parts.begin(), {std::move(paper), {}, 1});
    return {paperSize, std::move(parts)};
}

} // namespace

std::vector<PdfSheet> storySheets(const std::vector<DrawnSlide> &slides, const QString &title,
                                  const StoryOutput &output, const TextMeasure &measure)
{
    if (output.paper == StoryPaper::Notes)
        return notePages(slides, title, output, measure);
    std::vector<PdfSheet> sheets;
    if (output.paper == StoryPaper::Slides)
        for (const DrawnSlide &slide : slides)
            sheets.push_back({output.size, {{slide.drawing, {}, 1}}});
    else
        for (std::size_t i = 0; i < slides.size(); i += slidesOnHandout)
            sheets.push_back(handoutPage(slides, i, title, output));
    return sheets;
}

} // namespace trilateral
