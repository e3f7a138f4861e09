// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/storyCheck.h"

#include "model/snapshot/order.h"
#include "model/story/storyWords.h"

#include <QCoreApplication>

namespace trilateral
{

namespace
{

struct StoryCheck {
    Q_DECLARE_TR_FUNCTIONS(StoryCheck)
};

QStringList namedIds(const Bookmark &slide)
{
    const ExplorationState &state = slide.state;
    QStringList ids = supportOf(slide) + state.selection + state.timeline.bands + state.timeline.eras;
    if (!state.focus.isEmpty())
        ids << state.focus;
    for (auto facet = state.filter.facets.begin(); facet != state.filter.facets.end(); ++facet)
        for (const QString &id : facet.value())
            if (id.contains(u'/'))
                ids << id;
    ids.removeDuplicates();
    return ids;
}

// What the rows are tied to, over two steps: a person's country through the person.
Mask reachedFrom(const Snapshot &snapshot, const std::vector<Row> &rows)
{
    Mask reached(snapshot.count());
    std::vector<Row> edge = rows;
    for (int step = 0; step < 3; ++step) {
        std::vector<Row> next;
        for (const Row r : edge) {
            if (reached.test(r))
                continue;
            reached.set(r);
            for (const Tie &tie : snapshot.ties(r))
                next.push_back(tie.row);
        }
        edge = std::move(next);
    }
    return reached;
}

void addSentences(const Bookmark &slide, std::size_t number, std::vector<StoryProblem> &problems)
{
    for (const QString &words : slide.words.by)
        for (const StorySentence &sentence : sentencesOf(words))
            if (!sentence.isSupported())
                problems.push_back({StoryFlaw::Unsupported, number, sentence.text});
}

} // namespace

std::vector<Row> namedRows(const Snapshot &snapshot, const Bookmark &slide)
{
    std::vector<Row> rows;
    for (const QString &id : namedIds(slide))
        if (const Row r = snapshot.find(id); r != Row::None)
            rows.push_back(r);
    return rows;
}

Mask storyRows(const Snapshot &snapshot, const Story &story)
{
    Mask rows(snapshot.count());
    for (const Bookmark &slide : story.slides)
        for (const Row r : namedRows(snapshot, slide)) {
            rows.set(r);
            if (snapshot.base(r) == Base::Entity)
                continue;
            for (const Tie &tie : snapshot.ties(r))
                rows.set(tie.row);
            for (const Tie &tie : snapshot.backTies(r))
                rows.set(tie.row);
        }
    return rows;
}

QStringList missingRecords(const Snapshot &snapshot, const Bookmark &slide)
{
    QStringList missing;
    for (const QString &id : namedIds(slide))
        if (snapshot.find(id) == Row::None)
            missing << id;
    return missing;
}

QStringList absentParties(const Snapshot &snapshot, const std::vector<Row> &rows)
{
    const Mask reached = reachedFrom(snapshot, rows);
    QStringList absent;
    for (const Row party : namedInOrder(snapshot, Language::English))
        if (!reached.test(party))
            absent << snapshot.id(party);
    return absent;
}

std::vector<StoryProblem> slideProblems(const Snapshot &snapshot, const Bookmark &slide, std::size_t number)
{
    std::vector<StoryProblem> problems;
    if (slide.title.in(Language::English).text.isEmpty())
        problems.push_back({StoryFlaw::Empty, number, {}});
    if (slide.view == QLatin1String("image") && slide.image.isEmpty())
        problems.push_back({StoryFlaw::MissingImage, number, {}});
    for (const QString &id : missingRecords(snapshot, slide))
        problems.push_back({StoryFlaw::MissingRecord, number, id});
    addSentences(slide, number, problems);
    if (slide.absence == Words())
        for (const QString &party : absentParties(snapshot, namedRows(snapshot, slide)))
            problems.push_back({StoryFlaw::MissingParty, number, party});
    return problems;
}

std::vector<StoryProblem> storyProblems(const Snapshot &snapshot, const Story &story)
{
    std::vector<StoryProblem> problems;
    if (story.version > storyVersion)
        problems.push_back({StoryFlaw::Newer, 0, {}});
    if (story.slides.empty())
        problems.push_back({StoryFlaw::Empty, 0, {}});
    for (std::size_t i = 0; i < story.slides.size(); ++i)
        for (StoryProblem &problem : slideProblems(snapshot, story.slides[i], i))
            problems.push_back(std::move(problem));
    return problems;
}

QString problemWords(const StoryProblem &problem)
{
    const QString number = QString::number(problem.slide + 1);
    switch (problem.flaw) {
    case StoryFlaw::Unsupported:
        return StoryCheck::tr("Slide %1: no record supports “%2”.").arg(number, problem.detail);
    case StoryFlaw::MissingRecord:
        return StoryCheck::tr("Slide %1 rests on “%2”, which the document lacks.").arg(number, problem.detail);
    case StoryFlaw::MissingParty:
        return StoryCheck::tr("Slide %1 leaves out “%2” and does not say why.").arg(number, problem.detail);
    case StoryFlaw::MissingImage:
        return StoryCheck::tr("Slide %1 has lost its picture.").arg(number);
    case StoryFlaw::Empty:
        return StoryCheck::tr("Slide %1 has no title.").arg(number);
    case StoryFlaw::Newer:
        break;
    }
    return StoryCheck::tr("This story was written by a newer version; what this version does not know is kept unseen.");
}

} // namespace trilateral
