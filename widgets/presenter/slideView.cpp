// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/slideView.h"

#include "widgets/presenter/slideDrawing.h"
#include "widgets/view/drawingPainter.h"
#include "widgets/view/motion.h"

#include <QPainter>
#include <QPainterPath>

namespace trilateral
{

namespace
{

constexpr int restMilliseconds = 250; // after a slide has come to rest
constexpr double penWidth = 2.6;      // page lengths
constexpr double spotRadius = 66;     // page lengths
constexpr double laserRadius = 5;     // page lengths
constexpr QRgb laserColour = 0xffff4d4du;

} // namespace

SlideView::SlideView(Presentation &presentation, SlideRole role, const Palette &palette, QWidget *parent)
    : QWidget(parent), m_presentation(presentation), m_role(role), m_palette(&palette)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setMinimumSize(160, 90);
    m_glide.setParent(this); // to be found by those who measure it
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    m_glide.setDuration(glideMilliseconds);
    m_glide.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        if (m_picture && m_glidesPicture)
            m_picture->glide(m_from, value.toDouble());
        update();
    });
    connect(&m_glide, &QVariantAnimation::finished, this, [this] { m_old = QPixmap(); });
    connect(&presentation, &Presentation::slideChanged, this, &SlideView::changeSlide);
    connect(&presentation, &Presentation::overlayChanged, this, qOverload<>(&QWidget::update));
    connect(&presentation, &Presentation::hidingChanged, this, &SlideView::hideWords);
    connect(&presentation, &Presentation::frozen, this, &SlideView::keepStill);
    connect(&presentation.exploration(), &Exploration::frameChanged, this, &SlideView::showFrame);
    connect(&presentation.exploration(), &Exploration::hoverChanged, this, &SlideView::showHover);
    m_rest.setSingleShot(true);
    m_rest.setInterval(glideMilliseconds + restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &SlideView::prepareNext);
    makePicture();
}

SlideView::~SlideView() = default;

void SlideView::setColours(const Palette &palette)
{
    m_palette = &palette;
    m_page.reset();
    m_next.reset();
    forgetReady();
    if (m_picture)
        m_picture->setColours(palette);
    update();
}

SlidePage SlideView::layOut(std::size_t slide) const
{
    return layOutSlide({m_presentation.story(), slide, *m_presentation.snapshot(), slidePageSize(size()),
                        m_palette->theme, m_presentation.language()},
                       m_presentation.measure());
}

const SlidePage &SlideView::page()
{
    if (!m_page)
        m_page = layOut(m_presentation.slide());
    return *m_page;
}

double SlideView::scale() const
{
    const QSizeF page = slidePageSize(size());
    return std::min(width() / page.width(), height() / page.height());
}

QTransform SlideView::transform()
{
    const QSizeF page = slidePageSize(size());
    const QRectF part = m_presentation.zoom().isEmpty() ? QRectF(QPointF(), page) : m_presentation.zoom();
    const double factor = std::min(width() / part.width(), height() / part.height());
    QTransform transform;
    transform.translate(width() / 2.0, height() / 2.0);
    transform.scale(factor, factor);
    transform.translate(-part.center().x(), -part.center().y());
    return transform;
}

QPointF SlideView::toPixel(QPointF place)
{
    return transform().map(place);
}

QPointF SlideView::toPage(QPointF pixel)
{
    return transform().inverted().map(pixel);
}

QPointF SlideView::toPicture(QPointF pixel)
{
    return (toPage(pixel) - page().body.topLeft()) / pictureScale(m_presentation.bookmark().view);
}

void SlideView::changeSlide()
{
    const bool glides = m_presentation.hasMotion() && !motionIsReduced() && isVisible() && !m_presentation.isFrozen();
    const QString before = m_picture ? m_picture->kind() : QString();
    if (glides) {
        m_old = m_still.isNull() ? still() : std::exchange(m_still, QPixmap());
        m_from = m_picture ? m_picture->place() : std::array<double, 4>{};
    }
    m_glide.stop();
    m_page.reset();
    if (!takeReady())
        makePicture();
    m_glidesPicture = glides && m_picture && m_picture->kind() == before;
    if (glides)
        m_glide.start();
    update();
}

void SlideView::makePicture()
{
    m_rest.start();
    m_picture =
        makeLivePicture(m_presentation.bookmark(), m_presentation.exploration(), *m_palette, m_presentation.measure());
    placePicture();
    m_frame = m_presentation.exploration().frame();
    if (m_picture && m_frame)
        m_picture->setFrame(m_frame);
}

void SlideView::place(LivePicture &picture, const SlidePage &page, const Bookmark &slide) const
{
    const double factor = pictureScale(slide.view);
    if (!page.body.isEmpty())
        picture.setRoom(page.body.size() / factor, scale() * factor * devicePixelRatioF());
}

