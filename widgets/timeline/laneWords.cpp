// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/laneWords.h"

#include "widgets/view/words.h"

#include <array>

namespace trilateral
{

namespace
{

struct PartWord {
    QLatin1String part;
    const char *word;
};

constexpr std::array partWords{
    //: A lane of a timeline inside another one: meetings held in one room
    PartWord{QLatin1String("format=in person"), QT_TRANSLATE_NOOP("Figure", "in person")},
    //: A lane of a timeline inside another one: meetings held over the network
    PartWord{QLatin1String("format=online"), QT_TRANSLATE_NOOP("Figure", "online")},
    //: A lane of a timeline inside another one: meetings that were held on the margin of another gathering
    PartWord{QLatin1String("format=beside"), QT_TRANSLATE_NOOP("Figure", "on the margins")},
    //: A lane of a timeline inside another one: all that is in none of the lanes before it
    PartWord{QLatin1String("rest"), QT_TRANSLATE_NOOP("Figure", "all others")},
};

} // namespace

QString laneTitle(const Lane &lane, Language language)
{
    for (const PartWord &known : partWords)
        if (lane.part == known.part)
            return inLanguage(language, known.word);
    return lane.title.in(language).text;
}

} // namespace trilateral
