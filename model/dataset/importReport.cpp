// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/importReport.h"

#include <QDir>

#include <numeric>

namespace trilateral
{

QString ImportWarning::toString() const
{
    const QString place = QDir::toNativeSeparators(file);
    return line ? QStringLiteral("%1:%2: %3").arg(place, QString::number(line), text)
                : QStringLiteral("%1: %2").arg(place, text);
}

void ImportReport::warn(const QString &file, qint64 line, const QString &text)
{
    ++warningCount;
    if (warnings.size() < mostKept)
        warnings.push_back({file, line, text});
}

qint64 ImportReport::recordCount() const
{
    return std::accumulate(records.begin(), records.end(), qint64(0));
}

} // namespace trilateral
