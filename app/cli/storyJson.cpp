// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/storyJson.h"

#include "model/story/storyCheck.h"
#include "model/story/storyWords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace trilateral
{

namespace
{

struct StoryCommand {
    Q_DECLARE_TR_FUNCTIONS(StoryCommand)
};

const QString prefix = QStringLiteral("story/");

QJsonObject wordsJson(const Words &words)
{
    QJsonObject json;
    for (const Language language : allLanguages)
        if (const QString &text = words.by[static_cast<std::size_t>(language)]; !text.isEmpty())
            json.insert(languageCode(language), text);
    return json;
}

QJsonObject slideJson(const Snapshot &snapshot, const Bookmark &slide, std::size_t number)
{
    return {{QStringLiteral("number"), static_cast<int>(number)},
            {QStringLiteral("title"), wordsJson(slide.title)},
            {QStringLiteral("words"), wordsJson(slide.words)},
            {QStringLiteral("notes"), wordsJson(slide.notes)},
            {QStringLiteral("absence"), wordsJson(slide.absence)},
            {QStringLiteral("view"), slide.view},
            {QStringLiteral("records"), QJsonArray::fromStringList(supportOf(slide))},
            {QStringLiteral("missing"), QJsonArray::fromStringList(missingRecords(snapshot, slide))},
            {QStringLiteral("state"), toJson(slide.state)}};
}

QJsonArray sourcesJson(const Story &story)
{
    QJsonArray citations;
    for (const QString &source : story.sources)
        citations.append(QJsonObject{{QStringLiteral("source"), source},
                                     {QStringLiteral("locator"), QString()},
                                     {QStringLiteral("asserts"), QJsonObject()}});
    return citations;
}

} // namespace

bool isStoryId(const QString &id)
{
    return id.startsWith(prefix);
}

Outcome<Story> knownStory(const std::vector<Story> &stories, const QString &id)
{
    const QString full = isStoryId(id) ? id : prefix + id;
    QStringList known;
    for (const Story &story : stories) {
        if (story.id == full)
            return story;
        known << story.id;
    }
    if (known.isEmpty())
        return Refusal{Failed, StoryCommand::tr("This document holds no stories.")};
    return Refusal{Failed, StoryCommand::tr("There is no story “%1”; known are %2.").arg(id, known.join(u", "))};
}

QJsonObject storyJson(const Snapshot &snapshot, const Story &story)
{
    Q_UNUSED(snapshot)
    return {{QStringLiteral("id"), story.id},
            {QStringLiteral("kind"), QStringLiteral("story")},
            {QStringLiteral("name"), wordsJson(story.title)},
            {QStringLiteral("summary"), story.summary.in(Language::English).text},
            {QStringLiteral("date"), QJsonValue()},
            {QStringLiteral("asOf"), QJsonValue()},
            {QStringLiteral("status"), QJsonValue()},
            {QStringLiteral("layer"), QString()},
            {QStringLiteral("confidence"), QString()},
            {QStringLiteral("notes"), QString()},
            {QStringLiteral("citations"), sourcesJson(story)}};
}

QJsonObject fullStoryJson(const Snapshot &snapshot, const Story &story)
{
    QJsonObject json = storyJson(snapshot, story);
    QJsonArray slides;
    for (std::size_t i = 0; i < story.slides.size(); ++i)
        slides.append(slideJson(snapshot, story.slides[i], i + 1));
    QJsonArray questions;
    for (const Words &question : story.questions)
        questions.append(wordsJson(question));
    json.insert(QStringLiteral("links"), QJsonArray());
    json.insert(QStringLiteral("slides"), slides);
    json.insert(QStringLiteral("questions"), questions);
    return json;
}

QStringList storyLines(const Story &story, Language language)
{
    QStringList lines{story.title.in(language).text + QStringLiteral("  ") + story.id, story.summary.in(language).text};
    for (std::size_t i = 0; i < story.slides.size(); ++i)
        lines << QString() << QStringLiteral("%1. %2").arg(i + 1).arg(story.slides[i].title.in(language).text)
              << plainWords(story.slides[i].words.in(language).text);
    return lines;
}

} // namespace trilateral
