// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkView.h"

#include "widgets/network/networkDrawing.h"
#include "widgets/network/networkHits.h"
#include "widgets/network/networkMenu.h"
#include "widgets/network/networkTips.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace trilateral
{

namespace
{

constexpr double zoomStep = 1.2; // a notch of the wheel, a key
constexpr double panStep = 60;   // pixels, an arrow key
constexpr double slowImage = 14; // milliseconds; slower ones are moved first and made anew at rest
constexpr int settleTime = 70;   // milliseconds
constexpr int commitTime = 250;  // milliseconds

ZoomLimits limitsFor(const ShownNetwork &shown, const NetworkCamera &camera)
{
    const double fit = cameraOn(shown, shown.box, camera.size).zoom;
    return {fit / 4, std::max(fit * 40, 400.0)};
}

bool isAdding(Qt::KeyboardModifiers modifiers)
{
    return modifiers.testFlag(Qt::ControlModifier);
}

} // namespace

NetworkView::NetworkView(Exploration &exploration, QWidget *parent)
    : View(exploration, parent), m_palette(&trilateral::palette(Theme::Light)), m_scene(*m_palette)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Network of relations"));
    m_commit.setSingleShot(true);
    m_commit.setInterval(commitTime);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_commit, &QTimer::timeout, this, &NetworkView::commitCamera);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        m_isSettled = true;
        update();
    });
    if (exploration.frame())
        showFrame(exploration.frame());
}

void NetworkView::setColours(const Palette &palette)
{
    m_palette = &palette;
    m_scene.setPalette(palette);
    update();
}

void NetworkView::showFrame(const FramePtr &frame)
{
    m_scene.setFrame(frame);
    if (m_gesture == Gesture::None && !m_commit.isActive())
        m_scene.setCamera(std::nullopt);
    m_pointer.edge.reset();
    m_scene.setPointer(m_pointer);
    describe();
    update();
}

void NetworkView::showHover(Row row)
{
    setPointer({row, row == Row::None ? m_pointer.edge : std::nullopt});
}

bool NetworkView::isReady()
{
    return m_scene.hasPositions() && !m_scene.shown().isEmpty();
}

QString NetworkView::idOf(quint32 node)
{
    return m_scene.shown().snapshot().id(m_scene.shown().graph().nodes[node]);
}

QString NetworkView::emptyText()
{
    const FramePtr &frame = m_scene.frame();
    if (!frame || isReady())
        return {};
    if (frame->graph->nodes.empty())
        return tr("This record holds no relations of this level.");
    if (!frame->positions)
        return tr("Laying out %n node(s) …", nullptr, static_cast<int>(frame->graph->nodes.size()));
    return tr("Nothing that is joined to anything passes the filter.\n"
              "Press Esc to take it back step by step, or clear it in the filter panel.");
}

// For screen readers.
void NetworkView::describe()
{
    QString text = emptyText();
    if (isReady())
        text = tr("%1 nodes, %2 lines").arg(m_scene.shown().order.size()).arg(m_scene.shown().edgeCount);
    setAccessibleDescription(text);
}

void NetworkView::updateScene()
{
    m_scene.setSize(size(), devicePixelRatioF());
}

void NetworkView::moveCamera(const NetworkCamera &camera)
{
    m_scene.setCamera(camera);
    update();
}

void NetworkView::commitCamera()
{
    m_commit.stop();
    const NetworkCamera camera = m_scene.camera();
    exploration().change(
        [&](ExplorationState &state) {
            state.network.centre = camera.centre;
            state.network.zoom = camera.zoom;
        },
        TrailStep::Replace);
    m_scene.setCamera(std::nullopt);
}

void NetworkView::zoomAt(QPointF pixel, double factor)
{
    if (!isReady())
        return;
    updateScene();
    const NetworkCamera camera = m_scene.camera();
    moveCamera(zoomedAt(camera, pixel, factor, limitsFor(m_scene.shown(), camera)));
    m_commit.start();
}

