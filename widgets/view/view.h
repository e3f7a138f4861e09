// SPDX-License-Identifier: GPL-3.0-or-later
// What the window and the command line know of a view: it takes a Frame, lights up what is hovered, and calls the
// Exploration on gestures. Views never know each other.
#pragma once

#include "model/exploration/exploration.h"
#include "widgets/theme/palette.h"

#include <QWidget>

namespace trilateral
{

class View : public QWidget
{
    Q_OBJECT
public:
    explicit View(Exploration &exploration, QWidget *parent = nullptr);

    virtual void setColours(const Palette &palette) = 0;

protected:
    virtual void showFrame(const FramePtr &frame) = 0;
    virtual void showHover(Row row) = 0;
    [[nodiscard]] Exploration &exploration() const { return m_exploration; }

private:
    Exploration &m_exploration;
};

} // namespace trilateral
