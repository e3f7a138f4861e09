// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkPeriods.h"

#include "model/exploration/exploration.h"
#include "widgets/view/dateWords.h"
#include "widgets/view/words.h"

namespace trilateral
{

namespace
{

// The longest first. By months alone where it is whole ones, as most are.
QStringList periodWords(const DayRange &period, Language language)
{
    const auto isFirst = [](Day day) {
        return dateFromDay(day).day == 1;
    };
    Span days;
    days.first = period.from;
    days.last = period.to;
    days.isInterval = true;
    if (period.from == openPast || period.to == openFuture)
        return {dateWords(days, language)};
    const QString months = monthsWords(period.from, period.to, language);
    if (isFirst(period.from) && isFirst(period.to + 1))
        return {months};
    return {dateWords(days, language), months};
}

} // namespace

QStringList periodHeadings(const ShownNetwork &shown, bool isB, Language language)
{
    std::size_t relations = 0;
    shown.part.edges.forEach([&](std::size_t e) { relations += shown.part.weight[e]; });
    //: Above a network: a period, how many lines there are, and how many relations stand behind them
    const QString counted = inLanguage(language, QT_TRANSLATE_NOOP("Figure", "%1 · lines: %2 · relations: %3"));
    QStringList headings;
    for (const QString &words : periodWords(*shown.frame->state.filter.window, language))
        headings << (isB ? QStringLiteral("B · ") : QStringLiteral("A · ")) +
                        counted.arg(words).arg(shown.edgeCount).arg(relations);
    return headings;
}

void addHeading(const NetworkRequest &request, Drawing &drawing)
{
    if (request.headings.isEmpty())
        return;
    TextStyle style;
    style.pixelSize = 14;
    style.isBold = true;
    style.colour = request.palette.text;
    style.halo = request.palette.background;
    style.language = languageCode(request.language);
    const double room = request.camera.size.width() - 16;
    const auto fits = [&](const QString &words) {
        return request.measure.width(words, style) <= room;
    };
    const auto longest = std::ranges::find_if(request.headings, fits);
    const QString words =
        longest != request.headings.end() ? *longest : request.measure.elided(request.headings.last(), style, room);
    drawing.add(DrawText{
        {request.camera.size.width() / 2, request.barRoom + headingHeight - 10}, words, style, TextAlign::Centre});
}

// Halves are looked at from elsewhere than the whole.
void toggleSideBySide(Exploration &exploration)
{
    const FramePtr frame = exploration.frame();
    if (frame && frame->compared)
        exploration.change([](ExplorationState &state) {
            state.network.isSideBySide = !state.network.isSideBySide;
            state.network.zoom = 0;
        });
}

} // namespace trilateral
