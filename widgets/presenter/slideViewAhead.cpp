// SPDX-License-Identifier: GPL-3.0-or-later
// What a view of a slide gets ready before it is asked for.
#include "widgets/presenter/slideDrawing.h"
#include "widgets/presenter/slideView.h"
#include "widgets/view/motion.h"

#include <QPainter>

namespace trilateral
{

namespace
{

constexpr QSize unseen(8, 8);

} // namespace

bool showTheSame(const Frame &a, const Frame &b)
{
    return a.snapshot == b.snapshot && a.projection == b.projection && a.compared == b.compared && a.graph == b.graph &&
           a.positions == b.positions && a.measures == b.measures && a.state == b.state;
}

void SlideView::prepareNext()
{
    const std::size_t next = m_presentation.slide() + 1;
    if (next >= m_presentation.count() || size().isEmpty())
        return;
    if (m_role == SlideRole::Speaker) // the other view has laid it out
        return makeReady(next);
    if (!m_next)
        m_next = std::make_unique<SlideThumbnails>(m_presentation.snapshot(), m_presentation.language(),
                                                   m_palette->theme, &m_presentation.measure());
    m_next->prepare(m_presentation.story(), next, size(), devicePixelRatioF());
    makeReady(next);
    if (m_presentation.hasMotion() && !motionIsReduced() && !isGliding())
        m_still = still();
}

// Painted once, where nobody sees it, so that all is laid out and the letters are known.
void SlideView::makeReady(std::size_t slide)
{
    Presentation &show = m_presentation;
    const Bookmark &bookmark = show.story().slides[slide];
    m_ready = Ready{slide, layOut(slide), makeLivePicture(bookmark, show.exploration(), *m_palette, show.measure()),
                    show.exploration().prepared(show.stateOf(slide))};
    if (!m_ready->picture || !m_ready->frame)
        return;
    place(*m_ready->picture, m_ready->page, bookmark);
    m_ready->picture->setFrame(m_ready->frame);
    QPixmap corner(unseen);
    QPainter painter(&corner);
    m_ready->picture->paint(painter);
}

bool SlideView::takeReady()
{
    std::optional<Ready> ready = std::exchange(m_ready, std::nullopt);
    if (!ready || ready->slide != m_presentation.slide() || !ready->frame)
        return false;
    m_rest.start();
    m_page = std::move(ready->page);
    m_picture = std::move(ready->picture);
    m_frame = std::move(ready->frame);
    return true;
}

void SlideView::forgetReady()
{
    m_ready.reset();
    m_still = QPixmap();
}

} // namespace trilateral
