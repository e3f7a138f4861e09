// SPDX-License-Identifier: GPL-3.0-or-later
// The network in other forms than a drawing of nodes and lines, one beside the other behind tabs.
#pragma once

#include "widgets/theme/palette.h"

#include <QTabWidget>

namespace trilateral
{

class Exploration;
class NodeTable;

class TablePanel final : public QTabWidget
{
    Q_OBJECT
public:
    explicit TablePanel(Exploration &exploration, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {640, 330}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 180}; }
    [[nodiscard]] NodeTable &nodes() { return *m_nodes; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    NodeTable *m_nodes;
};

} // namespace trilateral
