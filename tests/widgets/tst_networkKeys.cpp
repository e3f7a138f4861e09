// SPDX-License-Identifier: GPL-3.0-or-later
// The network by keys, by its menu, and for screen readers.
#include "model/snapshot/wording.h"
#include "tests/support/networkFixture.h"
#include "widgets/network/networkMenu.h"
#include "widgets/network/networkView.h"
#include "widgets/network/networkWalk.h"

#include <QAccessible>
#include <QMenu>
#include <QTest>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

struct Stage {
    Exploration exploration;
    NetworkView view{exploration};

    Stage()
    {
        QObject::connect(&exploration, &Exploration::positionsWanted, &view, [this](const QString &key) {
            NoProgress progress;
            exploration.setPositions(key, *computeLayout(layoutGraph(*exploration.frame()->graph), {}, progress));
        });
        exploration.setSnapshot(networkRecord());
        view.resize(1100, 450);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    [[nodiscard]] const ExplorationState &state() const { return exploration.state(); }
    [[nodiscard]] const ShownNetwork &shown() { return view.scene().shown(); }
    [[nodiscard]] QString selected() const { return state().selection.value(0); }
    [[nodiscard]] quint32 node(const char *id)
    {
        return shown().graph().nodeOf[index(shown().snapshot().find(QString::fromLatin1(id)))];
    }
    [[nodiscard]] QAction *menuAction(QMenu &menu, const char *id, const QString &start)
    {
        fillNetworkMenu(menu, view, exploration, node(id));
        for (QAction *action : menu.actions())
            if (action->text().startsWith(start))
                return action;
        return nullptr;
    }
};

} // namespace

