// SPDX-License-Identifier: GPL-3.0-or-later
// trilateral list KIND [FILE]: every record of a kind, in date or name order.
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/openRecord.h"
#include "app/cli/recordJson.h"
#include "app/cli/recordText.h"
#include "app/cli/storyJson.h"
#include "model/query/evaluate.h"
#include "model/snapshot/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace trilateral
{

namespace
{

struct ListCommand {
    Q_DECLARE_TR_FUNCTIONS(ListCommand)
public:
    std::string kind;
    std::string file;
    std::string knownOn;
    std::string from;
    std::string to;
    std::vector<std::string> filters;
    std::string language = "en";
    bool isJson = false;

    [[nodiscard]] int run() const;

private:
    [[nodiscard]] Outcome<Mask> passing(const Snapshot &snapshot) const;
    [[nodiscard]] int listStories(const Snapshot &snapshot, Language shown) const;
};

// All records of one base form, whatever their kind.
std::optional<Base> baseFromWord(const QString &word)
{
    static const std::pair<QString, Base> words[] = {{QStringLiteral("entity"), Base::Entity},
                                                     {QStringLiteral("event"), Base::Event},
                                                     {QStringLiteral("relation"), Base::Relation},
                                                     {QStringLiteral("observation"), Base::Observation}};
    for (const auto &[known, base] : words)
        if (word == known)
            return base;
    return std::nullopt;
}

// Kinds that may be asked for although a document need not have them.
bool isCommonKind(const QString &word)
{
    static const QStringList kinds = QStringLiteral("country organization official expert issue place series meeting "
                                                    "agreement position tenure indicator source story")
                                         .split(QLatin1Char(' '));
    return kinds.contains(word);
}

std::vector<Row> rowsOfKind(const Snapshot &snapshot, const QString &word, const Mask &passes)
{
    const std::optional<Base> base = baseFromWord(word);
    const std::optional<KindId> kind = snapshot.findKind(word);
    std::vector<Row> rows;
    for (std::size_t i = 0; i < snapshot.count(); ++i) {
        const bool isMeant = base ? snapshot.base(row(i)) == *base : kind && snapshot.kind[i] == *kind;
        if (isMeant && snapshot.isPresent(row(i)) && passes.test(i))
            rows.push_back(row(i));
    }
    return rows;
}

// Events by start, undated last; everything else by English name.
void sortForReading(const Snapshot &snapshot, std::vector<Row> &rows)
{
    if (!rows.empty() && snapshot.base(rows[0]) == Base::Event) {
        std::ranges::stable_sort(rows, {}, [&](Row r) { return snapshot.span[index(r)].first; });
        return;
    }
    std::vector<std::pair<QString, Row>> named;
    named.reserve(rows.size());
    for (const Row r : rows)
        named.emplace_back(title(snapshot, r, Language::English).text, r);
    std::ranges::stable_sort(named, [](const auto &a, const auto &b) {
        return QString::compare(a.first, b.first, Qt::CaseInsensitive) < 0;
    });
    std::ranges::transform(named, rows.begin(), [](const auto &entry) { return entry.second; });
}

Outcome<Mask> ListCommand::passing(const Snapshot &snapshot) const
{
    auto filter = filterFrom(snapshot, filters);
    if (!filter)
        return filter.refusal();
    auto window = timeWindow(from, to);
    if (!window)
        return window.refusal();
    filter->window = *window;
    if (filter->isEmpty())
        return Mask(snapshot.count(), true);
    return evaluate(snapshot, FacetIndex(snapshot), *filter).passes;
}

int ListCommand::listStories(const Snapshot &snapshot, Language shown) const
{
    auto stories = openStories(file);
    if (!stories)
        return refuse(stories.refusal());
    QJsonArray json;
    for (const Story &story : *stories) {
        json.append(storyJson(snapshot, story));
        if (!isJson)
            print(story.id + QStringLiteral("  ") + story.title.in(shown).text);
    }
    if (isJson)
        printJson(json);
    return finishOutput();
}

int ListCommand::run() const
{
    auto shown = trilateral::language(language);
    if (!shown)
        return refuse(shown.refusal());
    auto snapshot = openRecord(file, knownOn);
    if (!snapshot)
        return refuse(snapshot.refusal());
    const QString wanted = word(kind);
    if (!baseFromWord(wanted) && !isCommonKind(wanted) && !(*snapshot)->findKind(wanted))
        return refuse(Refusal{Misused, tr("“%1” is not a kind of record; “trilateral info” lists them.").arg(wanted)});
    if (wanted == QLatin1String("story") && !(*snapshot)->findKind(wanted))
        return listStories(**snapshot, *shown);
    auto passes = passing(**snapshot);
    if (!passes)
        return refuse(passes.refusal());
    std::vector<Row> rows = rowsOfKind(**snapshot, wanted, *passes);
    sortForReading(**snapshot, rows);
    if (!isJson) {
        for (const QString &line : recordLines(**snapshot, rows, *shown))
            print(line);
        return finishOutput();
    }
    QJsonArray json;
    for (const Row row : rows)
        json.append(recordJson(**snapshot, row));
    printJson(json);
    return finishOutput();
}

} // namespace

void addList(Parser &parser)
{
    const auto list = std::make_shared<ListCommand>();
    Command command = parser.addCommand("list", "Every record of a kind, in date or name order", list);
    command.add("kind", list->kind,
                "country, organization, official, expert, issue, place, series, meeting, event, agreement, "
                "position, relation, tenure, indicator, source, story, entity, or another kind of the document",
                Need::Required);
    command.add("file", list->file, "A .trilateral document; the bundled record unless given");
    command.add("--known-on", list->knownOn, "Answer as the record stood on that day");
    command.add("--from", list->from, "Only what may have been on or after that day, month or year");
    command.add("--to", list->to, "Only what may have been on or before that day, month or year");
    command.add("--filter", list->filters, "FACET=ID[,ID...]; may be repeated");
    command.add("--language", list->language, "Of names: en, zh, ja or ko");
    command.addFlag("--json", list->isJson, "Print JSON");
}

} // namespace trilateral