void NetworkView::panBy(QPointF pixels)
{
    if (!isReady())
        return;
    updateScene();
    moveCamera(panned(m_scene.camera(), pixels));
    m_commit.start();
}

void NetworkView::zoomBy(double factor)
{
    zoomAt(QRectF(rect()).center(), factor);
}

void NetworkView::fitAll()
{
    m_commit.stop();
    m_scene.setCamera(std::nullopt);
    exploration().change([](ExplorationState &state) { state.network.zoom = 0; }, TrailStep::Replace);
    update();
}

void NetworkView::showBox(QRectF box)
{
    updateScene();
    const NetworkCamera fit = cameraOn(m_scene.shown(), box, size());
    moveCamera(fit);
    commitCamera();
}

void NetworkView::fitSelection()
{
    if (!isReady())
        return;
    QRectF box;
    selectedNodes(m_scene.shown()).forEach([&](std::size_t node) {
        box |= QRectF(m_scene.shown().places[node], QSizeF(1e-9, 1e-9));
    });
    if (box.isNull())
        return fitAll();
    showBox(box);
}

void NetworkView::changeDepth(int by)
{
    exploration().change([&](ExplorationState &state) {
        state.depth = std::clamp(state.depth + by, 1, 9);
        state.network.zoom = 0;
    });
}

void NetworkView::unpinAll()
{
    exploration().change([](ExplorationState &state) { state.network.pins.clear(); });
}

void NetworkView::resizeEvent(QResizeEvent *event)
{
    View::resizeEvent(event);
    updateScene();
}

void NetworkView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    updateScene();
    if (isReady()) {
        paintImage(painter);
        paintBox(painter);
        return;
    }
    painter.fillRect(rect(), QColor::fromRgba(m_palette->background));
    painter.setPen(QColor::fromRgba(m_palette->textMuted));
    painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, emptyText());
}

// A slow image is moved along until the camera comes to rest.
void NetworkView::paintImage(QPainter &painter)
{
    const bool isMoving = m_gesture == Gesture::Pan || m_commit.isActive();
    const NetworkCamera camera = m_scene.camera();
    const NetworkCamera &old = m_scene.lastCamera();
    const bool canMove = !m_scene.lastImage().isNull() && old.size == camera.size && m_scene.lastCost() > slowImage;
    if (m_scene.isImageCurrent() || !isMoving || !canMove || std::exchange(m_isSettled, false)) {
        m_settle.stop();
        painter.drawImage(QPointF(), m_scene.image());
        return;
    }
    painter.fillRect(rect(), QColor::fromRgba(m_palette->background));
    const double grown = camera.zoom / old.zoom;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(camera.toPixel(old.toPlace({0, 0})), old.size * grown), m_scene.lastImage());
    m_settle.start();
}

void NetworkView::paintBox(QPainter &painter)
{
    if (m_gesture != Gesture::Box)
        return;
    painter.setPen(QColor::fromRgba(m_palette->accent));
    painter.setBrush(QColor::fromRgba(withAlpha(m_palette->accent, 0.12)));
    painter.drawRect(QRectF(m_pressedAt, m_lastAt).normalized());
}

void NetworkView::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    const bool isSideways = event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(turn.x()) > std::abs(turn.y());
    if (isSideways)
        panBy(QPointF(turn.x() ? turn.x() : turn.y(), 0) / 2);
    else if (turn.y())
        zoomAt(event->position(), std::pow(zoomStep, turn.y() / 120.0));
    event->accept();
}

void NetworkView::mousePressEvent(QMouseEvent *event)
{
    if (!isReady() || m_gesture != Gesture::None)
        return;
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    QToolTip::hideText();
    m_button = event->button();
    m_gesture = Gesture::Pressed;
    m_pressedAt = m_lastAt = event->position();
    m_pressedCamera = m_scene.camera();
    const bool isPanning = m_button == Qt::MiddleButton || m_isSpaceDown;
    m_pressedNode = isPanning ? std::nullopt : nodeAt(m_scene.geometry(), m_pressedAt);
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        m_pressedNode.reset();
}

