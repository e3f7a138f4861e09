// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/matrixDrawing.h"

#include "widgets/tables/matrixMarks.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr double widestName = 210;
constexpr double widestKey = 230;
constexpr double leastKeyRow = 13; // of the names of the columns
constexpr double gap = 8;

double namePixels(double cell)
{
    return std::clamp(cell * 0.55, 7.0, 13.0);
}

// Where things stand, before the cells are.
struct Frames {
    double left = 0;
    double top = 0;
    double right = 0; // room for the names of the columns
    double bottom = 0;
};

// For the number in front of a column's name.
double numberRoom(double cell)
{
    return 2.2 * namePixels(cell);
}

double keyRow(double cell)
{
    return std::clamp(cell, leastKeyRow, 20.0);
}

double widest(const MatrixLook &look, const std::vector<Row> &records, double cell, double most)
{
    double width = 0;
    for (const Row record : records)
        width = std::max(width, look.measure.width(matrixName(look, record), matrixStyle(look, namePixels(cell), 0)));
    return std::min(width, most);
}

Frames framesOf(const MatrixLook &look, double cell, double width)
{
    Frames frames;
    frames.left = widest(look, look.matrix.rows, cell, widestName) + 2 * gap;
    frames.top = namePixels(cell) + 2 * gap;
    frames.right = numberRoom(cell) + widest(look, look.matrix.columns, cell, widestKey) + 3 * gap;
    frames.bottom = matrixLegendHeight(look, width - 2 * gap) + 2 * gap;
    return frames;
}

class MatrixPainter
{
public:
    MatrixPainter(const MatrixLook &look, double cell, MatrixPicture &picture)
        : m_look(look), m_cell(cell), m_picture(picture), m_letters(toneLetters(look.snapshot, look.language))
    {
        for (const MatrixCell &entry : look.matrix.cells)
            m_most = std::max(m_most, static_cast<double>(entry.records.size()));
    }
    void paint();

private:
    void addGround();
    void addNames();
    void addName(Row record, QPointF anchor, TextAlign align, double room);
    void addColumn(std::size_t column);
    void addGroups();
    void addCell(std::size_t row, std::size_t column);
    void addStance(const MatrixCell &cell, const QRectF &box);
    void addCount(const MatrixCell &cell, const QRectF &box, bool isAlone);
    void addStripes(const MatrixCell &cell, const QRectF &box);
    void add(DrawItem item) { m_picture.drawing.items.push_back(std::move(item)); }

    const MatrixLook &m_look;
    double m_cell;
    MatrixPicture &m_picture;
    std::vector<QString> m_letters;
    double m_most = 1;
};

void MatrixPainter::addGround()
{
    const Pen line{m_look.palette.grid, 1, Dash::Solid};
    const QRectF &area = m_picture.cells;
    for (std::size_t row = 0; row <= m_look.matrix.rows.size(); ++row) {
        const double y = area.top() + static_cast<double>(row) * m_cell;
        add(DrawLine{{area.left(), y}, {area.right(), y}, line});
    }
    for (std::size_t column = 0; column <= m_look.matrix.columns.size(); ++column) {
        const double x = area.left() + static_cast<double>(column) * m_cell;
        add(DrawLine{{x, area.top()}, {x, area.bottom()}, line});
    }
}

void MatrixPainter::addName(Row record, QPointF anchor, TextAlign align, double room)
{
    const bool isSelected = m_look.selected && m_look.selected->test(record);
    const TextStyle words =
        matrixStyle(m_look, namePixels(m_cell), isSelected ? m_look.palette.accent : m_look.palette.text, isSelected);
    add(DrawText{anchor, m_look.measure.elided(matrixName(m_look, record), words, room), words, align});
}

// Its number above it, and its name in the list at the right.
void MatrixPainter::addColumn(std::size_t column)
{
    const QRectF &area = m_picture.cells;
    const double pixels = namePixels(m_cell);
    const TextStyle words = matrixStyle(m_look, pixels, m_look.palette.textMuted);
    const QString number = QString::number(column + 1);
    add(DrawText{{area.left() + (static_cast<double>(column) + 0.5) * m_cell, area.top() - gap},
                 number,
                 words,
                 TextAlign::Centre});
    const double height = keyRow(m_cell);
    const QRectF box(area.right() + 2 * gap, area.top() + static_cast<double>(column) * height,
                     numberRoom(m_cell) + widestKey, height);
    const double baseline = box.center().y() + pixels * 0.35;
    add(DrawText{{box.left() + numberRoom(m_cell) - gap / 2, baseline}, number, words, TextAlign::Right});
    addName(m_look.matrix.columns[column], {box.left() + numberRoom(m_cell), baseline}, TextAlign::Left, widestKey);
    m_picture.keys.push_back(box);
}

