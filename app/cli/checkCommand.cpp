// SPDX-License-Identifier: GPL-3.0-or-later
// trilateral check [FILE]: validate; one line per problem.
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/openRecord.h"
#include "app/cli/recordProblems.h"

#include <CLI/CLI.hpp>

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

QJsonArray problemsJson(const Snapshot &snapshot, const std::vector<Problem> &problems)
{
    QJsonArray json;
    for (const Problem &problem : problems)
        json.append(QJsonObject{{QStringLiteral("severity"), severityKey(problem.severity)},
                                {QStringLiteral("record"), snapshot.id(problem.record)},
                                {QStringLiteral("problem"), problem.text}});
    return json;
}

int CheckCommand::run() const
{
    auto snapshot = openRecord(file);
    if (!snapshot)
        return refuse(snapshot.refusal());
    const std::vector<Problem> problems = recordProblems(**snapshot);
    if (isJson)
        printJson(problemsJson(**snapshot, problems));
    else
        for (const Problem &problem : problems)
            print(QStringLiteral("%1: %2: %3")
                      .arg(severityKey(problem.severity), (*snapshot)->id(problem.record), problem.text));
    const bool hasError = std::ranges::any_of(problems, [](const Problem &p) { return p.severity == Severity::Error; });
    return finishOutput(hasError ? Failed : Done);
}

} // namespace

void addCheck(CLI::App &program, ChosenCommand &chosen)
{
    CLI::App *command = program.add_subcommand("check", "Validate a document; one line per problem");
    const auto check = std::make_shared<CheckCommand>();
    command->add_option("file", check->file, "A .trilateral document; the bundled record unless given");
    command->add_flag("--json", check->isJson, "Print JSON");
    command->callback([check, &chosen] {
        chosen.run = [check] {
            return check->run();
        };
    });
}

} // namespace trilateral
