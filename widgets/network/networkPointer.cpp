// SPDX-License-Identifier: GPL-3.0-or-later
// The network view's gestures with mouse, wheel and touchpad.
#include "widgets/network/networkHits.h"
#include "widgets/network/networkTips.h"
#include "widgets/network/networkView.h"
#include "widgets/view/plainTip.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace trilateral
{

namespace
{

constexpr double doubleClickZoom = networkZoomStep * networkZoomStep * networkZoomStep;

bool isAdding(Qt::KeyboardModifiers modifiers)
{
    return modifiers.testFlag(Qt::ControlModifier);
}

} // namespace

void NetworkView::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    const bool isSideways = event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(turn.x()) > std::abs(turn.y());
    if (isSideways)
        panBy(QPointF(turn.x() ? turn.x() : turn.y(), 0) / 2);
    else if (turn.y())
        zoomAt(event->position(), std::pow(networkZoomStep, turn.y() / 120.0));
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
        moveCamera(panned(m_pressedCamera, pixel - m_pressedAt));
    else if (m_gesture == Gesture::MoveNode && !isSlow())
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
    if (const auto tone = legendToneAt(m_scene.geometry().legend, pixel))
        return chooseTone(*tone, extends);
    if (const auto node = nodeAt(m_scene.geometry(), pixel))
        return extends ? exploration().toggleSelected(idOf(*node)) : exploration().select({idOf(*node)});
    QStringList ids = extends ? exploration().state().selection : QStringList();
    if (const auto edge = edgeAt(m_scene.shown(), m_scene.geometry(), pixel))
        for (const Row row : shownBehind(m_scene.shown(), *edge))
            ids << m_scene.shown().snapshot().id(row);
    exploration().select(ids);
}

void NetworkView::chooseTone(ToneId tone, bool isAdding)
{
    const QString key = toneKey(m_scene.shown().snapshot(), tone);
    QStringList chosen = exploration().state().network.tones;
    const bool wasAlone = chosen == QStringList(key);
    if (!isAdding)
        chosen = wasAlone ? QStringList() : QStringList(key);
    else if (!chosen.removeOne(key))
        chosen << key;
    exploration().change([&](ExplorationState &state) { state.network.tones = chosen; });
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
        return zoomAt(event->position(), doubleClickZoom);
    focusOn(idOf(*node));
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
    if (legendToneAt(m_scene.geometry().legend, pixel)) {
        exploration().setHover(Row::None);
        setPointer({});
        return setCursor(Qt::PointingHandCursor);
    }
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
        if (legendToneAt(m_scene.geometry().legend, pixel))
            text = tr("Click: these lines alone. Ctrl+click: these as well, or without them.");
        else if (const auto node = nodeAt(m_scene.geometry(), pixel))
            text = nodeTip(m_scene.shown(), *node);
        else if (const auto edge = edgeAt(m_scene.shown(), m_scene.geometry(), pixel))
            text = edgeTip(m_scene.shown(), *edge);
    }
    if (text.isEmpty())
        return QToolTip::hideText();
    QToolTip::showText(global, plainTip(text), this, QRect(pixel.toPoint() - QPoint(4, 4), QSize(9, 9)));
}

} // namespace trilateral
