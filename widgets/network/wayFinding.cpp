// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/wayFinding.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace trilateral
{

namespace
{

constexpr double furthest = 140;       // pixels aside
constexpr double leanPrice = 0.058;    // of each pixel along the chord, times the slope squared
constexpr double asidePrice = 0.00007; // of each pixel aside at each pixel along the chord
constexpr float never = std::numeric_limits<float>::max() / 4;

double lengthOf(QPointF way)
{
    return std::sqrt(QPointF::dotProduct(way, way));
}

} // namespace

bool Corridor::isUnderEnd(int station) const
{
    const double way = length * station / (stations - 1);
    return way < radiusA || length - way < radiusB;
}

bool Corridor::isInEnd(QPointF point) const
{
    return lengthOf(point - from) < radiusA || lengthOf(point - from - along) < radiusB;
}

Corridor corridorBetween(QPointF from, QPointF to, double bow, double radiusA, double radiusB, const Fineness &fineness)
{
    const QPointF along = to - from;
    const double length = std::max(lengthOf(along), 1e-6);
    const int stations = std::clamp(static_cast<int>(length / fineness.stride), 4, 400) + 1;
    const int reach = static_cast<int>(std::clamp(0.4 * length, 16.0, furthest) / fineness.step);
    return {from,     along, QPointF(-along.y(), along.x()) / length, bow, radiusA, radiusB, stations, reach,
            fineness, length};
}

namespace
{

// The sums of the cheapest ways to each place of each station. All of them are kept, so that the way is found again
// from its end: a sweep that only compares runs at several places at once.
class Sweep
{
public:
    Sweep(const Corridor &corridor, const std::vector<float> &costs)
        : m_lane(corridor), m_costs(costs), m_most(corridor.fineness.mostLean), m_width(corridor.width()),
          m_row(static_cast<std::size_t>(m_width + 2 * m_most)),
          m_sums(m_row * static_cast<std::size_t>(corridor.stations), never), m_passed(m_row + 1), m_up(m_row),
          m_down(m_row), m_best(static_cast<std::size_t>(m_width))
    {
        const double slope = corridor.fineness.step / corridor.fineness.stride;
        m_leanPrice = static_cast<float>(leanPrice * slope * slope * corridor.fineness.stride);
        m_asidePrice = static_cast<float>(asidePrice * corridor.fineness.step * corridor.fineness.stride);
        *sumsOf(0, corridor.reach) = 0;
    }
    // A lean pays for the places that it passes, so that it leaps over nothing.
    void advance(int station)
    {
        sumPassed(station);
        const float price = priceTo(station);
        float *sums = sumsOf(station, 0);
        std::ranges::fill(m_best, never);
        for (int lean = 1; lean <= m_most; ++lean) {
            const float leaning = price * float(lean * lean);
            const float *up = m_up.data() + m_most - lean;
            const float *down = m_down.data() + m_most + lean;
            for (int place = 0; place < m_width; ++place)
                sums[place] = std::min(sums[place], up[place] + leaning);
            for (int place = 0; place < m_width; ++place)
                m_best[static_cast<std::size_t>(place)] =
                    std::min(m_best[static_cast<std::size_t>(place)], down[place] + leaning);
        }
        chooseSums(station);
    }
    // Places aside, by station.
    [[nodiscard]] std::vector<int> places() const
    {
        std::vector<int> result(static_cast<std::size_t>(m_lane.stations));
        int place = m_lane.reach;
        for (int station = m_lane.stations - 1; station > 0; --station) {
            result[static_cast<std::size_t>(station)] = place - m_lane.reach;
            place = stepBack(station, place);
        }
        return result;
    }

private:
    // The bend under a disc is not seen.
    [[nodiscard]] float priceTo(int station) const
    {
        return m_lane.isUnderEnd(station - 1) ? m_leanPrice / 4 : m_leanPrice;
    }
    // What a lean pays of the cost of the places that it passes: it does not go through their whole width.
    [[nodiscard]] float passing(int station, int place) const { return 0.6f * costsOf(station)[place]; }
    // What it costs to have come as far as each place, seen from below all places and from above.
    void sumPassed(int station)
    {
        float *passed = m_passed.data() + m_most;
        for (int place = 0; place < m_width; ++place)
            passed[place + 1] = passed[place] + passing(station, place);
        std::fill(passed + m_width + 1, passed + m_width + m_most + 1, passed[m_width]);
        const float *before = sumsOf(station - 1, -m_most);
        for (std::size_t i = 0; i < m_row; ++i) {
            m_up[i] = before[i] - m_passed[i + 1];
            m_down[i] = before[i] + m_passed[i];
        }
    }
    void chooseSums(int station)
    {
        const float *before = sumsOf(station - 1, 0);
        const float *costs = costsOf(station);
        const float *passed = m_passed.data() + m_most;
        float *sums = sumsOf(station, 0);
        for (int place = 0; place < m_width; ++place) {
            const float leaning =
                std::min(sums[place] + passed[place], m_best[static_cast<std::size_t>(place)] - passed[place + 1]);
            sums[place] =
                std::min(before[place], leaning) + costs[place] + m_asidePrice * float(std::abs(place - m_lane.reach));
        }
    }
    // Where the cheapest way to that place comes from.
    [[nodiscard]] int stepBack(int station, int place) const
    {
        const float price = priceTo(station);
        const float *before = sumsOf(station - 1, place);
        int best = 0;
        float least = before[0];
        for (const int side : {-1, 1}) {
            float passed = 0;
            const int most = std::min(m_most, side < 0 ? place : m_width - 1 - place);
            for (int lean = 1; lean <= most; ++lean) {
                if (const float sum = before[side * lean] + price * float(lean * lean) + passed; sum < least) {
                    least = sum;
                    best = side * lean;
                }
                passed += passing(station, place + side * lean);
            }
        }
        return place + best;
    }
    [[nodiscard]] const float *costsOf(int station) const { return m_costs.data() + station * m_width; }
    // From a place that may be as far outside as a way can lean.
    [[nodiscard]] const float *sumsOf(int station, int place) const
    {
        return m_sums.data() + static_cast<std::size_t>(station) * m_row + static_cast<std::size_t>(place + m_most);
    }
    [[nodiscard]] float *sumsOf(int station, int place)
    {
        return m_sums.data() + static_cast<std::size_t>(station) * m_row + static_cast<std::size_t>(place + m_most);
    }

    const Corridor &m_lane;
    const std::vector<float> &m_costs;
    int m_most;
    int m_width;
    std::size_t m_row;
    float m_leanPrice = 0;
    float m_asidePrice = 0;
    std::vector<float> m_sums;
    std::vector<float> m_passed; // the costs of all places before
    std::vector<float> m_up;
    std::vector<float> m_down;
    std::vector<float> m_best;
};

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

std::vector<double> cheapestWay(const Corridor &corridor, const std::vector<float> &costs)
{
    Sweep sweep(corridor, costs);
    for (int station = 1; station < corridor.stations; ++station)
        sweep.advance(station);
    std::vector<double> pixels;
    pixels.reserve(static_cast<std::size_t>(corridor.stations));
    for (const int place : sweep.places())
        pixels.push_back(place * corridor.fineness.step);
    return pixels;
}

void smooth(std::vector<double> &pixels, int rounds)
{
    std::vector<double> next = pixels;
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 1; i + 1 < pixels.size(); ++i)
            next[i] = (pixels[i - 1] + 2 * pixels[i] + pixels[i + 1]) / 4;
        std::swap(pixels, next);
    }
}

// After Catmull and Rom.
std::vector<QPointF> lineAlong(const Corridor &corridor, const std::vector<double> &pixels)
{
    const auto point = [&](int station) {
        const int i = std::clamp(station, 0, corridor.stations - 1);
        return corridor.at(i, pixels[static_cast<std::size_t>(i)]);
    };
    std::vector<QPointF> line;
    for (int i = 0; i + 1 < corridor.stations; ++i) {
        const QPointF before = point(i - 1), from = point(i), to = point(i + 1), after = point(i + 2);
        for (const double t : {0.0, 1.0 / 3, 2.0 / 3})
            line.push_back(0.5 * (2 * from + (to - before) * t + (2 * before - 5 * from + 4 * to - after) * (t * t) +
                                  (3 * from - before - 3 * to + after) * (t * t * t)));
    }
    line.push_back(point(corridor.stations - 1));
    trimStart(line, corridor.from, corridor.radiusA + 1);
    std::ranges::reverse(line);
    trimStart(line, corridor.from + corridor.along, corridor.radiusB + 1);
    std::ranges::reverse(line);
    return line;
}

} // namespace trilateral
