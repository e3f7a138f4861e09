// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as people and other programs write them, as far as they can be read in one way only: besides EDTF, 2025/3/22,
// 2025.3.22, 2025-3-22, 20250322, 22.3.2025, 22 March 2025, 2025年3月22日, and a time of day behind a blank. 3/4/2025
// is refused.
#pragma once

#include "model/time/span.h"

#include <QByteArrayView>

namespace trilateral
{

[[nodiscard]] Result<Span> looseDate(QByteArrayView text);
// From the beginning of one to the end of the other.
[[nodiscard]] Result<Span> looseInterval(QByteArrayView from, QByteArrayView to);

// What somebody types: besides all of that "March 2025", "22 March 2025", "c. 2019", "2025-03-22/24" and
// "2019 – 2021". Empty is no date, not an error.
[[nodiscard]] Result<Span> enteredDate(QStringView text);

} // namespace trilateral
