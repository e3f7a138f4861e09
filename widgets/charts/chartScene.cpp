// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartScene.h"

#include "widgets/charts/chartPattern.h"
#include "widgets/charts/chartWords.h"
#include "widgets/theme/metrics.h"
#include "widgets/view/fonts.h"
#include "widgets/view/words.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr double widthOfYear = 44; // with a gap to the next
constexpr int mostTicks = 6;
constexpr double daysOfYear = 365.2425;

QColor colour(Colour c)
{
    return QColor::fromRgba(c);
}

// Of a day, as years with a fraction.
double yearsOf(Day day)
{
    const Date date = dateFromDay(day);
    return date.year + (day - dayFromDate({date.year, 1, 1})) / daysOfYear;
}

Qt::PenStyle penStyle(Dash dash)
{
    switch (dash) {
    case Dash::Dash:
        return Qt::DashLine;
    case Dash::Dot:
        return Qt::DotLine;
    case Dash::DashDot:
        return Qt::DashDotLine;
    case Dash::Solid:
        break;
    }
    return Qt::SolidLine;
}

class ChartMaker
{
public:
    explicit ChartMaker(const ChartRequest &request) : m_request(request), m_chart(std::make_unique<QChart>()) {}

    std::unique_ptr<QChart> make();
    [[nodiscard]] std::vector<ChartLegendEntry> legend() const;

private:
    [[nodiscard]] QFont font(float pixels) const;
    [[nodiscard]] Qt::BrushStyle patternOf(const ChartSeries &series, std::size_t place) const;
    [[nodiscard]] Dash dashOf(const ChartSeries &series, std::size_t place) const;
    [[nodiscard]] Colour colourOf(const ChartSeries &series, std::size_t place) const;
    [[nodiscard]] QString slotOf(Row row, const QStringList &taken) const;
    [[nodiscard]] bool liesDown() const;
    void style();
    void styleAxis(QAbstractAxis &axis, bool hasGrid) const;
    void addBars();
    void addLines();
    void connectLine(QLineSeries &line, std::size_t place) const;
    [[nodiscard]] QBarSet *barSet(std::size_t place) const;
    [[nodiscard]] std::size_t cellOf(int bar) const;
    [[nodiscard]] QStringList labels() const;
    [[nodiscard]] QValueAxis *countAxis(double highest) const;
    [[nodiscard]] double highestBar() const;

    const ChartRequest &m_request;
    std::unique_ptr<QChart> m_chart;
};

std::unique_ptr<QChart> ChartMaker::make()
{
    style();
    if (m_request.table.isEmpty())
        return std::move(m_chart);
    if (m_request.table.form == ChartForm::Lines)
        addLines();
    else
        addBars();
    const bool isOne = m_request.table.series.size() == 1 && m_request.table.form != ChartForm::Lines;
    m_chart->legend()->setVisible(m_request.hasLegend && !isOne);
    return std::move(m_chart);
}

QFont ChartMaker::font(float pixels) const
{
    TextStyle style;
    style.pixelSize = pixels;
    style.language = languageCode(m_request.language);
    return fontFor(style);
}

void ChartMaker::style()
{
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({8, 0, 8, 0});
    m_chart->setFont(font(smallPixels));
    QLegend *legend = m_chart->legend();
    legend->setAlignment(Qt::AlignBottom);
    legend->setFont(font(smallPixels));
    legend->setLabelColor(colour(m_request.palette.text));
    legend->setShowToolTips(true); // where a name has no room
}

void ChartMaker::styleAxis(QAbstractAxis &axis, bool hasGrid) const
{
    axis.setLabelsFont(font(smallPixels));
    axis.setLabelsColor(colour(m_request.palette.textMuted));
    axis.setLinePen(QPen(colour(m_request.palette.border), 1));
    axis.setGridLinePen(QPen(colour(m_request.palette.grid), 1));
    axis.setGridLineVisible(hasGrid);
}

// The colour of the tone, of the record, or the next that is free.
Colour ChartMaker::colourOf(const ChartSeries &series, std::size_t place) const
{
    const Snapshot &snapshot = m_request.snapshot;
    const Palette &palette = m_request.palette;
    if (series.tone != ToneId::None)
        return palette.mark(snapshot.tones[index(series.tone)].colour);
    if (series.row == Row::None)
        return palette.mark(QStringLiteral("grey"));
    QStringList taken;
    for (std::size_t i = 0; i < place; ++i)
        taken += slotOf(m_request.table.series[i].row, taken);
    return palette.mark(slotOf(series.row, taken));
}

