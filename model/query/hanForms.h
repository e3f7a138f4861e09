// SPDX-License-Identifier: GPL-3.0-or-later
// One form for the many that a Chinese character takes: traditional, Korean and Japanese forms become the simplified
// one where they stand for the same character in names, so that either form finds the other.
#pragma once

#include <QChar>

namespace trilateral
{

// The character itself where there is nothing to change. The first call makes a table (about 0.1 s); safe in any
// thread.
[[nodiscard]] char16_t simplifiedForm(char16_t character);

// A form of 崎 that is common in names and stands, undecomposable, among the compatibility ideographs.
inline constexpr char16_t strayHan = 0xfa11;

[[nodiscard]] constexpr bool isHan(char16_t character)
{
    return (character >= 0x4e00 && character <= 0x9fff) || character == strayHan;
}

} // namespace trilateral
