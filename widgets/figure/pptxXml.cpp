// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/pptxXml.h"

#include "widgets/view/shapes.h"

#include <cmath>

namespace trilateral
{

QString colourXml(Colour colour)
{
    const QString hex = QStringLiteral("%1").arg(colour & 0xffffffu, 6, 16, QLatin1Char('0')).toUpper();
    const int alpha = static_cast<int>(std::lround((colour >> 24) / 255.0 * 100000));
    const QString inner = alpha < 100000 ? QStringLiteral("<a:alpha val=\"%1\"/>").arg(alpha) : QString();
    return QStringLiteral("<a:srgbClr val=\"%1\">%2</a:srgbClr>").arg(hex, inner);
}

QString fillXml(Colour colour)
{
    return (colour >> 24) == 0 ? QStringLiteral("<a:noFill/>")
                               : QStringLiteral("<a:solidFill>%1</a:solidFill>").arg(colourXml(colour));
}

QString dashXml(Dash dash)
{
    switch (dash) {
    case Dash::Dash:
        return QStringLiteral("<a:prstDash val=\"dash\"/>");
    case Dash::Dot:
        return QStringLiteral("<a:prstDash val=\"sysDot\"/>");
    case Dash::DashDot:
        return QStringLiteral("<a:prstDash val=\"dashDot\"/>");
    case Dash::Solid:
        break;
    }
    return {};
}

QString presetXml(const char *name)
{
    return QStringLiteral("<a:prstGeom prst=\"%1\"><a:avLst/></a:prstGeom>").arg(QLatin1String(name));
}

QString gradientXml(const DrawRect &item)
{
    return QStringLiteral("<a:gradFill><a:gsLst><a:gs pos=\"0\">%1</a:gs><a:gs pos=\"100000\">%2</a:gs></a:gsLst>"
                          "<a:lin ang=\"0\"/></a:gradFill>")
        .arg(colourXml(fadeAt(item, 0)), colourXml(fadeAt(item, 1)));
}

} // namespace trilateral
