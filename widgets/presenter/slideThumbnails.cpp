// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/slideThumbnails.h"

#include "widgets/presenter/slideDrawing.h"
#include "widgets/view/drawingPainter.h"
#include "widgets/view/fontTextMeasure.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QPainter>

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr std::size_t mostKept = 120;
constexpr QSize unseen(8, 8);

QByteArray keyOf(const Story &story, std::size_t slide, QSize size, double ratio)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    hash.addData(QJsonDocument(toJson(story.slides[slide])).toJson(QJsonDocument::Compact));
    const auto add = [&](double value) {
        hash.addData(QByteArray::number(value).append(' '));
    };
    for (const double value :
         {double(slide), double(story.slides.size()), double(size.width()), double(size.height()), ratio})
        add(value);
    return hash.result();
}

} // namespace

FramePtr SlideThumbnails::frameOf(const Bookmark &slide)
{
    if (!m_exploration) {
        m_exploration = std::make_unique<Exploration>();
        m_exploration->setSnapshot(m_snapshot);
    }
    ExplorationState state = slide.state;
    state.language = m_language;
    m_exploration->setState(state, TrailStep::Replace);
    return m_exploration->frame();
}

QPixmap SlideThumbnails::picture(const Story &story, std::size_t slide, QSize size, double ratio)
{
    const QByteArray key = keyOf(story, slide, size, ratio);
    const auto found = std::ranges::find(m_kept, key, &Kept::key);
    if (found != m_kept.end())
        return found->picture;
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(QColor::fromRgba(palette(m_theme).background));
    QPainter painter(&picture);
    paint(painter, story, slide, size);
    if (m_kept.size() >= mostKept)
        m_kept.erase(m_kept.begin());
    m_kept.push_back({key, picture});
    return picture;
}

void SlideThumbnails::prepare(const Story &story, std::size_t slide, QSize size, double ratio)
{
    QPixmap corner(unseen);
    QPainter painter(&corner);
    painter.scale(ratio, ratio);
    paint(painter, story, slide, size);
}

void SlideThumbnails::paint(QPainter &painter, const Story &story, std::size_t slide, QSize size)
{
    const QSizeF page = slidePageSize(size);
    const double factor = std::min(size.width() / page.width(), size.height() / page.height());
    painter.translate((size.width() - page.width() * factor) / 2, (size.height() - page.height() * factor) / 2);
    painter.scale(factor, factor);
    const SlideRequest request{story, slide, *m_snapshot, page, m_theme, m_language};
    paintDrawing(painter, drawSlide(request, frameOf(story.slides[slide]), m_measure));
}

} // namespace trilateral
