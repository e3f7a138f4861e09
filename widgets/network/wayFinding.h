// SPDX-License-Identifier: GPL-3.0-or-later
// The cheapest calm way between two places. At stations along the chord the way may stand aside by so many steps; the
// sequence of least cost is found by dynamic programming, as active contours are (after Amini, Weymouth and Jain,
// 1990). Leaning costs, so the way is calm, and it never turns back. Cost: stations times places times leanings, some
// 40 microseconds for an edge across the view.
#pragma once

#include <QPointF>

#include <vector>

namespace trilateral
{

inline constexpr double stationStride = 12; // pixels along the chord
inline constexpr double placeStep = 5;      // pixels aside

// An edge in the frame of its chord: along it, and aside from its usual bow. Its ends lie in discs.
struct Lane {
    QPointF from;
    QPointF along;      // the whole chord
    QPointF aside;      // one pixel
    double bow = 0;     // of the middle, in pixels
    double radiusA = 0; // of the discs
    double radiusB = 0;
    int stations = 2;
    int reach = 0; // places to either side

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
};

[[nodiscard]] Lane laneBetween(QPointF from, QPointF to, double bow, double radiusA, double radiusB);

// How far aside of its usual bow the cheapest way stands at each station, in pixels, smoothed. costs: of standing at
// each place, station after station, from one side to the other.
[[nodiscard]] std::vector<double> cheapestWay(const Lane &lane, const std::vector<float> &costs);
// A smooth line through the stations, from rim to rim.
[[nodiscard]] std::vector<QPointF> lineAlong(const Lane &lane, const std::vector<double> &pixels);

} // namespace trilateral
