// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkScene.h"

#include "model/exploration/exploration.h"
#include "widgets/network/networkPainter.h"
#include "widgets/network/networkPeriods.h"

#include <QElapsedTimer>

#include <algorithm>

namespace trilateral
{

namespace
{

// Whether two frames show the same but for the camera.
bool looksAlike(const Frame &a, const Frame &b)
{
    ExplorationState state = a.state;
    state.network.centre = b.state.network.centre;
    state.network.zoom = b.state.network.zoom;
    state.timeline = b.state.timeline;
    return a.snapshot == b.snapshot && a.projection == b.projection && a.graph == b.graph &&
           a.positions == b.positions && a.measures == b.measures && state == b.state;
}

void addEdge(const ShownNetwork &shown, std::size_t edge, Pointed &pointed)
{
    pointed.edges.set(edge);
    pointed.nodes.set(shown.graph().edges[edge].a);
    pointed.nodes.set(shown.graph().edges[edge].b);
}

// A node lights up with its edges, anything else with the edges that it stands behind and the nodes that it ties.
void addRow(const ShownNetwork &shown, Row row, Pointed &pointed)
{
    const Graph &graph = shown.graph();
    const quint32 node = graph.nodeOf[index(row)];
    const bool isNode = node < graph.nodes.size();
    shown.part.edges.forEach([&](std::size_t e) {
        const GraphEdge &edge = graph.edges[e];
        const bool isBehind = !isNode && std::ranges::any_of(graph.behind(edge), [&](const EdgeRelation &relation) {
            return relation.row == row;
        });
        if (isBehind || (isNode && (edge.a == node || edge.b == node)))
            addEdge(shown, e, pointed);
    });
    const Mask others = isNode ? Mask() : counterparts(shown.snapshot(), row);
    for (const quint32 other : shown.order)
        if (other == node || (!isNode && others.test(graph.nodes[other])))
            pointed.nodes.set(other);
}

} // namespace

Pointed pointedAt(const ShownNetwork &shown, const NetworkPointer &pointer)
{
    Pointed pointed{Mask(shown.graph().nodes.size()), Mask(shown.graph().edges.size())};
    if (pointer.edge && *pointer.edge < pointed.edges.size() && shown.part.edges.test(*pointer.edge))
        addEdge(shown, *pointer.edge, pointed);
    else if (pointer.row != Row::None && index(pointer.row) < shown.snapshot().count())
        addRow(shown, pointer.row, pointed);
    return pointed;
}

void NetworkScene::setFrame(const FramePtr &frame)
{
    const bool isAlike = m_frame && frame && looksAlike(*m_frame, *frame);
    if (m_coming.valid())
        m_coming.wait();
    m_frame = frame;
    if (!isAlike)
        return forgetShown();
    if (m_shown && m_shown->frame)
        m_shown->frame = frame;
    if (m_geometry && !(m_geometry->camera == camera()))
        forgetGeometry();
}

void NetworkScene::setPalette(const Palette &palette)
{
    m_palette = &palette;
    forgetGeometry();
}

void NetworkScene::setSize(QSizeF size, double scale)
{
    if (size == m_size && scale == m_scale)
        return;
    m_size = size;
    m_scale = scale;
    if (m_ownCamera)
        m_ownCamera->size = size;
    forgetGeometry();
}

void NetworkScene::setBarRoom(double height)
{
    if (std::exchange(m_barRoom, height) != height)
        forgetGeometry();
}

void NetworkScene::setPeriod(std::optional<bool> isB)
{
    if (std::exchange(m_isPeriodB, isB) != isB)
        forgetGeometry();
}

QStringList NetworkScene::headings()
{
    return m_isPeriodB && m_frame ? periodHeadings(shown(), *m_isPeriodB, m_frame->state.language) : QStringList();
}

void NetworkScene::setCamera(const std::optional<NetworkCamera> &camera)
{
    m_ownCamera = camera;
    if (m_geometry && !(m_geometry->camera == this->camera()))
        forgetGeometry();
}

void NetworkScene::setMoved(const std::optional<std::pair<quint32, QPointF>> &moved)
{
    if (std::exchange(m_moved, moved) != moved)
        forgetShown();
}

QImage NetworkScene::movingImage(quint32 node, QPointF place)
{
    if (m_veiled.isNull())
        m_veiled = veiled(m_image, *m_palette);
    return paintMoving(m_veiled, request(), networkPlaces(*m_frame, {{node, place}}));
}

void NetworkScene::setPointer(const NetworkPointer &pointer)
{
    if (!(m_pointer == pointer))
        m_emphasised = QImage();
    m_pointer = pointer;
}

void NetworkScene::forgetShown()
{
    forgetGeometry();
    m_shown.reset();
}

void NetworkScene::forgetGeometry()
{
    if (m_coming.valid())
        m_coming.get();
    m_geometry.reset();
    m_isImageCurrent = false;
    m_emphasised = QImage();
    m_veiled = QImage();
}

const ShownNetwork &NetworkScene::shown()
{
    if (!m_shown)
        m_shown = shownNetwork(m_frame, m_moved);
    return *m_shown;
}

NetworkCamera NetworkScene::camera()
{
    if (m_ownCamera)
        return *m_ownCamera;
    return shown().frame ? networkCamera(shown(), m_size) : NetworkCamera{{}, 1, 1, m_size};
}

NetworkRequest NetworkScene::request()
{
    NetworkRequest request{shown(), camera(), *m_palette, m_measure,
                           m_frame ? m_frame->state.language : Language::English};
    request.barRoom = m_barRoom;
    request.headings = headings();
    return request;
}

const NetworkGeometry &NetworkScene::geometry()
{
    if (m_coming.valid())
        m_coming.wait();
    if (!m_geometry)
        m_geometry = networkGeometry(request());
    return *m_geometry;
}

bool NetworkScene::isPointing()
{
    return shown().frame && (m_pointer.edge || m_pointer.row != Row::None);
}

void NetworkScene::prepareImage()
{
    if (m_isImageCurrent || m_coming.valid() || !hasPositions())
        return;
    const bool hasWays = m_geometry.has_value();
    if (!hasWays)
        m_geometry = placedGeometry(request());
    m_coming = std::async(std::launch::async, [request = request(), &geometry = *m_geometry, hasWays, scale = m_scale] {
        if (!hasWays)
            leadEdges(request, geometry);
        const QImage ground = paintGround(request, geometry, scale);
        return Ground{ground, ground.copy()}; // here, since the first touch of new memory takes its time
    });
}

NetworkScene::Ground NetworkScene::takeGround()
{
    if (m_coming.valid())
        return m_coming.get();
    const QImage ground = paintGround(request(), geometry(), m_scale);
    return {ground, ground};
}

const QImage &NetworkScene::image()
{
    if (!m_isImageCurrent) {
        QElapsedTimer timer;
        timer.start();
        Ground ground = takeGround();
        m_ground = ground.ground;
        m_image = paintNetwork(std::move(ground.image), request(), geometry());
        m_imageCamera = geometry().camera;
        m_isImageCurrent = true;
        m_cost = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    if (!isPointing())
        return m_image;
    if (m_emphasised.isNull()) {
        const Pointed pointed = pointedAt(shown(), m_pointer);
        if (!pointed.nodes.any())
            return m_image;
        m_emphasised = paintEmphasis(m_ground, request(), geometry(),
                                     networkEmphasis(request(), geometry(), pointed.nodes, pointed.edges));
    }
    return m_emphasised;
}

} // namespace trilateral
