// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/matrixMarks.h"

#include "model/snapshot/wording.h"
#include "widgets/view/words.h"

#include <algorithm>
#include <array>
#include <set>

namespace trilateral
{

namespace
{

constexpr double legendRow = 18;
constexpr std::array toneShapes{Shape::Disc, Shape::Square, Shape::Diamond, Shape::Hexagon}; // with room for a letter

// Those of any cell, in their order.
std::vector<ToneId> shownTones(const RelationMatrix &matrix, const Snapshot &snapshot)
{
    std::set<ToneId> seen;
    for (const MatrixCell &cell : matrix.cells)
        for (const auto &[tone, count] : cell.tones)
            seen.insert(tone);
    std::vector<ToneId> tones(seen.begin(), seen.end());
    std::ranges::stable_sort(tones, {}, [&](ToneId tone) {
        return index(tone) < snapshot.tones.size() ? snapshot.tones[index(tone)].rank : 1'000'000;
    });
    return tones;
}

// "20 further rows and 3 further columns with fewer records are left out"; empty where nothing is.
QString othersWords(const MatrixLook &look)
{
    const auto rows = static_cast<int>(look.matrix.otherRows);
    const auto columns = static_cast<int>(look.matrix.otherColumns);
    if (rows + columns == 0)
        return {};
    //: Under a matrix: what found no room
    return inLanguage(look.language, QT_TRANSLATE_NOOP("Figure", "left out, with fewer records: rows %1, columns %2"))
        .arg(rows)
        .arg(columns);
}

struct LegendWord {
    ToneId tone = ToneId::None;
    QString text;
    bool isTone = true;
};

std::vector<LegendWord> legendWords(const MatrixLook &look)
{
    std::vector<LegendWord> words;
    if (!look.hasLegend)
        return words;
    for (const ToneId tone : shownTones(look.matrix, look.snapshot))
        words.push_back({tone, matrixToneWords(look, tone)});
    //: In the legend of a matrix
    words.push_back({ToneId::None, inLanguage(look.language, QT_TRANSLATE_NOOP("Figure", "number: records")), false});
    if (const QString others = othersWords(look); !others.isEmpty())
        words.push_back({ToneId::None, others, false});
    return words;
}

constexpr double legendPixels = 12;
constexpr double sampleRoom = 20;

// Rows that the legend takes in that width; with add, its pieces are handed over.
template <class Add>
double layOutLegend(const MatrixLook &look, double width, Add &&add)
{
    double x = 0;
    double y = 0;
    for (const LegendWord &word : legendWords(look)) {
        const double length =
            (word.isTone ? sampleRoom : 0) + look.measure.width(word.text, matrixStyle(look, legendPixels, 0)) + 14;
        if (x > 0 && x + length > width) {
            x = 0;
            y += legendRow;
        }
        add(word, QPointF(x, y));
        x += length;
    }
    return look.hasLegend ? y + legendRow : 0;
}

} // namespace

TextStyle matrixStyle(const MatrixLook &look, double pixels, Colour colour, bool isBold)
{
    TextStyle style;
    style.pixelSize = static_cast<float>(pixels);
    style.colour = colour;
    style.isBold = isBold;
    style.language = languageCode(look.language);
    return style;
}

QString matrixName(const MatrixLook &look, Row record)
{
    return shortTitle(look.snapshot, record, look.language).text;
}

const Tone *matrixTone(const MatrixLook &look, ToneId tone)
{
    return index(tone) < look.snapshot.tones.size() ? &look.snapshot.tones[index(tone)] : nullptr;
}

QString matrixToneWords(const MatrixLook &look, ToneId tone)
{
    if (const Tone *known = matrixTone(look, tone))
        return known->word.in(look.language).text;
    return inLanguage(look.language, QT_TRANSLATE_NOOP("Figure", "met or belongs to"));
}

DrawMarker matrixMarker(const MatrixLook &look, ToneId tone, QPointF centre, double radius)
{
    const Tone *known = matrixTone(look, tone);
    const Colour colour = known ? look.palette.mark(known->colour) : look.palette.textMuted;
    const Shape shape = known ? toneShapes[index(tone) % toneShapes.size()] : Shape::Disc;
    return {shape, centre, static_cast<float>(radius), colour, {}};
}

// In the middle of a mark, white or dark.
DrawText matrixLetter(const MatrixLook &look, const QString &letter, QPointF centre, double pixels, Colour ground)
{
    const TextStyle words = matrixStyle(look, pixels, readableOn(ground), true);
    const double baseline = centre.y() + (look.measure.ascent(words) - look.measure.descent(words)) / 2 - 0.5;
    return {{centre.x(), baseline}, letter, words, TextAlign::Centre};
}

double matrixLegendHeight(const MatrixLook &look, double width)
{
    return layOutLegend(look, width, [](const LegendWord &, QPointF) {});
}

void addMatrixLegend(const MatrixLook &look, QPointF corner, double width, Drawing &drawing)
{
    if (!look.hasLegend)
        return;
    const std::vector<QString> letters = toneLetters(look.snapshot, look.language);
    drawing.add(GroupBegin{QStringLiteral("legend"), {}, {}});
    layOutLegend(look, width, [&](const LegendWord &word, QPointF at) {
        const QPointF left = corner + at;
        if (word.isTone) {
            const QPointF centre = left + QPointF(8, legendRow / 2);
            const DrawMarker marker = matrixMarker(look, word.tone, centre, 7);
            drawing.add(marker);
            if (matrixTone(look, word.tone))
                drawing.add(matrixLetter(look, letters[index(word.tone)], centre, 9, marker.fill));
        }
        drawing.add(
            DrawText{{left.x() + (word.isTone ? sampleRoom : 0), left.y() + legendRow / 2 + legendPixels * 0.36},
                     word.text,
                     matrixStyle(look, legendPixels, look.palette.text),
                     TextAlign::Left});
    });
    drawing.add(GroupEnd{});
}

} // namespace trilateral