void NetworkView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_gesture == Gesture::None)
        return pointAt(event->position());
    const QPointF way = event->position() - m_pressedAt;
    if (m_gesture == Gesture::Pressed && way.manhattanLength() >= QApplication::startDragDistance()) {
        const bool isBox = m_button == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier);
        m_gesture = isBox ? Gesture::Box : m_pressedNode ? Gesture::MoveNode : Gesture::Pan;
        beginDrag();
    }
    if (m_gesture != Gesture::Pressed)
        continueDrag(event->position());
}

void NetworkView::beginDrag()
{
    m_commit.stop();
    m_scene.setCamera(m_pressedCamera);
    setPointer({});
    setCursor(m_gesture == Gesture::Box ? Qt::CrossCursor : Qt::ClosedHandCursor);
}

void NetworkView::continueDrag(QPointF pixel)
{
    m_lastAt = pixel;
    if (m_gesture == Gesture::Pan)
        m_scene.setCamera(panned(m_pressedCamera, pixel - m_pressedAt));
    else if (m_gesture == Gesture::MoveNode)
        m_scene.setMoved({{*m_pressedNode, m_pressedCamera.toPlace(pixel)}});
    update();
}

void NetworkView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != m_button || m_gesture == Gesture::None)
        return;
    m_lastAt = event->position();
    endDrag(event->modifiers());
    m_button = Qt::NoButton;
    unsetCursor();
    pointAt(m_lastAt);
    update();
}

// The gesture is over before the state changes, so that the new frame finds the view at rest.
void NetworkView::endDrag(Qt::KeyboardModifiers modifiers)
{
    const Gesture gesture = std::exchange(m_gesture, Gesture::None);
    if (gesture == Gesture::Pressed && m_button == Qt::LeftButton)
        click(m_lastAt, modifiers);
    else if (gesture == Gesture::Pan)
        commitCamera();
    else if (gesture == Gesture::Box)
        selectBox(QRectF(m_pressedAt, m_lastAt).normalized(), isAdding(modifiers));
    else if (gesture == Gesture::MoveNode) {
        const QString id = idOf(*m_pressedNode);
        const QPointF place = m_pressedCamera.toPlace(m_lastAt);
        exploration().change([&](ExplorationState &state) {
            state.network.pins.insert(id, place);
            state.network.centre = m_pressedCamera.centre;
            state.network.zoom = m_pressedCamera.zoom;
        });
        m_scene.setMoved(std::nullopt);
        m_scene.setCamera(std::nullopt);
    }
}

void NetworkView::click(QPointF pixel, Qt::KeyboardModifiers modifiers)
{
    const bool extends = isAdding(modifiers) || modifiers.testFlag(Qt::ShiftModifier);
    if (const auto node = nodeAt(m_scene.geometry(), pixel))
        return extends ? exploration().toggleSelected(idOf(*node)) : exploration().select({idOf(*node)});
    QStringList ids = extends ? exploration().state().selection : QStringList();
    if (const auto edge = edgeAt(m_scene.shown(), m_scene.geometry(), pixel))
        for (const Row row : shownBehind(m_scene.shown(), *edge))
            ids << m_scene.shown().snapshot().id(row);
    exploration().select(ids);
}

void NetworkView::selectBox(QRectF box, bool isAdding)
{
    QStringList ids = isAdding ? exploration().state().selection : QStringList();
    for (const quint32 node : nodesIn(m_scene.geometry(), box))
        ids << idOf(node);
    exploration().select(ids);
}

