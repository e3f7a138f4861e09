// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelineMenu.h"

#include "model/snapshot/wording.h"
#include "widgets/timeline/laneCommands.h"
#include "widgets/timeline/laneWords.h"
#include "widgets/timeline/periodCommands.h"
#include "widgets/timeline/timelineCanvas.h"
#include "widgets/timeline/timelineText.h"

#include <QActionGroup>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>
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
    void addCitation(Row row);
    void addLane(std::size_t shown);
    void addParts(QMenu *menu, std::size_t shown);
    void addLaneToggles(QMenu *menu, const QString &key, const QString &pinned);
    void addLaneMoves(QMenu *menu, std::size_t shown);
    void addBandsMenu();
    void addEra(Row row);
    void addPeriods();
    void addView();
    void addLanes();
    void addOpening();

private:
    template <class Fn>
    QAction *add(const QString &text, Fn &&fn)
    {
        return addTo(&m_menu, text, std::forward<Fn>(fn));
    }
    template <class Fn>
    QAction *addTo(QMenu *menu, const QString &text, Fn &&fn)
    {
        QAction *action = menu->addAction(text);
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

void TimelineMenu::addCitation(Row row)
{
    if (row == Row::None)
        return;
    const QString text = citationTextOf(m_stage.lanes.snapshot(), row, m_language);
    QAction *action = add(tr("Copy the sources"), [text] { QGuiApplication::clipboard()->setText(text); });
    action->setEnabled(!text.isEmpty());
}

void TimelineMenu::addLane(std::size_t shown)
{
    const Lane &lane = m_stage.lanes.lane(shown);
    m_menu.addSeparator();
    const QString name = laneTitle(lane, m_language);
    QMenu *menu = m_menu.addMenu(tr("Lane “%1”").arg(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&"))));
    addTo(menu, tr("Hide"),
          [&stage = m_stage, key = lane.key] { toggleLane(stage.exploration, &TimelineState::hidden, key); });
    addTo(menu, tr("Hide all others"),
          [&stage = m_stage, key = lane.key] { hideOtherLanes(stage.exploration, stage.lanes, key); });
    addParts(menu, shown);
    addLaneToggles(menu, lane.key, lane.parent.isEmpty() ? lane.key : lane.parent);
    addLaneMoves(menu, shown);
}

void TimelineMenu::addParts(QMenu *menu, std::size_t shown)
{
    if (!m_stage.lanes.hasParts(shown))
        return;
    QAction *action = addTo(menu, tr("Show the lanes inside"),
                            [&stage = m_stage, shown] { toggleParts(stage.exploration, stage.lanes, shown); });
    action->setCheckable(true);
    action->setChecked(m_stage.lanes.isOpen(shown));
}

// A lane inside another one is pinned with that one.
void TimelineMenu::addLaneToggles(QMenu *menu, const QString &key, const QString &pinned)
{
    const TimelineState &state = m_stage.lanes.frame().state.timeline;
    const auto addToggle = [&](const QString &text, QStringList TimelineState::*list, const QString &id) {
        QAction *action = addTo(menu, text, [&stage = m_stage, id, list] { toggleLane(stage.exploration, list, id); });
        action->setCheckable(true);
        action->setChecked((state.*list).contains(id));
    };
    addToggle(tr("Folded to a strip"), &TimelineState::collapsed, key);
    addToggle(tr("Pinned to the top"), &TimelineState::pinned, pinned);
}

void TimelineMenu::addLaneMoves(QMenu *menu, std::size_t shown)
{
    const TimelineLanes &lanes = m_stage.lanes;
    const auto move = [&](const QString &text, std::optional<std::size_t> before) {
        addTo(menu, text, [&stage = m_stage, shown, before] {
            moveLane(stage.exploration, stage.lanes, shown, *before);
        })->setEnabled(before && shown < lanes.mainCount() && *before <= lanes.mainCount());
    };
    const std::optional<std::size_t> next = lanes.siblingAfter(shown);
    move(tr("Move up"), lanes.siblingBefore(shown));
    move(tr("Move down"), next ? std::optional(lanes.groupEnd(*next)) : std::nullopt);
}

// What lasted longer than a meeting can stand behind all lanes.
void TimelineMenu::addEra(Row row)
{
    if (row == Row::None)
        return;
    const Span span = m_stage.lanes.snapshot().span[index(row)];
    const QString id = m_stage.lanes.snapshot().id(row);
    const bool isShown = m_stage.lanes.frame().state.timeline.eras.contains(id);
    if (!isShown && (!span.isKnown() || markForm(span) != MarkForm::Lasting))
        return;
    QAction *action = add(tr("Behind all lanes"), [&stage = m_stage, id] { toggleEra(stage.exploration, id); });
    action->setCheckable(true);
    action->setChecked(isShown);
}

void TimelineMenu::addPeriods()
{
    const ExplorationState &state = m_stage.lanes.frame().state;
    if (state.filter.window && !state.timeline.compared)
        add(tr("Compare with another period"),
            [&stage = m_stage] { compareWithNeighbour(stage.exploration, stage.lanes.extent()); });
    if (state.timeline.compared)
        add(tr("Stop comparing"),
            [&stage = m_stage] { stage.exploration.change([](ExplorationState &s) { s.timeline.compared.reset(); }); });
    QAction *links = add(tr("Arcs between what belongs together"), [&stage = m_stage] {
        stage.exploration.change([](ExplorationState &s) { s.timeline.hasLinks = !s.timeline.hasLinks; });
    });
    links->setCheckable(true);
    links->setChecked(state.timeline.hasLinks);
}

// Which offices have a band; none chosen means those that take part at the highest level.
void TimelineMenu::addBandsMenu()
{
    const Snapshot &snapshot = m_stage.lanes.snapshot();
    const std::vector<TenureBand> all = officesWithTerms(snapshot);
    if (all.empty())
        return;
    QMenu *menu = m_menu.addMenu(tr("Terms of office"));
    for (const TenureBand &band : all) {
        const QString id = snapshot.id(band.office);
        const bool isShown = std::ranges::any_of(m_stage.lanes.bands(),
                                                 [&](const TenureBand &shown) { return shown.office == band.office; });
        QAction *action = addTo(menu, title(snapshot, band.office, m_language).text,
                                [&stage = m_stage, id] { toggleBand(stage.exploration, stage.lanes, id); });
        action->setCheckable(true);
        action->setChecked(isShown);
    }
}

void TimelineMenu::addView()
{
    m_menu.addSeparator();
    add(tr("Show all of the time"), [&canvas = m_canvas] { canvas.navigation().fitAll(); });
    QAction *fit = add(tr("Zoom to the selection"), [&canvas = m_canvas] { canvas.fitSelection(); });
    fit->setEnabled(!m_stage.lanes.frame().state.selection.isEmpty());
    addPeriods();
    addLanes();
    addOpening();
    addBandsMenu();
    if (const std::size_t hidden = m_stage.lanes.hiddenCount())
        add(tr("Show %n hidden lane(s)", nullptr, int(hidden)),
            [&stage = m_stage] { showAllLanes(stage.exploration); });
    add(tr("Export this view…"), [&canvas = m_canvas] { emit canvas.exportWanted(); });
}

void TimelineMenu::addLanes()
{
    const std::array choices{std::pair{QStringLiteral("series"), tr("Series")},
                             std::pair{QStringLiteral("country"), tr("Country")},
                             std::pair{QStringLiteral("issue"), tr("Issue")},
                             std::pair{QStringLiteral("official"), tr("Official")},
                             std::pair{QStringLiteral("kind"), tr("Kind of event")},
                             std::pair{QStringLiteral("relation"), tr("Position or relation")},
                             std::pair{QStringLiteral("series/format"), tr("Series, with its formats inside")},
                             std::pair{QStringLiteral("country/office"), tr("Country, with its offices inside")}};
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

void TimelineMenu::addOpening()
{
    const TimelineLanes &lanes = m_stage.lanes;
    std::size_t open = 0;
    std::size_t all = 0;
    for (std::size_t i = 0; i < lanes.count(); ++i) {
        open += lanes.isOpen(i) ? 1 : 0;
        all += lanes.hasParts(i) ? 1 : 0;
    }
    if (all == 0)
        return;
    const auto addAll = [&](const QString &text, bool areOpen, bool isPossible) {
        add(text, [&stage = m_stage, areOpen] {
            openAllLanes(stage.exploration, stage.lanes, areOpen);
        })->setEnabled(isPossible);
    };
    addAll(tr("Open all lanes"), true, open < all);
    addAll(tr("Close all lanes"), false, open > 0);
}

} // namespace

void popUpTimelineMenu(TimelineCanvas &canvas, TimelineStage &stage, TimelineMenuTarget target, QPoint globalPosition)
{
    auto *menu = new QMenu(&canvas);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    TimelineMenu builder(*menu, canvas, stage);
    builder.addRecord(target.row);
    const Row lane = target.lane ? stage.lanes.lane(*target.lane).record : Row::None;
    builder.addFilter(target.row == Row::None ? lane : target.row);
    builder.addCopy(target.row);
    builder.addCitation(target.row);
    builder.addEra(target.row);
    if (target.lane)
        builder.addLane(*target.lane);
    builder.addView();
    menu->popup(globalPosition);
}

} // namespace trilateral
