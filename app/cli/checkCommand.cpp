// SPDX-License-Identifier: GPL-3.0-or-later
// trilateral check [FILE]: validate; one line per problem.
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/openRecord.h"
#include "model/dataset/check.h"

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

int CheckCommand::run() const
{
    auto snapshot = openRecord(file);
    if (!snapshot)
        return refuse(snapshot.refusal());
    const std::vector<Problem> problems = recordProblems(**snapshot);
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
    command.add("file", check->file, "A .trilateral document; the bundled record unless given");
    command.addFlag("--json", check->isJson, "Print JSON");
}

} // namespace trilateral
