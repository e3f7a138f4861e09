// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/triangleDrawing.h"

#include "model/snapshot/wording.h"
#include "widgets/view/words.h"

#include <QLineF>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr double margin = 10;
constexpr double wantedCell = 112; // side of a year's box in the window
constexpr double legendRow = 18;
constexpr double legendPixels = 12;

TextStyle style(const TriangleLook &look, double pixels, Colour colour, bool isBold = false)
{
    TextStyle style;
    style.pixelSize = static_cast<float>(pixels);
    style.colour = colour;
    style.isBold = isBold;
    style.language = languageCode(look.language);
    return style;
}

QString nameOf(const TriangleLook &look, std::size_t corner)
{
    return shortTitle(look.snapshot, look.triangles.corners[corner], look.language).text;
}

std::size_t mostRecords(const YearTriangles &triangles)
{
    std::size_t most = 1;
    for (const YearTriangle &year : triangles.years) {
        most = std::max(most, year.centre.size());
        for (const std::vector<Row> &side : year.sides)
            most = std::max(most, side.size());
    }
    return most;
}

bool isIn(const std::optional<DayRange> &period, int year)
{
    return period && period->from <= dayFromDate({year, 12, 31}) && period->to >= dayFromDate({year, 1, 1});
}

// "sides: meetings, events and relations that begin in the year, of two alone" and so on, and the corners.
QStringList noteLines(const TriangleLook &look)
{
    QStringList lines;
    //: Under a row of triangles, one for each year
    lines << inLanguage(look.language,
                        QT_TRANSLATE_NOOP("Figure", "side: events and relations of two alone that began in "
                                                    "the year; middle: of all three"));
    if (look.triangles.undated > 0)
        //: Under a row of triangles: records that are in none of them
        lines << inLanguage(look.language, QT_TRANSLATE_NOOP("Figure", "without a date and not counted: %1"))
                     .arg(look.triangles.undated);
    return lines;
}

// How many in a row, and how large each is.
struct Grid {
    std::size_t columns = 1;
    double cell = wantedCell;
};

Grid gridFor(std::size_t count, double width, std::optional<double> height)
{
    const double room = std::max(width - 2 * margin, 40.0);
    if (!height) {
        const auto columns = static_cast<std::size_t>(std::max(1.0, std::floor(room / wantedCell)));
        return {columns, room / static_cast<double>(columns)};
    }
    Grid best{1, 0};
    for (std::size_t columns = 1; columns <= std::max<std::size_t>(count, 1); ++columns) {
        const double rows = std::ceil(static_cast<double>(count) / static_cast<double>(columns));
        const double cell = std::min(room / static_cast<double>(columns), *height / rows);
        if (cell > best.cell)
            best = {columns, cell};
    }
    return best;
}

class TrianglesPainter
{
public:
    TrianglesPainter(const TriangleLook &look, TrianglePicture &picture)
        : m_look(look), m_picture(picture), m_most(static_cast<double>(mostRecords(look.triangles)))
    {
    }
    void paint();
    void addLegend(double top);

private:
    void addYear(std::size_t year);
    void addSide(std::size_t year, std::size_t side, double scale);
    void addCentre(std::size_t year, double scale);
    void addNumber(std::size_t count, QPointF at, double pixels, Colour colour);
    void add(DrawItem item) { m_picture.drawing.items.push_back(std::move(item)); }
    void begin(TrianglePart part);

    const TriangleLook &m_look;
    TrianglePicture &m_picture;
    double m_most;
};

void TrianglesPainter::begin(TrianglePart part)
{
    const std::vector<Row> records = recordsOf(m_look.triangles, part);
    add(GroupBegin{QStringLiteral("tie"), records.size() == 1 ? m_look.snapshot.id(records.front()) : QString(),
                   partWords(m_look, part)});
}

void TrianglesPainter::addNumber(std::size_t count, QPointF at, double pixels, Colour colour)
{
    TextStyle words = style(m_look, pixels, colour);
    words.halo = m_look.palette.background;
    const double baseline = at.y() + (m_look.measure.ascent(words) - m_look.measure.descent(words)) / 2;
    add(DrawText{{at.x(), baseline}, QString::number(count), words, TextAlign::Centre});
}

