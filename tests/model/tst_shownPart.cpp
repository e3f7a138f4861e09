// SPDX-License-Identifier: GPL-3.0-or-later
// What of a network is shown: around a focus, with what was opened besides and without what is hidden.
#include "model/exploration/shownPart.h"
#include "tests/support/frameFixture.h"
#include "tests/support/snapshotFixture.h"

#include <QTest>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

// A row a–b–c–d–e.
SnapshotPtr record()
{
    SnapshotFixture f;
    for (const char *id : {"a", "b", "c", "d", "e"})
        f.add("country", QByteArray("country/") + id);
    for (const char *ends : {"ab", "bc", "cd", "de"})
        f.add("relation", QByteArray("relation/") + ends)
            .type("backs")
            .tie(Role::Subject, QByteArray("country/") + ends[0])
            .tie(Role::Object, QByteArray("country/") + ends[1]);
    return f.build();
}

QString idOf(char letter)
{
    return QStringLiteral("country/") + QLatin1Char(letter);
}

// The letters of the shown nodes.
QString shown(const ExplorationState &state)
{
    const FramePtr frame = frameOf(record(), state);
    QString letters;
    shownPart(*frame).part.nodes.forEach(
        [&](std::size_t node) { letters += frame->snapshot->id(frame->graph->nodes[node]).back(); });
    return letters;
}

} // namespace

class ShownPartTest : public QObject
{
    Q_OBJECT
private slots:
    void withoutAFocusEverythingIsShown() { QCOMPARE(shown({}), QStringLiteral("abcde")); }
    void aFocusKeepsItsSurroundings()
    {
        ExplorationState state;
        state.focus = idOf('a');
        QCOMPARE(shown(state), QStringLiteral("ab"));
        state.depth = 2;
        QCOMPARE(shown(state), QStringLiteral("abc"));
    }
    void whatIsOpenedShowsItsNeighboursToo()
    {
        ExplorationState state;
        state.focus = idOf('a');
        state.network.opened = {idOf('b')};
        QCOMPARE(shown(state), QStringLiteral("abc"));
        state.network.opened << idOf('c');
        QCOMPARE(shown(state), QStringLiteral("abcd"));
    }
    void whatIsHiddenIsGoneWithItsLines()
    {
        ExplorationState state;
        state.network.hidden = {idOf('b')};
        QCOMPARE(shown(state), QStringLiteral("cde")); // a has no line left
    }
    void noWayLeadsOverWhatIsHidden()
    {
        ExplorationState state;
        state.focus = idOf('a');
        state.depth = 4;
        state.network.hidden = {idOf('c')};
        QCOMPARE(shown(state), QStringLiteral("ab"));
    }
    void listsOfTheStateAreKept()
    {
        ExplorationState state;
        state.network.hidden = {idOf('a')};
        state.network.opened = {idOf('b'), idOf('c')};
        state.network.isFading = true;
        state.network.colour = QStringLiteral("community");
        QCOMPARE(stateFromJson(toJson(state)), state);
    }
};

QTEST_GUILESS_MAIN(ShownPartTest)
#include "tst_shownPart.moc"
