// SPDX-License-Identifier: GPL-3.0-or-later
// trilateral export VIEW [FILE] --output OUT …: draw a view, or write the data, into a file.
#include "app/cli/arguments.h"
#include "app/cli/batchExport.h"
#include "app/cli/commands.h"
#include "app/cli/figureFrame.h"
#include "app/cli/figureOptions.h"
#include "app/cli/openRecord.h"
#include "app/cli/storyExportCommand.h"
#include "app/dataExport.h"
#include "model/analysis/chart.h"
#include "widgets/figure/drawingBounds.h"
#include "widgets/figure/outputFile.h"
#include "widgets/tables/matrixDrawing.h"
#include "widgets/view/embeddedFonts.h"
#include "widgets/view/fontTextMeasure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace trilateral
{

namespace
{

struct ExportCommand {
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
public:
    std::string view;
    std::string file;
    std::string output;
    std::string knownOn;
    bool isList = false;
    FigureOptions figure;
    StoryOptions story;

    [[nodiscard]] int run();

private:
    [[nodiscard]] bool isChart() const { return chartOfView(word(view)).has_value(); }
    [[nodiscard]] bool isFigure() const { return view == "timeline" || isNetwork() || isChart() || isTable(); }
    [[nodiscard]] bool isNetwork() const { return view == "network" || view == "network:periods"; }
    // Drawn from what is counted, as charts are.
    [[nodiscard]] bool isTable() const { return view == "triangle" || matrixOfView(word(view)).has_value(); }
    [[nodiscard]] std::optional<Refusal> misuse() const;
    [[nodiscard]] bool isSeveral() const { return isBatch(view) || isInManyLanguages(figure.language); }
    [[nodiscard]] std::optional<Refusal> misuseOfBatch() const;
    [[nodiscard]] std::optional<Refusal> misuseOfView() const;
    [[nodiscard]] std::optional<Refusal> misuseOfOutput() const;
    [[nodiscard]] std::optional<Refusal> misuseOfChart(const Snapshot &snapshot) const;
    [[nodiscard]] int printList() const;
    [[nodiscard]] int exportFigure(const SnapshotPtr &snapshot, const ExplorationState &state) const;
    [[nodiscard]] int exportData(const SnapshotPtr &snapshot, const ExplorationState &state) const;
    [[nodiscard]] Result<> write(const FigureSpec &spec, const Frame &frame) const;
};

QString suffixOf(const std::string &path)
{
    return QFileInfo(QFile::decodeName(path.c_str())).suffix().toLower();
}

// The centres of the nodes that a drawing shows, by record id.
QJsonObject nodeCentres(const Drawing &drawing)
{
    QJsonObject centres;
    QString node;
    const QRectF page(QPointF(), drawing.size);
    for (const DrawItem &item : drawing.items) {
        if (const auto *group = std::get_if<GroupBegin>(&item))
            node = group->role == QLatin1String("node") ? group->id : QString();
        const auto *marker = std::get_if<DrawMarker>(&item);
        if (!marker || node.isEmpty() || !page.contains(marker->centre))
            continue;
        centres.insert(node, QJsonArray{marker->centre.x(), marker->centre.y()});
        node.clear();
    }
    return centres;
}

std::optional<Refusal> ExportCommand::misuseOfBatch() const
{
    if (output.empty())
        return Refusal{Misused, tr("Say where to with --output.")};
    if (!figure.positions.empty() || !figure.focus.empty() || !figure.compare.empty())
        return Refusal{Misused, tr("--positions, --focus and --compare are for a single figure.")};
    if (!suffixOf(output).isEmpty())
        return Refusal{Misused, tr("Several figures go into a folder; “%1” looks like a file.").arg(word(output))};
    return std::nullopt;
}

std::optional<Refusal> ExportCommand::misuseOfView() const
{
    if (view.empty())
        return Refusal{Misused, tr("Say what to export: timeline, network, matrix, triangle, chart:NAME, story:ID or "
                                   "data.")};
    if (!isFigure() && view != "data")
        return Refusal{
            Misused,
            tr("“%1” is not a view; known are timeline, network, matrix, triangle, chart:NAME, story:ID and data.")
                .arg(word(view))};
    if (story.hasNotes || story.isHandout)
        return Refusal{Misused, tr("--notes and --handout are for stories.")};
    if (!figure.compare.empty() && (!isFigure() || isChart() || isTable()))
        return Refusal{Misused, tr("--compare is for the timeline and the network.")};
    if (view == "network:periods" && figure.compare.empty() && figure.figure.empty())
        return Refusal{Misused, tr("network:periods shows two periods side by side; name them with --compare.")};
    return misfit(figure, view);
}

std::optional<Refusal> ExportCommand::misuseOfOutput() const
{
    const QString suffix = suffixOf(output);
    if (output.empty())
        return Refusal{Misused, tr("Say where to with --output.")};
    if (!isFigure())
        return dataFormat(QFile::decodeName(output.c_str())) == DataFormat::None
                   ? std::optional(Refusal{
                         Misused, tr("Data are exported as a folder of CSV files, or as a file that ends in %1.")
                                      .arg(dataSuffixes().join(u", "))})
                   : std::nullopt;
    if (!figureSuffixes().contains(suffix))
        return Refusal{Misused, tr("“%1” is not a format for a view; the name of the file should end in .png, .svg or "
                                   ".pdf.")
                                    .arg(word(output))};
    if (!figure.poster.empty() && suffix != QLatin1String("pdf"))
        return Refusal{Misused, tr("--poster is for .pdf: it has several sheets.")};
    if (!figure.formats.empty())
        return Refusal{Misused, tr("--format is for several figures; the name of a file says it by itself.")};
    if (!figure.positions.empty() &&
        placeOf(QFile::decodeName(figure.positions.c_str())) == placeOf(QFile::decodeName(output.c_str())))
        return Refusal{Misused, tr("--output and --positions name the same file; choose two.")};
    if (figure.isTransparent && suffix == QLatin1String("pdf"))
        return Refusal{Misused, tr("--transparent is for .png and .svg; a PDF page has no background of its own.")};
    return std::nullopt;
}

std::optional<Refusal> ExportCommand::misuse() const
{
    if (storyOfView(word(view)))
        return output.empty() ? Refusal{Misused, tr("Say where to with --output.")}
                              : misfitOfStory(story, figure, QFile::decodeName(output.c_str()));
    if (isSeveral())
        return misuseOfBatch();
    if (const auto refusal = misuseOfView())
        return refusal;
    return misuseOfOutput();
}

// Which charts there are depends on the document.
int ExportCommand::printList() const
{
    auto snapshot = openRecord(file);
    if (!snapshot)
        return refuse(snapshot.refusal());
    QStringList views{QStringLiteral("timeline"), QStringLiteral("network")};
    for (const MatrixForm form : matrixForms())
        views += viewOfMatrix({form});
    views += QStringLiteral("triangle");
    for (const QString &name : chartNames(**snapshot))
        views += viewOfChart(name);
    for (const QString &name : views)
        print(name.leftJustified(24) + u" png svg pdf");
    auto stories = openStories(file);
    if (!stories)
        return refuse(stories.refusal());
    for (const Story &each : *stories)
        print(QString(u"story:" + each.id.section(u'/', 1)).leftJustified(24) + u" pdf pptx html png");
    print(QStringLiteral("data").leftJustified(24) + u" csv json gexf graphml ics xlsx bib csl.json");
    return finishOutput();
}

std::optional<Refusal> ExportCommand::misuseOfChart(const Snapshot &snapshot) const
{
    const auto name = chartOfView(word(view));
    const QStringList known = chartNames(snapshot);
    if (!name || known.contains(*name))
        return std::nullopt;
    return Refusal{Misused, tr("“%1” is not a chart of this document; known are %2.").arg(*name, known.join(u", "))};
}

Result<> ExportCommand::write(const FigureSpec &spec, const Frame &frame) const
{
    useEmbeddedFonts();
    const FontTextMeasure measure;
    const Drawing drawing = drawFigure(spec, frame, measure);
    NoProgress progress;
    const QString path = QFile::decodeName(output.c_str());
    const auto picture = figureBytes(spec, frame, drawing, path, progress);
    if (!picture)
        return picture.error();
    std::vector<OutputBytes> outputs{{path, *picture}};
    if (!figure.positions.empty())
        outputs.push_back({QFile::decodeName(figure.positions.c_str()), QJsonDocument(nodeCentres(drawing)).toJson()});
    return writeTogether(outputs);
}

int ExportCommand::exportFigure(const SnapshotPtr &snapshot, const ExplorationState &state) const
{
    auto spec = specFrom(figure, view, state);
    if (!spec)
        return refuse(spec.refusal());
    TerminalProgress progress(tr("Drawing"));
    auto frame = figureFrame(snapshot, state, isNetwork(), progress);
    if (!frame)
        return refuse(frame.error());
    if (auto written = write(*spec, **frame); !written)
        return refuse(written.error());
    return Done;
}

int ExportCommand::exportData(const SnapshotPtr &snapshot, const ExplorationState &state) const
{
    TerminalProgress progress(tr("Writing"));
    auto frame = figureFrame(snapshot, state, false, progress);
    if (!frame)
        return refuse(frame.error());
    auto stories = openStories(file);
    if (!stories)
        return refuse(stories.refusal());
    const QString path = QFile::decodeName(output.c_str());
    const Mask &passes = (*frame)->projection->passes;
    if (const QString loss = lossOf(dataFormat(path), *(*frame)->snapshot, passes); !loss.isEmpty())
        say(loss);
    const auto written = writeData(*(*frame)->snapshot, passes, *stories, state.language, path, progress);
    return written ? Done : refuse(written.error());
}

int ExportCommand::run()
{
    if (isList)
        return printList();
    if (const auto refusal = misuse())
        return refuse(*refusal);
    if (const auto id = storyOfView(word(view)))
        return exportStory(*id, file, knownOn, story, figure, QFile::decodeName(output.c_str()));
    std::optional<Day> day;
    if (!knownOn.empty()) {
        auto days = dayRange("--known-on", knownOn);
        if (!days)
            return refuse(days.refusal());
        day = days->to;
    }
    auto snapshot = openRecord(file);
    if (!snapshot)
        return refuse(snapshot.refusal());
    if (isSeveral())
        return exportBatch(view, *snapshot, figure, day, QFile::decodeName(output.c_str()));
    if (const auto refusal = misuseOfChart(**snapshot))
        return refuse(*refusal);
    auto state = stateFrom(figure, **snapshot);
    if (!state)
        return refuse(state.refusal());
    if (day)
        state->knownOn = day;
    return isFigure() ? exportFigure(*snapshot, *state) : exportData(*snapshot, *state);
}

} // namespace

void addExport(Parser &parser)
{
    const auto exported = std::make_shared<ExportCommand>();
    const auto choose = [exported] {
        return ChosenCommand{[exported] { return exported->run(); }, exported->view != "data"};
    };
    Command command = parser.addCommand("export", "Draw a view, or write the data, into a file", choose);
    command.add(
        "view", exported->view,
        "timeline, network, matrix, triangle, chart:NAME, story:ID or data; for a folder of figures charts, all, "
        "or a list with commas");
    command.add("file", exported->file, "A .trilateral document; the bundled record unless given");
    command.add(
        "--output,-o", exported->output,
        "Where to; the suffix picks the format: png, svg, pdf; for a story pdf, pptx, html or a folder of png; for "
        "data a folder of CSV, or json");
    command.add("--known-on", exported->knownOn, "Draw the record as it stood on that day");
    command.addFlag("--list", exported->isList, "Print the views and their formats");
    exported->figure.addTo(command);
    exported->story.addTo(command);
}

} // namespace trilateral
