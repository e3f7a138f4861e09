// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/markDrawing.h"

#include "widgets/timeline/timelineStyle.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr double fuzzyShare = 0.75; // of the marker's height
constexpr double arrowLength = 7;

std::vector<QPointF> triangle(QPointF centre, double radius, double direction)
{
    return {centre + QPointF(direction * radius, 0), centre + QPointF(-direction * radius * 0.7, -radius * 0.9),
            centre + QPointF(-direction * radius * 0.7, radius * 0.9)};
}

struct Look {
    Colour fill = transparent;
    Pen pen;
    bool isHollow = false;
};

Look lookOf(const TimelineMark &mark, const Palette &palette)
{
    const Colour hollow = palette.background;
    switch (mark.status) {
    case MarkStatus::Solid:
        return {mark.colour, {palette.background, 1.5f}, false};
    case MarkStatus::Planned:
        return {hollow, {mark.colour, 2}, true};
    case MarkStatus::Proposed:
        return {hollow, {mark.colour, 1.6f, Dash::Dot}, true};
    case MarkStatus::Postponed:
        return {hollow, {mark.colour, 2, Dash::Dash}, true};
    case MarkStatus::Cancelled:
    case MarkStatus::Claimed:
    case MarkStatus::Disputed:
        break;
    }
    return {hollow, {mark.colour, 1.6f}, true};
}

class MarkDrawer
{
public:
    MarkDrawer(Drawing &drawing, const TimelineMark &mark, const QRectF &axis, const Palette &palette,
               const TextMeasure &measure, Language language)
        : m_drawing(drawing), m_mark(mark), m_axis(axis), m_palette(palette), m_measure(measure), m_language(language),
          m_look(lookOf(mark, palette))
    {
    }

    void draw();

private:
    void drawSharp();
    void drawMonth();
    void drawFuzzy();
    void drawLasting();
    void drawFade(const QRectF &rect, Colour from, Colour to);
    void drawArrowHead(double tip, double direction);
    void drawRun();
    void drawCount();
    void drawStatusSign();
    void drawText(const QString &text, TextStyle style);

    Drawing &m_drawing;
    const TimelineMark &m_mark;
    const QRectF &m_axis;
    const Palette &m_palette;
    const TextMeasure &m_measure;
    const Language m_language;
    const Look m_look;
};

void MarkDrawer::draw()
{
    if (m_mark.isRun())
        return drawRun();
    switch (m_mark.form) {
    case MarkForm::Sharp:
        drawSharp();
        break;
    case MarkForm::Month:
        drawMonth();
        break;
    case MarkForm::Fuzzy:
        drawFuzzy();
        break;
    case MarkForm::Lasting:
        drawLasting();
        break;
    }
    drawStatusSign();
}

// One day is a marker; several days are a bar once they are wider than that.
void MarkDrawer::drawSharp()
{
    const QRectF &rect = m_mark.rect;
    if (rect.width() > 2 * m_mark.radius + 1)
        return m_drawing.add(
            DrawRect{.rect = rect, .fill = m_look.fill, .pen = m_look.pen, .radius = float(m_mark.radius)});
    m_drawing.add(DrawMarker{m_mark.shape, rect.center(), float(m_mark.radius), m_look.fill, m_look.pen});
}

// |——| from the first to the last day of the month.
void MarkDrawer::drawMonth()
{
    const QRectF &rect = m_mark.rect;
    const double y = rect.center().y();
    const QRectF bar(rect.left() + 1, y - 2, rect.width() - 2, 4);
    const Pen outline = m_look.isHollow ? Pen{m_mark.colour, 1, m_look.pen.dash} : Pen{};
    m_drawing.add(DrawRect{.rect = bar, .fill = m_look.fill, .pen = outline});
    const double half = m_mark.radius - 1;
    for (const double x : {rect.left() + 1, rect.right() - 1})
        m_drawing.add(DrawLine{{x, y - half}, {x, y + half}, {m_mark.colour, 2}});
}

void MarkDrawer::drawFade(const QRectF &rect, Colour from, Colour to)
{
    if (rect.width() > 0)
        m_drawing.add(DrawRect{.rect = rect, .fill = from, .fadeTo = to, .isFaded = true});
}

// Strongest in the middle, nothing at the ends: somewhere in there.
void MarkDrawer::drawFuzzy()
{
    const double half = m_mark.radius * fuzzyShare;
    const QRectF &rect = m_mark.rect;
    const QPointF middle = rect.center();
    const Colour strong = withAlpha(m_mark.colour, m_look.isHollow ? 0.3 : 0.85);
    const Colour none = withAlpha(m_mark.colour, 0);
    drawFade({rect.left(), middle.y() - half, rect.width() / 2, 2 * half}, none, strong);
    drawFade({middle.x(), middle.y() - half, rect.width() / 2, 2 * half}, strong, none);
    if (m_look.isHollow)
        m_drawing.add(DrawMarker{Shape::Disc, middle, float(half), m_look.fill, m_look.pen});
}

void MarkDrawer::drawLasting()
{
    const QRectF &rect = m_mark.rect;
    const Colour strong = withAlpha(m_mark.colour, m_look.isHollow ? 0.2 : 0.42);
    const Colour none = withAlpha(m_mark.colour, 0.05);
    // On whole pixels, which are painted fastest.
    const double left = std::round(std::min(m_mark.coreLeft, m_mark.coreRight));
    const double right = std::round(std::max(m_mark.coreLeft, m_mark.coreRight));
    drawFade({rect.left(), rect.top(), left - rect.left(), rect.height()}, none, strong);
    drawFade({right, rect.top(), rect.right() - right, rect.height()}, strong, none);
    const Pen outline = m_look.isHollow ? Pen{m_mark.colour, 1.2f, m_look.pen.dash} : Pen{};
    if (right > left)
        m_drawing.add(
            DrawRect{.rect = {left, rect.top(), right - left, rect.height()}, .fill = strong, .pen = outline});
    if (m_mark.opensRight)
        drawArrowHead(std::min(rect.right(), m_axis.right() - 1), 1);
    if (m_mark.opensLeft)
        drawArrowHead(std::max(rect.left(), m_axis.left() + 1), -1);
}

