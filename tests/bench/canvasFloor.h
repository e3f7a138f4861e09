// SPDX-License-Identifier: GPL-3.0-or-later
// What frames are measured against: an empty canvas, filled once and presented. A plain QWidget would be filled twice,
// by Qt with the desktop's colour and then by itself. Offscreen nothing is presented, so here the picture of the window
// is copied to where a screen would read it from; the frames that are measured do the same.
#pragma once

#include <QBackingStore>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <cstring>
#include <ctime>
#include <vector>

namespace trilateral::bench
{

class EmptyCanvas final : public QWidget
{
public:
    EmptyCanvas() { setAttribute(Qt::WA_OpaquePaintEvent); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Qt::white); }
};

class Screen
{
public:
    void present(const QWidget &widget)
    {
        const auto *image = static_cast<const QImage *>(widget.window()->backingStore()->paintDevice());
        if (m_pixels.size() != image->size())
            m_pixels = QImage(image->size(), image->format());
        std::memcpy(m_pixels.bits(), image->constBits(), std::size_t(image->sizeInBytes()));
    }

private:
    QImage m_pixels;
};

// Of this thread's processor time, so that whatever else the machine does costs nothing.
inline double millisecondsNow()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

// An empty canvas of that size, to be painted in turn with the frames that are measured, so that both find the same
// in the processor's caches.
class Floor
{
public:
    explicit Floor(QSize size)
    {
        m_canvas.resize(size);
        m_canvas.show();
        (void)QTest::qWaitForWindowExposed(&m_canvas);
        (void)milliseconds();
    }
    // What filling and presenting it took.
    double milliseconds()
    {
        const double start = millisecondsNow();
        m_canvas.repaint();
        m_screen.present(m_canvas);
        return millisecondsNow() - start;
    }

private:
    EmptyCanvas m_canvas;
    Screen m_screen;
};

inline double medianOf(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

} // namespace trilateral::bench
