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
    m_size = size;
    m_scale = scale;
    m_isKept = false;
}

void NetworkPicture::setFrame(const FramePtr &frame)
{
    m_scene.setFrame(frame);
    setCamera(std::nullopt);
    m_isKept = false;
}

void NetworkPicture::setColours(const Palette &palette)
{
    m_palette = &palette;
    m_scene.setPalette(palette);
    m_isKept = false;
}

void NetworkPicture::hide(const HiddenWords &hidden)
{
    m_hidden = hidden;
    m_isKept = false;
}

bool NetworkPicture::isReady()
{
    return m_scene.hasPositions() && !m_scene.shown().isEmpty();
}

QString NetworkPicture::idOf(quint32 node)
{
    return m_scene.shown().snapshot().id(m_scene.shown().graph().nodes[node]);
}

bool NetworkPicture::isDrawn() const
{
    const bool isDimmed = m_slide.dims && !m_isPointing && m_scene.frame() && m_scene.frame()->selected.any();
    return isDimmed || m_hidden.what == Hiding::Labels;
}

void NetworkPicture::paint(QPainter &painter)
{
    if (!isReady())
        return;
    if (isDrawn())
        return paintDrawn(painter);
    painter.drawImage(QPointF(), m_scene.image());
}

void NetworkPicture::keepDrawn()
{
    const QSize pixels = (m_size * m_scale).toSize().expandedTo(QSize(1, 1));
    if (m_kept.size() != pixels)
        m_kept = QPixmap(pixels);
    m_kept.setDevicePixelRatio(m_scale);
    const NetworkRequest request{
        m_scene.shown(), m_scene.camera(), *m_palette, m_measure, m_scene.frame()->state.language, true, 10, false};
    Drawing drawing = drawSlideNetwork(m_slide, request, m_scene.geometry());
    hideWords(drawing, m_scene.geometry(), m_hidden);
    QPainter painter(&m_kept);
    painter.fillRect(QRectF(QPointF(), m_size).adjusted(0, 0, 1, 1), QColor::fromRgba(m_palette->background));
    paintDrawing(painter, drawing);
    m_isKept = true;
}

void NetworkPicture::paintDrawn(QPainter &painter)
{
    if (!m_isKept)
        keepDrawn();
    const NetworkCamera rest = m_scene.camera();
    const NetworkCamera now = camera();
    const QPointF corner = now.toPixel(rest.toPlace({0, 0}));
    const QPointF opposite = now.toPixel(rest.toPlace({m_size.width(), m_size.height()}));
    if (now == rest)
        painter.drawPixmap(QPointF(), m_kept);
    else
        painter.drawPixmap(QRectF(corner, opposite), m_kept, QRectF(m_kept.rect()));
}

// What is kept stays as it is and is moved; all else is drawn anew.
void NetworkPicture::setCamera(const std::optional<NetworkCamera> &camera)
{
    m_between = isDrawn() ? camera : std::nullopt;
    m_scene.setCamera(isDrawn() ? std::nullopt : camera);
}

std::array<double, 4> NetworkPicture::place()
{
    if (!isReady())
        return {};
    const NetworkCamera now = camera();
    return {now.centre.x(), now.centre.y(), now.zoom, now.stretch};
}

void NetworkPicture::glide(const std::array<double, 4> &from, double progress)
{
    setCamera(std::nullopt);
    if (progress >= 1 || !isReady() || from[2] <= 0)
        return;
    NetworkCamera camera = m_scene.camera();
    if (std::array{camera.centre.x(), camera.centre.y(), camera.zoom, camera.stretch} == from)
        return;
    camera.centre = QPointF(from[0], from[1]) + (camera.centre - QPointF(from[0], from[1])) * progress;
    camera.zoom = std::exp(std::lerp(std::log(from[2]), std::log(camera.zoom), progress));
    camera.stretch = std::lerp(from[3], camera.stretch, progress);
    setCamera(camera);
}

void NetworkPicture::setPointer(const NetworkPointer &pointer)
{
    m_isPointing = pointer.row != Row::None || pointer.edge;
    m_scene.setPointer(pointer);
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
    setPointer(pointer);
}

void NetworkPicture::showHover(Row row)
{
    setPointer({row, std::nullopt});
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
