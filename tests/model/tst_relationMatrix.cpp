// SPDX-License-Identifier: GPL-3.0-or-later
// Relations as a table of who by whom or what, and the triangles of the years.
#include "model/analysis/relationMatrix.h"
#include "model/analysis/yearTriangles.h"
#include "tests/support/frameFixture.h"
#include "tests/support/snapshotFixture.h"

#include <QTest>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

// Three foremost lands and a fourth, a person of the second, two issues; who says what, who meets whom.
SnapshotPtr record()
{
    SnapshotFixture f;
    for (const char *id : {"country/a", "country/b", "country/c"})
        f.add("country", id).name(id + 8).importance(3);
    f.add("country", "country/d").name("d").importance(1);
    f.add("official", "official/p").name("p").tie(Role::Country, "country/b");
    f.add("issue", "issue/x").name("x");
    f.add("issue", "issue/y").name("y");
    int number = 0;
    const auto say = [&](const char *holder, const char *stance, const char *issue) {
        f.add("position", "position/" + QByteArray::number(++number))
            .type("position")
            .stance(stance)
            .date("2001")
            .tie(Role::Subject, holder)
            .tie(Role::Object, issue);
    };
    say("country/a", "supports", "issue/x");
    say("country/a", "supports", "issue/x");
    say("country/a", "opposes", "issue/x");
    say("official/p", "opposes", "issue/y");
    const auto meet = [&](const char *id, const char *date, std::initializer_list<const char *> countries,
                          Status status = Status::Held) {
        Draft &meeting = f.add("meeting", id).date(date).status(status);
        for (const char *country : countries)
            meeting.tie(Role::Participant, country);
    };
    meet("meeting/1", "2001-05-04", {"country/a", "country/b", "country/c"});
    meet("meeting/2", "2001-06", {"country/a", "country/b"});
    meet("meeting/3", "2003", {"country/c", "country/b"});
    meet("meeting/4", "2004", {"country/c", "country/b"}, Status::Planned);
    meet("meeting/5", "", {"country/c", "country/a"});
    f.add("relation", "relation/1")
        .type("backs")
        .date("2003-02")
        .tie(Role::Subject, "country/d")
        .tie(Role::Object, "country/a");
    return f.build();
}

struct Made {
    SnapshotPtr snapshot = record();
    FramePtr frame = frameOf(snapshot);

    [[nodiscard]] RelationMatrix matrix(MatrixForm form, MatrixOrder order = MatrixOrder::Count,
                                        std::size_t most = 60) const
    {
        const GraphView shown = visiblePart(*frame->graph, *frame->projection);
        return relationMatrix({*snapshot, frame->projection->passes, form, order, Language::English, frame->graph.get(),
                               &shown, most, most});
    }
    [[nodiscard]] QStringList ids(const std::vector<Row> &rows) const
    {
        QStringList ids;
        for (const Row row : rows)
            ids << snapshot->id(row);
        return ids;
    }
    [[nodiscard]] const MatrixCell &cell(const RelationMatrix &matrix, const char *row, const char *column) const
    {
        const qsizetype r = ids(matrix.rows).indexOf(QLatin1String(row));
        const qsizetype c = ids(matrix.columns).indexOf(QLatin1String(column));
        if (r < 0 || c < 0)
            qFatal("no such row or column");
        return matrix.at(static_cast<std::size_t>(r), static_cast<std::size_t>(c));
    }
};

} // namespace

