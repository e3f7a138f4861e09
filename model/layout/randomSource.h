// SPDX-License-Identifier: GPL-3.0-or-later
// A small seeded source of numbers that gives the same sequence with every compiler and library (the standard
// distributions do not). Vigna's SplitMix64.
#pragma once

#include <QtGlobal>

namespace trilateral
{

class RandomSource
{
public:
    explicit RandomSource(quint64 seed) : m_state(seed * 0x9e3779b97f4a7c15ull + 0x632be59bd9b4e019ull) {}

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ull);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
        return z ^ (z >> 31);
    }
    // 0 .. bound-1; bound is above 0.
    quint32 below(quint32 bound) { return static_cast<quint32>(((next() >> 32) * bound) >> 32); }
    // 0 <= x < 1.
    float unit() { return static_cast<float>(next() >> 40) * 0x1p-24f; }

private:
    quint64 m_state;
};

} // namespace trilateral
