// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/legendSamples.h"

#include "widgets/timeline/markDrawing.h"
#include "widgets/view/statusWords.h"
#include "widgets/view/words.h"

#include <array>

namespace trilateral
{

namespace
{

constexpr double radius = 5;

struct Shown {
    std::array<bool, statusCount> statuses{};
    std::array<bool, 4> forms{}; // by MarkForm
    bool isPostponed = false;
    bool goesOn = false;
    bool isIncomplete = false;
    bool isCrowded = false; // as many as may be drawn as columns
    [[nodiscard]] bool has(MarkForm form) const { return forms[static_cast<std::size_t>(form)]; }
};

Shown shownIn(const Snapshot &snapshot, const Mask *passes)
{
    Shown shown;
    const RowRange events = snapshot.rows(Base::Event);
    for (quint32 r = events.first; r < events.last; ++r) {
        if (!snapshot.isPresent(row(r)) || (passes && !passes->test(r)))
            continue;
        shown.statuses[static_cast<std::size_t>(snapshot.status[r])] = true;
        const Span span = snapshot.span[r];
        if (!span.isKnown())
            continue;
        shown.forms[static_cast<std::size_t>(markForm(span))] = true;
        shown.goesOn = shown.goesOn || span.isOpenEnd();
    }
    shown.isCrowded = events.size() >= fewestCrowded;
    for (std::size_t i = 0; i < snapshot.rows(Base::Entity).size() && !shown.isIncomplete; ++i)
        shown.isIncomplete = !snapshot.attribute(row(i), u"incomplete").isEmpty();
    for (const Span &span : snapshot.originalSpan)
        shown.isPostponed = shown.isPostponed || span.isKnown();
    return shown;
}

void addStatuses(const Shown &shown, Language language, std::vector<LegendSample> &samples)
{
    for (const Status status : {Status::Held, Status::Planned, Status::Postponed, Status::Cancelled, Status::Proposed,
                                Status::Claimed, Status::Disputed})
        if (shown.statuses[static_cast<std::size_t>(status)])
            samples.push_back({.status = markStatus(status), .words = statusWords(status, language)});
}

void addForms(const Shown &shown, Language language, std::vector<LegendSample> &samples)
{
    if (shown.has(MarkForm::Month))
        //: In a legend: the mark spans a month
        samples.push_back({.form = MarkForm::Month,
                           .words = inLanguage(language, QT_TRANSLATE_NOOP("Figure", "only the month is known"))});
    if (shown.has(MarkForm::Fuzzy))
        //: In a legend: the mark fades at both ends
        samples.push_back({.form = MarkForm::Fuzzy,
                           .words = inLanguage(language, QT_TRANSLATE_NOOP("Figure", "date not exactly known"))});
}

void addSigns(const Shown &shown, Language language, std::vector<LegendSample> &samples)
{
    const auto add = [&](LegendSign sign, const char *words) {
        samples.push_back({.sign = sign, .words = inLanguage(language, words)});
    };
    if (shown.has(MarkForm::Lasting))
        //: In a legend: a bar
        samples.push_back(
            {.form = MarkForm::Lasting, .words = inLanguage(language, QT_TRANSLATE_NOOP("Figure", "lasted longer"))});
    if (shown.goesOn)
        //: In a legend: a bar with an arrow head
        add(LegendSign::GoesOn, QT_TRANSLATE_NOOP("Figure", "no known end"));
    if (shown.isPostponed)
        //: In a legend: a hollow triangle, from which an arrow leads to the new date
        add(LegendSign::FirstDate, QT_TRANSLATE_NOOP("Figure", "first date, put off"));
    //: In a legend: a mark with a number in it
    add(LegendSign::Several, QT_TRANSLATE_NOOP("Figure", "several in one place"));
    if (shown.isCrowded)
        //: In a legend: columns of several heights; their tops are paler for what did not take place
        add(LegendSign::Columns, QT_TRANSLATE_NOOP("Figure", "very many, counted in columns"));
    if (shown.statuses[static_cast<std::size_t>(Status::Disputed)])
        //: In a legend: two marks with a dotted line between them
        add(LegendSign::OtherDate, QT_TRANSLATE_NOOP("Figure", "sources name two dates"));
    //: In a legend: a dotted line between two meetings of a series
    add(LegendSign::Silence, QT_TRANSLATE_NOOP("Figure", "unusually long without a meeting"));
    if (shown.isIncomplete)
        //: In a legend: a dashed line between two meetings of a series
        add(LegendSign::Missing, QT_TRANSLATE_NOOP("Figure", "meetings missing from the data"));
    //: In a legend: a mark with a ring
    add(LegendSign::Selected, QT_TRANSLATE_NOOP("Figure", "selected"));
}

// The bars of the strip below, by kind of event.
void addKinds(const Snapshot &snapshot, Language language, std::vector<LegendSample> &samples)
{
    std::vector<bool> isThere(snapshot.kinds.size());
    const RowRange events = snapshot.rows(Base::Event);
    for (quint32 r = events.first; r < events.last; ++r)
        isThere[index(snapshot.kind[r])] = true;
    for (std::size_t k = 0; k < isThere.size(); ++k)
        if (isThere[k])
            samples.push_back({.sign = LegendSign::Bar,
                               .words = snapshot.kinds[k].plural.in(language).text,
                               .slot = snapshot.kinds[k].colour});
}

TimelineMark markFor(const LegendSample &sample, QPointF middle, const Palette &palette)
{
    const bool isWide = sample.form != MarkForm::Sharp || sample.sign == LegendSign::GoesOn;
    const double halfWidth = isWide ? legendSampleWidth / 2 : radius;
    const double halfHeight = sample.form == MarkForm::Lasting ? 3 : radius;
    TimelineMark mark;
    mark.form = sample.form;
    mark.status = sample.status;
    mark.colour = palette.mark(u"slate");
    mark.radius = radius;
    mark.rect = {middle.x() - halfWidth, middle.y() - halfHeight, 2 * halfWidth, 2 * halfHeight};
    mark.coreLeft = mark.rect.left();
    mark.coreRight = mark.rect.right();
    return mark;
}

// A mark that shows what a sign is about.
TimelineMark markOfSign(LegendSample sample, QPointF middle, const Palette &palette)
{
    if (sample.sign == LegendSign::GoesOn)
        sample.form = MarkForm::Lasting;
    TimelineMark mark = markFor(sample, middle, palette);
    mark.opensRight = sample.sign == LegendSign::GoesOn;
    mark.isSelected = sample.sign == LegendSign::Selected;
    if (sample.sign != LegendSign::Several)
        return mark;
    mark.count = 3;
    mark.countText = QStringLiteral("3");
    mark.rect.adjust(-1.5, -1.5, 1.5, 1.5);
    return mark;
}

void drawColumns(Drawing &drawing, QPointF middle, const Palette &palette)
{
    constexpr std::array<double, 5> heights{5, 9, 14, 11, 6};
    const double bottom = middle.y() + 7;
    for (std::size_t i = 0; i < heights.size(); ++i) {
        const double left = middle.x() - 9.5 + double(i) * 4;
        const double cap = i == 2 ? 5 : 0;
        const Colour colour = palette.mark(u"slate");
        drawing.add(
            DrawRect{.rect = {left, bottom - heights[i] + cap, 3, heights[i] - cap}, .fill = withAlpha(colour, 0.68)});
        drawing.add(DrawRect{.rect = {left, bottom - heights[i], 3, cap}, .fill = withAlpha(colour, 0.31)});
    }
}

void drawOtherDate(Drawing &drawing, QPointF middle, const Palette &palette, const TextMeasure &measure,
                   Language language)
{
    const QPointF apart(legendSampleWidth / 2 - 4, 0);
    drawing.add(DrawLine{middle - apart, middle + apart, {palette.textMuted, 1.4f, Dash::Dot}});
    for (const QPointF &at : {middle - apart, middle + apart}) {
        TimelineMark mark = markFor({.status = MarkStatus::Disputed, .words = {}}, at, palette);
        mark.radius = 4;
        mark.rect = {at.x() - 4, at.y() - 4, 8, 8};
        drawMark(drawing, mark, mark.rect.adjusted(-1, 0, 1, 0), palette, measure, language);
    }
}

} // namespace

std::vector<LegendSample> shownSamples(const Frame &frame, Language language)
{
    const Shown shown = shownIn(*frame.snapshot, &frame.projection->passes);
    std::vector<LegendSample> samples;
    addStatuses(shown, language, samples);
    addForms(shown, language, samples);
    if (samples.size() < 2)
        samples.clear();
    return samples;
}

std::vector<LegendSample> allSamples(const Snapshot &snapshot, Language language, bool areLanesNested)
{
    const Shown shown = shownIn(snapshot, nullptr);
    std::vector<LegendSample> samples;
    addStatuses(shown, language, samples);
    addForms(shown, language, samples);
    addSigns(shown, language, samples);
    if (areLanesNested)
        //: In a legend: two small triangles beside the title of a lane
        samples.push_back({.sign = LegendSign::Opener,
                           .words = inLanguage(language, QT_TRANSLATE_NOOP("Figure", "lanes inside: closed, open"))});
    addKinds(snapshot, language, samples);
    return samples;
}

void drawSample(Drawing &drawing, const LegendSample &sample, QPointF middle, const Palette &palette,
                const TextMeasure &measure, Language language)
{
    const QPointF half(legendSampleWidth / 2, 0);
    switch (sample.sign) {
    case LegendSign::FirstDate:
        return drawFirstDate(drawing, middle, radius + 1, false, palette.mark(u"slate"), palette);
    case LegendSign::Silence:
        return drawing.add(DrawLine{middle - half, middle + half, {withAlpha(palette.warning, 0.8), 1.6f, Dash::Dot}});
    case LegendSign::Bar:
        return drawing.add(DrawRect{.rect = {middle.x() - 2, middle.y() - 7, 4, 14},
                                    .fill = withAlpha(palette.mark(sample.slot), 0.7)});
    case LegendSign::Missing:
        return drawing.add(
            DrawLine{middle - half, middle + half, {withAlpha(palette.textMuted, 0.6), 1.2f, Dash::Dash}});
    case LegendSign::Opener:
        drawOpener(drawing, middle - QPointF(6, 0), false, palette);
        return drawOpener(drawing, middle + QPointF(6, 0), true, palette);
    case LegendSign::Columns:
        return drawColumns(drawing, middle, palette);
    case LegendSign::OtherDate:
        return drawOtherDate(drawing, middle, palette, measure, language);
    case LegendSign::Mark:
    case LegendSign::Several:
    case LegendSign::GoesOn:
    case LegendSign::Selected:
        break;
    }
    const TimelineMark mark = markOfSign(sample, middle, palette);
    drawMark(drawing, mark, mark.rect.adjusted(-1, 0, 1, 0), palette, measure, language);
}

} // namespace trilateral
