// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batchExport.h"

#include "app/cli/arguments.h"
#include "app/cli/figureFrame.h"
#include "model/analysis/chart.h"
#include "widgets/figure/outputFile.h"
#include "widgets/view/embeddedFonts.h"
#include "widgets/view/fontTextMeasure.h"

#include <QCoreApplication>
#include <QDir>

namespace trilateral
{

namespace
{

struct BatchExport {
    Q_DECLARE_TR_FUNCTIONS(BatchExport)
};

QStringList chartViews(const Snapshot &snapshot)
{
    QStringList views;
    for (const QString &name : chartNames(snapshot))
        views += viewOfChart(name);
    return views;
}

Outcome<QStringList> viewsOf(const std::string &view, const Snapshot &snapshot)
{
    const QStringList charts = chartViews(snapshot);
    const QStringList known = QStringList{QStringLiteral("timeline"), QStringLiteral("network")} + charts;
    if (view == "charts")
        return charts;
    if (view == "all")
        return known;
    const QStringList wanted = word(view).split(u',', Qt::SkipEmptyParts);
    for (const QString &each : wanted)
        if (!known.contains(each))
            return Refusal{Misused, BatchExport::tr("“%1” is not a view; known are %2.").arg(each, known.join(u", "))};
    return wanted;
}

QStringList languagesOf(const std::string &language)
{
    if (language != "all")
        return language.empty() ? QStringList{QStringLiteral("en")} : word(language).split(u',', Qt::SkipEmptyParts);
    QStringList codes;
    for (const Language each : allLanguages)
        codes << languageCode(each);
    return codes;
}

Outcome<QStringList> formatsOf(const FigureOptions &options)
{
    const QStringList formats = options.formats.empty() ? QStringList{QStringLiteral("png")}
                                                        : word(options.formats).split(u',', Qt::SkipEmptyParts);
    for (const QString &format : formats)
        if (!figureSuffixes().contains(format))
            return Refusal{Misused, BatchExport::tr("--format “%1” is not known; choose png, svg or pdf.").arg(format)};
    return formats;
}

QString fileName(const QString &view, const QString &language, const QString &format)
{
    const QString name = chartOfView(view).value_or(view);
    return QString(name).replace(u'/', u'-') + u'.' + language + u'.' + format;
}

// One view in one language, in every format.
Outcome<Nothing> exportOne(const QString &view, FigureOptions options, const QString &language,
                           const QStringList &formats, const SnapshotPtr &snapshot, std::optional<Day> knownOn,
                           const QDir &folder)
{
    options.language = language.toStdString();
    auto state = stateFrom(options, *snapshot);
    if (!state)
        return state.refusal();
    if (knownOn)
        state->knownOn = knownOn;
    auto spec = specFrom(options, view.toStdString(), *state);
    if (!spec)
        return spec.refusal();
    NoProgress progress;
    auto frame = figureFrame(snapshot, *state, view == QLatin1String("network"), progress);
    if (!frame)
        return frame.error();
    const FontTextMeasure measure;
    const Drawing drawing = drawFigure(*spec, **frame, measure);
    for (const QString &format : formats) {
        const QString name = fileName(view, language, format);
        if (auto written = writeFigure(*spec, **frame, drawing, folder.filePath(name), progress); !written)
            return written.error();
        print(name);
    }
    return Nothing{};
}

} // namespace

bool isBatch(const std::string &view)
{
    return view == "charts" || view == "all" || view.find(',') != std::string::npos;
}

bool isInManyLanguages(const std::string &language)
{
    return language == "all" || language.find(',') != std::string::npos;
}

int exportBatch(const std::string &view, const SnapshotPtr &snapshot, const FigureOptions &options,
                std::optional<Day> knownOn, const QString &folder)
{
    auto views = viewsOf(view, *snapshot);
    if (!views)
        return refuse(views.refusal());
    auto formats = formatsOf(options);
    if (!formats)
        return refuse(formats.refusal());
    if (!QDir().mkpath(folder))
        return refuse(Error{BatchExport::tr("Cannot make the folder “%1”.").arg(QDir::toNativeSeparators(folder))});
    useEmbeddedFonts();
    for (const QString &each : *views)
        for (const QString &language : languagesOf(options.language))
            if (auto done = exportOne(each, options, language, *formats, snapshot, knownOn, QDir(folder)); !done)
                return refuse(done.refusal());
    return finishOutput();
}

} // namespace trilateral
