// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkView.h"

#include "widgets/network/networkAccessible.h"
#include "widgets/network/networkBar.h"
#include "widgets/network/networkDrawing.h"
#include "widgets/network/networkHits.h"
#include "widgets/network/networkMenu.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr double slowImage = 14; // milliseconds; slower ones are moved first and made anew at rest
constexpr double slowDrag = 40;  // milliseconds; while a node of a slower one is dragged, only what moves is painted
constexpr int settleTime = 70;   // milliseconds
constexpr int commitTime = 250;  // milliseconds

ZoomLimits limitsFor(const ShownNetwork &shown, const NetworkCamera &camera)
{
    const double fit = cameraOn(shown, shown.box, camera.size).zoom;
    return {fit / 4, std::max(fit * 40, 400.0)};
}

} // namespace

NetworkView::NetworkView(Exploration &exploration, QWidget *parent)
    : View(exploration, parent), m_palette(&trilateral::palette(Theme::Light)),
      m_bar(new NetworkBar(exploration, this)), m_layOut(new QPushButton(this)), m_scene(*m_palette)
{
    begin();
}

void NetworkView::begin()
{
    installNetworkAccessibility();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_commit.setSingleShot(true);
    m_commit.setInterval(commitTime);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_commit, &QTimer::timeout, this, &NetworkView::commitCamera);
    connect(&m_fade, &PictureFade::moved, this, qOverload<>(&QWidget::update));
    connect(&m_settle, &QTimer::timeout, this, [this] {
        m_isSettled = true;
        update();
    });
    connect(m_layOut, &QPushButton::clicked, this, &NetworkView::layoutWanted);
    describe();
    if (exploration().frame())
        showFrame(exploration().frame());
}

void NetworkView::changeEvent(QEvent *event)
{
    View::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    describe();
    update();
}

void NetworkView::setColours(const Palette &palette)
{
    m_fade.stop();
    m_palette = &palette;
    m_scene.setPalette(palette);
    if (m_later)
        m_later->setColours(palette);
    update();
}

// What comes and goes fades where every node stays in its place; what is selected is so at once. Two headings that fade
// into each other could not be read.
bool NetworkView::canFade(const FramePtr &before, const NetworkCamera &camera)
{
    const FramePtr &now = m_scene.frame();
    if (!before || !now || !isVisible() || !m_scene.heading().isEmpty() || m_gesture != Gesture::None ||
        m_scene.isImageCurrent())
        return false;
    const bool hasChanged = before->projection != now->projection || before->state.focus != now->state.focus ||
                            before->state.network != now->state.network;
    return hasChanged && before->graph == now->graph && before->positions == now->positions && isReady() &&
           m_scene.camera() == camera;
}

void NetworkView::showFrame(const FramePtr &frame)
{
    const FramePtr before = m_scene.frame();
    const QImage picture = m_scene.isImageCurrent() ? m_scene.lastImage() : QImage();
    const NetworkCamera camera = m_scene.lastCamera();
    showPart(frame);
    if (m_gesture == Gesture::None && !m_commit.isActive())
        m_scene.setCamera(std::nullopt);
    m_isFollowing = false;
    m_pointer.edge.reset();
    m_scene.setPointer(m_pointer);
    if (canFade(before, camera))
        m_fade.begin(picture);
    describe();
    wantMeasures(frame);
    update();
}

// Of two periods, one asks for both: nodes are as large in both.
void NetworkView::wantMeasures(const FramePtr &frame)
{
    if (!m_bar)
        return;
    const ShownNetwork both = m_later ? shownNetwork(frame) : ShownNetwork();
    const ShownNetwork &shown = m_later ? both : m_scene.shown();
    if (const Wanted wanted = wantedMeasures(shown); wanted != Wanted::Nothing)
        exploration().wantMeasures(shown.part, wanted == Wanted::Walks);
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
    if (frame->positions && !m_scene.heading().isEmpty())
        return tr("Nothing is joined to anything in this period.");
    if (frame->graph->nodes.empty())
        return tr("There are no relations to draw at this level.\n"
                  "Choose another level above, or import a list that says who did what to whom.");
    if (!frame->positions && m_isLayoutStopped)
        return tr("The network is not laid out.\n"
                  "Lay it out again, or choose another layout or level above.");
    if (!frame->positions)
        return tr("Laying out %n node(s)…", nullptr, static_cast<int>(frame->graph->nodes.size()));
    return tr("Nothing that is joined to anything passes the filter.\n"
              "Press Esc to take it back step by step, or clear it in the filter panel.");
}

