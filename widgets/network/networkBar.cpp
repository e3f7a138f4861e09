// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkBar.h"

#include "model/analysis/graphLevel.h"
#include "model/analysis/measures.h"
#include "model/layout/layout.h"
#include "model/snapshot/wording.h"
#include "widgets/network/networkHiding.h"
#include "widgets/network/networkPeriods.h"
#include "widgets/network/networkPlayer.h"
#include "widgets/theme/metrics.h"
#include "widgets/view/dateWords.h"
#include "widgets/view/measureWords.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSlider>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace trilateral
{

namespace
{

constexpr int leastPeriodWidth = 120;
constexpr int sliderWidth = 150;
constexpr int widthForPeriod = 480; // of the bar
constexpr int widthForSlider = 640;

QString levelWords(GraphLevel level)
{
    switch (level) {
    case GraphLevel::Overview:
        return NetworkBar::tr("Overview");
    case GraphLevel::Countries:
        return NetworkBar::tr("By country");
    case GraphLevel::Offices:
        return NetworkBar::tr("By office");
    case GraphLevel::CountriesIssues:
        return NetworkBar::tr("Countries and issues");
    case GraphLevel::OfficialsIssues:
        return NetworkBar::tr("Officials and issues");
    case GraphLevel::PeopleMeetings:
        return NetworkBar::tr("People and meetings");
    case GraphLevel::Everything:
        break;
    }
    return NetworkBar::tr("Everything");
}

QString layoutWords(const QString &method)
{
    if (method == QLatin1String("triangle"))
        return NetworkBar::tr("Triangle");
    if (method == QLatin1String("stress"))
        return NetworkBar::tr("True distances");
    if (method == QLatin1String("force"))
        return NetworkBar::tr("Close groups");
    if (method == QLatin1String("layers"))
        return NetworkBar::tr("Rows by kind");
    if (method == QLatin1String("radial"))
        return NetworkBar::tr("Rings around the focus");
    if (method == QLatin1String("map"))
        return NetworkBar::tr("Places on a map");
    return method == QLatin1String("circle") ? NetworkBar::tr("Circle by country") : method;
}

// Sections have no words in every style.
void addHeading(QMenu &menu, const QString &words)
{
    if (!menu.isEmpty())
        menu.addSeparator();
    menu.addAction(words)->setEnabled(false);
}

// Choices of which one holds. They go when the menu is filled anew.
class Choices
{
public:
    Choices(QMenu &menu, Exploration &exploration) : m_menu(menu), m_exploration(exploration) {}
    template <class Change>
    void add(const QString &words, bool isChosen, Change change)
    {
        QAction *action = m_menu.addAction(words);
        action->setCheckable(true);
        action->setChecked(isChosen);
        if (!m_group)
            m_group = new QActionGroup(action);
        m_group->addAction(action);
        QObject::connect(action, &QAction::triggered, &m_exploration, [exploration = &m_exploration, change] {
            exploration->change([&](ExplorationState &state) { change(state.network); });
        });
    }

private:
    QMenu &m_menu;
    Exploration &m_exploration;
    QActionGroup *m_group = nullptr;
};

void addSwitch(QMenu &menu, Exploration &exploration, const QString &words, bool NetworkState::*value)
{
    QAction *action = menu.addAction(words);
    action->setCheckable(true);
    action->setChecked(exploration.state().network.*value);
    QObject::connect(action, &QAction::triggered, &exploration, [&exploration, value](bool isOn) {
        exploration.change([&](ExplorationState &state) { state.network.*value = isOn; });
    });
}

} // namespace

NetworkBar::NetworkBar(Exploration &exploration, QWidget *parent)
    : QWidget(parent), m_exploration(exploration), m_player(new NetworkPlayer(exploration, this)),
      m_level(addMenuButton("networkLevel")), m_layout(addMenuButton("networkLayout")),
      m_look(addMenuButton("networkLook")), m_hidden(new QToolButton(this)), m_beyond(new QToolButton(this)),
      m_periods(new QToolButton(this)), m_play(new QToolButton(this)), m_slider(new QSlider(Qt::Horizontal, this)),
      m_period(new QLabel(this))
{
    for (QToolButton *button : {m_hidden, m_beyond, m_periods, m_play})
        button->setObjectName(QStringLiteral("quietButton"));
    m_slider->setFixedWidth(sliderWidth);
    m_period->setMinimumWidth(leastPeriodWidth);
    m_period->setTextFormat(Qt::PlainText);
    m_period->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 3, 8, 3);
    row->setSpacing(4);
    for (QToolButton *button : {m_level, m_layout, m_look, m_periods, m_hidden, m_beyond})
        row->addWidget(button);
    row->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_period, m_slider, m_play})
        row->addWidget(widget);
    connect(m_level->menu(), &QMenu::aboutToShow, this, [this] { fillLevels(*m_level->menu()); });
    connect(m_layout->menu(), &QMenu::aboutToShow, this, [this] { fillLayouts(*m_layout->menu()); });
    connect(m_look->menu(), &QMenu::aboutToShow, this, [this] { fillLook(*m_look->menu()); });
    connect(m_hidden, &QToolButton::clicked, this, [this] { showHidden(m_exploration); });
    connect(m_beyond, &QToolButton::clicked, this, [this] {
        m_exploration.change([](ExplorationState &state) { state.network.level = GraphLevel::Everything; });
    });
    connect(m_periods, &QToolButton::clicked, this, [this] { toggleSideBySide(m_exploration); });
    connect(m_play, &QToolButton::clicked, this, &NetworkBar::togglePlaying);
    connect(m_player, &NetworkPlayer::playingChanged, this, &NetworkBar::showPlaying);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (m_days)
            m_player->showUntil(m_days->from + value);
    });
    retranslate();
}

