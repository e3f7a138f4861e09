// SPDX-License-Identifier: GPL-3.0-or-later
// A slim scroll bar in the colours of the picture beside it, which need not be those of the desktop. It is painted with
// every frame of a picture that moves, so it fills two rectangles where a style sheet would take longer than all lanes.
#pragma once

#include "widgets/theme/palette.h"

#include <QScrollBar>

namespace trilateral
{

class SlimScrollBar final : public QScrollBar
{
    Q_OBJECT
public:
    static constexpr int width = 11;

    explicit SlimScrollBar(QWidget *parent);
    void setColours(const Palette &palette);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Colour m_ground = 0;
    Colour m_handle = 0;
};

} // namespace trilateral