// The colour of the record, of its country where it has none, else the next that is free.
QString ChartMaker::slotOf(Row row, const QStringList &taken) const
{
    if (row == Row::None)
        return QStringLiteral("grey");
    const Row country = m_request.snapshot.tied(row, Role::Country);
    QStringList wishes{country == Row::None ? QString() : m_request.snapshot.colour(country),
                       m_request.snapshot.colour(row)};
    wishes += colourSlots();
    for (const QString &slot : wishes)
        if (!slot.isEmpty() && slot != QLatin1String("grey") && !taken.contains(slot))
            return slot;
    return QStringLiteral("grey");
}

// Without colours, patterns tell series apart; with them, a hatching says that some of it is not known.
Qt::BrushStyle ChartMaker::patternOf(const ChartSeries &series, std::size_t place) const
{
    if (m_request.palette.theme == Theme::Print)
        return printPattern(place);
    return series.isIncomplete ? Qt::BDiagPattern : Qt::SolidPattern;
}

Dash ChartMaker::dashOf(const ChartSeries &series, std::size_t place) const
{
    static constexpr std::array dashes{Dash::Solid, Dash::Dash, Dash::Dot, Dash::DashDot};
    if (m_request.palette.theme == Theme::Print)
        return dashes[place % dashes.size()];
    return series.isIncomplete ? Dash::Dash : Dash::Solid;
}

// A chart of one kind of bars needs none.
std::vector<ChartLegendEntry> ChartMaker::legend() const
{
    std::vector<ChartLegendEntry> entries;
    const std::vector<ChartSeries> &all = m_request.table.series;
    const bool areLines = m_request.table.form == ChartForm::Lines;
    for (std::size_t i = 0; i < all.size() && (areLines || all.size() > 1); ++i)
        entries.push_back({seriesWord(m_request.snapshot, all[i], m_request.language), colourOf(all[i], i),
                           patternOf(all[i], i), areLines, dashOf(all[i], i)});
    return entries;
}

// Names of records need the width; years do not.
bool ChartMaker::liesDown() const
{
    return !m_request.table.categories.empty() && m_request.table.categories.front().row != Row::None;
}

// Lying bars grow from below: the first category stands last.
std::size_t ChartMaker::cellOf(int bar) const
{
    const auto at = static_cast<std::size_t>(bar);
    return liesDown() ? m_request.table.categories.size() - 1 - at : at;
}

QBarSet *ChartMaker::barSet(std::size_t place) const
{
    const ChartSeries &series = m_request.table.series[place];
    auto *set = new QBarSet(seriesWord(m_request.snapshot, series, m_request.language));
    for (std::size_t i = 0; i < series.cells.size(); ++i)
        set->append(series.cells[cellOf(static_cast<int>(i))].value);
    const QColor fill = colour(colourOf(series, place));
    const Qt::BrushStyle pattern = patternOf(series, place);
    set->setBrush(QBrush(fill, pattern));
    set->setPen(pattern == Qt::SolidPattern ? QPen(colour(m_request.palette.background), 1) : QPen(fill));
    const bool isReversed = liesDown();
    const auto tell = [place, isReversed, count = series.cells.size()](const ChartHandler &handler, int cell,
                                                                       bool isOver) {
        const auto at = static_cast<std::size_t>(cell);
        if (handler)
            handler({place, isReversed ? count - 1 - at : at}, isOver);
    };
    QObject::connect(set, &QBarSet::hovered, set,
                     [tell, handler = m_request.hovered](bool isOver, int cell) { tell(handler, cell, isOver); });
    QObject::connect(set, &QBarSet::clicked, set,
                     [tell, handler = m_request.clicked](int cell) { tell(handler, cell, true); });
    return set;
}

// As many years as there is room for are named; the axis wants words that differ, so the others are blanks.
QStringList ChartMaker::labels() const
{
    const std::vector<ChartCategory> &categories = m_request.table.categories;
    const double room = std::max(1.0, m_request.width / widthOfYear);
    const auto step = static_cast<int>(std::ceil(static_cast<double>(categories.size()) / room));
    QStringList labels;
    QString blank;
    for (std::size_t i = 0; i < categories.size(); ++i) {
        const ChartCategory &category = categories[cellOf(static_cast<int>(i))];
        QString word = categoryWord(m_request.snapshot, category, m_request.language);
        if (category.row == Row::None && step > 1 && category.year % step != 0)
            word = (blank += u' ');
        while (labels.contains(word))
            word += u' ';
        labels += word;
    }
    return labels;
}