QToolButton *NetworkBar::addMenuButton(const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("quietButton"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    menu->setObjectName(QString::fromLatin1(name));
    button->setMenu(menu);
    return button;
}

void NetworkBar::fillLevels(QMenu &menu)
{
    menu.clear();
    Choices choices(menu, m_exploration);
    for (const GraphLevel level : graphLevels())
        choices.add(levelWords(level), level == m_exploration.state().network.level, [level](NetworkState &network) {
            network.level = level;
            network.zoom = 0;
        });
}

void NetworkBar::fillLayouts(QMenu &menu)
{
    menu.clear();
    Choices choices(menu, m_exploration);
    const FramePtr frame = m_exploration.frame();
    for (const QString &method : layoutMethods())
        if (method != QLatin1String("map") || (frame && hasMap(*frame->graph, *frame->snapshot)))
            choices.add(layoutWords(method), method == m_exploration.state().network.layout,
                        [method](NetworkState &network) {
                            network.layout = method;
                            network.zoom = 0;
                        });
}

void NetworkBar::fillLook(QMenu &menu)
{
    menu.clear();
    const NetworkState &now = m_exploration.state().network;
    addHeading(menu, tr("Size of a node"));
    Choices sizes(menu, m_exploration);
    for (const QString &key : measureKeys())
        sizes.add(measureWords(key), key == now.size, [key](NetworkState &network) { network.size = key; });
    addHeading(menu, tr("Colour of a node"));
    Choices colours(menu, m_exploration);
    const std::array colourWords{std::pair(QStringLiteral("kind"), tr("Country or kind")),
                                 std::pair(QStringLiteral("community"), tr("Community (Leiden)")),
                                 std::pair(QStringLiteral("component"), tr("Connected part, bridges marked"))};
    for (const auto &[key, text] : colourWords)
        colours.add(text, key == now.colour, [key = key](NetworkState &network) { network.colour = key; });
    addHeading(menu, tr("Width of a line"));
    Choices widths(menu, m_exploration);
    const std::array words{std::pair(QStringLiteral("relations"), tr("Number of relations")),
                           std::pair(QStringLiteral("sources"), tr("Number of sources"))};
    for (const auto &[key, text] : words)
        widths.add(text, key == now.width, [key = key](NetworkState &network) { network.width = key; });
    addHeading(menu, tr("Lines shown"));
    Choices sources(menu, m_exploration);
    for (const int least : {1, 2, 3})
        sources.add(least == 1 ? tr("All") : tr("With at least %n source(s)", nullptr, least),
                    least == now.leastSources, [least](NetworkState &network) { network.leastSources = least; });
    menu.addSeparator();
    addSwitch(menu, m_exploration, tr("Pale dots for what the filter leaves out"), &NetworkState::hasGhosts);
    addSwitch(menu, m_exploration, tr("Lines pale with the years since"), &NetworkState::isFading);
}

void NetworkBar::togglePlaying()
{
    if (m_player->isPlaying())
        m_player->stop();
    else
        m_player->play();
}

void NetworkBar::showPlaying()
{
    const bool isPlaying = m_player->isPlaying();
    m_play->setIcon(style()->standardIcon(isPlaying ? QStyle::SP_MediaPause : QStyle::SP_MediaPlay));
    m_play->setAccessibleName(isPlaying ? tr("Stop") : tr("Play through the years"));
    m_play->setToolTip(m_play->accessibleName());
}

QString NetworkBar::periodWords() const
{
    if (!m_days)
        return {};
    const DayRange window = m_exploration.state().filter.window.value_or(*m_days);
    const Day from = std::clamp(window.from, m_days->from, m_days->to);
    return yearsWords(from, std::clamp(window.to, from, m_days->to));
}

void NetworkBar::showPeriod()
{
    const std::optional<DayRange> &window = m_exploration.state().filter.window;
    const QSignalBlocker blocker(m_slider);
    m_slider->setEnabled(m_days.has_value());
    m_play->setEnabled(m_days.has_value());
    m_slider->setRange(0, m_days ? m_days->to - m_days->from : 0);
    m_slider->setPageStep(365);
    m_slider->setSingleStep(30);
    const bool hasEnd = m_days && window && window->to != openFuture;
    m_slider->setValue(hasEnd ? window->to - m_days->from : m_slider->maximum());
    m_period->setText(periodWords());
}

void NetworkBar::showHiddenCount()
{
    const auto count = static_cast<int>(m_exploration.state().network.hidden.size());
    m_hidden->setVisible(count > 0);
    //: A small button: that many nodes of the network are hidden; a click shows them
    m_hidden->setText(tr("%n hidden · show", nullptr, count));
    m_hidden->setToolTip(tr("Show %n hidden node(s) again", nullptr, count));
}

// What was found by search or in another view can be too faint for this level.
void NetworkBar::showBeyond(const FramePtr &frame)
{
    const bool hasSelection = frame && !frame->state.selection.isEmpty();
    const Row selected = hasSelection ? frame->snapshot->find(frame->state.selection.last()) : Row::None;
    const bool isBeyond = selected != Row::None && frame->state.network.level != GraphLevel::Everything &&
                          frame->graph->nodeOf[index(selected)] == ~0u && canBeNode(*frame->snapshot, selected);
    m_beyond->setVisible(isBeyond);
    if (!isBeyond)
        return;
    const QString name = shortTitle(*frame->snapshot, selected, frame->state.language).text;
    //: A small button above the network; %1 is the name of what is selected
    m_beyond->setText(tr("%1 is not at this level · show everything").arg(name));
}

void NetworkBar::showPeriods(const FramePtr &frame)
{
    m_periods->setVisible(frame && frame->compared);
    const bool isSideBySide = m_exploration.state().network.isSideBySide;
    //: Two small buttons above the network: two compared periods as two networks, or as one
    m_periods->setText(isSideBySide ? tr("A and B in one picture") : tr("A and B side by side"));
    m_periods->setToolTip(isSideBySide ? tr("Show in one picture what came and went from one period to the other (S)")
                                       : tr("Show each of the two periods as a network of its own (S)"));
}

void NetworkBar::showFrame(const FramePtr &frame)
{
    if (frame && frame->snapshot != m_measured) {
        m_measured = frame->snapshot;
        m_days = playedDays(*m_measured);
    }
    const NetworkState &network = m_exploration.state().network;
    m_level->setText(levelWords(network.level) + menuSign);
    m_layout->setText(layoutWords(network.layout) + menuSign);
    showHiddenCount();
    showBeyond(frame);
    showPeriods(frame);
    showPeriod();
}

void NetworkBar::retranslate()
{
    m_look->setText(tr("Look") + menuSign);
    m_level->setAccessibleName(tr("What is a node"));
    m_level->setToolTip(tr("What is a node"));
    m_layout->setAccessibleName(tr("Layout"));
    m_layout->setToolTip(tr("Layout"));
    m_look->setAccessibleName(tr("Sizes, widths and what is shown"));
    m_look->setToolTip(tr("Sizes, widths and what is shown. Measures describe this collection of records, not power."));
    m_slider->setAccessibleName(tr("End of the period that is shown"));
    m_slider->setToolTip(tr("End of the period that is shown"));
    showPlaying();
    showFrame(m_exploration.frame());
}

// The years can be chosen in the timeline, too: in a narrow window first the slider goes, then what it says.
void NetworkBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_slider->setVisible(width() >= widthForSlider);
    m_period->setVisible(width() >= widthForPeriod);
}

void NetworkBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showPlaying();
}

} // namespace trilateral
