// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartPanel.h"

#include "widgets/charts/chartStage.h"
#include "widgets/charts/chartWords.h"
#include "widgets/theme/metrics.h"

#include <QAction>
#include <QChart>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace trilateral
{

namespace
{

constexpr QSize wantedSize(640, 360);
constexpr int leastHeight = 200; // of the chart itself; below, the numbers at its side have no room

} // namespace

ChartPanel::ChartPanel(Exploration &exploration, QWidget *parent)
    : ChartView(exploration, parent), m_palette(&trilateral::palette(Theme::Light)), m_names(new QComboBox(this)),
      m_looks(new QPushButton(this)), m_copy(new QPushButton(this)), m_export(new QPushButton(this)),
      m_note(new QLabel(this)), m_empty(new QLabel(this)), m_pages(new QStackedWidget(this)),
      m_stage(new ChartStage(this))
{
    m_note->setTextFormat(Qt::PlainText);
    m_empty->setTextFormat(Qt::PlainText);
    m_names->setObjectName(QStringLiteral("chartNames"));
    m_note->setWordWrap(true);
    QFont small = m_note->font();
    small.setPixelSize(smallPixels);
    m_note->setFont(small);
    m_empty->setAlignment(Qt::AlignCenter);
    m_pages->setMinimumHeight(leastHeight);
    m_pages->addWidget(m_stage);
    m_pages->addWidget(m_empty);
    fillLooks();
    auto *row = new QHBoxLayout;
    row->addWidget(m_names);
    row->addWidget(m_looks);
    row->addStretch(1);
    row->addWidget(m_copy);
    row->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(panelMargin, panelMargin / 2, panelMargin, panelMargin / 2);
    column->addLayout(row);
    column->addWidget(m_pages, 1);
    column->addWidget(m_note);
    connect(m_names, &QComboBox::currentIndexChanged, this, &ChartPanel::refresh);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(tableText()); });
    connect(m_export, &QPushButton::clicked, this, [this] { emit exportWanted(chartName()); });
    retranslate();
}

Language ChartPanel::language() const
{
    return m_shown ? m_shown->state.language : Language::English;
}

QSize ChartPanel::sizeHint() const
{
    return wantedSize;
}

QString ChartPanel::chartName() const
{
    return m_names->currentData().toString();
}

void ChartPanel::showChart(const QString &name)
{
    if (const FramePtr frame = exploration().frame(); frame && !m_shown)
        showFrame(frame);
    if (const int at = m_names->findData(name); at >= 0)
        m_names->setCurrentIndex(at);
}

void ChartPanel::setColours(const Palette &palette)
{
    m_palette = &palette;
    refresh();
}

void ChartPanel::retranslate()
{
    m_names->setAccessibleName(tr("Chart"));
    m_names->setToolTip(tr("What is counted"));
    m_looks->setText(tr("Show as"));
    m_looks->setToolTip(tr("Bars, lines or a pie, stacked or side by side, numbers or shares"));
    const std::array words{std::pair(tr("Pie"), tr("The counts as slices of a whole")),
                           std::pair(tr("Lines"), tr("The counts of the years as lines")),
                           std::pair(tr("Side by side"), tr("Bars beside each other, not on top of each other")),
                           std::pair(tr("Shares"), tr("Percent in place of numbers")),
                           std::pair(tr("Logarithmic scale"), tr("The same distance for the same ratio")),
                           std::pair(tr("Incomplete series too"),
                                     tr("Count the series of which only some meetings are known; they are hatched"))};
    for (std::size_t i = 0; i < words.size(); ++i) {
        m_switches[i]->setText(words[i].first);
        m_switches[i]->setToolTip(words[i].second);
    }
    m_copy->setText(tr("Copy the table"));
    m_copy->setToolTip(tr("Copy the numbers behind the chart for a spreadsheet"));
    m_export->setText(tr("Export…"));
    m_empty->setText(tr("Nothing here to count. Remove a filter, or choose another chart."));
}

