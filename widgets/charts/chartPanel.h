// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of what passes the filter, one at a time: chosen from a list, as bars, lines, a pie, shares; with the
// table behind it to copy. Pointing at a bar, slice or point tells its value and share; clicking it narrows the record
// to what it stands for.
#pragma once

#include "widgets/charts/chartScene.h"
#include "widgets/figure/chartModule.h"

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace trilateral
{

class ChartStage;

class ChartPanel final : public ChartView
{
    Q_OBJECT
public:
    explicit ChartPanel(Exploration &exploration, QWidget *parent = nullptr);

    void setColours(const Palette &palette) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QString chartName() const override;
    void showChart(const QString &name) override;
    [[nodiscard]] const ChartTable &table() const { return m_table; }
    [[nodiscard]] const ChartTable &drawnTable() const { return m_drawn; }
    // How it is shown: what of the state's look makes sense of it.
    [[nodiscard]] ChartLook look() const;
    // The table as text, columns parted by tabs.
    [[nodiscard]] QString tableText() const;
    // What pointing at a cell, or a slice (cell 0 of its series), tells: its value, its share, and who says so.
    [[nodiscard]] QString spotWords(ChartSpot spot) const;
    // Narrows the record to a category, a point or a series.
    void narrowTo(ChartSpot spot);

protected:
    void showFrame(const FramePtr &frame) override;
    void showHover(Row) override {}
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillNames();
    void fillLooks();
    void tellLooks();
    void setLook(bool ChartLook::*member, bool isOn);
    void fitNote();
    void refresh();
    void narrowToAll(std::size_t category);
    void narrowToRecord(Row row);
    void narrowToSlice(const ChartSeries &slice);
    void pointAt(ChartSpot spot, bool isOver);
    [[nodiscard]] QString shareWords(ChartSpot spot) const;
    [[nodiscard]] Language language() const;

    const Palette *m_palette;
    FramePtr m_shown;
    ChartTable m_table;
    ChartTable m_drawn; // the table, or the slices of a pie
    QComboBox *m_names;
    QPushButton *m_looks;
    std::vector<QAction *> m_switches; // in the order of lookSwitches()
    QPushButton *m_copy;
    QPushButton *m_export;
    QLabel *m_note;
    QLabel *m_empty;
    QStackedWidget *m_pages;
    ChartStage *m_stage;
};

} // namespace trilateral
