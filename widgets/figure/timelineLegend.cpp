// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/timelineLegend.h"

#include "widgets/timeline/markDrawing.h"
#include "widgets/view/statusWords.h"
#include "widgets/view/words.h"

#include <algorithm>
#include <array>

namespace trilateral
{

namespace
{

constexpr double radius = 5;
constexpr double sampleWidth = 22;
constexpr double between = 18;

struct Sample {
    MarkForm form = MarkForm::Sharp;
    MarkStatus status = MarkStatus::Solid;
    QString words;
};

struct Shown {
    std::array<bool, statusCount> statuses{};
    std::array<bool, 4> forms{}; // by MarkForm
};

Shown shownIn(const Frame &frame)
{
    Shown shown;
    const RowRange events = frame.snapshot->rows(Base::Event);
    for (quint32 r = events.first; r < events.last; ++r) {
        if (!frame.projection->passes.test(r))
            continue;
        shown.statuses[static_cast<std::size_t>(frame.snapshot->status[r])] = true;
        if (const Span &span = frame.snapshot->span[r]; span.isKnown())
            shown.forms[static_cast<std::size_t>(markForm(span))] = true;
    }
    return shown;
}

std::vector<Sample> samplesOf(const Frame &frame, Language language)
{
    const Shown shown = shownIn(frame);
    std::vector<Sample> samples;
    for (const Status status : {Status::Held, Status::Planned, Status::Postponed, Status::Cancelled, Status::Proposed,
                                Status::Claimed, Status::Disputed})
        if (shown.statuses[static_cast<std::size_t>(status)])
            samples.push_back({MarkForm::Sharp, markStatus(status), statusWords(status, language)});
    if (shown.forms[static_cast<std::size_t>(MarkForm::Month)])
        //: In a legend: the mark spans a month
        samples.push_back({MarkForm::Month, MarkStatus::Solid,
                           inLanguage(language, QT_TRANSLATE_NOOP("Figure", "only the month is known"))});
    if (shown.forms[static_cast<std::size_t>(MarkForm::Fuzzy)])
        //: In a legend: the mark fades at both ends
        samples.push_back({MarkForm::Fuzzy, MarkStatus::Solid,
                           inLanguage(language, QT_TRANSLATE_NOOP("Figure", "date not exactly known"))});
    if (samples.size() < 2)
        samples.clear();
    return samples;
}

TimelineMark markFor(const Sample &sample, QPointF middle, const Palette &palette)
{
    const double half = sample.form == MarkForm::Sharp ? radius : sampleWidth / 2;
    TimelineMark mark;
    mark.form = sample.form;
    mark.status = sample.status;
    mark.colour = palette.mark(u"slate");
    mark.radius = radius;
    mark.rect = {middle.x() - half, middle.y() - radius, 2 * half, 2 * radius};
    return mark;
}

} // namespace

std::vector<DrawItem> timelineLegend(const FigureSpec &spec, const Frame &frame, QPointF at, double width,
                                     const TextMeasure &measure)
{
    const Palette &colours = palette(spec.theme);
    const TextStyle style{11, false, false, colours.textMuted, transparent, languageCode(spec.language)};
    const double middle = at.y() + timelineLegendHeight / 2;
    const double baseline = middle + (measure.ascent(style) - measure.descent(style)) / 2;
    Drawing legend;
    double x = at.x();
    for (const Sample &sample : samplesOf(frame, spec.language)) {
        const double end = x + sampleWidth + 6 + measure.width(sample.words, style);
        if (end > at.x() + width)
            break;
        const TimelineMark mark = markFor(sample, {x + sampleWidth / 2, middle}, colours);
        drawMark(legend, mark, mark.rect, colours, measure, spec.language);
        legend.add(DrawText{{x + sampleWidth + 6, baseline}, sample.words, style, TextAlign::Left});
        x = end + between;
    }
    return std::move(legend.items);
}

} // namespace trilateral
