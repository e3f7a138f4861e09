// SPDX-License-Identifier: GPL-3.0-or-later
// The panel at the left: what narrows the view, and the facets by which it can be narrowed. Pointing at a value that is
// a record lights up its counterparts in the views.
#pragma once

#include "widgets/view/view.h"

class QModelIndex;
class QTreeView;

namespace trilateral
{

class ChipRow;
class FacetDelegate;
class FacetModel;
class LayerSwitch;

class FacetPanel final : public View
{
    Q_OBJECT
public:
    explicit FacetPanel(Exploration &exploration, QWidget *parent = nullptr);

    void setColours(const Palette &palette) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] const FacetModel &model() const { return *m_model; }

protected:
    void showFrame(const FramePtr &frame) override;
    void showHover(Row row) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTree();
    void pointAt(const QModelIndex &index);
    void expandNewSections();

    FacetModel *m_model;
    FacetDelegate *m_delegate;
    LayerSwitch *m_layers;
    ChipRow *m_chips;
    QTreeView *m_tree;
};

} // namespace trilateral
