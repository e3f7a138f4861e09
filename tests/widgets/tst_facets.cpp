// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exploration/exploration.h"
#include "tests/support/frameFixture.h"
#include "tests/support/snapshotFixture.h"
#include "widgets/filters/chipRow.h"
#include "widgets/filters/facetModel.h"
#include "widgets/filters/facetPanel.h"
#include "widgets/filters/filterChips.h"
#include "widgets/filters/flowLayout.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

constexpr int issueCount = 12;

// Issue n comes up in n + 1 meetings, one a year from 2000 on.
SnapshotPtr record()
{
    SnapshotFixture f;
    f.add("country", "country/aland").name("Aland", "甲国");
    f.add("country", "country/boria").name("Boria");
    for (int i = 0; i < issueCount; ++i) {
        const QByteArray issue = "issue/i" + QByteArray::number(i);
        f.add("issue", issue).name(QByteArray("Issue " + QByteArray::number(i)).constData());
        for (int year = 0; year <= i; ++year)
            f.add("meeting", "meeting/m" + QByteArray::number(i) + "-" + QByteArray::number(year))
                .date(QByteArray::number(2000 + year).constData())
                .status(Status::Held)
                .tie(Role::Issue, issue)
                .tie(Role::Participant, year % 2 ? "country/aland" : "country/boria");
    }
    return f.build();
}

ExplorationState choosing(const QString &facet, const QStringList &ids)
{
    ExplorationState state;
    state.filter.facets.insert(facet, ids);
    return state;
}

QModelIndex section(const FacetModel &model, const QString &key)
{
    for (int i = 0; i < model.rowCount(); ++i)
        if (model.facetKey(model.index(i, 0)) == key)
            return model.index(i, 0);
    return {};
}

QStringList texts(const FacetModel &model, const QString &key)
{
    QStringList found;
    const QModelIndex parent = section(model, key);
    for (int i = 0; i < model.rowCount(parent); ++i)
        found += model.index(i, 0, parent).data().toString();
    return found;
}

const QString issueFacet = QStringLiteral("issue");
const QString lastIssue = QStringLiteral("issue/i0"); // the least frequent

} // namespace

class TestFacets : public QObject
{
    Q_OBJECT
private slots:
    void theModelIsSoundThroughEveryChange();
    void theFirstSevenShowAndTheRestWaits();
    void chosenValuesAlwaysShow();
    void whatWouldLeaveNothingIsLeftOut();
    void aFacetWithNothingToChooseHasNoSection();
    void countriesAtTheHeartComeInTheirOrder();
    void namesFollowTheLanguage();
    void checkingAsksForAToggle();
    void chipsNameWhatNarrows();
    void chipsTakeBackOneThingEach();
    void chipButtonsAreReused();
    void aLongChipKeepsItsSignInSight();
    void flowBreaksLinesAtTheWidth();
    void layersHaveASwitch();
    void thePanelDrivesTheExploration();
    void aBrushUpdatesWithinThreeMilliseconds();
};

void TestFacets::theModelIsSoundThroughEveryChange()
{
    const SnapshotPtr snapshot = record();
    FacetModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFrame(frameOf(snapshot));
    model.setFrame(frameOf(snapshot, choosing(issueFacet, {lastIssue})));
    model.toggleMore(model.index(model.rowCount(section(model, issueFacet)) - 1, 0, section(model, issueFacet)));
    ExplorationState state;
    state.filter.window = DayRange{dayFromDate({2001, 1, 1}), dayFromDate({2001, 12, 31})};
    state.language = Language::Chinese;
    model.setFrame(frameOf(snapshot, state));
    SnapshotFixture other;
    other.kind("club", Base::Entity, 9);
    other.add("club", "club/one").name("One");
    model.setFrame(frameOf(other.build()));
    QCOMPARE(model.rowCount(), 0); // no record to narrow
}

void TestFacets::theFirstSevenShowAndTheRestWaits()
{
    FacetModel model;
    model.setFrame(frameOf(record()));
    QStringList shown = texts(model, issueFacet);
    QCOMPARE(shown.size(), 8);
    QCOMPARE(shown.front(), QStringLiteral("Issue 11"));
    const QModelIndex more = model.index(7, 0, section(model, issueFacet));
    QVERIFY(model.isMore(more));
    QVERIFY2(shown.back().startsWith(QStringLiteral("5 more")), qPrintable(shown.back()));
    model.toggleMore(more);
    QCOMPARE(texts(model, issueFacet).size(), issueCount + 1);
    QCOMPARE(texts(model, issueFacet).back(), QStringLiteral("Show fewer"));
}

