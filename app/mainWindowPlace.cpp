// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window and its docks stand, and that they come back there.
#include "app/mainWindow.h"

#include "app/mainWindowDockTitle.h"

#include <QAction>
#include <QDockWidget>
#include <QScreen>
#include <QSplitter>

namespace trilateral
{

namespace
{

constexpr QSize wantedSize(1600, 1000);

} // namespace

QDockWidget *MainWindow::addDock(const QString &name, Qt::DockWidgetArea area, int width, QAction *toggle)
{
    auto *dock = new QDockWidget(this);
    dock->setObjectName(name);
    dock->setTitleBarWidget(new DockTitle(dock));
    auto *room = new QWidget(dock); // until the panel is made
    room->setMinimumWidth(width);
    dock->setWidget(room);
    addDockWidget(area, dock);
    connect(toggle, &QAction::triggered, dock, &QWidget::setVisible);
    connect(toggle, &QAction::triggered, dock, &QWidget::raise); // of those that share a place
    connect(dock, &QDockWidget::visibilityChanged, toggle, [dock, toggle] { toggle->setChecked(!dock->isHidden()); });
    return dock;
}

// Unless they were placed otherwise before. Bars of tabs take milliseconds, so this is left until the first frame
// shows.
void MainWindow::shareDockPlaces()
{
    if (!m_settings.place().docks.isEmpty())
        return;
    tabifyDockWidget(m_details, m_storyDock); // a film strip wants the whole height
    tabifyDockWidget(m_charts, m_tables);     // each wants the whole width
}

void MainWindow::restorePlace()
{
    const WindowPlace place = m_settings.place();
    if (!restoreGeometry(place.geometry))
        resize(wantedSize.boundedTo(screen()->availableSize()));
    restoreState(place.docks);
    m_centre->restoreState(place.splitter);
}

void MainWindow::savePlace()
{
    m_settings.setPlace({saveGeometry(), saveState(), m_centre->saveState()});
}

} // namespace trilateral
