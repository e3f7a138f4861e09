// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/labelMarks.h"

#include "model/snapshot/wording.h"
#include "widgets/network/nodeMarks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace trilateral
{

namespace
{

constexpr double longestSingleLine = 116; // pixels
constexpr double longestLine = 150;
constexpr double labelGap = 3;       // between node and label
constexpr double labelClearance = 2; // between labels
constexpr double laterSide = 3;      // pixels of line that the next best side of a node has to save

constexpr double smallestNamedRadius = 11;
// The sizes of other texts: each further one is a font to load before the first picture.
constexpr std::array<float, 2> sizesInside = {14, 12};

struct LabelText {
    QStringList lines;
    TextStyle style;
    QSizeF size;
    double lineHeight = 0;
    double ascent = 0;
};

void measureLines(LabelText &label, const TextMeasure &measure)
{
    label.ascent = measure.ascent(label.style);
    label.lineHeight = std::ceil(label.ascent + measure.descent(label.style));
    double width = 0;
    for (const QString &line : label.lines)
        width = std::max(width, measure.width(line, label.style));
    label.size = {width, label.lineHeight * static_cast<double>(label.lines.size())};
}

LabelText labelText(const NetworkRequest &request, quint32 node)
{
    const Snapshot &snapshot = request.shown.snapshot();
    const Row row = request.shown.graph().nodes[node];
    const LocalText name = shortTitle(snapshot, row, request.language);
    const double grown = std::clamp(roomOf(request.shown, request.camera), 1.0, 1.2);
    LabelText label;
    label.style.isBold = isLeading(snapshot, row);
    label.style.pixelSize = static_cast<float>(std::round(grown * (label.style.isBold ? 14 : 12)));
    label.style.colour = request.palette.text;
    label.style.halo = request.palette.background;
    label.style.language = languageCode(name.language);
    label.lines = labelLines(name.text, label.style, request.measure);
    measureLines(label, request.measure);
    return label;
}

// Where the label is, seen from the node: its middle goes so many half widths and heights beyond the rim. The best
// place first: below, beside, above, at the corners, and between these.
struct Side {
    double x;
    double y;
};
constexpr std::array sides{
    Side{0, 1},   Side{1, 0},    Side{0, -1},   Side{-1, 0},    Side{1, 1},    Side{-1, 1},
    Side{1, -1},  Side{-1, -1},  Side{0.5, 1},  Side{-0.5, 1},  Side{0.5, -1}, Side{-0.5, -1},
    Side{1, 0.5}, Side{1, -0.5}, Side{-1, 0.5}, Side{-1, -0.5},
};

QRectF boxAround(QPointF middle, QSizeF size)
{
    return QRectF(middle - QPointF(size.width() / 2, size.height() / 2), size);
}

QRectF boxAt(const DrawMarker &marker, QSizeF size, Side side)
{
    const double radius = double(marker.radius);
    const bool isCorner = std::abs(side.x) == 1 && std::abs(side.y) == 1;
    const double reach = isCorner ? radius * 0.75 + 1 : radius + labelGap;
    const auto beyond = [&](double way) {
        return std::abs(way) == 1 ? way * reach : 0;
    };
    const QPointF middle = marker.centre + QPointF(beyond(side.x) + side.x * size.width() / 2,
                                                   beyond(side.y) + side.y * size.height() / 2);
    return boxAround(middle, size);
}

LabelMark labelAt(quint32 node, const LabelText &text, QRectF box, Side side)
{
    LabelMark label{node, box, {}, {}};
    const bool isBeside = std::abs(side.x) == 1;
    const TextAlign align = !isBeside ? TextAlign::Centre : side.x > 0 ? TextAlign::Left : TextAlign::Right;
    const double x = !isBeside ? box.center().x() : side.x > 0 ? box.left() : box.right();
    for (qsizetype i = 0; i < text.lines.size(); ++i)
        label.lines.push_back(
            {{x, box.top() + text.ascent + text.lineHeight * double(i)}, text.lines[i], text.style, align});
    return label;
}

bool isIdeograph(QChar c)
{
    return (c.unicode() >= 0x2e80 && c.unicode() < 0x3040) || (c.unicode() >= 0x3400 && c.unicode() < 0xa000);
}

bool isKana(QChar c)
{
    return c.unicode() >= 0x3040 && c.unicode() < 0x3100;
}

// How bad it is to break a text there, in pixels of width; nothing where it must not be.
std::optional<double> breakCost(const QString &text, qsizetype at)
{
    const QChar before = text[at - 1];
    const QChar after = text[at];
    const QString closing = QStringLiteral(")）」、。・·ー/");
    if (closing.contains(after) || after.isSpace())
        return std::nullopt;
    if (before.isSpace() || QStringLiteral("・·、").contains(before) || QStringLiteral("(（「").contains(after))
        return 0;
    if (isKana(before) && isKana(after))
        return 60;
    const bool isFree = (isIdeograph(before) || isKana(before)) && (isIdeograph(after) || isKana(after));
    return isFree ? std::optional(14.0) : std::nullopt;
}

} // namespace

QStringList labelLines(const QString &text, const TextStyle &style, const TextMeasure &measure)
{
    if (measure.width(text, style) <= longestSingleLine)
        return {text};
    QStringList best{measure.elided(text, style, longestLine)};
    double bestScore = 1e9;
    for (qsizetype at = 1; at < text.size(); ++at) {
        const std::optional<double> cost = breakCost(text, at);
        if (!cost)
            continue;
        const QStringList lines{text.first(at).trimmed(), text.sliced(at)};
        const double score = *cost + std::max(measure.width(lines[0], style), measure.width(lines[1], style));
        if (score < bestScore) {
            best = lines;
            bestScore = score;
        }
    }
    for (QString &line : best)
        line = measure.elided(line, style, longestLine);
    return best;
}

quint32 labelBudget(const ShownNetwork &shown, const NetworkCamera &camera)
{
    const double fit = cameraOn(shown, shown.shownBox, camera.size).zoom;
    const double area = camera.size.width() * camera.size.height();
    const double ratio = camera.zoom / fit;
    return static_cast<quint32>(std::clamp(area / 8000 * ratio * ratio, 8.0, 1e9));
}

bool isNamedAnyway(const NetworkRequest &request, quint32 node)
{
    constexpr double comfortableArea = 30000; // pixels for each
    const QSizeF size = request.camera.size;
    const double count = std::max(4.0, size.width() * size.height() / comfortableArea);
    return isForemost(request.shown, node) || request.shown.rank[node] < request.shown.foremost + count;
}

namespace
{

bool isLeadingNode(const NetworkRequest &request, quint32 node)
{
    return isLeading(request.shown.snapshot(), request.shown.graph().nodes[node]);
}

// The name as it fits into its own disc: one line, or one word a line.
std::optional<LabelText> textInside(const NetworkRequest &request, const NodeMark &mark)
{
    if (mark.marker.shape != Shape::Disc || double(mark.marker.radius) < smallestNamedRadius)
        return std::nullopt;
    LabelText text = labelText(request, mark.node);
    const float outside = text.style.pixelSize;
    const Row row = request.shown.graph().nodes[mark.node];
    const QString name = shortTitle(request.shown.snapshot(), row, request.language).text;
    text.style.colour = readableOn(mark.marker.fill);
    text.style.halo = transparent;
    for (const float pixels : sizesInside)
        for (const QStringList &lines : {QStringList(name), name.split(u' ')}) {
            text.style.pixelSize = std::min(pixels, outside);
            text.lines = lines;
            measureLines(text, request.measure);
            const double diagonal = std::hypot(text.size.width(), text.size.height() - text.lineHeight * 0.35);
            if (diagonal < 2 * double(mark.marker.radius))
                return text;
        }
    return std::nullopt;
}

// Whether every leading node in view has room for its name inside: they are named alike.
bool leadingFitInside(const NetworkRequest &request, const std::vector<NodeMark> &marks)
{
    return std::ranges::all_of(marks, [&](const NodeMark &mark) {
        return !isLeadingNode(request, mark.node) || textInside(request, mark).has_value();
    });
}

std::optional<LabelMark> labelInside(const NetworkRequest &request, const NodeMark &mark, const LabelSpace &space)
{
    const std::optional<LabelText> text = textInside(request, mark);
    if (!text)
        return std::nullopt;
    const QRectF box = boxAround(mark.marker.centre, text->size);
    return space.isFree(box, mark.marker.centre) ? std::optional(labelAt(mark.node, *text, box, {0, 0})) : std::nullopt;
}

// Inside the view, moved there where it sticks out.
QRectF movedInto(QSizeF view, QRectF box)
{
    const double x = std::clamp(box.left(), 7.0, std::max(7.0, view.width() - box.width() - 7));
    const double y = std::clamp(box.top(), 4.0, std::max(4.0, view.height() - box.height() - 4));
    return {QPointF(x, y), box.size()};
}

// To a name that stands so far off that it could be another node's.
std::optional<DrawLine> leadTo(QRectF box, const DrawMarker &marker, Colour colour)
{
    constexpr double farOff = 12; // pixels
    const QPointF end(std::clamp(marker.centre.x(), box.left(), box.right()),
                      std::clamp(marker.centre.y(), box.top(), box.bottom()));
    QLineF line(marker.centre, end);
    const double rim = double(marker.radius) + labelGap;
    if (line.length() < rim + farOff)
        return std::nullopt;
    return DrawLine{line.pointAt(rim / line.length()), end, {colour, 0.8f, Dash::Solid}};
}

// What a lead takes of the plane; none where there is no lead.
std::vector<QRectF> boxesOf(const std::optional<DrawLine> &lead)
{
    constexpr double side = 4; // pixels
    std::vector<QRectF> boxes;
    if (!lead)
        return boxes;
    const QLineF line(lead->from, lead->to);
    for (double way = 0; way < line.length() - side; way += side)
        boxes.push_back(boxAround(line.pointAt(way / line.length()), {side, side}));
    return boxes;
}

// Where nothing beside the node is free: the least bad place, which may be further off, over lesser nodes and, where
// `mayCover`, over leading ones.
std::optional<LabelMark> labelAnyway(const NetworkRequest &request, const NodeMark &mark, const LabelText &text,
                                     const LabelSpace &space, bool mayCover)
{
    // In pixels of line; a node that is covered is worth going far around.
    constexpr double pixelAside = 2;
    const LabelSpace::CoverCost covering{70, mayCover ? 1000 : 1e9};
    std::optional<LabelMark> best;
    double least = 1e8;
    for (const float aside : {0.0f, 5.0f, 12.0f, 20.0f, 28.0f, 38.0f}) {
        DrawMarker grown = mark.marker;
        grown.radius += aside;
        for (std::size_t i = 0; i < sides.size(); ++i) {
            const QRectF box = movedInto(request.camera.size, boxAt(grown, text.size, sides[i]));
            double cost = pixelAside * double(aside) + laterSide * static_cast<double>(i);
            if (cost < least)
                cost += space.lineIn(box);
            if (cost < least)
                cost += space.costOfCovering(box, covering, least - cost);
            if (cost >= least)
                continue;
            const auto lead = leadTo(box, mark.marker, request.palette.textMuted);
            if (!std::ranges::all_of(boxesOf(lead), [&](QRectF part) { return space.isFreeOfBoxes(part); }))
                continue;
            least = cost;
            best = labelAt(mark.node, text, box, sides[i]);
            best->lead = lead;
        }
    }
    return best;
}

// The label at the side where least line runs among those that are free.
std::optional<LabelMark> labelBeside(const NodeMark &mark, const LabelText &text, const LabelSpace &space)
{
    const QMarginsF clearance(labelClearance, labelClearance / 2, labelClearance, labelClearance / 2);
    std::optional<LabelMark> best;
    double least = 1e9;
    for (std::size_t i = 0; i < sides.size(); ++i) {
        const QRectF box = boxAt(mark.marker, text.size, sides[i]);
        if (!space.isFree(box + clearance, mark.marker.centre))
            continue;
        if (const double cost = space.lineIn(box) + laterSide * static_cast<double>(i); cost < least) {
            least = cost;
            best = labelAt(mark.node, text, box, sides[i]);
        }
    }
    return best;
}

} // namespace

std::vector<LabelMark> placeLabels(const NetworkRequest &request, const std::vector<NodeMark> &marks,
                                   const std::vector<std::size_t> &candidates, LabelSpace &space)
{
    std::vector<LabelMark> labels;
    const bool fitInside = leadingFitInside(request, marks);
    for (const std::size_t i : candidates) {
        std::optional<LabelMark> label;
        if (fitInside || !isLeadingNode(request, marks[i].node))
            label = labelInside(request, marks[i], space);
        const LabelText text = label ? LabelText{} : labelText(request, marks[i].node);
        if (!label)
            label = labelBeside(marks[i], text, space);
        if (!label && isNamedAnyway(request, marks[i].node)) {
            const bool mayCover = marks.size() > crowd || isSelected(request.shown, marks[i].node);
            label = labelAnyway(request, marks[i], text, space, mayCover);
        }
        if (!label)
            continue;
        space.takeBox(label->box);
        for (const QRectF &part : boxesOf(label->lead))
            space.takeBox(part);
        labels.push_back(std::move(*label));
    }
    return labels;
}

} // namespace trilateral
