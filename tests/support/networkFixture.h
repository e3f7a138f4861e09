// SPDX-License-Identifier: GPL-3.0-or-later
// A network to draw, made of invented countries, people and issues, with its layout; and a text measure that needs no
// fonts.
#pragma once

#include "model/layout/layout.h"
#include "tests/support/frameFixture.h"
#include "tests/support/snapshotFixture.h"
#include "widgets/view/drawing.h"

namespace trilateral::test
{

// Every letter is 0.55 of its height wide, everything from U+2E80 on as wide as high.
class PlainMeasure final : public TextMeasure
{
public:
    [[nodiscard]] double width(const QString &text, const TextStyle &style) const override
    {
        double width = 0;
        for (const QChar c : text)
            width += double(style.pixelSize) * (c.unicode() < 0x2e80 ? 0.55 : 1.0);
        return width;
    }
    [[nodiscard]] double ascent(const TextStyle &style) const override { return 0.95 * double(style.pixelSize); }
    [[nodiscard]] double descent(const TextStyle &style) const override { return 0.25 * double(style.pixelSize); }
    [[nodiscard]] QString elided(const QString &text, const TextStyle &style, double width) const override
    {
        QString cut = text;
        while (cut.size() > 1 && this->width(cut, style) > width)
            cut.chop(1);
        return cut;
    }
};

namespace detail
{

inline QByteArray idOf(const char *kind, int number)
{
    return QByteArray(kind) + "/" + QByteArray::number(number);
}

inline void addPeople(SnapshotFixture &f, int people)
{
    for (int i = 0; i < people; ++i) {
        const QByteArray name = "Minister Number " + QByteArray::number(i);
        f.add("official", idOf("official", i))
            .name(name.constData(), "部长甲乙丙")
            .importance(i % 7 == 0 ? 2 : 0)
            .tie(Role::Country, idOf("country", i % 3));
    }
}

inline void addPositions(SnapshotFixture &f, int people, int issues)
{
    for (int i = 0; i < 2 * people; ++i)
        f.add("position", idOf("position", i))
            .type("position")
            .stance(i % 3 ? "supports" : "opposes")
            .date("2003-04")
            .tie(Role::Subject, idOf("official", i * 7 % people))
            .tie(Role::Object, idOf("issue", i * i % issues));
}

inline void dress(Snapshot &snapshot)
{
    const auto shape = [&](const char *kind, const char *name, const char *colour) {
        Kind &known = snapshot.kinds[index(*snapshot.findKind(QString::fromLatin1(kind)))];
        known.shape = QString::fromLatin1(name);
        known.colour = QString::fromLatin1(colour);
    };
    shape("country", "disc", "ochre");
    shape("official", "ring", "ink");
    shape("issue", "diamond", "slate");
    const std::array colours{"green", "red", "slate", "grey"};
    const std::array lines{"solid", "dash", "solid", "dot"};
    for (std::size_t i = 0; i < snapshot.tones.size(); ++i) {
        snapshot.tones[i].colour = QString::fromLatin1(colours[i % 4]);
        snapshot.tones[i].line = QString::fromLatin1(lines[i % 4]);
        snapshot.tones[i].word.by[0] = snapshot.tones[i].id;
    }
}

} // namespace detail

// Four countries, three of them leading and joined by two parallel edges, people, issues, and a person without any tie.
inline SnapshotPtr networkRecord(int people = 90, int issues = 24)
{
    SnapshotFixture f;
    const std::array names{"Aland", "Borland", "South Corland", "Dorland"};
    for (int i = 0; i < 4; ++i)
        f.add("country", detail::idOf("country", i)).name(names[std::size_t(i)], "甲国").importance(i < 3 ? 3 : 1);
    for (int i = 0; i < issues; ++i)
        f.add("issue", detail::idOf("issue", i))
            .name(i % 2 ? "Joint use of rivers and lakes" : "Tariffs", "河流与湖泊的共同利用")
            .importance(i % 4);
    detail::addPeople(f, people);
    f.add("source", "source/gazette").name("Gazette");
    f.add("official", "official/alone").name("Alone");
    detail::addPositions(f, people, issues);
    for (int i = 0; i < 3; ++i)
        for (const char *type : {"allied-with", "backs"})
            f.add("relation", detail::idOf(type, i))
                .type(type)
                .date(i == 0 ? "2001" : "2005")
                .cite("source/gazette")
                .tie(Role::Subject, detail::idOf("country", i))
                .tie(Role::Object, detail::idOf("country", (i + 1) % 4));
    auto snapshot = std::make_shared<Snapshot>(*f.build());
    detail::dress(*snapshot);
    return snapshot;
}

// With positions, as after a layout.
inline FramePtr laidOut(const FramePtr &frame)
{
    NoProgress progress;
    auto next = std::make_shared<Frame>(*frame);
    next->positions =
        std::make_shared<const std::vector<QPointF>>(*computeLayout(layoutGraph(*frame->graph), {}, progress));
    return next;
}

} // namespace trilateral::test
