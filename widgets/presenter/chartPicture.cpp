// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/chartPicture.h"

#include "widgets/figure/figure.h"
#include "widgets/presenter/networkPicture.h"
#include "widgets/presenter/slideDrawing.h"
#include "widgets/presenter/timelinePicture.h"
#include "widgets/view/drawingPainter.h"

namespace trilateral
{

void ChartPicture::setRoom(QSizeF size, double)
{
    if (size != m_size)
        m_drawing.reset();
    m_size = size;
}

void ChartPicture::setFrame(const FramePtr &frame)
{
    if (m_frame && frame && m_frame->projection == frame->projection && m_frame->snapshot == frame->snapshot)
        return;
    m_frame = frame;
    m_drawing.reset();
}

void ChartPicture::setColours(const Palette &palette)
{
    m_palette = &palette;
    m_drawing.reset();
}

void ChartPicture::paint(QPainter &painter)
{
    if (!m_frame || m_size.isEmpty())
        return;
    if (!m_drawing)
        m_drawing = drawSlidePicture(m_slide, m_frame, m_size, m_palette->theme, m_measure);
    paintDrawing(painter, *m_drawing);
}

std::unique_ptr<LivePicture> makeLivePicture(const Bookmark &slide, Exploration &exploration, const Palette &palette)
{
    if (!hasPicture(slide.view))
        return nullptr;
    if (slide.view == QLatin1String("network"))
        return std::make_unique<NetworkPicture>(exploration, palette);
    if (slide.view != QLatin1String("timeline")) // a chart, a matrix, triangles
        return std::make_unique<ChartPicture>(slide, palette);
    return std::make_unique<TimelinePicture>(slide, exploration, palette);
}

} // namespace trilateral
