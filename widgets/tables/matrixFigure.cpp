// SPDX-License-Identifier: GPL-3.0-or-later
// A matrix as a figure, and how it is named as a view.
#include "model/exploration/shownPart.h"
#include "widgets/tables/matrixDrawing.h"

#include <QStringList>

#include <algorithm>

namespace trilateral
{

QString viewOfMatrix(const MatrixChoice &choice)
{
    const QString view = u"matrix:" + matrixFormKey(choice.form);
    return choice.order == MatrixOrder::Count ? view : QString(view + u':' + matrixOrderKey(choice.order));
}

std::optional<MatrixChoice> matrixOfView(const QString &view)
{
    const QStringList parts = view.split(u':');
    if (parts.first() != QLatin1String("matrix") || parts.size() > 3)
        return std::nullopt;
    const auto form = parts.size() > 1 ? matrixFormFromKey(parts[1]) : MatrixForm::Positions;
    const auto order = parts.size() > 2 ? matrixOrderFromKey(parts[2]) : MatrixOrder::Count;
    return form && order ? std::optional(MatrixChoice{*form, *order}) : std::nullopt;
}

RelationMatrix matrixOf(const Frame &frame, const MatrixChoice &choice, std::size_t most)
{
    const ShownPart shown = choice.form == MatrixForm::Nodes ? shownPart(frame) : ShownPart();
    return relationMatrix({*frame.snapshot, frame.projection->passes, choice.form, choice.order, frame.state.language,
                           frame.graph.get(), &shown.part, most, most});
}

Drawing matrixFigure(const FramePtr &frame, const MatrixChoice &choice, QSizeF size, const Palette &palette,
                     bool hasLegend, const TextMeasure &measure)
{
    constexpr double readable = 11;
    RelationMatrix matrix;
    const MatrixLook look{*frame->snapshot,      matrix,           palette,  measure,
                          frame->state.language, &frame->selected, hasLegend};
    double cell = 0;
    for (std::size_t most = 80; most >= 5 && cell < readable; most = most * 4 / 5) {
        matrix = matrixOf(*frame, choice, most);
        cell = fittingCell(look, size);
    }
    Drawing drawing = matrixPicture(look, cell, size.width()).drawing;
    drawing.size = size;
    return drawing;
}

std::vector<QString> toneLetters(const Snapshot &snapshot, Language language)
{
    std::vector<QString> letters;
    for (const Tone &tone : snapshot.tones) {
        QString chosen;
        for (const QChar c : tone.word.in(language).text)
            if (const QString letter = c.toUpper(); c.isLetter() && !std::ranges::count(letters, letter)) {
                chosen = letter;
                break;
            }
        letters.push_back(chosen);
    }
    return letters;
}

} // namespace trilateral
