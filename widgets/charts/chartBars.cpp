// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartStyle.h"
#include "widgets/charts/chartWords.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr double widthOfYear = 44; // with a gap to the next
constexpr double widthOfBars = 0.7;
// Few bars in a wide chart would be blocks; they stay as wide as these many would be.
constexpr double fewBars = 8;

class BarMaker
{
public:
    explicit BarMaker(const ChartRequest &request) : m_request(request), m_table(request.table) {}
    void addTo(QChart &chart) const;

private:
    // Names of records need the width; years do not.
    [[nodiscard]] bool liesDown() const { return m_table.categories.front().row != Row::None; }
    [[nodiscard]] std::size_t cellOf(std::size_t bar) const;
    [[nodiscard]] QAbstractBarSeries *emptyBars() const;
    [[nodiscard]] QBarSet *barSet(std::size_t place) const;
    void connectSet(QBarSet &set, std::size_t place) const;
    [[nodiscard]] QStringList labels() const;
    [[nodiscard]] double highestBar() const;

    const ChartRequest &m_request;
    const ChartTable &m_table;
};

// Lying bars grow from below: the first category stands last.
std::size_t BarMaker::cellOf(std::size_t bar) const
{
    return liesDown() ? m_table.categories.size() - 1 - bar : bar;
}

QAbstractBarSeries *BarMaker::emptyBars() const
{
    if (m_request.look.isSideBySide)
        return liesDown() ? static_cast<QAbstractBarSeries *>(new QHorizontalBarSeries) : new QBarSeries;
    return liesDown() ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries) : new QStackedBarSeries;
}

QBarSet *BarMaker::barSet(std::size_t place) const
{
    const ChartSeries &series = m_table.series[place];
    auto *set = new QBarSet(seriesWord(m_request.snapshot, series, m_request.language));
    for (std::size_t bar = 0; bar < series.cells.size(); ++bar)
        set->append(shownValue(m_table, m_request.look, place, cellOf(bar)));
    const QColor fill = chartColour(colourOf(m_request, place));
    const Qt::BrushStyle pattern = patternOf(m_request, place);
    set->setBrush(QBrush(fill, pattern));
    set->setPen(pattern == Qt::SolidPattern ? QPen(chartColour(m_request.palette.background), 1) : QPen(fill));
    connectSet(*set, place);
    return set;
}

void BarMaker::connectSet(QBarSet &set, std::size_t place) const
{
    const auto tell = [place, isReversed = liesDown(), count = m_table.categories.size()](const ChartHandler &handler,
                                                                                          int bar, bool isOver) {
        const auto at = static_cast<std::size_t>(bar);
        if (handler)
            handler({place, isReversed ? count - 1 - at : at}, isOver);
    };
    QObject::connect(&set, &QBarSet::hovered, &set,
                     [tell, handler = m_request.hovered](bool isOver, int bar) { tell(handler, bar, isOver); });
    QObject::connect(&set, &QBarSet::clicked, &set,
                     [tell, handler = m_request.clicked](int bar) { tell(handler, bar, true); });
}

// As many years as there is room for are named; the axis wants words that differ, so the others are blanks.
QStringList BarMaker::labels() const
{
    const std::vector<ChartCategory> &categories = m_table.categories;
    const double room = std::max(1.0, m_request.width / widthOfYear);
    const auto step = static_cast<int>(std::ceil(static_cast<double>(categories.size()) / room));
    QStringList labels;
    QString blank;
    for (std::size_t bar = 0; bar < categories.size(); ++bar) {
        const ChartCategory &category = categories[cellOf(bar)];
        QString word = categoryWord(m_request.snapshot, category, m_request.language);
        if (category.row == Row::None && step > 1 && category.year % step != 0)
            word = (blank += u' ');
        while (labels.contains(word))
            word += u' ';
        labels += word;
    }
    return labels;
}

double BarMaker::highestBar() const
{
    double highest = 0;
    for (std::size_t c = 0; c < m_table.categories.size(); ++c) {
        double sum = 0;
        for (std::size_t s = 0; s < m_table.series.size(); ++s) {
            const double value = shownValue(m_table, m_request.look, s, c);
            sum = m_request.look.isSideBySide ? std::max(sum, value) : sum + value;
        }
        highest = std::max(highest, sum);
    }
    return highest;
}

void BarMaker::addTo(QChart &chart) const
{
    QAbstractBarSeries *bars = emptyBars();
    bars->setBarWidth(widthOfBars * std::min(1.0, static_cast<double>(m_table.categories.size()) / fewBars));
    for (std::size_t place = 0; place < m_table.series.size(); ++place)
        bars->append(barSet(place));
    chart.addSeries(bars);
    auto *names = new QBarCategoryAxis;
    names->append(labels());
    styleAxis(m_request, *names, false);
    names->setLabelsVisible(m_request.hasCategories);
    QValueAxis *counts = countAxis(m_request, highestBar());
    chart.addAxis(names, liesDown() ? Qt::AlignLeft : Qt::AlignBottom);
    chart.addAxis(counts, liesDown() ? Qt::AlignBottom : Qt::AlignLeft);
    bars->attachAxis(names);
    bars->attachAxis(counts);
}

} // namespace

void addBars(const ChartRequest &request, QChart &chart)
{
    BarMaker(request).addTo(chart);
}

} // namespace trilateral
