// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkLegend.h"

#include "model/snapshot/wording.h"
#include "widgets/network/edgeMarks.h"
#include "widgets/network/nodeMarks.h"
#include "widgets/view/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>

namespace trilateral
{

namespace
{

constexpr double sampleWidth = 28;
constexpr double rowHeight = 17;
constexpr double entryGap = 16;
constexpr double edgeGap = 10;       // to the border of the view
constexpr double usualLength = 2300; // of all entries in one row

constexpr double faded = 0.35;

struct LegendLine {
    ToneId tone = ToneId::None;
    std::optional<KindId> kind;
    LocalText word;
    int rank = 0;
    std::optional<EdgeChange> change = std::nullopt;
    bool isWidth = false;
    bool isSize = false;
    bool isTone = false;
    bool isFaded = false; // lines that are not shown
    QString colour = {};  // of a group's nodes
    bool isBridge = false;
    bool isPale = false;
    bool isNote = false; // a dotted circle: what is not to be seen
};

TextStyle wordStyle(const Palette &palette, const LocalText &word)
{
    TextStyle style;
    style.pixelSize = 12;
    style.colour = palette.text;
    style.language = languageCode(word.language);
    return style;
}

LocalText toneWords(const ShownNetwork &shown, ToneId tone, Language language)
{
    if (index(tone) < shown.snapshot().tones.size())
        return shown.snapshot().tones[index(tone)].word.in(language);
    //: A thin line of the network: two who met or belong together, without a stance
    return {inLanguage(language, QT_TRANSLATE_NOOP("Figure", "met or belongs to")), language, false};
}

// Those that are not chosen as well, so that they can be; not in a figure.
std::vector<LegendLine> toneLines(const ShownNetwork &shown, Language language, bool isWhole)
{
    std::vector<LegendLine> lines;
    for (const ToneId tone : shown.tones) {
        if (isWhole && !isChosen(shown, tone))
            continue;
        const bool isKnown = index(tone) < shown.snapshot().tones.size();
        LegendLine line{isKnown ? tone : ToneId::None, std::nullopt, toneWords(shown, tone, language),
                        isKnown ? shown.snapshot().tones[index(tone)].rank : std::numeric_limits<int>::max()};
        line.isTone = true;
        line.isFaded = !isChosen(shown, tone);
        lines.push_back(line);
    }
    std::ranges::stable_sort(lines, {}, &LegendLine::rank);
    return lines;
}

// Words for what became of lines, each with its number.
std::vector<LegendLine> changeLines(const ShownNetwork &shown, Language language)
{
    constexpr std::array words{
        //: In a legend: lines of a network that a period has and an earlier one had not
        std::pair(EdgeChange::Gained, QT_TRANSLATE_N_NOOP("Figure", "gained: %n")),
        //: In a legend: lines with more relations than in an earlier period
        std::pair(EdgeChange::Stronger, QT_TRANSLATE_N_NOOP("Figure", "more relations: %n")),
        //: In a legend: lines with as many relations as in an earlier period
        std::pair(EdgeChange::Same, QT_TRANSLATE_N_NOOP("Figure", "as many: %n")),
        //: In a legend: lines with fewer relations than in an earlier period
        std::pair(EdgeChange::Weaker, QT_TRANSLATE_N_NOOP("Figure", "fewer relations: %n")),
        //: In a legend: lines of a network that an earlier period had and this one has not
        std::pair(EdgeChange::Lost, QT_TRANSLATE_N_NOOP("Figure", "lost: %n")),
    };
    std::array<int, words.size()> numbers{};
    shown.part.edges.forEach(
        [&](std::size_t e) { ++numbers[static_cast<std::size_t>(edgeChange(shown, static_cast<quint32>(e)))]; });
    std::vector<LegendLine> lines;
    for (const auto &[change, word] : words)
        if (const int number = numbers[static_cast<std::size_t>(change)])
            lines.push_back(
                {ToneId::None, std::nullopt, {inLanguage(language, word, number), language, false}, 0, change});
    return lines;
}

// What a thick line means, where lines differ.
std::vector<LegendLine> widthLines(const ShownNetwork &shown, Language language)
{
    bool differ = false;
    shown.part.edges.forEach([&](std::size_t e) { differ = differ || shown.part.weight[e] > 1; });
    if (!differ)
        return {};
    const bool bySources = shown.frame->state.network.width == QLatin1String("sources");
    //: In a legend, of the width of a line
    const char *words = bySources ? QT_TRANSLATE_NOOP("Figure", "thicker: more sources")
                                  //: In a legend, of the width of a line
                                  : QT_TRANSLATE_NOOP("Figure", "thicker: more relations");
    LegendLine line{ToneId::None, std::nullopt, {inLanguage(language, words), language, false}};
    line.isWidth = true;
    return {line};
}

std::vector<LegendLine> fadeLines(const ShownNetwork &shown, Language language)
{
    if (shown.newest.empty())
        return {};
    //: In a legend, of the strength of a line's colour
    const QString word = inLanguage(language, QT_TRANSLATE_NOOP("Figure", "paler: longer ago"));
    LegendLine line{ToneId::None, std::nullopt, {word, language, false}};
    line.isPale = true;
    return {line};
}

// A picture says what it leaves out.
std::vector<LegendLine> hiddenLines(const ShownNetwork &shown, Language language)
{
    const auto count = static_cast<int>(shown.frame->state.network.hidden.size());
    if (count == 0)
        return {};
    //: In a legend: nodes of the network that somebody took out of the picture
    const QString word = inLanguage(language, QT_TRANSLATE_NOOP("Figure", "hidden by hand: %1"));
    LegendLine line{ToneId::None, std::nullopt, {word.arg(count), language, false}};
    line.isNote = true;
    return {line};
}

// What a large node means, where it is not the number of lines.
std::vector<LegendLine> sizeLines(const ShownNetwork &shown, Language language)
{
    if (shown.measure.empty())
        return {};
    constexpr std::array words{
        //: In a legend, of the size of a node
        std::pair("relations", QT_TRANSLATE_NOOP("Figure", "larger: more relations")),
        //: In a legend, of the size of a node
        std::pair("closeness", QT_TRANSLATE_NOOP("Figure", "larger: closer to all others")),
        //: In a legend, of the size of a node
        std::pair("betweenness", QT_TRANSLATE_NOOP("Figure", "larger: more often between others")),
        //: In a legend, of the size of a node
        std::pair("pagerank", QT_TRANSLATE_NOOP("Figure", "larger: joined to the well joined")),
        //: In a legend, of the size of a node
        std::pair("eigenvector", QT_TRANSLATE_NOOP("Figure", "larger: nearer to the heart")),
    };
    for (const auto &[key, word] : words)
        if (shown.frame->state.network.size == QLatin1String(key)) {
            LegendLine line{ToneId::None, std::nullopt, {inLanguage(language, word), language, false}};
            line.isSize = true;
            return {line};
        }
    return {};
}

// The largest groups by their foremost members, each with its number; the rest together.
std::vector<LegendLine> groupLines(const ShownNetwork &shown, Language language)
{
    constexpr std::size_t mostNamed = 6;
    const std::vector<quint32> &groups = groupsOf(shown);
    if (groups.empty())
        return {};
    const bool areCommunities = shown.frame->state.network.colour == QLatin1String("community");
    const NetworkGroups &all = shown.measures->groups;
    const std::vector<quint32> &heads = areCommunities ? all.communityHeads : all.componentHeads;
    std::vector<int> sizes(heads.size(), 0);
    for (const quint32 node : shown.order)
        if (groups[node] != noGroup)
            ++sizes[groups[node]];
    std::vector<LegendLine> lines;
    int others = 0;
    for (std::size_t g = 0; g < heads.size(); ++g) {
        if (g >= mostNamed || sizes[g] < 2) {
            others += sizes[g];
            continue;
        }
        const QString head = shortTitle(shown.snapshot(), shown.graph().nodes[heads[g]], language).text;
        //: In a legend: a group of nodes that hang together, by its foremost member, and how many they are
        const QString word = inLanguage(language, QT_TRANSLATE_NOOP("Figure", "around %1: %2"));
        LegendLine line{ToneId::None, std::nullopt, {word.arg(head).arg(sizes[g]), language, false}};
        line.colour = groupColour(static_cast<quint32>(g));
        lines.push_back(line);
    }
    if (others > 0) {
        //: In a legend: nodes in other groups than those that are named
        const QString word = inLanguage(language, QT_TRANSLATE_NOOP("Figure", "in smaller groups: %1"));
        LegendLine line{ToneId::None, std::nullopt, {word.arg(others), language, false}};
        line.colour = QStringLiteral("grey");
        lines.push_back(line);
    }
    return lines;
}

// Lines that alone hold two parts together, where parts are coloured.
std::vector<LegendLine> bridgeLines(const ShownNetwork &shown, Language language)
{
    int bridges = 0;
    shown.part.edges.forEach([&](std::size_t e) { bridges += isMarkedBridge(shown, static_cast<quint32>(e)); });
    if (bridges == 0)
        return {};
    //: In a legend: lines of a network without which it would fall apart
    const QString word =
        inLanguage(language, QT_TRANSLATE_NOOP("Figure", "bridges, the only tie of what lies beyond: %1"));
    LegendLine line{ToneId::None, std::nullopt, {word.arg(bridges), language, false}};
    line.isBridge = true;
    return {line};
}

std::vector<LegendLine> kindLines(const ShownNetwork &shown, Language language)
{
    std::set<KindId> seen;
    for (const quint32 node : shown.order)
        seen.insert(shown.snapshot().kind[index(shown.graph().nodes[node])]);
    std::vector<LegendLine> lines;
    for (const KindId id : seen) {
        const Kind &kind = shown.snapshot().kinds[index(id)];
        LocalText word = kind.plural.in(language);
        if (word.text.isEmpty() || word.isFallback)
            word = kind.word.in(language);
        lines.push_back({ToneId::None, id, word, kind.rank});
    }
    std::ranges::stable_sort(lines, {}, &LegendLine::rank);
    return lines;
}

DrawItem sampleOf(const ShownNetwork &shown, const Palette &palette, const LegendLine &line, QPointF left)
{
    const QPointF right = left + QPointF(sampleWidth - 4, 0);
    if (line.kind) {
        const Kind &kind = shown.snapshot().kinds[index(*line.kind)];
        return styledMarker(palette, shapeFromKey(kind.shape), kind.colour, (left + right) / 2, 5);
    }
    if (line.change)
        return DrawLine{left, right, changePen(palette, *line.change)};
    if (line.isBridge)
        return DrawLine{left, right, bridgePen(palette)};
    if (!line.colour.isEmpty())
        return DrawMarker{Shape::Disc, (left + right) / 2, 5, palette.mark(line.colour), {}};
    if (line.isNote)
        return DrawMarker{Shape::Ring, (left + right) / 2, 5, transparent, {palette.textMuted, 1, Dash::Dot}};
    if (line.isSize)
        return DrawMarker{Shape::Ring, (left + right) / 2, 6, palette.textMuted, {}};
    if (line.isWidth)
        return DrawPolygon{{left, right - QPointF(0, 2.2), right + QPointF(0, 2.2)}, palette.textMuted, {}, true};
    if (line.tone == ToneId::None)
        return DrawLine{
            left, right, {withAlpha(palette.textMuted, line.isFaded || line.isPale ? 0.2 : 0.5), 1.2f, Dash::Solid}};
    const Tone &tone = shown.snapshot().tones[index(line.tone)];
    const Colour colour = withAlpha(palette.mark(tone.colour), line.isFaded ? faded : 1.0);
    return DrawLine{left, right, {colour, 1.8f, dashFromKey(tone.line)}};
}

LegendEntry entryOf(const ShownNetwork &shown, const Palette &palette, const TextMeasure &measure,
                    const LegendLine &line, QPointF corner)
{
    TextStyle style = wordStyle(palette, line.word);
    style.colour = line.isFaded ? withAlpha(style.colour, faded) : style.colour;
    const double middle = corner.y() + rowHeight / 2;
    LegendEntry entry;
    entry.tone = line.tone;
    entry.kind = line.kind;
    entry.isTone = line.isTone;
    entry.items.push_back(sampleOf(shown, palette, line, {corner.x(), middle}));
    const double baseline = middle + (measure.ascent(style) - measure.descent(style)) / 2;
    entry.items.push_back(DrawText{{corner.x() + sampleWidth, baseline}, line.word.text, style, TextAlign::Left});
    entry.box = QRectF(corner, QSizeF(sampleWidth + measure.width(line.word.text, style), rowHeight));
    return entry;
}

void moveBy(LegendEntry &entry, QPointF way)
{
    entry.box.translate(way);
    for (DrawItem &item : entry.items)
        if (auto *text = std::get_if<DrawText>(&item))
            text->anchor += way;
        else if (auto *marker = std::get_if<DrawMarker>(&item))
            marker->centre += way;
        else if (auto *polygon = std::get_if<DrawPolygon>(&item))
            std::ranges::for_each(polygon->points, [way](QPointF &point) { point += way; });
        else if (auto *line = std::get_if<DrawLine>(&item))
            *line = {line->from + way, line->to + way, line->pen};
}

} // namespace

namespace
{

// A low view keeps most of its height for the network.
double mostLegendRows(QSizeF size)
{
    return std::max(2.0, std::floor(size.height() / 100));
}

} // namespace

double legendRoom(QSizeF size)
{
    const double rows = std::clamp(std::ceil(usualLength / std::max(1.0, size.width())), 1.0, 4.0);
    return std::min(rows, mostLegendRows(size)) * rowHeight + edgeGap;
}

std::optional<ToneId> legendToneAt(const NetworkLegend &legend, QPointF pixel)
{
    for (const LegendEntry &entry : legend.entries)
        if (entry.isTone && entry.box.contains(pixel))
            return entry.tone;
    return std::nullopt;
}

NetworkLegend networkLegend(const ShownNetwork &shown, const Palette &palette, const TextMeasure &measure,
                            Language language, QSizeF size, LegendPlace place)
{
    std::vector<LegendLine> lines =
        shown.before.empty() ? toneLines(shown, language, place.isWhole) : changeLines(shown, language);
    for (const auto &further : {hiddenLines(shown, language), bridgeLines(shown, language), groupLines(shown, language),
                                fadeLines(shown, language), widthLines(shown, language), sizeLines(shown, language)})
        lines.insert(lines.end(), further.begin(), further.end());
    const std::vector<LegendLine> kinds = kindLines(shown, language);
    lines.insert(lines.end(), kinds.begin(), kinds.end());
    NetworkLegend legend;
    QPointF corner;
    const double lowest = place.isWhole ? 1e9 : (mostLegendRows(size) - 1) * rowHeight;
    for (const LegendLine &line : lines) {
        LegendEntry entry = entryOf(shown, palette, measure, line, corner);
        if (corner.x() > 0 && entry.box.right() > size.width() - 2 * place.left) {
            moveBy(entry, QPointF(-corner.x(), rowHeight));
            corner = {0, corner.y() + rowHeight};
        }
        if (corner.y() > lowest)
            break;
        corner.setX(entry.box.right() + entryGap);
        legend.box |= entry.box;
        legend.entries.push_back(std::move(entry));
    }
    const QPointF way(place.left, size.height() - edgeGap / 2 - legend.box.height());
    for (LegendEntry &entry : legend.entries)
        moveBy(entry, way);
    legend.box = legend.box.translated(way).adjusted(-6, -1, 6, 1);
    return legend;
}

} // namespace trilateral
