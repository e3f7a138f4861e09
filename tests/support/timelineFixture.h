// SPDX-License-Identifier: GPL-3.0-or-later
// A small invented record for tests of the timeline, frames of it, and a text measure of fixed widths that needs no
// fonts.
#pragma once

#include "snapshotFixture.h"

#include "model/exploration/exploration.h"
#include "widgets/view/drawing.h"

namespace trilateral::test
{

// Latin letters are 0.55 of the size wide, all others as wide as the size.
class FixedMeasure final : public TextMeasure
{
public:
    double width(const QString &text, const TextStyle &style) const override
    {
        double width = 0;
        for (const QChar c : text)
            width += c.unicode() < 0x300 || c == u'…' ? 0.55 : 1;
        return width * double(style.pixelSize);
    }
    double ascent(const TextStyle &style) const override { return 0.8 * double(style.pixelSize); }
    double descent(const TextStyle &style) const override { return 0.2 * double(style.pixelSize); }
    QString elided(const QString &text, const TextStyle &style, double room) const override
    {
        if (width(text, style) <= room)
            return text;
        QString part = text;
        while (!part.isEmpty() && width(part + u'…', style) > room)
            part.chop(1);
        return part + u'…';
    }
};

inline void addMeetings(SnapshotFixture &fixture, const QByteArray &series, int firstYear, int lastYear, int importance,
                        int spacing)
{
    static const std::array<const char *, 5> places{"place/ivory-bay", "place/lowmoor", "place/aster", "place/quill",
                                                    "place/north-harbour"};
    int number = 0;
    for (int year = firstYear; year <= lastYear; year += spacing) {
        const int month = (year % 3 + importance * 3) % 12 + 1;
        const int day = (year * 5) % 27 + 1;
        const QByteArray date = QByteArray::number(year) + '-' + QByteArray::number(month).rightJustified(2, '0') +
                                '-' + QByteArray::number(day).rightJustified(2, '0');
        ++number;
        fixture.add("meeting", "meeting/" + series + '-' + QByteArray::number(number))
            .name("A meeting")
            .date(date.constData())
            .status(Status::Held)
            .importance(importance)
            .ordinal(number)
            .tie(Role::Series, "series/" + series)
            .tie(Role::Place, places[static_cast<std::size_t>(number) % places.size()]);
    }
}

inline void addPlacesAndSeries(SnapshotFixture &fixture)
{
    fixture.add("place", "place/ivory-bay").name("Ivory Bay", "象牙湾", "象牙湾", "상아만");
    fixture.add("place", "place/lowmoor").name("Lowmoor", "低沼", "低沼", "로무어");
    fixture.add("place", "place/aster").name("Aster");
    fixture.add("place", "place/quill").name("Quill");
    fixture.add("place", "place/north-harbour").name("North Harbour");
    fixture.add("series", "series/heads").name("Heads", "首脑", "首脳", "정상").importance(3);
    fixture.add("series", "series/ministers").name("Ministers").importance(3);
    fixture.add("series", "series/trade").name("Trade and the long name of a series").importance(2);
    fixture.add("series", "series/garden").name("Garden").importance(1);
}

inline void addDoubtful(SnapshotFixture &fixture)
{
    const auto add = [&](const char *id, const char *date, Status status) {
        fixture.add("meeting", id).name("Doubtful").date(date).status(status).tie(Role::Series, "series/garden");
    };
    add("meeting/garden-month", "2009-05", Status::Held);
    add("meeting/garden-year", "2013", Status::Held);
    add("meeting/garden-about", "2016-03-04~", Status::Held);
    add("meeting/garden-lasting", "2010-02/2012-11", Status::Held);
    add("meeting/garden-open", "2018-02-03/..", Status::InForce);
    add("meeting/garden-days", "2019-06-01/2019-06-03", Status::Held);
    add("meeting/garden-planned", "2026-04-01", Status::Planned);
    add("meeting/garden-claimed", "2011-04-01", Status::Claimed);
    add("meeting/garden-cancelled", "2012-04-01", Status::Cancelled);
    add("meeting/garden-undated", "", Status::Planned);
    add("meeting/garden-proposed", "", Status::Proposed);
}

inline void addTerms(SnapshotFixture &fixture)
{
    for (const char *slug : {"aland", "borduria"}) {
        const QByteArray name(slug);
        fixture.add("country", "country/" + name).name(slug);
        fixture.add("office", "office/" + name).name("Head").importance(3).tie(Role::Country, "country/" + name);
        for (int i = 0; i < 6; ++i) {
            const QByteArray holder = name + '-' + QByteArray::number(i);
            const QByteArray term = QByteArray::number(2000 + i * 4) + "-03-01/" +
                                    (i < 5 ? QByteArray::number(2004 + i * 4) + "-03-01" : QByteArray(".."));
            fixture.add("official", "official/" + holder).name("Holder of the office");
            fixture.add("tenure", "tenure/" + holder)
                .type("holds-office")
                .date(term.constData())
                .tie(Role::Subject, "official/" + holder)
                .tie(Role::Object, "office/" + name);
        }
    }
}

inline SnapshotPtr smallRecord()
{
    SnapshotFixture fixture;
    addPlacesAndSeries(fixture);
    addMeetings(fixture, "heads", 2000, 2012, 3, 1);
    addMeetings(fixture, "ministers", 2000, 2025, 2, 1);
    addMeetings(fixture, "trade", 2001, 2025, 1, 2);
    fixture.add("meeting", "meeting/heads-late")
        .name("Late")
        .date("2019-05-05")
        .status(Status::Held)
        .importance(3)
        .tie(Role::Series, "series/heads")
        .tie(Role::Place, "place/quill");
    addDoubtful(fixture);
    for (const char *date : {"2004-04-05", "2010-09-07", "2010-09-20", "2019-07-04", "2023-08-24"})
        fixture.add("event", QByteArray("event/") + date).name("Something happened that has a long title").date(date);
    addTerms(fixture);
    fixture.horizon("2026-06-30");
    return fixture.build();
}

inline FramePtr frameOf(const SnapshotPtr &snapshot, const ExplorationState &state = {})
{
    Exploration exploration;
    exploration.setSnapshot(snapshot);
    exploration.setState(state);
    return exploration.frame();
}

} // namespace trilateral::test
