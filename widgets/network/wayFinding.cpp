// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/wayFinding.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace trilateral
{

namespace
{

constexpr double furthest = 140;     // pixels aside
constexpr int mostLean = 5;          // places from one station to the next
constexpr float leanPrice = 0.12f;   // of one place from one station to the next, squared
constexpr float asidePrice = 0.004f; // of each place aside at a station
constexpr float never = std::numeric_limits<float>::max() / 4;

double lengthOf(QPointF way)
{
    return std::hypot(way.x(), way.y());
}

} // namespace

bool Lane::isUnderEnd(int station) const
{
    const double length = lengthOf(along);
    const double way = length * station / (stations - 1);
    return way < radiusA || length - way < radiusB;
}

Lane laneBetween(QPointF from, QPointF to, double bow, double radiusA, double radiusB)
{
    const QPointF along = to - from;
    const double length = std::max(lengthOf(along), 1e-6);
    const int stations = std::clamp(static_cast<int>(length / stationStride), 4, 200) + 1;
    const int reach = static_cast<int>(std::clamp(0.4 * length, 16.0, furthest) / placeStep);
    return {from, along, QPointF(-along.y(), along.x()) / length, bow, radiusA, radiusB, stations, reach};
}

namespace
{

// The sums of the cheapest ways to each place of a station, and from how far aside they come.
class Sweep
{
public:
    explicit Sweep(const Lane &lane)
        : m_lane(lane), m_width(static_cast<std::size_t>(lane.width())), m_sums(m_width, never), m_next(m_width),
          m_leans(m_width * static_cast<std::size_t>(lane.stations))
    {
        m_sums[static_cast<std::size_t>(lane.reach)] = 0;
    }
    void advance(int station, const float *costs)
    {
        // The bend under a disc is not seen.
        const float price = m_lane.isUnderEnd(station - 1) ? leanPrice / 4 : leanPrice;
        for (int place = 0; place < m_lane.width(); ++place) {
            const auto at = static_cast<std::size_t>(place);
            const auto [sum, lean] = cheapestStep(place, price);
            m_next[at] = sum + asidePrice * float(std::abs(place - m_lane.reach)) + costs[at];
            m_leans[static_cast<std::size_t>(station) * m_width + at] = static_cast<qint8>(lean);
        }
        std::swap(m_sums, m_next);
    }
    // Backwards from the end, in places aside.
    [[nodiscard]] std::vector<int> places() const
    {
        std::vector<int> result(static_cast<std::size_t>(m_lane.stations));
        int place = m_lane.reach;
        for (auto station = result.size() - 1; station > 0; --station) {
            result[station] = place - m_lane.reach;
            place -= m_leans[station * m_width + static_cast<std::size_t>(place)];
        }
        return result;
    }

private:
    struct Step {
        float sum;
        int lean;
    };
    [[nodiscard]] Step cheapestStep(int place, float price) const
    {
        Step best{never, 0};
        const int last = std::min(mostLean, place);
        for (int lean = std::max(-mostLean, place - m_lane.width() + 1); lean <= last; ++lean) {
            const float sum = m_sums[static_cast<std::size_t>(place - lean)] + price * float(lean * lean);
            if (sum < best.sum)
                best = {sum, lean};
        }
        return best;
    }

    const Lane &m_lane;
    std::size_t m_width;
    std::vector<float> m_sums;
    std::vector<float> m_next;
    std::vector<qint8> m_leans;
};

std::vector<double> smoothed(const std::vector<int> &places)
{
    std::vector<double> pixels;
    pixels.reserve(places.size());
    for (const int place : places)
        pixels.push_back(place * placeStep);
    std::vector<double> next = pixels;
    for (int round = 0; round < 2; ++round) {
        for (std::size_t i = 1; i + 1 < pixels.size(); ++i)
            next[i] = (pixels[i - 1] + 2 * pixels[i] + pixels[i + 1]) / 4;
        std::swap(pixels, next);
    }
    return pixels;
}

// Without what lies in the disc where it begins.
void trimStart(std::vector<QPointF> &way, QPointF centre, double radius)
{
    std::size_t first = 0;
    while (first + 2 < way.size() && lengthOf(way[first + 1] - centre) < radius)
        ++first;
    const QPointF beyond = way[first + 1] - centre;
    way.erase(way.begin(), way.begin() + std::ptrdiff_t(first));
    way.front() = centre + beyond * std::min(radius / std::max(lengthOf(beyond), 1e-6), 1.0);
}

} // namespace

std::vector<double> cheapestWay(const Lane &lane, const std::vector<float> &costs)
{
    Sweep sweep(lane);
    for (int station = 1; station < lane.stations; ++station)
        sweep.advance(station, costs.data() + station * lane.width());
    return smoothed(sweep.places());
}

// After Catmull and Rom.
std::vector<QPointF> lineAlong(const Lane &lane, const std::vector<double> &pixels)
{
    const auto point = [&](int station) {
        const int i = std::clamp(station, 0, lane.stations - 1);
        return lane.at(i, pixels[static_cast<std::size_t>(i)]);
    };
    std::vector<QPointF> line;
    for (int i = 0; i + 1 < lane.stations; ++i) {
        const QPointF before = point(i - 1), from = point(i), to = point(i + 1), after = point(i + 2);
        for (const double t : {0.0, 1.0 / 3, 2.0 / 3})
            line.push_back(0.5 * (2 * from + (to - before) * t + (2 * before - 5 * from + 4 * to - after) * (t * t) +
                                  (3 * from - before - 3 * to + after) * (t * t * t)));
    }
    line.push_back(point(lane.stations - 1));
    trimStart(line, lane.from, lane.radiusA + 1);
    std::ranges::reverse(line);
    trimStart(line, lane.from + lane.along, lane.radiusB + 1);
    std::ranges::reverse(line);
    return line;
}

} // namespace trilateral
