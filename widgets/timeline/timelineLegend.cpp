// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelineLegend.h"

#include "widgets/timeline/keptButton.h"
#include "widgets/timeline/legendSamples.h"
#include "widgets/timeline/timelineStyle.h"
#include "widgets/view/drawingPainter.h"

#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr double rowHeight = 22;
constexpr double margin = 10;
constexpr double wordsLeft = legendSampleWidth + 10;
constexpr double betweenColumns = 20;

} // namespace

TimelineLegend::TimelineLegend(TimelineStage &stage, QWidget *canvas)
    : QWidget(canvas), m_stage(stage), m_button(new KeptButton(canvas))
{
    hide();
    setCursor(Qt::ArrowCursor);
    setFocusPolicy(Qt::NoFocus);
    m_button->setCheckable(true);
    m_button->setCursor(Qt::ArrowCursor);
    m_button->setFocusPolicy(Qt::TabFocus);
    connect(m_button, &QToolButton::toggled, this, &TimelineLegend::open);
    retranslate();
}

void TimelineLegend::retranslate()
{
    m_button->setText(tr("Legend"));
    m_button->setToolTip(tr("What the marks mean"));
    setAccessibleName(tr("What the marks mean"));
}

void TimelineLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TimelineLegend::styleButton()
{
    const auto name = [](Colour colour) {
        return QColor::fromRgba(colour).name();
    };
    const Palette &colours = m_stage.colours;
    const QString style = QStringLiteral("QToolButton{border:1px solid %1;border-radius:4px;padding:0 6px;color:%2;"
                                         "background:%3}"
                                         "QToolButton:hover,QToolButton:checked{background:%4}"
                                         "QToolButton:focus{border-color:%5}")
                              .arg(name(colours.border), name(colours.textMuted), name(colours.background),
                                   name(colours.hover), name(colours.accent));
    if (m_button->styleSheet() != style)
        m_button->setStyleSheet(style);
}

void TimelineLegend::refresh()
{
    styleButton();
    if (isHidden())
        return;
    arrange();
    update();
}

void TimelineLegend::place(const QRectF &corner)
{
    const QSize size = m_button->sizeHint().boundedTo(QSize(int(corner.width()) - 8, 20));
    m_button->setGeometry(int(timelineStyle::padding) - 6, 3, size.width(), 20);
    move(int(timelineStyle::padding) - 6, int(corner.height()) + 2);
}

void TimelineLegend::open(bool isOpen)
{
    if (isOpen && m_stage.lanes.hasFrame()) {
        arrange();
        raise();
    }
    setVisible(isOpen);
}

void TimelineLegend::arrange()
{
    const Language language = m_stage.lanes.frame().state.language;
    const TextStyle style = timelineStyle::label(m_stage.colours, language);
    const std::vector<LegendSample> samples = allSamples(m_stage.lanes.snapshot(), language, m_stage.lanes.areNested());
    const double room = std::max(rowHeight, parentWidget()->height() - y() - 2 * margin - 4);
    const std::size_t most = std::clamp<std::size_t>(std::size_t(room / rowHeight), 1, samples.size());
    const std::size_t columns = (samples.size() + most - 1) / most;
    const std::size_t rows = (samples.size() + columns - 1) / columns;
    m_drawing = Drawing();
    QStringList words;
    double left = margin;
    double widest = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (i > 0 && i % rows == 0)
            left += wordsLeft + std::exchange(widest, 0) + betweenColumns;
        const double middle = margin + (double(i % rows) + 0.5) * rowHeight;
        drawSample(m_drawing, samples[i], {left + legendSampleWidth / 2, middle}, m_stage.colours, m_stage.measure,
                   language);
        const double baseline = timelineStyle::centredBaseline(m_stage.measure, style, middle);
        m_drawing.add(DrawText{{left + wordsLeft, baseline}, samples[i].words, style});
        widest = std::max(widest, m_stage.measure.width(samples[i].words, style));
        words << samples[i].words;
    }
    m_drawing.size = {left + wordsLeft + widest + margin, 2 * margin + double(rows) * rowHeight};
    resize(m_drawing.size.toSize());
    setAccessibleDescription(words.join(QStringLiteral("; ")));
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Drawing frame;
    frame.size = size();
    frame.background = m_stage.colours.background;
    frame.add(DrawRect{.rect = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), .pen = {m_stage.colours.border, 1}});
    paintDrawing(painter, frame);
    paintDrawing(painter, m_drawing);
}

void TimelineLegend::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    m_button->setChecked(false);
}

} // namespace trilateral
