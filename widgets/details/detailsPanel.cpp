// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/details/detailsPanel.h"

#include "widgets/details/detailsBrowser.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

namespace trilateral
{

namespace
{
constexpr QSize wantedSize(316, 600);
}

DetailsPanel::DetailsPanel(Exploration &exploration, QWidget *parent)
    : View(exploration, parent), m_browser(new DetailsBrowser(this)), m_palette(&trilateral::palette(Theme::Light))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_browser);
    setFocusProxy(m_browser);
    retranslate();
    connect(m_browser, &DetailsBrowser::linkPointedAt, this, &DetailsPanel::pointAt);
    connect(m_browser, &DetailsBrowser::linkFollowed, this, &DetailsPanel::follow);
}

void DetailsPanel::setRecordActions(const QList<QAction *> &actions)
{
    m_browser->addActions(actions);
}

void DetailsPanel::retranslate()
{
    m_browser->setAccessibleName(tr("Details"));
}

QSize DetailsPanel::sizeHint() const
{
    return wantedSize;
}

void DetailsPanel::setColours(const Palette &palette)
{
    m_palette = &palette;
    refresh(true);
}

// Filters change what is described only where nothing is selected, or two, of which the ways between them are told.
bool DetailsPanel::isSameAsShown(const Frame &frame) const
{
    return m_shown && m_shown->snapshot == frame.snapshot && m_shown->state.selection == frame.state.selection &&
           m_shown->state.language == frame.state.language &&
           (frame.state.selection.size() == 1 || m_shown->projection == frame.projection);
}

void DetailsPanel::showFrame(const FramePtr &frame)
{
    if (!isVisible() || isSameAsShown(*frame))
        return;
    const bool keepsPlace = m_shown && m_shown->state.selection == frame->state.selection;
    if (!keepsPlace)
        m_opened.clear();
    m_shown = frame;
    refresh(keepsPlace);
}

void DetailsPanel::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    if (const FramePtr frame = exploration().frame())
        showFrame(frame);
}

void DetailsPanel::refresh(bool keepsPlace)
{
    if (m_shown)
        m_browser->show(describe(*m_shown, m_opened, m_reading), *m_palette, m_shown->state.language, keepsPlace);
}

void DetailsPanel::changeEvent(QEvent *event)
{
    View::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refresh(true);
}

void DetailsPanel::showHover(Row row)
{
    const FramePtr frame = exploration().frame();
    if (frame && isVisible() && !m_isPointing)
        m_browser->lightUp(row == Row::None ? QString() : frame->snapshot->id(row));
}

void DetailsPanel::pointAt(const DetailsLink &link)
{
    const FramePtr frame = exploration().frame();
    if (!frame)
        return;
    m_isPointing = link.kind == DetailsLinkKind::Record;
    exploration().setHover(m_isPointing ? frame->snapshot->find(link.target) : Row::None);
    emit addressPointedAt(link.kind == DetailsLinkKind::Web ? link.target : QString());
}

void DetailsPanel::leaveEvent(QEvent *event)
{
    View::leaveEvent(event);
    pointAt({});
}

void DetailsPanel::follow(const DetailsLink &link)
{
    if (link.kind == DetailsLinkKind::Record)
        exploration().select({link.target});
    else if (link.kind == DetailsLinkKind::Records)
        exploration().select(link.target.split(u'\n'));
    else if (link.kind == DetailsLinkKind::Web)
        emit addressFollowed(link.target);
    else if (link.kind == DetailsLinkKind::Reading) {
        if (const std::optional<Reading> reading = readingFrom(link.target))
            read(*reading);
    } else if (link.kind == DetailsLinkKind::More) {
        m_opened.insert(link.target);
        refresh(true);
    }
}

// The next place may speak of the record that is shown already.
void DetailsPanel::read(const Reading &reading)
{
    const Row row = m_shown ? rowAt(*m_shown->snapshot, reading) : Row::None;
    if (row == Row::None)
        return;
    m_reading = reading;
    const QStringList selection{m_shown->snapshot->id(row)};
    if (m_shown->state.selection == selection)
        refresh(true);
    else
        exploration().select(selection);
}

} // namespace trilateral
