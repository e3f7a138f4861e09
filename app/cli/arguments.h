// SPDX-License-Identifier: GPL-3.0-or-later
// Values of options, from words to meaning. What cannot be understood is refused with status 2, an id that no record
// has with status 1; the sentence names the option and says what would do.
#pragma once

#include "app/cli/console.h"
#include "model/base/language.h"
#include "model/query/filter.h"
#include "model/snapshot/snapshot.h"

#include <QSizeF>

#include <string>

namespace trilateral
{

[[nodiscard]] inline QString word(const std::string &argument)
{
    return QString::fromUtf8(argument.data(), static_cast<qsizetype>(argument.size()));
}

// Where a file is, links followed, whether or not it exists already.
[[nodiscard]] QString placeOf(const QString &path);
// A day, a month or a year: its first to its last day.
[[nodiscard]] Outcome<DayRange> dayRange(const std::string &option, const std::string &value);
// --from and --to, either of which may be empty; nothing where both are.
[[nodiscard]] Outcome<std::optional<DayRange>> timeWindow(const std::string &from, const std::string &to);
[[nodiscard]] Outcome<Language> language(const std::string &value);
[[nodiscard]] Outcome<QSizeF> pictureSize(const std::string &value);
[[nodiscard]] Outcome<Row> knownRecord(const Snapshot &snapshot, const std::string &id);
// "a,b,c", each of them a record.
[[nodiscard]] Outcome<QStringList> knownRecords(const Snapshot &snapshot, const std::string &list);
// Each is "FACET=ID[,ID…]".
[[nodiscard]] Outcome<Filter> filterFrom(const Snapshot &snapshot, const std::vector<std::string> &values);

} // namespace trilateral
