// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/edgeGaps.h"

#include "widgets/network/edgeMarks.h"
#include "widgets/network/obstacles.h"

#include <algorithm>
#include <iterator>

namespace trilateral
{

namespace
{

constexpr double halo = 2; // pixels between a name and the lines that stop at it

std::vector<QRectF> namesOf(const std::vector<LabelMark> &labels)
{
    std::vector<QRectF> names;
    for (const LabelMark &label : labels)
        if (isBeside(label))
            names.push_back(label.box.adjusted(-halo, -halo / 2, halo, halo / 2));
    return names;
}

QRectF boxOf(const std::vector<QPointF> &way)
{
    double left = way[0].x(), right = left, top = way[0].y(), bottom = top;
    for (const QPointF point : way) {
        left = std::min(left, point.x());
        right = std::max(right, point.x());
        top = std::min(top, point.y());
        bottom = std::max(bottom, point.y());
    }
    return {QPointF(left, top), QPointF(right, bottom)};
}

bool meets(const QRectF &a, const QRectF &b)
{
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

// Whether a piece could: for most, that is all there is to ask.
bool meets(QPointF from, QPointF to, const QRectF &box)
{
    return std::min(from.x(), to.x()) <= box.right() && std::max(from.x(), to.x()) >= box.left() &&
           std::min(from.y(), to.y()) <= box.bottom() && std::max(from.y(), to.y()) >= box.top();
}

// What of the piece from..to lies in the box, as shares of the piece; empty where first >= last (after Liang and
// Barsky).
struct Stretch {
    double first = 0;
    double last = 1;
};
Stretch within(QPointF from, QPointF to, const QRectF &box)
{
    Stretch stretch;
    const auto clip = [&](double start, double way, double low, double high) {
        if (way == 0) {
            if (start < low || start > high)
                stretch.last = -1;
            return;
        }
        const auto [first, last] = std::minmax({(low - start) / way, (high - start) / way});
        stretch.first = std::max(stretch.first, first);
        stretch.last = std::min(stretch.last, last);
    };
    clip(from.x(), to.x() - from.x(), box.left(), box.right());
    clip(from.y(), to.y() - from.y(), box.top(), box.bottom());
    return stretch;
}

bool meets(const std::vector<QPointF> &line, const QRectF &box)
{
    for (std::size_t i = 1; i < line.size(); ++i)
        if (meets(line[i - 1], line[i], box))
            return true;
    return false;
}

// The parts of a line outside of the box.
std::vector<std::vector<QPointF>> outsideOf(const std::vector<QPointF> &line, const QRectF &box)
{
    std::vector<std::vector<QPointF>> runs;
    std::vector<QPointF> run;
    const auto finish = [&] {
        if (run.size() > 1)
            runs.push_back(std::move(run));
        run.clear();
    };
    if (!box.contains(line.front()))
        run.push_back(line.front());
    for (std::size_t i = 1; i < line.size(); ++i) {
        const QPointF way = line[i] - line[i - 1];
        const Stretch stretch = meets(line[i - 1], line[i], box) ? within(line[i - 1], line[i], box) : Stretch{1, 0};
        if (stretch.first >= stretch.last) {
            if (run.empty())
                run.push_back(line[i - 1]);
            run.push_back(line[i]);
            continue;
        }
        if (stretch.first > 0)
            run.push_back(line[i - 1] + way * stretch.first);
        finish();
        if (stretch.last < 1)
            run = {line[i - 1] + way * stretch.last, line[i]};
    }
    finish();
    return runs;
}

void cutAt(const std::vector<QRectF> &names, EdgeMark &mark)
{
    const std::vector<QPointF> way = wayOf(mark);
    const QRectF box = boxOf(way);
    std::vector<std::vector<QPointF>> runs{way};
    for (const QRectF &name : names) {
        if (!meets(name, box) || !meets(way, name))
            continue;
        std::vector<std::vector<QPointF>> left;
        for (const std::vector<QPointF> &run : runs)
            std::ranges::move(outsideOf(run, name), std::back_inserter(left));
        runs = std::move(left);
    }
    mark.isCut = runs.size() != 1 || runs[0].size() != way.size() || runs[0].front() != way.front() ||
                 runs[0].back() != way.back();
    mark.runs = mark.isCut ? std::move(runs) : std::vector<std::vector<QPointF>>();
}

} // namespace

void cutAtNames(const std::vector<LabelMark> &labels, std::vector<EdgeMark> &edges)
{
    const std::vector<QRectF> names = namesOf(labels);
    for (EdgeMark &mark : edges)
        cutAt(names, mark);
}

} // namespace trilateral
