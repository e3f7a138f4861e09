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

struct Floor {
    double filled = 0;    // alone
    double presented = 0; // filled and presented
};

// Medians in milliseconds.
inline Floor floorOf(QSize size)
{
    EmptyCanvas canvas;
    canvas.resize(size);
    canvas.show();
    (void)QTest::qWaitForWindowExposed(&canvas);
    Screen screen;
    std::vector<double> filled;
    std::vector<double> presented;
    for (int i = 0; i < 200; ++i) {
        const double start = millisecondsNow();
        canvas.repaint();
        filled.push_back(millisecondsNow() - start);
        screen.present(canvas);
        presented.push_back(millisecondsNow() - start);
    }
    std::ranges::sort(filled);
    std::ranges::sort(presented);
    return {filled[filled.size() / 2], presented[presented.size() / 2]};
}

} // namespace trilateral::bench
