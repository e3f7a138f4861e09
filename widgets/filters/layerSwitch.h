// SPDX-License-Identifier: GPL-3.0-or-later
// A row of buttons that switches between the layers of a record: all of them, or one alone. Hidden where there is but
// one layer.
#pragma once

#include "model/exploration/frame.h"

#include <QWidget>

class QToolButton;

namespace trilateral
{

class LayerSwitch final : public QWidget
{
    Q_OBJECT
public:
    explicit LayerSwitch(QWidget *parent = nullptr);

    void setFrame(const FramePtr &frame);

signals:
    void chosen(const QString &layer); // empty: all

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void retranslate();

    QStringList m_layers; // with the empty one first
    std::vector<QToolButton *> m_buttons;
    SnapshotPtr m_snapshot;
};

// The state with that layer alone, or with all of them.
[[nodiscard]] ExplorationState withLayer(ExplorationState state, const QString &layer);

} // namespace trilateral
