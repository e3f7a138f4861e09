// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/presentation.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

Presentation::Presentation(Story story, const SnapshotPtr &snapshot, Language language, QObject *parent)
    : QObject(parent), m_story(std::move(story)), m_snapshot(snapshot), m_language(language)
{
    if (m_story.slides.empty())
        m_story.slides.emplace_back();
    m_exploration.setState(stateOf(0), TrailStep::Replace);
    m_exploration.setSnapshot(snapshot);
    m_clock.start();
}

ExplorationState Presentation::stateOf(std::size_t slide) const
{
    ExplorationState state = m_story.slides[slide].state;
    state.language = m_language;
    return state;
}

void Presentation::go(std::size_t slide)
{
    const std::size_t to = std::min(slide, count() - 1);
    if (m_curtain != Curtain::None)
        setCurtain(m_curtain);
    if (to == m_slide)
        return;
    const std::size_t from = std::exchange(m_slide, to);
    m_zoom = {};
    m_hidden = {};
    emit slideChanged(from, to);
    m_exploration.setState(stateOf(to), TrailStep::Replace);
}

void Presentation::restore()
{
    setZoom({});
    m_exploration.setState(stateOf(m_slide), TrailStep::Replace);
}

// What the document lacks is dropped from the state that is shown, so that is what it is compared with.
bool Presentation::isTouched()
{
    ExplorationState prepared = stateOf(m_slide);
    prepared.selection.removeIf([&](const QString &id) { return m_snapshot->find(id) == Row::None; });
    return !(m_exploration.state() == prepared) || !m_zoom.isEmpty();
}

void Presentation::setCurtain(Curtain curtain)
{
    m_curtain = m_curtain == curtain ? Curtain::None : curtain;
    emit overlayChanged();
}

void Presentation::setFrozen(bool isFrozen)
{
    if (std::exchange(m_isFrozen, isFrozen) != isFrozen)
        emit frozen(isFrozen);
}

void Presentation::setTool(Tool tool)
{
    m_tool = m_tool == tool ? Tool::Hand : tool;
    emit toolChanged();
    emit overlayChanged();
}

void Presentation::setPointer(std::optional<QPointF> place)
{
    m_pointer = place;
    if (m_tool == Tool::Laser || m_tool == Tool::Spotlight)
        emit overlayChanged();
}

const std::vector<Stroke> &Presentation::strokes() const
{
    static const std::vector<Stroke> none;
    const auto found = m_strokes.constFind(m_slide);
    return found == m_strokes.cend() ? none : *found;
}

void Presentation::beginStroke(QPointF place)
{
    m_strokes[m_slide].push_back({{place}});
    emit overlayChanged();
}

void Presentation::goOnWithStroke(QPointF place)
{
    std::vector<Stroke> &strokes = m_strokes[m_slide];
    if (strokes.empty())
        return beginStroke(place);
    strokes.back().points.push_back(place);
    emit overlayChanged();
}

void Presentation::erase(QPointF place, double reach)
{
    const auto isNear = [&](const Stroke &stroke) {
        return std::ranges::any_of(stroke.points, [&](QPointF point) {
            return std::hypot(point.x() - place.x(), point.y() - place.y()) < reach;
        });
    };
    if (std::erase_if(m_strokes[m_slide], isNear) > 0)
        emit overlayChanged();
}

void Presentation::clearStrokes()
{
    m_strokes.remove(m_slide);
    emit overlayChanged();
}

void Presentation::setZoom(QRectF part)
{
    m_zoom = part;
    emit overlayChanged();
}

void Presentation::setHiding(Hiding what)
{
    m_hidden = {what, 0};
    emit hidingChanged();
}

void Presentation::revealNext()
{
    if (m_hidden.what == Hiding::None)
        return;
    ++m_hidden.shown;
    emit hidingChanged();
}

qint64 Presentation::elapsed() const
{
    return m_before + (m_isPaused ? 0 : m_clock.elapsed());
}

void Presentation::togglePause()
{
    if (!m_isPaused)
        m_before += m_clock.elapsed();
    else
        m_clock.restart();
    m_isPaused = !m_isPaused;
}

void Presentation::restartClock()
{
    m_before = 0;
    m_clock.restart();
}

} // namespace trilateral
