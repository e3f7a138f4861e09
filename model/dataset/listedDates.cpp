// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/listedDates.h"

namespace trilateral
{

Result<Span> listedDate(QByteArrayView text)
{
    Result<Span> span = looseDate(text);
    return span ? span : enteredDate(QString::fromUtf8(text));
}

} // namespace trilateral
