// SPDX-License-Identifier: GPL-3.0-or-later
// The network view's keys: walking from node to node, going into one and back, zooming and panning.
#include "widgets/network/networkHiding.h"
#include "widgets/network/networkPeriods.h"
#include "widgets/network/networkView.h"
#include "widgets/network/networkWalk.h"

#include <QKeyEvent>

namespace trilateral
{

namespace
{

constexpr double panStep = 60;                  // pixels, an arrow key
constexpr QMargins comfortable(40, 50, 40, 60); // of the view, around a node that is walked to

std::optional<QPointF> wayOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return QPointF(-1, 0);
    case Qt::Key_Right:
        return QPointF(1, 0);
    case Qt::Key_Up:
        return QPointF(0, -1);
    case Qt::Key_Down:
        return QPointF(0, 1);
    default:
        return std::nullopt;
    }
}

} // namespace

void NetworkView::selectNode(quint32 node)
{
    exploration().select({idOf(node)});
    const QPointF pixel = m_scene.camera().toPixel(m_scene.shown().places[node]);
    if (!QRectF(pictureRect().marginsRemoved(comfortable)).contains(pixel))
        panBy(QRectF(pictureRect()).center() - pixel);
}

// To the neighbour that way; without a node selected, the picture moves.
void NetworkView::walk(QPointF way)
{
    if (!isReady())
        return;
    updateScene();
    const std::optional<quint32> lead = leadNode(m_scene.shown());
    if (!lead)
        return panBy(-panStep * way);
    if (const auto next = neighbourTowards(m_scene.shown(), m_scene.camera(), *lead, way))
        selectNode(*next);
}

void NetworkView::focusOn(const QString &id)
{
    exploration().change([&](ExplorationState &state) {
        state.focus = id;
        state.depth = 1;
        state.network.opened.clear();
        state.network.zoom = 0;
    });
}

bool NetworkView::takeWalkingKey(const QKeyEvent &event)
{
    const bool hasControl = event.modifiers().testFlag(Qt::ControlModifier);
    if (const std::optional<QPointF> way = wayOf(event.key())) {
        hasControl ? panBy(-panStep * *way) : walk(*way);
        return true;
    }
    if (!isReady())
        return false;
    const std::optional<quint32> lead = leadNode(m_scene.shown());
    if (event.key() == Qt::Key_Home)
        selectNode(m_scene.shown().order.front());
    else if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && lead)
        focusOn(idOf(*lead));
    else if (event.key() == Qt::Key_Backspace && !exploration().state().focus.isEmpty())
        focusOn({});
    else
        return false;
    return true;
}

void NetworkView::keyPressEvent(QKeyEvent *event)
{
    if (takeWalkingKey(*event))
        return;
    const bool hasControl = event->modifiers().testFlag(Qt::ControlModifier);
    const bool hasFocus = !exploration().state().focus.isEmpty();
    const auto grow = [&](int by) {
        hasFocus && !hasControl ? changeDepth(by) : zoomBy(by > 0 ? networkZoomStep : 1 / networkZoomStep);
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
    case Qt::Key_S:
        return hasControl ? View::keyPressEvent(event) : toggleSideBySide(exploration());
    case Qt::Key_Space:
        m_isSpaceDown = true;
        return;
    default:
        if (hasControl || !takeHidingKey(*event))
            View::keyPressEvent(event);
    }
}

// H hides what is selected, with Shift it shows what is hidden; E shows or folds the neighbours of the selected.
bool NetworkView::takeHidingKey(const QKeyEvent &event)
{
    const QStringList selection = exploration().state().selection;
    if (event.key() == Qt::Key_H && event.modifiers().testFlag(Qt::ShiftModifier))
        showHidden(exploration());
    else if (event.key() == Qt::Key_H)
        hideNodes(exploration(), selection);
    else if (event.key() == Qt::Key_E && !selection.isEmpty())
        toggleNeighbours(exploration(), selection.last());
    else
        return false;
    return true;
}

void NetworkView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        m_isSpaceDown = false;
    View::keyReleaseEvent(event);
}

} // namespace trilateral
