// SPDX-License-Identifier: GPL-3.0-or-later
// The place of a chart in a panel: shows one, and lets the old one go.
#pragma once

#include <QChartView>

#include <memory>

namespace trilateral
{

class ChartStage final : public QChartView
{
    Q_OBJECT
public:
    explicit ChartStage(QWidget *parent = nullptr);
    ~ChartStage() override;
    // At least so many pixels high; where there are fewer, it scrolls.
    void show(std::unique_ptr<QChart> chart, int leastHeight);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    std::unique_ptr<QChart> m_own;
    int m_leastHeight = 0;
};

} // namespace trilateral
