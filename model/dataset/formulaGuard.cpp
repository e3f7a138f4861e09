// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/formulaGuard.h"

#include <QByteArray>

namespace trilateral
{

namespace
{

bool isNumber(QByteArrayView text)
{
    bool isIt = false;
    (void)QByteArray::fromRawData(text.data(), text.size()).toDouble(&isIt);
    return isIt;
}

} // namespace

bool looksLikeFormula(QByteArrayView cell)
{
    qsizetype at = 0;
    while (at < cell.size() && cell[at] == '\'')
        ++at;
    if (at == cell.size() || !QByteArrayView("=+-@\t\r").contains(cell[at]))
        return false;
    return at > 0 || !isNumber(cell);
}

QByteArrayView withoutGuard(QByteArrayView cell)
{
    return cell.startsWith('\'') && looksLikeFormula(cell) ? cell.sliced(1) : cell;
}

} // namespace trilateral
