// SPDX-License-Identifier: GPL-3.0-or-later
// What a figure says of itself to those who open it elsewhere: its title, what of the record it shows, from which
// version of which data, whose statements, and the state that it was drawn from. Every format keeps it in its own
// metadata.
#pragma once

#include "model/exploration/frame.h"
#include "widgets/figure/figure.h"

namespace trilateral
{

struct FigureInfo {
    QString title;
    QString description; // the filter, the period, the day of knowledge, and the caption
    QString author;      // the collection that the data come from, with its version
    QString language;
    QStringList sources; // full titles of what is cited, most cited first
    QByteArray state;    // see figureState.h; left to the one who writes

    // "Description. Data: … Sources: …", for formats with one text.
    [[nodiscard]] QString summary() const;
};

// Cost: that of laying out the view.
[[nodiscard]] FigureInfo figureInfo(const FigureSpec &spec, const Frame &frame);

} // namespace trilateral
