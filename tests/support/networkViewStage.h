// SPDX-License-Identifier: GPL-3.0-or-later
// A shown view of the invented network and the gestures that people make on it.
#pragma once

#include "tests/support/networkFixture.h"
#include "widgets/network/networkHits.h"
#include "widgets/network/networkView.h"
#include "widgets/view/motion.h"

#include <QApplication>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

namespace trilateral::test
{

inline double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

// A shown view of the invented network, laid out whenever positions are wanted. Its pictures change at once.
struct ViewStage {
    Exploration exploration;
    NetworkView view{exploration};

    explicit ViewStage(bool isLaidOut = true)
    {
        chooseReducedMotion(true);
        if (isLaidOut)
            QObject::connect(&exploration, &Exploration::positionsWanted, &view,
                             [this](const QString &key) { layOut(key); });
        exploration.setSnapshot(networkRecord());
        view.resize(1100, 450);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
    }
    void layOut(const QString &key)
    {
        NoProgress progress;
        LayoutOptions options;
        const FramePtr frame = exploration.frame();
        if (frame->positions)
            options.start = *frame->positions;
        exploration.setPositions(key, *computeLayout(layoutGraph(*frame->graph), options, progress));
    }
    [[nodiscard]] quint32 node(const char *id)
    {
        const Frame &frame = *exploration.frame();
        return frame.graph->nodeOf[index(frame.snapshot->find(QString::fromLatin1(id)))];
    }
    [[nodiscard]] QPoint pixel(const char *id)
    {
        return view.scene().camera().toPixel(view.scene().shown().places[node(id)]).toPoint();
    }
    // A point with neither node nor edge.
    [[nodiscard]] QPoint emptySpot()
    {
        for (int y = 5; y < view.height(); y += 7)
            for (int x = 5; x < view.width(); x += 7)
                if (!nodeAt(view.scene().geometry(), {double(x), double(y)}) &&
                    !edgeAt(view.scene().shown(), view.scene().geometry(), {double(x), double(y)}))
                    return {x, y};
        return {};
    }
    void click(QPoint at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(&view, Qt::LeftButton, modifiers, at);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mousePress(&view, button, modifiers, from);
        for (int i = 1; i <= 4; ++i) {
            const QPointF at = QPointF(from) + QPointF(to - from) * i / 4;
            QMouseEvent move(QEvent::MouseMove, at, view.mapToGlobal(at), Qt::NoButton, button, modifiers);
            QApplication::sendEvent(&view, &move);
        }
        QTest::mouseRelease(&view, button, modifiers, to);
    }
    void turnWheel(QPoint at, int notches, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent wheel(at, view.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(&view, &wheel);
    }
    void point(QPoint at)
    {
        QMouseEvent move(QEvent::MouseMove, QPointF(at), view.mapToGlobal(QPointF(at)), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QApplication::sendEvent(&view, &move);
    }
    [[nodiscard]] const ExplorationState &state() const { return exploration.state(); }
};

inline double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); y += 2)
        for (int x = 0; x < a.width(); x += 2)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    return sum * 4 / (a.width() * a.height());
}

} // namespace trilateral::test
