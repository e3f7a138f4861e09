// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartStyle.h"
#include "widgets/charts/chartWords.h"

#include <QCategoryAxis>
#include <QChart>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QScatterSeries>

#include <algorithm>
#include <cmath>
#include <limits>

namespace trilateral
{

namespace
{

constexpr double widthOfYear = 88; // of one that is named, with a gap to the next
constexpr double daysOfYear = 365.2425;
constexpr double quotedSize = 12; // of the mark of a figure that stands alone
constexpr double headroom = 1.03; // that the highest mark is seen whole

// Of a day, as years with a fraction.
double yearsOf(Day day)
{
    const Date date = dateFromDay(day);
    return date.year + (day - dayFromDate({date.year, 1, 1})) / daysOfYear;
}

class LineMaker
{
public:
    explicit LineMaker(const ChartRequest &request) : m_request(request) {}
    void addTo(QChart &chart);

private:
    [[nodiscard]] QList<QPointF> pointsOf(std::size_t place) const;
    [[nodiscard]] QXYSeries *line(std::size_t place) const;
    [[nodiscard]] QXYSeries *quoted(std::size_t place) const;
    void connectLine(QXYSeries &line, std::size_t place) const;
    [[nodiscard]] QAbstractAxis *years() const;
    [[nodiscard]] QAbstractAxis *values() const;
    void see(const QList<QPointF> &points);
    void dodge(QList<QPointF> &points);

    const ChartRequest &m_request;
    double m_first = std::numeric_limits<double>::max();
    double m_last = std::numeric_limits<double>::lowest();
    double m_lowest = std::numeric_limits<double>::max();
    double m_highest = 0;
    QList<QPointF> m_quoted; // where marks stand
};

// By day, or of counts one for each year.
QList<QPointF> LineMaker::pointsOf(std::size_t place) const
{
    const ChartTable &table = m_request.table;
    QList<QPointF> points;
    for (const auto &[day, cell] : table.series[place].points)
        points += QPointF(yearsOf(day), cell.value);
    for (std::size_t c = 0; c < table.series[place].cells.size(); ++c)
        points += QPointF(table.categories[c].year, shownValue(table, m_request.look, place, c));
    return points;
}

QXYSeries *LineMaker::line(std::size_t place) const
{
    auto *line = new QLineSeries;
    line->setPointsVisible(true);
    line->setPen(QPen(chartColour(colourOf(m_request, place)), 2, penStyle(dashOf(m_request, place))));
    return line;
}

QXYSeries *LineMaker::quoted(std::size_t place) const
{
    auto *point = new QScatterSeries;
    point->setMarkerShape(QScatterSeries::MarkerShapeRotatedRectangle);
    point->setMarkerSize(quotedSize);
    point->setColor(chartColour(colourOf(m_request, place)));
    point->setBorderColor(chartColour(m_request.palette.text));
    return point;
}

void LineMaker::connectLine(QXYSeries &line, std::size_t place) const
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

void LineMaker::see(const QList<QPointF> &points)
{
    for (const QPointF &point : points) {
        m_first = std::min(m_first, std::floor(point.x()));
        m_last = std::max(m_last, std::ceil(point.x()));
        m_lowest = std::min(m_lowest, point.y());
        m_highest = std::max(m_highest, point.y());
    }
}

// A mark that would hide another stands beside it, still within its year.
void LineMaker::dodge(QList<QPointF> &points)
{
    constexpr double step = 0.08;
    for (QPointF &point : points) {
        const double middle = point.x();
        for (int i = 1; m_quoted.contains(point) && i < 12; ++i) {
            const int steps = (i + 1) / 2;
            point.setX(middle + (i % 2 ? step : -step) * steps);
        }
        m_quoted += point;
    }
}

// A lone year stands in the middle. Years are words here: the thousands of numbers are parted.
QAbstractAxis *LineMaker::years() const
{
    auto *axis = new QCategoryAxis;
    const bool isOne = m_last - m_first <= 1;
    const double first = isOne ? m_first - 1 : m_first, last = isOne ? m_last + 1 : m_last;
    const double room = std::max(1.0, m_request.width / widthOfYear);
    const double step = std::max(1.0, std::ceil((last - first) / room));
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(first);
    for (double year = std::ceil(first / step) * step; year + 0.5 <= last; year += step)
        axis->append(QString::number(std::lround(year)), year + 0.5); // below its point
    axis->setRange(first, last);
    styleAxis(m_request, *axis, false);
    return axis;
}

QAbstractAxis *LineMaker::values() const
{
    if (!m_request.look.isLogarithmic)
        return countAxis(m_request, m_request.look.areShares ? m_highest : m_highest * headroom);
    auto *axis = new QLogValueAxis;
    axis->setBase(10);
    axis->setRange(std::pow(10, std::floor(std::log10(m_lowest))), std::pow(10, std::ceil(std::log10(m_highest))));
    axis->setLabelFormat(m_lowest < 1 ? QStringLiteral("%g") : QStringLiteral("%.0f"));
    axis->setMinorTickCount(8);
    axis->setMinorGridLineVisible(false);
    styleAxis(m_request, *axis, true);
    return axis;
}

void LineMaker::addTo(QChart &chart)
{
    std::vector<QXYSeries *> all;
    for (std::size_t place = 0; place < m_request.table.series.size(); ++place) {
        const ChartSeries &series = m_request.table.series[place];
        QXYSeries *drawn = series.standsAlone ? quoted(place) : line(place);
        drawn->setName(seriesWord(m_request.snapshot, series, m_request.language));
        QList<QPointF> points = pointsOf(place);
        if (series.standsAlone)
            dodge(points);
        see(points);
        drawn->append(points);
        connectLine(*drawn, place);
        chart.addSeries(drawn);
        all.push_back(drawn);
    }
    QAbstractAxis *bottom = years(), *left = values();
    chart.addAxis(bottom, Qt::AlignBottom);
    chart.addAxis(left, Qt::AlignLeft);
    for (QXYSeries *each : all) {
        each->attachAxis(bottom);
        each->attachAxis(left);
    }
}

} // namespace

void addLines(const ChartRequest &request, QChart &chart)
{
    LineMaker(request).addTo(chart);
}

} // namespace trilateral
