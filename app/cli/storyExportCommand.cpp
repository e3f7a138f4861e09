// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/storyExportCommand.h"

#include "app/cli/arguments.h"
#include "app/cli/figureFrame.h"
#include "app/cli/openRecord.h"
#include "app/cli/storyJson.h"
#include "widgets/presenter/storyExport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace trilateral
{

namespace
{

struct StoryExportCommand {
    Q_DECLARE_TR_FUNCTIONS(StoryExportCommand)
};

const QLatin1StringView prefix("story:");
constexpr double usualWidth = 1920; // of a PNG, in pixels
constexpr double usualHeight = 1080;

Outcome<StoryOutput> outputFrom(const StoryOptions &options, const FigureOptions &figure)
{
    ExplorationState state;
    auto shown = language(figure.language.empty() ? "en" : figure.language);
    if (!shown)
        return shown.refusal();
    state.language = *shown;
    auto spec = specFrom(figure, "timeline", state);
    if (!spec)
        return spec.refusal();
    const QSizeF pixels = figure.size.empty() ? QSizeF(usualWidth, usualHeight) : spec->size;
    StoryOutput output;
    output.size = slidePageSize(pixels);
    output.scale = pixels.height() / slideHeight * spec->scale;
    output.theme = spec->theme;
    output.language = *shown;
    output.paper = options.isHandout ? StoryPaper::Handout : options.hasNotes ? StoryPaper::Notes : StoryPaper::Slides;
    return output;
}

// An existing folder is filled only where it holds nothing but pictures.
bool mayFill(const QString &folder)
{
    const auto entries = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    return std::ranges::all_of(
        entries, [](const QFileInfo &entry) { return entry.isFile() && entry.suffix() == QLatin1String("png"); });
}

} // namespace

void StoryOptions::addTo(Command &command)
{
    command.addFlag("--notes", hasNotes, "story, pdf: each slide with its notes");
    command.addFlag("--handout", isHandout, "story, pdf: three slides a page, with lines to write on");
}

std::optional<QString> storyOfView(const QString &view)
{
    return view.startsWith(prefix) ? std::optional(view.mid(prefix.size())) : std::nullopt;
}

std::optional<Refusal> misfitOfStory(const StoryOptions &story, const FigureOptions &figure, const QString &output)
{
    const QString suffix = QFileInfo(output).suffix().toLower();
    const bool isFolder = suffix.isEmpty() || QFileInfo(output).isDir() || output.endsWith(u'/');
    if (!isFolder && !storySuffixes().contains(suffix))
        return Refusal{Misused,
                       StoryExportCommand::tr("“%1” is not a format for a story; it should be a .pdf, .pptx or "
                                              ".html, or a folder for pictures.")
                           .arg(output)};
    if ((story.hasNotes || story.isHandout) && suffix != QLatin1String("pdf"))
        return Refusal{Misused, StoryExportCommand::tr("--notes and --handout are for .pdf.")};
    if (story.hasNotes && story.isHandout)
        return Refusal{Misused, StoryExportCommand::tr("Choose one of --notes and --handout.")};
    if (isFolder && !mayFill(output))
        return Refusal{
            Failed,
            StoryExportCommand::tr("The folder “%1” holds other files; choose a new or an empty one.").arg(output)};
    if (!figure.from.empty() || !figure.to.empty() || !figure.filters.empty() || !figure.selection.empty() ||
        !figure.focus.empty() || !figure.figure.empty() || !figure.compare.empty() || !figure.lanes.empty() ||
        !figure.layout.empty() || figure.isTransparent)
        return Refusal{Misused, StoryExportCommand::tr("What a story shows is said by its slides; of the options for "
                                                       "views, --size, --scale, --language and --theme apply.")};
    return std::nullopt;
}

int exportStory(const QString &id, const std::string &file, const std::string &knownOn, const StoryOptions &options,
                const FigureOptions &figure, const QString &path)
{
    auto snapshot = openRecord(file, knownOn);
    if (!snapshot)
        return refuse(snapshot.refusal());
    auto stories = openStories(file);
    if (!stories)
        return refuse(stories.refusal());
    auto story = knownStory(*stories, id);
    if (!story)
        return refuse(story.refusal());
    auto output = outputFrom(options, figure);
    if (!output)
        return refuse(output.refusal());
    TerminalProgress progress(StoryExportCommand::tr("Drawing"));
    NoProgress quiet;
    const auto frames = [&](const ExplorationState &state, bool needsPositions) {
        return figureFrame(*snapshot, state, needsPositions, quiet);
    };
    const auto slides = drawStory(*story, **snapshot, *output, frames, progress);
    if (!slides)
        return refuse(slides.error());
    const auto written = writeStory(*story, *slides, *output, path);
    return written ? Done : refuse(written.error());
}

} // namespace trilateral