void TrianglesPainter::addSide(std::size_t year, std::size_t side, double scale)
{
    const auto &corners = m_picture.corners[year];
    const std::size_t count = m_look.triangles.years[year].sides[side].size();
    const QPointF from = corners[side];
    const QPointF to = corners[(side + 1) % 3];
    const double width = count ? scale * (1.2 + 8 * std::sqrt(static_cast<double>(count) / m_most)) : 1;
    begin({year, side});
    add(DrawLine{from,
                 to,
                 {count ? m_look.palette.mark(u"slate") : m_look.palette.border, static_cast<float>(width),
                  count ? Dash::Solid : Dash::Dot}});
    add(GroupEnd{});
}

void TrianglesPainter::addCentre(std::size_t year, double scale)
{
    const auto &corners = m_picture.corners[year];
    const std::size_t count = m_look.triangles.years[year].centre.size();
    const QPointF middle = (corners[0] + corners[1] + corners[2]) / 3;
    if (count == 0)
        return;
    const double radius = scale * (4 + 10 * std::sqrt(static_cast<double>(count) / m_most));
    const Colour colour = m_look.palette.mark(u"teal");
    begin({year, centrePart});
    add(DrawMarker{
        Shape::Disc, middle, static_cast<float>(radius), colour, {m_look.palette.background, 1, Dash::Solid}});
    const double pixels = std::max(8.0, scale * 11);
    TextStyle words = style(m_look, pixels, readableOn(colour), true);
    const bool fits = m_look.measure.width(QString::number(count), words) < 1.8 * radius;
    const QPointF at = fits ? middle : middle + QPointF(0, radius + pixels * 0.6);
    if (fits)
        add(DrawText{{at.x(), at.y() + pixels * 0.36}, QString::number(count), words, TextAlign::Centre});
    else
        addNumber(count, at, pixels, m_look.palette.text);
    add(GroupEnd{});
}

void TrianglesPainter::addYear(std::size_t year)
{
    const QRectF &box = m_picture.boxes[year];
    const double scale = box.width() / wantedCell;
    const int number = m_look.triangles.years[year].year;
    const auto &corners = m_picture.corners[year];
    if (isIn(m_look.period, number))
        add(DrawRect{box.adjusted(2, 2, -2, -2), m_look.palette.accentPale, {}, 5});
    add(DrawText{{box.left() + 7 * scale, box.top() + 15 * scale},
                 QString::number(number),
                 style(m_look, std::clamp(scale * 12, 8.0, 18.0), m_look.palette.textMuted, true),
                 TextAlign::Left});
    for (std::size_t side = 0; side < 3; ++side)
        addSide(year, side, scale);
    const QPointF middle = (corners[0] + corners[1] + corners[2]) / 3;
    for (std::size_t side = 0; side < 3; ++side)
        if (const std::size_t count = m_look.triangles.years[year].sides[side].size()) {
            const QPointF half = (corners[side] + corners[(side + 1) % 3]) / 2;
            addNumber(count, half + (half - middle) * 0.42, std::max(8.0, scale * 11), m_look.palette.text);
        }
    for (std::size_t corner = 0; corner < 3; ++corner)
        add(DrawMarker{Shape::Disc,
                       corners[corner],
                       static_cast<float>(5.5 * scale),
                       m_look.palette.mark(m_look.snapshot.colour(m_look.triangles.corners[corner])),
                       {m_look.palette.background, 1, Dash::Solid}});
    addCentre(year, scale);
}

void TrianglesPainter::addLegend(double top)
{
    if (!m_look.hasLegend || m_look.triangles.corners.size() != 3)
        return;
    add(GroupBegin{QStringLiteral("legend"), {}, {}});
    const TextStyle words = style(m_look, legendPixels, m_look.palette.text);
    double x = margin;
    double y = top;
    const double right = m_picture.drawing.size.width() - margin;
    for (std::size_t corner = 0; corner < 3; ++corner) {
        const QString name = nameOf(m_look, corner);
        add(DrawMarker{Shape::Disc,
                       {x + 6, y + legendRow / 2},
                       5.5f,
                       m_look.palette.mark(m_look.snapshot.colour(m_look.triangles.corners[corner])),
                       {}});
        add(DrawText{{x + 16, y + legendRow / 2 + legendPixels * 0.36}, name, words, TextAlign::Left});
        x += 30 + m_look.measure.width(name, words);
    }
    for (const QString &line : noteLines(m_look)) {
        const double length = m_look.measure.width(line, words);
        if (x + length > right && x > margin) {
            x = margin;
            y += legendRow;
        }
        add(DrawText{{x, y + legendRow / 2 + legendPixels * 0.36},
                     m_look.measure.elided(line, words, right - x),
                     words,
                     TextAlign::Left});
        x += length + 18;
    }
    add(GroupEnd{});
}