void ChartPanel::changeEvent(QEvent *event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChartPanel::showFrame(const FramePtr &frame)
{
    const bool isOther =
        !m_shown || m_shown->snapshot != frame->snapshot || m_shown->state.language != frame->state.language;
    const bool isNarrowed = !m_shown || m_shown->projection != frame->projection;
    const bool isLook = !m_shown || m_shown->state.charts != frame->state.charts;
    m_shown = frame;
    if (isOther)
        fillNames();
    if (isOther || isNarrowed || isLook)
        refresh();
}

void ChartPanel::fillNames()
{
    const QSignalBlocker blocker(m_names);
    const QString chosen = chartName();
    m_names->clear();
    for (const QString &name : chartNames(*m_shown->snapshot))
        m_names->addItem(chartTitle(*m_shown->snapshot, name, language()), name);
    showChart(chosen);
}

void ChartPanel::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    if (const FramePtr frame = exploration().frame())
        showFrame(frame);
    refresh();
}

ChartLook ChartPanel::look() const
{
    return m_shown ? effectiveLook(m_table, m_shown->state.charts) : ChartLook();
}

// One switch for each part of the look, in a menu.
void ChartPanel::fillLooks()
{
    auto *menu = new QMenu(m_looks);
    menu->setToolTipsVisible(true);
    for (const LookSwitch &each : lookSwitches()) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        action->setObjectName(QLatin1String(each.key));
        connect(action, &QAction::triggered, this, [this, member = each.member](bool isOn) { setLook(member, isOn); });
        m_switches.push_back(action);
    }
    m_looks->setMenu(menu);
    m_looks->setObjectName(QStringLiteral("chartLooks"));
}

// Only what changes the chart can be switched.
void ChartPanel::tellLooks()
{
    const ChartLook &wanted = m_shown->state.charts;
    bool isAny = false;
    for (std::size_t i = 0; i < m_switches.size(); ++i) {
        bool ChartLook::*const member = lookSwitches()[i].member;
        const bool hasSense = makesSense(member, m_table, wanted);
        m_switches[i]->setEnabled(hasSense);
        m_switches[i]->setChecked(hasSense && wanted.*member);
        isAny |= hasSense;
    }
    m_looks->setEnabled(isAny);
}

void ChartPanel::setLook(bool ChartLook::*member, bool isOn)
{
    exploration().change([&](ExplorationState &state) { state.charts.*member = isOn; });
}

// How many years are named follows from the width.
void ChartPanel::resizeEvent(QResizeEvent *event)
{
    View::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        refresh();
    fitNote();
}

// A label that wraps its lines asks for one line alone at the least; it shall keep all of them where the panel is low.
void ChartPanel::fitNote()
{
    const int width = this->width() - 2 * panelMargin;
    m_note->setMinimumHeight(0); // it would ask for what it has
    m_note->setMinimumHeight(m_note->text().isEmpty() ? 0 : m_note->heightForWidth(width));
}

void ChartPanel::refresh()
{
    if (!m_shown || !isVisible())
        return;
    const Snapshot &snapshot = *m_shown->snapshot;
    m_table = chart(snapshot, m_shown->projection->passes, chartName(), m_shown->state.charts.hasIncomplete);
    tellLooks();
    m_drawn = shownTable(m_table, look());
    ChartRequest request{snapshot, m_drawn, *m_palette, language(), true, double(m_pages->width())};
    request.look = look();
    request.hovered = [this](ChartSpot spot, bool isOver) {
        pointAt(spot, isOver);
    };
    // Not while the chart handles the click: it will be replaced by the one that follows.
    request.clicked = [this](ChartSpot spot, bool) {
        QMetaObject::invokeMethod(
            this, [this, spot] { narrowTo(spot); }, Qt::QueuedConnection);
    };
    m_stage->show(makeChart(request), leastHeightOf(request));
    m_pages->setCurrentIndex(m_table.isEmpty() ? 1 : 0);
    m_note->setText(chartNote(snapshot, m_table, look(), language()));
    m_note->setVisible(!m_note->text().isEmpty());
    fitNote();
    m_copy->setEnabled(!m_table.isEmpty());
    m_export->setEnabled(!m_table.isEmpty());
}

} // namespace trilateral
