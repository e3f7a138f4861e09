// SPDX-License-Identifier: GPL-3.0-or-later
// The cheapest calm way between two places. At stations along the chord the way may stand aside by so many steps; the
// sequence of least cost is found by dynamic programming, as active contours are (after Amini, Weymouth and Jain,
// 1990). Leaning costs, so the way is calm, what a lean sweeps over costs as well, and it never turns back. Cost:
// stations times places times leanings, some 20 microseconds for an edge across the view, four times that where it is
// fine.
#pragma once

#include <QPointF>

#include <vector>

namespace trilateral
{

// How finely a way is looked for.
struct Fineness {
    double stride; // pixels along the chord, from station to station
    double step;   // pixels aside, from place to place
    int mostLean;  // places from one station to the next
};
inline constexpr Fineness coarse{8, 5, 5};
inline constexpr Fineness fine{5, 3.5, 7};

// An edge in the frame of its chord: along it, and aside from its usual bow. Its ends lie in discs.
struct Corridor {
    QPointF from;
    QPointF along;      // the whole chord
    QPointF aside;      // one pixel
    double bow = 0;     // of the middle, in pixels
    double radiusA = 0; // of the discs
    double radiusB = 0;
    int stations = 2;
    int reach = 0; // places to either side
    Fineness fineness = coarse;
    double length = 1;

    [[nodiscard]] int width() const { return 2 * reach + 1; }
    [[nodiscard]] double beside(int station, double pixels) const
    {
        const double t = double(station) / (stations - 1);
        return 4 * bow * t * (1 - t) + pixels;
    }
    [[nodiscard]] QPointF at(int station, double pixels) const
    {
        return from + along * (double(station) / (stations - 1)) + aside * beside(station, pixels);
    }
    [[nodiscard]] bool isUnderEnd(int station) const;
    [[nodiscard]] bool isInEnd(QPointF point) const;
};

[[nodiscard]] Corridor corridorBetween(QPointF from, QPointF to, double bow, double radiusA, double radiusB,
                                       const Fineness &fineness);

// How far aside of its usual bow the cheapest way stands at each station, in pixels. costs: of standing at each place,
// station after station, from one side to the other.
[[nodiscard]] std::vector<double> cheapestWay(const Corridor &corridor, const std::vector<float> &costs);
// The same with softer bends: each round takes what is about one station wide out of them.
void smooth(std::vector<double> &pixels, int rounds);
// A smooth line through the stations, from rim to rim.
[[nodiscard]] std::vector<QPointF> lineAlong(const Corridor &corridor, const std::vector<double> &pixels);

} // namespace trilateral
