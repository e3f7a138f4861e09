// SPDX-License-Identifier: GPL-3.0-or-later
// What an import took and what it could not take. A warning names file and line, says what is wrong there and what to
// do about it; beyond mostKept, further ones are only counted.
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace trilateral
{

struct ImportWarning {
    QString file;
    qint64 line = 0; // 0: the file as a whole
    QString text;
    // "events.csv:17: …", as compilers do, so that editors can jump there.
    [[nodiscard]] QString toString() const;
};

struct ImportReport {
    static constexpr std::size_t mostKept = 100'000;

    std::vector<ImportWarning> warnings;
    qint64 warningCount = 0;
    std::array<qint64, 4> records{}; // by Base
    qint64 names = 0;
    qint64 citations = 0;

    void warn(const QString &file, qint64 line, const QString &text);
    [[nodiscard]] qint64 recordCount() const;
};

} // namespace trilateral