void TestFacets::chosenValuesAlwaysShow()
{
    FacetModel model;
    model.setFrame(frameOf(record(), choosing(issueFacet, {lastIssue})));
    const QStringList shown = texts(model, issueFacet);
    QVERIFY(shown.contains(QStringLiteral("Issue 0")));
    const QModelIndex chosen =
        model.index(static_cast<int>(shown.indexOf(QStringLiteral("Issue 0"))), 0, section(model, issueFacet));
    QCOMPARE(chosen.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
    QVERIFY(model.isNarrowed(chosen));
}

void TestFacets::whatWouldLeaveNothingIsLeftOut()
{
    ExplorationState state;
    state.filter.window = DayRange{dayFromDate({2010, 1, 1}), dayFromDate({2011, 12, 31})};
    FacetModel model;
    model.setFrame(frameOf(record(), state));
    QCOMPARE(texts(model, issueFacet), (QStringList{QStringLiteral("Issue 11"), QStringLiteral("Issue 10")}));
    state.filter.window = DayRange{dayFromDate({2002, 1, 1}), dayFromDate({2002, 12, 31})};
    model.setFrame(frameOf(record(), state)); // issues 2 to 11
    QVERIFY(texts(model, issueFacet).back().startsWith(QStringLiteral("3 more")));
}

void TestFacets::aFacetWithNothingToChooseHasNoSection()
{
    SnapshotFixture f;
    f.add("country", "country/aland").name("Aland");
    f.add("meeting", "meeting/one").date("2001").tie(Role::Participant, "country/aland");
    FacetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFrame(frameOf(f.build()));
    QVERIFY(section(model, QStringLiteral("country")).isValid());
    for (const char *key : {"status", "layer", "source", "issue"})
        QVERIFY(!section(model, QLatin1String(key)).isValid());
    model.setFrame(frameOf(record()));
    QVERIFY(section(model, issueFacet).isValid() && section(model, QStringLiteral("status")).isValid());
}

void TestFacets::countriesAtTheHeartComeInTheirOrder()
{
    SnapshotFixture f;
    f.add("country", "country/aland").name("Aland").importance(3);
    f.add("country", "country/boria").name("Boria").importance(3);
    f.add("country", "country/cedra").name("Cedra");
    f.add("meeting", "meeting/one").date("2001").tie(Role::Participant, "country/boria");
    f.add("meeting", "meeting/two").date("2002").tie(Role::Participant, "country/boria");
    f.add("meeting", "meeting/three").date("2003").tie(Role::Participant, "country/aland");
    for (const char *id : {"meeting/c1", "meeting/c2", "meeting/c3"})
        f.add("meeting", id).date("2004").tie(Role::Participant, "country/cedra");
    FacetModel model;
    model.setFrame(frameOf(f.build()));
    QCOMPARE(texts(model, QStringLiteral("country")),
             (QStringList{QStringLiteral("Aland"), QStringLiteral("Boria"), QStringLiteral("Cedra")}));
}

void TestFacets::namesFollowTheLanguage()
{
    const SnapshotPtr snapshot = record();
    ExplorationState state;
    FacetModel model;
    model.setFrame(frameOf(snapshot, state));
    QVERIFY(texts(model, QStringLiteral("country")).contains(QStringLiteral("Aland")));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    state.language = Language::Chinese;
    model.setFrame(frameOf(snapshot, state));
    QVERIFY(texts(model, QStringLiteral("country")).contains(QStringLiteral("甲国")));
    QVERIFY(!changed.isEmpty());
}

void TestFacets::checkingAsksForAToggle()
{
    FacetModel model;
    model.setFrame(frameOf(record()));
    QSignalSpy wanted(&model, &FacetModel::toggleWanted);
    const QModelIndex first = model.index(0, 0, section(model, issueFacet));
    QVERIFY(model.flags(first) & Qt::ItemIsUserCheckable);
    QVERIFY(model.setData(first, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), issueFacet);
    QCOMPARE(wanted[0][1].toString(), QStringLiteral("issue/i11"));
}

void TestFacets::chipsNameWhatNarrows()
{
    ExplorationState state = choosing(QStringLiteral("country"), {QStringLiteral("country/aland")});
    state.filter.window = DayRange{dayFromDate({2007, 3, 1}), dayFromDate({2010, 12, 31})};
    state.focus = QStringLiteral("issue/i3");
    state.knownOn = dayFromDate({2012, 1, 2});
    const std::vector<FilterChip> chips = filterChips(*frameOf(record(), state));
    QStringList said;
    for (const FilterChip &chip : chips)
        said += chip.text;
    QCOMPARE(said, (QStringList{QStringLiteral("As known on 2 January 2012"), QStringLiteral("Mar 2007 – Dec 2010"),
                                QStringLiteral("Around Issue 3"), QStringLiteral("Aland")}));
}

void TestFacets::chipsTakeBackOneThingEach()
{
    ExplorationState state = choosing(issueFacet, {QStringLiteral("issue/i1"), QStringLiteral("issue/i2")});
    state.filter.window = DayRange{0, 100};
    const FramePtr frame = frameOf(record(), state);
    for (const FilterChip &chip : filterChips(*frame))
        state = without(state, chip);
    QCOMPARE(state, ExplorationState());
    QCOMPARE(withoutAny(frame->state), ExplorationState());
}

void TestFacets::chipButtonsAreReused()
{
    ChipRow row;
    QVERIFY(row.isHidden());
    row.setChips({{FilterChip::Kind::Window, {}, {}, QStringLiteral("2001"), {}}});
    const QList<QToolButton *> before = row.findChildren<QToolButton *>(QStringLiteral("chip"));
    row.setChips({{FilterChip::Kind::Window, {}, {}, QStringLiteral("2002"), {}}});
    QCOMPARE(row.findChildren<QToolButton *>(QStringLiteral("chip")), before);
    QVERIFY(before.front()->text().startsWith(QStringLiteral("2002")));
    QSignalSpy removed(&row, &ChipRow::removed);
    before.front()->click();
    QCOMPARE(removed.size(), 1);
    row.setChips({});
    QVERIFY(row.isHidden());
}

void TestFacets::aLongChipKeepsItsSignInSight()
{
    ChipRow row;
    row.resize(200, 60);
    const QString text = QStringLiteral("As the record was known on the third day of a long month");
    row.setChips({{FilterChip::Kind::Window, {}, {}, text, {}}});
    const auto *chip = row.findChild<QToolButton *>(QStringLiteral("chip"));
    QVERIFY(chip->sizeHint().width() <= 200);
    QVERIFY(chip->text().endsWith(u'×') && chip->text().contains(u'…'));
    QCOMPARE(chip->toolTip(), text);
    row.resize(900, 60);
    row.show();
    QTRY_VERIFY(chip->text().startsWith(text));
    QCOMPARE(chip->toolTip(), QString());
}

void TestFacets::flowBreaksLinesAtTheWidth()
{
    QWidget parent;
    auto *flow = new FlowLayout(&parent);
    flow->setSpacing(0);
    flow->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < 4; ++i) {
        auto *box = new QWidget(&parent);
        box->setFixedSize(40, 10);
        flow->addWidget(box);
    }
    QCOMPARE(flow->heightForWidth(160), 10);
    QCOMPARE(flow->heightForWidth(80), 20);
    QCOMPARE(flow->heightForWidth(1), 40);
}

