// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/wrappedText.h"

#include <QTextBoundaryFinder>

namespace trilateral
{

std::vector<QString> wrappedText(const QString &text, const TextStyle &style, double width, std::size_t mostLines,
                                 const TextMeasure &measure)
{
    std::vector<QString> lines;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype start = 0, end = 0;
    for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary()) {
        if (end > start && measure.width(text.mid(start, at - start).trimmed(), style) > width) {
            if (lines.size() + 1 == mostLines)
                break;
            lines.push_back(text.mid(start, end - start).trimmed());
            start = end;
        }
        end = at;
    }
    lines.push_back(measure.elided(text.mid(start).trimmed(), style, width));
    return lines;
}

} // namespace trilateral
