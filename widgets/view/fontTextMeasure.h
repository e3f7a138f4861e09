// SPDX-License-Identifier: GPL-3.0-or-later
// Text measured with Qt's fonts, in one size, from which the others follow in proportion: our text is not hinted, and a
// size that nothing is drawn in need not be loaded. Widths are kept per text, so that laying out the same labels again
// costs a hash look-up each. Not for several threads at once: give each its own.
#pragma once

#include "widgets/view/drawing.h"

#include <QFontMetricsF>
#include <QHash>

namespace trilateral
{

class FontTextMeasure final : public TextMeasure
{
public:
    [[nodiscard]] double width(const QString &text, const TextStyle &style) const override;
    [[nodiscard]] double ascent(const TextStyle &style) const override;
    [[nodiscard]] double descent(const TextStyle &style) const override;
    [[nodiscard]] QString elided(const QString &text, const TextStyle &style, double width) const override;

private:
    struct Font {
        QFontMetricsF metrics;
        double ascent; // asked for once: each asking looks the font up
        double descent;
        QHash<QString, double> widths;
    };
    [[nodiscard]] static Font load(const TextStyle &style);
    [[nodiscard]] Font &font(TextStyle style) const;

    mutable QHash<quint32, Font> m_fonts;
    mutable int m_generation = 0; // of fonts
};

} // namespace trilateral
