// SPDX-License-Identifier: GPL-3.0-or-later
// Text measured with Qt's fonts. Metrics are kept per font and widths per text, so that laying out the same labels
// again costs a hash look-up each. Not for several threads at once: give each its own.
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
        QHash<QString, double> widths;
    };
    [[nodiscard]] Font &font(const TextStyle &style) const;

    mutable QHash<quint32, Font> m_fonts;
};

} // namespace trilateral
