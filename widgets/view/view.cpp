// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view/view.h"

namespace trilateral
{

View::View(Exploration &exploration, QWidget *parent) : QWidget(parent), m_exploration(exploration)
{
    connect(&exploration, &Exploration::frameChanged, this, &View::showFrame);
    connect(&exploration, &Exploration::hoverChanged, this, &View::showHover);
}

} // namespace trilateral