class NetworkKeysTest : public QObject
{
    Q_OBJECT
private slots:
    void homeSelectsTheMostImportant()
    {
        Stage stage;
        stage.press(Qt::Key_Home);
        QVERIFY(stage.selected().startsWith(QStringLiteral("country/")));
    }
    void arrowsWalkToTheNeighbourThatWay()
    {
        Stage stage;
        stage.press(Qt::Key_Home);
        int steps = 0;
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            const quint32 from = *leadNode(stage.shown());
            const QPointF before = stage.view.scene().camera().toPixel(stage.shown().places[from]);
            stage.press(key);
            const quint32 to = *leadNode(stage.shown());
            const QPointF way = stage.view.scene().camera().toPixel(stage.shown().places[to]) - before;
            if (to == from)
                continue;
            ++steps;
            QVERIFY(key != Qt::Key_Left || way.x() < 0);
            QVERIFY(key != Qt::Key_Right || way.x() > 0);
            QVERIFY(key != Qt::Key_Up || way.y() < 0);
            QVERIFY(key != Qt::Key_Down || way.y() > 0);
        }
        QVERIFY(steps >= 2);
    }
    void withoutASelectionArrowsPan()
    {
        Stage stage;
        const QPointF before = stage.view.scene().camera().centre;
        stage.press(Qt::Key_Right);
        QVERIFY(stage.view.scene().camera().centre.x() > before.x());
        QVERIFY(stage.state().selection.isEmpty());
    }
    void controlAndArrowsPanWhateverIsSelected()
    {
        Stage stage;
        stage.press(Qt::Key_Home);
        const QString selected = stage.selected();
        const QPointF before = stage.view.scene().camera().centre;
        stage.press(Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(stage.view.scene().camera().centre.y() > before.y());
        QCOMPARE(stage.selected(), selected);
    }
    void enterGoesInAndBackspaceOut()
    {
        Stage stage;
        stage.press(Qt::Key_Home);
        const std::size_t all = stage.shown().order.size();
        stage.press(Qt::Key_Return);
        QCOMPARE(stage.state().focus, stage.selected());
        QVERIFY(stage.shown().order.size() < all);
        stage.press(Qt::Key_Backspace);
        QVERIFY(stage.state().focus.isEmpty());
        QCOMPARE(stage.shown().order.size(), all);
    }
    void waysFromTheSelectedAreInTheMenu()
    {
        Stage stage;
        stage.exploration.select({QStringLiteral("country/0")});
        QMenu menu;
        QAction *ways = stage.menuAction(menu, "country/2", QStringLiteral("Ways from Aland"));
        QVERIFY(ways && ways->menu());
        emit ways->menu()->aboutToShow();
        QVERIFY(!ways->menu()->actions().isEmpty());
        QAction *best = ways->menu()->actions().first();
        QVERIFY2(best->text().startsWith(QStringLiteral("Aland – ")) && best->text().contains(QStringLiteral("200")),
                 qPrintable(best->text()));
        best->trigger();
        QCOMPARE(stage.state().selection.first(), QStringLiteral("country/0"));
        QCOMPARE(stage.state().selection.last(), QStringLiteral("country/2"));
        QVERIFY(stage.state().selection.size() >= 3);
    }
    void waysEndWithTheChosenPeriod()
    {
        Stage stage;
        stage.exploration.change([](ExplorationState &state) {
            state.selection = {QStringLiteral("country/0")};
            state.filter.window = DayRange{dayFromDate({2000, 1, 1}), dayFromDate({2002, 1, 1})};
        });
        QMenu menu;
        QAction *ways = stage.menuAction(menu, "country/1", QStringLiteral("Ways from"));
        QVERIFY(ways);
        emit ways->menu()->aboutToShow();
        for (const QAction *way : ways->menu()->actions())
            QVERIFY2(!way->text().contains(QStringLiteral("2005")), qPrintable(way->text()));
    }
    void aNodeIsHiddenAndComesBack()
    {
        Stage stage;
        const std::size_t all = stage.shown().order.size();
        stage.exploration.select({QStringLiteral("country/1")});
        stage.press(Qt::Key_H);
        QCOMPARE(stage.state().network.hidden, QStringList{QStringLiteral("country/1")});
        QVERIFY(stage.state().selection.isEmpty());
        QVERIFY(!stage.shown().part.nodes.test(stage.node("country/1")));
        stage.exploration.goBack();
        QCOMPARE(stage.shown().order.size(), all);
        stage.exploration.goForward();
        stage.press(Qt::Key_H, Qt::ShiftModifier);
        QCOMPARE(stage.shown().order.size(), all);
    }
    void neighboursAreHiddenAndShownFromTheMenu()
    {
        Stage stage;
        const std::size_t all = stage.shown().order.size();
        QMenu menu;
        QAction *hide = stage.menuAction(menu, "country/1", QStringLiteral("Hide its neighbours"));
        QVERIFY(hide);
        hide->trigger();
        QVERIFY(stage.shown().order.size() < all);
        QVERIFY(!stage.state().network.hidden.contains(QStringLiteral("country/1")));
        stage.exploration.select({QStringLiteral("country/1")});
        stage.press(Qt::Key_E);
        QVERIFY(stage.state().network.hidden.isEmpty());
        QCOMPARE(stage.shown().order.size(), all);
    }
    void besideTheFocusNeighboursAreOpenedAndFolded()
    {
        Stage stage;
        stage.view.focusOn(QStringLiteral("country/0"));
        const std::size_t around = stage.shown().order.size();
        const QString other = stage.shown().snapshot().id(stage.shown().graph().nodes[stage.shown().order.back()]);
        stage.exploration.select({other});
        stage.press(Qt::Key_E);
        QCOMPARE(stage.state().network.opened, QStringList{other});
        QVERIFY(stage.shown().order.size() >= around);
        stage.press(Qt::Key_E);
        QVERIFY(stage.state().network.opened.isEmpty());
        QCOMPARE(stage.shown().order.size(), around);
    }
    void screenReadersFindTheNodesByImportance()
    {
        Stage stage;
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&stage.view);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QVERIFY(list->childCount() > 20);
        const Row first = stage.shown().graph().nodes[stage.shown().order[0]];
        QCOMPARE(list->child(0)->text(QAccessible::Name),
                 title(stage.shown().snapshot(), first, Language::English).text);
        QVERIFY(list->child(0)->text(QAccessible::Description).contains(QStringLiteral("country")));
        QVERIFY(stage.view.rect().contains(stage.view.mapFromGlobal(list->child(0)->rect().center())));
        stage.exploration.select({QStringLiteral("country/1")});
        QVERIFY(list->text(QAccessible::Value).contains(QStringLiteral("Borland")));
    }
};

QTEST_MAIN(NetworkKeysTest)
#include "tst_networkKeys.moc"
