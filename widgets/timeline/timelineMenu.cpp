// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelineMenu.h"

#include "model/snapshot/wording.h"
#include "widgets/timeline/timelineCanvas.h"
#include "widgets/timeline/timelineText.h"

#include <QActionGroup>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

#include <array>

namespace trilateral
{

namespace
{

class TimelineMenu
{
    Q_DECLARE_TR_FUNCTIONS(TimelineMenu)

public:
    TimelineMenu(QMenu &menu, TimelineCanvas &canvas, TimelineStage &stage)
        : m_menu(menu), m_canvas(canvas), m_stage(stage), m_language(stage.lanes.frame().state.language)
    {
    }

    void addRecord(Row row);
    void addFilter(Row row);
    void addCopy(Row row);
    void addView();
    void addLanes();

private:
    template <class Fn>
    QAction *add(const QString &text, Fn &&fn)
    {
        QAction *action = m_menu.addAction(text);
        QObject::connect(action, &QAction::triggered, &m_canvas, std::forward<Fn>(fn));
        return action;
    }
    // An ampersand in a name is a letter, not a mnemonic.
    [[nodiscard]] QString nameOf(Row row) const
    {
        return shortTitle(m_stage.lanes.snapshot(), row, m_language)
            .text.replace(QLatin1Char('&'), QStringLiteral("&&"));
    }

    QMenu &m_menu;
    TimelineCanvas &m_canvas;
    TimelineStage &m_stage;
    const Language m_language;
};

void TimelineMenu::addRecord(Row row)
{
    if (row == Row::None)
        return;
    TimelineStage &stage = m_stage;
    const QString id = stage.lanes.snapshot().id(row);
    add(tr("Details"), [&stage, &canvas = m_canvas, id] {
        stage.exploration.select({id});
        emit canvas.activated(id);
    });
    add(tr("Focus in the network"), [&stage, id] { stage.exploration.setFocus(id); });
    add(tr("Zoom to this"), [&stage, &canvas = m_canvas, id] {
        if (const Row row = stage.lanes.snapshot().find(id); row != Row::None)
            canvas.navigation().zoomTo(canvas.geometry().scale, row);
    });
}

// By what a facet can choose: the record itself, or the series that an event belongs to, or the lane.
void TimelineMenu::addFilter(Row row)
{
    if (row == Row::None)
        return;
    const Snapshot &snapshot = m_stage.lanes.snapshot();
    const Row series = snapshot.tied(row, Role::Series);
    const Row chosen = series == Row::None ? row : series;
    const Kind &kind = snapshot.kindOf(chosen);
    if (kind.facet < 0)
        return;
    add(tr("Filter to “%1”").arg(nameOf(chosen)), [&stage = m_stage, facet = kind.id, id = snapshot.id(chosen)] {
        stage.exploration.change([&](ExplorationState &state) { state.filter.facets[facet] = {id}; });
    });
}

void TimelineMenu::addCopy(Row row)
{
    const Frame &frame = m_stage.lanes.frame();
    std::vector<Row> rows;
    if (row != Row::None)
        rows = {row};
    else
        frame.selected.forEach([&](std::size_t i) { rows.push_back(trilateral::row(i)); });
    if (rows.empty())
        return;
    add(row == Row::None ? tr("Copy the selection as text") : tr("Copy as text"),
        [text = plainTextOf(*frame.snapshot, rows, m_language)] { QGuiApplication::clipboard()->setText(text); });
}

void TimelineMenu::addView()
{
    m_menu.addSeparator();
    add(tr("Show all of the time"), [&canvas = m_canvas] { canvas.navigation().fitAll(); });
    QAction *fit = add(tr("Zoom to the selection"), [&canvas = m_canvas] { canvas.fitSelection(); });
    fit->setEnabled(!m_stage.lanes.frame().state.selection.isEmpty());
    addLanes();
}

void TimelineMenu::addLanes()
{
    const std::array choices{std::pair{QStringLiteral("series"), tr("Series")},
                             std::pair{QStringLiteral("country"), tr("Country")},
                             std::pair{QStringLiteral("issue"), tr("Issue")},
                             std::pair{QStringLiteral("official"), tr("Official")},
                             std::pair{QStringLiteral("kind"), tr("Kind of event")},
                             std::pair{QStringLiteral("relation"), tr("Position or relation")}};
    QMenu *menu = m_menu.addMenu(tr("A lane for each"));
    auto *group = new QActionGroup(menu);
    for (const auto &[key, word] : choices) {
        QAction *action = menu->addAction(word);
        action->setCheckable(true);
        action->setChecked(m_stage.lanes.frame().state.timeline.lanes == key);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &m_canvas, [&stage = m_stage, key = key] {
            stage.exploration.change([&](ExplorationState &state) { state.timeline.lanes = key; });
        });
    }
}

} // namespace

void popUpTimelineMenu(TimelineCanvas &canvas, TimelineStage &stage, TimelineMenuTarget target, QPoint globalPosition)
{
    auto *menu = new QMenu(&canvas);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    TimelineMenu builder(*menu, canvas, stage);
    builder.addRecord(target.row);
    builder.addFilter(target.row == Row::None ? target.lane : target.row);
    builder.addCopy(target.row);
    builder.addView();
    menu->popup(globalPosition);
}

} // namespace trilateral
