// SPDX-License-Identifier: GPL-3.0-or-later
// How two selected records are connected, in sentences, with dates and sources.
#include "model/analysis/paths.h"
#include "widgets/details/detailsParts.h"
#include "widgets/view/dateWords.h"
#include "widgets/view/pathText.h"

namespace trilateral
{

namespace
{

struct Part {
    Q_DECLARE_TR_FUNCTIONS(Details)
};

constexpr std::size_t mostPaths = 3;
constexpr std::size_t mostRecords = 60'000; // more would keep the window waiting

// As far as the network had come by the end of the chosen period, where there is one.
PathOptions optionsFor(const Frame &frame)
{
    PathOptions options;
    options.limit = mostPaths;
    if (const auto &window = frame.state.filter.window; window && window->to != openFuture)
        options.before = window->to;
    return options;
}

// Who is on the way and what joins them, from one end to the other.
QString recordsOn(const Snapshot &snapshot, const Path &path)
{
    QStringList ids{snapshot.id(path.steps.front().from)};
    for (const PathStep &step : path.steps)
        ids << snapshot.id(step.row) << snapshot.id(step.to);
    ids.removeDuplicates();
    return ids.join(u'\n');
}

void writeStep(DetailsWriter &writer, const PathStep &step)
{
    DetailsPiece sentence = DetailsWriter::plain(stepSentence(writer.snapshot(), step, writer.language()));
    sentence.link = DetailsLink{DetailsLinkKind::Record, writer.snapshot().id(step.row)}.text();
    DetailsBlock &block = writer.add(DetailsForm::Statement, {std::move(sentence)});
    if (writer.snapshot().span[index(step.row)].isKnown())
        appendJoined(block.pieces, DetailsWriter::muted(writer.dateOf(step.row)));
    else if (!step.isDated)
        appendJoined(block.pieces, DetailsWriter::muted(Part::tr("undated")));
    writer.cite(block, step.row);
}

void writePath(DetailsWriter &writer, const Path &path)
{
    DetailsPiece all = DetailsWriter::plain(Part::tr("%n step(s)", nullptr, static_cast<int>(path.steps.size())));
    all.link = DetailsLink{DetailsLinkKind::Records, recordsOn(writer.snapshot(), path)}.text();
    DetailsBlock &head = writer.add(DetailsForm::Line, {std::move(all)});
    appendJoined(head.pieces, DetailsWriter::muted(Part::tr("%n source(s)", nullptr, path.sourceCount)));
    for (const PathStep &step : path.steps)
        writeStep(writer, step);
}

} // namespace

void describePaths(DetailsWriter &writer, Row from, Row to)
{
    const Snapshot &snapshot = writer.snapshot();
    if (snapshot.count() > mostRecords)
        return;
    const PathOptions options = optionsFor(writer.frame());
    const QString heading =
        options.before ? Part::tr("How they were connected by %1").arg(dayWords(*options.before, writer.language()))
                       : Part::tr("How they are connected");
    writer.add(DetailsForm::Heading, {DetailsWriter::plain(heading)});
    const Graph graph = buildGraph(snapshot, GraphLevel::Everything);
    const Paths paths = findPaths(snapshot, graph, from, to, options);
    if (paths.best.empty())
        writer.add(DetailsForm::Hint, {DetailsWriter::muted(Part::tr("Nothing in the record connects them."))});
    else
        writer.add(DetailsForm::Hint,
                   {DetailsWriter::muted(Part::tr("A click on the steps selects them all, also on the timeline."))});
    for (const Path &path : paths.best)
        writePath(writer, path);
    if (paths.undatedCount > 0)
        writer.add(DetailsForm::Hint,
                   {DetailsWriter::muted(Part::tr("%n tie(s) without a date in the record were left out.", nullptr,
                                                  static_cast<int>(paths.undatedCount)))});
}

} // namespace trilateral
