// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/paintRecorder.h"

#include "widgets/charts/chartPattern.h"

#include <QPaintEngine>
#include <QPainterPath>
#include <QTextItem>

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr int dotsPerInch = 96;

Colour plain(const QColor &colour, double opacity)
{
    QColor faded = colour;
    faded.setAlphaF(static_cast<float>(double(colour.alphaF()) * opacity));
    return faded.alpha() == 0 ? transparent : faded.rgba();
}

Dash dashOf(Qt::PenStyle style)
{
    switch (style) {
    case Qt::DashLine:
        return Dash::Dash;
    case Qt::DotLine:
        return Dash::Dot;
    case Qt::DashDotLine:
    case Qt::DashDotDotLine:
        return Dash::DashDot;
    default:
        return Dash::Solid;
    }
}

} // namespace

class PaintRecorder::Engine final : public QPaintEngine
{
public:
    explicit Engine(const QString &language) : QPaintEngine(AllFeatures), m_language(language) {}

    std::vector<DrawItem> items;

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &state) override;
    void drawRects(const QRectF *rects, int count) override;
    void drawLines(const QLineF *lines, int count) override;
    void drawEllipse(const QRectF &rect) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawPath(const QPainterPath &path) override;
    void drawTextItem(const QPointF &at, const QTextItem &text) override;
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}

private:
    void addPolygon(const QPolygonF &points, bool isClosed, bool isFilled);

    QString m_language;
    QTransform m_transform;
    Pen m_pen;
    Colour m_fill = transparent;
    Qt::BrushStyle m_pattern = Qt::NoBrush;
    double m_opacity = 1;
};

void PaintRecorder::Engine::updateState(const QPaintEngineState &state)
{
    m_opacity = state.opacity();
    m_transform = state.transform();
    const QPen pen = state.pen();
    const bool hasPen = pen.style() != Qt::NoPen && pen.brush().style() != Qt::NoBrush;
    m_pen = {hasPen ? plain(pen.color(), m_opacity) : transparent,
             static_cast<float>(std::max(pen.widthF(), pen.isCosmetic() || pen.widthF() == 0 ? 1.0 : 0.0)),
             dashOf(pen.style())};
    const QBrush brush = state.brush();
    m_pattern = brush.style() <= Qt::DiagCrossPattern ? brush.style() : Qt::SolidPattern;
    m_fill = brush.style() == Qt::NoBrush ? transparent : plain(brush.color(), m_opacity);
}

void PaintRecorder::Engine::drawRects(const QRectF *rects, int count)
{
    for (int i = 0; i < count; ++i) {
        const QRectF rect = m_transform.mapRect(rects[i]);
        if (m_pattern > Qt::SolidPattern)
            addPattern(items, rect, m_fill, m_pattern);
        else if (m_fill != transparent || m_pen.colour != transparent)
            items.emplace_back(DrawRect{.rect = rect, .fill = m_fill, .pen = m_pen});
    }
}

void PaintRecorder::Engine::drawLines(const QLineF *lines, int count)
{
    for (int i = 0; i < count && m_pen.colour != transparent; ++i)
        items.emplace_back(DrawLine{m_transform.map(lines[i].p1()), m_transform.map(lines[i].p2()), m_pen});
}

void PaintRecorder::Engine::drawEllipse(const QRectF &rect)
{
    const QRectF box = m_transform.mapRect(rect);
    DrawMarker marker;
    marker.centre = box.center();
    marker.radius = static_cast<float>(std::min(box.width(), box.height()) / 2);
    marker.fill = m_fill;
    marker.pen = m_pen;
    items.emplace_back(marker);
}

void PaintRecorder::Engine::addPolygon(const QPolygonF &points, bool isClosed, bool isFilled)
{
    const Colour fill = isFilled ? m_fill : transparent;
    if (points.size() < 2 || (fill == transparent && m_pen.colour == transparent))
        return;
    const QPolygonF placed = m_transform.map(points);
    if (isFilled && m_pattern > Qt::SolidPattern)
        return addPattern(items, placed, m_fill, m_pattern);
    DrawPolygon polygon;
    polygon.points.assign(placed.begin(), placed.end());
    polygon.fill = fill;
    polygon.pen = m_pen;
    polygon.isClosed = isClosed;
    items.emplace_back(std::move(polygon));
}

void PaintRecorder::Engine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    addPolygon(QPolygonF(QList<QPointF>(points, points + count)), mode != PolylineMode, mode != PolylineMode);
}

void PaintRecorder::Engine::drawPath(const QPainterPath &path)
{
    for (const QPolygonF &part : path.toSubpathPolygons())
        addPolygon(part, part.isClosed(), m_fill != transparent);
}

void PaintRecorder::Engine::drawTextItem(const QPointF &at, const QTextItem &text)
{
    const QFont font = text.font();
    TextStyle style;
    style.pixelSize = static_cast<float>(font.pixelSize());
    style.isBold = font.weight() >= QFont::DemiBold;
    style.colour = m_pen.colour;
    style.language = m_language;
    if (!text.text().trimmed().isEmpty())
        items.emplace_back(DrawText{m_transform.map(at), text.text(), style, TextAlign::Left});
}

PaintRecorder::PaintRecorder(QSizeF size, const QString &language)
    : m_size(size), m_engine(std::make_unique<Engine>(language))
{
}

PaintRecorder::~PaintRecorder() = default;

QPaintEngine *PaintRecorder::paintEngine() const
{
    return m_engine.get();
}

Drawing PaintRecorder::take()
{
    Drawing drawing;
    drawing.size = m_size;
    drawing.items = std::exchange(m_engine->items, {});
    return drawing;
}

int PaintRecorder::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return static_cast<int>(std::ceil(m_size.width()));
    case PdmHeight:
        return static_cast<int>(std::ceil(m_size.height()));
    case PdmWidthMM:
        return static_cast<int>(m_size.width() * 25.4 / dotsPerInch);
    case PdmHeightMM:
        return static_cast<int>(m_size.height() * 25.4 / dotsPerInch);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dotsPerInch;
    case PdmNumColors:
        return 1 << 24;
    case PdmDepth:
        return 32;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace trilateral
