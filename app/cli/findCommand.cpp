// SPDX-License-Identifier: GPL-3.0-or-later
// trilateral find TEXT [FILE]: search everything, best match first.
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/openRecord.h"
#include "app/cli/recordJson.h"
#include "app/cli/recordText.h"
#include "model/query/question.h"
#include "model/query/search.h"

#include <QCoreApplication>

namespace trilateral
{

namespace
{

struct FindCommand {
    Q_DECLARE_TR_FUNCTIONS(FindCommand)
public:
    std::string text;
    std::string file;
    std::string knownOn;
    std::string language = "en";
    bool isJson = false;

    [[nodiscard]] int run() const;
};

QJsonArray hitsJson(const Snapshot &snapshot, const std::vector<SearchHit> &hits)
{
    QJsonArray json;
    for (const SearchHit &hit : hits) {
        QJsonObject record = recordJson(snapshot, hit.row);
        record.insert(QStringLiteral("match"), hit.field);
        json.append(record);
    }
    return json;
}

void printHits(const Snapshot &snapshot, const std::vector<SearchHit> &hits, Language language)
{
    std::vector<Row> rows;
    rows.reserve(hits.size());
    for (const SearchHit &hit : hits)
        rows.push_back(hit.row);
    for (const QString &line : recordLines(snapshot, rows, language))
        print(line);
}

int FindCommand::run() const
{
    auto shown = trilateral::language(language);
    if (!shown)
        return refuse(shown.refusal());
    auto snapshot = openRecord(file, knownOn);
    if (!snapshot)
        return refuse(snapshot.refusal());
    const SearchIndex index(*snapshot);
    std::vector<SearchHit> hits = index.find(word(text));
    if (hits.empty()) {
        hits = findForQuestion(index, word(text));
        if (!hits.empty())
            say(tr("No record has every word of “%1”; these have most of them.").arg(word(text)));
    }
    if (isJson)
        printJson(hitsJson(**snapshot, hits));
    else
        printHits(**snapshot, hits, *shown);
    if (hits.empty())
        say(tr("Nothing was found for “%1”.").arg(word(text)));
    return finishOutput(hits.empty() ? Failed : Done);
}

} // namespace

void addFind(Parser &parser)
{
    const auto find = std::make_shared<FindCommand>();
    Command command = parser.addCommand("find", "Search everything, best match first", find);
    command.add("text", find->text, "What to search for, in any of the four languages", Need::Required);
    command.add("file", find->file, "A .trilateral document; the bundled record unless given");
    command.add("--known-on", find->knownOn, "Answer as the record stood on that day");
    command.add("--language", find->language, "Of names: en, zh, ja or ko");
    command.addFlag("--json", find->isJson, "Print JSON");
}

} // namespace trilateral