class RelationMatrixTest : public QObject
{
    Q_OBJECT
private slots:
    void holdersStandAgainstWhatTheySpeakOf()
    {
        const Made made;
        const RelationMatrix matrix = made.matrix(MatrixForm::Positions);
        QCOMPARE(made.ids(matrix.rows), QStringList({QStringLiteral("country/a"), QStringLiteral("official/p")}));
        QCOMPARE(made.ids(matrix.columns), QStringList({QStringLiteral("issue/x"), QStringLiteral("issue/y")}));
        QCOMPARE(made.cell(matrix, "country/a", "issue/x").records.size(), std::size_t(3));
        QVERIFY(made.cell(matrix, "country/a", "issue/y").records.empty());
    }
    void theMostFrequentStanceComesFirst()
    {
        const Made made;
        const RelationMatrix matrix = made.matrix(MatrixForm::Positions);
        const auto &tones = made.cell(matrix, "country/a", "issue/x").tones;
        QCOMPARE(tones.size(), std::size_t(2));
        QCOMPARE(tones[0].second, 2u);
        QCOMPARE(made.snapshot->tones[index(tones[0].first)].id, QStringLiteral("support"));
    }
    void whoActsStandsInTheRow()
    {
        const Made made;
        const RelationMatrix matrix = made.matrix(MatrixForm::Countries);
        QCOMPARE(made.cell(matrix, "country/d", "country/a").records.size(), std::size_t(1));
        QVERIFY(!made.ids(matrix.columns).contains(QStringLiteral("country/d")));
        QCOMPARE(made.cell(matrix, "country/a", "country/b").records.size(), std::size_t(2)); // who met, both ways
        QCOMPARE(made.cell(matrix, "country/b", "country/a").records.size(), std::size_t(2));
    }
    void nodesAreThoseOfTheNetwork()
    {
        const Made made;
        QVERIFY(made.ids(made.matrix(MatrixForm::Nodes).rows).contains(QStringLiteral("official/p")));
    }
    void namesAndCountsAndCommunitiesGiveAnOrder()
    {
        const Made made;
        const RelationMatrix byName = made.matrix(MatrixForm::Countries, MatrixOrder::Name);
        QCOMPARE(made.ids(byName.rows).first(), QStringLiteral("country/a"));
        QVERIFY(byName.rowGroups.empty());
        const RelationMatrix grouped = made.matrix(MatrixForm::Positions, MatrixOrder::Community);
        QCOMPARE(grouped.rowGroups.size(), grouped.rows.size());
        QVERIFY(std::ranges::is_sorted(grouped.rowGroups));
        QVERIFY(grouped.rowGroups[0] != grouped.rowGroups[1]); // a and x, p and y
    }
    void whatFindsNoRoomIsCounted()
    {
        const Made made;
        const RelationMatrix matrix = made.matrix(MatrixForm::Positions, MatrixOrder::Count, 1);
        QCOMPARE(matrix.rows.size(), std::size_t(1));
        QCOMPARE(matrix.otherRows, std::size_t(1));
        QCOMPARE(matrix.otherColumns, std::size_t(1));
    }
    void keysAreReadBack()
    {
        for (const MatrixForm form : matrixForms())
            QCOMPARE(matrixFormFromKey(matrixFormKey(form)), std::optional(form));
        QVERIFY(!matrixFormFromKey(u"nothing"));
        QCOMPARE(matrixOrderFromKey(u"community"), std::optional(MatrixOrder::Community));
    }
    void trianglesTellTwoFromThree()
    {
        const Made made;
        const YearTriangles triangles = yearTriangles(*made.snapshot, made.frame->projection->passes);
        QCOMPARE(made.ids(triangles.corners),
                 QStringList({QStringLiteral("country/a"), QStringLiteral("country/b"), QStringLiteral("country/c")}));
        QCOMPARE(triangles.years.size(), std::size_t(3)); // 2001 to 2003, 2002 empty, the plan of 2004 not counted
        QCOMPARE(made.ids(triangles.years[0].centre), QStringList({QStringLiteral("meeting/1")}));
        QCOMPARE(made.ids(triangles.years[0].sides[0]), QStringList({QStringLiteral("meeting/2")}));
        QCOMPARE(made.ids(triangles.years[2].sides[1]), QStringList({QStringLiteral("meeting/3")}));
        QVERIFY(triangles.years[1].centre.empty());
        QCOMPARE(triangles.undated, std::size_t(1));
    }
    void withoutThreeForemostThereIsNoTriangle()
    {
        SnapshotFixture f;
        f.add("country", "country/a").importance(3);
        f.add("country", "country/b").importance(3);
        f.add("relation", "relation/1").type("backs").tie(Role::Subject, "country/a").tie(Role::Object, "country/b");
        const FramePtr frame = frameOf(f.build());
        QVERIFY(yearTriangles(*frame->snapshot, frame->projection->passes).corners.empty());
    }
};

QTEST_GUILESS_MAIN(RelationMatrixTest)
#include "tst_relationMatrix.moc"
