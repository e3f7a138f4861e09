// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exploration/exploration.h"
#include "tests/support/snapshotFixture.h"
#include "widgets/search/searchField.h"
#include "widgets/search/searchModel.h"

#include <QAbstractItemModelTester>
#include <QInputMethodEvent>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

SnapshotPtr record()
{
    SnapshotFixture f;
    f.add("country", "country/aland").name("Aland", "甲国").importance(3);
    f.add("official", "official/ash").name("Ash Ann", "岩", "岩屋").tie(Role::Country, "country/aland");
    f.add("official", "official/ashby").name("Ashby Bo");
    f.add("meeting", "meeting/a").name("Valley talks at Ash").date("2001-05-04").summary("About the river.");
    f.add("meeting", "meeting/b").name("Later talks").summary("Nobody came but the ambassador of the river.");
    return f.build();
}

// A window with the field and something else that can have the focus.
struct Stage {
    Exploration exploration;
    QWidget window;
    SearchField *field = new SearchField(exploration, &window);
    QLineEdit *elsewhere = new QLineEdit(&window);

    Stage()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        layout->addWidget(elsewhere);
        layout->addStretch(1);
        const SnapshotPtr snapshot = record();
        exploration.setSnapshot(snapshot);
        field->setIndex(std::make_shared<const SearchIndex>(snapshot));
        window.resize(700, 500);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        field->setFocus();
    }
    [[nodiscard]] QListView *popup() const { return window.findChild<QListView *>(QStringLiteral("searchPopup")); }
    [[nodiscard]] const SearchRow &current() const { return field->model().at(popup()->currentIndex()); }
};

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT
private slots:
    void hitsComeInGroupsTheBestFirst();
    void whatMatchedElsewhereIsShown();
    void longTextsAreShownAroundTheWord();
    void typingOpensThePopupAndTheKeyboardChooses();
    void headersAreNeverChosen();
    void escapeClosesThenLeaves();
    void composingTextIsNotSearched();
    void leavingTheFieldClosesThePopup();
    void withoutAnIndexItSaysSo();
    void aHitLightsUpItsCounterpart();
    void theModelIsSound();
};

void TestSearch::hitsComeInGroupsTheBestFirst()
{
    const SnapshotPtr snapshot = record();
    const std::vector<SearchRow> rows =
        searchRows(SearchIndex(snapshot), *snapshot, QStringLiteral("ash"), Language::English);
    QVERIFY(rows.size() >= 5);
    QVERIFY(rows.front().isHeader);
    QCOMPARE(rows.front().text, QStringLiteral("officials"));
    QCOMPARE(rows.front().detail, QStringLiteral("2"));
    QCOMPARE(std::ranges::count_if(rows, &SearchRow::isHeader), 2);
    QVERIFY(std::ranges::any_of(rows, [](auto &r) { return r.id == QStringLiteral("meeting/a"); }));
}

void TestSearch::whatMatchedElsewhereIsShown()
{
    const SnapshotPtr snapshot = record();
    const std::vector<SearchRow> rows =
        searchRows(SearchIndex(snapshot), *snapshot, QStringLiteral("岩屋"), Language::English);
    QCOMPARE(rows.size(), 2u);
    QCOMPARE(rows[1].text, QStringLiteral("Ash Ann"));
    QCOMPARE(rows[1].detail, QStringLiteral("Aland"));
    QCOMPARE(rows[1].matched, QStringLiteral("岩屋"));
    QCOMPARE(rows[1].matchedLanguage, QStringLiteral("ja"));
}

void TestSearch::longTextsAreShownAroundTheWord()
{
    const QString text = QString(200, QLatin1Char('a')) + QStringLiteral(" needle ") + QString(200, QLatin1Char('b'));
    const QString part = excerpt(text, QStringLiteral("needle"), 60);
    QVERIFY(part.contains(QStringLiteral("needle")));
    QCOMPARE(part.size(), 62);
    QCOMPARE(excerpt(QStringLiteral("short"), QStringLiteral("x"), 60), QStringLiteral("short"));
}

