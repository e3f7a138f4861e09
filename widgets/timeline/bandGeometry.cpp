// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/bandGeometry.h"

#include "model/snapshot/wording.h"
#include "widgets/timeline/timelineStyle.h"

#include <algorithm>

namespace trilateral
{

namespace
{

using namespace timelineStyle;

constexpr double strongShare = 0.30; // of the country's colour in every second term
constexpr double paleShare = 0.17;   // and in those between
constexpr double absentShare = 0.06; // and in one whose holder has no part in what passes
constexpr double actingShare = 0.3;  // of the height, for who stood in during another's term
constexpr double actingLift = 3;     // pixels by which a name makes way for that
constexpr double seam = 1;           // pixels between two terms
constexpr double fadeWidth = 14;     // pixels of an end that is open or not known to the day

// Where the terms of office would take more than a third of the height, they go without heading and air.
constexpr double largestShare = 0.32;
constexpr double lowPitch = 18;
constexpr double slidePitch = 22; // where lanes and terms share a slide

struct RowSizes {
    double heading;
    double pitch;
    [[nodiscard]] double heightOf(double count) const { return heading + count * pitch + 6; }
};

RowSizes sizesIn(const TimelineContext &context, double available)
{
    constexpr RowSizes roomy{headingHeight, bandPitch};
    const bool isLow = roomy.heightOf(double(context.lanes.bands().size())) > available * largestShare;
    if (isLow && context.options.areBandsLast && context.lanes.count() > 2)
        return {4, slidePitch};
    return isLow && !context.options.isFigure ? RowSizes{4, lowPitch} : roomy;
}

// The country says it all where it has one band.
QString rowTitle(const TimelineContext &context, const TenureBand &band)
{
    const auto siblings = std::ranges::count(context.lanes.bands(), band.country, &TenureBand::country);
    const Row named = band.country == Row::None || siblings > 1 ? band.office : band.country;
    return shortTitle(context.snapshot, named, context.language).text;
}

TextStyle rowTitleStyle(const TimelineContext &context, Colour ink)
{
    TextStyle style = title(context.palette, context.language, true);
    style.colour = ink;
    return style;
}

class BandRowLayout
{
public:
    BandRowLayout(const TimelineContext &context, const TimelineGeometry &geometry, const TenureBand &source,
                  TimelineBandRow &row)
        : m_context(context), m_geometry(geometry), m_source(source), m_row(row),
          m_slot(source.country == Row::None ? QStringLiteral("slate") : context.snapshot.colour(source.country))
    {
    }

    void build()
    {
        m_row.country = m_source.country;
        m_row.office = m_source.office;
        m_row.ink = m_context.palette.ink(m_slot);
        const double width = m_geometry.titles.width() - 2 * padding;
        m_row.title =
            m_context.measure.elided(rowTitle(m_context, m_source), rowTitleStyle(m_context, m_row.ink), width);
        for (const Row tenure : m_source.tenures)
            add(tenure);
    }

private:
    void add(Row tenure);
    [[nodiscard]] double shareOf(Row holder) const;
    [[nodiscard]] Day lastKnownDay(const Span &span) const;
    void setName(TimelineBand &band, double fullWidth) const;
    void liftNames(const QRectF &acting);

