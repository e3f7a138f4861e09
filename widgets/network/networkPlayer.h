// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the period that is shown through the years, a month at a time. It moves the brush, so every view goes along; a
// period that is chosen keeps its length, else it is three years. Whoever lets go of the period stops it.
#pragma once

#include "model/exploration/exploration.h"

#include <QTimer>

namespace trilateral
{

// The days of dated events and relations that have come to pass by the data's horizon; nothing where there are none.
[[nodiscard]] std::optional<DayRange> playedDays(const Snapshot &snapshot);

class NetworkPlayer final : public QObject
{
    Q_OBJECT
public:
    explicit NetworkPlayer(Exploration &exploration, QObject *parent = nullptr);

    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }
    // From the chosen period on, from the start where none is chosen or it has reached the end.
    void play();
    void stop();
    // The period ends with that day; its length stays.
    void showUntil(Day day);

signals:
    void playingChanged(bool isPlaying);

private:
    void step();
    // Where nothing is joined to anything, on to the next day on which something is.
    void skipEmptiness(Day last);
    void follow();
    [[nodiscard]] Day length() const;
    void setEnd(Day day, TrailStep step);

    Exploration &m_exploration;
    QTimer m_timer;
};

} // namespace trilateral
