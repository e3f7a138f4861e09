// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainWindowData.h"

#include "app/bundledRecord.h"
#include "app/dataExport.h"
#include "app/mainWindow.h"
#include "app/session.h"
#include "model/story/storyTables.h"
#include "widgets/dialogs/dataDialog.h"
#include "widgets/dialogs/messageBar.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStatusBar>

namespace trilateral
{

namespace
{

const QString dataSlot = QStringLiteral("data");
constexpr int noteMilliseconds = 8000;

struct DataWords {
    Q_DECLARE_TR_FUNCTIONS(DataWords)
};

// The longer of two suffixes before the one that it ends with.
std::vector<DataChoice> dataChoices(const Frame &frame)
{
    std::vector<DataChoice> choices{
        {QString(), DataWords::tr("Folder of CSV tables, to be imported again"), {}},
        {QStringLiteral(".csl.json"), DataWords::tr("Bibliography, CSL-JSON"), {}},
        {QStringLiteral(".json"), DataWords::tr("JSON, for scripts"), {}},
        {QStringLiteral(".xlsx"), DataWords::tr("Workbook of a spreadsheet"), {}},
        {QStringLiteral(".gexf"), DataWords::tr("Network in time, GEXF"), {}},
        {QStringLiteral(".graphml"), DataWords::tr("Network, GraphML"), {}},
        {QStringLiteral(".ics"), DataWords::tr("Calendar, iCalendar"), {}},
        {QStringLiteral(".bib"), DataWords::tr("Bibliography, BibTeX"), {}},
    };
    for (DataChoice &choice : choices)
        if (!choice.suffix.isEmpty())
            choice.loss =
                lossOf(dataFormat(QStringLiteral("data") + choice.suffix), *frame.snapshot, frame.projection->passes);
    return choices;
}

QString suggestedPlace(const Settings &settings)
{
    const QString last = settings.dataFile();
    return last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
                                QStringLiteral("/trilateral-data")
                          : last;
}

// Stories go with a folder of tables.
Result<> writeFiltered(const Frame &frame, const QString &document, const QString &file, Progress &progress)
{
    auto stories = readStories(document.isEmpty() ? bundledRecord() : document);
    if (!stories)
        return stories.error();
    return writeData(*frame.snapshot, frame.projection->passes, *stories, frame.state.language, file, progress);
}

} // namespace

void exportData(MainWindow &window, Session &session, Settings &settings)
{
    const FramePtr frame = session.exploration().frame();
    if (!frame)
        return;
    DataDialog dialog(dataChoices(*frame), frame->projection->passes.count(), suggestedPlace(settings), &window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    settings.setDataFile(dialog.file());
    writeDataInTask(window, session, dialog.file());
}

void writeDataInTask(MainWindow &window, Session &session, const QString &file)
{
    const FramePtr frame = session.exploration().frame();
    session.tasks().run(
        dataSlot, DataWords::tr("Exporting %1").arg(QFileInfo(file).fileName()),
        [frame, file, document = session.shownFile()](Progress &progress) {
            return writeFiltered(*frame, document, file, progress);
        },
        [&window, file](const Result<> &result) {
            if (result)
                window.statusBar()->showMessage(DataWords::tr("%1 was written.").arg(file), noteMilliseconds);
            else
                window.messages().tell(result.errorText());
        });
}

} // namespace trilateral
