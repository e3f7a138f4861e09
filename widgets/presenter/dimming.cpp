// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/dimming.h"

#include "widgets/network/networkGeometry.h"
#include "widgets/timeline/hoverLight.h"
#include "widgets/timeline/timelineGeometry.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr double kept = 0.22; // of the opacity of what steps back

Colour pale(Colour colour)
{
    const auto alpha = static_cast<Colour>(std::lround(double(colour >> 24) * kept));
    return (colour & 0xffffffu) | (alpha << 24);
}

struct Paler {
    void operator()(DrawRect &item) const
    {
        item.fill = pale(item.fill);
        item.fadeTo = pale(item.fadeTo);
        item.pen.colour = pale(item.pen.colour);
    }
    void operator()(DrawLine &item) const { item.pen.colour = pale(item.pen.colour); }
    void operator()(DrawCurve &item) const { item.pen.colour = pale(item.pen.colour); }
    void operator()(DrawPolygon &item) const
    {
        item.fill = pale(item.fill);
        item.pen.colour = pale(item.pen.colour);
    }
    void operator()(DrawMarker &item) const
    {
        item.fill = pale(item.fill);
        item.pen.colour = pale(item.pen.colour);
    }
    void operator()(DrawText &item) const
    {
        item.style.colour = pale(item.style.colour);
        item.style.halo = transparent;
    }
    void operator()(DrawSegments &item) const
    {
        for (DrawSegments::Segment &segment : item.segments)
            segment.colour = pale(segment.colour);
    }
    void operator()(DrawBars &item) const
    {
        item.fill = pale(item.fill);
        item.cap = pale(item.cap);
    }
    void operator()(auto &) const {}
};

// Walks through the groups: a mark steps back where the innermost group of a record is of one that is not lit.
class Dimmer
{
public:
    Dimmer(const Snapshot &snapshot, const Mask &lit, std::vector<QPointF> words)
        : m_snapshot(snapshot), m_lit(lit), m_words(std::move(words))
    {
    }

    void dim(Drawing &drawing)
    {
        m_isDim = {false};
        for (DrawItem &item : drawing.items) {
            if (const auto *group = std::get_if<GroupBegin>(&item))
                m_isDim.push_back(isDim(*group));
            else if (std::holds_alternative<GroupEnd>(item) && m_isDim.size() > 1)
                m_isDim.pop_back();
            else if (m_isDim.back() || isDimWord(item))
                std::visit(Paler{}, item);
        }
    }

private:
    [[nodiscard]] bool isDim(const GroupBegin &group) const
    {
        const bool isMark = group.role == QLatin1String("event") || group.role == QLatin1String("term") ||
                            group.role == QLatin1String("node") || group.role == QLatin1String("edge") ||
                            group.role == QLatin1String("gap");
        if (!isMark)
            return m_isDim.back();
        const Row row = group.id.isEmpty() ? Row::None : m_snapshot.find(group.id);
        return row == Row::None || !m_lit.test(index(row));
    }

    [[nodiscard]] bool isDimWord(const DrawItem &item) const
    {
        const auto steps = [this](QPointF at) {
            return std::ranges::find(m_words, at) != m_words.end();
        };
        const auto *text = std::get_if<DrawText>(&item);
        const auto *lead = std::get_if<DrawLine>(&item);
        return (text && steps(text->anchor)) || (lead && steps(lead->from));
    }

    const Snapshot &m_snapshot;
    const Mask &m_lit;
    std::vector<QPointF> m_words; // anchors of labels that step back, and where their leads begin
    std::vector<bool> m_isDim;    // of the groups that are open
};

} // namespace

Mask litRows(const Bookmark &slide, const Frame &frame)
{
    if (!slide.dims || !frame.selected.any())
        return {};
    Mask lit(frame.snapshot->count());
    frame.selected.forEach([&](std::size_t r) { lit |= hoverLight(*frame.snapshot, *frame.projection, row(r)).lit; });
    return lit;
}

void dimTimeline(Drawing &drawing, const TimelineGeometry &geometry, const Snapshot &snapshot, const Mask &lit)
{
    std::vector<QPointF> words;
    for (const TimelineLabel &label : geometry.labels)
        if (label.row == Row::None || !lit.test(index(label.row)))
            words.push_back(label.anchor);
    Dimmer(snapshot, lit, std::move(words)).dim(drawing);
}

void dimNetwork(Drawing &drawing, const NetworkGeometry &geometry, const ShownNetwork &shown, const Mask &lit)
{
    std::vector<QPointF> words;
    for (const LabelMark &label : geometry.labels)
        if (!lit.test(index(shown.graph().nodes[label.node]))) {
            for (const DrawText &line : label.lines)
                words.push_back(line.anchor);
            if (label.lead)
                words.push_back(label.lead->from);
        }
    Dimmer(shown.snapshot(), lit, std::move(words)).dim(drawing);
}

} // namespace trilateral
