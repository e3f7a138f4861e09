// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view/textHalo.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace trilateral
{

namespace
{

using Alpha = quint16; // 0 to 255, with the room for a product

Alpha product(unsigned a, unsigned b)
{
    const auto sum = static_cast<Alpha>(a * b + 128);
    return static_cast<Alpha>((sum + (sum >> 8)) >> 8);
}

// The opacity of letters, in rows with room at both ends, so that what is moved sideways needs no question.
class Coverage
{
public:
    Coverage(const QImage &letters, int room)
        : m_room(room + 1), m_stride(static_cast<std::size_t>(letters.width() + 2 * m_room)),
          m_alphas(m_stride * static_cast<std::size_t>(letters.height())),
          m_hasInk(static_cast<std::size_t>(letters.height()))
    {
        for (int y = 0; y < letters.height(); ++y) {
            const auto *pixels = reinterpret_cast<const quint32 *>(letters.constScanLine(y));
            Alpha *row = rowAt(y);
            quint32 any = 0;
            for (int x = 0, width = letters.width(); x < width; ++x) {
                row[x] = static_cast<Alpha>(pixels[x] >> 24);
                any |= pixels[x];
            }
            m_hasInk[static_cast<std::size_t>(y)] = any != 0;
        }
    }
    // Null where there is nothing.
    [[nodiscard]] const Alpha *row(int y)
    {
        const bool isIn = y >= 0 && static_cast<std::size_t>(y) < m_hasInk.size();
        return isIn && m_hasInk[static_cast<std::size_t>(y)] ? rowAt(y) : nullptr;
    }

private:
    [[nodiscard]] Alpha *rowAt(int y) { return m_alphas.data() + static_cast<std::size_t>(y) * m_stride + m_room; }

    int m_room;
    std::size_t m_stride;
    std::vector<Alpha> m_alphas;
    std::vector<char> m_hasInk; // by row
};

// What a row, moved to the right by part / 256 pixels, leaves of what was left. In short numbers, of which the compiler
// takes many at a time.
void cover(const Alpha *row, int part, int width, Alpha *left)
{
    const auto before = static_cast<Alpha>(part);
    const auto at = static_cast<Alpha>(256 - part);
    for (int x = 0; x < width; ++x) {
        const auto mixed = static_cast<Alpha>(row[x] * at + row[x - 1] * before);
        const auto clear = static_cast<Alpha>(255 - (mixed >> 8));
        const auto sum = static_cast<Alpha>(left[x] * clear + 128);
        left[x] = static_cast<Alpha>(static_cast<Alpha>(sum + (sum >> 8)) >> 8);
    }
}

// By opacity.
std::array<quint32, 256> shadesOf(Colour colour)
{
    std::array<quint32, 256> shades;
    for (unsigned opacity = 0; opacity < shades.size(); ++opacity)
        shades[opacity] = qPremultiply(qRgba(qRed(colour), qGreen(colour), qBlue(colour),
                                             product(static_cast<unsigned>(qAlpha(colour)), opacity)));
    return shades;
}

} // namespace

void addHalo(QImage &letters, Colour halo, double scale)
{
    Coverage coverage(letters, static_cast<int>(std::ceil(haloWidth * scale)));
    const std::array<quint32, 256> shades = shadesOf(halo);
    std::vector<Alpha> left(static_cast<std::size_t>(letters.width()));
    const int width = letters.width();
    for (int y = 0; y < letters.height(); ++y) {
        bool hasAny = false;
        for (const QPointF &step : haloSteps) {
            const Alpha *row = coverage.row(y - static_cast<int>(std::lround(step.y() * scale)));
            if (!row)
                continue;
            if (!std::exchange(hasAny, true))
                std::fill(left.begin(), left.end(), Alpha(255));
            const double whole = std::floor(step.x() * scale);
            cover(row - static_cast<int>(whole), static_cast<int>(256 * (step.x() * scale - whole)), letters.width(),
                  left.data());
        }
        if (!hasAny)
            continue;
        auto *pixels = reinterpret_cast<quint32 *>(letters.scanLine(y));
        for (int x = 0; x < width; ++x)
            if (const Alpha rest = left[static_cast<std::size_t>(x)]; rest < 255)
                pixels[x] += shades[product(255u - rest, 255u - (pixels[x] >> 24))];
    }
}

} // namespace trilateral
