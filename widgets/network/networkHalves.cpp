// SPDX-License-Identifier: GPL-3.0-or-later
// Two compared periods side by side: the network view shows the earlier on its left half, and on the right half a view
// of the same kind the later. What is done in one is done in both.
#include "model/exploration/periods.h"
#include "widgets/network/networkBar.h"
#include "widgets/network/networkView.h"

#include <QPushButton>

namespace trilateral
{

NetworkView::NetworkView(Exploration &exploration, NetworkView &earlier)
    : View(exploration, &earlier), m_palette(earlier.m_palette), m_layOut(new QPushButton(this)), m_scene(*m_palette)
{
    m_scene.setBarRoom(earlier.m_bar->height());
    begin();
    connect(&earlier, &NetworkView::cameraMoved, this, &NetworkView::follow);
    connect(this, &NetworkView::cameraMoved, &earlier, &NetworkView::follow);
    connect(this, &NetworkView::keepPinsWanted, &earlier, &NetworkView::keepPinsWanted);
}

void NetworkView::showPart(const FramePtr &frame)
{
    const std::vector<PeriodFrame> periods = frame ? periodsSideBySide(*frame) : std::vector<PeriodFrame>();
    if (m_bar) {
        setHalves(!periods.empty());
        m_bar->showFrame(frame);
    }
    if (periods.empty()) {
        m_scene.setPeriod(std::nullopt);
        return m_scene.setFrame(frame);
    }
    const PeriodFrame &period = periods[m_bar ? 0 : 1];
    m_scene.setPeriod(period.isB);
    m_scene.setFrame(period.frame);
}

// One that is no longer wanted may be what was pressed just now.
void NetworkView::setHalves(bool areWanted)
{
    if (areWanted == (m_later != nullptr))
        return;
    m_fade.stop();
    if (areWanted) {
        m_later = new NetworkView(exploration(), *this);
        m_later->stackUnder(m_bar);
        placeLater();
        m_later->show();
    } else {
        if (m_later->hasFocus())
            setFocus();
        disconnect(&exploration(), nullptr, m_later, nullptr);
        m_later->hide();
        std::exchange(m_later, nullptr)->deleteLater();
    }
    updateScene();
}

// As wide as the earlier, so that both are looked at alike.
QRect NetworkView::pictureRect() const
{
    return m_later ? QRect(0, 0, (width() - 1) / 2, height()) : rect();
}

void NetworkView::placeLater()
{
    if (!m_later)
        return;
    QRect place = pictureRect();
    place.moveRight(width() - 1);
    m_later->setGeometry(place);
    m_later->m_scene.setBarRoom(m_bar->height());
}

void NetworkView::follow(const NetworkCamera &camera)
{
    updateScene();
    m_scene.setCamera(camera);
    m_isFollowing = true;
    update();
}

} // namespace trilateral
