// SPDX-License-Identifier: GPL-3.0-or-later
// Neutral geometry: what a view draws, as a list of plain items with groups, before anyone chooses screen, PNG, SVG or
// PDF. All lengths are device-independent pixels, origin top left, y down; colours are non-premultiplied 0xAARRGGBB.
// A Drawing is a value; painters and writers replay it in order.
#pragma once

#include <QByteArray>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QtGlobal>

#include <variant>
#include <vector>

namespace trilateral
{

using Colour = quint32;
inline constexpr Colour transparent = 0;

enum class Dash : quint8 { Solid, Dash, Dot, DashDot };
enum class Shape : quint8 { Disc, Ring, Diamond, Square, Triangle, Hexagon, Bar };

struct Pen {
    Colour colour = transparent;
    float width = 1;
    Dash dash = Dash::Solid;
    bool operator==(const Pen &) const = default;
};

struct DrawRect {
    QRectF rect;
    Colour fill = transparent;
    Pen pen = {};
    float radius = 0;
    // A second fill colour makes a horizontal gradient from fill to fadeTo: a date that is not sharp.
    Colour fadeTo = transparent;
    bool isFaded = false;
};

struct DrawLine {
    QPointF from;
    QPointF to;
    Pen pen;
};

// A cubic curve, or with both controls on the chord a straight line; an arrow head may end it.
struct DrawCurve {
    QPointF from;
    QPointF control1;
    QPointF control2;
    QPointF to;
    Pen pen;
    bool hasArrow = false;
};

struct DrawPolygon {
    std::vector<QPointF> points;
    Colour fill = transparent;
    Pen pen = {};
    bool isClosed = true;
};

struct DrawMarker {
    Shape shape = Shape::Disc;
    QPointF centre;
    float radius = 4;
    Colour fill = transparent;
    Pen pen = {};
};

enum class TextAlign : quint8 { Left, Centre, Right };

struct TextStyle {
    float pixelSize = 12;
    bool isBold = false;
    bool isItalic = false;
    Colour colour = 0xff000000u;
    Colour halo = transparent; // drawn around the letters where not transparent
    QString language = {};     // "en", "zh", "ja", "ko": picks the font's glyphs
};

// One line of text. anchor is the point on the baseline at the left, centre or right of the line.
struct DrawText {
    QPointF anchor;
    QString text;
    TextStyle style;
    TextAlign align = TextAlign::Left;
};

// Many thin lines at once, for networks too large for one item each.
struct DrawSegments {
    struct Segment {
        float x1, y1, x2, y2;
        Colour colour;
    };
    std::vector<Segment> segments;
    float width = 1;
};

// Many upright bars that stand on one line, each with a cap of a second colour.
struct DrawBars {
    struct Bar {
        float left, width;
        float height; // cap included
        float low;    // height without it
    };
    double bottom = 0;
    Colour fill = transparent; // both opaque
    Colour cap = transparent;
    std::vector<Bar> bars = {};
};

// A picture as it came, the bytes of a PNG or a JPEG, that fills the rectangle; see storedImage.h.
struct DrawImage {
    QRectF rect;
    QByteArray bytes;
};

// What follows up to the matching GroupEnd belongs together: a lane, a kind, the legend. role is a plain word ("lane",
// "event", "node", "edge", "legend", "ruler"); id is a record id or empty; title is for people (SVG title, alt text).
struct GroupBegin {
    QString role;
    QString id;
    QString title;
};
struct GroupEnd {
};

struct ClipBegin {
    QRectF rect;
};
struct ClipEnd {
};

using DrawItem = std::variant<DrawRect, DrawLine, DrawCurve, DrawPolygon, DrawMarker, DrawText, DrawSegments, DrawBars,
                              DrawImage, GroupBegin, GroupEnd, ClipBegin, ClipEnd>;

struct Drawing {
    QSizeF size;
    Colour background = transparent;
    std::vector<DrawItem> items;

    template <class Item>
    void add(Item item)
    {
        items.emplace_back(std::move(item));
    }
};

// Width and height of texts, without a painter; implemented with Qt's fonts (fontTextMeasure) and, for tests, by fixed
// widths.
class TextMeasure
{
public:
    virtual ~TextMeasure() = default;
    // Advance of one line, in device-independent pixels.
    [[nodiscard]] virtual double width(const QString &text, const TextStyle &style) const = 0;
    [[nodiscard]] virtual double ascent(const TextStyle &style) const = 0;
    [[nodiscard]] virtual double descent(const TextStyle &style) const = 0;
    // The text cut to fit with an ellipsis, never inside a character.
    [[nodiscard]] virtual QString elided(const QString &text, const TextStyle &style, double width) const = 0;
};

} // namespace trilateral
