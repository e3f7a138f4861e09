// SPDX-License-Identifier: GPL-3.0-or-later
// A timeline in a window of its own, and the words to use it with as a person would.
#pragma once

#include "timelineFixture.h"

#include "widgets/timeline/timelineCanvas.h"
#include "widgets/timeline/timelineOverview.h"
#include "widgets/timeline/timelineView.h"

#include <QTest>
#include <QWheelEvent>

#include <memory>

namespace trilateral::test
{

inline Day day(int year, int month = 1, int dayOfMonth = 1)
{
    return dayFromDate({year, month, dayOfMonth});
}

class Stage
{
public:
    explicit Stage(QSize size = {1200, 560}, const SnapshotPtr &snapshot = smallRecord())
    {
        m_exploration.setSnapshot(snapshot);
        m_view = std::make_unique<TimelineView>(m_exploration);
        m_view->resize(size);
        m_view->canvas().setGlideTime(0); // there at once, also where the desktop moves its windows
        m_view->show();
        (void)QTest::qWaitForWindowExposed(m_view.get());
    }

    Exploration &exploration() { return m_exploration; }
    const ExplorationState &state() { return m_exploration.state(); }
    TimelineView &view() { return *m_view; }
    TimelineCanvas &canvas() { return m_view->canvas(); }
    TimelineOverview &overview() { return m_view->overview(); }
    const TimelineGeometry &geometry() { return canvas().geometry(); }

    double dayAt(double x) { return geometry().scale.dayAt(x); }
    QPoint markAt(const char *id)
    {
        const Row row = m_exploration.frame()->snapshot->find(QString::fromLatin1(id));
        for (auto mark = geometry().marks.rbegin(); mark != geometry().marks.rend(); ++mark)
            if (mark->row == row && !mark->isRun())
                return mark->rect.center().toPoint();
        qFatal("%s is not on the screen", id);
    }
    QPoint emptyPlace()
    {
        for (int x = int(geometry().axis.left()) + 20; x < geometry().axis.right(); x += 7)
            for (int y = 40; y < geometry().lanesArea.bottom(); y += 5)
                if (!trilateral::markAt(geometry(), QPointF(x, y)) && !isOnLabel(QPointF(x, y)))
                    return {x, y};
        qFatal("no empty place");
    }
    void click(QPoint at, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(&canvas(), Qt::LeftButton, modifiers, at);
    }
    void drag(QWidget &widget, QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton,
              Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mousePress(&widget, button, modifiers, from);
        for (int i = 1; i <= 5; ++i)
            moveTo(widget, from + (to - from) * i / 5, button, modifiers);
        QTest::mouseRelease(&widget, button, modifiers, to);
    }
    void moveTo(QWidget &widget, QPoint to, Qt::MouseButtons buttons = Qt::NoButton,
                Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QMouseEvent move(QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, buttons, modifiers);
        QCoreApplication::sendEvent(&widget, &move);
    }
    void wheel(QPointF at, QPoint angle, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWheelEvent event(at, canvas().mapToGlobal(at), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&canvas(), &event);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&canvas(), key, modifiers);
    }

private:
    bool isOnLabel(QPointF point)
    {
        return std::ranges::any_of(geometry().labels,
                                   [&](const TimelineLabel &label) { return label.rect.contains(point); });
    }

    Exploration m_exploration;
    std::unique_ptr<TimelineView> m_view;
};

} // namespace trilateral::test
