// SPDX-License-Identifier: GPL-3.0-or-later
// The network in other forms than a drawing of nodes and lines, and the records row by row, behind tabs.
#pragma once

#include "widgets/theme/palette.h"

#include <QTabWidget>

namespace trilateral
{

class Exploration;
class MatrixView;
class NodeTable;
class RecordTable;
class TriangleView;

class TablePanel final : public QTabWidget
{
    Q_OBJECT
public:
    explicit TablePanel(Exploration &exploration, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {640, 330}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 180}; }
    [[nodiscard]] NodeTable &nodes() { return *m_nodes; }
    [[nodiscard]] MatrixView &matrix() { return *m_matrix; }
    [[nodiscard]] TriangleView &triangles() { return *m_triangles; }
    [[nodiscard]] RecordTable &records() { return *m_records; }

signals:
    // A figure of that view is wanted.
    void exportWanted(const QString &view);
    // A cell of a record was changed, or cannot be (see RecordTableModel).
    void entered(const QString &id, const QString &field, const QString &value);
    void refused(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    NodeTable *m_nodes;
    MatrixView *m_matrix;
    TriangleView *m_triangles;
    RecordTable *m_records;
};

} // namespace trilateral
