// SPDX-License-Identifier: GPL-3.0-or-later
// The controls above the network: which records are nodes, how they are laid out, what sizes and widths mean, which
// lines are shown, and the years running by.
#pragma once

#include "model/exploration/exploration.h"

#include <QWidget>

class QLabel;
class QMenu;
class QSlider;
class QToolButton;

namespace trilateral
{

class NetworkPlayer;

class NetworkBar final : public QWidget
{
    Q_OBJECT
public:
    explicit NetworkBar(Exploration &exploration, QWidget *parent);

    void showFrame(const FramePtr &frame);
    [[nodiscard]] NetworkPlayer &player() { return *m_player; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addMenuButton(const char *name);
    void fillLevels(QMenu &menu);
    void fillLayouts(QMenu &menu);
    void fillLook(QMenu &menu);
    void togglePlaying();
    void retranslate();
    [[nodiscard]] QString periodWords() const;
    void showPeriod();
    void showPlaying();
    void showHiddenCount();
    void showBeyond(const FramePtr &frame);
    void showPeriods(const FramePtr &frame);

    Exploration &m_exploration;
    NetworkPlayer *m_player;
    QToolButton *m_level;
    QToolButton *m_layout;
    QToolButton *m_look;
    QToolButton *m_hidden;  // says how many nodes are hidden, and shows them again; only where there are any
    QToolButton *m_beyond;  // says that what is selected is no node of this level, and shows everything
    QToolButton *m_periods; // one picture or two; only where periods are compared
    QToolButton *m_play;
    QSlider *m_slider; // the day that the period ends with, in days after the first
    QLabel *m_period;
    SnapshotPtr m_measured; // what m_days are of
    std::optional<DayRange> m_days;
};

} // namespace trilateral
