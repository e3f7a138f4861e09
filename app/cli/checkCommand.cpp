// SPDX-License-Identifier: GPL-3.0-or-later
// trilateral check [FILE]: validate; one line per problem. FILE may also be a dataset folder, before it is imported.
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/openRecord.h"
#include "model/dataset/check.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace trilateral
{

namespace
{

struct CheckCommand {
    std::string file;
    bool isJson = false;

    [[nodiscard]] int run() const;
};

QJsonArray problemsJson(const std::vector<Problem> &problems)
{
    QJsonArray json;
    for (const Problem &problem : problems)
        json.append(QJsonObject{{QStringLiteral("severity"), severityKey(problem.severity)},
                                {QStringLiteral("record"), problem.record},
                                {QStringLiteral("problem"), problem.text}});
    return json;
}

QString line(const Problem &problem)
{
    const QString start = severityKey(problem.severity) + QStringLiteral(": ");
    return problem.record.isEmpty() ? QString(start + problem.text)
                                    : QString(start + problem.record + QStringLiteral(": ") + problem.text);
}

Outcome<std::vector<Problem>> problemsOf(const std::string &file)
{
    const QString path = QFile::decodeName(file.c_str());
    if (QFileInfo(path).isDir()) {
        TerminalProgress progress(QCoreApplication::translate("Arguments", "Reading"));
        auto problems = datasetProblems({path}, progress);
        return problems ? Outcome<std::vector<Problem>>(std::move(*problems)) : problems.error();
    }
    auto snapshot = openRecord(file);
    if (!snapshot)
        return snapshot.refusal();
    auto stories = openStories(file);
    if (!stories)
        return stories.refusal();
    std::vector<Problem> problems = recordProblems(**snapshot);
    std::ranges::move(problemsOfStories(**snapshot, *stories), std::back_inserter(problems));
    return problems;
}

int CheckCommand::run() const
{
    auto found = problemsOf(file);
    if (!found)
        return refuse(found.refusal());
    const std::vector<Problem> &problems = *found;
    if (isJson)
        printJson(problemsJson(problems));
    else
        for (const Problem &problem : problems)
            print(line(problem));
    const bool hasError = std::ranges::any_of(problems, [](const Problem &p) { return p.severity == Severity::Error; });
    return finishOutput(hasError ? Failed : Done);
}

} // namespace

void addCheck(Parser &parser)
{
    const auto check = std::make_shared<CheckCommand>();
    Command command = parser.addCommand("check", "Validate a document; one line per problem", check);
    command.add("file", check->file, "A .trilateral document or a dataset folder; the bundled record unless given");
    command.addFlag("--json", check->isJson, "Print JSON");
}

} // namespace trilateral