void MatrixPainter::addNames()
{
    const QRectF &area = m_picture.cells;
    const double lift = namePixels(m_cell) * 0.35; // from the middle of a line to its baseline
    for (std::size_t row = 0; row < m_look.matrix.rows.size(); ++row)
        addName(m_look.matrix.rows[row],
                {area.left() - gap, area.top() + (static_cast<double>(row) + 0.5) * m_cell + lift}, TextAlign::Right,
                widestName);
    for (std::size_t column = 0; column < m_look.matrix.columns.size(); ++column)
        addColumn(column);
}

// Communities as thick lines between them.
void MatrixPainter::addGroups()
{
    const Pen line{m_look.palette.textMuted, 1.6f, Dash::Solid};
    const QRectF &area = m_picture.cells;
    const RelationMatrix &matrix = m_look.matrix;
    for (std::size_t row = 1; row < matrix.rowGroups.size(); ++row)
        if (matrix.rowGroups[row] != matrix.rowGroups[row - 1]) {
            const double y = area.top() + static_cast<double>(row) * m_cell;
            add(DrawLine{{area.left(), y}, {area.right(), y}, line});
        }
    for (std::size_t column = 1; column < matrix.columnGroups.size(); ++column)
        if (matrix.columnGroups[column] != matrix.columnGroups[column - 1]) {
            const double x = area.left() + static_cast<double>(column) * m_cell;
            add(DrawLine{{x, area.top()}, {x, area.bottom()}, line});
        }
}

void MatrixPainter::addStance(const MatrixCell &cell, const QRectF &box)
{
    const ToneId tone = cell.tones.front().first;
    const double radius = m_cell * 0.33;
    const QPointF centre = box.center() - QPointF(cell.records.size() > 1 ? m_cell * 0.09 : 0, m_cell * 0.03);
    const DrawMarker marker = matrixMarker(m_look, tone, centre, radius);
    add(marker);
    if (m_cell >= 12)
        add(matrixLetter(m_look, m_letters[index(tone)], centre, m_cell * 0.36, marker.fill));
}

void MatrixPainter::addCount(const MatrixCell &cell, const QRectF &box, bool isAlone)
{
    const double pixels = std::clamp(m_cell * (isAlone ? 0.46 : 0.36), 6.0, 15.0);
    if (m_cell < 11)
        return;
    const TextStyle words = matrixStyle(m_look, pixels, m_look.palette.text);
    const QString number = QString::number(cell.records.size());
    if (isAlone)
        add(DrawText{{box.center().x(), box.center().y() + pixels * 0.36}, number, words, TextAlign::Centre});
    else
        add(DrawText{{box.right() - 1.5, box.top() + pixels}, number, words, TextAlign::Right});
}

// The other stances, each as long as its share.
void MatrixPainter::addStripes(const MatrixCell &cell, const QRectF &box)
{
    if (cell.tones.size() < 2)
        return;
    const double height = std::max(2.0, m_cell * 0.12);
    const double room = box.width() - 2;
    double left = box.left() + 1;
    for (const auto &[tone, count] : cell.tones) {
        const double width = room * count / static_cast<double>(cell.records.size());
        add(DrawRect{{left, box.bottom() - height - 1, width, height}, matrixMarker(m_look, tone, {}, 1).fill});
        left += width;
    }
}

void MatrixPainter::addCell(std::size_t row, std::size_t column)
{
    const MatrixCell &cell = m_look.matrix.at(row, column);
    if (cell.records.empty())
        return;
    const QRectF box = m_picture.cellBox(row, column);
    const Tone *tone = matrixTone(m_look, cell.tones.front().first);
    add(GroupBegin{QStringLiteral("cell"),
                   cell.records.size() == 1 ? m_look.snapshot.id(cell.records.front()) : QString(),
                   cellWords(m_look, row, column)});
    const double depth = 0.12 + 0.5 * std::sqrt(static_cast<double>(cell.records.size()) / m_most);
    const Colour ground = tone ? m_look.palette.band(tone->colour) : withAlpha(m_look.palette.textMuted, depth);
    add(DrawRect{box.adjusted(0.5, 0.5, -0.5, -0.5), ground});
    if (tone)
        addStance(cell, box);
    if (!tone || cell.records.size() > 1)
        addCount(cell, box, !tone);
    addStripes(cell, box);
    const bool isSelected =
        m_look.selected && std::ranges::any_of(cell.records, [&](Row record) { return m_look.selected->test(record); });
    if (isSelected)
        add(DrawRect{box.adjusted(1, 1, -1, -1), transparent, {m_look.palette.accent, 2, Dash::Solid}});
    add(GroupEnd{});
}

