// SPDX-License-Identifier: GPL-3.0-or-later
// The strip below the lanes: all of the time, how much there is in it, and the brush that narrows every view to a
// window. Drag to brush, move or resize; a double click lets go. With the keyboard: arrows move, with Shift they
// resize.
#pragma once

#include "widgets/timeline/overviewGeometry.h"
#include "widgets/timeline/timelineStage.h"
#include "widgets/view/drawing.h"

#include <QElapsedTimer>
#include <QImage>
#include <QWidget>

namespace trilateral
{

class TimelineOverview final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineOverview(TimelineStage &stage, QWidget *parent = nullptr);
    // After the stage's frame or colours have changed.
    void refresh();
    // Of the whole timeline: where it is low the strip is lower too.
    void fitInto(int viewHeight);
    [[nodiscard]] OverviewGeometry geometryNow() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    // What the strip shows but for the days that the lanes show, which change with every step of a zoom.
    struct Shown {
        std::shared_ptr<const Projection> projection;
        std::optional<DayRange> window;
        std::optional<DayRange> compared;
        DayExtent extent;
        Language language = Language::English;
        Theme theme = Theme::Light;
        double titleWidth = 0;
        bool operator==(const Shown &) const = default;
    };
    [[nodiscard]] Shown shownNow() const;
    [[nodiscard]] QRect visibleDaysArea() const;
    void keepPicture();
    [[nodiscard]] Drawing draw();
    void drawBars(Drawing &drawing, const OverviewGeometry &geometry) const;
    void drawBrush(Drawing &drawing, const OverviewGeometry &geometry) const;
    void drawCompared(Drawing &drawing, const OverviewGeometry &geometry) const;
    [[nodiscard]] QString periodWords(const DayRange &period) const;
    void drawHandles(Drawing &drawing, const OverviewGeometry &geometry) const;
    void drawLabels(Drawing &drawing, const OverviewGeometry &geometry) const;
    void drawVisibleDays(Drawing &drawing, const OverviewGeometry &geometry) const;
    void describe(const std::optional<DayRange> &window);
    void updateBins(const OverviewGeometry &geometry);
    void setWindow(std::optional<DayRange> window, bool isRunning);
    void setWindowByKey(std::optional<DayRange> window);
    [[nodiscard]] const std::optional<DayRange> &brushed() const;
    [[nodiscard]] DayRange windowOrHalf() const;

    TimelineStage &m_stage;
    OverviewBins m_bins;
    Mask m_counted; // what the bins were counted from
    Shown m_shown;
    QImage m_kept;
    BrushPart m_part = BrushPart::None;
    DayRange m_pressedWindow;
    double m_pressedDay = 0;
    double m_pressedX = 0;
    bool m_hasMoved = false;
    bool m_isComparing = false; // the drag makes the period B
    bool m_hasKeyboardFocus = false;
    QElapsedTimer m_keys; // since the last change by a key
};

} // namespace trilateral
