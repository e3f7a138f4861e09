// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkPlayer.h"

#include "model/snapshot/days.h"

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr int interval = 110; // milliseconds
constexpr Day month = 30;
constexpr Day usualLength = 3 * 365;

bool isBounded(const std::optional<DayRange> &window)
{
    return window && window->from != openPast && window->to != openFuture;
}

// Whether any line of the frame's network passes its filter.
bool hasLines(const Frame &frame)
{
    return std::ranges::any_of(frame.graph->relations, [&](const EdgeRelation &relation) {
        return frame.projection->passes.test(relation.row);
    });
}

// The first day after that one on which something begins that stands behind a line.
std::optional<Day> nextBeginning(const Frame &frame, Day after)
{
    std::optional<Day> next;
    for (const EdgeRelation &relation : frame.graph->relations)
        if (const Span span = frame.snapshot->span[index(relation.row)];
            span.isKnown() && span.first > after && (!next || span.first < *next))
            next = span.first;
    return next;
}

} // namespace

std::optional<DayRange> playedDays(const Snapshot &snapshot)
{
    std::optional<DayRange> days;
    for (const Base base : {Base::Event, Base::Relation})
        for (quint32 r = snapshot.rows(base).first; r < snapshot.rows(base).last; ++r) {
            const Span span = daysOf(snapshot, r);
            if (!span.isKnown() || span.first == openPast || span.first > snapshot.info.horizon)
                continue;
            const Day last = span.last == openFuture ? span.first : std::min(span.last, snapshot.info.horizon);
            days = days ? DayRange{std::min(days->from, span.first), std::max(days->to, last)}
                        : DayRange{span.first, last};
        }
    return days;
}

NetworkPlayer::NetworkPlayer(Exploration &exploration, QObject *parent) : QObject(parent), m_exploration(exploration)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &NetworkPlayer::step);
    connect(&exploration, &Exploration::frameChanged, this, &NetworkPlayer::follow);
}

Day NetworkPlayer::length() const
{
    const std::optional<DayRange> &window = m_exploration.state().filter.window;
    return isBounded(window) ? window->to - window->from : usualLength;
}

void NetworkPlayer::setEnd(Day day, TrailStep step)
{
    m_exploration.setBrush(DayRange{day - length(), day}, step);
}

void NetworkPlayer::showUntil(Day day)
{
    setEnd(day, TrailStep::Replace);
}

void NetworkPlayer::play()
{
    const FramePtr frame = m_exploration.frame();
    const std::optional<DayRange> days = frame ? playedDays(*frame->snapshot) : std::nullopt;
    if (!days || isPlaying())
        return;
    const std::optional<DayRange> &window = m_exploration.state().filter.window;
    if (!isBounded(window) || window->to >= days->to)
        setEnd(std::min(days->from + length(), days->to), TrailStep::New);
    skipEmptiness(days->to);
    m_timer.start();
    emit playingChanged(true);
}

void NetworkPlayer::stop()
{
    if (!isPlaying())
        return;
    m_timer.stop();
    emit playingChanged(false);
}

void NetworkPlayer::step()
{
    const FramePtr frame = m_exploration.frame();
    const std::optional<DayRange> days = frame ? playedDays(*frame->snapshot) : std::nullopt;
    const std::optional<DayRange> &window = m_exploration.state().filter.window;
    if (!days || !isBounded(window) || window->to >= days->to)
        return stop();
    showUntil(std::min(window->to + month, days->to));
    skipEmptiness(days->to);
}

void NetworkPlayer::skipEmptiness(Day last)
{
    const FramePtr frame = m_exploration.frame();
    const std::optional<DayRange> &window = m_exploration.state().filter.window;
    if (!isBounded(window) || hasLines(*frame))
        return;
    if (const std::optional<Day> next = nextBeginning(*frame, window->to); next && *next <= last)
        showUntil(*next);
}

void NetworkPlayer::follow()
{
    if (!isBounded(m_exploration.state().filter.window))
        stop();
}

} // namespace trilateral
