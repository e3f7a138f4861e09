// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/hiding.h"

#include "widgets/network/networkGeometry.h"
#include "widgets/timeline/timelineGeometry.h"
#include "widgets/view/dateWords.h"

#include <algorithm>

namespace trilateral
{

namespace
{

const QString asked = QStringLiteral("?");

// words in the place of the first line, the others empty.
void put(Drawing &drawing, const std::vector<QPointF> &lines, const QString &words)
{
    bool isFirst = true;
    for (DrawItem &item : drawing.items)
        if (auto *text = std::get_if<DrawText>(&item); text && std::ranges::find(lines, text->anchor) != lines.end())
            text->text = std::exchange(isFirst, false) ? words : QString();
}

void clearRuler(Drawing &drawing)
{
    std::vector<bool> isRuler{false};
    for (DrawItem &item : drawing.items) {
        if (const auto *group = std::get_if<GroupBegin>(&item))
            isRuler.push_back(isRuler.back() || group->role == QLatin1String("ruler"));
        else if (std::holds_alternative<GroupEnd>(item) && isRuler.size() > 1)
            isRuler.pop_back();
        else if (auto *text = std::get_if<DrawText>(&item); text && isRuler.back())
            text->text.clear();
    }
}

} // namespace

void hideWords(Drawing &drawing, const TimelineGeometry &geometry, const Snapshot &snapshot, const HiddenWords &hidden,
               Language language)
{
    if (hidden.what == Hiding::None)
        return;
    std::vector<TimelineLabel> labels = geometry.labels;
    std::ranges::stable_sort(labels, {}, [](const TimelineLabel &label) { return label.anchor.x(); });
    if (hidden.what == Hiding::Dates)
        clearRuler(drawing);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const bool isBack = i < hidden.shown;
        if (hidden.what == Hiding::Labels && !isBack)
            put(drawing, {labels[i].anchor}, asked);
        if (hidden.what == Hiding::Dates && isBack && labels[i].row != Row::None)
            put(drawing, {labels[i].anchor}, dateWords(snapshot.span[index(labels[i].row)], language));
    }
}

void hideWords(Drawing &drawing, const NetworkGeometry &geometry, const HiddenWords &hidden)
{
    if (hidden.what != Hiding::Labels)
        return;
    for (std::size_t i = hidden.shown; i < geometry.labels.size(); ++i) {
        std::vector<QPointF> lines;
        for (const DrawText &line : geometry.labels[i].lines)
            lines.push_back(line.anchor);
        put(drawing, lines, asked);
    }
}

} // namespace trilateral