void TrianglesPainter::paint()
{
    for (std::size_t year = 0; year < m_look.triangles.years.size(); ++year) {
        const int number = m_look.triangles.years[year].year;
        add(GroupBegin{QStringLiteral("year"), {}, QString::number(number)});
        addYear(year);
        add(GroupEnd{});
    }
}

std::array<QPointF, 3> cornersIn(const QRectF &box)
{
    const QRectF inner = box.adjusted(box.width() * 0.17, box.height() * 0.2, -box.width() * 0.17, -box.height() * 0.2);
    return {inner.bottomLeft(), inner.bottomRight(), QPointF(inner.center().x(), inner.top())};
}

double distanceTo(QPointF point, QPointF from, QPointF to)
{
    const QPointF way = to - from;
    const double length = QPointF::dotProduct(way, way);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(point - from, way) / length, 0.0, 1.0) : 0;
    return QLineF(point, from + way * share).length();
}

} // namespace

std::optional<TrianglePart> TrianglePicture::partAt(QPointF point) const
{
    for (std::size_t year = 0; year < boxes.size(); ++year) {
        if (!boxes[year].contains(point))
            continue;
        const auto &at = corners[year];
        const double scale = boxes[year].width() / wantedCell;
        if (QLineF(point, (at[0] + at[1] + at[2]) / 3).length() < 14 * scale)
            return TrianglePart{year, centrePart};
        for (std::size_t side = 0; side < 3; ++side)
            if (distanceTo(point, at[side], at[(side + 1) % 3]) < 9 * scale)
                return TrianglePart{year, side};
        return TrianglePart{year, wholePart};
    }
    return std::nullopt;
}

TrianglePicture trianglePicture(const TriangleLook &look, double width, std::optional<double> height)
{
    TrianglePicture picture;
    const std::size_t count = look.triangles.years.size();
    const double legend = look.hasLegend ? 2 * legendRow + margin : 0;
    const Grid grid = gridFor(count, width, height ? std::optional(*height - legend - 2 * margin) : std::nullopt);
    for (std::size_t year = 0; year < count; ++year) {
        const std::size_t column = year % grid.columns, row = year / grid.columns;
        const QRectF box(margin + static_cast<double>(column) * grid.cell,
                         margin + static_cast<double>(row) * grid.cell, grid.cell, grid.cell);
        picture.boxes.push_back(box);
        picture.corners.push_back(cornersIn(box));
    }
    const double bottom = count ? picture.boxes.back().bottom() : margin;
    picture.drawing.size = {width, height.value_or(bottom + legend)};
    picture.drawing.background = look.palette.background;
    TrianglesPainter painter(look, picture);
    painter.paint();
    painter.addLegend(height ? *height - legend : bottom + margin / 2);
    return picture;
}

Drawing triangleFigure(const FramePtr &frame, QSizeF size, const Palette &palette, bool hasLegend,
                       const TextMeasure &measure)
{
    const YearTriangles triangles = yearTriangles(*frame->snapshot, frame->projection->passes);
    return trianglePicture(
               {*frame->snapshot, triangles, palette, measure, frame->state.language, std::nullopt, hasLegend},
               size.width(), size.height())
        .drawing;
}

std::vector<Row> recordsOf(const YearTriangles &triangles, TrianglePart part)
{
    const YearTriangle &year = triangles.years[part.year];
    if (part.part < 3)
        return year.sides[part.part];
    std::vector<Row> records = year.centre;
    for (std::size_t side = 0; part.part == wholePart && side < 3; ++side)
        records.insert(records.end(), year.sides[side].begin(), year.sides[side].end());
    std::ranges::sort(records);
    return records;
}

QString partWords(const TriangleLook &look, TrianglePart part)
{
    const QString year = QString::number(look.triangles.years[part.year].year);
    const QString count = QString::number(recordsOf(look.triangles, part).size());
    if (part.part < 3)
        //: Of a triangle of three: 1 the year, 2 and 3 two of them, 4 a number of records
        return inLanguage(look.language, QT_TRANSLATE_NOOP("Figure", "%1: %2 and %3 alone: %4"))
            .arg(year, nameOf(look, part.part), nameOf(look, (part.part + 1) % 3), count);
    if (part.part == centrePart)
        //: Of a triangle of three: 1 the year, 2 a number of records
        return inLanguage(look.language, QT_TRANSLATE_NOOP("Figure", "%1: all three: %2")).arg(year, count);
    return year + u": " + count;
}

} // namespace trilateral
