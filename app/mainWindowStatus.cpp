// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainWindowStatus.h"

#include "model/snapshot/days.h"
#include "widgets/view/dateWords.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr int progressWidth = 120;
constexpr int gap = 14; // between what stands at the right
constexpr int percent = 100;

QString number(std::size_t n)
{
    return QLocale(QLocale::English).toString(static_cast<qulonglong>(n));
}

QString periodWords(const Frame &frame, const Span &days)
{
    DayRange period{days.first, days.last};
    if (const std::optional<DayRange> &window = frame.state.filter.window) {
        period.from = std::max(period.from, window->from);
        period.to = std::min(period.to, window->to);
    }
    return period.from <= period.to ? yearsWords(period.from, period.to) : QString();
}

} // namespace

QString viewSentence(const Frame &frame, const Span &days)
{
    const std::size_t count = frame.projection->recordCount;
    QStringList parts{StatusLine::tr("%1 record(s) in view", nullptr, static_cast<int>(count)).arg(number(count))};
    if (!frame.state.selection.isEmpty())
        parts += StatusLine::tr("%1 selected").arg(number(static_cast<std::size_t>(frame.state.selection.size())));
    parts += periodWords(frame, days);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString knowledgeSentence(const Frame &frame)
{
    if (frame.state.knownOn)
        return StatusLine::tr("As known on %1").arg(dayWords(*frame.state.knownOn, frame.state.language));
    if (frame.snapshot->info.horizon == openFuture)
        return {};
    return StatusLine::tr("Record up to %1").arg(dayWords(frame.snapshot->info.horizon, frame.state.language));
}

StatusLine::StatusLine(Session &session, QWidget *parent)
    : QStatusBar(parent), m_session(session), m_view(new QLabel(this)), m_layout(new QLabel(this)),
      m_knowledge(new QLabel(this)), m_task(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_pause(new QToolButton(this)), m_cancel(new QToolButton(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    for (QLabel *label : {m_view, m_layout, m_knowledge, m_task})
        label->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_layout, m_knowledge, m_task})
        label->setContentsMargins(gap, 0, 0, 0);
    addWidget(m_view, 1);
    addTaskWidgets();
    addPermanentWidget(m_layout);
    addPermanentWidget(m_knowledge);
    connect(&session.exploration(), &Exploration::frameChanged, this, &StatusLine::showFrame);
    connect(&session, &Session::layoutChanged, this, &StatusLine::retranslate);
}

void StatusLine::addTaskWidgets()
{
    m_progress->setFixedWidth(progressWidth);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    for (QToolButton *button : {m_pause, m_cancel})
        button->setObjectName(QStringLiteral("quietButton"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_task, m_progress, m_pause, m_cancel}) {
        addPermanentWidget(widget);
        widget->hide();
    }
    connect(m_pause, &QToolButton::clicked, this, [this] { m_session.pauseLayout(!m_session.isLayoutPaused()); });
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        m_session.tasks().cancel(m_slot);
        endProgress(m_slot); // at once, however long the task takes to notice
    });
    connect(&m_session.tasks(), &TaskRunner::progressed, this, &StatusLine::showProgress);
    connect(&m_session.tasks(), &TaskRunner::ended, this, &StatusLine::endProgress);
}

void StatusLine::showFrame(const FramePtr &frame)
{
    if (m_snapshot != frame->snapshot) {
        m_snapshot = frame->snapshot;
        m_days = knownDays(*m_snapshot, m_snapshot->rows(Base::Event));
    }
    m_view->setText(viewSentence(*frame, m_days));
    m_knowledge->setText(knowledgeSentence(*frame));
    showLayout(*frame);
}

void StatusLine::showLayout(const Frame &frame)
{
    const bool isPaused = m_session.isLayoutPaused();
    m_pause->setText(isPaused ? tr("Continue") : tr("Pause"));
    if (isPaused)
        m_layout->setText(tr("Layout paused"));
    else if (m_session.isLayingOut())
        m_layout->setText(tr("Laying out…"));
    else
        m_layout->setText(frame.positions ? tr("Layout settled") : tr("Layout stopped"));
}

void StatusLine::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    if (const FramePtr frame = m_session.exploration().frame())
        showFrame(frame);
}

void StatusLine::showAddress(const QString &address)
{
    if (address.isEmpty())
        clearMessage();
    else
        showMessage(address);
}

void StatusLine::showProgress(const QString &slot, const QString &title, qint64 done, qint64 total)
{
    m_slot = slot;
    m_task->setText(title);
    m_progress->setRange(0, total > 0 ? percent : 0);
    m_progress->setValue(total > 0 ? static_cast<int>(percent * done / total) : 0);
    m_cancel->setText(tr("Cancel"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_task, m_progress, m_cancel})
        widget->show();
    m_pause->setVisible(Session::isLayout(slot));
}

void StatusLine::endProgress(const QString &slot)
{
    if (slot != m_slot)
        return;
    m_slot.clear();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_task, m_progress, m_pause, m_cancel})
        widget->hide();
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace trilateral
