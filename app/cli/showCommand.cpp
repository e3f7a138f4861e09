// SPDX-License-Identifier: GPL-3.0-or-later
// trilateral show ID [FILE]: one record, all that is tied to it, and its citations.
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/openRecord.h"
#include "app/cli/recordJson.h"
#include "app/cli/recordText.h"
#include "app/cli/storyJson.h"

namespace trilateral
{

namespace
{

struct ShowCommand {
    std::string id;
    std::string file;
    std::string knownOn;
    std::string language = "en";
    bool isJson = false;

    [[nodiscard]] int run() const;

private:
    [[nodiscard]] int showStory(const Snapshot &snapshot, Language shown) const;
};

int ShowCommand::showStory(const Snapshot &snapshot, Language shown) const
{
    auto stories = openStories(file);
    if (!stories)
        return refuse(stories.refusal());
    auto story = knownStory(*stories, word(id));
    if (!story)
        return refuse(story.refusal());
    if (isJson)
        printJson(fullStoryJson(snapshot, *story));
    else
        print(storyLines(*story, shown).join(QLatin1Char('\n')));
    return finishOutput();
}

int ShowCommand::run() const
{
    auto shown = trilateral::language(language);
    if (!shown)
        return refuse(shown.refusal());
    auto snapshot = openRecord(file, knownOn);
    if (!snapshot)
        return refuse(snapshot.refusal());
    if (isStoryId(word(id)) && (*snapshot)->find(word(id)) == Row::None)
        return showStory(**snapshot, *shown);
    auto row = knownRecord(**snapshot, id);
    if (!row)
        return refuse(row.refusal());
    if (isJson)
        printJson(fullRecordJson(**snapshot, *row));
    else
        print(fullRecordLines(**snapshot, *row, *shown).join(QLatin1Char('\n')));
    return finishOutput();
}

} // namespace

void addShow(Parser &parser)
{
    const auto show = std::make_shared<ShowCommand>();
    Command command = parser.addCommand("show", "One record, all that is tied to it, and its citations", show);
    command.add("id", show->id, "Such as meeting/SERIES-NUMBER", Need::Required);
    command.add("file", show->file, "A .trilateral document; the bundled record unless given");
    command.add("--known-on", show->knownOn, "Answer as the record stood on that day");
    command.add("--language", show->language, "Of names: en, zh, ja or ko");
    command.addFlag("--json", show->isJson, "Print JSON");
}

} // namespace trilateral
