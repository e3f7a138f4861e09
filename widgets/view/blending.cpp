// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view/blending.h"

// The compiler makes one version of the loop per kind of processor, and the loader picks.
#if defined(__x86_64__) && defined(__ELF__) && defined(__GNUC__) && !defined(__clang__)
#define TRILATERAL_WIDE __attribute__((target_clones("avx2", "default")))
#else
#define TRILATERAL_WIDE
#endif

namespace trilateral
{

TRILATERAL_WIDE void blendLongRun(quint32 *pixels, int count, quint32 over)
{
    const auto rest = quint16(255 - (over >> 24));
    auto *bytes = reinterpret_cast<quint8 *>(pixels);
    quint8 colour[32];
    for (int i = 0; i < 32; ++i)
        colour[i] = quint8(over >> (i % 4 * 8));
    int i = 0;
    for (; i + 8 <= count; i += 8, bytes += 32)
        for (int k = 0; k < 32; ++k) {
            const auto product = quint16(quint16(bytes[k] * rest) + 128);
            bytes[k] = quint8(colour[k] + (quint16(product + (product >> 8)) >> 8));
        }
    for (; i < count; ++i)
        blend(pixels[i], over);
}

TRILATERAL_WIDE void blendPixels(quint32 *pixels, const quint32 *over, int count)
{
    for (int i = 0; i < count; ++i)
        blend(pixels[i], over[i]);
}

TRILATERAL_WIDE void fillBars(quint32 *pixels, const qint32 *tops, const qint32 *lows, int count, qint32 y,
                              quint32 fill, quint32 cap)
{
    for (int i = 0; i < count; ++i) {
        const quint32 upper = tops[i] <= y ? cap : pixels[i];
        pixels[i] = lows[i] <= y ? fill : upper;
    }
}

} // namespace trilateral
