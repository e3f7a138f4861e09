// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/networkPicture.h"

#include "widgets/network/networkHits.h"
#include "widgets/network/networkTips.h"
#include "widgets/presenter/slideDrawing.h"
#include "widgets/view/drawingPainter.h"
#include "widgets/view/plainTip.h"

#include <QPainter>

#include <cmath>

namespace trilateral
{

NetworkPicture::NetworkPicture(const Bookmark &slide, Exploration &exploration, const Palette &palette,
                               const TextMeasure &measure)
    : m_slide(slide), m_exploration(exploration), m_palette(&palette), m_scene(palette), m_measure(measure)
{
}

void NetworkPicture::setRoom(QSizeF size, double scale)
{
    m_scene.setSize(size, scale);
}

void NetworkPicture::setFrame(const FramePtr &frame)
{
    m_scene.setFrame(frame);
    m_scene.setCamera(std::nullopt);
}

void NetworkPicture::setColours(const Palette &palette)
{
    m_palette = &palette;
    m_scene.setPalette(palette);
}

bool NetworkPicture::isReady()
{
    return m_scene.hasPositions() && !m_scene.shown().isEmpty();
}

QString NetworkPicture::idOf(quint32 node)
{
    return m_scene.shown().snapshot().id(m_scene.shown().graph().nodes[node]);
}

void NetworkPicture::paint(QPainter &painter)
{
    if (!isReady())
        return;
    const bool isDimmed = m_slide.dims && !m_isPointing && m_scene.frame()->selected.any();
    if (isDimmed || m_hidden.what == Hiding::Labels)
        return paintDrawn(painter);
    painter.drawImage(QPointF(), m_scene.image());
}

void NetworkPicture::paintDrawn(QPainter &painter)
{
    const NetworkRequest request{
        m_scene.shown(), m_scene.camera(), *m_palette, m_measure, m_scene.frame()->state.language, true, 10, false};
    Drawing drawing = drawSlideNetwork(m_slide, request, m_scene.geometry());
    hideWords(drawing, m_scene.geometry(), m_hidden);
    paintDrawing(painter, drawing);
}

std::array<double, 4> NetworkPicture::place()
{
    if (!isReady())
        return {};
    const NetworkCamera camera = m_scene.camera();
    return {camera.centre.x(), camera.centre.y(), camera.zoom, camera.stretch};
}

void NetworkPicture::glide(const std::array<double, 4> &from, double progress)
{
    m_scene.setCamera(std::nullopt);
    if (progress >= 1 || !isReady() || from[2] <= 0)
        return;
    NetworkCamera camera = m_scene.camera();
    camera.centre = QPointF(from[0], from[1]) + (camera.centre - QPointF(from[0], from[1])) * progress;
    camera.zoom = std::exp(std::lerp(std::log(from[2]), std::log(camera.zoom), progress));
    camera.stretch = std::lerp(from[3], camera.stretch, progress);
    m_scene.setCamera(camera);
}

void NetworkPicture::hoverAt(std::optional<QPointF> point)
{
    NetworkPointer pointer;
    if (point && isReady()) {
        if (const auto node = nodeAt(m_scene.geometry(), *point))
            pointer.row = m_scene.shown().graph().nodes[*node];
        else
            pointer.edge = edgeAt(m_scene.shown(), m_scene.geometry(), *point);
    }
    m_exploration.setHover(pointer.row);
    m_isPointing = pointer.row != Row::None || pointer.edge;
    m_scene.setPointer(pointer);
}

void NetworkPicture::showHover(Row row)
{
    m_isPointing = row != Row::None;
    m_scene.setPointer({row, std::nullopt});
}

QString NetworkPicture::tipAt(QPointF point)
{
    if (!isReady() || m_hidden.what != Hiding::None)
        return {};
    if (const auto node = nodeAt(m_scene.geometry(), point))
        return plainTip(nodeTip(m_scene.shown(), *node));
    if (const auto edge = edgeAt(m_scene.shown(), m_scene.geometry(), point))
        return plainTip(edgeTip(m_scene.shown(), *edge));
    return {};
}

void NetworkPicture::look(const NetworkCamera &camera)
{
    m_exploration.change(
        [&](ExplorationState &state) {
            state.network.centre = camera.centre;
            state.network.zoom = camera.zoom;
        },
        TrailStep::Replace);
}

void NetworkPicture::zoomAt(QPointF point, double factor)
{
    if (isReady())
        look(zoomedAt(m_scene.camera(), point, factor, {}));
}

void NetworkPicture::panBy(QPointF way)
{
    if (isReady())
        look(panned(m_scene.camera(), way));
}

void NetworkPicture::click(QPointF point, bool isAdding)
{
    if (!isReady())
        return;
    if (const auto tone = legendToneAt(m_scene.geometry().legend, point)) {
        const QString key = toneKey(m_scene.shown().snapshot(), *tone);
        const bool wasAlone = m_exploration.state().network.tones == QStringList(key);
        return m_exploration.change(
            [&](ExplorationState &state) { state.network.tones = wasAlone ? QStringList() : QStringList(key); });
    }
    const auto node = nodeAt(m_scene.geometry(), point);
    if (!node)
        return m_exploration.select({});
    if (isAdding)
        m_exploration.toggleSelected(idOf(*node));
    else
        m_exploration.select({idOf(*node)});
}

void NetworkPicture::doubleClick(QPointF point)
{
    if (!isReady())
        return;
    const auto node = nodeAt(m_scene.geometry(), point);
    if (!node)
        return zoomAt(point, 1.6);
    const QString id = idOf(*node);
    m_exploration.change([&](ExplorationState &state) {
        state.focus = state.focus == id ? QString() : id;
        state.network.zoom = 0;
    });
}

} // namespace trilateral
