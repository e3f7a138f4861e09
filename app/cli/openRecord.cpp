// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openRecord.h"

#include "app/bundledRecord.h"
#include "app/cli/arguments.h"
#include "model/query/knownOn.h"
#include "model/snapshot/snapshotBuilder.h"
#include "model/story/storyTables.h"

#include <QCoreApplication>
#include <QFile>

namespace trilateral
{

Outcome<SnapshotPtr> openRecord(const std::string &file, const std::string &knownOn)
{
    std::optional<Day> day;
    if (!knownOn.empty()) {
        auto days = dayRange("--known-on", knownOn);
        if (!days)
            return days.refusal();
        day = days->to;
    }
    TerminalProgress progress(QCoreApplication::translate("Arguments", "Reading"));
    auto snapshot = openDocument(file.empty() ? bundledRecord() : QFile::decodeName(file.c_str()), progress);
    if (!snapshot)
        return snapshot.error();
    return day ? trilateral::knownOn(*snapshot, *day) : *snapshot;
}

Outcome<std::vector<Story>> openStories(const std::string &file)
{
    auto stories = readStories(file.empty() ? bundledRecord() : QFile::decodeName(file.c_str()));
    if (!stories)
        return stories.error();
    return std::move(*stories);
}

} // namespace trilateral