void SlideView::placePicture()
{
    if (m_picture)
        place(*m_picture, page(), m_presentation.bookmark());
}

void SlideView::showFrame(const FramePtr &frame)
{
    if (m_picture && !(m_frame && showTheSame(*m_frame, *frame)))
        m_picture->setFrame(frame);
    m_frame = frame;
    if (m_picture && isGliding() && m_glidesPicture)
        m_picture->glide(m_from, m_glide.currentValue().toDouble());
    update();
}

void SlideView::hideWords()
{
    if (m_picture)
        m_picture->hide(m_presentation.hidden());
    update();
}

void SlideView::showHover(Row row)
{
    if (m_picture)
        m_picture->showHover(row);
    update();
}

void SlideView::keepStill(bool isFrozen)
{
    if (m_role == SlideRole::Audience)
        m_frozen = isFrozen ? still() : QPixmap();
    update();
}

QPixmap SlideView::still()
{
    QPixmap picture(size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(&picture);
    paintSlide(painter);
    paintStrokes(painter);
    return picture;
}

void SlideView::paintSlide(QPainter &painter)
{
    painter.fillRect(rect(), QColor::fromRgba(m_palette->background));
    painter.save();
    painter.setTransform(transform(), true);
    Drawing drawing;
    drawing.size = slidePageSize(size());
    drawing.items = page().items;
    paintDrawing(painter, drawing);
    if (m_picture && !page().body.isEmpty()) {
        const double factor = pictureScale(m_presentation.bookmark().view);
        painter.setClipRect(page().body);
        painter.translate(page().body.topLeft());
        painter.scale(factor, factor);
        m_picture->paint(painter);
    }
    painter.restore();
}

void SlideView::paintEvent(QPaintEvent *)
{
    m_still = QPixmap();
    QPainter painter(this);
    const bool isAudience = m_role == SlideRole::Audience;
    if (isAudience && m_presentation.curtain() != Curtain::None) {
        painter.fillRect(rect(), m_presentation.curtain() == Curtain::Black ? Qt::black : Qt::white);
        return;
    }
    if (isAudience && !m_frozen.isNull()) {
        painter.drawPixmap(rect(), m_frozen);
        return;
    }
    paintSlide(painter);
    if (isGliding() && !m_old.isNull()) {
        painter.setOpacity(1 - m_glide.currentValue().toDouble());
        painter.drawPixmap(0, 0, m_old);
        painter.setOpacity(1);
    }
    paintStrokes(painter);
    paintOver(painter);
}

void SlideView::paintStrokes(QPainter &painter)
{
    if (m_presentation.strokes().empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(transform(), true);
    painter.setPen(QPen(QColor::fromRgba(m_palette->warning), penWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const Stroke &stroke : m_presentation.strokes()) {
        const QPolygonF line(QList<QPointF>(stroke.points.begin(), stroke.points.end()));
        if (line.size() == 1)
            painter.drawPoint(line.front());
        else
            painter.drawPolyline(line);
    }
    painter.restore();
}

void SlideView::paintOver(QPainter &painter)
{
    paintPointer(painter);
    if (m_presentation.tool() != Tool::Zoom || !m_pressedAt || !m_isDragging)
        return;
    painter.setPen(QPen(QColor::fromRgba(m_palette->accent), 2));
    painter.setBrush(QColor::fromRgba(withAlpha(m_palette->accent, 0.15)));
    painter.drawRect(QRectF(*m_pressedAt, m_lastAt).normalized());
}

void SlideView::paintPointer(QPainter &painter)
{
    const std::optional<QPointF> pointer = m_presentation.pointer();
    if (!pointer)
        return;
    const QPointF at = toPixel(*pointer);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (m_presentation.tool() == Tool::Spotlight) {
        QPainterPath shade;
        shade.addRect(rect());
        shade.addEllipse(at, spotRadius * scale(), spotRadius * scale());
        painter.fillPath(shade, QColor(0, 0, 0, 170));
    } else if (m_presentation.tool() == Tool::Laser) {
        const double radius = laserRadius * scale();
        QRadialGradient glow(at, radius * 2.2);
        glow.setColorAt(0, QColor::fromRgba(laserColour));
        glow.setColorAt(0.4, QColor::fromRgba(laserColour));
        glow.setColorAt(1, Qt::transparent);
        painter.setBrush(glow);
        painter.drawEllipse(at, radius * 2.2, radius * 2.2);
    }
}

void SlideView::resizeEvent(QResizeEvent *)
{
    m_page.reset();
    m_old = QPixmap();
    forgetReady();
    placePicture();
}

} // namespace trilateral