void NetworkView::setLayoutStopped(bool isStopped)
{
    if (std::exchange(m_isLayoutStopped, isStopped) == isStopped)
        return;
    describe();
    update();
}

// Below the words.
void NetworkView::placeLayOut()
{
    m_layOut->setText(tr("Lay out again"));
    m_layOut->resize(m_layOut->sizeHint());
    m_layOut->move((width() - m_layOut->width()) / 2, height() / 2 + fontMetrics().height() * 2);
    const FramePtr &frame = m_scene.frame();
    m_layOut->setVisible(frame && !frame->positions && !frame->graph->nodes.empty() && m_isLayoutStopped);
}

// For screen readers.
void NetworkView::describe()
{
    QString text = emptyText();
    if (isReady())
        text = tr("Nodes: %1, lines: %2").arg(m_scene.shown().order.size()).arg(m_scene.shown().edgeCount);
    const QString heading = m_scene.heading();
    setAccessibleName(heading.isEmpty() ? tr("Network of relations") : tr("Network of relations") + u' ' + heading);
    setAccessibleDescription(text);
    placeLayOut();
}

void NetworkView::updateScene()
{
    m_scene.setSize(pictureRect().size(), devicePixelRatioF());
}

void NetworkView::moveCamera(const NetworkCamera &camera)
{
    m_scene.setCamera(camera);
    update();
    emit cameraMoved(camera);
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
    zoomAt(QRectF(pictureRect()).center(), factor);
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
    const NetworkCamera fit = cameraOn(m_scene.shown(), box, pictureRect().size());
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
    if (m_bar) {
        m_bar->setGeometry(0, 0, width(), m_bar->sizeHint().height());
        m_scene.setBarRoom(m_bar->height());
    }
    placeLater();
    placeLayOut();
    updateScene();
}

void NetworkView::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    updateScene();
    m_scene.prepareImage();
}

void NetworkView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    updateScene();
    if (m_later)
        painter.fillRect(rect(), QColor::fromRgba(m_palette->border)); // seen between the two
    if (isReady()) {
        paintImage(painter);
        if (m_bar) // its words are read also where lines pass below them
            painter.fillRect(m_bar->geometry(), QColor::fromRgba(withAlpha(m_palette->background, 0.85)));
        paintBox(painter);
        return;
    }
    const QRect picture = pictureRect();
    painter.fillRect(picture, QColor::fromRgba(m_palette->background));
    painter.setPen(QColor::fromRgba(m_palette->textMuted));
    painter.drawText(picture.adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, emptyText());
}

bool NetworkView::isSlow() const
{
    return m_scene.isImageCurrent() && m_scene.lastCost() > slowDrag;
}

// A slow image is moved along until the camera comes to rest.
void NetworkView::paintImage(QPainter &painter)
{
    if (m_gesture == Gesture::MoveNode && isSlow()) {
        m_fade.stop();
        painter.drawImage(0, 0, m_scene.movingImage(*m_pressedNode, m_pressedCamera.toPlace(m_lastAt)));
        return;
    }
    const bool isMoving = m_gesture == Gesture::Pan || m_commit.isActive() || m_isFollowing;
    const NetworkCamera camera = m_scene.camera();
    const NetworkCamera &old = m_scene.lastCamera();
    const bool canMove = !m_scene.lastImage().isNull() && old.size == camera.size && m_scene.lastCost() > slowImage;
    if (m_scene.isImageCurrent() || !isMoving || !canMove || std::exchange(m_isSettled, false)) {
        m_settle.stop();
        return m_fade.paint(painter, m_scene.image());
    }
    m_fade.stop();
    painter.setClipRect(pictureRect());
    painter.fillRect(pictureRect(), QColor::fromRgba(m_palette->background));
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
