// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's stories have to do with files: coming in, going out, pictures, exercises.
#include "app/actions.h"
#include "app/mainWindow.h"
#include "app/mainWindowStories.h"
#include "app/session.h"
#include "model/layout/layout.h"
#include "model/story/storyCheck.h"
#include "widgets/dialogs/messageBar.h"
#include "widgets/figure/outputFile.h"
#include "widgets/presenter/exerciseDialog.h"
#include "widgets/presenter/storyExport.h"
#include "widgets/presenter/storyPanel.h"
#include "widgets/view/storedImage.h"

#include <QFileDialog>
#include <QRandomGenerator>
#include <QStatusBar>

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr int noteMilliseconds = 8000;
constexpr qsizetype mostLosses = 3; // that are told at once

Result<FramePtr> frameFor(const SnapshotPtr &snapshot, const ExplorationState &state, bool needsPositions)
{
    Exploration exploration;
    std::optional<Error> failure;
    QObject::connect(&exploration, &Exploration::positionsWanted, &exploration, [&](const QString &key) {
        NoProgress progress;
        const FramePtr frame = exploration.frame();
        auto positions = needsPositions ? computeLayout(layoutGraph(*frame->graph, *snapshot),
                                                        {state.network.layout, state.network.seed, {}}, progress)
                                        : Result<std::vector<QPointF>>(std::vector<QPointF>());
        if (!positions)
            failure = positions.error();
        else if (needsPositions)
            exploration.setPositions(key, std::move(*positions));
    });
    exploration.setState(state);
    exploration.setSnapshot(snapshot);
    if (failure)
        return *failure;
    return exploration.frame();
}

const QString pictureSuffix = QStringLiteral(".png");

// One way out of the program, as the dialog names it.
struct OutputKind {
    QString filter;
    QString suffix;
    StoryPaper paper = StoryPaper::Slides;
};

std::vector<OutputKind> outputKinds()
{
    return {{WindowStories::tr("PDF, a slide a page (*.pdf)"), QStringLiteral(".pdf"), StoryPaper::Slides},
            {WindowStories::tr("PDF, with the notes (*.pdf)"), QStringLiteral(".pdf"), StoryPaper::Notes},
            {WindowStories::tr("PDF, a handout with three slides a page (*.pdf)"), QStringLiteral(".pdf"),
             StoryPaper::Handout},
            {WindowStories::tr("Slides that can be edited (*.pptx)"), QStringLiteral(".pptx"), {}},
            {WindowStories::tr("Web page (*.html)"), QStringLiteral(".html"), {}},
            {WindowStories::tr("A folder of pictures (*.png)"), pictureSuffix, {}},
            {WindowStories::tr("Story (*.story.json)"), QStringLiteral(".story.json"), {}}};
}

} // namespace

void WindowStories::importStory()
{
    const QString file =
        QFileDialog::getOpenFileName(&m_window, tr("Import a story"), QString(), tr("Stories (*.story.json)"));
    if (file.isEmpty())
        return;
    auto story = readStoryFile(file);
    if (!story)
        return m_window.messages().tell(story.errorText());
    const std::vector<StoryProblem> problems = storyProblems(*m_session.exploration().wholeSnapshot(), *story);
    m_book.addStory(std::move(*story));
    QStringList losses;
    for (const StoryProblem &problem : problems)
        if (problem.flaw != StoryFlaw::Unsupported && problem.flaw != StoryFlaw::MissingParty)
            losses << problemWords(problem);
    if (losses.size() > mostLosses)
        losses = losses.first(mostLosses) << QStringLiteral("…");
    if (!losses.isEmpty())
        m_window.messages().tell(losses.join(u' '));
}

void WindowStories::exportStory()
{
    read();
    m_book.flush();
    const Story *story = m_book.story();
    if (!story)
        return;
    const std::vector<OutputKind> kinds = outputKinds();
    QStringList filters;
    for (const OutputKind &kind : kinds)
        filters << kind.filter;
    QString chosen;
    QString file = QFileDialog::getSaveFileName(&m_window, tr("Export the story"), story->id.section(u'/', 1),
                                                filters.join(QStringLiteral(";;")), &chosen);
    if (file.isEmpty())
        return;
    const auto kind = std::ranges::find(kinds, chosen, &OutputKind::filter);
    const OutputKind &wanted = kind == kinds.end() ? kinds.front() : *kind;
    if (!file.endsWith(wanted.suffix, Qt::CaseInsensitive))
        file += wanted.suffix;
    if (const auto written = writeStoryTo(*story, file, wanted.paper); written)
        m_window.statusBar()->showMessage(tr("%1 was written.").arg(file), noteMilliseconds);
    else
        m_window.messages().tell(written.errorText());
}

Result<> WindowStories::writeStoryTo(const Story &story, const QString &file, StoryPaper paper)
{
    if (isStoryFile(file))
        return writeWhole(file, storyBytes(story));
    const SnapshotPtr snapshot = m_session.exploration().wholeSnapshot();
    StoryOutput output;
    output.language = m_session.exploration().state().language;
    output.paper = paper;
    NoProgress progress;
    const auto frames = [&](const ExplorationState &state, bool needsPositions) {
        return frameFor(snapshot, state, needsPositions);
    };
    const auto slides = drawStory(story, *snapshot, output, frames, progress);
    if (!slides)
        return slides.error();
    const bool isFolder = file.endsWith(pictureSuffix, Qt::CaseInsensitive);
    return writeStory(story, *slides, output, isFolder ? file.chopped(pictureSuffix.size()) : file);
}

void WindowStories::openExercises()
{
    const FramePtr frame = m_session.exploration().frame();
    if (!frame)
        return;
    read();
    const quint32 seed = QRandomGenerator::global()->bounded(1u, 10000u);
    ExerciseDialog dialog(frame, m_book.story(), seed, ExerciseResults(), &m_window);
    dialog.exec();
}

void WindowStories::addPicture(bool isNew)
{
    const QString file = QFileDialog::getOpenFileName(&m_window, tr("A picture for a slide"), QString(),
                                                      tr("Pictures (*.png *.jpg *.jpeg)"));
    if (file.isEmpty())
        return;
    const auto bytes = readImageFile(file);
    if (!bytes)
        m_window.messages().tell(bytes.errorText());
    else if (isNew)
        panel().addPicture(*bytes);
    else
        panel().setPicture(*bytes);
}

} // namespace trilateral
