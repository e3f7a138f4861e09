// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/check.h"

#include "model/dataset/checkRules.h"
#include "model/dataset/importer.h"
#include "model/story/storyCheck.h"

#include <algorithm>

namespace trilateral
{

namespace
{

// Row::None, the document as a whole, comes first.
quint32 place(Row r)
{
    return static_cast<quint32>(r) + 1;
}

void checkDocument(ProblemList &list)
{
    if (list.snapshot.danglingTies)
        list.error(Row::None, RecordProblems::tr("%n reference(s) lead to records that the document lacks.", nullptr,
                                                 static_cast<int>(list.snapshot.danglingTies)));
    if (list.snapshot.cleanedTexts)
        list.warn(Row::None, RecordProblems::tr("%n text(s) held hidden signs or bytes that are no text; they are "
                                                "shown without them.",
                                                nullptr, static_cast<int>(list.snapshot.cleanedTexts)));
}

} // namespace

QString severityKey(Severity severity)
{
    return severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning");
}

std::vector<Problem> ProblemList::take()
{
    std::ranges::stable_sort(m_entries, {}, [](const Entry &entry) { return place(entry.record); });
    std::vector<Problem> problems;
    problems.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        problems.push_back(
            {entry.severity, entry.record == Row::None ? QString() : snapshot.id(entry.record), entry.text});
    return problems;
}

bool ProblemList::isMeeting(Row r) const
{
    return snapshot.base(r) == Base::Event &&
           (isKind(r, QLatin1String("meeting")) || snapshot.tied(r, Role::Series) != Row::None);
}

bool ProblemList::saysUnknown(Row r, QLatin1String what) const
{
    for (const QString &word : snapshot.attribute(r, u"not_known").split(u';'))
        if (word.trimmed() == what)
            return true;
    return false;
}

std::vector<Problem> recordProblems(const Snapshot &snapshot)
{
    ProblemList list(snapshot);
    for (const auto check :
         {checkDocument, checkRecords, checkDates, checkMeetings, checkNumbers, checkTerms, checkReach})
        check(list);
    return list.take();
}

std::vector<Problem> problemsOfStories(const Snapshot &snapshot, const std::vector<Story> &stories)
{
    std::vector<Problem> problems;
    for (const Story &story : stories)
        for (const StoryProblem &problem : storyProblems(snapshot, story))
            problems.push_back({problem.flaw == StoryFlaw::MissingRecord ? Severity::Error : Severity::Warning,
                                story.id, problemWords(problem)});
    return problems;
}

Result<std::vector<Problem>> datasetProblems(const QStringList &sources, Progress &progress)
{
    const Result<ImportedDataset> dataset = readDataset(sources, Mapping(), progress);
    if (!dataset)
        return dataset.error();
    std::vector<Problem> problems;
    for (const ImportWarning &warning : dataset->report.warnings)
        problems.push_back({Severity::Error, {}, warning.toString()});
    std::ranges::move(recordProblems(*dataset->snapshot), std::back_inserter(problems));
    std::ranges::move(problemsOfStories(*dataset->snapshot, dataset->stories), std::back_inserter(problems));
    return problems;
}

} // namespace trilateral
