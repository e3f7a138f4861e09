// SPDX-License-Identifier: GPL-3.0-or-later
// One open document and everything that goes on with it: the exploration, the tasks that serve it (opening, layout,
// the search index), and the file it came from. A document that cannot be opened leaves the present one as it was.
#pragma once

#include "app/tasks/earlyOpening.h"
#include "model/exploration/exploration.h"
#include "model/query/search.h"

#include <QDateTime>

namespace trilateral
{

// Whether a file is opened as a figure of ours, by its name.
[[nodiscard]] bool isFigureFile(const QString &file);

class Session final : public QObject
{
    Q_OBJECT
public:
    explicit Session(QObject *parent = nullptr);

    [[nodiscard]] Exploration &exploration() { return m_exploration; }
    [[nodiscard]] TaskRunner &tasks() { return m_tasks; }
    // The open document; empty where it is the bundled record.
    [[nodiscard]] QString shownFile() const { return m_file == m_bundled ? QString() : m_file; }
    void setBundled(const QString &file) { m_bundled = file; }
    [[nodiscard]] const QString &bundled() const { return m_bundled; }
    // The same with the name of the bundled record.
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] bool isOpen() const { return m_exploration.frame() != nullptr; }
    [[nodiscard]] bool isIdle() const { return m_tasks.isIdle(); }
    // The file last asked for, whether or not it could be opened.
    [[nodiscard]] QString asked() const { return m_asked; }
    // Whether positions are being computed.
    [[nodiscard]] bool isLayingOut() const;
    [[nodiscard]] bool isLayoutPaused() const;
    // Whether it is the layout that runs in the slot: it can be paused.
    [[nodiscard]] static bool isLayout(const QString &slot);
    void pauseLayout(bool isPaused);
    // Begins the layout of what is shown once more, where it was cancelled.
    void layOutAgain();

    // A document, or a figure of ours, which brings its state back.
    void open(const QString &file);
    // What is being read already: taken at once where it is ready, or will be soon; a task from then on.
    void open(std::unique_ptr<EarlyOpening> early);
    // Builds the search index unless there is one for the present document; of a large one only once a search has
    // begun. Not before the first frame.
    void prepareSearch();
    void beginSearch();

    // Shows what is in a working copy of the open document, and then selects; a state of the views is kept. changed:
    // since the last time, or else since the document was opened. Empty: no working copy is shown from now on.
    void showWork(const QString &work, const ChangedRecords &changed, const QStringList &select);
    [[nodiscard]] const QString &working() const { return m_work; }
    // What the views show is the same in that working copy, which counts from now on.
    void followWork(const QString &work);
    // The document is kept in another file from now on.
    void setFile(const QString &file);

signals:
    void opened();
    // The view of an exported figure is taken up.
    void figureOpened(const QString &view); // "timeline", "network", "chart:NAME"
    // One sentence for the user.
    void failed(const QString &sentence);
    void searchReady(const std::shared_ptr<const trilateral::SearchIndex> &index);
    void layoutChanged();
    void fileChanged();

private:
    void openFigure(const QString &file);
    void ask(const QString &file);
    void run(const QString &file, std::function<Opened(Progress &)> work);
    void take(const QString &file, const Opened &data);
    void computePositions(const QString &key);
    void computeMeasures(const MeasureTaskPtr &task);

    Exploration m_exploration;
    QString m_file;
    QString m_work; // the working copy that is shown
    QString m_bundled;
    QString m_asked;
    SnapshotPtr m_document;   // as opened, not rewound
    ChangedRecords m_changed; // that it does not show yet
    QDateTime m_fileTime;     // when the file was written that was read
    QDateTime m_askedTime;    // likewise of the file last asked for
    SnapshotPtr m_searched;   // what the search index is of
    bool m_preparesSearch = false;
    bool m_isSearched = false;
    QString m_layoutKey; // last asked for
    TaskRunner m_tasks;  // last: its work ends before what it works for
};

} // namespace trilateral
