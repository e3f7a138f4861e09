// SPDX-License-Identifier: GPL-3.0-or-later
// What a story says that its document does not bear out.
#pragma once

#include "model/snapshot/snapshot.h"
#include "model/story/story.h"

namespace trilateral
{

enum class StoryFlaw : quint8 {
    Unsupported,   // a sentence that no record supports
    MissingRecord, // a record that the document lacks
    MissingParty,  // one of the parties does not appear, and nothing says why
    MissingImage,  // a slide of a picture that got lost
    Empty,         // a slide without a title, a story without slides
    Newer,         // written by a newer version of the program
};

struct StoryProblem {
    StoryFlaw flaw = StoryFlaw::Unsupported;
    std::size_t slide = 0; // from 0; of Newer and of a story without slides, 0
    QString detail;        // the sentence, the id, the party's id
};

[[nodiscard]] std::vector<StoryProblem> slideProblems(const Snapshot &snapshot, const Bookmark &slide,
                                                      std::size_t number);
[[nodiscard]] std::vector<StoryProblem> storyProblems(const Snapshot &snapshot, const Story &story);
// As a sentence for people.
[[nodiscard]] QString problemWords(const StoryProblem &problem);

// The records that slide and state name, as far as the document has them.
[[nodiscard]] std::vector<Row> namedRows(const Snapshot &snapshot, const Bookmark &slide);
// What a story is about: all that its slides name, and what belongs to those events and relations.
[[nodiscard]] Mask storyRows(const Snapshot &snapshot, const Story &story);
// Ids that they name and the document lacks.
[[nodiscard]] QStringList missingRecords(const Snapshot &snapshot, const Bookmark &slide);
// The parties of the document (see order.h) that have a part in none of the rows.
[[nodiscard]] QStringList absentParties(const Snapshot &snapshot, const std::vector<Row> &rows);

} // namespace trilateral
