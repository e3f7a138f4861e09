// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkDrawing.h"

#include "model/snapshot/wording.h"
#include "widgets/network/edgeMarks.h"
#include "widgets/network/networkPeriods.h"

#include <algorithm>

namespace trilateral
{

namespace
{

void addGroup(Drawing &drawing, const char *role, const QString &id, const QString &title)
{
    drawing.add(GroupBegin{QString::fromLatin1(role), id, title});
}

// The record behind an edge where it is a single one.
QString edgeId(const ShownNetwork &shown, quint32 edge)
{
    const auto behind = shown.graph().behind(shown.graph().edges[edge]);
    return behind.size() == 1 ? shown.snapshot().id(behind[0].row) : QString();
}

QString toneWord(const ShownNetwork &shown, ToneId tone, Language language)
{
    const std::vector<Tone> &tones = shown.snapshot().tones;
    return index(tone) < tones.size() ? tones[index(tone)].word.in(language).text : QString();
}

void addNode(const NetworkRequest &request, const NodeMark &mark, Drawing &drawing)
{
    const Snapshot &snapshot = request.shown.snapshot();
    const Row row = request.shown.graph().nodes[mark.node];
    addGroup(drawing, "node", snapshot.id(row), title(snapshot, row, request.language).text);
    drawing.add(mark.marker);
    drawing.add(GroupEnd{});
}

// After all nodes, so that none is painted over a name.
void addLabels(const NetworkGeometry &geometry, Drawing &drawing)
{
    addGroup(drawing, "labels", {}, {});
    addMarks({}, geometry.labels, drawing);
    drawing.add(GroupEnd{});
}

void addEdge(const EdgeMark &mark, Drawing &drawing)
{
    const bool isWhole = !mark.isCut && mark.way.empty();
    std::vector<DrawPolygon> heads = arrowHeads(mark);
    if (isWhole && !heads.empty())
        heads.erase(heads.begin()); // the curve's own
    if (isWhole)
        drawing.add(mark.curve);
    else
        for (DrawPolygon &run : edgeRuns(mark))
            drawing.add(std::move(run));
    for (DrawPolygon &head : heads)
        drawing.add(std::move(head));
}

void addEdges(const NetworkRequest &request, const NetworkGeometry &geometry, Drawing &drawing)
{
    addGroup(drawing, "edges", {}, {});
    if (!geometry.segments.segments.empty())
        drawing.add(geometry.segments);
    for (const EdgeMark &mark : geometry.edges) {
        addGroup(drawing, "edge", edgeId(request.shown, mark.edge),
                 edgeTitle(request.shown, mark.edge, request.language));
        addEdge(mark, drawing);
        drawing.add(GroupEnd{});
    }
    drawing.add(GroupEnd{});
}

void addNodes(const NetworkRequest &request, const NetworkGeometry &geometry, Drawing &drawing)
{
    const Snapshot &snapshot = request.shown.snapshot();
    for (std::size_t k = 0; k < snapshot.kinds.size(); ++k) {
        bool isOpen = false;
        for (const NodeMark &mark : geometry.nodes) {
            if (index(snapshot.kind[index(request.shown.graph().nodes[mark.node])]) != k)
                continue;
            if (!std::exchange(isOpen, true))
                addGroup(drawing, "kind", snapshot.kinds[k].id, snapshot.kinds[k].plural.in(request.language).text);
            addNode(request, mark, drawing);
        }
        if (isOpen)
            drawing.add(GroupEnd{});
    }
}

} // namespace

QString edgeTitle(const ShownNetwork &shown, quint32 edge, Language language)
{
    const Graph &graph = shown.graph();
    const GraphEdge &given = graph.edges[edge];
    QString text = shortTitle(shown.snapshot(), graph.nodes[given.a], language).text + QStringLiteral(" – ") +
                   shortTitle(shown.snapshot(), graph.nodes[given.b], language).text;
    if (const QString word = toneWord(shown, given.tone, language); !word.isEmpty())
        text += QStringLiteral(": ") + word;
    if (shown.part.weight[edge] > 1)
        text += QStringLiteral(" (%1)").arg(shown.part.weight[edge]);
    return text;
}

void addLegend(const NetworkLegend &legend, const Palette &palette, Drawing &drawing)
{
    if (legend.entries.empty())
        return;
    addGroup(drawing, "legend", {}, {});
    drawing.add(DrawRect{legend.box, withAlpha(palette.background, 0.92), {}, 4, transparent, false});
    for (const LegendEntry &entry : legend.entries)
        for (const DrawItem &item : entry.items)
            drawing.items.push_back(item);
    drawing.add(GroupEnd{});
}

void addGhosts(const NetworkGeometry &geometry, Drawing &drawing)
{
    for (const DrawMarker &ghost : geometry.ghosts)
        drawing.add(ghost);
}

void addRings(const NetworkGeometry &geometry, const Mask &nodes, Colour colour, Drawing &drawing)
{
    for (const NodeMark &mark : geometry.nodes)
        if (nodes.test(mark.node)) {
            DrawMarker ring = mark.marker;
            ring.radius += 3.5f;
            ring.fill = transparent;
            ring.pen = {colour, 1.8f, Dash::Solid};
            drawing.add(ring);
        }
}

void addMarks(const std::vector<NodeMark> &nodes, const std::vector<LabelMark> &labels, Drawing &drawing)
{
    for (const NodeMark &mark : nodes)
        drawing.add(mark.marker);
    for (const LabelMark &label : labels) {
        if (label.lead)
            drawing.add(*label.lead);
        for (const DrawText &line : label.lines)
            drawing.add(line);
    }
}

Mask selectedNodes(const ShownNetwork &shown)
{
    Mask nodes(shown.places.size());
    const Frame &frame = *shown.frame;
    frame.selected.forEach([&](std::size_t r) {
        const auto addNodeOf = [&](Row row) {
            const quint32 node = frame.graph->nodeOf[index(row)];
            if (node < nodes.size() && shown.part.nodes.test(node))
                nodes.set(node);
        };
        addNodeOf(row(r));
        if (!frame.snapshot->rows(Base::Entity).contains(row(r)))
            for (const Tie &tie : frame.snapshot->ties(row(r)))
                addNodeOf(tie.row);
    });
    return nodes;
}

Drawing networkDrawing(const NetworkRequest &request, const NetworkGeometry &geometry)
{
    Drawing drawing;
    drawing.size = request.camera.size;
    drawing.background = request.palette.background;
    addGroup(drawing, "network", {}, {});
    addGhosts(geometry, drawing);
    addEdges(request, geometry, drawing);
    addRings(geometry, selectedNodes(request.shown), request.palette.accent, drawing);
    addNodes(request, geometry, drawing);
    addLabels(geometry, drawing);
    addLegend(geometry.legend, request.palette, drawing);
    addHeading(request, drawing);
    drawing.add(GroupEnd{});
    return drawing;
}

} // namespace trilateral