double ChartMaker::highestBar() const
{
    double highest = 0;
    for (std::size_t c = 0; c < m_request.table.categories.size(); ++c) {
        double sum = 0;
        for (const ChartSeries &series : m_request.table.series)
            sum += series.cells[c].value;
        highest = std::max(highest, sum);
    }
    return highest;
}

// From nothing to a round number, in whole steps.
QValueAxis *ChartMaker::countAxis(double highest) const
{
    auto *axis = new QValueAxis;
    const double wish = std::max(1.0, highest / mostTicks);
    const double power = std::pow(10, std::floor(std::log10(wish)));
    double step = 10 * power;
    for (const double nice : {5.0, 2.0, 1.0})
        if (nice * power >= wish)
            step = nice * power;
    axis->setRange(0, std::ceil(highest / step) * step);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickInterval(step);
    axis->setLabelFormat(QStringLiteral("%.0f"));
    styleAxis(*axis, true);
    return axis;
}

void ChartMaker::addBars()
{
    const bool isLying = liesDown();
    QAbstractBarSeries *bars = nullptr;
    if (isLying)
        bars = new QHorizontalStackedBarSeries;
    else
        bars = new QStackedBarSeries;
    bars->setBarWidth(0.7);
    for (std::size_t place = 0; place < m_request.table.series.size(); ++place)
        bars->append(barSet(place));
    m_chart->addSeries(bars);
    auto *names = new QBarCategoryAxis;
    names->append(labels());
    styleAxis(*names, false);
    names->setLabelsVisible(m_request.hasCategories);
    QValueAxis *counts = countAxis(highestBar());
    m_chart->addAxis(names, isLying ? Qt::AlignLeft : Qt::AlignBottom);
    m_chart->addAxis(counts, isLying ? Qt::AlignBottom : Qt::AlignLeft);
    bars->attachAxis(names);
    bars->attachAxis(counts);
}

void ChartMaker::connectLine(QLineSeries &line, std::size_t place) const
{
    const auto nearest = [&line, place](QPointF at) {
        const QList<QPointF> points = line.points();
        const auto best = std::ranges::min_element(points, {}, [&](QPointF p) { return std::abs(p.x() - at.x()); });
        return ChartSpot{place, static_cast<std::size_t>(best - points.begin())};
    };
    if (m_request.hovered)
        QObject::connect(&line, &QXYSeries::hovered, &line,
                         [nearest, tell = m_request.hovered](QPointF at, bool isOver) { tell(nearest(at), isOver); });
    if (m_request.clicked)
        QObject::connect(&line, &QXYSeries::clicked, &line,
                         [nearest, tell = m_request.clicked](QPointF at) { tell(nearest(at), true); });
}

void ChartMaker::addLines()
{
    double first = std::numeric_limits<double>::max(), last = std::numeric_limits<double>::lowest(), highest = 0;
    std::vector<QLineSeries *> lines;
    for (std::size_t place = 0; place < m_request.table.series.size(); ++place) {
        const ChartSeries &series = m_request.table.series[place];
        auto *line = new QLineSeries;
        line->setName(seriesWord(m_request.snapshot, series, m_request.language));
        line->setPointsVisible(true);
        line->setPen(QPen(colour(colourOf(series, place)), 2, penStyle(dashOf(series, place))));
        for (const auto &[day, cell] : series.points) {
            line->append(yearsOf(day), cell.value);
            first = std::min(first, std::floor(yearsOf(day)));
            last = std::max(last, std::ceil(yearsOf(day)));
            highest = std::max(highest, cell.value);
        }
        connectLine(*line, place);
        m_chart->addSeries(line);
        lines.push_back(line);
    }
    auto *years = new QValueAxis;
    const double room = std::max(1.0, m_request.width / (2 * widthOfYear));
    years->setRange(first, std::max(last, first + 1));
    years->setTickType(QValueAxis::TicksDynamic);
    years->setTickInterval(std::max(1.0, std::ceil((last - first) / room)));
    years->setLabelFormat(QStringLiteral("%.0f"));
    styleAxis(*years, false);
    QValueAxis *values = countAxis(highest);
    m_chart->addAxis(years, Qt::AlignBottom);
    m_chart->addAxis(values, Qt::AlignLeft);
    for (QLineSeries *line : lines) {
        line->attachAxis(years);
        line->attachAxis(values);
    }
}

} // namespace

std::unique_ptr<QChart> makeChart(const ChartRequest &request)
{
    return ChartMaker(request).make();
}

std::vector<ChartLegendEntry> legendOf(const ChartRequest &request)
{
    return ChartMaker(request).legend();
}

} // namespace trilateral
