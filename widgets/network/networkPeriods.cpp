// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkPeriods.h"

#include "model/exploration/exploration.h"
#include "widgets/view/dateWords.h"
#include "widgets/view/words.h"

namespace trilateral
{

namespace
{

// By months where it is whole ones, as most are.
QString periodWords(const DayRange &period, Language language)
{
    const auto isFirst = [](Day day) {
        return dateFromDay(day).day == 1;
    };
    const bool isOpen = period.from == openPast || period.to == openFuture;
    if (!isOpen && isFirst(period.from) && isFirst(period.to + 1))
        return monthsWords(period.from, period.to, language);
    Span days;
    days.first = period.from;
    days.last = period.to;
    days.isInterval = true;
    return dateWords(days, language);
}

} // namespace

QString periodHeading(const ShownNetwork &shown, bool isB, Language language)
{
    std::size_t relations = 0;
    shown.part.edges.forEach([&](std::size_t e) { relations += shown.part.weight[e]; });
    //: Above a network: a period, how many lines there are, and how many relations stand behind them
    const QString words = inLanguage(language, QT_TRANSLATE_NOOP("Figure", "%1 · lines: %2 · relations: %3"))
                              .arg(periodWords(*shown.frame->state.filter.window, language))
                              .arg(shown.edgeCount)
                              .arg(relations);
    return (isB ? QStringLiteral("B · ") : QStringLiteral("A · ")) + words;
}

void addHeading(const NetworkRequest &request, Drawing &drawing)
{
    if (request.heading.isEmpty())
        return;
    TextStyle style;
    style.pixelSize = 14;
    style.isBold = true;
    style.colour = request.palette.text;
    style.halo = request.palette.background;
    style.language = languageCode(request.language);
    const QString words = request.measure.elided(request.heading, style, request.camera.size.width() - 16);
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
