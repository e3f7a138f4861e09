// SPDX-License-Identifier: GPL-3.0-or-later
// A story: saved states of the exploration in an order, each with words. It is kept in the document and travels alone
// as a file of JSON; what a newer version of the program wrote into it and this one does not know is kept.
#pragma once

#include "model/base/result.h"
#include "model/exploration/explorationState.h"

#include <vector>

namespace trilateral
{

struct Bookmark {
    Words title;
    Words words;         // Markdown, see storyWords.h
    Words notes;         // for whoever speaks; plain paragraphs
    QStringList records; // further records that support the words
    Words absence;       // why not all the parties of the document appear, where they do not
    // timeline, network, "chart:NAME", a matrix, triangle, text or image.
    QString view = QStringLiteral("timeline");
    ExplorationState state;
    bool dims = false; // what has nothing to do with the selection steps back
    // A period that is shown as a pale band, with a word of its own: "53 months".
    std::optional<DayRange> period;
    Words periodWords;
    QByteArray image;  // PNG or JPEG, of an image slide; empty where it got lost
    QJsonObject other; // keys of newer versions
    bool operator==(const Bookmark &) const = default;
};

struct Story {
    QString id;   // "story/…"
    int rank = 0; // its place among others
    Words title;
    Words summary;
    QString about;       // the record that it reads, as a source; or empty
    QStringList sources; // records, for the last page
    std::vector<Words> questions;
    std::vector<Bookmark> slides;
    int version = 1; // of the form that it was read in
    QJsonObject other;
    bool operator==(const Story &) const = default;
};

inline constexpr int storyVersion = 1;

// With the picture in it, as text.
[[nodiscard]] QJsonObject toJson(const Bookmark &slide);
[[nodiscard]] Bookmark bookmarkFromJson(const QJsonObject &json);
// Without the slides, which the document keeps in a table of their own.
[[nodiscard]] QJsonObject headToJson(const Story &story);
[[nodiscard]] Story headFromJson(const QJsonObject &json);

// A file of one story, "NAME.story.json": the same story gives the same bytes.
[[nodiscard]] QByteArray storyBytes(const Story &story);
// The error is a sentence that names the file.
[[nodiscard]] Result<Story> storyFromBytes(const QByteArray &bytes, const QString &file);
[[nodiscard]] Result<Story> readStoryFile(const QString &file);
[[nodiscard]] bool isStoryFile(const QString &file);
// "twenty-five-years.story.json".
[[nodiscard]] QString storyFileName(const Story &story);

// Every record that a slide rests on: links of its words in that language and all others, and its further records.
[[nodiscard]] QStringList supportOf(const Bookmark &slide);

} // namespace trilateral