void TestSearch::typingOpensThePopupAndTheKeyboardChooses()
{
    Stage stage;
    QTest::keyClicks(stage.field, QStringLiteral("ash"));
    QVERIFY(stage.field->isPopupOpen());
    QVERIFY(stage.field->hasFocus());
    const QString first = stage.current().id;
    QTest::keyClick(stage.field, Qt::Key_Down);
    QVERIFY(stage.current().id != first);
    QTest::keyClick(stage.field, Qt::Key_Up);
    QCOMPARE(stage.current().id, first);
    QSignalSpy left(stage.field, &SearchField::left);
    QTest::keyClick(stage.field, Qt::Key_Return);
    QCOMPARE(stage.exploration.state().selection, QStringList{first});
    QVERIFY(!stage.field->isPopupOpen());
    QCOMPARE(left.size(), 1);
}

void TestSearch::headersAreNeverChosen()
{
    Stage stage;
    QTest::keyClicks(stage.field, QStringLiteral("ash"));
    for (int i = 0; i < 10; ++i) {
        QVERIFY(!stage.current().isHeader);
        QTest::keyClick(stage.field, Qt::Key_Down);
    }
}

void TestSearch::escapeClosesThenLeaves()
{
    Stage stage;
    QSignalSpy left(stage.field, &SearchField::left);
    QTest::keyClicks(stage.field, QStringLiteral("ash"));
    QTest::keyClick(stage.field, Qt::Key_Escape);
    QVERIFY(!stage.field->isPopupOpen());
    QCOMPARE(left.size(), 0);
    QTest::keyClick(stage.field, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    QCOMPARE(stage.field->text(), QStringLiteral("ash"));
}

void TestSearch::composingTextIsNotSearched()
{
    Stage stage;
    QInputMethodEvent composing(QStringLiteral("岩"), {});
    QCoreApplication::sendEvent(stage.field, &composing);
    QVERIFY(!stage.field->isPopupOpen());
    QInputMethodEvent done;
    done.setCommitString(QStringLiteral("岩屋"));
    QCoreApplication::sendEvent(stage.field, &done);
    QVERIFY(stage.field->isPopupOpen());
    QCOMPARE(stage.current().id, QStringLiteral("official/ash"));
}

void TestSearch::leavingTheFieldClosesThePopup()
{
    Stage stage;
    QTest::keyClicks(stage.field, QStringLiteral("ash"));
    stage.elsewhere->setFocus();
    QVERIFY(!stage.field->isPopupOpen());
}

void TestSearch::withoutAnIndexItSaysSo()
{
    Stage stage;
    stage.field->setIndex(nullptr);
    QTest::keyClicks(stage.field, QStringLiteral("ash"));
    QCOMPARE(stage.field->model().rowCount(), 1);
    QVERIFY(stage.field->model().at(stage.field->model().index(0)).isHeader);
    QTest::keyClick(stage.field, Qt::Key_Return);
    QVERIFY(stage.exploration.state().selection.isEmpty());
    stage.field->setIndex(std::make_shared<const SearchIndex>(stage.exploration.frame()->snapshot));
    QVERIFY(stage.field->model().rowCount() > 1);
}

void TestSearch::aHitLightsUpItsCounterpart()
{
    Stage stage;
    QTest::keyClicks(stage.field, QStringLiteral("ash"));
    QCOMPARE(stage.exploration.hover(), stage.current().row);
    QTest::keyClick(stage.field, Qt::Key_Escape);
    QCOMPARE(stage.exploration.hover(), Row::None);
}

void TestSearch::theModelIsSound()
{
    SearchModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const SnapshotPtr snapshot = record();
    model.setRows(searchRows(SearchIndex(snapshot), *snapshot, QStringLiteral("a"), Language::English));
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.choosable(-1, 1), -1);
}

QTEST_MAIN(TestSearch)
#include "tst_searchField.moc"
