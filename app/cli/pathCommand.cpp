// SPDX-License-Identifier: GPL-3.0-or-later
// trilateral path FROM TO [FILE]: how two records are connected, or were by a day.
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/openRecord.h"
#include "app/cli/recordJson.h"
#include "app/cli/recordLinks.h"
#include "app/cli/recordText.h"
#include "model/analysis/paths.h"
#include "widgets/view/pathText.h"

#include <QCoreApplication>

namespace trilateral
{

namespace
{

struct PathCommand {
    Q_DECLARE_TR_FUNCTIONS(PathCommand)
public:
    std::string from;
    std::string to;
    std::string file;
    std::string knownOn;
    std::string until;
    std::string language = "en";
    int limit = 5;
    bool isJson = false;

    [[nodiscard]] int run() const;

private:
    [[nodiscard]] int printPaths(const Snapshot &snapshot, const Paths &paths, Language shown) const;
};

// The type of the relation behind a step; where a tie makes it, the part that one plays in the other.
QString relationOf(const Snapshot &snapshot, const PathStep &step)
{
    if (const RelationType *type = snapshot.typeOf(step.row))
        return type->id;
    const Row other = step.row == step.from ? step.to : step.from;
    for (const Tie &tie : snapshot.ties(step.row))
        if (tie.row == other)
            return partWord(tie.role);
    return snapshot.kindOf(step.row).id;
}

QJsonObject stepJson(const Snapshot &snapshot, const PathStep &step)
{
    const Stance *stance = snapshot.stanceOf(step.row);
    return {{QStringLiteral("from"), snapshot.id(step.from)},
            {QStringLiteral("to"), snapshot.id(step.to)},
            {QStringLiteral("id"), snapshot.id(step.row)},
            {QStringLiteral("derived"), step.isDerived},
            {QStringLiteral("relation"), relationOf(snapshot, step)},
            {QStringLiteral("stance"), stance ? QJsonValue(stance->id) : QJsonValue()},
            {QStringLiteral("direction"), step.isForward ? QStringLiteral("out") : QStringLiteral("in")},
            {QStringLiteral("date"), dateJson(snapshot.span[index(step.row)])},
            {QStringLiteral("citations"), citationsJson(snapshot, step.row)}};
}

// "  A hosts B  [meeting/b]  2025-03-22"
QString stepLine(const Snapshot &snapshot, const PathStep &step, Language language)
{
    const QString date = step.isDated ? dateText(snapshot, step.row) : PathCommand::tr("undated");
    const QString line =
        QStringLiteral("  %1  [%2]").arg(stepSentence(snapshot, step, language), snapshot.id(step.row));
    return date.isEmpty() ? line : line + QStringLiteral("  ") + date;
}

int PathCommand::printPaths(const Snapshot &snapshot, const Paths &paths, Language shown) const
{
    QJsonArray json;
    int number = 0;
    for (const Path &path : paths.best) {
        QJsonArray steps;
        if (!isJson)
            print(tr("Path %1").arg(++number));
        for (const PathStep &step : path.steps) {
            steps.append(stepJson(snapshot, step));
            if (isJson)
                continue;
            print(stepLine(snapshot, step, shown));
            for (const QString &source : sourceLines(snapshot, step.row, shown))
                print(QStringLiteral("    ") + source.trimmed());
        }
        json.append(steps);
    }
    if (isJson)
        printJson(json);
    if (paths.undatedCount > 0)
        say(tr("Ties without a date that were left out: %1.").arg(paths.undatedCount));
    if (paths.best.empty())
        say(tr("Nothing connects “%1” and “%2”.").arg(word(from), word(to)));
    return finishOutput(paths.best.empty() ? Failed : Done);
}

int PathCommand::run() const
{
    auto shown = trilateral::language(language);
    if (!shown)
        return refuse(shown.refusal());
    if (limit < 1 || limit > 100)
        return refuse(Refusal{Misused, tr("--limit %1 is not a number from 1 to 100.").arg(limit)});
    PathOptions options{static_cast<std::size_t>(limit), std::nullopt};
    if (!until.empty()) {
        auto days = dayRange("--until", until);
        if (!days)
            return refuse(days.refusal());
        options.before = days->to;
    }
    auto snapshot = openRecord(file, knownOn);
    if (!snapshot)
        return refuse(snapshot.refusal());
    auto start = knownRecord(**snapshot, from);
    if (!start)
        return refuse(start.refusal());
    auto end = knownRecord(**snapshot, to);
    if (!end)
        return refuse(end.refusal());
    const Graph graph = buildGraph(**snapshot, GraphLevel::Everything);
    return printPaths(**snapshot, findPaths(**snapshot, graph, *start, *end, options), *shown);
}

} // namespace

void addPath(Parser &parser)
{
    const auto path = std::make_shared<PathCommand>();
    Command command = parser.addCommand("path", "How two records are connected, best path first", path);
    command.add("from", path->from, "The id of a record", Need::Required);
    command.add("to", path->to, "The id of another record", Need::Required);
    command.add("file", path->file, "A .trilateral document; the bundled record unless given");
    command.add("--known-on", path->knownOn, "Answer as the record stood on that day");
    command.add("--until", path->until,
                "Only by what has a date and may have begun by the end of that day, month or year");
    command.add("--limit", path->limit, "At most so many paths, 5 unless said");
    command.add("--language", path->language, "Of names: en, zh, ja or ko");
    command.addFlag("--json", path->isJson, "Print JSON");
}

} // namespace trilateral