    const TimelineContext &m_context;
    const TimelineGeometry &m_geometry;
    const TenureBand &m_source;
    TimelineBandRow &m_row;
    const QString m_slot;
    Day m_lastEnd = openPast;
    bool m_isPale = false;
};

double BandRowLayout::shareOf(Row holder) const
{
    if (holder != Row::None && !m_context.lanes.frame().projection->passes.test(holder))
        return absentShare;
    return m_isPale ? paleShare : strongShare;
}

// A term that has not ended is known of up to the data's horizon, and no further.
Day BandRowLayout::lastKnownDay(const Span &span) const
{
    return span.isOpenEnd() ? std::max(span.first, m_context.snapshot.info.horizon) : span.last;
}

void BandRowLayout::add(Row tenure)
{
    const Span span = m_context.snapshot.span[index(tenure)];
    if (!span.isKnown())
        return;
    const bool overlaps = m_lastEnd != openPast && span.first < m_lastEnd - 1;
    if (!overlaps)
        m_isPale = !m_isPale;
    m_lastEnd = std::max(m_lastEnd, span.last);

    const QRectF &axis = m_geometry.axis;
    const double left = m_geometry.scale.xAt(std::max(double(span.first), m_geometry.scale.from - 1e6));
    const double right = m_geometry.scale.xAt(std::min(double(lastKnownDay(span)) + 1, m_geometry.scale.to + 1e6));
    if (right < axis.left() || left > axis.right())
        return;
    TimelineBand band;
    band.tenure = tenure;
    band.holder = m_context.snapshot.tied(tenure, Role::Subject);
    const double whole = std::min(bandHeight, m_row.rect.height() - 2);
    const double top = m_row.rect.center().y() - whole / 2 + (overlaps ? whole * (1 - actingShare) : 0);
    const double height = overlaps ? whole * actingShare : whole;
    band.rect = QRectF(QPointF(std::max(left, axis.left()), top),
                       QPointF(std::max(std::min(right, axis.right()), std::max(left, axis.left()) + 1), top + height));
    if (band.rect.width() > 2 * seam)
        band.rect.adjust(0, 0, -seam, 0);
    band.fill = overlaps ? withAlpha(m_context.palette.mark(m_slot), 0.55)
                         : withAlpha(m_context.palette.mark(m_slot), shareOf(band.holder));
    band.ink = m_row.ink;
    band.isHandover = left > axis.left() && !overlaps && !m_row.bands.empty();
    band.fadesLeft = left >= axis.left() && span.first != span.latestStart() && right - left > 2 * fadeWidth;
    band.fadesRight =
        right <= axis.right() ? span.last != span.earliestEnd() || span.isOpenEnd() : lastKnownDay(span) == openFuture;
    band.isSelected = m_context.isSelected(tenure) || m_context.isSelected(band.holder);
    if (overlaps)
        liftNames(band.rect);
    else
        setName(band, right - left);
    m_row.bands.push_back(std::move(band));
}

// The longest name that the whole term has room for, shown while the visible part has room for it too.
void BandRowLayout::setName(TimelineBand &band, double fullWidth) const
{
    if (band.holder == Row::None)
        return;
    const TextStyle style = timelineStyle::band(band.ink, m_context.language);
    const auto fits = [&](const QString &name) {
        return m_context.measure.width(name, style) + 8 <= fullWidth;
    };
    QString name = title(m_context.snapshot, band.holder, m_context.language).text;
    if (!fits(name))
        name = shortTitle(m_context.snapshot, band.holder, m_context.language).text;
    if (!fits(name) || m_context.measure.width(name, style) + 4 > band.rect.width())
        return;
    band.text = name;
    band.anchor = {band.rect.center().x(), centredBaseline(m_context.measure, style, band.rect.center().y())};
}

void BandRowLayout::liftNames(const QRectF &acting)
{
    for (TimelineBand &band : m_row.bands) {
        const double half = m_context.measure.width(band.text, timelineStyle::band(band.ink, m_context.language)) / 2;
        const double centred = centredBaseline(m_context.measure, timelineStyle::band(band.ink, m_context.language),
                                               band.rect.center().y());
        if (band.anchor.x() - half < acting.right() && band.anchor.x() + half > acting.left() && !band.text.isEmpty())
            band.anchor.setY(centred - actingLift);
    }
}

// The kind of these relations has its word in the data.
QString headingOf(const TimelineContext &context)
{
    for (const TenureBand &band : context.lanes.bands())
        if (!band.tenures.empty()) {
            const Kind &kind = context.snapshot.kindOf(band.tenures.front());
            const QString plural = kind.plural.in(context.language).text;
            return plural.isEmpty() ? kind.word.in(context.language).text : plural;
        }
    return {};
}

} // namespace

double bandsHeight(const TimelineContext &context, double available)
{
    const auto count = double(context.lanes.bands().size());
    return count == 0 ? 0 : sizesIn(context, available).heightOf(count);
}

double bandTitleWidth(const TimelineContext &context)
{
    double width = 0;
    for (const TenureBand &band : context.lanes.bands())
        width = std::max(width, context.measure.width(rowTitle(context, band), rowTitleStyle(context, 0)));
    return width;
}

void layOutBands(const TimelineContext &context, TimelineGeometry &geometry, double top)
{
    TimelineBands &bands = geometry.bands;
    const RowSizes sizes = sizesIn(context, geometry.axis.height());
    bands.rect = {0, top, geometry.size.width(), bandsHeight(context, geometry.axis.height())};
    bands.heading = sizes.heading < headingHeight ? QString() : headingOf(context);
    double y = top + sizes.heading;
    for (const TenureBand &source : context.lanes.bands()) {
        TimelineBandRow &row = bands.rows.emplace_back();
        row.rect = {0, y, geometry.size.width(), sizes.pitch};
        BandRowLayout(context, geometry, source, row).build();
        y += sizes.pitch;
    }
}

} // namespace trilateral