void MatrixPainter::paint()
{
    addGround();
    addNames();
    for (std::size_t row = 0; row < m_look.matrix.rows.size(); ++row)
        for (std::size_t column = 0; column < m_look.matrix.columns.size(); ++column)
            addCell(row, column);
    addGroups();
    const double lowest = m_picture.keys.empty() ? 0 : m_picture.keys.back().bottom();
    addMatrixLegend(m_look, {gap, std::max(m_picture.cells.bottom(), lowest) + 1.5 * gap},
                    m_picture.drawing.size.width() - 2 * gap, m_picture.drawing);
}

std::optional<std::size_t> placeIn(double at, double from, double to, double cell)
{
    if (at < from || at >= to)
        return std::nullopt;
    return static_cast<std::size_t>((at - from) / cell);
}

} // namespace

QRectF MatrixPicture::cellBox(std::size_t row, std::size_t column) const
{
    return {cells.left() + static_cast<double>(column) * cell, cells.top() + static_cast<double>(row) * cell, cell,
            cell};
}

std::optional<MatrixPicture::Place> MatrixPicture::placeAt(QPointF point) const
{
    const auto row = placeIn(point.y(), cells.top(), cells.bottom(), cell);
    const auto column = placeIn(point.x(), cells.left(), cells.right(), cell);
    return row && column ? std::optional(Place{*row, *column}) : std::nullopt;
}

std::optional<std::size_t> MatrixPicture::rowNameAt(QPointF point) const
{
    return point.x() < cells.left() ? placeIn(point.y(), cells.top(), cells.bottom(), cell) : std::nullopt;
}

std::optional<std::size_t> MatrixPicture::columnNameAt(QPointF point) const
{
    const auto found = std::ranges::find_if(keys, [&](const QRectF &key) { return key.contains(point); });
    if (found != keys.end())
        return static_cast<std::size_t>(found - keys.begin());
    return point.y() < cells.top() ? placeIn(point.x(), cells.left(), cells.right(), cell) : std::nullopt;
}

namespace
{

// Of the cells, or of the names of the columns beside them where those need more.
double heightOf(const MatrixLook &look, double cell)
{
    return std::max(cell * static_cast<double>(look.matrix.rows.size()),
                    keyRow(cell) * static_cast<double>(look.matrix.columns.size()));
}

} // namespace

MatrixPicture matrixPicture(const MatrixLook &look, double cell, double leastWidth)
{
    MatrixPicture picture;
    picture.cell = cell;
    const double across = cell * static_cast<double>(look.matrix.columns.size());
    const double down = cell * static_cast<double>(look.matrix.rows.size());
    const Frames narrow = framesOf(look, cell, 1e9);
    const double width = std::max(narrow.left + across + narrow.right, leastWidth);
    const Frames frames = framesOf(look, cell, width);
    picture.cells = {frames.left, frames.top, across, down};
    picture.drawing.size = {width, frames.top + heightOf(look, cell) + frames.bottom};
    picture.drawing.background = look.palette.background;
    MatrixPainter(look, cell, picture).paint();
    return picture;
}

double fittingCell(const MatrixLook &look, QSizeF size)
{
    constexpr double smallest = 7;
    double cell = 40;
    for (; cell > smallest; cell -= 0.5) {
        const Frames frames = framesOf(look, cell, size.width());
        const double across = frames.left + frames.right + cell * static_cast<double>(look.matrix.columns.size());
        const double down = frames.top + frames.bottom + heightOf(look, cell);
        if (across <= size.width() && down <= size.height())
            break;
    }
    return cell;
}

QString cellWords(const MatrixLook &look, std::size_t row, std::size_t column)
{
    QStringList tones;
    for (const auto &[tone, count] : look.matrix.at(row, column).tones)
        tones << matrixToneWords(look, tone) + u' ' + QString::number(count);
    return matrixName(look, look.matrix.rows[row]) + u" – " + matrixName(look, look.matrix.columns[column]) +
           (tones.isEmpty() ? QString() : QString(u": " + tones.join(u", ")));
}

} // namespace trilateral
