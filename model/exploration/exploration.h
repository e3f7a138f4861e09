// SPDX-License-Identifier: GPL-3.0-or-later
// The one live object of the model: holds the state, makes the next Frame when the state or the snapshot changes, and
// announces it once. Setting an equal state announces nothing, so views need no guards. Back and forward walk the
// trail of earlier states; changes in quick succession of the same gesture (a pan, a brush) replace the last step.
// Lives on the GUI thread; creates no threads.
#pragma once

#include "model/exploration/frame.h"

#include <QObject>

namespace trilateral
{

class DerivedData;

enum class TrailStep : quint8 {
    New,     // a step of its own that "back" returns from
    Replace, // part of a running gesture: replaces the present step
};

class Exploration final : public QObject
{
    Q_OBJECT
public:
    explicit Exploration(QObject *parent = nullptr);
    ~Exploration() override;

    // A new document or revision: the state is kept, ids that no longer exist are dropped from it.
    void setSnapshot(SnapshotPtr snapshot);
    // The same with what was already derived from it, on whatever thread; nobody else may use it from now on.
    void setData(std::shared_ptr<DerivedData> data);
    // The data set next are of another document.
    void changeDocument();
    // Positions of the current graph, per node, computed elsewhere for the pins as they were when positionsWanted() was
    // last emitted; ignored where the key is no longer that of the state or their number does not fit.
    void setPositions(const QString &layoutKey, std::vector<QPointF> positions);

    // Whoever shows that part of the frame's network wants its measures; asked for once, equal wishes cost little.
    void wantMeasures(const GraphView &shown, bool hasWalks);
    // Computed elsewhere; ignored where the graph has become another one.
    void setMeasures(MeasuresPtr measures);

    [[nodiscard]] const ExplorationState &state() const;
    // Never null once a snapshot is set.
    [[nodiscard]] FramePtr frame() const;
    // Whether the frame's positions are those of just its graph and pins: no others are wanted.
    [[nodiscard]] bool arePositionsFinal();
    // Under which positions of the frame's graph are kept with a document.
    [[nodiscard]] QString positionsKey() const;
    // The frame that setState() would announce. What it is made from is kept for a while, so that the change itself
    // then costs little. Never null once a snapshot is set.
    [[nodiscard]] FramePtr prepared(const ExplorationState &state);
    // As it was set, whatever day the state has it known on.
    [[nodiscard]] SnapshotPtr wholeSnapshot() const;
    // Ids that the snapshot does not have are dropped. Before there is a snapshot, there is neither trail nor frame.
    void setState(ExplorationState state, TrailStep step = TrailStep::New);
    // Changes a copy of the state and sets it.
    template <class Fn>
    void change(Fn &&fn, TrailStep step = TrailStep::New)
    {
        ExplorationState next = state();
        fn(next);
        setState(std::move(next), step);
    }

    // Convenience for what every view does.
    void select(const QStringList &ids);
    void toggleSelected(const QString &id);
    void setBrush(std::optional<DayRange> window, TrailStep step);
    void toggleFacet(const QString &facet, const QString &id);
    void setFocus(const QString &id, int depth = 1);
    // One level back: selection, then focus, then facets, then brush, then knownOn. False where nothing was left.
    bool escape();

    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool canGoForward() const;
    void goBack();
    void goForward();

    // Hover: live, unrecorded. Row::None for nothing. rows() of what belongs to it are computed by views from ties.
    void setHover(Row row);
    [[nodiscard]] Row hover() const;

signals:
    void frameChanged(const trilateral::FramePtr &frame);
    void hoverChanged(trilateral::Row row);
    // The graph of the frame has no positions under this key and for the state's pins yet: someone with threads should
    // compute them, starting from frame()->positions where there are some. Emitted once for each such need.
    void positionsWanted(const QString &layoutKey);
    // Someone with threads should measure that, and forget what was wanted before.
    void measuresWanted(const trilateral::MeasureTaskPtr &task);

private:
    void announce();

    struct Private;
    std::unique_ptr<Private> m;
};

// What lights up with a record: the record, what it is tied to and what is tied to it, over one step; for a relation
// its ends, for an event its participants, for an entity its events and relations and their other ends.
[[nodiscard]] Mask counterparts(const Snapshot &snapshot, Row row);

} // namespace trilateral