void TestFacets::layersHaveASwitch()
{
    SnapshotFixture f;
    f.add("meeting", "meeting/one").date("2001").layer("record");
    f.add("meeting", "meeting/two").date("2002").layer("article");
    Exploration exploration;
    exploration.setSnapshot(f.build());
    FacetPanel panel(exploration);
    panel.show();
    const QList<QToolButton *> buttons = panel.findChildren<QToolButton *>(QStringLiteral("segment"));
    QCOMPARE(buttons.size(), 3);
    QVERIFY(buttons[0]->isVisible() && buttons[0]->isChecked());
    buttons[1]->click();
    QCOMPARE(exploration.state().filter.facets.value(QStringLiteral("layer")), QStringList{QStringLiteral("article")});
    QVERIFY(!buttons[0]->isChecked() && buttons[1]->isChecked());
    buttons[0]->click();
    buttons[0]->click();
    QVERIFY(exploration.state().filter.isEmpty() && buttons[0]->isChecked());
    QVERIFY(!section(panel.model(), QStringLiteral("layer")).isValid());
}

void TestFacets::thePanelDrivesTheExploration()
{
    Exploration exploration;
    exploration.setSnapshot(record());
    FacetPanel panel(exploration);
    panel.resize(panel.sizeHint());
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto *tree = panel.findChild<QTreeView *>();
    const QModelIndex first = panel.model().index(0, 0, section(panel.model(), issueFacet));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(first).center());
    QCOMPARE(exploration.state().filter.facets.value(issueFacet), QStringList{QStringLiteral("issue/i11")});
    QVERIFY(panel.findChild<QToolButton *>(QStringLiteral("clearAll"))->isVisible());
    tree->setCurrentIndex(first);
    QTest::keyClick(tree, Qt::Key_Space);
    QVERIFY(exploration.state().filter.isEmpty());
}

void TestFacets::aBrushUpdatesWithinThreeMilliseconds()
{
    const SnapshotPtr snapshot = record();
    FacetModel model;
    std::vector<FramePtr> frames;
    for (int year = 2000; year < 2010; ++year) {
        ExplorationState state;
        state.filter.window = DayRange{dayFromDate({year, 1, 1}), dayFromDate({year + 1, 12, 31})};
        frames.push_back(frameOf(snapshot, state));
    }
    model.setFrame(frames.front());
    QElapsedTimer timer;
    timer.start();
    for (const FramePtr &frame : frames)
        model.setFrame(frame);
    QVERIFY(timer.elapsed() < static_cast<qint64>(3 * frames.size()));
}

QTEST_MAIN(TestFacets)
#include "tst_facets.moc"