void MarkDrawer::drawArrowHead(double tip, double direction)
{
    const double y = m_mark.rect.center().y();
    const double base = tip - direction * arrowLength;
    m_drawing.add(DrawRect{
        .rect = QRectF(QPointF(base, m_mark.rect.top() - 1), QPointF(tip, m_mark.rect.bottom() + 1)).normalized(),
        .fill = m_palette.background});
    m_drawing.add(DrawPolygon{.points = {{tip, y}, {base, y - 6}, {base, y + 6}}, .fill = m_mark.colour});
}

// Several records: a capsule with their number, or where there is no room for it two marks, one before the other.
void MarkDrawer::drawRun()
{
    if (m_mark.form == MarkForm::Month)
        drawMonth();
    if (m_mark.form == MarkForm::Fuzzy)
        drawFuzzy();
    if (!m_mark.countText.isEmpty())
        return drawCount();
    const auto radius = float(m_mark.radius);
    for (const double shift : {-2.0, 2.0})
        m_drawing.add(
            DrawMarker{m_mark.shape, m_mark.rect.center() + QPointF(shift, 0), radius, m_look.fill, m_look.pen});
}

void MarkDrawer::drawCount()
{
    TextStyle style = timelineStyle::insideMark(m_look.fill, m_language);
    style.colour = m_look.isHollow ? m_mark.colour : style.colour;
    QRectF rect = m_mark.rect;
    if (m_mark.form != MarkForm::Sharp) {
        const double width = std::max(rect.height(), m_measure.width(m_mark.countText, style) + 7);
        rect = {rect.center().x() - width / 2, rect.top(), width, rect.height()};
    }
    const auto half = float(rect.height() / 2);
    if (rect.width() < rect.height() + 0.5)
        m_drawing.add(DrawMarker{Shape::Disc, rect.center(), half, m_look.fill, m_look.pen});
    else
        m_drawing.add(DrawRect{.rect = rect, .fill = m_look.fill, .pen = m_look.pen, .radius = half});
    drawText(m_mark.countText, std::move(style));
}

void MarkDrawer::drawText(const QString &text, TextStyle style)
{
    const QPointF centre = m_mark.rect.center();
    m_drawing.add(DrawText{{centre.x(), timelineStyle::centredBaseline(m_measure, style, centre.y())},
                           text,
                           std::move(style),
                           TextAlign::Centre});
}

// What cannot be told by the outline alone: postponed points onwards, cancelled is struck, claimed has a dot, disputed
// a question mark.
void MarkDrawer::drawStatusSign()
{
    const QPointF centre = m_mark.rect.center();
    const double r = m_mark.radius;
    if (m_mark.status == MarkStatus::Postponed)
        m_drawing.add(DrawPolygon{.points = triangle(centre, r * 0.5, 1), .fill = m_mark.colour});
    if (m_mark.status == MarkStatus::Cancelled)
        m_drawing.add(DrawLine{centre + QPointF(-r, r), centre + QPointF(r, -r), {m_mark.colour, 1.8f}});
    if (m_mark.status == MarkStatus::Claimed)
        m_drawing.add(DrawMarker{Shape::Disc, centre, float(r * 0.35), m_mark.colour, {}});
    if (m_mark.status == MarkStatus::Disputed) {
        TextStyle style = timelineStyle::insideMark(m_palette.background, m_language);
        style.colour = m_mark.colour;
        drawText(QStringLiteral("?"), style);
    }
}

} // namespace

void drawMark(Drawing &drawing, const TimelineMark &mark, const QRectF &axis, const Palette &palette,
              const TextMeasure &measure, Language language)
{
    MarkDrawer(drawing, mark, axis, palette, measure, language).draw();
    if (mark.isSelected)
        drawRing(drawing, mark, palette.accent, 2.2f);
}

void drawFirstDate(Drawing &drawing, QPointF centre, double radius, bool isToTheLeft, Colour colour,
                   const Palette &palette)
{
    drawing.add(DrawPolygon{.points = triangle(centre, radius * 0.9, isToTheLeft ? -1 : 1),
                            .fill = palette.background,
                            .pen = {colour, 1.2f}});
}

void drawOpener(Drawing &drawing, QPointF centre, bool isOpen, const Palette &palette)
{
    constexpr double size = 3.6;
    const QPointF way = isOpen ? QPointF(0, size) : QPointF(size, 0);
    const QPointF across(way.y(), way.x());
    drawing.add(DrawPolygon{.points = {centre - across - way / 2, centre + across - way / 2, centre + way * 0.9},
                            .fill = palette.textMuted});
}

void drawRing(Drawing &drawing, const TimelineMark &mark, Colour colour, float width)
{
    const double distance = timelineStyle::ringDistance;
    const bool isRound = !mark.isColumn && mark.rect.width() <= mark.rect.height() + 1;
    const QRectF rect = mark.rect.adjusted(-distance, -distance, distance, distance);
    const Pen pen{colour, width};
    if (isRound)
        drawing.add(DrawMarker{Shape::Disc, rect.center(), float(rect.height() / 2), transparent, pen});
    else
        drawing.add(DrawRect{.rect = rect, .pen = pen, .radius = float(mark.isColumn ? 2 : rect.height() / 2)});
}

} // namespace trilateral
