// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "model/layout/layout.h"
#include "widgets/figure/figureState.h"

#include <QFileInfo>
#include <QThreadPool>
#include <QTimer>

#include <malloc.h>

namespace trilateral
{

namespace
{

const QString openSlot = QStringLiteral("open");
const QString layoutSlot = QStringLiteral("layout");
const QString measureSlot = QStringLiteral("measure");
const QString searchSlot = QStringLiteral("search");
constexpr std::size_t largeDocument = 100000;      // records
constexpr std::chrono::seconds untilSettled{3};    // after opening, until the views have laid out all there is
constexpr std::chrono::milliseconds patience{400}; // with a document, before the window shows without it

// What the positions of a frame's graph follow from.
LayoutOptions optionsFor(const Frame &frame)
{
    LayoutOptions options;
    options.method = frame.state.network.layout;
    options.seed = frame.state.network.seed;
    if (frame.positions && frame.positions->size() == frame.graph->nodes.size())
        options.start = *frame.positions;
    options.ego = egoFor(options.method, *frame.graph, *frame.snapshot, frame.state.focus);
    return options;
}

bool isLarge(const Snapshot &document)
{
    return document.count() > largeDocument;
}

// What reading and laying out took, and let go of, goes back to the system: half as much again as what is kept.
void returnMemory()
{
    QThreadPool::globalInstance()->start([] { malloc_trim(0); });
}

} // namespace

bool isFigureFile(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    return suffix == QLatin1String("png") || suffix == QLatin1String("svg") || suffix == QLatin1String("pdf");
}

Session::Session(QObject *parent) : QObject(parent)
{
    connect(&m_exploration, &Exploration::positionsWanted, this, &Session::computePositions);
    connect(&m_exploration, &Exploration::measuresWanted, this, &Session::computeMeasures);
    connect(&m_tasks, &TaskRunner::ended, this, [this](const QString &slot) {
        if (slot == layoutSlot)
            emit layoutChanged();
    });
}

bool Session::isLayingOut() const
{
    return m_tasks.isRunning(layoutSlot);
}

bool Session::isLayoutPaused() const
{
    return m_tasks.isPaused(layoutSlot);
}

bool Session::isLayout(const QString &slot)
{
    return slot == layoutSlot;
}

void Session::pauseLayout(bool isPaused)
{
    m_tasks.setPaused(layoutSlot, isPaused);
    emit layoutChanged();
}

void Session::layOutAgain()
{
    if (isOpen() && !isLayingOut())
        computePositions(m_layoutKey);
}

void Session::open(const QString &file)
{
    if (isFigureFile(file))
        return openFigure(file);
    run(file, [file](Progress &progress) { return openForExploration(file, progress); });
}

void Session::open(std::unique_ptr<EarlyOpening> early)
{
    const QString file = early->file();
    ask(file);
    NoProgress progress;
    if (early->isDone(patience))
        return take(file, early->take(progress));
    run(file, [early = std::shared_ptr(std::move(early))](Progress &progress) { return early->take(progress); });
}

void Session::ask(const QString &file)
{
    m_asked = file;
    m_askedTime = QFileInfo(file).lastModified();
}

void Session::run(const QString &file, std::function<Opened(Progress &)> work)
{
    ask(file);
    m_tasks.run(openSlot, tr("Opening %1").arg(QFileInfo(file).fileName()), std::move(work),
                [this, file](const Opened &data) { take(file, data); });
}

void Session::openFigure(const QString &file)
{
    const Result<FigureState> figure = readFigureState(file);
    if (!figure) {
        emit failed(figure.errorText());
        return;
    }
    m_exploration.setState(figure->state);
    emit figureOpened(figure->view);
}

void Session::take(const QString &file, const Opened &data)
{
    if (!data) {
        emit failed(data.errorText());
        return;
    }
    m_file = file;
    m_work.clear();
    m_fileTime = m_askedTime;
    m_changed = {};
    m_document = (*data)->snapshot();
    m_exploration.changeDocument();
    m_exploration.setData(*data);
    emit opened();
    if (isLarge(*m_document))
        QTimer::singleShot(untilSettled, this, returnMemory);
    if (m_preparesSearch)
        prepareSearch();
}

void Session::showWork(const QString &work, const ChangedRecords &changed, const QStringList &select)
{
    followWork(work);
    if (work.isEmpty())
        return;
    m_changed.add(changed);
    m_tasks.run(
        openSlot, tr("Bringing the edit into the views"),
        [work, before = m_document, changes = m_changed, state = m_exploration.state()](Progress &progress) {
            return amendedForExploration(before, work, changes, state, progress);
        },
        [this, select](const Opened &data) {
            if (!data) {
                m_changed.areAll = true;
                emit failed(data.errorText());
                return;
            }
            m_changed = {};
            m_document = (*data)->snapshot();
            m_exploration.setData(*data);
            if (!select.isEmpty())
                m_exploration.select(select);
            if (m_preparesSearch)
                prepareSearch();
        });
}

// A copy of a file that was written since it was read may hold anything.
void Session::followWork(const QString &work)
{
    if (m_work.isEmpty() && QFileInfo(m_file).lastModified() != m_fileTime)
        m_changed.areAll = true;
    m_work = work;
}

void Session::setFile(const QString &file)
{
    m_file = file;
    emit fileChanged();
}

void Session::prepareSearch()
{
    m_preparesSearch = true;
    if (!m_document || m_document == m_searched)
        return;
    emit searchReady(nullptr);
    m_searched.reset();
    if (!m_isSearched && isLarge(*m_document))
        return;
    m_searched = m_document;
    m_tasks.run(
        searchSlot, tr("Preparing the search"),
        [snapshot = m_document](Progress &) { return std::make_shared<const SearchIndex>(snapshot); },
        [this](const std::shared_ptr<const SearchIndex> &index) { emit searchReady(index); });
}

void Session::beginSearch()
{
    m_isSearched = true;
    prepareSearch();
}

void Session::computePositions(const QString &key)
{
    const FramePtr frame = m_exploration.frame();
    m_layoutKey = key;
    m_tasks.run(
        layoutSlot, tr("Laying out the network"),
        [frame](Progress &progress) {
            return computeLayout(layoutGraph(*frame->graph, *frame->snapshot), optionsFor(*frame), progress);
        },
        [this, key](Result<std::vector<QPointF>> positions) {
            if (positions)
                m_exploration.setPositions(key, std::move(*positions));
            else
                emit failed(positions.errorText());
        });
    emit layoutChanged();
}

void Session::computeMeasures(const MeasureTaskPtr &task)
{
    m_tasks.run(
        measureSlot, tr("Measuring the network"),
        [task](Progress &progress) { return std::make_shared<const NetworkMeasures>(measureNetwork(task, progress)); },
        [this](const MeasuresPtr &measures) { m_exploration.setMeasures(measures); });
}

} // namespace trilateral
