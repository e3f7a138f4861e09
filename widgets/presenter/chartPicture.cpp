// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/chartPicture.h"

#include "widgets/figure/figure.h"
#include "widgets/presenter/networkPicture.h"
#include "widgets/presenter/slideDrawing.h"
#include "widgets/presenter/timelinePicture.h"
#include "widgets/view/drawingPainter.h"

#include <QPainter>

namespace trilateral
{

void ChartPicture::setRoom(QSizeF size, double scale)
{
    if (size != m_size || scale != m_scale)
        m_kept = QPixmap();
    m_size = size;
    m_scale = scale;
}

void ChartPicture::setFrame(const FramePtr &frame)
{
    if (m_frame && frame && m_frame->projection == frame->projection && m_frame->snapshot == frame->snapshot &&
        m_frame->state.charts == frame->state.charts)
        return;
    m_frame = frame;
    m_kept = QPixmap();
}

void ChartPicture::setColours(const Palette &palette)
{
    m_palette = &palette;
    m_kept = QPixmap();
}

void ChartPicture::paint(QPainter &painter)
{
    if (!m_frame || m_size.isEmpty())
        return;
    if (m_kept.isNull())
        paintKept();
    painter.drawPixmap(QPointF(), m_kept);
}

void ChartPicture::paintKept()
{
    m_kept = QPixmap((m_size * m_scale).toSize().expandedTo(QSize(1, 1)));
    m_kept.setDevicePixelRatio(m_scale);
    QPainter painter(&m_kept);
    painter.fillRect(QRectF(QPointF(), m_size).adjusted(0, 0, 1, 1), QColor::fromRgba(m_palette->background));
    paintDrawing(painter, drawSlidePicture(m_slide, m_frame, m_size, m_palette->theme, m_measure));
}

std::unique_ptr<LivePicture> makeLivePicture(const Bookmark &slide, Exploration &exploration, const Palette &palette,
                                             const TextMeasure &measure)
{
    if (!hasPicture(slide.view))
        return nullptr;
    const bool arePeriods = slide.state.network.isSideBySide && slide.state.timeline.compared;
    if (slide.view == QLatin1String("network") && !arePeriods)
        return std::make_unique<NetworkPicture>(slide, exploration, palette, measure);
    if (slide.view != QLatin1String("timeline")) // a chart, a matrix, triangles, an image, two networks
        return std::make_unique<ChartPicture>(slide, palette, measure);
    return std::make_unique<TimelinePicture>(slide, exploration, palette, measure);
}

} // namespace trilateral
