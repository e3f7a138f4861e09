// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/triangleView.h"

#include "widgets/tables/drawingCanvas.h"
#include "widgets/theme/metrics.h"
#include "widgets/view/plainTip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace trilateral
{

TriangleView::TriangleView(Exploration &exploration, QWidget *parent)
    : View(exploration, parent), m_palette(&trilateral::palette(Theme::Light)), m_note(new QLabel(this)),
      m_export(new QPushButton(this)), m_scroll(new QScrollArea(this)), m_canvas(new DrawingCanvas)
{
    m_note->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout;
    row->addWidget(m_note, 1);
    row->addWidget(m_export);
    m_note->setWordWrap(true);
    m_scroll->setWidget(m_canvas);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(panelMargin, panelMargin / 2, panelMargin, panelMargin / 2);
    column->addLayout(row);
    column->addWidget(m_scroll, 1);
    connect(m_export, &QPushButton::clicked, this, [this] { emit exportWanted(QStringLiteral("triangle")); });
    connect(m_canvas, &DrawingCanvas::clicked, this, [this](QPointF place) {
        if (const auto part = m_picture.partAt(place))
            choose(*part);
    });
    connect(m_canvas, &DrawingCanvas::pointedAt, this, &TriangleView::pointAt);
    connect(m_canvas, &DrawingCanvas::keyPressed, this, &TriangleView::walk);
    retranslate();
}

void TriangleView::setColours(const Palette &palette)
{
    m_palette = &palette;
    draw();
}

void TriangleView::retranslate()
{
    m_export->setText(tr("Export…"));
    m_canvas->setAccessibleName(tr("The three, year by year; arrow keys walk, Enter selects"));
    refresh();
}

void TriangleView::changeEvent(QEvent *event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TriangleView::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    refresh();
}

void TriangleView::resizeEvent(QResizeEvent *event)
{
    View::resizeEvent(event);
    draw();
}

void TriangleView::showFrame(const FramePtr &)
{
    if (isVisible())
        refresh();
}

// All years stay, whichever of them the period is.
void TriangleView::refresh()
{
    const FramePtr frame = exploration().frame();
    if (!frame || !isVisible())
        return;
    const FramePtr before = std::exchange(m_shown, frame);
    if (!before || before->projection != frame->projection || before->snapshot != frame->snapshot) {
        Mask passes = frame->projection->passesAnyTime;
        passes |= frame->projection->passes;
        m_triangles = yearTriangles(*frame->snapshot, passes);
    }
    m_note->setText(
        m_triangles.years.empty()
            ? tr("There are no three foremost in what passes the filter, or nothing between them.")
            : tr("A click on a side or a middle selects what it counts; a click on a year makes it the period."));
    m_export->setEnabled(!m_triangles.years.empty());
    draw();
}

TriangleLook TriangleView::look() const
{
    return {*m_shown->snapshot,          m_triangles, *m_palette, m_measure, m_shown->state.language,
            m_shown->state.filter.window};
}

void TriangleView::draw()
{
    if (!m_shown)
        return;
    m_picture = trianglePicture(look(), std::max(160, m_scroll->maximumViewportSize().width() - 16));
    m_canvas->show(m_picture.drawing);
}

void TriangleView::choose(TrianglePart part)
{
    const int number = m_triangles.years[part.year].year;
    const DayRange year{dayFromDate({number, 1, 1}), dayFromDate({number, 12, 31})};
    const std::vector<Row> records = recordsOf(m_triangles, part);
    exploration().change([&](ExplorationState &state) {
        const bool isChosen = state.filter.window && *state.filter.window == year;
        if (part.part == wholePart) {
            state.filter.window = isChosen ? std::nullopt : std::optional(year);
            return;
        }
        state.filter.window = year;
        state.selection.clear();
        for (const Row record : records)
            state.selection << m_shown->snapshot->id(record);
    });
}

void TriangleView::pointAt(QPointF place, const QPoint &global)
{
    const auto part = m_picture.partAt(place);
    QToolTip::showText(global, part ? plainTip(partWords(look(), *part)) : QString(), m_canvas);
}

// Left and right through the years, up and down through sides, middle and whole.
void TriangleView::walk(int key)
{
    if (m_triangles.years.empty())
        return;
    m_cursor.year = std::min(m_cursor.year, m_triangles.years.size() - 1);
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        return choose(m_cursor);
    if (key == Qt::Key_Left)
        m_cursor.year -= m_cursor.year > 0 ? 1 : 0;
    else if (key == Qt::Key_Right)
        m_cursor.year = std::min(m_cursor.year + 1, m_triangles.years.size() - 1);
    else if (key == Qt::Key_Home || key == Qt::Key_End)
        m_cursor.year = key == Qt::Key_Home ? 0 : m_triangles.years.size() - 1;
    else
        m_cursor.part = (m_cursor.part + (key == Qt::Key_Down ? 1 : wholePart)) % (wholePart + 1);
    const QRectF &box = m_picture.boxes[m_cursor.year];
    m_canvas->mark({box}, m_palette->accent);
    m_scroll->ensureVisible(qRound(box.center().x()), qRound(box.center().y()), 80, 80);
    m_canvas->setAccessibleDescription(partWords(look(), m_cursor));
    QToolTip::showText(m_canvas->mapToGlobal(box.bottomLeft().toPoint()), plainTip(partWords(look(), m_cursor)),
                       m_canvas);
}

} // namespace trilateral
