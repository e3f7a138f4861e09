// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/storyExport.h"

#include "model/story/storyWords.h"
#include "widgets/figure/outputFile.h"
#include "widgets/figure/pdfWriter.h"
#include "widgets/figure/pngWriter.h"
#include "widgets/figure/pptxWriter.h"
#include "widgets/presenter/storyHtml.h"
#include "widgets/presenter/storyPaper.h"
#include "widgets/view/embeddedFonts.h"
#include "widgets/view/fontTextMeasure.h"
#include "widgets/view/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace trilateral
{

namespace
{

struct StoryExport {
    Q_DECLARE_TR_FUNCTIONS(StoryExport)
};

QString notesOf(const Story &story, const Bookmark &slide, const Snapshot &snapshot, Language language)
{
    QStringList lines = slide.notes.in(language).text.split(u'\n', Qt::SkipEmptyParts);
    const QStringList sources = slideSources(snapshot, slide, language);
    if (!sources.isEmpty())
        lines << inLanguage(language, QT_TRANSLATE_NOOP("Figure", "Sources: %1")).arg(sources.join(u" · "));
    if (&slide == &story.slides.back() && !story.questions.empty()) {
        lines << inLanguage(language, QT_TRANSLATE_NOOP("Figure", "Questions to discuss"));
        for (const Words &question : story.questions)
            lines << QStringLiteral("– ") + question.in(language).text;
    }
    return lines.join(u'\n');
}

Result<> writePngs(const std::vector<DrawnSlide> &slides, const StoryOutput &output, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error{StoryExport::tr("The folder “%1” cannot be made: check its name and permissions.")
                         .arg(QDir::toNativeSeparators(folder))};
    std::vector<OutputBytes> files;
    for (std::size_t i = 0; i < slides.size(); ++i) {
        const auto bytes = pngFromDrawing(slides[i].drawing, {output.scale, slides[i].title, {}});
        if (!bytes)
            return bytes.error();
        files.push_back({QDir(folder).filePath(QStringLiteral("%1.png").arg(i + 1, 2, 10, QLatin1Char('0'))), *bytes});
    }
    return writeTogether(files);
}

QByteArray pptxOf(const std::vector<DrawnSlide> &slides, const QString &title, Language language)
{
    const FontTextMeasure measure;
    std::vector<PptxSlide> pages;
    pages.reserve(slides.size());
    for (const DrawnSlide &slide : slides)
        pages.push_back({slide.drawing, slide.title, slide.notes});
    return pptxFromSlides(pages, title, languageCode(language), measure);
}

} // namespace

Result<std::vector<DrawnSlide>> drawStory(const Story &story, const Snapshot &snapshot, const StoryOutput &output,
                                          const SlideFrames &frames, Progress &progress)
{
    useEmbeddedFonts();
    const FontTextMeasure measure;
    std::vector<DrawnSlide> slides;
    for (std::size_t i = 0; i < story.slides.size(); ++i) {
        progress.report(qint64(i), qint64(story.slides.size()));
        if (progress.isCancelled())
            return Error{StoryExport::tr("The export was cancelled.")};
        const Bookmark &slide = story.slides[i];
        ExplorationState state = slide.state;
        state.language = output.language;
        const auto frame = frames(state, slide.view == QLatin1String("network"));
        if (!frame)
            return frame.error();
        const SlideRequest request{story, i, snapshot, output.size, output.theme, output.language};
        slides.push_back({drawSlide(request, *frame, measure), slide.title.in(output.language).text,
                          plainWords(slide.words.in(output.language).text),
                          notesOf(story, slide, snapshot, output.language)});
    }
    return slides;
}

QStringList storySuffixes()
{
    return {QStringLiteral("pdf"), QStringLiteral("pptx"), QStringLiteral("html")};
}

Result<> writeStory(const Story &story, const std::vector<DrawnSlide> &slides, const StoryOutput &output,
                    const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QString title = story.title.in(output.language).text;
    if (suffix == QLatin1String("pptx"))
        return writeWhole(path, pptxOf(slides, title, output.language));
    if (suffix == QLatin1String("html"))
        return writeWhole(path, storyHtml(slides, title, output));
    if (suffix != QLatin1String("pdf"))
        return writePngs(slides, output, path);
    const FontTextMeasure measure;
    return writeWhole(
        path, pdfFromSheets(storySheets(slides, title, output, measure), {title, languageCode(output.language), {}}));
}

} // namespace trilateral