void NetworkView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!isReady() || event->button() != Qt::LeftButton)
        return;
    m_gesture = Gesture::None;
    const auto node = nodeAt(m_scene.geometry(), event->position());
    if (!node)
        return zoomAt(event->position(), zoomStep * zoomStep * zoomStep);
    const QString id = idOf(*node);
    exploration().change([&](ExplorationState &state) {
        state.focus = id;
        state.depth = 1;
        state.network.zoom = 0;
    });
}

void NetworkView::leaveEvent(QEvent *)
{
    if (m_gesture != Gesture::None)
        return;
    exploration().setHover(Row::None);
    setPointer({});
}

// A node, or the only record behind an edge, is pointed at for all views; an edge of several only here.
void NetworkView::pointAt(QPointF pixel)
{
    if (!isReady())
        return;
    NetworkPointer pointer;
    if (const auto node = nodeAt(m_scene.geometry(), pixel)) {
        pointer.row = m_scene.shown().graph().nodes[*node];
    } else if (const auto edge = edgeAt(m_scene.shown(), m_scene.geometry(), pixel)) {
        pointer.edge = edge;
        const std::vector<Row> rows = shownBehind(m_scene.shown(), *edge);
        if (rows.size() == 1 && !m_scene.shown().snapshot().rows(Base::Entity).contains(rows[0]))
            pointer.row = rows[0];
    }
    exploration().setHover(pointer.row);
    setPointer(pointer);
    setCursor(pointer == NetworkPointer() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void NetworkView::setPointer(const NetworkPointer &pointer)
{
    if (m_pointer == pointer)
        return;
    m_pointer = pointer;
    m_scene.setPointer(pointer);
    update();
}

bool NetworkView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(help->globalPos(), help->pos());
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture)
            zoomAt(gesture->position(), 1 + gesture->value());
        return true;
    }
    return View::event(event);
}

void NetworkView::showTip(const QPoint &global, QPointF pixel)
{
    QString text;
    if (isReady() && m_gesture == Gesture::None) {
        if (const auto node = nodeAt(m_scene.geometry(), pixel))
            text = nodeTip(m_scene.shown(), *node);
        else if (const auto edge = edgeAt(m_scene.shown(), m_scene.geometry(), pixel))
            text = edgeTip(m_scene.shown(), *edge);
    }
    if (text.isEmpty())
        return QToolTip::hideText();
    QToolTip::showText(global, text, this, QRect(pixel.toPoint() - QPoint(4, 4), QSize(9, 9)));
}

void NetworkView::keyPressEvent(QKeyEvent *event)
{
    const bool hasControl = event->modifiers().testFlag(Qt::ControlModifier);
    const bool hasFocus = !exploration().state().focus.isEmpty();
    const auto grow = [&](int by) {
        hasFocus && !hasControl ? changeDepth(by) : zoomBy(by > 0 ? zoomStep : 1 / zoomStep);
    };
    switch (event->key()) {
    case Qt::Key_F:
        return hasControl ? View::keyPressEvent(event) : fitAll();
    case Qt::Key_0:
        return hasControl ? fitAll() : View::keyPressEvent(event);
    case Qt::Key_9:
        return hasControl ? fitSelection() : View::keyPressEvent(event);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return grow(1);
    case Qt::Key_Minus:
        return grow(-1);
    case Qt::Key_Space:
        m_isSpaceDown = true;
        return;
    case Qt::Key_Left:
        return panBy({panStep, 0});
    case Qt::Key_Right:
        return panBy({-panStep, 0});
    case Qt::Key_Up:
        return panBy({0, panStep});
    case Qt::Key_Down:
        return panBy({0, -panStep});
    default:
        View::keyPressEvent(event);
    }
}

void NetworkView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        m_isSpaceDown = false;
    View::keyReleaseEvent(event);
}

void NetworkView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_scene.frame())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    std::optional<quint32> node;
    if (isReady() && event->reason() == QContextMenuEvent::Mouse)
        node = nodeAt(m_scene.geometry(), event->pos());
    fillNetworkMenu(*menu, *this, exploration(), node);
    menu->popup(event->globalPos());
}

} // namespace trilateral
