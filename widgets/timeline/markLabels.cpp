// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/markLabels.h"

#include "model/snapshot/wording.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace trilateral
{

namespace
{

QString englishOrdinal(int number)
{
    constexpr QStringView endings = u"thstndrd"; // of 0, 1, 2, 3; all others are like 0
    const bool isTeen = number / 10 % 10 == 1;
    const int last = number % 10;
    return QString::number(number) + endings.mid(isTeen || last > 3 ? 0 : 2 * last, 2).toString();
}

QString ordinalWords(int number, Language language)
{
    switch (language) {
    case Language::Chinese:
        return u"第%1次"_s.arg(number);
    case Language::Japanese:
        return u"第%1回"_s.arg(number);
    case Language::Korean:
        return u"제%1차"_s.arg(number);
    case Language::English:
        break;
    }
    return englishOrdinal(number);
}

QString joined(const QString &a, const QString &b, Language language)
{
    if (a.isEmpty() || b.isEmpty())
        return a + b;
    return a + (language == Language::English ? u", "_s : u" · "_s) + b;
}

QString nameOfTied(const Snapshot &snapshot, Row row, Role role, Language language)
{
    const Row tied = snapshot.tied(row, role);
    return tied == Row::None ? QString() : shortTitle(snapshot, tied, language).text;
}

QString placeOf(const Snapshot &snapshot, Row row, Language language)
{
    const QString place = nameOfTied(snapshot, row, Role::Place, language);
    return place.isEmpty() ? nameOfTied(snapshot, row, Role::Host, language) : place;
}

// What lies on one line already.
class Taken
{
public:
    // Whether nothing was there.
    bool take(double left, double right)
    {
        const auto next = m_ends.upper_bound(left);
        const bool isFree = (next == m_ends.end() || next->first >= right) &&
                            (next == m_ends.begin() || std::prev(next)->second <= left);
        if (isFree)
            m_ends[left] = right;
        return isFree;
    }

private:
    std::map<double, double> m_ends; // left end -> right end, none overlap
};

constexpr int nowhere = -1;

// The line of each; the most important first, each where none of those before it lies.
std::vector<int> linesOf(const std::vector<LabelCandidate> &candidates, double LabelCandidate::*width, double gap,
                         int lines)
{
    std::vector<std::size_t> order(candidates.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, std::greater{}, [&](std::size_t i) { return candidates[i].rank; });
    std::vector<int> result(candidates.size(), nowhere);
    std::vector<Taken> taken(static_cast<std::size_t>(lines));
    for (const std::size_t i : order) {
        const double reach = (candidates[i].*width + gap) / 2;
        if (candidates[i].*width <= 0)
            continue;
        const auto free = std::ranges::find_if(
            taken, [&](Taken &line) { return line.take(candidates[i].x - reach, candidates[i].x + reach); });
        result[i] = free == taken.end() ? nowhere : static_cast<int>(free - taken.begin());
    }
    return result;
}

} // namespace

LabelText labelText(const Snapshot &snapshot, const Lane &lane, Row row, Language language)
{
    const Row series = snapshot.tied(row, Role::Series);
    const QString place = placeOf(snapshot, row, language);
    const int number = snapshot.ordinal[index(row)];
    if (series == Row::None || (place.isEmpty() && number == 0)) {
        const QString text = shortTitle(snapshot, row, language).text;
        return {text, text};
    }
    if (series != lane.record)
        return {place, joined(shortTitle(snapshot, series, language).text, place, language)};
    const QString ordinal = number > 0 ? ordinalWords(number, language) : QString();
    return {place.isEmpty() ? ordinal : place, joined(ordinal, place, language)};
}

QString cutAtWord(const QString &text, const TextStyle &style, const TextMeasure &measure, double width)
{
    if (measure.width(text, style) <= width)
        return text;
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    breaks.toEnd();
    for (qsizetype at = breaks.toPreviousBoundary(); at > 0; at = breaks.toPreviousBoundary()) {
        const QString part = text.left(at).trimmed() + u'…';
        if (measure.width(part, style) <= width)
            return part;
    }
    return {};
}

std::vector<LabelPlace> placeLabels(const std::vector<LabelCandidate> &candidates, double gap, int lines)
{
    const std::vector<int> brief = linesOf(candidates, &LabelCandidate::briefWidth, gap, lines);
    const std::vector<int> full = linesOf(candidates, &LabelCandidate::fullWidth, gap, lines);
    const bool isFull = std::ranges::count(full, nowhere) <= std::ranges::count(brief, nowhere);
    const LabelChoice choice = isFull ? LabelChoice::Full : LabelChoice::Brief;
    std::vector<LabelPlace> places;
    for (const int line : isFull ? full : brief)
        places.push_back(line == nowhere ? LabelPlace() : LabelPlace{choice, line});
    return places;
}

} // namespace trilateral
