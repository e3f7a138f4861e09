// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/story.h"

#include "model/story/storyWords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace trilateral
{

namespace
{

struct StoryText {
    Q_DECLARE_TR_FUNCTIONS(Story)
};

const QString suffix = QStringLiteral(".story.json");
const QString format = QStringLiteral("trilateral-story");
constexpr qint64 largestStory = qint64(256) << 20;

QJsonObject wordsToJson(const Words &words)
{
    QJsonObject json;
    for (const Language language : allLanguages)
        if (const QString &text = words.by[static_cast<std::size_t>(language)]; !text.isEmpty())
            json.insert(languageCode(language), text);
    return json;
}

Words wordsFromJson(const QJsonValue &value)
{
    Words words;
    if (value.isString())
        words.by[0] = value.toString();
    for (const Language language : allLanguages)
        if (const QJsonValue text = value.toObject().value(languageCode(language)); text.isString())
            words.by[static_cast<std::size_t>(language)] = text.toString();
    return words;
}

QStringList stringsFromJson(const QJsonValue &value)
{
    QStringList texts;
    for (const auto &entry : value.toArray())
        if (entry.isString())
            texts << entry.toString();
    return texts;
}

// Puts a value in unless it is empty.
void put(QJsonObject &json, const char *key, const QJsonValue &value)
{
    const bool isEmpty = (value.isObject() && value.toObject().isEmpty()) ||
                         (value.isArray() && value.toArray().isEmpty()) ||
                         (value.isString() && value.toString().isEmpty());
    if (!isEmpty)
        json.insert(QLatin1String(key), value);
}

// Takes a key out, so that what is left in the end is what this version does not know.
QJsonValue take(QJsonObject &json, const char *key)
{
    return json.take(QLatin1String(key));
}

// The same reading of days as that of a state, whose brush is such a range.
QJsonValue rangeToJson(const std::optional<DayRange> &range)
{
    ExplorationState state;
    state.filter.window = range;
    return range ? toJson(state).value(QLatin1String("filter")).toObject().value(QLatin1String("window"))
                 : QJsonValue(QString());
}

std::optional<DayRange> rangeFromJson(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject filter{{QStringLiteral("window"), value}};
    return stateFromJson({{QStringLiteral("filter"), filter}}).filter.window;
}

} // namespace

QJsonObject toJson(const Bookmark &slide)
{
    QJsonObject json = slide.other;
    put(json, "title", wordsToJson(slide.title));
    put(json, "words", wordsToJson(slide.words));
    put(json, "notes", wordsToJson(slide.notes));
    put(json, "records", QJsonArray::fromStringList(slide.records));
    put(json, "absence", wordsToJson(slide.absence));
    put(json, "view", slide.view);
    put(json, "state", toJson(slide.state));
    if (slide.dims)
        json.insert(QStringLiteral("dims"), true);
    put(json, "period", rangeToJson(slide.period));
    put(json, "periodWords", wordsToJson(slide.periodWords));
    put(json, "image", QString::fromLatin1(slide.image.toBase64()));
    return json;
}

Bookmark bookmarkFromJson(const QJsonObject &from)
{
    QJsonObject json = from;
    Bookmark slide;
    slide.title = wordsFromJson(take(json, "title"));
    slide.words = wordsFromJson(take(json, "words"));
    slide.notes = wordsFromJson(take(json, "notes"));
    slide.records = stringsFromJson(take(json, "records"));
    slide.absence = wordsFromJson(take(json, "absence"));
    slide.view = take(json, "view").toString(slide.view);
    slide.state = stateFromJson(take(json, "state").toObject());
    slide.dims = take(json, "dims").toBool();
    slide.period = rangeFromJson(take(json, "period"));
    slide.periodWords = wordsFromJson(take(json, "periodWords"));
    slide.image = QByteArray::fromBase64(take(json, "image").toString().toLatin1());
    slide.other = json;
    return slide;
}

QJsonObject headToJson(const Story &story)
{
    QJsonObject json = story.other;
    QJsonArray questions;
    for (const Words &question : story.questions)
        questions.append(wordsToJson(question));
    json.insert(QStringLiteral("format"), format);
    json.insert(QStringLiteral("version"), std::max(story.version, storyVersion));
    put(json, "id", story.id);
    if (story.rank)
        json.insert(QStringLiteral("rank"), story.rank);
    put(json, "title", wordsToJson(story.title));
    put(json, "summary", wordsToJson(story.summary));
    put(json, "about", story.about);
    put(json, "sources", QJsonArray::fromStringList(story.sources));
    put(json, "questions", questions);
    return json;
}

Story headFromJson(const QJsonObject &from)
{
    QJsonObject json = from;
    Story story;
    take(json, "format");
    story.version = take(json, "version").toInt(storyVersion);
    story.id = take(json, "id").toString();
    story.rank = take(json, "rank").toInt();
    story.title = wordsFromJson(take(json, "title"));
    story.summary = wordsFromJson(take(json, "summary"));
    story.about = take(json, "about").toString();
    story.sources = stringsFromJson(take(json, "sources"));
    for (const auto &question : take(json, "questions").toArray())
        story.questions.push_back(wordsFromJson(question));
    story.other = json;
    return story;
}

QByteArray storyBytes(const Story &story)
{
    QJsonObject json = headToJson(story);
    QJsonArray slides;
    for (const Bookmark &slide : story.slides)
        slides.append(toJson(slide));
    json.insert(QStringLiteral("slides"), slides);
    return QJsonDocument(json).toJson();
}

Result<Story> storyFromBytes(const QByteArray &bytes, const QString &file)
{
    const QString name = QDir::toNativeSeparators(file);
    QJsonParseError error;
    QJsonObject json = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        return Error{StoryText::tr("“%1” is no readable JSON: %2, at byte %3.")
                         .arg(name, error.errorString())
                         .arg(error.offset)};
    if (json.value(QLatin1String("format")) != format)
        return Error{StoryText::tr("“%1” holds no story of this program.").arg(name)};
    const QJsonArray slides = json.take(QStringLiteral("slides")).toArray();
    Story story = headFromJson(json);
    if (!story.id.startsWith(QLatin1String("story/")))
        return Error{StoryText::tr("The story in “%1” has no id such as “story/name”: give it one.").arg(name)};
    for (const auto &slide : slides)
        story.slides.push_back(bookmarkFromJson(slide.toObject()));
    return story;
}

Result<Story> readStoryFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{StoryText::tr("“%1” cannot be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString())};
    if (file.size() > largestStory)
        return Error{StoryText::tr("“%1” is too large to be a story.").arg(QDir::toNativeSeparators(path))};
    return storyFromBytes(file.readAll(), path);
}

bool isStoryFile(const QString &file)
{
    return file.endsWith(suffix, Qt::CaseInsensitive);
}

QString storyFileName(const Story &story)
{
    return story.id.section(u'/', 1) + suffix;
}

QStringList supportOf(const Bookmark &slide)
{
    QStringList records;
    for (const QString &words : slide.words.by)
        records += linkedRecords(words);
    records += slide.records;
    records.removeDuplicates();
    return records;
}

} // namespace trilateral
