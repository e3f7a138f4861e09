// SPDX-License-Identifier: GPL-3.0-or-later
// Draws very many antialiased lines of any width into an image. Lines of one colour are walked into a 16-bit coverage
// buffer, a column or a row at a time, and the buffer is laid over the image once; overlapping lines add up as far as
// they can. Lines of about a pixel share each step between two pixels (after Wu, "An efficient antialiasing technique",
// 1991), steep ones in a buffer of their own that stores columns, so that every walk goes along memory. Some ten times
// as fast as QPainter and more, without joins and caps, which thin lines do not need. Of very many, the steep ones are
// walked on a thread of their own; the picture is the same.
#pragma once

#include "widgets/view/drawing.h"

#include <QImage>

#include <span>

class QPainter;

namespace trilateral
{

class EdgeRaster
{
public:
    // The image is Format_RGB32 or Format_ARGB32_Premultiplied and is drawn on; scale: its pixels per length.
    EdgeRaster(QImage &image, double scale);

    // The colour's alpha counts per line. Lengths are in device-independent pixels.
    void addLine(QPointF from, QPointF to, double width, Colour colour);
    // Piece by piece, so that no pixel of a gentle curve counts twice; dashed lines are cut into their strokes. At
    // least two points.
    void addCurve(const DrawCurve &curve);
    void addPolyline(std::span<const QPointF> points, const Pen &pen) { strokePieces(points, pen); }
    void addSegments(const DrawSegments &segments);
    // Lays what was added since the last colour change over the image.
    void finish();

private:
    void useColour(Colour colour);
    // Which segments of a run of one colour were walked as thin lines, and which rows those touched.
    struct Walked {
        double top = 1e9;
        double bottom = -1e9;
        std::vector<const DrawSegments::Segment *> others; // too wide, or too near to the border
    };
    [[nodiscard]] Walked walkThinRun(std::span<const DrawSegments::Segment> run, double width, bool isFlat);
    void addRun(std::span<const DrawSegments::Segment> run, double width);
    bool walkThin(QPointF from, QPointF to, double width, quint32 strength, bool isFlat);
    void walk(QPointF from, QPointF to, double width, quint32 strength, bool isFlat);
    void strokePieces(std::span<const QPointF> points, const Pen &pen);
    void touch(double top, double bottom);
    void mergeSteep();
    void layOver(int row);

    QImage &m_image;
    double m_scale;
    int m_width;
    int m_height;
    std::vector<quint16> m_coverage; // rows of m_stride
    std::vector<quint16> m_steep;    // columns of m_height; made on first use
    std::size_t m_stride;
    int m_firstRow; // touched rows
    int m_lastRow;
    bool m_hasSteep = false;
    Colour m_colour = transparent; // without its alpha
};

// Draws the segments through a raster where the painter draws on an image, neither turned nor sheared; false where not.
[[nodiscard]] bool drawThroughRaster(QPainter &painter, const DrawSegments &segments);

// A smooth curve as points, dense enough for its length; both ends included.
void flattenCurve(const DrawCurve &curve, double scale, std::vector<QPointF> &points);

} // namespace trilateral
